"""A card's text in Discord's markdown (Discord documentation, "Message Formatting")."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from bot.answering.cards import (
    Ago,
    Block,
    Bold,
    ChannelName,
    CommandName,
    Cover,
    GuildRoleName,
    Inline,
    Italic,
    Link,
    Moment,
    Plain,
    Ref,
    Shape,
    Text,
    clip,
)
from bot.answering.wording import superscripts

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_BLOCK = 2000  # characters as written; what is longer is cut, and what was covered stays covered

_ESCAPES = str.maketrans({char: f"\\{char}" for char in "\\*_~|`>#[]<@"})
_ACTS = re.compile(r"[\\*_~|`>#\[\]<@:]")
_BULLET = re.compile(r"^(\s*)([-+])(?=\s)")
_NUMBER = re.compile(r"^(\s*\d+)([.)])(?=\s)")  # a backslash takes the power from a mark, not from a digit
_ESCAPED = r"\1\\\2"
_EMOJI = re.compile(r":(?=[\w+-]+:)")
_JOINERS = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"  # families of emoji and Persian words need them
_KEPT = f"{_JOINERS}\N{NARROW NO-BREAK SPACE}"
_PREFIX = {Shape.HEADING: "### ", Shape.QUOTE: "> ", Shape.SMALL: "-# ", Shape.ITEM: "- ", Shape.LINE: ""}


def escape(text: str) -> str:
    """Take the power from everything that Discord would read as markup, a mention or a link.

    Args:
        text: Anything, a fan's own words included.

    Returns:
        One line that shows as it was, control characters left out.
    """
    if text.isprintable() and not _ACTS.search(text):
        return text
    flat = "".join(char if char.isprintable() or char in _KEPT else " " for char in text)
    return _EMOJI.sub(r"\:", flat.translate(_ESCAPES)).replace("://", ":\\//")


def write_block(block: Block, command_ids: Mapping[str, int]) -> str:
    """Write a block.

    Args:
        block: The block; what is over `LONGEST_BLOCK` characters as written is cut.
        command_ids: Discord's ids of the commands, by name, to make them clickable.

    Returns:
        One line of markdown.
    """
    room = LONGEST_BLOCK
    text = write_text(clip(block.parts, room), command_ids)
    while size_of(text) > LONGEST_BLOCK and room > 1:  # its marks, too, take room
        room = max(min(room - 1, room * LONGEST_BLOCK // size_of(text)), 1)
        text = write_text(clip(block.parts, room), command_ids)
    return f"{_PREFIX[block.shape]}{_NUMBER.sub(_ESCAPED, _BULLET.sub(_ESCAPED, text))}"


def size_of(text: str) -> int:
    """A text's length in UTF-16 units: never less than Discord counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


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
            written = _command(text, command_ids)
        case Ago() | Moment() | ChannelName() | GuildRoleName():
            written = _filled_in(part)
        case Ref(numbers):
            written = superscripts(numbers)
        case Cover(parts):
            written = f"||{write_text(parts, command_ids)}||"
    return written


def _command(name: str, command_ids: Mapping[str, int]) -> str:
    number = command_ids.get(name.partition(" ")[0])  # a subcommand has its command's
    return f"</{name}:{number}>" if number else f"**/{escape(name)}**"


def _filled_in(part: Ago | Moment | ChannelName | GuildRoleName) -> str:
    """What Discord itself writes out for each reader."""
    match part:
        case Ago(day):
            noon = datetime.combine(day, time(12), UTC)  # the middle of the day is that day almost everywhere
            return f" (<t:{int(noon.timestamp())}:R>)"
        case Moment(at, style):
            return f"<t:{int(at)}:{style}>"
        case ChannelName(number):
            return f"<#{number}>"
        case GuildRoleName(number):
            return f"<@&{number}>"
