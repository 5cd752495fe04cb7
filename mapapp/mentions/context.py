"""What the words around a name say of it: a span of text to features.

Reads a few words on each side, in the original letters: what sort of words they are, and, in
the languages that words were weighed in, the words themselves. What the features weigh is said
in ``weights.py`` and ``lexicon/words.py``; what is known of the name itself, in ``prior.py``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mapapp.mentions.anchored import is_cyrillic
from mapapp.mentions.arabic import ARABIC_AND, without_joined
from mapapp.mentions.cues import (
    ARABIC_GIVEN_NAMES,
    ARTICLE,
    CAPITALISED,
    DIRECTIONS,
    DISTRICT_TAIL,
    FACILITY_TAIL,
    GERMAN_DAYS,
    LEADS_TO,
    LOCATIVE,
    MONTHS_AND_DAYS,
    OBJECT,
    OF,
    OFFICE,
    OPENER,
    ORGANISATION_HEAD,
    ORGANISATION_TAIL,
    PLACE_HEAD,
    PLACE_TAIL,
    REPORTING,
    SITE_HEAD,
    SITE_KIND,
    SITE_TAIL,
    TITLE,
)
from mapapp.mentions.given_russian import is_given_name
from mapapp.mentions.nouns_russian import QUOTED_FORMS
from mapapp.mentions.words import LANGUAGES, words_after, words_before

ARABIC_JOINED = {
    and_ + joined + stretched: feature
    for joined, feature in (("ب", "after_locative"), ("ل", "after_of"))
    for and_ in ("", "و")
    for stretched in ("", "ـ")
}
"""Arabic prepositions, which are written onto a name, with ``and`` before them or not.

A stretched line may follow them."""
LEFT = 48
RIGHT = 40
"""Code points that are read before and after a name."""

# Empty alternatives, for the regex engine is slow at groups that need not be there.
_AFTER = re.compile(r"(['’]s\b|['’]|)([^\w\n]{0,3})(\w[\w'’.-]*|)(?: (\w[\w'’-]*)|)")
_OPENING = "([{«“‘\"'—–-¿¡*_•"
_ENDING = '.!?:;…»”"'
_QUOTATION = '"»”'
_QUOTED = _QUOTATION + " "
_SENTENCE_END = ".!?…"
_QUOTES = frozenset('«"„“')
_CLOSING = ('"', "»", "”", "“", ' "')
"""What closes a quotation, tokenised text with a space before it."""
_AFTER_DATELINE = re.compile(
    r"(?:, [A-Z][\w. ]{1,25})?(?:/[A-Z][\w ]+)?(?:, \w+\.? \d{1,2})?(?: ?\((?![a-z])\w[\w /]+\))?"
    r"\s*(?:\.?[—–-]|--|:)\s"
)
"""What follows the town that a report comes from: ``JUBA, Dec 30 (Reuters) -``, ``الفاشر:``."""
_LEADING = LOCATIVE | OF | OBJECT | PLACE_HEAD
_SORTS = (
    dict.fromkeys(OBJECT, "after_verb")
    | dict.fromkeys(ARABIC_GIVEN_NAMES, "after_given_name")
    | dict.fromkeys(TITLE, "after_title")
)
"""Words that say by themselves what a name after them is likely to be."""
_ARTICLES = ARTICLE | frozenset(("l'", "l’"))
_GENITIVE = frozenset(("of", "de", "du", "des", "d'", "d’", "del"))
_SITES = SITE_TAIL | {"base", "station"}
"""Nouns of sites after ``Military`` or ``Central``."""
_OF_SITE = _GENITIVE | _ARTICLES
"""Words in the name of a site, and before that of its town."""
LONGEST_SITE = 5
"""Words of a site's name that are looked through for its noun."""
_MARK_AFTER = (
    dict.fromkeys("-–‑/", "before_hyphen")
    | dict.fromkeys(")]", "before_bracket")
    | {",": "before_comma", ".": "before_stop"}
)
_CAPITAL_AFTER = (
    dict.fromkeys(FACILITY_TAIL, "before_facility_noun")
    | dict.fromkeys(ORGANISATION_TAIL, "before_organisation_noun")
    | dict.fromkeys(PLACE_TAIL | DISTRICT_TAIL, "before_place_noun")
    | dict.fromkeys(SITE_TAIL, "before_site")
)
"""What a mark after a name says, and a noun with a capital."""
_SURNAME = re.compile(r"(?<![\w-])[А-ЯЁ][а-яё]+\s[аэ](?:ль|[лрсзшдтнж])-\Z")
"""What stands before an Arabic surname as Russian writes it: ``Халиль аль-``."""
_OF_STATE = CAPITALISED - ORGANISATION_HEAD
"""What is written with a capital and has no name of its own: ``el Gobierno de``."""
_BEFORE_DATE = frozenset(("in", "on", "since", "until", "by", "last"))
"""What stands before a month or a day that is no part of the name after it: ``in May Goma``."""
_INITIAL = re.compile(r"(?:[^\W\d_]\.){1,3}-?\Z")


