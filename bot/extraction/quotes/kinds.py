"""What kind of unit a word is."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.extraction.words import small_words as small
from bot.extraction.words.lists import word_set
from bot.extraction.words.not_names import CALENDAR
from bot.extraction.words.people_nouns import PEOPLE_NOUNS
from bot.extraction.words.speaking import SAYING

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from bot.extraction.article_text import Token

_AGE = re.compile(r"\d{2}-year-old$")
_NOUN_MAKERS = (small.DETERMINERS | word_set("of in on with for from at new recent 's ’s")) - word_set("this that")
_LONGEST_DESCRIPTION = 8  # words, from "the" to the noun


class Kind(StrEnum):
    """Units, each by the letter that stands for it in a shape."""

    QUOTE = "Q"
    NAME = "N"
    POSSESSIVE = "Y"
    OTHER_NAME = "O"
    DESCRIPTION = "D"
    HE_OR_SHE = "P"
    THEY = "T"
    WRITER = "I"
    VERB = "V"
    PARTICIPLE = "G"
    BE = "B"
    AUXILIARY = "A"
    PREPOSITION = "p"
    ACCORDING = "C"
    AND = "&"
    CLAUSE = "h"
    WHO = "R"
    COMMA = ","
    COLON = ":"
    BOUNDARY = "."
    STOP = "s"
    POSSESSIVE_MARK = "y"
    BRACKET = "("
    WORD = "w"


_MARKS = {
    ",": Kind.COMMA,
    ";": Kind.COMMA,
    "—": Kind.COMMA,
    "–": Kind.COMMA,
    "--": Kind.COMMA,
    "-": Kind.COMMA,
    "―": Kind.COMMA,
    ":": Kind.COLON,
    ".": Kind.STOP,
    "!": Kind.STOP,
    "?": Kind.STOP,
    "…": Kind.STOP,
    "(": Kind.BRACKET,
    ")": Kind.BRACKET,
    "[": Kind.BRACKET,
    "]": Kind.BRACKET,
    "'s": Kind.POSSESSIVE_MARK,
    "’s": Kind.POSSESSIVE_MARK,
    "'": Kind.POSSESSIVE_MARK,
    "’": Kind.POSSESSIVE_MARK,
}
_SETS = (
    (small.HE | small.SHE, Kind.HE_OR_SHE),
    (small.THEY, Kind.THEY),
    (small.SPEAKER_IN_TEXT, Kind.WRITER),
    (small.BE, Kind.BE),
    (small.AUXILIARIES, Kind.AUXILIARY),
    (small.RELATIVES, Kind.WHO),
    (small.CONJUNCTIONS, Kind.AND),
    (small.PREPOSITIONS | {day.lower() for day in CALENDAR}, Kind.PREPOSITION),
    (small.CLAUSE_OPENERS, Kind.CLAUSE),
)
_KINDS = {word: kind for words, kind in reversed(_SETS) for word in words} | _MARKS


def kind_of(tokens: Sequence[Token], at: int, taken: Container[int]) -> tuple[Kind, int]:
    """Tell a word's kind.

    Args:
        tokens: Of the paragraph.
        at: Which of them.
        taken: Where names and quotations begin.

    Returns:
        The kind, and how many tokens make up the unit.
    """
    if length := _description(tokens, at, taken):
        return Kind.DESCRIPTION, length
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if length := _according(tokens[at], following, taken):
        return Kind.ACCORDING, length
    return _single(tokens[at], tokens[at - 1] if at else None, following, taken), 1


def _single(token: Token, before: Token | None, following: Token | None, taken: Container[int]) -> Kind:
    word = token.text.lower()
    if word in SAYING and word.endswith("ing"):
        return Kind.PARTICIPLE
    if word in SAYING and not (before and _makes_noun(before)):
        return Kind.VERB
    if word in small.BEFORE_CLAUSES and following and _begins_clause(following, taken):
        return Kind.CLAUSE
    return _KINDS.get(word) or (Kind.AUXILIARY if word.endswith("ly") else Kind.WORD)


def _according(token: Token, following: Token | None, taken: Container[int]) -> int:
    """How many tokens say "according to", which is "per" in front of a name; 0 if none do."""
    word = token.text.lower()
    if following is None:
        return 0
    if word == "according" and following.text == "to":
        return 2
    return int(word == "per" and following.start in taken)


def _makes_noun(before: Token) -> bool:
    """Whether a word makes a noun of what could be a verb ("the claim", "of posts")."""
    return before.text.lower() in _NOUN_MAKERS


def _begins_clause(token: Token, taken: Container[int]) -> bool:
    is_name = token.start in taken and token.text[0].isalnum()
    return is_name or token.text.lower() in small.HE | small.SHE | small.THEY


def _description(tokens: Sequence[Token], at: int, taken: Container[int]) -> int:
    """How many tokens from here describe a person ("the former Harbour Post editor"); 0 if none do."""
    if tokens[at].text.lower() not in small.DETERMINERS:
        return 0
    found = 0
    for length, token in enumerate(tokens[at + 1 : at + _LONGEST_DESCRIPTION], start=2):
        word = token.text.lower()
        if is_person_noun(word):
            found = length
        elif found or _ends_description(token, taken):
            break
    return found


def is_person_noun(word: str) -> bool:
    """Whether a word in lower case means a person."""
    return word in PEOPLE_NOUNS or bool(_AGE.match(word))


def _ends_description(token: Token, taken: Container[int]) -> bool:
    word = token.text.lower()
    in_name = token.start in taken and token.text[0] not in "“\"'"
    stops = _KINDS.get(word, Kind.WORD) is not Kind.WORD and word not in {"'s", "’s"}
    return not in_name and (stops or word in SAYING)
