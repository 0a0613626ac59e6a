"""A bot that does a little of everything that a bot can do."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import app_commands
from discord.ext import commands

if TYPE_CHECKING:
    import re

NOBODY = discord.AllowedMentions.none()


class Again(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"again:(?P<count>\d+)"):
    def __init__(self, count: int) -> None:
        super().__init__(discord.ui.Button(label="Again", custom_id=f"again:{count}"))
        self.count = count

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], __: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["count"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        view = discord.ui.View(timeout=None).add_item(Again(self.count + 1))
        await interaction.response.edit_message(content=f"{self.count + 1} times", view=view)


class Panel(discord.ui.View):
    @discord.ui.button(label="Tell me")
    async def tell(self, interaction: discord.Interaction[Any], _: discord.ui.Button[Any]) -> None:
        await interaction.response.send_message("only you", ephemeral=True)

    @discord.ui.button(label="Wait", custom_id="wait")
    async def wait_a_little(self, interaction: discord.Interaction[Any], _: discord.ui.Button[Any]) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content="waited")

    @discord.ui.button(label="Off", disabled=True)
    async def off(self, interaction: discord.Interaction[Any], _: discord.ui.Button[Any]) -> None:
        raise AssertionError

    @discord.ui.select(
        options=[discord.SelectOption(label="Red", value="r"), discord.SelectOption(label="Blue", value="b")],
        max_values=2,
    )
    async def colour(self, interaction: discord.Interaction[Any], select: discord.ui.Select[Any]) -> None:
        await interaction.response.send_message(" and ".join(select.values))

    @discord.ui.select(cls=discord.ui.ChannelSelect, custom_id="where")
    async def where(self, interaction: discord.Interaction[Any], select: discord.ui.ChannelSelect[Any]) -> None:
        await interaction.response.send_message(f"in {select.values[0].name}")


class Question(discord.ui.Modal, title="A question"):
    asked: discord.ui.TextInput[Any] = discord.ui.TextInput(label="What?", custom_id="asked")

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        await interaction.response.send_message(f"you ask {self.asked.value}")


class Trivia(app_commands.Group):
    @app_commands.command()
    async def play(self, interaction: discord.Interaction[Any], rounds: app_commands.Range[int, 1, 5] = 1) -> None:
        await interaction.response.send_message(f"{rounds} rounds")


class Rehearsal(commands.AutoShardedBot):
    def __init__(self, *, intents: discord.Intents, **options: Any) -> None:
        options = {"guild_ready_timeout": 0.01, "allowed_mentions": NOBODY, **options}
        super().__init__(command_prefix=commands.when_mentioned, intents=intents, **options)
        self.go_on = asyncio.Event()
        self.errors: list[BaseException] = []
        self.heard: list[str] = []
        self.tree.on_error = self.note_error  # type: ignore[method-assign]

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Does not wait five seconds, as one has to with Discord itself."""

    async def on_socket_event_type(self, event: str) -> None:
        self.heard.append(event)

    async def note_error(self, _: Any, error: app_commands.AppCommandError) -> None:
        self.errors.append(getattr(error, "original", error))

    async def setup_hook(self) -> None:
        self.add_dynamic_items(Again)
        for command in COMMANDS:
            self.tree.add_command(command)
        self.tree.add_command(Trivia(name="trivia", description="A round of questions"))
        await self.tree.sync()


@app_commands.command()
async def echo(interaction: discord.Interaction[Any], text: str) -> None:
    await interaction.response.send_message(text)


@app_commands.command()
async def types(
    interaction: discord.Interaction[Any],
    number: float,
    flag: bool,
    channel: discord.TextChannel,
    role: discord.Role,
    *,
    user: discord.Member,
) -> None:
    seen = (number, flag, channel.name, role.name, user.name, user.guild_permissions.manage_guild)
    await interaction.response.send_message(" ".join(str(each) for each in seen))


@app_commands.command()
@app_commands.choices(size=[app_commands.Choice(name="Small", value=1), app_commands.Choice(name="Big", value=2)])
async def order(interaction: discord.Interaction[Any], size: int) -> None:
    await interaction.response.send_message(f"size {size}")


@app_commands.command()
@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
async def where(interaction: discord.Interaction[Any]) -> None:
    context = next(name for name in ("guild", "dm_channel", "private_channel") if getattr(interaction.context, name))
    owner = "guild" if interaction.is_guild_integration() else "user" if interaction.is_user_integration() else "bot"
    await interaction.response.send_message(f"{context} for {owner}", ephemeral=True)


@app_commands.command()
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
async def manage(interaction: discord.Interaction[Any]) -> None:
    await interaction.response.send_message(f"manages: {interaction.permissions.manage_guild}")


@app_commands.command()
async def search(interaction: discord.Interaction[Any], show: str, season: int = 0) -> None:
    await interaction.response.send_message(f"{show} {season}")


@search.autocomplete("show")
async def complete_show(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
    season = interaction.namespace.season
    return [app_commands.Choice(name=f"{typed}… in season {season}", value=typed)]


@app_commands.command()
async def slow(interaction: discord.Interaction[Any], hidden: bool = False) -> None:  # noqa: FBT002  (an option)
    await interaction.response.defer(ephemeral=hidden)
    await interaction.client.go_on.wait()
    await interaction.followup.send("done")
    await interaction.followup.send("and more", ephemeral=True)


@app_commands.command()
async def silent(interaction: discord.Interaction[Any]) -> None:
    await interaction.client.go_on.wait()
    await interaction.response.send_message("too late")


@app_commands.command()
async def panel(interaction: discord.Interaction[Any]) -> None:
    await interaction.response.send_message("here", view=Panel())


@app_commands.command()
async def count(interaction: discord.Interaction[Any]) -> None:
    view = discord.ui.View(timeout=None).add_item(Again(0))
    await interaction.response.send_message("0 times", view=view)


@app_commands.command()
async def ask(interaction: discord.Interaction[Any]) -> None:
    await interaction.response.send_modal(Question())


@app_commands.command()
async def card(interaction: discord.Interaction[Any]) -> None:
    embed = discord.Embed(title="Title", description="Description").set_author(name="Author")
    embed.add_field(name="Name", value="Value").set_footer(text="Footer")
    await interaction.response.send_message("Content", embed=embed)


@app_commands.command()
async def post(interaction: discord.Interaction[Any], text: str) -> None:
    assert isinstance(interaction.channel, discord.TextChannel)
    await interaction.channel.send(text, nonce="once")
    await interaction.response.send_message("posted")


COMMANDS: list[Any] = [
    echo,
    types,
    order,
    where,
    manage,
    search,
    slow,
    silent,
    panel,
    count,
    ask,
    card,
    post,
]
