"""Questions that lean on the one before: "and Joel?", "what about season 3?", "and the finale?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.asking.language import EPISODE, SEASON
from bot.answering.asking.slots import Named
from bot.answering.asking.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.asking.language import Language
    from bot.answering.asking.slots import Piece

_PERSON = "person"
_PRONOUN = "they"
_POSSESSIVES = frozenset({"her", "his", "their"})
_EVENTS = frozenset({"event", "film"})


def follow_up(before: Sequence[Piece], pieces: Sequence[Piece], language: Language) -> list[Piece]:
    """Complete a question from the one before it.

    Args:
        before: The question before; empty if there was none.
        pieces: What is asked now.
        language: Which words lead over.

    Returns:
        The whole question: the one before with another name, season or event; or what is asked now, with the name
        before for "she"; or just what is asked now.
    """
    if not before:
        return list(pieces)
    told = [piece for piece in pieces if isinstance(piece, Named) or piece.symbol not in language.leading]
    if told and all(_kind(piece) for piece in told) and _leads(pieces[0], language):
        return _replaced(before, told, language)
    return _with_names(before, pieces)


def _leads(first: Piece, language: Language) -> bool:
    return isinstance(first, Token) and first.symbol in language.leading


def _kind(piece: Piece) -> str | None:
    """What a piece can stand in for; None for one that can for nothing."""
    if isinstance(piece, Named):
        return "S" if piece.kinds == ["S"] else _PERSON
    if piece.symbol in _EVENTS:
        return "event"
    return piece.symbol if piece.symbol in {SEASON, EPISODE, "relation"} else None


def _replaced(before: Sequence[Piece], told: Sequence[Piece], language: Language) -> list[Piece]:
    """The question before, with each piece in the place of one of its kind; one that has none is added."""
    found = list(before)
    for kind in dict.fromkeys(_kind(piece) for piece in told):
        new = [piece for piece in told if _kind(piece) == kind]
        old = [at for at, piece in enumerate(found) if _kind(piece) == kind]
        if not old:
            found += new
            continue
        keeps = found[old[-1]]
        if isinstance(keeps, Named) and isinstance(new[0], Named) and len(new) == 1:
            new = [Named(new[0].text, new[0].entries, keeps.possessive or new[0].possessive, new[0].slip)]
        first = old[0] if _is_list(found[old[0] : old[-1] + 1], language) else old[-1]
        found = [piece for at, piece in enumerate(found) if at <= first or at not in old]
        found[first : first + 1] = new
    return found


def _is_list(pieces: Sequence[Piece], language: Language) -> bool:
    """Whether names follow one another with nothing but "and" between them."""
    return all(isinstance(piece, Named) or piece.symbol in language.leading for piece in pieces)


def _with_names(before: Sequence[Piece], pieces: Sequence[Piece]) -> list[Piece]:
    """The question with the one name before in the place of a pronoun."""
    names = [piece for piece in before if isinstance(piece, Named) and _kind(piece) == _PERSON]
    pronouns = [piece for piece in pieces if isinstance(piece, Token) and piece.symbol == _PRONOUN]
    if len(names) != 1 or not pronouns:
        return list(pieces)
    return [_in_place_of(piece, names[0]) if piece in pronouns else piece for piece in pieces]


def _in_place_of(pronoun: Piece, name: Named) -> Named:
    """The name, possessive where "her" may be."""
    return Named(name.text, name.entries, pronoun.text in _POSSESSIVES, name.slip)
