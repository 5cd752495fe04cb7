"""A text that says nothing but where: ``Al-Fatih, Jableh District``, ``قرية الفتيح، منطقة جبلة``.

Captions, headings and the columns of tables name places outside of any sentence, whose words
say nothing there. What such a line does not say by words for sorts, sides and surroundings is
all of it names: each is one place, or none, and no part of it is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit, Naming
from mapapp.gazetteer.rows import ARABIC_SPEAKING, Use, degrees_apart
from mapapp.mentions.anchored import has_script
from mapapp.mentions.cues import LOCATIVE, OF, PLACE_HEAD, PLACE_TAIL
from mapapp.mentions.prior import COUNTRY_CODES
from mapapp.mentions.sorts import SORT_OF_WORD
from mapapp.records import Span

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer

LONGEST = 120
"""Code points: what is longer tells more than where."""
MOST_WORDS = 12
SHORTEST_END = 4
"""Code points of a road's end: what is shorter is an article, or part of a name."""
TOGETHER_DEGREES = 0.5
"""Between a village and the town that stands beside it, some 50 km."""
_SURROUNDINGS = frozenset(
    """
    the la le les areas vicinity vicinities surroundings outskirts countryside rural
    neighborhoods neighbourhoods subdistrict sub-district towns
    villages farms
    northern southern eastern western central north south east west northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern nearby close off way
    road highway street bridge border
    zone environs alentours périphérie campagne rurale rural nord sud est ouest quartiers villages
    villes route entre sous-district
    пригороды окрестности север юг восток запад северный южный восточный западный
    و أو او بين محيط أطراف اطراف ضواحي أحياء احياء
    الشمالي الجنوبي الشرقي الغربي الشمالية الجنوبية الشرقية الغربية شمالي جنوبي شرقي غربي
    وسط طريق شارع قريب قريبة تقاطع مفرق
    water districts counties hill hills plain plains basin
    linking connecting leading located opposite behind beside along or with several various
    multiple
    collines plaine plaines montagne bassin relie reliant menant derrière ou avec plusieurs
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
_FACILITIES = frozenset(
    """
    hospital hospitals clinic school schools university college mosque mosques church monastery
    market markets shop cafe bakery factory plant mill warehouse warehouses house houses home
    building buildings residence residences cemetery farm garden park square roundabout junction
    intersection station checkpoint headquarters office prison tower silo silos pool stadium
    camp camps settlement shelter refugee refugees displaced idp idps electricity
    power gas oil civil defence defense internet
    hôpital clinique école écoles université mosquée mosquées église monastère marché boulangerie
    usine entrepôt maison maisons immeuble immeubles cimetière ferme jardin parc place rond-point
    carrefour gare caserne siège prison tour réfugiés déplacés
    больница больницы школа школы мечеть мечети рынок рынка завод дом кладбище площадь лагерь
    مسجد مساجد جامع مدرسة مدارس جامعة معهد مشفى مستشفى مستوصف عيادة سوق ساحة دوار حديقة ملعب مبنى
    معمل مصنع فرن مزرعة مزارع مقبرة حاجز كازية محطة جسر سجن برج بناء منزل كنيسة دير مركز مخيم مخيمات
    معسكر نازحين النازحين للنازحين لاجئين اللاجئين للاجئين
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
"""What stands in a place, and as often has a name of its own: ``Al Salam hospital``."""
_NO_NAMES = (
    PLACE_HEAD | PLACE_TAIL | LOCATIVE | OF | frozenset(SORT_OF_WORD) | _SURROUNDINGS | _FACILITIES
)
"""Words that say what sort of place a name is of, and how another lies to it."""
_IN_NAMES = frozenset(
    # Lines of words are read more easily than of strings.
    "al el ul ad ar as at az an ash esh ed er es et ez abu umm bin ibn".split()  # noqa: SIM905
)
"""Small words that belong to the name they stand in or before."""
_NEWS = frozenset(
    """
    هجوم هجمات انفجار انفجارات تفجير تفجيرات قصف غارة غارات مقتل إصابة اشتباكات معارك معركة سقوط
    اقتحام اعتقال مجزرة يودي تودي يهز تهز يقتل تقتل يستهدف تستهدف يقصف تقصف قتل قتلى جرحى
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
"""Arabic words of a headline, which has no capitals to tell it from a line of names."""
_SIDES = frozenset(
    """
    fawqani fouqani foukani tahtani tahtania fawqaniyah tahtaniyah kabir kabeer kabira kabirah
    saghir sagheer saghira saghirah sharqi sharqiyah sharqiya gharbi gharbiyah gharbiya shamali
    shimali shamaliyah janubi janubiyah qibli qabli
    فوقاني تحتاني الفوقاني التحتاني فوقانية تحتانية الفوقانية التحتانية كبير كبيرة الكبير الكبيرة
    صغير صغيرة الصغير الصغيرة شرقي شرقية الشرقي الشرقية غربي غربية الغربي الغربية شمالي شمالية
    الشمالي الشمالية جنوبي جنوبية الجنوبي الجنوبية
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
"""Upper and lower, great and small, eastern and western: parts of one village, most often."""
REGIONS = COUNTRY_CODES | {"ADM1"}
"""Feature codes of what has one name, so that nothing else that sounds like it is meant."""
_PART = re.compile(r"(?:(?!\s-\s)[^,،;:/()\[\]|–—&\n])+")
_WORD = re.compile(r"\S+")
_SEAM = re.compile(r"-|(?<=[\u0621-\u064a])\s+و(?=[\u0621-\u064a])|(?<=[\u0621-\u064a])\s+")
_EDGE = "-`'\"«»“”‘’.*\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069"
_ENDING = re.compile(r"[.!?؟…]\s*\Z|[.!?؟]\s")


def names_alone(text: str, gazetteer: Gazetteer) -> tuple[Span, ...]:
    """Give the names of a text that is nothing but names; none where it tells more than that."""
    told = text.strip()
    if not told or len(told) > LONGEST or "\n" in told or _ENDING.search(told) or told.islower():
        return ()
    words = _WORD.findall(told)
    if len(words) > MOST_WORDS or not all(_may_stand_in_a_line(word) for word in words):
        return ()
    return tuple(_names(text, gazetteer))


def in_line(
    text: str, hits: Sequence[Hit], names: Iterable[Span], gazetteer: Gazetteer
) -> list[Hit]:
    """Keep the hits that are whole names, and add the places whose names sound like them."""
    whole = dict.fromkeys(
        next((hit for hit in hits if hit.span.covers(name)), Hit(name.start, name.end, ()))
        for name in names
    )
    countries = {hit: _countries(hit, gazetteer) for hit in whole}
    found = []
    for hit in whole:
        if _is_region(hit, gazetteer):
            found.append(hit)
            continue
        told = {country for other in whole if other is not hit for country in countries[other]}
        told = told or countries[hit] & ARABIC_SPEAKING
        if _is_spelt_out(text, hit, told, gazetteer):
            found.append(hit)
            continue
        span, alike = _sounding(text, hit.span, gazetteer)
        near = [one for one in alike if not told or gazetteer.place(one.place_id).country in told]
        if namings := tuple(dict.fromkeys((*hit.namings, *near))):
            span = hit.span if hit.namings else span
            found.append(Hit(span.start, span.end, namings))
    return found


def _countries(hit: Hit, gazetteer: Gazetteer) -> set[str]:
    """Give the countries that a name tells: those of its regions, or the one of all its places."""
    places = [gazetteer.place(one.place_id) for one in hit.namings]
    regions = {place.country for place in places if place.feature in REGIONS}
    countries = {place.country for place in places}
    return regions or (countries if len(countries) == 1 else set())


def _is_region(hit: Hit, gazetteer: Gazetteer) -> bool:
    return any(gazetteer.place(one.place_id).feature in REGIONS for one in hit.namings)


def _is_spelt_out(text: str, hit: Hit, told: set[str], gazetteer: Gazetteer) -> bool:
    """Whether Arabic letters name a place where it may be: they leave less open than Latin ones."""
    return has_script(text[hit.start : hit.end], "arabic") and any(
        one.use is Use.NAME and gazetteer.place(one.place_id).country in (told or ARABIC_SPEAKING)
        for one in hit.namings
    )


def _sounding(text: str, name: Span, gazetteer: Gazetteer) -> tuple[Span, tuple[Naming, ...]]:
    """Give what sounds as a name, or as the whole of which it tells a part: ``Hatla Tahtani``."""
    words = list(_WORD.finditer(text, name.start, name.end))
    while words:
        span = Span(name.start, words[-1].end())
        if alike := gazetteer.sounding(text[span.start : span.end]):
            return span, alike
        if words.pop()[0].lower() not in _SIDES:
            break
    return name, ()


def _may_stand_in_a_line(word: str) -> bool:
    bare = word.strip(f"{_EDGE},،;:/()[]|–—-")
    small = bare.lower()
    if small in _NEWS:
        return False
    return not bare[:1].islower() or small in _NO_NAMES or small in _IN_NAMES or "-" in bare


def _names(text: str, gazetteer: Gazetteer) -> Iterator[Span]:
    """Cut a line at its marks, and each part at the words that are no names, if it is none."""
    for part in _PART.finditer(text):
        words = [
            Span(start, end)
            for word in _WORD.finditer(text, part.start(), part.end())
            if (start := word.start() + len(word[0]) - len(word[0].lstrip(_EDGE)))
            < (end := word.end() - len(word[0]) + len(word[0].rstrip(_EDGE)))
        ]
        if not words:
            continue
        whole = Span(words[0].start, words[-1].end)
        if gazetteer.named(text[whole.start : whole.end]):
            yield whole
            continue
        runs = (part for run in _runs(text, words) for part in _parts(text, run, gazetteer))
        if any(text[word.start : word.end].lower() in _FACILITIES for word in words):
            runs = (run for run in runs if gazetteer.named(text[run.start : run.end]))
        yield from runs


def _runs(text: str, words: Iterable[Span]) -> Iterator[Span]:
    start = end = -1
    for word in words:
        if text[word.start : word.end].lower() in _NO_NAMES:
            if start >= 0:
                yield Span(start, end)
            start = -1
        else:
            start, end = (word.start if start < 0 else start), word.end
    if start >= 0:
        yield Span(start, end)


def _parts(text: str, run: Span, gazetteer: Gazetteer) -> tuple[Span, ...]:
    """Give two names that nothing else parts, or the name itself.

    A hyphen joins the ends of a road, ``Aleppo-Azaz``, and in Arabic a letter the two of a list,
    ``نبل والزهراء``; what stands there side by side is a village and its town, ``كفر دريان سرمدا``.
    """
    if gazetteer.named(text[run.start : run.end]):
        return (run,)
    for seam in _SEAM.finditer(text, run.start, run.end):
        ends = Span(run.start, seam.start()), Span(seam.end(), run.end)
        told = [text[one.start : one.end] for one in ends]
        shortest = SHORTEST_END - seam[0].endswith("و")
        if all(len(name) >= shortest and gazetteer.named(name) for name in told) and (
            not seam[0].isspace() or _lie_together(told, gazetteer)
        ):
            return ends
    return (run,)


def _lie_together(names: Iterable[str], gazetteer: Gazetteer) -> bool:
    """Whether places of two names lie in each other's surroundings."""
    places, others = (
        [gazetteer.place(one.place_id) for one in gazetteer.named(name)] for name in names
    )
    return any(
        place.country == near.country and degrees_apart(place, near) <= TOGETHER_DEGREES
        for place in places
        for near in others
    )
