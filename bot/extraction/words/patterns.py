"""How word lists become patterns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of some words, with any blanks and either apostrophe; the longest first, so none hides another.

    Args:
        words: Words and phrases, apostrophes written as `’`.

    Returns:
        Alternatives, to be put between brackets.
    """
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+").replace("’", "['’]") for word in ordered)
