"""What speaks for and against each date that an event may have: named signs, each a number.

A draft goes in, with the dates of its own sentence. Those of sentences before and after it come
from its article, with those that drafts before it have; and that it has no date is one more.
A sign is named after where its date stands, ``own:``, ``before:``, ``after:``,
``until:`` (from it until the article) or ``none:``.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from mapapp.incidents.context.date_readings import DateReadings
from mapapp.incidents.context.lasting import lasting
from mapapp.incidents.context.told import NEAR_SENTENCES
from mapapp.incidents.dates.dated import Use
from mapapp.incidents.reading import BACKGROUND_DAYS
from mapapp.incidents.sentence.clauses import opens
from mapapp.incidents.sentence.drafts import DateCandidate, DateFrom
from mapapp.incidents.sentence.kinds import ATTACKS, WORDLESS
from mapapp.incidents.sentence.marks import is_recalled
from mapapp.incidents.sentence.own_dates import follows_saying, past
from mapapp.incidents.sentence.places import contains
from mapapp.incidents.text.tables import Topic
from mapapp.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.context.told import Told
    from mapapp.incidents.context.weighing import Signs
    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft

REACH = 5
"""Sentences before an event whose dates it may have, besides those that drafts have."""
AHEAD = 3
"""Sentences after it whose dates it may have."""
NEWS_DAYS = 7
"""Days before an article up to which such a date is of its news."""
LAST_TOLD = 4
"""Dated drafts before it whose dates it may have however far back they were told."""
LEAST_OF_CHRONICLE = 2
"""Paragraphs that open with no more than a date, from which on they head the others."""
MOST_PARAGRAPHS, MOST_SENTENCES = 3, 4
"""How many paragraphs, and sentences, between an event and a date are told from each other."""
DRAFTS_SCALE = 3.0
"""Doublings of the drafts between that count as one: eight drafts are far."""
FAMILIES = {
    **dict.fromkeys(ATTACKS, "attack"),
    Kind.VIOLENCE_AGAINST_CIVILIANS: "harm",
    Kind.OTHER: "other",
    **dict.fromkeys((Kind.PROTEST, Kind.RAID_OR_ARREST, Kind.ACCIDENT), "deed"),
    **dict.fromkeys((Kind.AGREEMENT_OR_CEASEFIRE, Kind.STATEMENT), "deal"),
    **dict.fromkeys((Kind.STANDOFF_OR_THREAT, Kind.DISPLACEMENT), "state"),
}
"""Kinds of which the dates are told alike."""


class DateSigns:
    """Reads the signs of the dates of one article, draft by draft."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._reading = told.reading
        self._headings = _headings(told.reading)
        self._by_sentence: dict[int, list[Dated]] = {}
        self._first = 0
        self._above: int | None = None
        self._cues_of: dict[int, tuple[set[str], set[str]]] = {}
        self._by_date: dict[tuple[int, str], Signs] = {}
        self._readings = DateReadings(told.reading)

    def candidates(self, draft: Draft) -> list[DateCandidate]:
        """The dates that a draft may have, and none."""
        self._first = self._told.paragraph_start(draft.sentence)
        self._above = max((at for at in self._headings if at < draft.sentence), default=None)
        own, since = draft.own_dates, self._since(draft)
        has = "a_fitting" if any(one.signs["fits"] for one in own) else "some" if own else "no"
        before = [
            DateCandidate(
                dated,
                sentence,
                self._from(draft, dated, sentence),
                self._before(draft, dated, sentence, is_last=at == 1),
                is_said_then=self._is_only_said(dated),
            )
            for at, (dated, sentence) in enumerate(
                sorted(self._told_before(draft), key=_start_of, reverse=True), 1
            )
        ]
        after = [
            DateCandidate(dated, sentence, DateFrom.AFTER, self._after(draft, dated, sentence, at))
            for at, (dated, sentence) in enumerate(self._told_after(draft) if since is None else ())
        ]
        none = self._undated(draft, [one.sentence for one in before])
        marks = dict.fromkeys([*self._marks(draft), f"sentence_has_{has}_date"], 1.0)
        if any(one.dated and one.dated.is_back_reference for one in own):
            marks["sentence_counts_back"] = 1.0
        begun = before if since is None else self._begun(draft.sentence, since, before)
        until = lasting(self._reading, draft, (*own, *begun))
        if since is not None:
            before, marks["since"] = [], 1.0
        groups = {"own": own, "before": before, "after": after, "until": until, "none": [none]}
        return [self._named(group, one, marks) for group, ones in groups.items() for one in ones]

    def _named(self, group: str, candidate: DateCandidate, marks: Signs) -> DateCandidate:
        """A candidate with its signs, those of its draft and those of its date, by group."""
        dated = candidate.dated
        lasting = self._readings.signs_of(dated) if dated is not None and group != "none" else {}
        signs: Signs = {"": 1.0, **candidate.signs, **marks, **lasting}
        names = _NAMES[group]
        return candidate._replace(
            signs={names[sign]: value for sign, value in signs.items() if value}
        )

    def _marks(self, draft: Draft) -> Iterator[str]:
        """What is said of a draft by the way it is told."""
        cue = draft.cue
        perfect = self._reading.lasts(draft.sentence, Topic.CLAUSE, "perfect")
        marks = {
            "takes_up": draft.takes_up,
            "is_known": draft.is_known,
            "is_earlier": draft.is_earlier,
            "is_another": draft.is_another,
            "is_denied": draft.is_denied,
            "is_elsewhere": draft.is_elsewhere,
            "is_said": draft.said.by is not None,
            "is_aside": cue.is_aside,
            "is_weak": cue.strength == 1,
            "is_wordless": cue.strength == WORDLESS,
            "is_perfect": not perfect.isdisjoint(range(cue.first - 3, cue.last + 1)),
            "has_no_place": draft.scene is None,
            "is_item": self._told.is_of_item(draft.sentence),
        }
        yield from (mark for mark, is_there in marks.items() if is_there)
        yield FAMILIES.get(cue.kind, "rest")

    def _dates(self, sentence: int) -> list[Dated]:
        if sentence not in self._by_sentence:
            self._by_sentence[sentence] = list(past(self._reading, sentence))
        return self._by_sentence[sentence]

    def _told_before(self, draft: Draft) -> list[tuple[Dated, int]]:
        """Dates of the sentences before, each once: near, of drafts, and of the heading."""
        if self._is_apart(draft):
            return []
        first = max(0, draft.sentence - REACH)
        found = [(one, at) for at in range(first, draft.sentence) for one in self._dates(at)]
        having = [one for one in self._told.drafts if one.dated]
        leads = [self._told.lead] if self._told.lead else []
        found += [
            (one.dated, self._reading.sentence_at(one.dated.span.start))
            for one in (*having[-LAST_TOLD:], *leads)
            if one.dated and one.sentence < draft.sentence
        ]
        if self._above is not None:
            found.append((self._headings[self._above], self._above))
        is_item = self._told.is_of_item(draft.sentence)
        each = {
            (one.span.start, one.date.edtf): (one, at)
            for one, at in found
            if (self._above or 0) <= at < draft.sentence
            and (not is_item or self._told.share_paragraph(at, draft.sentence) or at == self._above)
        }
        return list(each.values())

    def _told_after(self, draft: Draft) -> Iterator[tuple[Dated, int]]:
        """Dates of the news in the sentences after, for what is told before it is said when."""
        first, published = draft.sentence + 1, self._reading.article.published
        if self._is_apart(draft) or published is None:
            return
        for at in range(first, min(first + AHEAD, len(self._reading.sentences))):
            if at in self._headings:
                return
            if not is_recalled(self._reading, at):
                for one in self._dates(at):
                    if (published.latest - one.date.latest).days <= NEWS_DAYS:
                        yield one, at

    def _is_apart(self, draft: Draft) -> bool:
        """Whether its sentence says that no date of another sentence is its own.

        It has one that nobody can read, or goes back to what was before.
        """
        return draft.is_undatable or self._is_recalled(draft)

    def _since(self, draft: Draft) -> int | None:
        """The word of ``killed 40 since the blast``: of no day that is told, but maybe from it."""
        since = self._reading.firsts(draft.sentence, Topic.CLAUSE, "since", "long_since")
        return min((one for one in since if one > draft.cue.last), default=None)

    def _begun(self, sentence: int, since: int, before: list[DateCandidate]) -> list[DateCandidate]:
        """The dates of what ``since`` is followed by: ``since the blast`` that was told of.

        Where nothing follows it, any of them: ``40 have been killed since``.
        """
        cues = self._reading.of(sentence, Topic.CUE)
        kinds = {one.entry.meaning for one in cues if one.first > since and one.entry.strength > 1}
        return [
            one
            for one in before
            if not kinds
            or one.dated is None
            or any(told.cue.kind in kinds for _, told in self._told.by_days.get(one.dated.days, ()))
        ]

    def _is_recalled(self, draft: Draft) -> bool:
        """``Earlier two drones hit X. … A third one fell there``: on no day, either of them."""
        if draft.is_recalled:
            return not draft.takes_up
        last = self._told.drafts[-1] if self._told.drafts else None
        return (
            last is not None
            and last.is_recalled
            and last.dated is None
            and draft.scene is None
            and self._told.share_paragraph(last.sentence, draft.sentence)
        )

    def _from(self, draft: Draft, dated: Dated, sentence: int) -> DateFrom:
        if self._is_only_said(dated):
            return DateFrom.CLAIM
        if sentence in self._headings and self._headings[sentence].span == dated.span:
            return DateFrom.HEADING
        if draft.sentence - sentence > NEAR_SENTENCES:
            return DateFrom.STORY
        is_first = self._first == sentence
        is_opening = is_first and opens(self._reading, sentence, dated)
        return DateFrom.OPENING if is_opening else DateFrom.BEFORE

    def _is_only_said(self, dated: Dated) -> bool:
        having = self._told.by_days.get(dated.days)
        return having is not None and all(one.is_said_then for _, one in having)

    def _before(self, draft: Draft, dated: Dated, sentence: int, *, is_last: bool) -> Signs:
        """Signs of a date of a sentence before."""
        is_first = self._first == sentence
        is_opening = is_first and opens(self._reading, sentence, dated)
        away = min(MOST_SENTENCES, draft.sentence - sentence)
        return {
            f"{away}_sentences_away": 1.0,
            f"{self._paragraphs(draft.sentence, sentence)}_paragraphs_away": 1.0,
            "opens_paragraph": float(is_opening),
            "heads": float(self._above == sentence),
            "is_last": float(is_last),
            **self._of_sentence(draft, dated, sentence),
            **self._of_drafts(draft, dated),
        }

    def _after(self, draft: Draft, dated: Dated, sentence: int, passed: int) -> Signs:
        """Signs of a date of a sentence after."""
        return {
            f"{sentence - draft.sentence}_sentences_away": 1.0,
            "same_paragraph": float(self._told.share_paragraph(draft.sentence, sentence)),
            "is_next": float(not passed),
            "event_leads": float(draft.sentence == 0),
            "event_is_early": float(draft.sentence < AHEAD),
            **self._of_sentence(draft, dated, sentence),
        }

    def _of_sentence(self, draft: Draft, dated: Dated, sentence: int) -> Signs:
        """What the sentence that gives a date says besides, and of what that date is."""
        words, kinds = self._cues(sentence)
        return {
            **self._by_itself(dated, sentence),
            "beside_same_kind": float(draft.cue.kind in kinds),
            "beside_same_word": float(self._reading.words.keys[draft.cue.first] in words),
        }

    def _cues(self, sentence: int) -> tuple[set[str], set[str]]:
        """The first words of a sentence's cues, and the kinds of those that are not weak."""
        if sentence not in self._cues_of:
            cues = self._reading.of(sentence, Topic.CUE)
            words = {self._reading.words.keys[one.first] for one in cues}
            kinds = {one.entry.meaning for one in cues if one.entry.strength > 1}
            self._cues_of[sentence] = words, kinds
        return self._cues_of[sentence]

    def _by_itself(self, dated: Dated, sentence: int) -> Signs:
        """What a date says whatever event it may be of."""
        key = dated.span.start, dated.date.edtf
        if key not in self._by_date:
            others = self._dates(sentence)
            signs = {
                "opens": opens(self._reading, sentence, dated),
                "is_last_of_sentence": not any(one.span > dated.span for one in others),
                "not_on": dated.use is not Use.ON,
                "of_a_noun": dated.is_of_a_noun,
                "of_what_follows": dated.is_of_what_follows,
                "near_saying": follows_saying(self._reading, sentence, dated.span),
            }
            self._by_date[key] = {name: 1.0 for name, is_there in signs.items() if is_there}
        return self._by_date[key]

    def _of_drafts(self, draft: Draft, dated: Dated) -> Signs:
        """What the drafts of the same days say of a date."""
        having = self._told.by_days.get(dated.days)
        lead = self._told.lead.dated if self._told.lead else None
        is_long_before = lead is not None and (
            (lead.date.earliest - dated.date.latest).days > BACKGROUND_DAYS
        )
        if not having:
            return {"of_no_draft": 1.0, "long_before_lead": float(is_long_before)}
        before, last = having[-1]
        since = len(self._told.drafts) - 1 - before
        drafts, scene = [one for _, one in having], draft.scene
        scenes = [one.scene for one in drafts if one.scene] if scene else []
        signs = {
            "of_this_mention": any(one.dated and one.dated.span == dated.span for one in drafts),
            "of_last_draft": since == 0,
            "of_same_kind": any(one.cue.kind is draft.cue.kind for one in drafts),
            "of_claims": all(one.is_said_then for one in drafts),
            "of_background": all(
                one.cue.is_aside or one.is_earlier or one.is_recalled for one in drafts
            ),
            "of_paragraph": any(
                self._told.share_paragraph(one.sentence, draft.sentence) for one in drafts
            ),
            "of_sentence": any(one.sentence == draft.sentence for one in drafts),
            "of_sentence_before": last.sentence == draft.sentence - 1,
            "of_lead": lead is not None and lead.days == dated.days,
            "long_before_lead": is_long_before,
            "of_same_place": any(one.place and one.place.id == draft.place_id for one in scenes),
            "of_wider_place": any(scene and contains(one, scene) for one in scenes),
        }
        return {
            "drafts_since": math.log2(1 + since) / DRAFTS_SCALE,
            "drafts_of_it": math.log2(len(having)) / DRAFTS_SCALE,
            **{name: float(is_there) for name, is_there in signs.items()},
        }

    def _undated(self, draft: Draft, before: Sequence[int]) -> DateCandidate:
        """That the article does not say when, or by the time alone, as it happens."""
        signs = self._none(draft, before)
        time = self._reading.live.get(self._told.paragraph(draft.sentence))
        if time is None:
            return DateCandidate(None, draft.sentence, DateFrom.SENTENCE, signs)
        sentence = self._reading.sentence_at(time.span.start)
        return DateCandidate(time, sentence, DateFrom.LIVE, signs)

    def _none(self, draft: Draft, before: Sequence[int]) -> Signs:
        """Signs that the article does not say when."""
        drafts = self._told.drafts
        signs = {
            "event_leads": draft.sentence == 0,
            "event_opens_paragraph": self._first == draft.sentence,
            "paragraph_has_dates": any(
                self._told.share_paragraph(at, draft.sentence) for at in before
            ),
            "no_date_before": not before,
            "last_is_undated": bool(drafts) and drafts[-1].dated is None,
        }
        return {name: float(is_there) for name, is_there in signs.items()}

    def _paragraphs(self, sentence: int, other: int) -> int:
        apart = self._told.paragraph(sentence) - self._told.paragraph(other)
        return min(MOST_PARAGRAPHS, apart)


