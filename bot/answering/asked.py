"""The card of each question that only `/ask` asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.answering.awards import awards_card
from bot.answering.findings import findings_card
from bot.answering.makers import credits_card
from bot.answering.plays import plays_card
from bot.answering.questions import (
    AwardsQuestion,
    CreditsQuestion,
    FoundQuestion,
    PlaysQuestion,
    TieQuestion,
    WatchQuestion,
)
from bot.answering.ties import tie_card
from bot.answering.watching import watch_card

if TYPE_CHECKING:
    from bot.answering.cards import Card
    from bot.answering.records import FactTable
    from bot.answering.spoilers import SpoilerRule

Asked: TypeAlias = PlaysQuestion | TieQuestion | CreditsQuestion | AwardsQuestion | WatchQuestion | FoundQuestion


def asked_card(table: FactTable, question: Asked, rule: SpoilerRule) -> Card | None:  # noqa: PLR0911  (one for each kind)
    """Answer it.

    Args:
        table: The facts.
        question: The question.
        rule: Which spoilers the reader wants to see.

    Returns:
        The answer; None if the table has none.
    """
    match question:
        case PlaysQuestion():
            return plays_card(table, question, rule)
        case TieQuestion():
            return tie_card(table, question, rule)
        case FoundQuestion():
            return findings_card(table, question, rule)
    show = table.show_called(question.show)
    if show is None:
        return None
    match question:
        case CreditsQuestion():
            return credits_card(table, show, question, rule)
        case AwardsQuestion():
            return awards_card(table, show, question, rule)
        case WatchQuestion():
            return watch_card(table, show, rule)
