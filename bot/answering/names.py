"""Finding what a fan means by a name: the one ranking that answers, menus and completions share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.answering.records import NameIndex, NameRow, NameScope

# Scores run from 0 to 100. A spelling that is exactly right beats every guess; a name's beginning beats a slip.
_EXACT = 100.0
_EXACT_PART = 96.0
_BEGINNING = 90.0
_WORD_BEGINNING = 88.0
_SOME_WORDS = 94.0
_PART_LOSS = 4.0
_STRAY_LOSS = 15.0
_LIKE_A_WORD = 0.7  # of 1

ACCEPTED = 78.0  # below, a guess is offered but not believed
OFFERED = 52.0  # below, it is not even offered
_EQUALS = 2.5  # so close together that only the fan can tell
_SHORTEST_BEGINNING = 3  # letters of a name that are enough to believe in it
_FUZZY_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Match:
    """A name that fits, and how well from 0 to 100."""

    kind: str
    ref_id: int
    show_id: int
    label: str
    score: float


def rank(names: NameIndex, text: str, scope: NameScope, limit: int = 25) -> list[Match]:
    """Names that fit what was typed, the best first.

    Args:
        names: Where they are looked up.
        text: What was typed; nothing typed fits every name.
        scope: Which names count.
        limit: How many at most.

    Returns:
        At most `limit` matches, each person, character or show once.
    """
    return list(_ranked(names, fold(text), scope)[:limit])


@lru_cache(maxsize=512)  # the same few names are typed again and again; the facts behind an index never change
def _ranked(names: NameIndex, typed: str, scope: NameScope) -> tuple[Match, ...]:
    best: dict[tuple[str, int], Match] = {}
    _keep_best(best, typed, names.equal(typed, scope) if typed else ())
    _keep_best(best, typed, names.beginning(typed, scope))
    if len(typed) >= _FUZZY_SHORTEST and not any(match.score >= _EXACT_PART for match in best.values()):
        _keep_best(best, typed, names.like(typed, scope))
    found = sorted(best.values(), key=lambda match: (-match.score, match.label, match.ref_id))
    return tuple(match for match in found if match.score >= OFFERED)


def equals(matches: list[Match]) -> list[Match]:
    """Those among ranked matches that the best one cannot be told from; empty if even the best is but a guess."""
    if not matches or matches[0].score < ACCEPTED:
        return []
    return [match for match in matches if match.score >= matches[0].score - _EQUALS]


def _keep_best(best: dict[tuple[str, int], Match], typed: str, rows: Iterable[NameRow]) -> None:
    for row in rows:
        score = _score(typed, row)
        known = best.get((row.kind, row.ref_id))
        if known is None or known.score < score:
            best[row.kind, row.ref_id] = Match(row.kind, row.ref_id, row.show_id, row.label, score)


def _score(typed: str, row: NameRow) -> float:
    is_part = row.tier > 1
    if row.folded == typed:
        return _EXACT_PART if is_part else _EXACT
    if row.folded.startswith(typed):
        if len(typed) < _SHORTEST_BEGINNING:
            return ACCEPTED - _PART_LOSS - row.tier
        return (_WORD_BEGINNING if is_part else _BEGINNING) - row.tier
    words, names = typed.split(), row.folded.split()
    if len(words) > 1 and set(words) <= set(names):
        return _SOME_WORDS - row.tier
    slip = max(fuzz.ratio(typed, row.folded), fuzz.token_sort_ratio(typed, row.folded))
    stray = len(words) > 1 and any(_strays(word, names) for word in words)
    return float(slip) - (_PART_LOSS if is_part else 0.0) - (_STRAY_LOSS if stray else 0.0)


def _strays(word: str, names: list[str]) -> bool:
    """Whether a typed word is like none of a name's: "Amy Palladino" is not a slip for "Daniel Palladino"."""
    return all(JaroWinkler.similarity(word, name) < _LIKE_A_WORD for name in names)
