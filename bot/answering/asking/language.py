"""What it takes to understand a language: its words, and the patterns in which it asks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SLOTS = frozenset("PCWS")  # a person, a character, either, a show
YES = "yes"  # the symbol before a question that wants a yes or a no
QUOTED = '"'
CONTENT = "?"
ANYTHING = "*"
SEASON, EPISODE = "season_number", "episode_number"


@dataclass(frozen=True)
class Rule:
    """Which questions have an intent.

    Attributes:
        intent: What they ask.
        needs: Symbols that must occur, with `|` between alternatives. A slot occurs as often as it is named, or with
            a `+` behind it at least once.
        may: Symbols that may occur besides; `?` for content, `*` for anything.
        order: What all symbols in their order, each with a blank behind it, must match as a whole; empty for any order.
    """

    intent: str
    needs: str
    may: str = ""
    order: str = ""

    @cached_property
    def wants(self) -> tuple[frozenset[str], ...]:
        """The alternatives of each need."""
        return tuple(frozenset(need.split("|")) for need in self.needs.split())

    @cached_property
    def allowed(self) -> frozenset[str]:
        """Every symbol that may occur."""
        return frozenset({SEASON, EPISODE, *self.may.split()}).union(*self.wants)

    @cached_property
    def in_order(self) -> re.Pattern[str] | None:
        """`order`, compiled."""
        return re.compile(self.order) if self.order else None


@dataclass(frozen=True)
class Language:
    """A language in which questions are asked.

    Attributes:
        phrases: Patterns of folded text and what to read instead, applied in this order.
        classes: Words by symbol; the words of the empty symbol say nothing.
        rules: What questions ask, by their symbols; the first that fits counts.
        demands: By symbol, a pattern that a note must match to answer a question with that symbol.
        synonyms: What notes may say instead of a word; words of one expression may stand a few words apart.
        light: Words that find no note by themselves.
        common: Words that are never a slip for a name.
        verbs: What a verb makes of somebody: who manages is a manager.
        openers: Symbols that begin a question that wants a yes or a no.
        leading: Symbols of words that lead over from the question before.
    """

    phrases: Sequence[tuple[str, str]]
    classes: Mapping[str, str]
    rules: Sequence[Rule]
    demands: Mapping[str, str]
    synonyms: Mapping[str, Sequence[str]]
    light: frozenset[str]
    common: frozenset[str]
    verbs: Mapping[str, str]
    openers: frozenset[str]
    leading: frozenset[str]
    _compiled: list[tuple[re.Pattern[str], str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        compiled = [(re.compile(pattern), instead) for pattern, instead in self.phrases]
        object.__setattr__(self, "_compiled", compiled)

    @cached_property
    def symbols(self) -> Mapping[str, str]:
        """The symbol of each word; of a word in two classes, the first one's."""
        found: dict[str, str] = {}
        for symbol, words in self.classes.items():
            for word in words.split():
                found.setdefault(word, symbol)
        return found

    def rewrite(self, text: str) -> str:
        """The text with its set phrases read."""
        for pattern, instead in self._compiled:
            text = pattern.sub(instead, text)
        return text