Around = tuple[list[str], bool, bool]
"""Features of what stands around a name; whether it is where only persons' names stand, after a
title, a given name, an initial; and whether where only places do, after ``in`` or ``town of``."""


def read_context(text: str, start: int, end: int, lang: str = "") -> Around:
    """Read what stands before and after ``text[start:end]``, in a text of ``lang``."""
    features: list[str] = []
    left = text[max(0, start - LEFT) : start]
    line = left.rfind("\n")
    if line >= 0:
        left = left[line + 1 :]
    words = _words_before(left, lang)
    if words and words[-1] == '"' and left.count('"') % 2 == 1:
        # Tokenised text has a space between what opens a quotation and its first word.
        left, words = left.rstrip(), words[:-1]
        features.append("after_quotation_mark")
        is_sure = bool(words) and _read_word_before(words, words[-1].lstrip(_OPENING), features)
    elif words:
        is_sure = _read_left(left, words, features)
    else:
        features.append("line_start" if line >= 0 or start <= LEFT else "sentence_start")
        is_sure = False
    if features and features[0] in _BEGINNINGS and _is_dateline(text, start, end):
        features.append("dateline")
    if _is_of_a_name(words) and "after_place_noun" not in features:
        features.append("after_name_of")
    if "after_quotation_mark" in features and text.startswith(_CLOSING, end):
        features.append("quoted")
    is_person = bool(features) and not _PERSONAL.isdisjoint(features)
    if match := _AFTER.match(text, end, end + RIGHT):  # as it always does, if only nothing
        possessive, gap, word, second = match.groups()
        if possessive:
            features.append("possessive")
        after = _read_after(gap, word, second)
        features.append("before_word" if possessive and after == "before_capital" else after)
        if lang in LANGUAGES:
            features += words_before(lang, words)
            features += words_after(lang, gap, word, second)
    return features, is_person, is_sure


def _words_before(left: str, lang: str) -> list[str]:
    """Read the words before a name, with the accent that French leaves off: ``A Kigali, ...``."""
    words = left.split()
    if lang == "fr" and words and words[-1].lstrip(_OPENING) == "A":
        before = words[-2] if len(words) > 1 else ""
        if not before or before[-1] in _ENDING + "," or before.isupper():
            words[-1] = words[-1].replace("A", "À")
    return words


_BEGINNINGS = frozenset(("line_start", "sentence_start"))
_PERSONAL = frozenset(("after_title", "after_given_name", "after_initial"))