class _Names(dict[str, str]):
    """The signs of one group by what they are called in it; there are some hundred."""

    def __init__(self, group: str) -> None:
        self._group = group

    def __missing__(self, sign: str) -> str:
        name = self[sign] = f"{self._group}:{sign}"
        return name


_NAMES = {group: _Names(group) for group in ("own", "before", "after", "until", "none")}


def _start_of(told: tuple[Dated, int]) -> int:
    """Where the date stands of one with its sentence."""
    return told[0].span.start


def _headings(reading: Reading) -> dict[int, Dated]:
    """By sentence, the dates that are a paragraph by themselves, or that several begin with.

    ``28 December. A fighter was seized.``: so a chronicle tells one day after another.
    """
    sizes = Counter(one.paragraph for one in reading.sentences)
    alone = {
        index: one
        for one in reading.dates
        if (index := reading.sentence_at(one.span.start)) >= 0
        and reading.words.within(one.span) == reading.words_in(index)
    }
    opening = {index: one for index, one in alone.items() if _opens_paragraph(reading, index)}
    if len(opening) >= LEAST_OF_CHRONICLE:
        return opening
    return {
        index: one for index, one in alone.items() if sizes[reading.sentences[index].paragraph] == 1
    }


def _opens_paragraph(reading: Reading, sentence: int) -> bool:
    """Whether a sentence is the first of its paragraph."""
    sentences = reading.sentences
    return not sentence or sentences[sentence - 1].paragraph != sentences[sentence].paragraph
