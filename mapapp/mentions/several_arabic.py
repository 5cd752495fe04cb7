"""Arabic names that share the noun before their list: ``أحياء الجهاد والدورة``.

A text to hits. Rows that are called by a word have the noun in their name, ``حي الجهاد``; of
several the papers write it once, in the plural or the dual.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit
from mapapp.mentions.arabic import ARABIC_ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.gazetteer.lookup import Gazetteer

_SINGULAR = {
    several: one
    for one, forms in {
        "حي": "أحياء حيي حيّي حيا",
        "مخيم": "مخيمات مخيمي مخيما",
        "معسكر": "معسكرات معسكري معسكرا",
        "معبر": "معابر معبري معبرا",
        "منفذ": "منافذ منفذي منفذا",
        "حاجز": "حواجز حاجزي حاجزا",
        "كمين": "كمائن كميني",
        "قضاء": "أقضية قضاءي قضائي",
        "ناحية": "نواحي ناحيتي",
        "مديرية": "مديريات مديريتي مديريتا",
        "محلية": "محليات محليتي محليتا",
        "منطقة": "مناطق منطقتي منطقتا",
        "قرية": "قرى قريتي قريتا",
        "بلدة": "بلدات بلدتي بلدتا",
        "مدينة": "مدن مدينتي مدينتا",
        "مطار": "مطارات مطاري مطارا",
        "قاعدة": "قواعد قاعدتي قاعدتا",
        "ثكنة": "ثكنات ثكنتي",
        "موقع": "مواقع موقعي",
        "ميناء": "موانئ مينائي ميناءي",
        "مستشفى": "مستشفيات مستشفيي مشافي",
        "جسر": "جسور جسري",
        "كبري": "كباري",
        "ساحة": "ساحات ساحتي",
        "ميدان": "ميادين ميداني",
        "شارع": "شوارع شارعي",
        "سجن": "سجون سجني",
        "سد": "سدود سدي",
        "حقل": "حقول حقلي",
        "جبل": "جبال جبلي",
        "وادي": "وديان واديي أودية",
        "مسجد": "مساجد مسجدي",
        "كنيسة": "كنائس كنيستي",
    }.items()
    for several in forms.split()
}
"""Nouns in the plural and the dual, and the noun that one alone has before its name."""
_HEAD = re.compile(rf"(?<!\w)[وف]?[بل]?(?P<noun>{'|'.join(_SINGULAR)})\s")
_WORDS = re.compile(r"\w+(?: \w+){0,2}")
_NEXT = re.compile("،? و|، ")
_SKIPPED = re.compile(r"\w+(?: (?!و)\w+){0,2}?(?=،? و|، )")
_MOST = 12
"""Names of a list that are read."""


def several_hits(text: str, gazetteer: Gazetteer) -> Iterator[Hit]:
    """Find the names of such lists that the gazetteer has with the noun, each without it."""
    for head in _HEAD.finditer(text):
        noun, at = _SINGULAR[head["noun"]], head.end()
        for _ in range(_MOST):
            hit = _named(text, at, noun, gazetteer)
            if hit:
                yield hit
                at = hit.end
            elif (other := _SKIPPED.match(text, at)) and _is_name(other[0], gazetteer):
                at = other.end()
            else:
                break
            if not (following := _NEXT.match(text, at)):
                break
            at = following.end()


def _named(text: str, start: int, noun: str, gazetteer: Gazetteer) -> Hit | None:
    """The longest name from a position on that the gazetteer has with the noun."""
    if not (words := _WORDS.match(text, start)):
        return None
    name = words[0]
    while name:
        if namings := gazetteer.named(f"{noun} {name}"):
            every = dict.fromkeys((*namings, *gazetteer.named(name)))
            return Hit(start, start + len(name), tuple(every))
        name = name.rpartition(" ")[0]
    return None


def _is_name(words: str, gazetteer: Gazetteer) -> bool:
    """Whether words of a list may be a name that the gazetteer has not with the noun."""
    return words.startswith(ARABIC_ARTICLE) or bool(gazetteer.named(words))
