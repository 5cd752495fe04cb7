import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.composed_arabic import arabic_names, with_quarters, without_and


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("سقطت قذائف على قرية الهويدر مساء أمس.", "الهويدر"),
        ("هجوم على مخيم كريندنق للنازحين.", "كريندنق"),
        ("انفجر لغم في قرية كفرزيبون صباحا.", "كفرزيبون"),
        ("وصلوا إلى جبل مرجاجو.", "مرجاجو"),
        ("دخلوا قرية قني ليلا.", "قني"),
        ("وبقرية شويا مئة بيت.", "شويا"),
        ("صدمتهم سيارة في منتجع كامبريلس.", "كامبريلس"),
    ],
)
def test_what_follows_a_noun_for_a_sort_of_place_is_its_name(text: str, name: str) -> None:
    ((span, sort),) = [one for one in arabic_names(text) if text[one[0].start : one[0].end] == name]
    assert (name, "announced") == (text[span.start : span.end], sort)


@pytest.mark.parametrize(
    "text",
    [
        "قصفوا قرية صغيرة قرب الحدود.",
        "وصلوا إلى بلدة حدودية ليلا.",
        "هبطت في مطار عسكري جنوبا.",
        "وهي مدينة في شمال البلاد.",
        "وفي القرية مئة بيت.",
        "وهي قرية تقع في الجبل.",
        "هاجموا قاعدة للجيش ليلا.",
    ],
)
def test_what_says_of_what_kind_a_place_is_or_where_is_no_name(text: str) -> None:
    assert [] == list(arabic_names(text))


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("وصلوا إلى العمارة والكوت.", "والكوت", False),
        ("وصلوا إلى العمارة والكوت.", "الكوت", True),
        ("وصلوا إلى بالي.", "بالي", True),
    ],
)
def test_and_is_no_part_of_the_name_of_an_arab_town_with_its_article(
    text: str,
    name: str,
    expected: bool,  # noqa: FBT001
) -> None:
    gazetteer = Gazetteer.open()
    hits = without_and(text, gazetteer.hits(text, "ar"), gazetteer)
    assert expected is any(text[one.start : one.end] == name for one in hits)


def test_a_quarter_may_be_each_that_is_called_so_with_its_noun_or_without() -> None:
    text = "قصفوا حي القصور."
    gazetteer = Gazetteer.open()
    (found,) = [
        one
        for one in with_quarters(text, gazetteer.hits(text, "ar"), gazetteer)
        if text[one.start : one.end] == "حي القصور"
    ]
    assert {one.place_id for one in found.namings} >= {
        "locality:SY.qusour-baniyas",
        "locality:SY.al-qusur-deir-ez-zor",
    }
