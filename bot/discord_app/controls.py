"""Buttons and menus that work for good: what they ask stands in their `custom_id`, so a restart takes nothing away.

Views hold `DynamicItem`s only, and are stopped before they are sent: discord.py then keeps none of them in memory, and
finds the class by its pattern when one is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

import discord
from discord import ui

from bot.answering.questions import PATTERN, Question, QuotePick, read_question
from bot.discord_app.service import viewing_of

if TYPE_CHECKING:
    import re

    from bot.answering.cards import Card, Choice
    from bot.discord_app.front import Front

_ItemT = TypeVar("_ItemT", bound="ui.Item[Any]")
_WHY = "Where does it say so?"


def controls_for(card: Card, page: int, pages: int, *, evidence: bool) -> ui.View | None:
    """Make what can be pressed under a card.

    Args:
        card: The card.
        page: Which page of it is shown, from 0.
        pages: How many there are.
        evidence: Whether the card is the evidence for an answer.

    Returns:
        The view; None if there is nothing to press.
    """
    items: list[ui.Item[Any]] = []
    if card.choices:
        items.append(Choose.of(card.choices))
    if card.question is not None:
        if card.proofs and not evidence:
            items.append(Why.of(card.question))
        if pages > 1:
            kind = "e" if evidence else "a"
            items.append(Turn.of(kind, max(page - 1, 0), card.question, "◀", enabled=page > 0, way="b"))
            items.append(Turn.of(kind, page + 1, card.question, "▶", enabled=page < pages - 1, way="f"))
    if not items:
        return None
    view = ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view


class Control(ui.DynamicItem[_ItemT], Generic[_ItemT], template="never"):
    """What every button and menu does around its own work: once only, and with errors put into words."""

    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        """Whether this interaction is new."""
        return await _front(interaction).tree.interaction_check(interaction)

    async def callback(self, interaction: discord.Interaction) -> None:
        """Do the work; discord.py would drop an error here without a word to the member."""
        front = _front(interaction)
        try:
            await self.work(front, interaction)
        except Exception as error:  # noqa: BLE001  (nothing is hidden: the tree words and logs every error)
            await front.tree.answer_error(interaction, error)

    async def work(self, front: Front, interaction: discord.Interaction) -> None:
        """What it is for."""
        raise NotImplementedError


class Why(Control["ui.Button[ui.View]"], template=rf"why:(?P<question>{PATTERN})"):
    """Shows, to who asks, where an answer stands in the articles."""

    def __init__(self, question: Question) -> None:
        super().__init__(ui.Button(label=_WHY, custom_id=f"why:{question}", style=discord.ButtonStyle.secondary))
        self.question = question

    @classmethod
    def of(cls, question: Question) -> Self:
        """The button for a question."""
        return cls(question)

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, __: ui.Item[Any], match: re.Match[str], /) -> Self:
        """The button that was pressed."""
        return cls(_question(match))

    async def work(self, front: Front, interaction: discord.Interaction) -> None:
        """Send the evidence."""
        viewing = viewing_of(front.service.settings(interaction))
        card = front.service.desk.evidence(self.question, viewing)
        await front.send(interaction, card, private=True, evidence=True)


class Turn(
    Control["ui.Button[ui.View]"],
    template=rf"turn:(?P<kind>[ae]):(?P<way>[bf]):(?P<page>\d{{1,3}}):(?P<question>{PATTERN})",
):
    """Turns to another page of an answer (`a`) or of its evidence (`e`)."""

    def __init__(self, button: ui.Button[ui.View], kind: str, page: int, question: Question) -> None:
        super().__init__(button)
        self.kind = kind
        self.page = page
        self.question = question

    @classmethod
    def of(cls, kind: str, page: int, question: Question, label: str, *, enabled: bool, way: str) -> Self:
        """The button that leads to a page; `way` keeps two buttons of one message apart."""
        custom_id = f"turn:{kind}:{way}:{page}:{question}"
        button: ui.Button[ui.View] = ui.Button(label=label, custom_id=custom_id, disabled=not enabled)
        return cls(button, kind, page, question)

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        """The button that was pressed."""
        return cls(cast("ui.Button[ui.View]", item), match["kind"], int(match["page"]), _question(match))

    async def work(self, front: Front, interaction: discord.Interaction) -> None:
        """Show the page: in place to who asked, in a private copy to anybody else."""
        viewing = viewing_of(front.service.settings(interaction))
        desk = front.service.desk
        evidence = self.kind == "e"
        card = desk.evidence(self.question, viewing) if evidence else desk.answer(self.question, viewing)
        if _is_askers(interaction):
            await front.edit(interaction, card, page=self.page, evidence=evidence)
        else:
            await front.send(interaction, card, private=True, page=self.page, evidence=evidence)


class Choose(Control["ui.Select[ui.View]"], template="choose"):
    """Asks which of several things was meant."""

    @classmethod
    def of(cls, choices: tuple[Choice, ...]) -> Self:
        """The menu of some choices, at most 25."""
        options = [
            discord.SelectOption(label=choice.label, description=choice.detail or None, value=str(choice.question))
            for choice in choices
        ]
        return cls(ui.Select(custom_id="choose", placeholder="Which one?", options=options))

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, item: ui.Item[Any], __: re.Match[str], /) -> Self:
        """The menu that was used."""
        return cls(cast("ui.Select[ui.View]", item))

    async def work(self, front: Front, interaction: discord.Interaction) -> None:
        """Answer what was chosen: in place to who asked, in a private copy to anybody else."""
        question = read_question(self.item.values[0])
        if question is None:
            return
        service = front.service
        viewing = viewing_of(service.settings(interaction))
        if isinstance(question, QuotePick):
            card = service.pick_card(question, audience_of(interaction, private=_is_private(interaction)), viewing)
        else:
            card = service.desk.answer(question, viewing)
        if _is_askers(interaction):
            await front.edit(interaction, card)
        else:
            await front.send(interaction, card, private=True)


def audience_of(interaction: discord.Interaction, *, private: bool) -> int:
    """Who hears an answer: the channel, or the one member, who is alone in a direct message, too."""
    alone = private or interaction.channel_id is None or interaction.context.dm_channel
    return interaction.user.id if alone else interaction.channel_id or interaction.user.id


def _front(interaction: discord.Interaction) -> Front:
    return cast("Front", interaction.client)


def _question(match: re.Match[str]) -> Question:
    question = read_question(match["question"])
    if question is None:
        raise ValueError(match["question"])
    return question


def _is_askers(interaction: discord.Interaction) -> bool:
    """Whether who pressed is who asked; an answer is not turned under somebody else's eyes."""
    asked = interaction.message.interaction_metadata if interaction.message else None
    return asked is None or asked.user.id == interaction.user.id


def _is_private(interaction: discord.Interaction) -> bool:
    return interaction.message is not None and interaction.message.flags.ephemeral


CONTROLS: tuple[type[Control[Any]], ...] = (Why, Turn, Choose)
