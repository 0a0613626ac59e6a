"""Who speaks where the quotation's own sentence does not say: what the sentences around it tell."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from bot.extraction.quotes.cue import Cue, sentence_start
from bot.extraction.quotes.cues import find_cue
from bot.extraction.quotes.subjects import clause_subject

if TYPE_CHECKING:
    from bot.extraction.quotes.frames import Frame

_MOST_AT_ONCE = 4  # quotations in a row without a word between them
_FOLLOWED_BY_QUOTE = re.compile(r"\.?Q")


class Nearby(Enum):
    """Sources that stand in no word of the paragraph."""

    SAME_SPEAKER = "whoever spoke last"


def source_nearby(frame: Frame, quote: int) -> Cue | Nearby | None:
    """Find who speaks, where the sentence itself has no cue.

    Args:
        frame: The paragraph.
        quote: The number of the quotation's unit.

    Returns:
        A unit of the paragraph, or that the last speaker goes on; None where the words are no sentence of their own.
    """
    if sentence_start(frame, quote) != quote:
        return None
    if quote < 2:  # noqa: PLR2004 (nothing but a boundary before it)
        return _next_cue(frame, quote) or Nearby.SAME_SPEAKER
    return _sentence_before(frame, quote)


def closing_source(frame: Frame) -> Cue | None:
    """Whom the last sentence of a paragraph is about: who may speak in the next one."""
    source = _sentence_before(frame, len(frame.units) + 1)
    return source if isinstance(source, Cue) else None


def _next_cue(frame: Frame, quote: int) -> Cue | None:
    """The cue of a quotation that follows at once."""
    for _ in range(_MOST_AT_ONCE):
        follows = _FOLLOWED_BY_QUOTE.match(frame.shape, quote + 1)
        if follows is None:
            return None
        quote = follows.end() - 1
        if cue := find_cue(frame, quote):
            return cue
    return None


def _sentence_before(frame: Frame, quote: int) -> Cue | Nearby | None:
    start = sentence_start(frame, quote - 1)
    before = frame.shape[start : quote - 1]
    if "Q" in before:
        return Nearby.SAME_SPEAKER
    verb = start + max(before.rfind("V"), before.rfind("G"))
    subject = clause_subject(frame, start, quote - 1)
    if subject is None:
        return Nearby.SAME_SPEAKER if frame.shape.rfind("Q", 0, start) >= 0 else None
    return Cue(subject, max(verb, start), tight=False)