def _is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a report begins, with the town in capitals or its agency in brackets.

    A script without capitals needs neither.
    """
    name = text[start:end]
    has_capitals = name.lower() != name
    is_marked = not has_capitals or name.isupper() or text.startswith(" (", end)
    dateline = _AFTER_DATELINE.match(text, end) if is_marked else None
    return dateline is not None and not (has_capitals and dateline[0].endswith(": "))


def _read_left(left: str, words: list[str], features: list[str]) -> bool:
    if _is_site_in_quotes(words):
        features.append("after_place_noun")
        return True
    return _read_before(left, words, features)


def _read_before(left: str, words: list[str], features: list[str]) -> bool:
    last = words[-1]
    if not left[-1].isspace():
        if last in ARABIC_JOINED:
            features.append(ARABIC_JOINED[last])
            return False
        if last == ARABIC_AND and len(words) > 1 and words[-2] in TITLE:
            features.append("after_title")  # of the name ونيس, no place is a part
            return False
        _read_attached(left, last, features)
        if len(words) < 2 or last.strip(_OPENING):
            return False
        words = words[:-1]
        last = words[-1]
    word = last.lstrip(_OPENING)
    if last[-1] in _ENDING and word.lower() not in TITLE:
        features.append(_after_end(left, word))
        return False
    if last[-1] == ",":
        features.append("after_comma")
        return False
    return _read_word_before(words, word, features)


def _is_site_in_quotes(words: list[str]) -> bool:
    """Whether a quotation mark follows a site, in Russian called by its place: ``КПП «Лачин»``."""
    return len(words) > 1 and words[-1] in _QUOTES and words[-2].lower() in QUOTED_FORMS


def _after_end(left: str, word: str) -> str:
    """Tell the end of a sentence from an initial, and from a quotation that ends within one."""
    if _INITIAL.match(word):
        return "after_initial"
    last = left.rstrip()
    is_quoted = last[-1] in _QUOTATION and last.rstrip(_QUOTED)[-1:] not in _SENTENCE_END
    return "after_quoted" if is_quoted else "sentence_start"


def _read_attached(left: str, last: str, features: list[str]) -> None:
    """Read what touches the name: a bracket, a quotation mark, an elided article, a hyphen."""
    mark = last[-1]
    if mark in "([":
        features.append("in_brackets")
    elif mark in '«“"‘':
        features.append("after_quotation_mark")
    elif mark in "'’":
        features.append("after_elision")
    elif mark in "-–‑/":
        features.append("after_given_name" if _SURNAME.search(left) else "after_hyphen")
    elif mark in "@#_&.":
        features.append("after_symbol")


def _read_word_before(words: list[str], word: str, features: list[str]) -> bool:
    lower = without_joined(word.lower(), _LEADING)
    if lower in LOCATIVE or _is_direction(words, word, lower):
        features.append("after_locative")
        return True
    if lower in OF:
        second = _second(words)
        if second in PLACE_HEAD:
            features.append("after_place_noun")
            return True
        features.append(_of_what(lower, second))
    elif lower in ARTICLE:
        is_of_place = _second(words) in LOCATIVE
        features.append("after_article_of_place" if is_of_place else "after_article")
    elif sort := _sort(words, word, lower):
        features.append(sort)
    elif "." in word and _INITIAL.match(word):
        features.append("after_initial")
    elif lower in PLACE_HEAD:
        features.append("after_place_noun")
        return True
    elif word[:1].isupper():
        features.append(_after_capital(words, word, lower))
    elif word[:1].isdigit():
        features.append("after_number")
    else:
        features.append("after_word")
    return False


def _is_direction(words: list[str], word: str, lower: str) -> bool:
    """Whether an adjective says in what part of the place something is: ``in western Goma``."""
    return lower in DIRECTIONS and word[0].islower() and _second(words) in LOCATIVE


def _of_what(lower: str, second: str) -> str:
    """Say what ``of`` and the like make of a name: ``to`` a place, if a road leads there."""
    if lower == "to" and second in LEADS_TO:
        return "after_locative"
    return "after_organisation_noun" if second in ORGANISATION_HEAD else "after_of"


def _sort(words: list[str], word: str, lower: str) -> str:
    """Say what a word makes of a name after it; an Arabic verb does past its subject, too.

    As in ``اقتحم الجيش جنين``.
    """
    is_arabic_subject = "ء" <= word[:1] <= "ي" and _second(words) in OBJECT
    return _SORTS.get(lower, "after_verb" if is_arabic_subject else "")


def _second(words: list[str]) -> str:
    """Give the last word but one, small and bare; empty where there is none."""
    return _without_article(words[-2].lower().lstrip(_OPENING)) if len(words) > 1 else ""


def _is_of_a_name(words: list[str]) -> bool:
    """Whether words end as ``les Bruins de`` and ``Panthers de la`` do, which a town follows.

    A town that a site is in follows its name, too: ``l'hôpital Al-Chifa de``.
    """
    at = len(words) - 1
    if at < 2 or (last := words[at].lower()) not in _OF_SITE:
        return False
    if last in _ARTICLES:
        at -= 1
        if at < 2 or words[at].lower() not in _GENITIVE:
            return False
    name = _without_article(words[at - 1].lstrip(_OPENING))
    is_named = name[:1].isupper() and name[-1].isalnum() and words[at - 2][-1] not in _ENDING
    is_named = is_named and name.lower() not in _OF_STATE
    return is_named and not _name_a_site(words[: at - 1])


def _name_a_site(words: Sequence[str]) -> bool:
    """Whether a name after these words is that of a site: ``place de l'Indépendance``.

    One adjective may stand between: ``centre commercial Olympia``.
    """
    for at in range(len(words) - 1, max(-1, len(words) - 1 - LONGEST_SITE), -1):
        bare = words[at].strip(_OPENING + _QUOTATION)
        noun = _without_article(bare)
        if noun.lower() in SITE_HEAD:
            return True
        if noun[:1].islower() and bare.lower() not in _OF_SITE:
            before = words[at - 1] if at else ""
            return _without_article(before.lstrip(_OPENING)).lower() in SITE_HEAD
    return False


def _without_article(word: str) -> str:
    """Take the elided article off a French word: ``l'île``."""
    return word[2:] if word[1:2] in ("'", "’") else word


