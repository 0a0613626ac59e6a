"""Whether an article is about a show at all, and what cannot be a title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.words.not_names import CALENDAR, OPENERS, PLACES
from bot.extraction.words.outlets import OUTLETS
from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import (
    CARDINALS,
    CASTING_CUES,
    CLEAR_SHOW_CUES,
    FILM_CUES,
    NETWORKS,
    ORDINALS,
    SHOW_CUES,
)
from bot.extraction.words.title_context import NOT_OF_TITLES, NOT_TITLES, NOT_WITHIN_TITLES

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

_CERTAIN, _NAME, _OUTLET = 6.0, 2.0, 0.5
_FEWEST_CUES = 2  # words about television, in an article without a title that is clear
_NO_TITLES = NOT_TITLES | NETWORKS
_SHOW_CUE = re.compile(rf"\b(?:{any_of(SHOW_CUES)})\b")
_CASTING_CUE = re.compile(rf"\b(?:{any_of(CASTING_CUES)})\b")
_FILM_CUE = re.compile(rf"\b(?:{any_of(FILM_CUES)})\b")
_SEASON_CUE = (
    rf"[Ss]eason\s+(?:\d|{any_of(CARDINALS)})|(?:\d(?:st|nd|rd|th)|{any_of(ORDINALS)})\s+(?:and\s+final\s+)?season"
)
_CLEAR_CUE = re.compile(rf"\b(?:{any_of(CLEAR_SHOW_CUES)}|{_SEASON_CUE})\b")


def is_about_television(text: str, *, is_clear: bool) -> bool:
    """Tell an article about a show from one about a film, or one that only mentions a broadcast.

    Args:
        text: The article.
        is_clear: Whether a show is known, or named with its season, its cast or the like.

    Returns:
        Whether as many of its words are about shows as about films, and enough of them.
    """
    cues = len(_SHOW_CUE.findall(text))
    enough = is_clear or _CLEAR_CUE.search(text) or cues + len(_CASTING_CUE.findall(text)) >= _FEWEST_CUES
    return bool(enough) and cues >= len(_FILM_CUE.findall(text))


def against(title: str, names: Container[str]) -> float:
    """Weigh what speaks against a title, wherever it stands: it is a network, a place, a name, ordinary words.

    Args:
        title: What may be a title, its apostrophes straight.
        names: The names of people in the article.

    Returns:
        A weight of 0 or less.
    """
    words = title.split()
    if _cannot_be(title, words):
        return -_CERTAIN
    if title in OUTLETS:
        return -_OUTLET
    return -_NAME if title.isdigit() or title in names or all(word in OPENERS for word in words) else 0.0


def _cannot_be(title: str, words: Sequence[str]) -> bool:
    """Whether no show has that title: networks, places, days, awards, outlets of more than one word."""
    plain = [word.removesuffix("'s").removesuffix(":") for word in words]
    return (
        title in NETWORKS | PLACES
        or (title in OUTLETS and len(words) > 1)
        or words[0].removesuffix(":") in CALENDAR - {words[0]}
        or all(word in _NO_TITLES or word in CALENDAR for word in plain)
        or NOT_OF_TITLES.match(title) is not None
        or any(NOT_WITHIN_TITLES.match(word) for word in words)
    )
