"""A table on the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints rows in columns: the first to the left, the numbers to the right."""
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    for row in (head, ["-" * width for width in widths], *rows):
        first, *others = (f"{cell:>{width}}" if at else f"{cell:<{width}}" for at, (cell, width) in _cells(row, widths))
        print("  ".join([first, *others]))


def _cells(row: Sequence[str], widths: Sequence[int]) -> enumerate[tuple[str, int]]:
    return enumerate(zip(row, widths, strict=True))


def verdict(value: float, target: float) -> str:
    """Whether a target is met."""
    return "ok" if value <= target else "over"
