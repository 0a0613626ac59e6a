"""An honest "no": it begins with "No article says", asserts nothing, and tells what could be asked instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Card, line, small
from bot.answering.wording import capital, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BEGINNING = "No article says"
UNREADABLE = f"{BEGINNING} anything I could match to that."
_TITLE = f"{BEGINNING} so"
_HINT = "Ask who plays whom, when a season starts, who said what, or who won what, in a few words."


def refusal(says: str, hint: str = "") -> Card:
    """Say that no article says so.

    Args:
        says: What none says, to follow "No article says".
        hint: What there is nearby.

    Returns:
        A private card.
    """
    blocks: list[Block] = [line(f"{BEGINNING} {says}.")]
    if hint:
        blocks.append(small(hint))
    return Card(_TITLE, tuple(blocks), found=False, private=True)


def unreadable(hint: str = "") -> Card:
    """Say that nothing fits a question."""
    return Card(_TITLE, (line(UNREADABLE), small(hint or _HINT)), found=False, private=True)


def refused(card: Card, hint: str = "") -> Card:
    """A "no" of another command as this one says it.

    Args:
        card: The "no".
        hint: What there is nearby; if empty, what the card itself tells of that.

    Returns:
        The same, beginning with the words that every "no" begins with here.
    """
    first = "".join(getattr(part, "text", "") for part in card.blocks[0].parts)
    says = card.blocks[0] if first.startswith(BEGINNING) else line(UNREADABLE)
    rest = (small(hint),) if hint else card.blocks[1:]
    return Card(_TITLE, (says, *rest), found=False, private=True)


def seasons_known(seasons: Iterable[int]) -> str:
    """`I have season 3 and 4.`; nothing where there is none."""
    known = [str(season) for season in sorted(set(seasons))]
    return f"I have season {listed(known)}." if known else ""


def instead(questions: Sequence[str]) -> str:
    """Questions that can be answered, as in: Ask me “who plays Joel”."""
    return capital(f"ask me {' or '.join(f'“{question}”' for question in questions)}.") if questions else ""
