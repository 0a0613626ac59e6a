"""What ties a quotation to its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.quotes.frames import Frame

REACH = 120
"""Units beside a quotation that are looked at: a sentence that is longer is none."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Where a sentence says who spoke.

    Attributes:
        source: The number of the unit that is the source; None where it is no person.
        verb: The number of the verb's unit, or of another word that ties the two.
        tight: Whether it stands where a verb of saying belongs, so that nothing is guessed.
    """

    source: int | None
    verb: int
    tight: bool = True


def best(cues: Iterable[Cue | None]) -> Cue | None:
    """The first that has a source, or else the first of all."""
    first = None
    for cue in cues:
        if cue is not None and cue.source is not None:
            return cue
        first = first or cue
    return first


def sentence_start(frame: Frame, at: int) -> int:
    """The number of the first unit of the sentence that unit `at` is in, as far as it is looked at."""
    nearest = max(at - REACH, 0)
    boundary = frame.shape.rfind(".", nearest, at)
    return boundary + 1 if boundary >= 0 else nearest
