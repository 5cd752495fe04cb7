"""A record that was filled in is the frozen record that its class makes."""

import pickle
from dataclasses import FrozenInstanceError

import pytest

from mapapp.filled import filled
from mapapp.records import Mention, MentionKind, Place, Span

PALMYRA = ("mapapp:palmyra", "Palmyra", (), 34.56, 38.28, 5000.0, "PPL", "SY", "Homs", 0, "mapapp")
make_place = filled(Place)


def test_it_equals_hashes_and_shows_as_one_that_its_class_made() -> None:
    fields = dict(zip(Place.__slots__, PALMYRA, strict=True))
    made, other = make_place(*PALMYRA), Place(**fields)  # type: ignore[arg-type]
    assert (other, hash(other), repr(other)) == (made, hash(made), repr(made))
    assert type(made) is Place
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own bytes


def test_it_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        make_place(*PALMYRA).name = "Tadmor"  # type: ignore[misc]


def test_it_holds_what_records_hold_from_birth() -> None:
    with pytest.raises(ValueError, match="not on the globe"):
        make_place(*PALMYRA[:3], 134.56, *PALMYRA[4:])
    with pytest.raises(ValueError, match="does not fill"):
        filled(Mention)(Span(0, 4), "Homs,", MentionKind.NAME, (), "", None, None, ())


def test_it_wants_every_field() -> None:
    with pytest.raises(TypeError):
        make_place(*PALMYRA[:-1])
