"""A card's text in Discord's markdown (Discord documentation, "Message Formatting")."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from bot.answering.cards import (
    Ago,
    Block,
    Bold,
    CommandName,
    Cover,
    Inline,
    Italic,
    Link,
    Plain,
    Ref,
    Shape,
    Text,
    clip,
)
from bot.answering.wording import superscripts

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_BLOCK = 2000  # characters that a reader sees; what is longer is cut, and what was covered stays covered

_ESCAPES = str.maketrans({char: f"\\{char}" for char in "\\*_~|`>#[]<@"})
_LIST_MARK = re.compile(r"^(\s*)([-+]|\d+\.)(?=\s)")
_PREFIX = {Shape.HEADING: "### ", Shape.QUOTE: "> ", Shape.SMALL: "-# ", Shape.ITEM: "- ", Shape.LINE: ""}


def escape(text: str) -> str:
    """Take the power from everything that Discord would read as markup, a mention or a link.

    Args:
        text: Anything, a fan's own words included.

    Returns:
        One line that shows as it was, control characters left out.
    """
    flat = "".join(char if char.isprintable() or char == "\N{NARROW NO-BREAK SPACE}" else " " for char in text)
    return flat.translate(_ESCAPES).replace("://", ":\\//")


def write_block(block: Block, command_ids: Mapping[str, int]) -> str:
    """Write a block.

    Args:
        block: The block; what is over `LONGEST_BLOCK` characters is cut.
        command_ids: Discord's ids of the commands, by name, to make them clickable.

    Returns:
        One line of markdown.
    """
    text = write_text(clip(block.parts, LONGEST_BLOCK), command_ids)
    if block.shape in {Shape.LINE, Shape.ITEM}:
        text = _LIST_MARK.sub(r"\1\\\2", text)
    return f"{_PREFIX[block.shape]}{text}"


def write_text(text: Text, command_ids: Mapping[str, int]) -> str:
    """Write inline text; see `write_block`."""
    return "".join(_write(part, command_ids) for part in text)


def _write(part: Inline, command_ids: Mapping[str, int]) -> str:
    match part:
        case Plain(text):
            written = escape(text)
        case Bold(text):
            written = f"**{escape(text)}**"
        case Italic(text):
            written = f"*{escape(text)}*"
        case Link(text, url):
            written = f"[{escape(text)}]({url})"
        case CommandName(text):
            written = f"</{text}:{command_ids[text]}>" if text in command_ids else f"**/{escape(text)}**"
        case Ago(day):
            noon = datetime.combine(day, time(12), UTC)  # the middle of the day is that day almost everywhere
            written = f" (<t:{int(noon.timestamp())}:R>)"
        case Ref(numbers):
            written = superscripts(numbers)
        case Cover(parts):
            written = f"||{write_text(parts, command_ids)}||"
    return written
