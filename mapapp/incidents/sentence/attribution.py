"""Who says it: a sentence to its clauses of saying, with whose words they carry and how far.

A party (a ministry, an army, a named person) makes a claim; a newspaper or a book only
reports; a witness without a name alleges. What that means for an event is in ``assertion.py``.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from mapapp.incidents.text.languages import INFLECTING, VERB_FIRST
from mapapp.incidents.text.tables import NOTHING, Entry, Topic, words_for
from mapapp.records import Span

if TYPE_CHECKING:
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.text.phrases import Found

THAT_WITHIN = 9
"""Words that may stand between a verb of saying and the ``that`` of what is said."""
SUBJECT_WITHIN = 12
"""The same where who says it stands between them, with name and office: ``said the mayor that``."""
INSERT_WITHIN = 10
"""Words more where two commas insert some between them."""
SOURCE_WITHIN = 14
"""Words on one side of the verb among which its subject is looked for."""
LEADING_WORDS = 2
"""Words that may stand beside a date between two commas: ``in a statement on Friday``."""
DATE_WITHIN = 4
"""Words after the verb among which the date of saying begins."""

_QUOTED_NAME = re.compile(
    r"[«“„\"][ \u00a0\u202f]?[^\W\d_a-zà-ÿа-яё][^«»“”„\",.!?…]{0,40}\w[ \u00a0\u202f]?[»”“\"]\Z"
)
"""What stands in quotation marks with a capital, and no mark inside."""
_STOP = re.compile(r"[,;:.!?«»“”\"()—–]|\s-\s")
_NO_STOP = frozenset((" ", ":"))
_CLOSING = '»”"'


class Source(StrEnum):
    """Who stands behind words that are not the article's own."""

    PARTY = "party"
    UNNAMED = "unnamed"
    MEDIUM = "medium"


class Attribution(NamedTuple):
    """One clause of saying."""

    source: Source
    denies: bool
    clause: Span
    """Verb, subject and date of saying; a date in here is not the event's."""
    verb: Span
    said: tuple[Span, ...]
    """What is said: one run, or what stands on both sides of the clause."""

    @property
    def is_leading(self) -> bool:
        """Whether it opens what is said: ``Assad said in March that``."""
        return self.clause.start < self.said[0].start

    def covers(self, span: Span) -> bool:
        """Whether a span is among what is said."""
        return any(part.covers(span) for part in self.said)


def attributions_of(reading: Reading, sentence: int, before: Source | None) -> list[Attribution]:
    """Clauses of saying in a sentence; ``before`` is who spoke last, for a pronoun."""
    citations = reading.of(sentence, Topic.SPEECH, "cite")
    verbs = reading.of(sentence, Topic.SPEECH, "say", "deny")
    if not (citations or verbs):
        return []
    speaker = before if speaks_by_pronoun(reading, sentence) else None

    def read() -> list[Attribution]:
        reader = _Clauses(reading, sentence, speaker)
        found = [reader.of_citation(one) for one in citations]
        found += [reader.of_verb(one) for one in verbs]
        return [one for one in found if one]

    return reading.once(f"said after {speaker}", sentence, read)


def speaks_by_pronoun(reading: Reading, sentence: int) -> bool:
    """Whether who speaks in a sentence may be who spoke before: ``he said``."""
    return bool(reading.of(sentence, Topic.SPEECH, "pronoun"))


