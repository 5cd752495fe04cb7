"""An article to its words, sentences, phrases and dates: read once, asked by every other module."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from mapapp.incidents.dates.figures import read_times
from mapapp.incidents.dates.find import read_dates
from mapapp.incidents.dates.tokens import may_hold_date
from mapapp.incidents.text.sentences import Sentence, sentences_of
from mapapp.incidents.text.tables import ByTopic, Topic, phrases_of, words_for
from mapapp.incidents.text.words import Words, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.tables import Entry
    from mapapp.records import Article, Date, Span

Answer = TypeVar("Answer")

_MARKS = str.maketrans("،؛؟", ",;?")
HEDGES = frozenset(("least", "most", "about"))
"""Meanings of what stands before a number and never before a year: ``more than``."""
BACKGROUND_DAYS = 60
"""Days before an article from which on what it tells of is its background."""
SAYING = frozenset(("say", "deny"))
"""Meanings of verbs of saying."""
NONE: frozenset[int] = frozenset()
"""No word."""
OF_SAYING = SAYING | {"meet"}
"""Meanings of what a day of saying follows: ``a teacher interviewed in Adré in March``."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of an article are, before any of it is taken for an event."""

    article: Article
    text: str
    """The article's, with the marks of Arabic as those of other scripts; offsets are the same."""
    words: Words
    sentences: tuple[Sentence, ...]
    """Of the running text: a title is not told again."""
    phrases: tuple[ByTopic, ...]
    """By sentence."""
    dates: tuple[Dated, ...]
    live: Mapping[int, Dated]
    """By paragraph, the time of day that opens it, where an article is told as it happens."""
    unread_dates: tuple[Span, ...]
    """Date phrases that nobody can read, as the article does not say when it was written."""
    _sentence_starts: list[int] = field(init=False, repr=False, compare=False)
    _among: list[range] = field(init=False, repr=False, compare=False)
    _date_starts: list[int] = field(init=False, repr=False, compare=False)
    _answers: dict[tuple[str, int], Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """By what was asked of which sentence, what was read."""

    def __post_init__(self) -> None:
        starts = [one.span.start for one in self.sentences]
        object.__setattr__(self, "_sentence_starts", starts)
        object.__setattr__(self, "_among", [self.words.within(one.span) for one in self.sentences])
        object.__setattr__(self, "_date_starts", [one.span.start for one in self.dates])

    def once(self, what: str, sentence: int, read: Callable[[], Answer]) -> Answer:
        """What is read of a sentence, which is the same whoever asks again."""
        key = what, sentence
        if key not in self._answers:
            self._answers[key] = read()
        answer: Answer = self._answers[key]
        return answer

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that an offset lies in or after; -1 before the first."""
        return bisect_right(self._sentence_starts, offset) - 1

    def dates_in(self, span: Span) -> tuple[Dated, ...]:
        """Date phrases that begin inside a span."""
        first = bisect_left(self._date_starts, span.start)
        return self.dates[first : bisect_left(self._date_starts, span.end, first)]

    def is_background(self, date: Date, days: int = BACKGROUND_DAYS) -> bool:
        """Whether a date is so many days before the article that it is no news."""
        published = self.article.published
        return published is not None and (published.earliest - date.latest).days > days

    def of(self, sentence: int, topic: Topic, *meanings: str) -> Sequence[Found[Entry]]:
        """Phrases of a sentence that are about a topic and, if given, mean one of these."""
        phrases = self.phrases[sentence]
        if not meanings:
            return phrases[topic]
        by_meaning = phrases.by_meaning[topic]
        if len(meanings) == 1:
            return by_meaning.get(meanings[0], ())
        if by_meaning.keys().isdisjoint(meanings):
            return ()
        return [one for one in phrases[topic] if one.entry.meaning in meanings]

    def firsts(self, sentence: int, topic: Topic, *meanings: str) -> frozenset[int]:
        """The first words of such phrases."""
        found = self.of(sentence, topic, *meanings)
        return frozenset([one.first for one in found]) if found else NONE

    def lasts(self, sentence: int, topic: Topic, *meanings: str) -> frozenset[int]:
        """The last words of such phrases."""
        found = self.of(sentence, topic, *meanings)
        return frozenset([one.last for one in found]) if found else NONE

    def opens_with(self, sentence: int, topic: Topic, *meanings: str) -> bool:
        """Whether a sentence begins with such a phrase."""
        found = self.of(sentence, topic, *meanings)
        return bool(found) and found[0].first == self.words_in(sentence).start

    def says_in(self, run: Span, sentence: int, topic: Topic, *meanings: str) -> bool:
        """Whether such a phrase stands in a run of a sentence."""
        found = self.of(sentence, topic, *meanings)
        return bool(found) and any(run.covers(self.span_of(one)) for one in found)

    def covered(self, sentence: int, topic: Topic, *meanings: str) -> frozenset[int]:
        """Every word of such phrases."""
        found = self.of(sentence, topic, *meanings)
        if not found:
            return NONE
        return frozenset([index for one in found for index in range(one.first, one.last + 1)])

    def words_in(self, sentence: int) -> range:
        """The words of a sentence."""
        return self._among[sentence]

    def dated(self, sentence: int) -> frozenset[int]:
        """The words of its dates."""
        return self.once("dated", sentence, lambda: self._dated(sentence))

    def _dated(self, sentence: int) -> frozenset[int]:
        dates = self.dates_in(self.sentences[sentence].span)
        return frozenset(index for one in dates for index in self.words.within(one.span))

    def between(self, first: int, last: int) -> str:
        """The text between the end of one word and the start of a later one."""
        return self.text[self.words.ends[first] : self.words.starts[last]]

    def span_of(self, found: Found[Entry]) -> Span:
        """Where a phrase stands in the text."""
        return self.words.span(found.first, found.last)


def _said(words: Words, spoken: Sequence[Found[Entry]], passive: Container[str]) -> list[int]:
    """The last words of the verbs of saying of a sentence."""
    return [
        one.last
        for one in spoken
        if one.entry.meaning in OF_SAYING
        # "Looting was reported on Monday": that is when it was, and not who says it.
        and words.keys[one.first - 1] not in passive
    ]


def _is_counted(words: Words, span: Span, counted: set[int]) -> bool:
    """Whether what was read as a year is a number of something: ``more than 1800 people``."""
    inside = words.within(span)
    is_year = len(inside) == 1 and words.keys[inside.start].isdecimal()
    return is_year and inside.start in counted


@lru_cache(maxsize=2)
def read(article: Article) -> Reading:
    """Read an article; the same one asked for again, by roles and then by events, costs nothing."""
    text = article.text.translate(_MARKS) if article.lang == "ar" else article.text
    words = words_of(text, article.lang)
    sentences = sentences_of(article.text, article.body_start)
    table = phrases_of(article.lang)
    phrases = tuple(ByTopic(table.hits(words, words.within(one.span))) for one in sentences)
    dating = [
        (sentence, by_topic)
        for sentence, by_topic in zip(sentences, phrases, strict=True)
        if may_hold_date(text, sentence.span, by_topic[Topic.DATE])
    ]
    passive = words_for("passive", article.lang)
    found = [
        (sentence, by_topic[Topic.DATE], _said(words, by_topic[Topic.SPEECH], passive))
        for sentence, by_topic in dating
    ]
    dates, unread = read_dates(text, article.lang, words, found, article.published)
    counted = {
        one.last + 1
        for _, by_topic in dating
        for one in by_topic[Topic.CASUALTY]
        if one.entry.meaning in HEDGES
    }
    dates = tuple(one for one in dates if not _is_counted(words, one.span, counted))
    live = read_times(text, sentences, article.published)
    return Reading(article, text, words, sentences, phrases, dates, live, unread)
