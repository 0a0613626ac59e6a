"""Stretches that are one quotation: interrupted by "she said", or running on over paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.quotes.attributing import Attributed

_ONLY_ATTRIBUTION = re.compile(r"[^Q.:&hG]{0,25}\.?|\.")


def joined(attributed: Iterable[Attributed]) -> list[list[Attributed]]:
    """Put together what is one quotation.

    Args:
        attributed: All stretches of an article, in order.

    Returns:
        Groups of stretches, in order.
    """
    groups: list[list[Attributed]] = []
    for one in attributed:
        if groups and _goes_on(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _goes_on(before: Attributed, after: Attributed) -> bool:
    if before.frame is not after.frame:
        return before.stretch.runs_on and (before.speakers == after.speakers or not (before.cue and after.cue))
    between = before.frame.shape[before.unit + 1 : after.unit]
    same = before.speakers == after.speakers and bool(before.speakers or not after.cue)
    own_cue = after.cue is not None and after.cue.verb > after.unit
    return same and not own_cue and _ONLY_ATTRIBUTION.fullmatch(between) is not None
