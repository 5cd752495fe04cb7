"""Each account is in one pair at most, and what is in none is listed."""

from mapapp import edtf
from mapapp.join.pairs import join
from mapapp.join.records import Count
from mapapp.join.verdict import Verdict
from mapapp.records import Kind
from tests.unit.join.accounts import an_account


def test_the_better_of_two_records_is_taken_and_the_other_listed() -> None:
    near, far = an_account(id="near"), an_account(id="far", lat=35.98)
    joined = join([an_account(id="told")], [far, near])
    assert [("told", "near")] == [(pair.incident.id, pair.record.id) for pair in joined.pairs]
    assert (far,) == joined.only_records


def test_a_record_that_agrees_goes_before_one_that_contradicts() -> None:
    contrary = an_account(id="contrary", killed=Count(50, 50))
    vague = an_account(id="vague", date=edtf.parse("2017-04"))
    (pair,) = join([an_account()], [contrary, vague]).pairs
    assert ("vague", Verdict.LIKELY) == (pair.record.id, pair.verdict)


def test_a_record_is_in_one_pair_only() -> None:
    first, second = an_account(id="1"), an_account(id="2")
    joined = join([first, second], [an_account(id="r")])
    assert ["1"] == [pair.incident.id for pair in joined.pairs]
    assert (second,) == joined.only_incidents


def test_a_vague_pair_is_made_only_where_neither_side_has_a_choice() -> None:
    told = an_account(actors=(), killed=None, date=edtf.parse("2017-04"))
    one, other = an_account(id="one"), an_account(id="other", date=edtf.parse("2017-04-20"))
    assert ["one"] == [pair.record.id for pair in join([told], [one]).pairs]
    assert () == join([told], [one, other]).pairs
    assert () == join([told, told], [one]).pairs


def test_pairs_stand_in_the_order_of_the_articles() -> None:
    days = ["2017-04-20", "2017-04-01", "2017-04-10"]
    told = [an_account(id=day, date=edtf.parse(day)) for day in days]
    joined = join(told, list(reversed(told)))
    assert days == [pair.incident.id for pair in joined.pairs]
    assert () == joined.only_incidents == joined.only_records


def test_what_has_no_date_or_nothing_beside_it_is_left() -> None:
    undated, alone = an_account(date=None), an_account(kind=Kind.PROTEST)
    joined = join([undated, alone], [an_account(), an_account(date=None)])
    assert () == joined.pairs
    assert (undated, alone) == joined.only_incidents
    assert 2 == len(joined.only_records)


def test_nothing_joins_nothing() -> None:
    assert () == join([], []).pairs
    assert 1 == len(join([an_account()], []).only_incidents)
    assert 1 == len(join([], [an_account()]).only_records)
