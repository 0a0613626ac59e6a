"""Where the words between quotation marks are: curly, straight, mixed and doubled marks, and those never closed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.extraction.candidates import Span

_MARK = re.compile(r"[“”„‟\"«»]|''|``")
_OPENING = frozenset("“„«") | {"``"}
_CLOSING = frozenset("”‟»")
_BEFORE_OPENING = frozenset("([{—–-/‘'…")


class _Side(Enum):
    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words between two marks, within one paragraph.

    Attributes:
        start: Of the words.
        end: Of the words.
        outer: From the opening mark to the closing one, both included.
        closed: Whether there is a closing mark; else the words go to the end of the paragraph.
        runs_on: Whether they go on in the next paragraph.
        label: Who speaks, where the words are a transcript's and begin with it ("REYES: …"); no part of the words.
    """

    start: int
    end: int
    outer: Span
    closed: bool = True
    runs_on: bool = False
    label: str | None = None


def stretches(text: str, paragraph: Span) -> list[Stretch]:
    """Find what stands between marks in one paragraph; marks within marks belong to the words.

    Args:
        text: The article's text.
        paragraph: Which part of it.

    Returns:
        Stretches in order, which do not overlap; only the last may not be closed.
    """
    marks = [(mark, _side(text, mark)) for mark in _MARK.finditer(text, *paragraph)]
    end = paragraph[0] + len(text[slice(*paragraph)].rstrip())
    return [_stretch(opened, closed, end) for opened, closed in _pairs(marks)]


def _stretch(opened: re.Match[str], closed: re.Match[str] | None, end: int) -> Stretch:
    if closed is None:
        return Stretch(opened.end(), end, (opened.start(), end), closed=False)
    return Stretch(opened.end(), closed.start(), (opened.start(), closed.end()))


def _side(text: str, mark: re.Match[str]) -> _Side:
    """Which side of words a mark stands on, by its shape, or else by the blanks beside it."""
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    could_close = bool(before) and not before.isspace() and (not after or after.isspace())
    could_open = (not before or before.isspace() or before in _BEFORE_OPENING) and bool(after) and not after.isspace()
    if mark[0] in _OPENING:
        return _Side.CLOSES if could_close and before not in _BEFORE_OPENING else _Side.OPENS
    if mark[0] in _CLOSING:
        return _Side.OPENS if could_open and before not in _BEFORE_OPENING else _Side.CLOSES
    if could_open:
        return _Side.EITHER if before in _BEFORE_OPENING and before else _Side.OPENS
    return _Side.EITHER if not before or before.isspace() else _Side.CLOSES


def _pairs(marks: Sequence[tuple[re.Match[str], _Side]]) -> Iterator[tuple[re.Match[str], re.Match[str] | None]]:
    """Outer marks that belong together; the last may have no partner."""
    opened: re.Match[str] | None = None
    depth = 0
    for (mark, side), closing in zip(marks, _closing([side for _, side in marks]), strict=True):
        if opened is None:
            opened, depth = (None, 0) if side is _Side.CLOSES else (mark, 1)
        elif side is not _Side.OPENS:
            depth -= 1
        elif closing > depth:
            depth += 1
        else:  # what was opened was never closed
            opened, depth = mark, 1
        if opened is not None and not depth:
            yield opened, mark
            opened = None
    if opened is not None:
        yield opened, None


def _closing(sides: Sequence[_Side]) -> list[int]:
    """How many more marks close than open up to some later mark, for each mark at most."""
    most = [0]
    for side in reversed(sides):
        most.append(max(0, most[-1] + (-1 if side is _Side.OPENS else 1)))
    return most[-2::-1]
