"""A text to paragraphs and sentences: spans without the blanks around them, in order.

A full stop ends a sentence when a new one can begin after it: not after an abbreviation or
an initial, not inside a number, and never before a word in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from mapapp.records import Span

_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n(?![ \t\r]*\n)[^\n]*)*")
_LINE = re.compile(r"\S[^\n]*")
_ENDED = re.compile(r"[.!?…؟»”\"'’)\]][ \t\r]*(?:\n|$)")
_END = re.compile(
    r"[.!?؟。…](?:(?<!…)[.!?؟。]+)?(?P<closing>[ \u00a0\u202f]*[»”’\"')\]]+)?"
    # العاصمة.وقال: many an Arabic site writes no blank; of أ.ف.ب no letter has a neighbour
    r"(?=\s|[«“\"]|$|(?<=[ء-ي][ء-ي]\.)[ء-ي][ء-ي])",
    re.MULTILINE,
)
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*\S")
_LIST_BREAK = re.compile(
    r"(?<=;)[ \t\r]*\n(?=[ \t]*\S)|\n(?=[ \t]*(?:[-*•–—]|#{1,6}[ \t]|\d{1,2}[.)])[ \t]*\S)"
)
"""Where the next entry of a list begins: its last line ends so, or its own begins so."""
_ITEM = re.compile(r"\s*[-*•–—][ \t]*\S")
_BEFORE_SHORT = re.compile(r"[\s(\[«“\"'’—–-]")
_INITIALS = re.compile(r"[^\W\d_]|(?:\w\.){1,4}\w?")
_SHORTENED = """
    mr mrs ms dr prof st gen lt col sgt capt maj cmdr adm brig rev fr sen rep gov hon jr sr vs
    no nos cpl pvt supt insp det sta sto mt approx dept est inc corp co ltd jan feb mar apr jun
    jul aug sep sept oct nov dec mon tue tues thur thurs fri mm mme mlle me mgr gén cdt cne cf
    av env art p pp ex vol ste janv févr avr juil déc etc bd г гг тыс млн млрд им ул д т пр см
    стр др руб пос дер пгт хут обл стан янв фев авг сен окт bzw usw ca nr str sra ud uds