class _Clauses:
    def __init__(self, reading: Reading, sentence: int, before: Source | None) -> None:
        self._reading = reading
        self._text = reading.text
        self._lang = reading.article.lang
        self._words = reading.words
        self._sentence = sentence
        self._span = reading.sentences[sentence].span
        self._among = reading.words_in(sentence)
        self._before = before
        self._speech = reading.of(sentence, Topic.SPEECH)
        self._no_names = {
            found.first for found in self._speech if found.entry.meaning in {"be", "no_name"}
        }
        self._no_names |= reading.dated(sentence)
        self._addressing = reading.firsts(sentence, Topic.ROLE, "address")
        cues = reading.of(sentence, Topic.CUE)
        self._told = {
            index for cue in cues if cue.entry.strength for index in range(cue.first, cue.last + 1)
        }
        self._cue_words = {
            index
            for cue in cues
            if cue.entry.strength > 1
            for index in range(cue.first, cue.last + 1)
        }

    def of_citation(self, cite: Found[Entry]) -> Attribution | None:
        # "Со ссылкой на МВД передаёт о взрыве"
        verbs = (one.first for one in self._speech if one.entry.meaning in {"say", "deny"})
        verb = min((first for first in verbs if first > cite.last + 1), default=self._among.stop)
        stop = min(self._stop_after(cite.last), verb)
        source = self._source(range(cite.last + 1, stop), nearest_last=False)
        if source is None:
            return None
        clause = self._span_of(cite.first, stop - 1)
        return self._made(source, cite, clause, self._outside(clause))

    def of_verb(self, verb: Found[Entry]) -> Attribution | None:
        if self._is_passive(verb) or self._is_an_aside(verb) or self._is_no_saying(verb):
            return None
        that = self._that_after(verb)
        start = self._begun_anew(self._stop_before(verb.first), verb)
        denies = verb.entry.meaning == "deny"
        is_address = verb.first in self._addressing  # "they marched, accusing the army of"
        trailing = that is None and not denies and not is_address
        trailing = trailing and self._is_parenthesis(start, verb)
        if trailing or (that is None and self._closes_quotation(start)):
            stop = self._end_of_trailing(verb)
            around = range(start, verb.first) if self._names_anybody(start, verb.first) else None
            source = self._source(around or range(verb.last + 1, stop), nearest_last=False)
            clause = self._span_of(start, stop - 1)
            return self._made(source, verb, clause, self._outside(clause)) if source else None
        if that is None and self._tells_about(start, verb):
            stop = self._stop_after(verb.last)
            source = self._source(range(verb.last + 1, stop), nearest_last=False)
            clause = self._span_of(verb.first, stop - 1)
            return self._made(source, verb, clause, self._outside(clause))
        source, subject, is_behind = self._subject_of(verb, start, that)
        if source is None:
            return None
        stop = that + 1 if that is not None else self._past_date(verb.last + 1)
        if is_behind:
            stop = self._first_cue_after(verb.last)
        if self._goes_on_from_deed(start, verb):
            start = verb.first
        elif self._cue_words.isdisjoint(range(subject, start)):
            start = subject  # "The head of the office in X, a lawyer, said"
        clause = self._span_of(self._with_leading_date(start), stop - 1)
        end = self._turn_after(stop)
        if denies and that is None:  # "denied it, and said that the army had bombed X"
            end = min(end, self._anew_after(stop))
        if denies and that is None:  # "denies any help to the rebels, who took the town"
            end = min(end, self._relative_after(stop))
        said = (Span(clause.end, end),) if clause.end < end else ()
        return self._made(source, verb, clause, said)

    def _tells_about(self, start: int, verb: Found[Entry]) -> bool:
        """``Об атаке на X сообщил губернатор``: what is said stands before the verb, who behind.

        So it does in ``взрыв в X подтвердил губернатор``.
        """
        is_about = self._words.keys[start] in words_for("about", self._lang)
        if self._lang in INFLECTING and start in self._cue_words:
            behind = range(verb.last + 1, self._stop_after(verb.last))
            is_about = self._source(behind, nearest_last=False) is not None
        return is_about and not self._cue_words.isdisjoint(range(start, verb.first))

    def _subject_of(
        self, verb: Found[Entry], start: int, that: int | None
    ) -> tuple[Source | None, int, bool]:
        """Who says it, from which word on, and whether that is told behind the verb alone.

        "Announced the ministry that", "announced the army the capture of X", as Arabic has it:
        what stands in the clause before is not who speaks where the verb opens its own.
        """
        stop = that if that is not None else self._first_cue_after(verb.last)
        behind = None
        if that is not None or self._lang in VERB_FIRST:
            behind = self._source(range(verb.last + 1, stop), nearest_last=False)
        is_opening = self._lang in VERB_FIRST and start == verb.first
        if is_opening and behind:
            return behind, verb.first, that is None
        source, subject = self._subject_before(verb)
        if source:
            return source, subject, False
        return behind, verb.first, that is None

    def _begun_anew(self, start: int, verb: Found[Entry]) -> int:
        """Where ``Two died in X as the army accused rebels`` begins to say, without a comma."""
        breaks = self._reading.firsts(self._sentence, Topic.CLAUSE, "as")
        anew = (
            index
            for index in sorted(breaks, reverse=True)
            if start < index < verb.first
            and not self._cue_words.isdisjoint(range(start, index))
            and self._cue_words.isdisjoint(range(index, verb.first))
        )
        return next(anew, start)

    def _goes_on_from_deed(self, start: int, verb: Found[Entry]) -> bool:
        """``Seized the palace and announced``: what was done before is no part of the saying.

        Nor is it in Arabic ``bombed a cargo it said was arms``, where the verb opens its clause.
        """
        joining = self._reading.firsts(self._sentence, Topic.ROLE, "and")
        is_joined = verb.first - 1 in joining or self._lang in VERB_FIRST
        return is_joined and not self._cue_words.isdisjoint(range(start, verb.first))

    def _first_cue_after(self, index: int) -> int:
        """The first word after one, of its clause, that says what happened.

        "Announced the ministry, on Tuesday, the death of": a date between commas ends the clause,
        but not where what it is of stands before it: ``the death of 13 in the blast that hit, on``.
        """
        stop = self._stop_after(index)
        is_plain = self._cue_words.isdisjoint(range(index + 1, stop))
        if self._lang in VERB_FIRST and is_plain and self._is_date(stop):
            return stop
        return min((cue for cue in self._told if index < cue < stop), default=index + 1)

    def _is_date(self, start: int) -> bool:
        """Whether the clause that begins at a word is a date, and what it goes with: ``today``."""
        if start >= self._among.stop:
            return False
        inside = set(range(start, self._stop_after(start)))
        dated = self._reading.dated(self._sentence) & inside
        return bool(dated) and len(inside - dated) <= LEADING_WORDS

    def _made(
        self, source: Source | None, verb: Found[Entry], clause: Span, said: tuple[Span, ...]
    ) -> Attribution | None:
        if source is None or not said:
            return None
        span = self._reading.span_of(verb)
        return Attribution(source, verb.entry.meaning == "deny", clause, span, said)

    def _is_passive(self, verb: Found[Entry]) -> bool:
        """``a été condamné``, ``was reported``: nobody is named who says it."""
        left = range(max(verb.first - 2, self._stop_before(verb.first)), verb.first)
        return any(found.first in left for found in self._speech if found.entry.meaning == "be")

    def _is_an_aside(self, verb: Found[Entry]) -> bool:
        """``Hours after he accused them``: that it was said only dates what happened."""
        start = self._stop_before(verb.first)
        return any(
            start <= found.first < verb.first
            for found in self._reading.of(self._sentence, Topic.CLAUSE, "aside")
        )

    def _is_no_saying(self, verb: Found[Entry]) -> bool:
        """``Claimed 22 lives``, ``claimed responsibility``."""
        return any(
            found.entry.meaning == NOTHING and found.first <= verb.first <= found.last
            for found in self._speech
        )

    def _that_after(self, verb: Found[Entry]) -> int | None:
        for found in self._speech:
            if found.entry.meaning == "that" and found.last == verb.last:  # "report that"
                return found.last
            if found.entry.meaning == "that" and found.first > verb.last:
                gap = self._reading.between(verb.last, found.first)
                # "A doctor in X, 20 km further west, said that"
                within = SUBJECT_WITHIN if self._lang in VERB_FIRST else THAT_WITHIN
                within += INSERT_WITHIN * (gap.count(",") == 2)
                if found.first - verb.last > within:
                    continue
                # "air strikes that killed", "said, ending a siege that": a relative clause.
                is_relative = found.first - 1 in self._cue_words or gap.count(",") == 1
                if self._lang in VERB_FIRST and gap.rstrip().endswith(","):  # "said sources, that"
                    is_relative = not self._cue_words.isdisjoint(range(verb.last + 1, found.first))
                # "Announced an arrest after people had": what that opens is not what is said.
                is_relative |= self._words.keys[found.first - 1] in words_for("no_that", self._lang)
                is_open = gap.count("«") != gap.count("»") or gap.count("“") != gap.count("”")
                if not is_relative and not is_open and not set(";:") & set(gap):
                    return found.last
        return None

    def _stop_before(self, index: int) -> int:
        """First word of the clause that a word stands in."""
        while index > self._among.start and not self._is_stop(index - 1):
            index -= 1
        return index

    def _stop_after(self, index: int) -> int:
        while index + 1 < self._among.stop and not self._is_stop(index):
            index += 1
        return index + 1

    def _is_stop(self, index: int) -> bool:
        """Whether punctuation parts a word from the next, and not the hours from the minutes."""
        between = self._reading.between(index, index + 1)
        return between not in _NO_STOP and bool(_STOP.search(between))

    def _is_parenthesis(self, start: int, verb: Found[Entry]) -> bool:
        """Whether a clause comes after what is said, and does not begin anew with ``, and``.

        Where something happens only after it, it opens what is said: ``The mayor, a farmer, says``.
        """
        anew = self._reading.firsts(self._sentence, Topic.CLAUSE, "split")
        if start <= self._among.start or start in anew:
            return False
        is_told_before = not self._cue_words.isdisjoint(range(self._among.start, start))
        after = range(verb.last + 1, self._stop_after(verb.last))
        return is_told_before or self._cue_words.isdisjoint(after)

    def _closes_quotation(self, start: int) -> bool:
        """Whether words that are said end before a clause: ``"…", said X``.

        A name in quotation marks that somebody has is no such thing: ``«Хезболла» сообщила``.
        """
        raw = self._text[self._span.start : self._words.starts[start]]
        before = raw.rstrip(" ,\u00a0\u202f")
        if not before.endswith(tuple(_CLOSING)) or len(before) < 2:
            return False
        if start in self._reading.firsts(self._sentence, Topic.CLAUSE, "split"):
            return False  # "The mayor blamed «foreigners», and announced an arrest"
        name = _QUOTED_NAME.search(before)
        return name is None or "," in raw[len(before) :]

    def _end_of_trailing(self, verb: Found[Entry]) -> int:
        """A clause of saying that ends a sentence runs on, over commas, until something happens."""
        stop = self._stop_after(verb.last)
        while stop < self._among.stop:
            further = self._stop_after(stop)
            if not self._cue_words.isdisjoint(range(stop, further)):
                break
            stop = further
        return stop

    def _past_date(self, index: int) -> int:
        for dated in self._reading.dates_in(self._span):
            inside = self._words.within(dated.span)
            if (
                index <= inside.start <= index + DATE_WITHIN
                and not any(self._is_stop(one) for one in range(index - 1, inside.start))
                and self._cue_words.isdisjoint(range(index, inside.start))
            ):
                return inside.stop
        return index

    def _turn_after(self, index: int) -> int:
        """Where what is said ends: at a ``, but`` of the article's own, or with the sentence."""
        turns = self._reading.firsts(self._sentence, Topic.CLAUSE, "turn")
        for turn in sorted(turns):
            if turn > index and "," in self._reading.between(turn - 1, turn):
                return self._words.ends[turn - 1]
        return self._span.end

    def _relative_after(self, index: int) -> int:
        """Where a ``, who`` tells of what was named, or where the sentence ends."""
        relatives = self._reading.of(self._sentence, Topic.CLAUSE, "relative")
        return next(
            (
                self._words.ends[first - 1]
                for first in sorted(one.first for one in relatives)
                if first > index and "," in self._reading.between(first - 1, first)
            ),
            self._span.end,
        )

    def _anew_after(self, index: int) -> int:
        """Where a comma and ``and`` begin something else."""
        anew = {one.first for one in self._reading.of(self._sentence, Topic.CLAUSE, "split")}
        for word in sorted(anew):
            if word >= index and "," in self._reading.between(word - 1, word):
                return self._words.ends[word - 1]
        return self._span.end

    def _with_leading_date(self, start: int) -> int:
        """Take in the date before the subject: ``On Friday, the ministry said``."""
        if start <= self._among.start:
            return start
        first = self._stop_before(start - 1)
        inside = range(first, start)
        dated = self._reading.dated(self._sentence)
        free = [index for index in inside if index not in dated]
        return first if len(free) <= LEADING_WORDS and len(free) < len(inside) else start

    def _names_anybody(self, first: int, last: int) -> bool:
        return self._source(range(first, last), nearest_last=True) is not None

    def _subject_before(self, verb: Found[Entry]) -> tuple[Source | None, int]:
        """Walk back over appositions until somebody is named, from which word on."""
        stop = verb.first
        for _ in range(3):
            start = self._stop_before(stop)
            source = self._source(range(start, stop), nearest_last=True)
            if source or start <= self._among.start:
                return source, start
            stop = max(self._among.start, start - 1)
        return None, verb.first

    def _source(self, among: range, *, nearest_last: bool) -> Source | None:
        """Who is named among these words: a known sort of source, else a proper name."""
        near = among[-SOURCE_WITHIN:] if nearest_last else among[:SOURCE_WITHIN]
        if not near:
            return None
        for found in self._speech:
            if found.first in near and found.entry.meaning in set(Source):
                return Source(found.entry.meaning)
        for found in self._speech:
            if found.first in near and found.entry.meaning == "pronoun":
                return self._before or Source.PARTY
        names = [index for index in near if self._is_name(index)]
        if not names:
            return None
        # "сообщает Somali Guardian": a name in foreign letters is that of a paper or a site.
        is_foreign = self._lang == "ru" and all(self._words.keys[at].isascii() for at in names)
        return Source.MEDIUM if is_foreign else Source.PARTY

    def _is_name(self, index: int) -> bool:
        word = self._text[self._words.starts[index] : self._words.ends[index]]
        return word[0].isupper() and len(word) > 1 and index not in self._no_names

    def _outside(self, clause: Span) -> tuple[Span, ...]:
        parts = []
        if self._span.start < clause.start:
            parts.append(Span(self._span.start, clause.start))
        if clause.end < self._span.end:
            parts.append(Span(clause.end, self._span.end))
        return tuple(parts)

    def _span_of(self, first: int, last: int) -> Span:
        return self._words.span(first, max(first, last))
