"""How word lists are written down."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Words, with blanks between them."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """Phrases, one a line or with commas between them."""
    return frozenset(phrase for line in text.splitlines() for part in line.split(",") if (phrase := part.strip()))
