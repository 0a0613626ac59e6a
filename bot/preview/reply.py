"""What came of an interaction, as whoever acted sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import StandInError
from bot.preview import payloads
from bot.preview.interactions import CallbackType

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.preview.changes import Changes
    from bot.preview.interactions import Interaction
    from bot.preview.jsontypes import JsonObject
    from bot.preview.member import Member
    from bot.preview.message import Message

NO_RESPONSE = "The application did not respond"
DEFERRED = frozenset({CallbackType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE, CallbackType.DEFERRED_UPDATE_MESSAGE})


class Reply:
    """The bot's answer. It is alive: later edits and followups show in it.

    Args:
        member: Who acted.
        interaction: What they did.
        changes: Tells when anything happens.
    """

    def __init__(self, member: Member, interaction: Interaction, changes: Changes) -> None:
        self._member = member
        self._changes = changes
        self.interaction = interaction

    @property
    def failed(self) -> bool:
        """Whether the bot took too long, so that Discord says "The application did not respond"."""
        return self.interaction.expired

    @property
    def deferred(self) -> bool:
        """Whether the bot first asked for more time."""
        return self.interaction.response in DEFERRED

    @property
    def original(self) -> Message | None:
        """The message that the first response made or changed; None where there is none, or none any more."""
        original = self.interaction.original
        return None if original is None or original.deleted else original

    @property
    def message(self) -> JsonObject | None:
        """The same as Discord writes it."""
        return None if self.original is None else payloads.message(self.original)

    @property
    def followups(self) -> list[Message]:
        """The messages that came after the first response and are still there."""
        return [message for message in self.interaction.followups if not message.deleted]

    @property
    def response_count(self) -> int:
        """How many messages and other responses the interaction got; edits do not count."""
        return int(self.interaction.response is not None) + len(self.interaction.followups)

    @property
    def content(self) -> str:
        """The message's text, without its embeds."""
        return self.original.content if self.original else ""

    @property
    def embeds(self) -> list[JsonObject]:
        """The message's embeds."""
        return self.original.embeds if self.original else []

    @property
    def components(self) -> list[JsonObject]:
        """The message's components."""
        return self.original.components if self.original else []

    @property
    def buttons(self) -> list[str]:
        """The labels of the message's buttons."""
        return self.original.buttons if self.original else []

    @property
    def ephemeral(self) -> bool:
        """Whether only who acted sees the message."""
        return self.original is not None and self.original.ephemeral

    @property
    def modal(self) -> JsonObject | None:
        """The form that was opened."""
        return self.interaction.modal

    @property
    def text(self) -> str:
        """Everything there is to read, a part a line: content, then each embed from author to footer."""
        if self.failed:
            return NO_RESPONSE
        return self.original.text if self.original else ""

    async def until(self, predicate: Callable[[Reply], object], timeout: float = 5.0) -> Reply:  # noqa: ASYNC109  (part of the wording)
        """Waits until the reply is as it should be.

        Args:
            predicate: Tells whether it is.
            timeout: How long to wait at most, in seconds.

        Returns:
            This reply.

        Raises:
            StandInError: It did not come to be so.
        """
        if not await self._changes.until(lambda: predicate(self), timeout):
            raise StandInError(f"the reply did not come to be as awaited within {timeout} s; it reads {self.text!r}")
        return self

    async def settled(self, timeout: float = 5.0) -> Reply:  # noqa: ASYNC109  (part of the wording)
        """Waits until the bot is not thinking any more.

        Args:
            timeout: How long to wait at most, in seconds.

        Returns:
            This reply.

        Raises:
            StandInError: It thinks longer.
        """
        return await self.until(lambda reply: not (reply.original and reply.original.loading), timeout)

    async def press(self, button: str) -> Reply:
        """Presses a button of the message.

        Args:
            button: Its label or custom id.

        Returns:
            What comes of it.

        Raises:
            StandInError: There is no such button, or it cannot be pressed.
        """
        return await self._member.press(self._shown(), button)

    async def choose(self, *values: object, custom_id: str | None = None) -> Reply:
        """Chooses from a select menu of the message.

        Args:
            values: Values or labels of options; users, roles or channels in a menu of those.
            custom_id: Which menu, where there are several.

        Returns:
            What comes of it.

        Raises:
            StandInError: There is no such menu, or nothing such in it.
        """
        return await self._member.choose(self._shown(), *values, custom_id=custom_id)

    async def submit(self, **values: str) -> Reply:
        """Sends the form off that was opened.

        Args:
            values: What is written into its fields, by their custom ids; the others stay as they were.

        Returns:
            What comes of it.

        Raises:
            StandInError: No form was opened.
        """
        return await self._member.submit(self.interaction, values)

    def _shown(self) -> Message:
        if self.original is None:
            raise StandInError(f"there is no message to act on; {self.text or 'the reply has none'}")
        return self.original
