"""What two features of a name add together."""

import pytest

from mapapp.mentions.judge import LEAST_ODDS, MOST_OF_PAIRS, SENTENCES, odds, reasons
from mapapp.mentions.pairs import (
    pairs_of,
    pairs_that_weigh,
    points_of_pairs,
    points_together,
)
from mapapp.mentions.unlisted import UNLISTED


def test_every_two_features_are_a_pair_once_in_order_of_the_alphabet() -> None:
    assert [("a", "b"), ("a", "c"), ("b", "c")] == pairs_of(("c", "a", "b", "a"))


def test_only_pairs_that_add_something_are_given() -> None:
    (first, second), points = next(iter(points_of_pairs().items()))
    assert (((first, second), points),) == pairs_that_weigh((second, "no_feature", first))
    assert () == pairs_that_weigh((first,))


def test_what_pairs_add_together_is_the_sum_of_what_each_adds() -> None:
    told = ["no_feature", *sorted({feature for pair in points_of_pairs() for feature in pair})]
    assert points_together(told) == pytest.approx(
        sum(points for _, points in pairs_that_weigh(told))
    )
    assert 0 == points_together(told[:2])


def test_every_pair_can_be_told_to_a_reader() -> None:
    told = {feature for pair in points_of_pairs() for feature in pair}
    assert set() == {one for one in told if not one.startswith("people_")} - SENTENCES.keys()


def test_a_capital_on_either_side_speaks_less_against_a_name_than_each_alone() -> None:
    together = (
        "its_province_is_named",
        "in_article",
        "dateline",
        "after_capital",
        "before_capital",
    )
    alone = sum(odds((one,)) - odds(()) for one in together) + odds(())
    assert abs(alone - LEAST_ODDS) < MOST_OF_PAIRS
    assert odds(together) > alone
    told = [reason.sentence for reason in reasons(together)]
    assert f"{SENTENCES['after_capital']}, and {SENTENCES['before_capital']}" in told


def test_pairs_are_weighed_where_they_were_fitted_and_may_decide() -> None:
    features = ("people_300k", "two_words", "after_capital", "before_capital")
    apart = sum(odds((one,), lang="ar") - odds((), lang="ar") for one in features) + odds(
        (), lang="ar"
    )
    assert apart == pytest.approx(odds(features, lang="ar"))
    without_row = (UNLISTED, "after_capital", "before_capital")
    apart = sum(odds((one,)) - odds(()) for one in without_row) + odds(())
    assert apart == pytest.approx(odds(without_row))
    sure = ("country", "capital_city", "after_locative", "before_word")
    apart = sum(odds((one,)) - odds(()) for one in sure) + odds(())
    assert apart > LEAST_ODDS + MOST_OF_PAIRS
    assert apart == pytest.approx(odds(sure))
