"""Whether somebody's words are those of a quotation: slips are forgiven, another name, number or "not" is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from bot.answering.asking.words import FORM

if TYPE_CHECKING:
    from bot.answering.asking.language import Language

_SAME = 90.0  # of 100: how alike the words must be as a whole
_APOSTROPHES = "'’ʼ"
_NOT = "not"
_SAYS_NOTHING = FORM | {"", "they"}
_LETTERS_FOR_A_SLIP = 4  # a word may have one slip for so many letters


def letters(text: str) -> str:
    """A text as it sounds: letters, digits and blanks alone."""
    words = "".join(char if char.isalnum() else "" if char in _APOSTROPHES else " " for char in text.casefold())
    return " ".join(words.split())


def says_so(language: Language, typed: str, quotation: str) -> bool:
    """Whether a quotation has these words.

    Args:
        language: Which words say something, and which deny.
        typed: The words, as `letters` gives them.
        quotation: The quotation, likewise.

    Returns:
        True if a stretch of it is alike as a whole, denies if the words do, and has each word that says something.
    """
    alike = fuzz.partial_ratio_alignment(typed, quotation, score_cutoff=_SAME)
    if alike is None:
        return False
    stretch = quotation[alike.dest_start : alike.dest_end]
    if _denies(language, typed) != _denies(language, stretch):
        return False
    said = quotation.split()
    return all(any(_is_like(word, other) for other in said) for word in _telling(language, typed))


def _denies(language: Language, text: str) -> bool:
    return any(language.symbols.get(word) == _NOT for word in text.split())


def _telling(language: Language, text: str) -> list[str]:
    return [word for word in text.split() if language.symbols.get(word) not in {*_SAYS_NOTHING, _NOT}]


def _is_like(typed: str, word: str) -> bool:
    """Whether a word was meant; a number has no slips."""
    if typed == word or typed.isdigit() or word.isdigit():
        return typed == word
    slips = len(typed) // _LETTERS_FOR_A_SLIP
    return OSA.distance(typed, word, score_cutoff=slips) <= slips
