"""From the words and names of a question to what it asks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice, product
from typing import TYPE_CHECKING

from bot.answering.asking.language import ANYTHING, CONTENT, YES
from bot.answering.asking.slots import Named
from bot.answering.asking.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.asking.language import Language, Rule
    from bot.answering.asking.slots import Piece

_MOST_MEANINGS = 64
_NAMES = frozenset("PC")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or name of a question with the symbol that a rule knows it by."""

    symbol: str
    piece: Piece

    @property
    def text(self) -> str:
        """As it was typed, folded."""
        return self.piece.text


@dataclass(frozen=True, slots=True)
class Reading:
    """What a question asks.

    Attributes:
        intent: What; empty where no rule fits.
        words: Its words; those that say nothing are left out.
    """

    intent: str
    words: tuple[Word, ...]

    def names(self, kinds: str) -> list[Word]:
        """The names of some kinds, in order."""
        return [word for word in self.words if isinstance(word.piece, Named) and word.symbol in kinds]

    def has(self, *symbols: str) -> bool:
        """Whether any of these symbols occurs."""
        return any(word.symbol in symbols for word in self.words)

    def texts(self, *symbols: str) -> list[str]:
        """The words with these symbols, in order."""
        return [word.text for word in self.words if word.symbol in symbols]

    def number(self, symbol: str) -> int | None:
        """The number of the season or the episode, if there is one."""
        found = (word.piece for word in self.words if word.symbol == symbol)
        return next((piece.number for piece in found if isinstance(piece, Token)), None)


def read(pieces: Sequence[Piece], language: Language) -> list[Reading]:
    """Read a question.

    Args:
        pieces: Its words and names.
        language: Whose rules count.

    Returns:
        What it may ask: one reading for each way in which its names can be meant; all have one intent.
    """
    meanings = [tuple(words) for words in _meanings(pieces, language)]
    for rule in language.rules:
        if found := [Reading(rule.intent, words) for words in meanings if _fits(rule, words)]:
            return found
    return [Reading("", words) for words in meanings[:1]]


def _meanings(pieces: Sequence[Piece], language: Language) -> Iterator[list[Word]]:
    """The question with every name as a person, a character or a show, where it may be several."""
    told = [piece for piece in pieces if isinstance(piece, Named) or piece.symbol != ""]
    kinds = [_kinds(piece, before) for piece, before in zip(told, [None, *told], strict=False)]
    for symbols in islice(product(*kinds), _MOST_MEANINGS):
        words = [Word(symbol, piece) for symbol, piece in zip(symbols, told, strict=True)]
        if words and words[0].symbol in language.openers:
            words[0] = Word(YES, words[0].piece)
        yield words


def _kinds(piece: Piece, before: Piece | None) -> list[str]:
    """What a word or a name may be; behind "in", a name that may be a show's is one."""
    if isinstance(piece, Token):
        return [CONTENT if piece.symbol is None else piece.symbol]
    inside = isinstance(before, Token) and before.symbol == "in"
    return ["S"] if inside and "S" in piece.kinds else piece.kinds


def _fits(rule: Rule, words: Sequence[Word]) -> bool:
    symbols = [word.symbol for word in words]
    present = Counter(symbols)
    if not all(_is_met(want, present) for want in rule.wants):
        return False
    if not _has_its_names(rule, present):
        return False
    allowed = rule.allowed
    if ANYTHING not in allowed and not allowed.issuperset(symbol for symbol in symbols if symbol not in _NAMES):
        return False
    return rule.in_order is None or rule.in_order.fullmatch("".join(f"{symbol} " for symbol in symbols)) is not None


def _is_met(want: frozenset[str], present: Counter[str]) -> bool:
    for symbol in want:
        slot = symbol.rstrip("+")
        if slot == "W" and (present["P"] or present["C"]):
            return True
        if present[slot]:
            return True
    return False


def _has_its_names(rule: Rule, present: Counter[str]) -> bool:
    """Whether there are as many people and characters as the rule has slots for them, and one show at most."""
    if ANYTHING in rule.allowed:
        return True
    slots = [slot for need in rule.needs.split() for slot in need.split("|") if slot.rstrip("+") in {"P", "C", "W"}]
    several = any(slot.endswith("+") for slot in slots)
    optional = any("|" in need for need in rule.needs.split() for slot in need.split("|") if slot in slots)
    wanted = Counter(slot.rstrip("+") for slot in slots)
    kinds = {"P", "C"} if wanted["W"] else set(wanted)
    if present["S"] > 1 or any(present[kind] for kind in _NAMES - kinds):
        return False
    if not several and not optional and any(present[kind] < wanted[kind] for kind in _NAMES):
        return False
    total = present["P"] + present["C"]
    return optional or total == len(slots) or (several and total > 0)
