"""A question as words: folded, with quotations, possessives, seasons and episodes recognised."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from bot.answering.asking.language import EPISODE, QUOTED, SEASON
from bot.answering.event_words import VALUES
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.asking.language import Language

_QUOTATION = re.compile(r"[“”„«»\"]([^“”„«»\"]{2,})[“”„«»\"]?")
_WORD = re.compile(r"\x00\d+|[^\W_]+(?:['’ʼ][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’ʼ]s?$")
_PLURAL_POSSESSIVE = re.compile(r"(?<=[sS])['’](?=\s|$)")
_GLUED = re.compile(r"s(\d{1,3})(?:e(\d{1,3}))?|(season|episode|ep|e)(\d{1,3})|(\d{1,2})(?:st|nd|rd|th)")
_UNITS = {"season": SEASON, "episode": EPISODE}
_SLIPS = 2
_SHORTEST_SLIP = 5


@dataclass(frozen=True, slots=True)
class Token:
    """One word, one quotation, or one season or episode.

    Attributes:
        text: Folded; a quotation as it was typed.
        possessive: Whether it ends in "'s".
        symbol: Its class in the language; None if it has none.
        number: Of a season or an episode.
    """

    text: str
    possessive: bool = False
    symbol: str | None = None
    number: int | None = None

    def __str__(self) -> str:
        if self.symbol == QUOTED:
            return f'"{self.text}"'
        return f"{self.text}'s" if self.possessive else self.text


def read_tokens(text: str, language: Language) -> list[Token]:
    """Split a question.

    Args:
        text: What was typed.
        language: Whose set phrases and word classes count.

    Returns:
        Its words in order; words that say nothing are still there, with the empty symbol.
    """
    quotations: list[str] = []

    def put_aside(match: re.Match[str]) -> str:
        quotations.append(match[1].strip())
        return f" \0{len(quotations) - 1} "

    plain = _PLURAL_POSSESSIVE.sub("'s", _QUOTATION.sub(put_aside, text.replace("\0", " ")))
    folded = " ".join(_folded(match[0]) for match in _WORD.finditer(plain))
    words = language.rewrite(folded).split()
    return list(_numbered([_token(word, language, quotations) for word in words]))


def _folded(word: str) -> str:
    """A word folded, with its possessive kept as "'s"."""
    if word.startswith("\0"):
        return word
    stem = _POSSESSIVE.sub("", word)
    folded = fold(stem)
    return f"{folded}'s" if folded and stem != word else folded


def _token(word: str, language: Language, quotations: list[str]) -> Token:
    if word.startswith("\0"):
        return Token(quotations[int(word[1:])], symbol=QUOTED)
    possessive = word.endswith("'s")
    text = word.removesuffix("'s")
    return Token(text, possessive, language.symbols.get(text))


def _numbered(tokens: list[Token]) -> Iterator[Token]:
    """The tokens, with "season four", "4th season" and "s4e7" as numbers of a season and of an episode."""
    at = 0
    while at < len(tokens):
        token, follower = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
        if glued := list(_unglued(token.text)):
            yield from glued
        elif follower and (pair := _pair(token, follower) or _pair(follower, token)):
            yield pair
            at += 1
        else:
            yield token
        at += 1


def _unglued(text: str) -> Iterator[Token]:
    match = _GLUED.fullmatch(text)
    if match is None or match[5]:
        return
    if match[1]:
        yield _number(SEASON, int(match[1]))
        if match[2]:
            yield _number(EPISODE, int(match[2]))
    else:
        yield _number(SEASON if match[3] == "season" else EPISODE, int(match[4]))


def _pair(word: Token, number: Token) -> Token | None:
    """A season or an episode, if this is the word for it and its number."""
    symbol = _unit(word)
    value = _value(number.text)
    return None if symbol is None or value is None else replace(_number(symbol, value), possessive=number.possessive)


def _unit(word: Token) -> str | None:
    """What a number beside this word is the number of; slips are forgiven there."""
    if word.symbol in _UNITS:
        return _UNITS[word.symbol]
    if word.text == "s":
        return SEASON
    if word.symbol is None and len(word.text) >= _SHORTEST_SLIP:
        return next((unit for name, unit in _UNITS.items() if OSA.distance(name, word.text) <= _SLIPS), None)
    return None


def _number(symbol: str, value: int) -> Token:
    return Token(f"{symbol.removesuffix('_number')} {value}", symbol=symbol, number=value)


def _value(text: str) -> int | None:
    """The number that a word says: "4", "four", "4th", "fourth"."""
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= 3 else None  # noqa: PLR2004  (no show has 1,000 seasons)
    match = _GLUED.fullmatch(text)
    return int(match[5]) if match and match[5] else VALUES.get(text)
