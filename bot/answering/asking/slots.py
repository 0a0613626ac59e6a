"""Finding the names in a question: whole and partial ones, nicknames and slips."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA, JaroWinkler

from bot.answering.asking.language import QUOTED
from bot.answering.asking.tokens import Token
from bot.answering.records import NameScope
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.asking.language import Language
    from bot.answering.records import NameIndex, NameRow

_LONGEST = 6  # words of a name
_ALIAS = 1  # the worst tier of a name that is no mere part of one
_SHORTEST_SLIP = 4  # letters: shorter words are too alike
_MOST_SLIPS = 4  # words of a question that may be slips
_LONG = 8  # letters of a name that may have two slips
_SOUNDS_ALIKE = ("aeiouy", "sz", "ck", "cs", "gj", "mn")  # letters that stand for one another in slips
_LIKE_IN_NAME = 0.84  # of 1: a word beside a name that it belongs to
_KINDS = {"person": "P", "character": "C", "show": "S"}


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody or something that a name may mean.

    Attributes:
        kind: `P` a person, `C` a character, `S` a show.
        id: The table's.
        label: The name as it is shown.
        shows: In which shows it is met.
        tier: 0 for the name itself, 1 for an alias, 2 for a part of it.
    """

    kind: str
    id: int
    label: str
    shows: frozenset[int]
    tier: int


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a question.

    Attributes:
        text: As it was typed, folded.
        entries: What it may mean, at least one.
        possessive: Whether it ends in "'s".
        slip: Whether it was misspelt.
    """

    text: str
    entries: tuple[Entry, ...]
    possessive: bool = False
    slip: bool = False

    @property
    def kinds(self) -> list[str]:
        """The kinds of what it may mean."""
        return list(dict.fromkeys(entry.kind for entry in self.entries))

    def of_kind(self, kind: str) -> list[Entry]:
        """What it may mean of one kind: those that the name fits best."""
        found = [entry for entry in self.entries if entry.kind == kind]
        best = min((entry.tier for entry in found), default=0)
        return [entry for entry in found if entry.tier == best]

    def __str__(self) -> str:
        return f"{self.text}'s" if self.possessive else self.text


Piece = Token | Named


def find_names(tokens: Sequence[Token], names: NameIndex, language: Language, shown_to_season: int) -> list[Piece]:
    """Find the names in a question.

    Args:
        tokens: Its words.
        names: Where names are looked up.
        language: Whose words are no names.
        shown_to_season: A role that only a spoiler of a later season tells of is found only by its whole name.

    Returns:
        The words with names in the place of theirs; slips in words of the language are mended.
    """
    scope = NameScope(("person", "character", "show"), shown_to_season=shown_to_season)
    pieces = _joined(_exact(tokens, names, scope))
    if sum(isinstance(piece, Token) and piece.symbol is None for piece in pieces) > _MOST_SLIPS:
        return pieces  # that is a story, and looking for all its words would take long
    mender = _Mender(names, scope, language)
    return _joined([mender.mend(piece, pieces[max(at - 1, 0) : at + 2]) for at, piece in enumerate(pieces)])


def _exact(tokens: Sequence[Token], names: NameIndex, scope: NameScope) -> list[Piece]:
    """Names as they are spelt in the table, the longest first."""
    spelt = {spelling for at in range(len(tokens)) for _, spelling, _ in _stretches(tokens, at)}
    rows: dict[str, list[NameRow]] = {}
    for row in names.among(spelt, scope):
        rows.setdefault(row.folded, []).append(row)
    found: list[Piece] = []
    at = 0
    while at < len(tokens):
        size, piece = _longest(tokens, at, rows)
        found.append(piece)
        at += size
    return found


def _stretches(tokens: Sequence[Token], at: int) -> Iterable[tuple[int, str, bool]]:
    """What may be a name from here on, the longest first: its size in words, its spelling, whether it is possessive."""
    for size in range(min(_LONGEST, len(tokens) - at), 0, -1):
        stretch = tokens[at : at + size]
        if any(token.symbol == QUOTED or token.number is not None for token in stretch):
            continue
        *before, last = stretch
        words = [f"{token.text}s" if token.possessive else token.text for token in before]
        yield size, " ".join([*words, last.text]), last.possessive
        if not last.possessive and last.text.endswith("s") and last.symbol is None and len(last.text) > 3:  # noqa: PLR2004
            yield size, " ".join([*words, last.text.removesuffix("s")]), True  # "midges mom"


def _longest(tokens: Sequence[Token], at: int, rows: dict[str, list[NameRow]]) -> tuple[int, Piece]:
    for size, spelling, possessive in _stretches(tokens, at):
        stretch = tokens[at : at + size]
        found = rows.get(spelling, [])
        if all(token.symbol is not None for token in stretch):  # "is us" is no show, "This Is Us" is one
            found = [row for row in found if row.tier <= _ALIAS and size > 1]
        if found and stretch[0].symbol != "":
            return size, Named(spelling, _entries(found), possessive)
        if found and _is_whole(found):
            return size, Named(spelling, _entries(found), possessive)
    return 1, tokens[at]


def _is_whole(rows: Iterable[NameRow]) -> bool:
    """Whether a name that begins with a word that says nothing is one in full: "The Crown", not "the man"."""
    return any(row.tier <= _ALIAS for row in rows)


def _entries(rows: Iterable[NameRow]) -> tuple[Entry, ...]:
    found: dict[tuple[str, int], Entry] = {}
    for row in rows:
        kind = _KINDS[row.kind]
        known = found.get((kind, row.ref_id))
        shows = frozenset({row.show_id}) | (known.shows if known else frozenset())
        tier = min(row.tier, known.tier) if known else row.tier
        found[kind, row.ref_id] = Entry(kind, row.ref_id, row.label, shows, tier)
    return tuple(found.values())


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """The same, with a first name and the surname beside it as one name, if somebody has both."""
    joined: list[Piece] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if isinstance(piece, Named) and isinstance(before, Named) and not before.possessive:
            meant = {(entry.kind, entry.id) for entry in before.entries}
            both = tuple(entry for entry in piece.entries if (entry.kind, entry.id) in meant)
            if both and before.text != piece.text:
                slip = before.slip or piece.slip
                joined[-1] = Named(f"{before.text} {piece.text}", both, piece.possessive, slip)
                continue
        joined.append(piece)
    return joined


# -- slips -------------------------------------------------------------------------------------------------------------


def _has_word_like(label: str, typed: str, said: Sequence[str]) -> bool:
    """Whether a name has a word like this one, beside those that were said already."""
    return any(
        word[0] == typed[0] and JaroWinkler.similarity(word, typed) >= _LIKE_IN_NAME
        for word in fold(label).split()
        if len(word) >= _SHORTEST_SLIP and word not in said
    )


def _is_slip(typed: str, word: str) -> bool:
    """Whether a word was meant: fans get a name's first letter right, and of a long name two others wrong at most."""
    if typed[0] != word[0]:
        return False
    if len(word) >= _LONG:
        return OSA.distance(typed, word, score_cutoff=2) <= 2  # noqa: PLR2004  (slips of a long word)
    return OSA.distance(typed, word, score_cutoff=1) == 1 and not _is_another_word(typed, word)


