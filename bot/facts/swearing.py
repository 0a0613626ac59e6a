"""Telling a masked swear word from an ordinary dash or star."""

from __future__ import annotations

import re

# What is left of a word at both ends once its middle is masked. Whole words beside a dash ("no—never") are not here.
_ENDS = (
    ("f", r"k(?:s|ed|er|ers|in|in['’]|ing)?"),
    ("f", "ing"),
    ("motherf", r"(?:k)?(?:er|ers|ing)"),
    ("sh?", "t(?:s|ty|ting|show)?"),
    ("bulls?h?", "t"),
    ("b", "t?ch(?:es|y|ing)?"),
    ("a", "(?:s|ss|hole|holes)"),
    ("c", "(?:t|nt|ck)s?"),
    ("d", "(?:k|ck|mn|n)s?"),
    ("p", "(?:s|ss|sed|ssed|sy|ssy)"),
    ("godd?", "(?:m|n|mn)"),
)
_DASHES = "(?:[–—_]+|-{2,})"
_SIGNS = "[*#@$%!]+"
_BETWEEN = "|".join(rf"{head}(?:{_DASHES}|{_SIGNS}){tail}" for head, tail in _ENDS)
_MASKED = re.compile(
    rf"\b(?:{_BETWEEN})\b"
    r"|\b[a-z]{1,3}(?:\*{2,}\w*|\*\w+)"  # f***, sh*t; one star behind a word is a footnote
    r"|(?<![\w*])\*{3,}(?![\w*])"  # ***
    r"|\b[fs](?:-{2,}|[–—]{2,})(?!\w)",  # f---
    re.IGNORECASE,
)


def is_masked(text: str) -> bool:
    """Whether a text holds a swear word with some of its letters masked.

    Args:
        text: A quotation.

    Returns:
        True for "f–king" or "sh*t", False for "well-known", "no—never" or "Go!".
    """
    return _MASKED.search(text) is not None
