"""Where a quotation's own sentence says who spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.quotes.cue import Cue, best, sentence_start
from bot.extraction.quotes.leading import leading_cue, leads_in
from bot.extraction.quotes.trailing import awaits_attribution, loose_cue, trailing_cue

if TYPE_CHECKING:
    from bot.extraction.quotes.frames import Frame


def find_cue(frame: Frame, quote: int) -> Cue | None:
    """Find what ties a quotation to its source.

    Args:
        frame: The paragraph.
        quote: The number of the quotation's unit.

    Returns:
        The cue; None if the sentence has none. What stands right beside the marks counts before what is farther off.
    """
    start = sentence_start(frame, quote)
    if start == quote:
        return trailing_cue(frame, quote)
    leading = leading_cue(frame, start, quote)
    if leading and leading.source is not None and leads_in(frame, start, quote):
        return leading
    trailing = trailing_cue(frame, quote)
    if trailing and awaits_attribution(frame, quote):
        return trailing
    return best((leading, trailing, loose_cue(frame, quote)))
