"""A small reader of Discord's markdown: what is shown of a line, and what in it acts.

Written from what Discord's clients do (Discord documentation, "Message Formatting"; the rules of its markdown: escapes
hold for anything but letters, digits and blanks; a spoiler ends at the next two bars, escaped or not).
"""

from __future__ import annotations

import re

_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
_ACTS = re.compile(
    r"\*\*|\*|__|_|~~|\|\||`"  # formatting
    r"|<(?:@[!&]?\d+|#\d+|/[^:>]+:\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+|\w+:[^>\s]*)>"  # mentions, times, links
    r"|\[[^\]]*\]\([^)]*\)"  # a masked link
    r"|(?:https?|steam|discord)://\S"  # a bare link
    r"|@(?:everyone|here)\b"
)
_AT_START = re.compile(r"\s*(?:#{1,3}\s|-#\s|>(?:>>)?\s|[-*+]\s|\d+\.\s)")
_SPOILER = re.compile(r"\|\|([\s\S]+?)\|\|")


def read(markdown: str) -> tuple[str, list[str]]:
    """Read a line.

    Args:
        markdown: As it is sent.

    Returns:
        What a member sees, and everything in it that acts as markup, mention, time or link, in order.
    """
    shown, acts, at = "", [], 0
    if start := _AT_START.match(markdown):
        acts.append(start[0])
        at = start.end()
    while at < len(markdown):
        if escaped := _ESCAPED.match(markdown, at):
            shown += escaped[1]
            at = escaped.end()
        elif act := _ACTS.match(markdown, at):
            acts.append(act[0])
            at = act.end()
        else:
            shown += markdown[at]
            at += 1
    return shown, acts


def in_the_open(markdown: str) -> str:
    """What is seen of a line without uncovering anything."""
    return "".join(_open_pieces(markdown))


def _open_pieces(markdown: str) -> list[str]:
    pieces, at = [], 0
    while at < len(markdown):
        if escaped := _ESCAPED.match(markdown, at):
            pieces.append(escaped[1])
            at = escaped.end()
        elif spoiler := _SPOILER.match(markdown, at):
            at = spoiler.end()
        else:
            pieces.append(markdown[at])
            at += 1
    return pieces
