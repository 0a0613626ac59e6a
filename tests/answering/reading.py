"""Reading cards: what stands on them, and what of it stands in the open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Cover, Inline, Shape, Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.answering.cards import Card


def told(parts: Iterable[Inline]) -> str:
    """The words of a text; what is covered stands in double brackets."""
    return "".join(_told(part) for part in parts)


def _told(part: Inline) -> str:
    if isinstance(part, Cover):
        return f"[[{told(part.parts)}]]"
    return "" if isinstance(part, Written) else part.text


def lines(card: Card, *shapes: Shape) -> list[str]:
    """The blocks of a card, one line each; only those of certain shapes if any are named."""
    return [told(block.parts) for block in card.blocks if not shapes or block.shape in shapes]


def below(card: Card, title: str) -> list[str]:
    """The lines under one heading."""
    found: list[str] = []
    inside = False
    for block in card.blocks:
        if block.shape is Shape.HEADING:
            inside = told(block.parts) == title
        elif inside:
            found.append(told(block.parts))
    return found


def open_words(card: Card) -> str:
    """Everything on a card that is read without uncovering anything: title, text, sources, choices."""
    return "\n".join([card.title, *_open_parts(card), *_choices(card)])


def _open_parts(card: Card) -> Iterator[str]:
    for block in (*card.blocks, *card.sources):
        yield "".join(_told(part) for part in block.parts if not isinstance(part, Cover))


def _choices(card: Card) -> Iterator[str]:
    for choice in card.choices:
        yield f"{choice.label} {choice.detail}"
        yield str(choice.question)
