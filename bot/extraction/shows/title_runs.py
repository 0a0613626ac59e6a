"""Stretches of text that could be a title: capitalised words, with the small words that titles have between them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.extraction.words.lists import word_set
from bot.extraction.words.not_names import CALENDAR
from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import NETWORKS
from bot.extraction.words.title_context import NOT_IN_TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.extraction.candidates import Span
    from bot.extraction.names.people import People

_SHORTENED = r"(?:Mrs?|Ms|Dr|St)\.|(?:[A-Z]\.){2,}"
_CAPITALISED = r"[^\W\d_a-z]\w*(?:[-’'.+]\w+)*(?:[!?](?=\s\w)|!(?=,|['’]s))?"
_FIGURES = r"\d(?:-\d)+|(?:1[89]|20)\d\d(?=\s+(?:season|after|is|has|was|will))"  # 9-1-1; 1899, but no year
_WORD = rf"(?:{_SHORTENED}|{_CAPITALISED}|{_FIGURES})"
_NUMBER = r"(?:[ \u00a0]\d+\b(?![-/,.]\d))"
_SMALL_WORDS = word_set("a an and at by do du for from in la le of on or the to vs vs. with &")
_SMALL = rf"(?:{any_of(_SMALL_WORDS)})"
_RUN = re.compile(
    rf"(?<![\w@#]){_WORD}(?:(?::?[ \u00a0]|,[ \u00a0](?=[^\W_a-z]\w+ &))(?:{_SMALL}[ \u00a0]){{0,2}}{_WORD})*"
)
_PIECE = re.compile(rf"{_WORD}|\S+")
_PARTING = word_set("on in for with at from by to and vs")
"""Small words that stand between a title and something else as often as within a title."""
_NETWORK = re.compile(rf"(?:(?:{any_of(CALENDAR)})\s+)?(?:The\s+)?(?:{any_of(NETWORKS)})(?:['’]s?)?\s+(?=\S)")
_IS_NETWORK = re.compile(rf"(?:{any_of(NETWORKS)})(?:['’]s?)?")
_OPENING_QUOTES, _CLOSING_QUOTES = "‘“\"'«", "’”\"'»"


def title_runs(text: str, people: People) -> Iterator[Span]:
    """Find what could be a title.

    Args:
        text: The article.
        people: Who is named in it: a person beside a small word ends a title.

    Yields:
        Half-open offsets, in order; networks, days and people beside a title are left out, a possessive `'s` is not.
    """
    for run in _RUN.finditer(text):
        yield from _parted(text, run.span(), people)


def opening(text: str, start: int) -> int:
    """Where the quotation mark before a title stands; `start` itself if it has none."""
    return start - 1 if start and text[start - 1] in _OPENING_QUOTES else start


def is_quoted(text: str, span: Span) -> bool:
    """Whether a title stands between quotation marks; a comma may stand within the closing one."""
    closing = text[span[1] : span[1] + 2].lstrip(",.")[:1]
    return opening(text, span[0]) != span[0] and closing != "" and closing in _CLOSING_QUOTES


def _parted(text: str, run: Span, people: People) -> Iterator[Span]:
    pieces = [match.span() for match in _PIECE.finditer(text, *run)]
    edges = [0, *(at for at in range(1, len(pieces)) if _parts(text, pieces, at, people)), len(pieces)]
    edges = sorted({*edges, *_between_two(text, pieces)})
    for first, last in pairwise(edges):
        if span := _trimmed(text, pieces[first:last]):
            yield span


def _between_two(text: str, pieces: list[Span]) -> list[int]:
    """Where "and" stands between two titles of two words each, as titles of one word each are one title."""
    ands = [at for at, piece in enumerate(pieces) if text[slice(*piece)] == "and"]
    return [
        at for at in ands if _are_long(text, pieces[max(at - 2, 0) : at]) and _are_long(text, pieces[at + 1 : at + 3])
    ]


def _are_long(text: str, pieces: list[Span]) -> bool:
    return len(pieces) > 1 and not any(_is_small(text[slice(*piece)]) for piece in pieces)


def _parts(text: str, pieces: list[Span], at: int, people: People) -> bool:
    """Whether a title ends before piece `at`: another begins, or a day, a network, a person."""
    word, before = text[slice(*pieces[at])], text[slice(*pieces[at - 1])]
    if word in _PARTING and at + 1 < len(pieces):
        following = next((piece for piece in pieces[at:] if not _is_small(text[slice(*piece)])), pieces[at])
        return _is_apart(text, following[0], people) or _ends_person(text, pieces[at - 1][1], people)
    if word == ":" and at + 1 < len(pieces):
        return _is_apart(text, pieces[at + 1][0], people)
    return word in NOT_IN_TITLES or before in NOT_IN_TITLES or (before.endswith(":") and word in CALENDAR)


def _is_apart(text: str, start: int, people: People) -> bool:
    """Whether what begins at `start` is no part of a title."""
    word = re.match(r"\w+", text[start : start + 40])
    mention = people.at(start)
    is_person = mention is not None and mention.start == start and " " in mention.name
    is_year = word is not None and word[0].isdigit()
    return is_person or is_year or bool(word and word[0] in CALENDAR) or bool(_NETWORK.match(text, start))


def _ends_person(text: str, end: int, people: People) -> bool:
    mention = people.at(end - 1)
    if mention is None or mention.end != end:
        return False
    return mention.title is not None or " " in text[mention.start : mention.end]


def _trimmed(text: str, pieces: list[Span]) -> Span | None:
    """Without small words at its edges, and without the network or the day before it."""
    while pieces and _is_small(text[slice(*pieces[0])]):
        pieces = pieces[1:]
    while pieces and _is_small(text[slice(*pieces[-1])].lower()):
        pieces = pieces[:-1]
    if not pieces:
        return None
    start, end = pieces[0][0], pieces[-1][1]
    network = None if _IS_NETWORK.fullmatch(text, start, end) else _NETWORK.match(text, start, end)
    return (network.end() if network else start), end


def _is_small(word: str) -> bool:
    return word in _SMALL_WORDS or word in NOT_IN_TITLES or word == ":"
