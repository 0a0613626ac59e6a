"""The buttons under a question: they name its round, so that those of any old message answer, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

import discord
from discord import ui
from discord.utils import snowflake_time

from bot.answering.trivia.cards import LETTERS
from bot.discord_app.controls import Control
from bot.discord_app.markdown import escape
from bot.discord_app.trivia.game import Taken

if TYPE_CHECKING:
    import re

    from bot.answering.trivia.records import Asked, Round
    from bot.discord_app.front import Front
    from bot.discord_app.trivia.game import Outcome


class AnswerButton(
    Control["ui.Button[ui.View]"],
    template=r"trivia:(?P<round>[0-9a-f]{1,16}):(?P<number>\d{1,3}):(?P<choice>[0-3])",
):
    """Chooses an answer, or another one."""

    def __init__(self, button: ui.Button[ui.View], round_id: str, number: int, choice: int) -> None:
        super().__init__(button)
        self.round_id = round_id
        self.number = number
        self.choice = choice

    @classmethod
    def of(cls, played: Round, asked: Asked, choice: int, *, closed: bool) -> Self:
        """The button of one answer; once the question is closed, it shows whether that was right."""
        right = closed and choice == asked.right
        button: ui.Button[ui.View] = ui.Button(
            label=f"{LETTERS[choice]}. {asked.choices[choice]}",
            custom_id=f"trivia:{played.id}:{played.number}:{choice}",
            style=discord.ButtonStyle.success if right else discord.ButtonStyle.secondary,
            disabled=closed,
        )
        return cls(button, played.id, played.number, choice)

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        """The button that was pressed."""
        return cls(cast("ui.Button[ui.View]", item), match["round"], int(match["number"]), int(match["choice"]))

    async def work(self, front: Front, interaction: discord.Interaction) -> None:
        """Take the choice, and tell nobody but who made it."""
        outcome = front.trivia.press(
            self.round_id,
            self.number,
            self.choice,
            member_id=interaction.user.id,
            name=interaction.user.display_name,
            elapsed=_elapsed(interaction),
        )
        await interaction.response.send_message(_words(outcome), ephemeral=True)


def answer_view(played: Round, asked: Asked, *, closed: bool) -> ui.View:
    """The four buttons of a question."""
    view = ui.View(timeout=None)
    for choice in range(len(asked.choices)):
        view.add_item(AnswerButton.of(played, asked, choice, closed=closed))
    view.stop()
    return view


def _elapsed(interaction: discord.Interaction) -> float:
    """Seconds from the question to the press, both by Discord's clock: the way from there to here does not count."""
    asked = snowflake_time(interaction.message.id) if interaction.message else interaction.created_at
    return (interaction.created_at - asked).total_seconds()


def _words(outcome: Outcome) -> str:
    match outcome:
        case Taken(answer, closes, before):
            changed = f", not {escape(before)}" if before else ""
            return (
                f"You chose **{escape(answer)}**{changed}. You may choose another until <t:{int(closes)}:T>."
            )
    return outcome.value
