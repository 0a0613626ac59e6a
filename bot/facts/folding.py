"""How names are made alike before they are compared: "Amélie-Rose O’Brien" and "amelie rose obrien" are one."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

LONGEST_NAME = 100
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`´")


@lru_cache(maxsize=4096)  # completions send the same few letters again and again
def fold(text: str) -> str:
    """Make a name comparable.

    Args:
        text: Anything that was typed; what comes after the first 100 characters is not looked at.

    Returns:
        Lower-case letters and digits in words one blank apart, without accents or marks.
    """
    plain = text[:LONGEST_NAME].translate(_APOSTROPHES)
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join("".join(char if char.isalnum() else " " for char in plain.casefold()).split())


def grams(folded: str) -> set[str]:
    """The three-letter stretches of a folded name, its ends marked by blanks: what two spellings of it share."""
    padded = f" {folded} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
