"""`/daily`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.answering.cards import Card, ChannelName, CommandName, Moment
from bot.answering.completing import Completion
from bot.answering.daily import words
from bot.answering.daily.hours import complete_hour
from bot.answering.daily.records import Daily, PostState
from bot.discord_app.cogs.base import AnswerCog, choices
from bot.discord_app.cogs.daily_set import SetReader, Typed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.discord_app.front import Front

_LATEST, _LOGGED = 5, 20
_CHANNEL = "The channel, where several have one"
_MOST_CHOICES = 25


class DailyCog(AnswerCog):
    """The quote of the day, for those who may manage the server."""

    daily = app_commands.Group(
        name="daily",
        description="The quote of the day: once a day, at your hour.",
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        default_permissions=discord.Permissions(manage_guild=True),
    )

    def __init__(self, front: Front) -> None:
        super().__init__(front)
        self._reader = SetReader()

    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        """Whether who asks may manage the server: that the command is offered to nobody else is no proof."""
        if not interaction.permissions.manage_guild:
            raise app_commands.MissingPermissions(["manage_guild"])
        return True

    @daily.command(name="set", description="Have one quotation appear in a channel each day.")
    @app_commands.describe(
        channel="Where it appears",
        time="The hour, such as 9, 9am or 21:30",
        timezone="A city, a country or an IANA time zone",
        days="Days of the week, if not every day",
        show="Only about this show",
        role="A role to mention, and nobody else",
    )
    async def set_up(  # noqa: PLR0917  (the command's options)
        self,
        interaction: discord.Interaction,
        channel: discord.TextChannel,
        time: str,
        timezone: str,
        days: str | None = None,
        show: str | None = None,
        role: discord.Role | None = None,
    ) -> None:
        """Set it."""
        typed = Typed(channel, time, timezone, days, show, role)
        wish = self._reader.read(typed, self.service.desk.table, self.front.daily.clock())
        if isinstance(wish, list):
            await self._answer(interaction, words.complaint_card(wish))
            return
        daily, at_once = await self.front.daily.set(wish)
        await self._answer(interaction, words.set_card(self.front.daily.situation(daily, 0), at_once=at_once))

    @daily.command(description="What comes next, what came last, and what is wrong.")
    async def status(self, interaction: discord.Interaction) -> None:
        """Tell it."""
        situations = [self.front.daily.situation(daily, _LATEST) for daily in self._dailies(interaction)]
        await self._answer(interaction, words.status_card(situations) if situations else words.none_card())

    @daily.command(description="The next seven quotations, for your eyes only.")
    @app_commands.describe(channel=_CHANNEL)
    async def preview(self, interaction: discord.Interaction, channel: str | None = None) -> None:
        """Show them."""

        async def show(daily: Daily) -> Card:
            return words.preview_card(daily, await self.front.daily.preview(daily))

        await self._answer_of(interaction, channel, show)

    @daily.command(description="Hold the quote of the day until it is resumed.")
    @app_commands.describe(channel=_CHANNEL)
    async def pause(self, interaction: discord.Interaction, channel: str | None = None) -> None:
        """Hold it."""

        async def hold(daily: Daily) -> Card:
            await self.front.daily.pause(daily)
            return words.said_card("Paused in ", ChannelName(daily.channel_id), ". Use ", _RESUME, " to continue.")

        await self._answer_of(interaction, channel, hold)

    @daily.command(description="Go on with a quote of the day that is paused.")
    @app_commands.describe(channel=_CHANNEL)
    async def resume(self, interaction: discord.Interaction, channel: str | None = None) -> None:
        """Go on."""

        async def go_on(daily: Daily) -> Card:
            resumed = await self.front.daily.resume(daily) if daily.paused else daily
            return words.said_card("It goes on in ", ChannelName(daily.channel_id), ". The next: ", *_next(resumed))

        await self._answer_of(interaction, channel, go_on)

    @daily.command(description="Leave the next quotation out.")
    @app_commands.describe(channel=_CHANNEL)
    async def skip(self, interaction: discord.Interaction, channel: str | None = None) -> None:
        """Leave it out."""

        async def leave_out(daily: Daily) -> Card:
            if daily.next_due is None:
                return words.said_card("It is paused: there is no next one. Use ", _RESUME, " to continue.")
            skipped, moved = await self.front.daily.skip(daily)
            return words.said_card("Left out: ", Moment(skipped.due), ". The next: ", *_next(moved))

        await self._answer_of(interaction, channel, leave_out)

    @daily.command(description="Post today's at once, in place of the hour.")
    @app_commands.describe(channel=_CHANNEL)
    async def now(self, interaction: discord.Interaction, channel: str | None = None) -> None:
        """Post it."""
        await self._answer_of(interaction, channel, self._post_now)

    async def _post_now(self, daily: Daily) -> Card:
        where = ChannelName(daily.channel_id)
        trouble = self.front.daily.trouble(daily.guild_id, daily.channel_id)
        if trouble:
            return words.said_card("It cannot be posted: in ", where, f" {trouble}.")
        today = await self.front.daily.now(daily)
        if today is None:
            return words.said_card("Today's is on its way to ", where, ".")
        if today.state is PostState.SENT:
            return words.said_card("Today's is already ", words.jump(today), ", and there is one a day.")
        return words.said_card("Today's is already on its way to ", where, ".")

    @daily.command(description="What became of the last twenty quotations.")
    @app_commands.describe(channel=_CHANNEL)
    async def log(self, interaction: discord.Interaction, channel: str | None = None) -> None:
        """Tell it."""

        async def tell(daily: Daily) -> Card:
            return words.log_card(daily, self.front.daily.ledger.latest(daily.channel_id, _LOGGED))

        await self._answer_of(interaction, channel, tell)

    @daily.command(description="Have no quote of the day in a channel any more.")
    @app_commands.describe(channel=_CHANNEL)
    async def off(self, interaction: discord.Interaction, channel: str | None = None) -> None:
        """Take it away."""

        async def take_away(daily: Daily) -> Card:
            await self.front.daily.off(daily)
            return words.said_card("No more in ", ChannelName(daily.channel_id), ".")

        await self._answer_of(interaction, channel, take_away)

    # -- completing ----------------------------------------------------------------------------------------------------

    @set_up.autocomplete("time")
    async def complete_time(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete an hour."""
        return choices(lambda: complete_hour(current))

    @set_up.autocomplete("timezone")
    async def complete_timezone(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a time zone."""
        return choices(lambda: self._reader.complete_zone(current, self.front.daily.clock()))

    @set_up.autocomplete("days")
    async def complete_days(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete days of the week."""
        return choices(lambda: self._reader.complete_days(current))

    @set_up.autocomplete("show")
    async def complete_show(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a show."""
        return choices(lambda: self.service.completer.shows(current))

    @preview.autocomplete("channel")
    @pause.autocomplete("channel")
    @resume.autocomplete("channel")
    @skip.autocomplete("channel")
    @now.autocomplete("channel")
    @log.autocomplete("channel")
    @off.autocomplete("channel")
    async def complete_channel(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a channel that has a quote of the day."""
        typed = current.casefold().strip().removeprefix("#")

        def found() -> list[Completion]:
            named = {str(daily.channel_id): _channel_name(interaction, daily) for daily in self._dailies(interaction)}
            fits = [Completion(name, value) for value, name in named.items() if typed in name.casefold()]
            return fits[:_MOST_CHOICES]

        return choices(found)

    # -- how -----------------------------------------------------------------------------------------------------------

    async def _answer_of(
        self, interaction: discord.Interaction, channel: str | None, work: Callable[[Daily], Awaitable[Card]]
    ) -> None:
        """Answer with what comes of the work on the channel that is meant."""
        meant = self._meant(interaction, channel)
        await self._answer(interaction, await work(meant) if isinstance(meant, Daily) else meant)

    async def _answer(self, interaction: discord.Interaction, card: Card) -> None:
        await self.front.send(interaction, card, private=True)

    def _dailies(self, interaction: discord.Interaction) -> list[Daily]:
        return self.front.daily.ledger.of_guild(interaction.guild_id or 0)

    def _meant(self, interaction: discord.Interaction, typed: str | None) -> Daily | Card:
        """The one that is meant; or the card that asks which."""
        dailies = there = self._dailies(interaction)
        if typed is not None:
            wanted = typed.strip().strip("<#>").casefold()
            names = {daily: _channel_name(interaction, daily).removeprefix("#").casefold() for daily in dailies}
            dailies = [daily for daily, name in names.items() if wanted in {str(daily.channel_id), name}]
        if not dailies:
            return words.elsewhere_card(there) if there else words.none_card()
        return dailies[0] if len(dailies) == 1 else words.which_card(dailies)


_RESUME = CommandName("daily resume")


def _next(daily: Daily) -> tuple[Moment | str, ...]:
    due = daily.next_due or 0.0
    return (Moment(due), " (", Moment(due, "R"), ").")


def _channel_name(interaction: discord.Interaction, daily: Daily) -> str:
    channel = interaction.guild.get_channel(daily.channel_id) if interaction.guild else None
    return f"#{channel.name}" if channel else f"a channel that is gone ({daily.channel_id})"
