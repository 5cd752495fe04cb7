import pytest

from mapapp.mentions.arabic import is_called_so, is_half_a_name, without_joined

NOUNS = frozenset(("محافظة", "المدينة", "بلدة", "ولاية"))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("بمحافظة", "محافظة"),
        ("وبمحافظة", "محافظة"),
        ("للمدينة", "المدينة"),
        ("بلدة", "بلدة"),
        ("وبلدة", "بلدة"),
        ("ولاية", "ولاية"),
        ("بحر", "بحر"),
    ],
)
def test_what_is_written_onto_a_known_word_is_taken_off(word: str, expected: str) -> None:
    assert expected == without_joined(word, NOUNS)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("قتل خمسة في بلدة الحراك.", "الحراك", True),
        ("وقصفت قرية الإصلاح.", "الإصلاح", True),
        ("وقصفت حي القدم.", "القدم", True),
        ("قتل خمسة في الحراك.", "الحراك", False),
        ("في البلدة الحدودية.", "الحدودية", False),
        ("في بلدة حدودية.", "حدودية", False),
        ("قتل خمسة في بلدة هجين.", "هجين", True),
        ("قتل خمسة بمعتمدية المكناسي.", "المكناسي", True),
        ("في قضاء هجين.", "هجين", False),
        ("في بلدة عيون السمك.", "عيون", False),
    ],
)
def test_a_noun_without_the_article_is_of_a_name_that_no_adjective_of_it_could_be(
    text: str,
    name: str,
    expected: bool,  # noqa: FBT001
) -> None:
    start = text.index(name)
    assert is_called_so(text, start, start + len(name)) is expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("قتل ثلاثة في عين البلوط.", "عين", True),
        ("وصلوا إلى تل أبو الطاووس.", "تل", True),
        ("وصلوا إلى عين الاثنين.", "عين", False),
        ("قتل ثلاثة في العين.", "العين", False),
        ("شيعوه في مسقط رأسه كرمان.", "مسقط", True),
        ("شيعوه في مسقط أمس.", "مسقط", False),
        ("منذ سقوط بشار الأسد.", "بشار", True),
        ("هجوم في بشار أمس.", "بشار", False),
        ("ضرب زلزال جزيرة لومبوك وثار بركان شمالي الجزيرة.", "الجزيرة", True),
        ("قتل ثلاثة في ولاية الجزيرة.", "الجزيرة", False),
    ],
)
def test_a_noun_that_a_name_begins_with_is_half_of_it(
    text: str,
    name: str,
    expected: bool,  # noqa: FBT001
) -> None:
    start = text.index(name)
    assert is_half_a_name(text, start, start + len(name)) is expected
