"""Somebody who uses the bot, as a person would in Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import StandInError
from bot.preview.availability import why_not_offered
from bot.preview.commands import subcommand
from bot.preview.components import choose_data, press_data, submit_data
from bot.preview.interaction_payload import write_interaction
from bot.preview.interactions import InteractionType
from bot.preview.options import OptionWriter
from bot.preview.places import find_channel, find_guild
from bot.preview.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.preview.backend import Backend
    from bot.preview.entities import Channel, Guild, User
    from bot.preview.interactions import Interaction
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message


class Member:
    """Somebody at a place.

    Args:
        backend: What they act on.
        user: Who they are.
        channel: Where they are.
    """

    def __init__(self, backend: Backend, user: User, channel: Channel) -> None:
        self._backend = backend
        self.user = user
        self.channel = channel

    def in_(self, channel: str | int | Channel, guild: str | int | Guild | None = None) -> Member:
        """Goes to another channel.

        Args:
            channel: Its name or id, or itself.
            guild: Its guild, where it is not the present one.

        Returns:
            The same somebody there.

        Raises:
            StandInError: There is no such channel.
        """
        world = self._backend.world
        where = find_guild(world, guild) if guild is not None else self.channel.guild or find_guild(world, None)
        return Member(self._backend, self.user, find_channel(world, channel, where))

    def in_dm(self) -> Member:
        """Goes to the channel with the bot alone.

        Returns:
            The same somebody there.
        """
        return Member(self._backend, self.user, self._backend.world.private_channel(self.user))

    def in_group_dm(self, *others: Member) -> Member:
        """Goes to a group DM, where the bot is only what a user has brought along.

        Args:
            others: Who else is in it.

        Returns:
            The same somebody there.
        """
        recipients = [self.user, *(other.user for other in others)]
        return Member(self._backend, self.user, self._backend.world.private_channel(*recipients))

    async def slash(self, command: str, /, *, raw: bool = False, **options: object) -> Reply:
        """Uses a slash command, and waits for the first response.

        Args:
            command: Its name, with group and subcommand after a space: `trivia play`.
            raw: Whether to send even what Discord would not offer or not let anybody type.
            options: What is typed into its options.

        Returns:
            What came of it.

        Raises:
            StandInError: Discord has no such command, or would not let it be used in this way.
        """
        writer = OptionWriter(self._backend.world, self.user, self.channel, raw=raw)
        data = self._command_data(command, options, writer, raw=raw)
        return await self.interact(InteractionType.APPLICATION_COMMAND, data)

    async def complete(self, command: str, option: str, typed: str, /, **others: object) -> list[JsonObject]:
        """Types into an option, and sees what the bot offers.

        Args:
            command: The command's name.
            option: The option that is typed into.
            typed: What stands there so far.
            others: What stands in other options.

        Returns:
            The choices, each with `name` and `value`; empty where the bot did not answer in time.

        Raises:
            StandInError: There is no such command or option, or it does not complete.
        """
        writer = OptionWriter(self._backend.world, self.user, self.channel)
        data = self._command_data(command, {**others, option: typed}, writer, focused=option)
        reply = await self.interact(InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE, data)
        return reply.interaction.choices

    async def press(self, on: Message | Reply, button: str) -> Reply:
        """Presses a button.

        Args:
            on: The message, or the reply that has it.
            button: Its label or custom id.

        Returns:
            What comes of it.

        Raises:
            StandInError: There is no such button, or it cannot be pressed.
        """
        message = self._visible(on)
        return await self._component(message, press_data(message, button))

    async def choose(self, on: Message | Reply, /, *values: object, custom_id: str | None = None) -> Reply:
        """Chooses from a select menu.

        Args:
            on: The message, or the reply that has it.
            values: Values or labels of options; users, roles or channels in a menu of those.
            custom_id: Which menu, where there are several.

        Returns:
            What comes of it.

        Raises:
            StandInError: There is no such menu, or nothing such in it.
        """
        message = self._visible(on)
        writer = OptionWriter(self._backend.world, self.user, message.channel)
        return await self._component(message, choose_data(message, values, custom_id, writer))

    async def submit(self, opened: Interaction, values: Mapping[str, str]) -> Reply:
        """Sends a form off.

        Args:
            opened: The interaction that opened it.
            values: What is written into its fields, by their custom ids.

        Returns:
            What comes of it.

        Raises:
            StandInError: No form was opened, or it has no such field.
        """
        if opened.modal is None:
            raise StandInError("no form was opened")
        data = submit_data(opened.modal, values)
        return await self.interact(InteractionType.MODAL_SUBMIT, data, source=opened.source)

    async def interact(
        self, kind: InteractionType, data: JsonObject, *, source: Message | None = None, **overrides: Any
    ) -> Reply:
        """Sends any interaction, right or wrong, and waits for the first response.

        Args:
            kind: What is done.
            data: What exactly, as it travels.
            source: On which message.
            overrides: Fields of the payload to be as no Discord would send them.

        Returns:
            What came of it.

        Raises:
            StandInError: No bot is there to hear of it.
        """
        backend, channel = self._backend, self.channel
        interaction = write_interaction(backend, self.user, channel, kind, data, source=source, **overrides)
        backend.interactions.add(interaction)
        guild_id = channel.guild.id if channel.guild else None
        if not backend.gateway.dispatch("INTERACTION_CREATE", interaction.payload, guild_id=guild_id):
            raise StandInError("no bot is connected to the gateway for this channel")
        window = backend.response_window
        if not await backend.changes.until(lambda: interaction.response is not None, window):
            interaction.expired = True
        return Reply(self, interaction, backend.changes)

    async def _component(self, message: Message, data: JsonObject) -> Reply:
        there = Member(self._backend, self.user, message.channel)
        return await there.interact(InteractionType.MESSAGE_COMPONENT, data, source=message)

    def _visible(self, on: Message | Reply) -> Message:
        message = on.original if isinstance(on, Reply) else on
        if message is None or message.deleted:
            raise StandInError("the message is not there, or not any more")
        if message.reader not in (None, self.user):
            raise StandInError(f"{self.user.username} does not see this message")
        return message

    def _command_data(
        self,
        name: str,
        values: Mapping[str, object],
        writer: OptionWriter,
        *,
        raw: bool = False,
        focused: str | None = None,
    ) -> JsonObject:
        first, *path = name.removeprefix("/").split() or [""]
        command = self._backend.commands.offered(first, self.channel)
        found = None if command is None else subcommand(command, path)
        if command is None or found is None:
            raise StandInError(f"the bot has registered no command /{' '.join([first, *path])}")
        if not raw and (reason := why_not_offered(command, self.user, self.channel)):
            raise StandInError(f"/{first} {reason}")
        registered = (found[-1] if found else command).get("options") or []
        if focused and not any(each["name"] == focused and each.get("autocomplete") for each in registered):
            raise StandInError(f"/{name} has no option {focused} that completes")
        options = writer.write(registered, values, focused=focused)
        for outer in reversed(found):
            options = [{"name": outer["name"], "type": outer["type"], "options": options}]
        data = {key: command[key] for key in ("id", "name", "type", "guild_id") if key in command}
        optional = {"options": options, "resolved": writer.resolved}
        return data | {key: value for key, value in optional.items() if value}
