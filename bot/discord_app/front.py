"""What cogs and controls ask of the client that they are part of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import discord

    from bot.answering.cards import Card
    from bot.discord_app.daily.service import DailyService
    from bot.discord_app.service import Service
    from bot.discord_app.tree import AnswerTree
    from bot.discord_app.trivia.service import TriviaService
    from bot.store.daily.privacy import PrivacyStore


class Front(Protocol):
    """The client, as far as they know it."""

    @property
    def service(self) -> Service:
        """What answers."""

    @property
    def daily(self) -> DailyService:
        """What keeps the quote of the day."""

    @property
    def privacy(self) -> PrivacyStore:
        """What is stored of whom."""

    @property
    def trivia(self) -> TriviaService:
        """What runs rounds of trivia."""

    @property
    def tree(self) -> AnswerTree:
        """The commands, and where errors become answers."""

    async def send(
        self, interaction: discord.Interaction, card: Card, *, private: bool, page: int = 0, evidence: bool = False
    ) -> None:
        """Answer with a new message.

        Args:
            interaction: What to answer.
            card: The answer.
            private: Whether only the asker should see it; a card may insist on it.
            page: Which page of it, from 0.
            evidence: Whether it is the evidence for an answer, so that its buttons turn the pages of that.
        """

    async def edit(
        self, interaction: discord.Interaction, card: Card, *, page: int = 0, evidence: bool = False
    ) -> None:
        """Answer a press or a choice by changing the message that it is on; arguments as in `send`."""
