"""Which parts of a rectangle of paper are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from mapapp.export.paper.drawing import Box


class Room:
    """A frame, and the boxes in it that are taken."""

    def __init__(self, frame: Box) -> None:
        left, top, right, bottom = frame
        self._frame = left + 0.8, top + 0.8, right - 0.8, bottom - 0.8
        self._taken = np.empty((0, 4))

    def take(self, *boxes: Box) -> None:
        """Put boxes in, whether they were free or not."""
        self._taken = np.concatenate([self._taken, np.array(boxes).reshape(-1, 4)])

    def is_free(self, box: Box, gap: float = 0.3) -> bool:
        """Whether a box lies in the frame and no nearer to any other than a gap."""
        left, top, right, bottom = box
        west, north, east, south = self._frame
        if left < west or top < north or right > east or bottom > south:
            return False
        taken = self._taken
        meets = (
            (taken[:, 0] < right + gap)
            & (taken[:, 2] > left - gap)
            & (taken[:, 1] < bottom + gap)
            & (taken[:, 3] > top - gap)
        )
        return not meets.any()
