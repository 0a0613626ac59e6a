"""An answer as data: what it says, in which order, and what proves it. Discord, a terminal or a page shows it.

Nothing here is markup. A name with stars or a mention in it stays a name; each place that shows a card escapes what its
own markup would read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from bot.answering.questions import Question
    from bot.answering.records import Source


@dataclass(frozen=True, slots=True)
class Plain:
    """Text as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Bold:
    """What the eye should find first."""

    text: str


@dataclass(frozen=True, slots=True)
class Italic:
    """What stands back a little."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a page."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class CommandName:
    """A command of the bot that the reader may use, such as `cast`."""

    text: str


@dataclass(frozen=True, slots=True)
class Ago:
    """How long ago, or how soon, a day is; a place that cannot reckon it leaves it out."""

    day: date


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment, which each reader sees in their own time.

    Attributes:
        at: Seconds since 1970.
        style: `F` in full, `R` how long until then, `t` the hour (Discord documentation, "Timestamp Styles").
    """

    at: float
    style: str = "F"


@dataclass(frozen=True, slots=True)
class ChannelName:
    """A channel, by its id."""

    id: int


@dataclass(frozen=True, slots=True)
class GuildRoleName:
    """A server's role, by its id; naming it in a card mentions nobody."""

    id: int


@dataclass(frozen=True, slots=True)
class Ref:
    """The numbers, from 1, of the sources of what stands before it."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """What stays covered until the reader asks for it."""

    parts: tuple[Inline, ...]


Inline: TypeAlias = (
    Plain | Bold | Italic | Link | CommandName | Ago | Moment | ChannelName | GuildRoleName | Ref | Cover
)
Text: TypeAlias = tuple[Inline, ...]
Written: TypeAlias = Ago | Moment | ChannelName | GuildRoleName | Ref  # without a text that could be cut


class Shape(Enum):
    """What a block of text is."""

    HEADING = "heading"
    LINE = "line"
    ITEM = "item"
    QUOTE = "quote"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Block:
    """One line or paragraph of a card."""

    shape: Shape
    parts: Text

    @property
    def refs(self) -> set[int]:
        """The numbers of the sources that it refers to."""
        return {number for part in self.parts if isinstance(part, Ref) for number in part.numbers}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several things that could be meant.

    Attributes:
        label: At most 100 characters.
        detail: What tells it from the others, at most 100 characters.
        question: What choosing it asks.
    """

    label: str
    detail: str
    question: Question


@dataclass(frozen=True, slots=True)
class Proof:
    """A claim that an answer rests on.

    Attributes:
        claim_id: The claim, in the table that the answer came from.
        source: Who says so.
        write: Writes what the answer took from it; few ask.
        covered: Whether it is a spoiler to this reader.
    """

    claim_id: int
    source: Source
    write: Callable[[], Text]
    covered: bool

    @property
    def says(self) -> Text:
        """What the answer took from it."""
        return self.write()

    @property
    def shown(self) -> Text:
        """What it says as this reader may see it."""
        says = self.says
        already = any(isinstance(part, Cover) for part in says)
        return covered(says, cover=self.covered and not already)


@dataclass(frozen=True, slots=True, eq=False)  # one card is one answer: it is remembered by what it is, not by its text
class Card:
    """An answer.

    Attributes:
        title: What it is about; never a spoiler.
        blocks: What it says, in reading order.
        sources: One small line for each source, in the order of their numbers; a page shows those that it refers to.
        proofs: What it rests on.
        question: What it answers, to be asked again when a button is pressed; None if there is nothing to press.
        choices: What could be meant, where that is not clear.
        found: Whether this is an answer (or a choice of answers), not a "no".
        private: Whether only the asker should see it, whatever the server prefers.
    """

    title: str
    blocks: tuple[Block, ...]
    sources: tuple[Block, ...] = ()
    proofs: tuple[Proof, ...] = ()
    question: Question | None = None
    choices: tuple[Choice, ...] = ()
    found: bool = True
    private: bool = False


def heading(text: str) -> Block:
    """A heading."""
    return Block(Shape.HEADING, (Plain(text),))


def line(*parts: Inline | str) -> Block:
    """A line of text."""
    return Block(Shape.LINE, as_text(parts))


def item(*parts: Inline | str) -> Block:
    """A line of a list."""
    return Block(Shape.ITEM, as_text(parts))


def small(*parts: Inline | str) -> Block:
    """A line of small text."""
    return Block(Shape.SMALL, as_text(parts))


def as_text(parts: tuple[Inline | str, ...]) -> Text:
    """Inline parts, with bare strings made plain."""
    return tuple([Plain(part) if isinstance(part, str) else part for part in parts if part != ""])


def covered(parts: Text, *, cover: bool) -> Text:
    """The same text, behind a cover if need be."""
    return (Cover(parts),) if cover and parts else parts


def clip(parts: Text, limit: int) -> Text:
    """Shorten a text to so many characters of what a reader sees; what was covered stays covered.

    Args:
        parts: The text.
        limit: At least 1.

    Returns:
        The text itself if it is short enough, else its beginning and an ellipsis.
    """
    if sum(length(part) for part in parts) <= limit:
        return parts
    return _cut(parts, limit - 1)


def _cut(parts: Text, room: int) -> Text:
    """The first `room` characters of a text that has more, and an ellipsis; a cover stays one."""
    kept: list[Inline] = []
    for part in parts:
        if length(part) > room:
            kept.append(_cut_part(part, room) if room else Plain("…"))
            break
        kept.append(part)
        room -= length(part)
    return tuple(kept)


def _cut_part(part: Inline, room: int) -> Inline:
    if isinstance(part, Cover):
        return Cover(_cut(part.parts, room))
    return part if isinstance(part, Written) else replace(part, text=f"{part.text[:room].rstrip()}…")


def length(part: Inline) -> int:
    """How many characters of it a reader sees."""
    if isinstance(part, Cover):
        return sum(length(inner) for inner in part.parts)
    return 0 if isinstance(part, Written) else len(part.text)
