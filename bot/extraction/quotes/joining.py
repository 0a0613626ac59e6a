"""Stretches that are one quotation: interrupted by "she said", or running on over paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.quotes.attributing import Attributed

_ONLY_ATTRIBUTION = re.compile(r"(?!.*&$)(?:[^Q.:hGV]{0,25}(?:V[^Q.:hGV]{0,30})?\.?|\.)")


_ENDS = re.compile(r"[,.!?…—–-]\s*['’]?\s*$")


def joined(attributed: Iterable[Attributed]) -> list[list[Attributed]]:
    """Put together what is one quotation.

    Args:
        attributed: All stretches of an article, in order.

    Returns:
        Groups of stretches, in order.
    """
    groups: list[list[Attributed]] = []
    for one in attributed:
        if groups and _goes_on(groups[-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _goes_on(group: list[Attributed], after: Attributed) -> bool:
    before = group[-1]
    if before.frame is after.frame:
        return _interrupted(before, after)
    return _put_in(before, after) or (before.stretch.runs_on and _runs_on(group, after))


def _interrupted(before: Attributed, after: Attributed) -> bool:
    """Whether only the attribution stands between two stretches of one speaker in one paragraph.

    Where the first has its attribution before it, what stands between belongs to the second.
    """
    between = before.frame.shape[before.unit + 1 : after.unit]
    same = before.speakers == after.speakers and bool(before.speakers or not after.cue)
    led_in = before.cue is not None and before.cue.verb < before.unit and "V" in between
    own_cue = after.cue is not None and after.cue.verb > after.unit
    whole = _is_utterance(before) and _is_utterance(after)
    return same and whole and not led_in and not own_cue and _ONLY_ATTRIBUTION.fullmatch(between) is not None


def _is_utterance(one: Attributed) -> bool:
    return _ENDS.search(one.frame.text, one.stretch.start, one.stretch.end) is not None


def _runs_on(group: list[Attributed], after: Attributed) -> bool:
    """Whether the next paragraph does not begin with the words of somebody else."""
    if after.stretch.label:
        return False
    if after.cue is None:
        return True
    told = any(one.cue for one in group)
    return _mark(group[-1]) == _mark(after) and (not told or group[-1].speakers == after.speakers)


def _mark(one: Attributed) -> str:
    return one.frame.text[one.stretch.outer[0]]


def _put_in(before: Attributed, after: Attributed) -> bool:
    """Whether "she says" only interrupts, at a paragraph's end, what runs on without a closing mark."""
    frame = before.frame
    ends_so = _ONLY_ATTRIBUTION.fullmatch(frame.shape[before.unit + 1 :]) and before.unit + 1 < len(frame.units)
    comma = frame.text[before.stretch.start : before.stretch.end].endswith(",")
    return bool(ends_so) and comma and after.stretch.runs_on and after.unit == 0 and after.cue is None
