"""Text from outside, made harmless for a page: the one place where it is escaped.

What passes here stays data: inside ``<script type="application/json">`` it cannot end the
element, and nothing of it is ever part of a script.
"""

from __future__ import annotations

import html
import json
import re
from typing import Final

_SPECIAL: Final = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def embedded_json(value: object) -> str:
    """JSON for a page: ``<``, ``>``, ``&``, U+2028, U+2029 and lone surrogates escaped.

    Raises:
        ValueError: a number that JSON does not have.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _SPECIAL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def embedded_text(text: str) -> str:
    """Text for an element or a quoted attribute; a lone surrogate, which no file can hold, is �."""
    return html.escape(_SURROGATE.sub("\ufffd", text))
