"""Why a person should look twice at a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.quotes.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.extraction.quotes.attributing import Attributed


def doubts(group: Sequence[Attributed]) -> tuple[str, ...]:
    """Say what is doubtful about the stretches of one quotation, a short sentence each."""
    return tuple(_doubts(group))


def _doubts(group: Sequence[Attributed]) -> Iterator[str]:
    last = group[-1].stretch
    if not last.closed and not last.runs_on:
        yield "The quotation mark is never closed."
    cued = next((one for one in group if one.cue), None)
    if not any(one.speakers for one in group):
        yield "The text names no person who said it."
    elif cued is None or cued.cue is None:
        yield "The sentence does not say who speaks: taken from what stands around it."
    elif not cued.cue.tight:
        yield "No verb of saying stands beside the quotation."
    elif cued.cue.source is not None and cued.frame.units[cued.cue.source].kind is Kind.DESCRIPTION:
        yield "The speaker is described, not named."
