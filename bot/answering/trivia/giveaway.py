"""Whether a question's own words give its answer away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.small_words import SMALL_WORDS
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST_BEGINNING = 3  # letters: "Dan" gives "Daniel" away


def telling_words(text: str) -> set[str]:
    """The folded words of a text, however long, that say something."""
    words = {word for piece in text.split() for word in fold(piece).split()}
    return {word for word in words if word not in SMALL_WORDS and (len(word) > 1 or word.isdigit())}


def gives_away(texts: Iterable[str], answer: str) -> bool:
    """Whether texts share a telling word with an answer, or the beginning of one.

    Args:
        texts: All that a question shows.
        answer: The right answer.

    Returns:
        Whether they do; that is a hint, even where it is a false one.
    """
    shown = {word for text in texts for word in telling_words(text)}
    return any(_alike(word, other) for word in telling_words(answer) for other in shown)


def could_be_one_name(one: str, other: str) -> bool:
    """Whether two names are the same, or one is part of the other: "Joel" and "Joel Maisel"."""
    mine, theirs = telling_words(one), telling_words(other)
    return fold(one) == fold(other) or bool(mine and theirs and (mine <= theirs or theirs <= mine))


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _SHORTEST_BEGINNING and longer.startswith(shorter)