"""
_ABBREVIATIONS = frozenset(_SHORTENED.split())
_MAY_END = re.compile(r"(?:etc|др|inc|corp|co|ltd|г|гг|\w\.\w)$", re.IGNORECASE)
_COUNTED = re.compile(r"(?:est|nos?|approx|vol|pp|ca|nr)$", re.IGNORECASE)
"""Abbreviations that a figure follows: before anything else they are words (``en vol``)."""
_FIGURE = re.compile(r"\d|[IVXLC]+(?![^\W_])")
_WORD = re.compile(r"(?:['’-][Ee]st|[^\W\d_]['’]s)$")
"""What only ends like an abbreviation: ``dans l'est``, ``le nord-est``, ``the men's``."""
_BEGINNER = re.compile(
    r"(?:The|An?|He|She|It|They|We|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|Les?"
    r"|La|L['’]|Une?|Des|Ils?|Elles?|Ce|Cette|Ces|En|Au|Dans|Selon|Mais|Он|Она|Оно|Они|В|На|По|Это"
    r"|Но|При|С|За)(?![^\W_])"
)
_GERMAN_ORDERED = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert\w*)\b"
)
"""What a full stop after a figure makes the figure order: ``28. Januar``, ``19. Jahrhundert``."""
_OPENING = "«“\"'‘([—–-*_ \t\r\n\u00a0\u202f"
_LOOK_BACK = 16
ENDED = 0.7
"""Share of the lines of a text without blank lines that end a sentence where each is a paragraph:
of lines broken at a width far fewer do."""
LONGEST = 1_500
"""Code points of a sentence: some of what is asked of one takes the square of its length."""


class Sentence(NamedTuple):
    """A sentence, and which paragraph of the text it stands in."""

    span: Span
    paragraph: int


def sentences_of(text: str, start: int = 0) -> tuple[Sentence, ...]:
    """Cut a text from ``start`` on into sentences."""
    found: list[Sentence] = []
    number = -1
    for paragraph in _paragraphs_of(text, start):
        number += 1
        begin = paragraph.start()
        stop = paragraph.start() + len(paragraph.group().rstrip())
        for end in (*_ends(text, begin, stop), stop):
            spans = list(_within_limit(text, begin, end))
            is_next = spans and spans[0].start > paragraph.start()
            number += bool(is_next and _ITEM.match(text, spans[0].start, end))
            found += [Sentence(span, number) for span in spans]
            begin = max(begin, end)
    return tuple(found)


def is_item(text: str, sentence: Sentence) -> bool:
    """Whether a sentence begins an item of a list, which tells nothing of the other items."""
    return _ITEM.match(text, sentence.span.start, sentence.span.end) is not None


def _paragraphs_of(text: str, start: int) -> Iterator[re.Match[str]]:
    """Paragraphs, with a blank line between them, or each on a line of its own."""
    if "\n" in text[start:].strip() and not _has_blank_line(text, start):
        lines = list(_LINE.finditer(text, start))
        if sum(_ENDED.search(line.group()) is not None for line in lines) >= ENDED * len(lines):
            return iter(lines)
    return _PARAGRAPH.finditer(text, start)


def _has_blank_line(text: str, start: int) -> bool:
    """Whether a blank line has text before it and after it."""
    return any(
        text[max(start, text.rfind("\n", 0, blank.start()) + 1) : blank.start()].strip()
        for blank in _BLANK_LINE.finditer(text, start)
    )


def _ends(text: str, start: int, stop: int) -> list[int]:
    ends = [
        end.end() for end in _END.finditer(text, start, stop) if _is_end(text, end, start, stop)
    ]
    if text.find("\n", start, stop) < 0:
        return ends
    ends += [line.start() for line in _LIST_BREAK.finditer(text, start, stop)]
    return sorted(ends)


def _is_end(text: str, end: re.Match[str], start: int, stop: int) -> bool:
    after = end.end()
    while after < stop and text[after] in _OPENING:
        after += 1
    if after >= stop:
        return True
    # A lower-case letter carries on, whatever the stop before it was meant to be; after
    # a closing quotation mark it is the sentence that quotes.
    if text[after].islower():
        return False
    if end.group()[0] != "." or end.group().startswith("..") or end["closing"]:
        return True
    before = text[max(start, end.start() - _LOOK_BACK) : end.start()]
    return not _is_shortened(before, text, after)


def _is_shortened(before: str, text: str, after: int) -> bool:
    """Whether the full stop between what stands before it and after it shortens a word."""
    if before[-1:].isdecimal() and _GERMAN_ORDERED.match(text, after):
        return True
    word = _BEFORE_SHORT.split(before)[-1]
    if word.lower() not in _ABBREVIATIONS and not _INITIALS.fullmatch(word):
        return False
    if _WORD.search(before):
        return False
    if _COUNTED.search(before):
        return _FIGURE.match(text, after) is not None
    return not (_MAY_END.search(before) and _BEGINNER.match(text, after))


def _within_limit(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, or what is no sentence any more cut at blanks into runs of bearable length."""
    while end - start > LONGEST:
        blank = max(text.rfind(mark, start + 1, start + LONGEST) for mark in " \n\u00a0")
        cut = blank if blank > start else start + LONGEST
        span = _stripped(text, start, cut)
        if span:
            yield span
        start = cut
    span = _stripped(text, start, end) if start < end else None
    if span:
        yield span


def _stripped(text: str, start: int, end: int) -> Span | None:
    run = text[start:end]
    begin = start + len(run) - len(run.lstrip())
    stop = start + len(run.rstrip())
    return Span(begin, stop) if begin < stop else None
