"""Which spellings find a show, a person or a character."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_ARTICLES = ("the ", "a ", "an ")


class Tier(IntEnum):
    """How good a spelling is: an equally close match in a better tier wins."""

    NAME = 0
    ALIAS = 1
    PART = 2


def spellings(name: str, aliases: Iterable[str] = (), *, parts: bool = True) -> dict[str, Tier]:
    """Every spelling that finds a name.

    Args:
        name: As it is shown.
        aliases: Others that an operator wrote down.
        parts: Whether a part of it will do: a first name, a surname, the last words of a title.

    Returns:
        Folded spellings, each with the best tier that it has.
    """
    found: dict[str, Tier] = {}
    folded = fold(name)
    found[folded] = Tier.NAME
    for article in _ARTICLES:
        if folded.startswith(article) and len(folded) > len(article):
            found.setdefault(folded.removeprefix(article), Tier.ALIAS)
    for alias in aliases:
        found.setdefault(fold(alias), Tier.ALIAS)
    words = folded.split()
    if parts and len(words) > 1:
        found.setdefault(words[0], Tier.PART)
        for at in range(1, len(words)):
            found.setdefault(" ".join(words[at:]), Tier.PART)
    return {spelling: tier for spelling, tier in found.items() if spelling}
