"""The message that is a quote of the day, and the button on it that names it for good."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import ui

from bot.answering.cards import Moment, small
from bot.answering.questions import PATTERN, Question, read_question
from bot.discord_app.controls import Control
from bot.discord_app.embeds import embed_pages, make_embed
from bot.discord_app.service import viewing_of

if TYPE_CHECKING:
    import re

    from bot.answering.cards import Card
    from bot.answering.daily.records import Post
    from bot.discord_app.front import Front

_WHY = "Where does it say so?"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message as it is sent."""

    embed: discord.Embed
    view: ui.View | None
    content: str | None
    allowed_mentions: discord.AllowedMentions


@dataclass(frozen=True, slots=True)
class _Named:
    """A role in what may be mentioned, its id as text, as Discord describes it; discord.py would send a number."""

    id: str


class DailyWhy(Control["ui.Button[ui.View]"], template=rf"daily:(?P<mark>[0-9a-f]{{24}}):(?P<question>{PATTERN})"):
    """Shows where a quote of the day stands in the articles; its `custom_id` holds the key of the post.

    By that the post is found again in the channel's history: Discord hands back a bot's own components without any
    privileged intent, and nothing else of what was sent is the post's alone.
    """

    def __init__(self, mark: str, question: Question) -> None:
        custom_id = f"{mark_of(mark)}{question}"
        super().__init__(ui.Button(label=_WHY, custom_id=custom_id, style=discord.ButtonStyle.secondary))
        self.question = question

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, __: ui.Item[Any], match: re.Match[str], /) -> Self:
        """The button that was pressed."""
        question = read_question(match["question"])
        if question is None:
            raise ValueError(match["question"])
        return cls(match["mark"], question)

    async def work(self, front: Front, interaction: discord.Interaction) -> None:
        """Send the evidence."""
        viewing = viewing_of(front.service.settings(interaction))
        card = front.service.desk.evidence(self.question, viewing)
        await front.send(interaction, card, private=True, evidence=True)


def mark_of(key: str) -> str:
    """How the `custom_id` of a post's button begins."""
    return f"daily:{key}:"


def write_message(card: Card, post: Post, role_id: int | None) -> Outgoing:
    """Write a post.

    Args:
        card: The quotation.
        post: Its line of the ledger.
        role_id: Whom to mention, if anybody.

    Returns:
        The message; it can mention nobody but that role.
    """
    notes = (small("Posted late: it was due at ", Moment(post.due, "t")),) if post.late else ()
    shown = replace(card, title=f"Quote of the day: {card.title}", blocks=(*card.blocks, *notes))
    view = None
    if card.question is not None:
        view = ui.View(timeout=None)
        view.add_item(DailyWhy(post.key, card.question))
        view.stop()
    roles: list[Any] = [_Named(str(role_id))] if role_id else []
    return Outgoing(
        make_embed(shown, 0, embed_pages(shown, {})),
        view,
        f"<@&{role_id}>" if role_id else None,
        discord.AllowedMentions(everyone=False, users=False, roles=roles, replied_user=False),
    )
