"""A card in a terminal."""

from __future__ import annotations

import textwrap

from bot.answering.cards import (
    Ago,
    Block,
    Bold,
    Card,
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
)
from bot.answering.wording import superscripts

BOLD, DIM, ITALIC, UNDERLINE, RESET = "\x1b[1m", "\x1b[2m", "\x1b[3m", "\x1b[4m", "\x1b[0m"
COVERED = "[spoiler]"
NARROW = "\N{NARROW NO-BREAK SPACE}"


class Terminal:
    """Writes cards as text.

    Args:
        width: Columns, at least 20.
        colour: Whether bold, dim, italics and underlines may be used.
    """

    def __init__(self, width: int, *, colour: bool) -> None:
        self._width = max(width, 20)
        self._colour = colour

    def show(self, card: Card) -> str:
        """The whole card."""
        return f"{self._style(BOLD, clean(card.title))}\n\n{self.body(card)}"

    def body(self, card: Card) -> str:
        """The card without its title."""
        lines: list[str] = []
        for block in card.blocks:
            if block.shape is Shape.HEADING:
                lines.append("")
            lines.append(self._block(block))
        for choice in card.choices:
            detail = f" ({choice.detail})" if choice.detail else ""
            lines.append(f"  • {clean(choice.label)}{clean(detail)}")
        if card.sources:
            lines += ["", *(self._block(block) for block in card.sources)]
        if _has_cover(card):
            lines += ["", self._style(DIM, f"{COVERED}: --spoilers shown uncovers it.")]
        return "\n".join(lines).strip("\n")

    def inline(self, text: Text) -> str:
        """One line of it, unwrapped."""
        return "".join(self._part(part) for part in text)

    def _block(self, block: Block) -> str:
        text = self.inline(block.parts)
        match block.shape:
            case Shape.HEADING:
                return self._style(UNDERLINE, text)
            case Shape.QUOTE:
                return self._wrap(text, "  │ ")
            case Shape.ITEM:
                return self._wrap(text, "", "• ")
            case Shape.SMALL:
                return self._style(DIM, self._wrap(text, ""))
            case Shape.LINE:
                return self._wrap(text, "")

    def _wrap(self, text: str, indent: str, mark: str = "") -> str:
        # What a link or a style adds is not seen, so a styled line may break a little early; it never breaks a word.
        return textwrap.fill(
            text,
            self._width,
            initial_indent=indent + mark,
            subsequent_indent=indent or "  ",
            break_long_words=False,
            break_on_hyphens=False,
        )

    def _part(self, part: Inline) -> str:
        match part:
            case Plain(text):
                shown = clean(text)
            case Bold(text):
                shown = self._style(BOLD, clean(text))
            case Italic(text):
                shown = self._style(ITALIC, clean(text))
            case CommandName(text):
                shown = f"/{clean(text)}"
            case Link(text, url):
                shown = f"{clean(text)} <{clean(url)}>"
            case Cover():
                shown = self._style(DIM, COVERED)
            case Ref(numbers):
                shown = superscripts(numbers)
            case Ago() | Moment() | ChannelName() | GuildRoleName():
                shown = ""  # Discord fills them in
        return shown

    def _style(self, code: str, text: str) -> str:
        return f"{code}{text}{RESET}" if self._colour and text else text


def clean(text: str) -> str:
    """Without control characters: what an article holds must not steer a terminal."""
    return "".join(char if char.isprintable() or char == NARROW else " " if char.isspace() else "" for char in text)


def _has_cover(card: Card) -> bool:
    return any(isinstance(part, Cover) for block in card.blocks for part in block.parts)
