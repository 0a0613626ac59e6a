"""A copy of an article's text in which what has been recognised is blotted out, so that patterns are about the rest.

Every character of a title becomes `SHOW`, every character of a name `NAME`, and so on: the copy has the same length, so
that a place in it is the same place in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.candidates import Span

SHOW, NAME, DATE, SEASON, EPISODE, NETWORK, AWARD = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006"
"""Characters of the private use area, which no article has; publications count as networks."""


def whole(mark: str) -> str:
    """A pattern for all of a place that `mark` goes over."""
    return f"(?<!{mark}){mark}++"


def marked(text: str, marks: Iterable[tuple[str, Iterable[Span]]]) -> str:
    """Blot out what has been recognised.

    Args:
        text: The article.
        marks: For each mark the places that it goes over; where two marks meet, the first stays.

    Returns:
        A text of the same length.
    """
    letters = list(text)
    for mark, spans in marks:
        for start, end in spans:
            if not _is_marked(letters[start]) and not _is_marked(letters[end - 1]):
                letters[start:end] = mark * (end - start)
    return "".join(letters)


def _is_marked(letter: str) -> bool:
    return SHOW <= letter <= AWARD