def _after_capital(words: list[str], word: str, lower: str) -> str:
    """Tell a word with a capital of its own from one that only begins the sentence.

    In Russian, that is: elsewhere it is too often a given name that no list has, and only
    words that are sure to be none are told.
    """
    if is_given_name(lower):
        return "after_given_name"
    if "-" in word and word.rpartition("-")[2].islower():
        return "after_word"  # Rebel-held
    if word.endswith(("'s", "’s")):
        return "after_word"  # Swat's Kalam
    is_first = len(words) < 2 or words[-2][-1] in _ENDING
    is_date = lower in MONTHS_AND_DAYS and _second(words) in _BEFORE_DATE
    if is_date or lower in GERMAN_DAYS or (is_first and lower in OPENER):
        return "after_word"
    is_russian = is_cyrillic(lower) and not word.isupper()
    return "after_first_word" if is_first and is_russian else "after_capital"


def _read_after(gap: str, word: str | None, second: str | None) -> str:
    if not word:
        return "at_end"
    if gap == " ":
        return _read_word_after(word, word.lower().rstrip(".'’"), second or "")
    if not gap:
        return "before_symbol"
    if gap[0] == "," and word[0].isupper():
        return "before_comma_capital"
    return _MARK_AFTER.get(gap[0], "before_mark")


def _read_word_after(word: str, lower: str, second: str) -> str:
    if word[0].isupper():
        if lower in TITLE or (lower in OFFICE and second.lower() in TITLE):
            return "before_title"
        if lower in SITE_KIND and second.lower() in _SITES:
            return "before_site"
        noun = "lga" if (word, second) == ("Local", "Government") else lower
        return _CAPITAL_AFTER.get(noun, "before_capital")
    if lower in REPORTING:
        return "before_saying"
    if lower in LOCATIVE:
        return "before_locative"
    return "before_number" if word[0].isdigit() else "before_word"
