"""A Russian name to its forms in the other cases, so that ``в Нижнем Новгороде`` is looked up.

Goes by endings alone, as names of places do not differ in much else; where an ending leaves
two declensions open, as ``-ь`` does, the forms of both are given. Names that do not decline
(``Осло``, ``Сочи``) and those of other Cyrillic alphabets have none.
After A. A. Zaliznyak, Grammatical Dictionary of Russian (1977), proper names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

Cases = tuple[tuple[str, ...], ...]
"""Endings, or words, of the genitive, dative, accusative, instrumental and prepositional."""

_SAME = ("",)


def _cases(text: str) -> Cases:
    """Read ``а у = ом е``: a case each, ``/`` between alternatives, ``=`` for the nominative."""
    return tuple(
        ("=",) if case == "=" else tuple("" if one == "-" else one for one in case.split("/"))
        for case in text.split()
    )


_HUSHED = "жшщч"
_ADJECTIVES: tuple[tuple[re.Pattern[str], int, Cases], ...] = tuple(
    (re.compile(rf"(?:{ending})$"), cut, _cases(cases))
    for ending, cut, cases in (
        ("[гкх]ий", 2, "ого ому = им ом"),
        ("[жшщч]ий", 2, "его ему = им ем"),
        ("[бвдзлмнпрст]ий", 2, "его ему = им ем"),
        ("ый", 2, "ого ому = ым ом"),
        ("[гкхжшщч]ой", 2, "ого ому = им ом"),
        ("[бвдзлмнпрст]ой", 2, "ого ому = ым ом"),
        ("[жшщч]ая", 2, "ей/ой ей/ой ую ей/ой ей/ой"),
        ("[бвгдзклмнпрстхц]ая", 2, "ой ой ую ой ой"),
        ("[бвдзлмнпрстжшщч]яя", 2, "ей ей юю ей ей"),
        ("[гкхжшщч]ое", 2, "ого ому = им ом"),
        ("[бвдзлмнпрстц]ое", 2, "ого ому = ым ом"),
        ("[бвдзлмнпрстжшщч]ее", 2, "его ему = им ем"),
        ("[жшщч]ья", 2, "ьей ьей ью ьей ьей"),
        ("[жшщч]ьи", 2, "ьих ьим = ьими ьих"),
        ("[бвдзлмнпрстц]ые", 2, "ых ым = ыми ых"),
        ("(?:[гкхжшщч]|(?<![еа])н)ие", 2, "их им = ими их"),
    )
)
_NOUNS: tuple[tuple[re.Pattern[str], int, Cases], ...] = tuple(
    (re.compile(rf"(?:{ending})$"), cut, _cases(cases))
    for ending, cut, cases in (
        ("египет", 2, "та ту = том те"),
        ("^(?:яр|бор|лог|рог|сад)|^(?:аэро)?порт$|^мост$", 0, "а у = ом е/у"),
        ("церковь", 3, "ви ви = овью ви"),
        ("камень", 3, "ня ню = нем не"),
        ("локоть", 3, "тя тю = тем те"),
        ("^(?:огни|грязи)$|^лагеря$", 1, "ей ям = ями ях"),
        ("лец", 2, "ьца ьцу = ьцом ьце"),
        ("[бвгджзкмнпрстфхцчшщ]ец", 2, "ца цу = цом/цем це"),
        ("[бвгджзлмнпрстш]ок", 2, "ка/ока ку/оку = ком/оком ке/оке"),
        ("лоч[её]к", 2, "ка/ека ку/еку = ком/еком ке/еке"),
        ("рёл", 2, "ла лу = лом ле"),
        (f"[{_HUSHED}ц]", 0, "а у = ем/ом е"),
        ("[бвгдзклмнпрстфх]", 0, "а у = ом е"),
        ("й", 1, "я ю = ем е"),
        ("сть", 1, "и и = ью и"),
        ("ь", 1, "и/я и/ю = ью/ем и/е"),
        ("[аоуэ]ия", 1, "и и/е ю ей и/е"),
        ("ия", 1, "и и ю ей и"),
        ("[аеоуыэюьй]я|[бвгджзклмнпрстфхчшщ]я", 1, "и е ю ей е"),
        ("[гкх]а", 1, "и е у ой е"),
        (f"[{_HUSHED}]а", 1, "и е у ей/ой е"),
        ("ца", 1, "ы е у ей/ой е"),
        ("[бвдзлмнпрстфй]а", 1, "ы е у ой е"),
        ("[вн]о|ско|цко|село|озеро", 1, "а у = ом е"),
        ("(?:ль|р)цо", 1, "а у = ом/ем е"),
        ("ище", 1, "а у = ем е"),
        ("море|поле", 1, "я ю = ем е"),
        ("ье", 1, "я ю = ем е"),
        ("ие", 1, "я ю = ем и"),
        ("[аеоуй]и", 1, "ев ям = ями ях"),
        ("[бвгджзйклмнпрстшь]ки", 2, "ок/ек/к кам = ками ках"),
        ("[аеиоуыэюя][гкх]и|[жшщ]и", 1, "-/ей ам = ами ах"),
        ("ичи", 1, "ей ам = ами ах"),
        ("цы", 1, "ев/ов ам = ами ах"),
        ("[бвдзлмнпрстф]ы", 1, "-/ов ам = ами ах"),
    )
)
_POSSESSIVE: Cases = _cases("а у = ым ом")
_OWNED = re.compile("(?:яр|бор|брод|лог|рог|сад|посад|хутор|камень)$")
"""Nouns of land that a possessive stands before: ``Часов Яр``, ``Гусев Брод``."""
_FOREIGN = re.compile("[^а-яё’'-]")
_JOINED_AFTER = frozenset("на над под при сюр ан ам им апон".split())  # noqa: SIM905 - read as words
"""Words that a hyphenated name goes on with after its noun: ``Ростов-на-Дону``."""
_HEADS = re.compile(
    "(?:остров|полуостров|республика|земля|область|край|округ|район|провинция|штат|штаты|эмираты|город|река"
    "|озеро|море|залив|пролив|мыс|гора|горы|долина|берег|бухта|порт|форт|королевство"
    "|княжество|страна|острова|канал|пустыня|плато|хребет|территория"
    "|лагерь|авиабаза|база|аэропорт|аэродром|площадь|тюрьма|колония|плотина|кпп|больница|госпиталь"
    "|завод|нпз|гэс|аэс|тэц|электростанция|мост|мечеть|улица|проспект|рудник|шахта|переход|парк"
    "|дворец|рынок|перекрёсток|перекресток|пункт|вулкан|равнина|вокзал|станция|отмель|риф|нагорье"
    "|архипелаг|пещера|крепость|полигон|институт|университет|школа|синагога|церковь|собор|храм"
    "|пагода|монастырь|отель|гостиница|клуб|перевал|ущелье|дельта|месторождение|квартал|стадион)$"
)
"""Nouns that come before what they are called: ``Республика Коми``."""
_FEWEST_LETTERS = 3
"""Of a name that has cases, and of a form."""
_SHORT = frozenset(("ош", "яр"))
"""Words that have cases all the same: of two letters most are not Russian, and have none."""
_MOST_FORMS = 4
"""Of a name in one case, where more than one word of it has two."""


@lru_cache(maxsize=1 << 12)
def case_forms(name: str) -> tuple[str, ...]:
    """The forms of a name in the oblique cases, without the name; empty where it has none."""
    words = [word.lower() for word in name.split()]
    if not words or any(_FOREIGN.search(word) for word in words):
        return ()
    forms: dict[str, None] = {}
    for declined in _declinable(words):
        tables = [_word_cases(word) if at in declined else None for at, word in enumerate(words)]
        if _is_possessive(words):
            tables[0] = _possessive_cases(words[0])
        if not any(tables):
            continue
        for case in range(5):
            choices = [
                table[case] if table else (word,) for table, word in zip(tables, words, strict=True)
            ]
            for number, chosen in enumerate(product(*choices)):
                if number < _MOST_FORMS:
                    forms[" ".join(chosen)] = None
    forms.pop(" ".join(words), None)
    return tuple(form for form in forms if len(form) >= _FEWEST_LETTERS)


def adjective_forms(word: str) -> tuple[str, ...]:
    """An adjective, given as a masculine, in every gender, number and case."""
    begin, hyphen, last = word.rpartition("-")
    stem, ending = last[:-2], last[-2:]
    is_hard = ending != "ий" or stem[-1] in "гкх"
    genders = (
        ("ая", "ое", "ие" if stem[-1] in "гкхжшщч" else "ые") if is_hard else ("яя", "ее", "ие")
    )
    nominatives = (last, *(stem + gender for gender in genders))
    forms = [form for one in nominatives for form in (one, *case_forms(one))]
    return tuple(begin + hyphen + form for form in dict.fromkeys(forms))


def _declinable(words: Sequence[str]) -> Iterator[set[int]]:
    """Which words of a name decline together; there may be two opinions."""
    last = len(words) - 1
    noun = next((at for at, word in enumerate(words) if not _is_adjective(word)), last)
    follow = words[noun + 1 :]
    if "и" in words or noun == last or all(_is_adjective(word) for word in follow):
        yield set(range(last + 1))
        return
    if _HEADS.match(words[noun]) or words[noun + 1] in _JOINED_AFTER:
        yield set(range(noun + 1))
    else:
        yield {last}
    if _HEADS.match(words[last]) and _is_adjective(words[last - 1]):
        yield {last - 1, last}


def _is_possessive(words: Sequence[str]) -> bool:
    """``Часов Яр``: the Yar of somebody."""
    return (
        len(words) == 2
        and words[0].endswith(("ов", "ев", "ин"))
        and _OWNED.match(words[1]) is not None
    )


def _possessive_cases(word: str) -> Cases:
    return tuple(tuple(word if one == "=" else word + one for one in case) for case in _POSSESSIVE)


def _is_adjective(word: str) -> bool:
    return any(ending.search(word) for ending, _, _ in _ADJECTIVES)


def _word_cases(word: str) -> Cases | None:
    """The five cases of a word, or of a hyphenated one; none where it does not decline."""
    parts = word.split("-")
    if len(parts) == 1:
        return _plain_cases(word)
    if any(part in _JOINED_AFTER for part in parts[1:-1]):
        return _joined(_plain_cases(parts[0]), "-" + "-".join(parts[1:]))
    before, end = "-".join(parts[:-1]), parts[-1]
    ends = _plain_cases(end)
    if ends is None:
        return None
    is_of_noun = len(parts) == 2 and not before.endswith(tuple("аеиоуыэюя")) and _is_adjective(end)
    if is_of_noun and (begins := _plain_cases(before)):
        # "Каменец-Подольский" declines in both parts, "Ханты-Мансийский" in one, and papers write
        # "в Гусь-Хрустальном".
        return tuple(
            tuple(f"{one}-{other}" for one, other in product((*firsts, before), lasts))
            for firsts, lasts in zip(begins, ends, strict=True)
        )
    return tuple(tuple(f"{before}-{form}" for form in case) for case in ends)


def _joined(cases: Cases | None, rest: str) -> Cases | None:
    return cases and tuple(tuple(form + rest for form in case) for case in cases)


def _plain_cases(word: str) -> Cases | None:
    if len(word) < _FEWEST_LETTERS and word not in _SHORT:
        return None
    found: list[Cases] = []
    for table in (_ADJECTIVES, _NOUNS):
        for ending, cut, cases in table:
            if ending.search(word):
                stem = word[: len(word) - cut]
                found.append(
                    tuple(
                        tuple(word if one == "=" else stem + one for one in case) for case in cases
                    )
                )
                break
        # What looks like an adjective is one, but for "Ханой" and "Сурабая".
        if found and not word.endswith(("ой", "бая")):
            break
    if not found:
        return None
    return tuple(
        tuple(dict.fromkeys(form for one in found for form in one[case])) for case in range(5)
    )
