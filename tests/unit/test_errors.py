import pickle

import pytest

from mapapp import errors
from mapapp.errors import MapappError

KINDS = MapappError.__subclasses__()


@pytest.mark.parametrize("kind", KINDS)
def test_a_failure_comes_whole_out_of_another_process(kind: type[MapappError]) -> None:
    error = kind("no such file", where="a.txt", do="check the path")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (type(again), str(again)) == (kind, "no such file, a.txt, check the path")


def test_each_kind_of_failure_has_its_own_exit_code_and_its_line_in_the_tree() -> None:
    codes = {kind.exit_code: kind.__name__ for kind in KINDS}
    assert len(KINDS) == len(codes)
    assert 0 not in codes
    tree = errors.__doc__ or ""
    assert [name for code, name in codes.items() if f"{name:<20} {code}" not in tree] == []
