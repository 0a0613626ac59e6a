"""Sending, changing and deleting messages, and telling the bot of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.preview import payloads
from bot.preview.gateway.opcodes import Intents
from bot.preview.mentions import resolve_mentions
from bot.preview.message import Message, MessageFlags, walk
from bot.preview.validation.messages import MAX_CONTENT, refuse_empty

if TYPE_CHECKING:
    from bot.preview.entities import Channel, User
    from bot.preview.gateway.gateway import Gateway
    from bot.preview.jsontypes import JsonObject
    from bot.preview.snowflakes import Clock, Snowflakes
    from bot.preview.world import World

Onlooker: TypeAlias = Callable[[Message], None]
"""Sees a message that has come, changed or gone."""

SETTABLE = MessageFlags.SUPPRESS_EMBEDS | MessageFlags.SUPPRESS_NOTIFICATIONS | MessageFlags.IS_COMPONENTS_V2
EDITABLE = MessageFlags.SUPPRESS_EMBEDS | MessageFlags.IS_COMPONENTS_V2
CONTENT_KEYS = ("content", "embeds", "components", "attachments")


class Messaging:
    """Every way in which messages come, change and go.

    Args:
        world: Where they are.
        gateway: Who is told.
        snowflakes: Where ids come from.
        clock: Gives the time.
    """

    def __init__(self, world: World, gateway: Gateway, snowflakes: Snowflakes, clock: Clock) -> None:
        self._world = world
        self._gateway = gateway
        self._snowflakes = snowflakes
        self._clock = clock
        self._onlookers: list[Onlooker] = []

    def watch(self, onlooker: Onlooker) -> Callable[[], None]:
        """Lets somebody look on: at every message that comes, changes or goes, the ephemeral ones among them.

        Args:
            onlooker: Is called with each such message, after it has changed.

        Returns:
            Ends it.
        """
        self._onlookers.append(onlooker)
        return lambda: self._onlookers.remove(onlooker)

    def post(self, channel: Channel, author: User, content: str) -> Message:
        """Writes what a person says into a channel.

        Args:
            channel: Where.
            author: Who.
            content: What; what is over Discord's limit is cut off, as nobody could have typed it.

        Returns:
            The message.
        """
        message = Message(self._snowflakes.next(), channel, author, self._clock(), content[:MAX_CONTENT])
        resolve_mentions(message, None, self._world)
        channel.messages[message.id] = message
        self._announce("MESSAGE_CREATE", message)
        return message

    def send(self, channel: Channel, body: JsonObject, **more: Any) -> Message:
        """Sends a message of the bot.

        Args:
            channel: Where.
            body: What the bot has sent; examined already.
            more: Further fields of the message, `flags` on top of those that a bot may set itself.

        Returns:
            The message.

        Raises:
            Refusal: There is nothing in it.
        """
        flags = more.pop("flags", 0) | ((body.get("flags") or 0) & SETTABLE)
        message = Message(
            id=self._snowflakes.next(),
            channel=channel,
            author=self._world.bot,
            created_at=self._clock(),
            flags=flags,
            tts=bool(body.get("tts")),
            **more,
        )
        if not message.loading:
            self._fill(message, body)
        channel.messages[message.id] = message
        self._announce("MESSAGE_CREATE", message)
        return message

    def edit(self, message: Message, body: JsonObject) -> Message:
        """Changes a message; what the body does not name stays.

        Args:
            message: The message.
            body: What the bot has sent; examined already.

        Returns:
            The message.

        Raises:
            Refusal: There would be nothing left in it.
        """
        self._fill(message, {**{key: getattr(message, key) for key in CONTENT_KEYS}, **body})
        message.flags &= ~MessageFlags.LOADING
        if body.get("flags") is not None:
            message.flags = (message.flags & ~EDITABLE) | (body["flags"] & EDITABLE)
        message.edited_at = self._clock()
        self._announce("MESSAGE_UPDATE", message)
        return message

    def delete(self, message: Message) -> None:
        """Deletes a message.

        Args:
            message: The message.
        """
        message.deleted = True
        message.channel.messages.pop(message.id, None)
        self._announce("MESSAGE_DELETE", message)

    def _fill(self, message: Message, body: JsonObject) -> None:
        content, embeds, components, attachments = (body.get(key) for key in CONTENT_KEYS)
        refuse_empty(content or "", embeds or [], components or [], attachments)
        message.content = (content or "").strip()
        message.embeds = [{"type": "rich", **embed} for embed in embeds or []]
        message.components = _numbered(components or [])
        message.attachments = self._attached(message, attachments or [])
        resolve_mentions(message, body.get("allowed_mentions"), self._world)

    def _attached(self, message: Message, attachments: list[JsonObject]) -> list[JsonObject]:
        """Keeps the files that are there already, and gives new ones an id."""
        kept = {each["id"]: each for each in message.attachments}
        return [
            {**kept[each["id"]], **each} if each["id"] in kept else {**each, "id": str(self._snowflakes.next())}
            for each in attachments
        ]

    def _announce(self, event: str, message: Message) -> None:
        for onlooker in list(self._onlookers):
            onlooker(message)
        if message.ephemeral:
            return
        guild = message.channel.guild
        place = {"id": str(message.id), "channel_id": str(message.channel.id)}
        data = place if message.deleted else payloads.message(message) | self._withheld(message)
        if guild is None:
            self._gateway.dispatch(event, data, guild_id=None, intent=Intents.DIRECT_MESSAGES)
        else:
            data["guild_id"] = str(guild.id)
            self._gateway.dispatch(event, data, guild_id=guild.id, intent=Intents.GUILD_MESSAGES)

    def _withheld(self, message: Message) -> JsonObject:
        """What people say to one another is not for bots without the privileged intent.

        Source: Discord's docs, "Gateway", Message Content Intent.
        """
        bot = self._world.bot
        if message.author is bot or message.channel.guild is None or bot in message.mentions:
            return {}
        return {"content": ""}


def _numbered(components: list[JsonObject]) -> list[JsonObject]:
    """Numbers components through, as Discord does with those that have no number of their own."""
    for number, component in enumerate(walk(components), start=1):
        component.setdefault("id", number)
    return components
