"""The command line: data to standard output or a file, talk to standard error."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from mapapp.cli.parser import parser
from mapapp.cli.talk import one_line
from mapapp.errors import MapappError

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code (see :mod:`mapapp.errors`)."""
    # No sum done here is worth sharing out, and starting a thread a core costs 0.1 s.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        chosen = parser().parse_args(arguments)
        code: int = chosen.run(chosen)
        sys.stdout.flush()
    except MapappError as error:
        print(f"mapapp: error: {one_line(str(error))}", file=sys.stderr)  # noqa: T201
        return error.exit_code
    except BrokenPipeError:
        # The reader of our output has gone; nothing more can be said to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code