def _is_another_word(typed: str, word: str) -> bool:
    """Whether a letter of another sound stands for one: "prime" is no slip for "prize", "suzie" is one for "susie"."""
    differing = [(one, other) for one, other in zip(typed, word, strict=False) if one != other]
    return (
        len(typed) == len(word)
        and len(differing) == 1
        and not any(set(pair) >= set(differing[0]) for pair in _SOUNDS_ALIKE)
    )


class _Mender:
    """Finds what misspelt words were meant to be."""

    def __init__(self, names: NameIndex, scope: NameScope, language: Language) -> None:
        self._names = names
        self._scope = scope
        self._language = language

    def mend(self, piece: Piece, around: Sequence[Piece]) -> Piece:
        """The name or the word that was meant, if one was; a name that the word stands beside comes first."""
        if isinstance(piece, Named) or piece.symbol is not None or not piece.text.isalpha():
            return piece
        for named in around:
            if isinstance(named, Named) and not (named is around[0] and named.possessive):
                said = named.text.split()
                meant = tuple(entry for entry in named.entries if _has_word_like(entry.label, piece.text, said))
                if meant:
                    return Named(piece.text, meant, piece.possessive, slip=True)
        if len(piece.text) < _SHORTEST_SLIP or piece.text in self._language.common:
            return piece
        return self._word(piece) or self._name(piece) or piece

    def _word(self, token: Token) -> Token | None:
        symbols = self._language.symbols
        found = [word for word in symbols if len(word) > _SHORTEST_SLIP and _is_slip(token.text, word)]
        if not found:
            return None
        word = min(found, key=lambda word: OSA.distance(token.text, word))
        return replace(token, text=word, symbol=symbols[word])

    def _name(self, token: Token) -> Named | None:
        """The name that was meant; "brosnahns" may be a possessive."""
        spelt = [(token.text, token.possessive)]
        if token.text.endswith("s") and not token.possessive:
            spelt.append((token.text.removesuffix("s"), True))
        for text, possessive in spelt:
            rows = [row for row in self._names.like(text, self._scope) if _is_slip(text, row.folded)]
            if rows:
                best = min(OSA.distance(text, row.folded) for row in rows)
                nearest = [row for row in rows if OSA.distance(text, row.folded) == best]
                return Named(text, _entries(nearest), possessive, slip=True)
        return None
