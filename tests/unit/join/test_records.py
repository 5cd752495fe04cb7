"""An incident in the shape of a record says no more than the article does."""

import pytest

from mapapp.join.records import Count, killed_in, record_of
from mapapp.records import Article, Casualties, Harm, Precision
from tests.builders import an_article, an_incident


def told(
    least: int | None,
    most: int | None,
    *,
    harm: Harm = Harm.KILLED,
    is_about: bool = False,
    article: Article | None = None,
) -> Casualties:
    quote = (article or an_article()).quote(0, 6)
    return Casualties(harm=harm, least=least, most=most, is_about=is_about, quote=quote)


@pytest.mark.parametrize(
    ("casualties", "killed"),
    [
        ((), None),
        ((told(12, 12),), Count(12, 12)),
        ((told(12, 15),), Count(12, 15)),
        ((told(12, None),), Count(12, None)),
        ((told(None, 9),), Count(0, 9)),
        ((told(20, 20, is_about=True),), Count(20, 20, is_about=True)),
        ((told(None, None, is_about=True),), None),
        ((told(5, 5), told(3, 3)), Count(5, None)),
        ((told(5, 5, harm=Harm.WOUNDED), told(3, 3)), Count(3, 3)),
    ],
)
def test_the_killed_are_as_stated_and_never_a_sum(
    casualties: tuple[Casualties, ...], killed: Count | None
) -> None:
    assert killed == killed_in(an_incident(casualties=casualties))


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (Count(3, 3), "3"),
        (Count(3, 5), "3 to 5"),
        (Count(3, None), "at least 3"),
        (Count(30, 30, is_about=True), "about 30"),
    ],
)
def test_a_count_is_said_as_it_was(count: Count, said: str) -> None:
    assert said == str(count)


@pytest.mark.parametrize(
    ("one", "other", "can_both_be"),
    [
        (Count(12, 12), Count(10, 15), True),
        (Count(12, None), Count(30, 30), True),
        (Count(12, None), Count(5, 5), False),
        (Count(3, 3), Count(4, 4), False),
        (Count(0, 9), Count(9, None), True),
    ],
)
def test_two_counts_meet_where_one_number_fits_both(
    one: Count, other: Count, *, can_both_be: bool
) -> None:
    assert can_both_be is one.meets(other)
    assert can_both_be is other.meets(one)


def test_no_count_runs_backwards() -> None:
    with pytest.raises(ValueError, match="no count runs from 5 to 3"):
        Count(5, 3)


def test_a_country_has_no_point() -> None:
    record = record_of(an_incident(precision=Precision.COUNTRY))
    assert (None, None) == (record.lat, record.lon)
