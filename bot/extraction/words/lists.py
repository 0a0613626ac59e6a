"""How word lists are written down."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Words, with blanks between them."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """Phrases, one a line or with commas between them."""
    return frozenset(phrase for line in text.splitlines() for part in line.split(",") if (phrase := part.strip()))


def counted(text: str) -> dict[str, int]:
    """Words in the order in which they count, and what each counts: the first 1."""
    return {word: number for number, word in enumerate(text.split(), start=1)}
