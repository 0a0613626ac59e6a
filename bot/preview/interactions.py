"""Interactions: what members do with the bot, and what the bot makes of it.

Source: Discord's docs, "Receiving and Responding to Interactions".
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from bot.preview import payloads
from bot.preview.message import MessageFlags
from bot.preview.refusals import Reason, Refusal
from bot.preview.validation.commands import check_choices
from bot.preview.validation.form import Form
from bot.preview.validation.messages import check_message
from bot.preview.validation.modals import check_modal

if TYPE_CHECKING:
    from bot.preview.entities import Channel, User
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message
    from bot.preview.messaging import Messaging
    from bot.preview.snowflakes import Clock

GUILD_INSTALL, USER_INSTALL = "0", "1"
TOKEN_LIFETIME = 15 * 60.0
MAX_FOLLOWUPS = 5
"""Where the application is there only because its user has it."""


class InteractionType(IntEnum):
    """What a member did."""

    APPLICATION_COMMAND = 2
    MESSAGE_COMPONENT = 3
    APPLICATION_COMMAND_AUTOCOMPLETE = 4
    MODAL_SUBMIT = 5


class CallbackType(IntEnum):
    """How a bot responds first."""

    CHANNEL_MESSAGE_WITH_SOURCE = 4
    DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE = 5
    DEFERRED_UPDATE_MESSAGE = 6
    UPDATE_MESSAGE = 7
    APPLICATION_COMMAND_AUTOCOMPLETE_RESULT = 8
    MODAL = 9


MESSAGES = frozenset({4, 5})
UPDATES = frozenset({6, 7})
ALLOWED: dict[InteractionType, frozenset[int]] = {
    InteractionType.APPLICATION_COMMAND: MESSAGES | {9},
    InteractionType.MESSAGE_COMPONENT: MESSAGES | UPDATES | {9},
    InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE: frozenset({8}),
    InteractionType.MODAL_SUBMIT: MESSAGES | UPDATES,
}


@dataclass(slots=True, eq=False)
class Interaction:
    """One thing that a member did, and what came of it.

    Attributes:
        source: The message that the component used is on.
        response: How the bot responded first; None until then.
        original: The message that the first response made or changed.
        choices: What was offered while an option was typed.
        modal: The form that was opened.
        expired: Whether the bot took too long to respond.
        followed_up: How many followups the bot has sent, the one in place of "… is thinking" among them.
    """

    id: int
    type: InteractionType
    user: User
    channel: Channel
    created_at: float
    payload: JsonObject
    source: Message | None = None
    token: str = field(default_factory=lambda: secrets.token_urlsafe(96))
    response: CallbackType | None = None
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    choices: list[JsonObject] = field(default_factory=list)
    modal: JsonObject | None = None
    expired: bool = False
    followed_up: int = 0

    @property
    def allowed(self) -> frozenset[int]:
        """The types of response that it may have; without a message there is none to change."""
        return ALLOWED[self.type] - (frozenset() if self.source else UPDATES)

    @property
    def is_for_user_only(self) -> bool:
        """Whether the application is there only because its user has it."""
        return list(self.payload["authorizing_integration_owners"]) == [USER_INSTALL]

    def metadata(self) -> JsonObject:
        """Writes what messages tell of the interaction that they answer.

        Returns:
            The message interaction metadata object.
        """
        body: JsonObject = {
            "id": str(self.id),
            "type": int(self.type),
            "user": payloads.user(self.user),
            "authorizing_integration_owners": self.payload["authorizing_integration_owners"],
        }
        return body if self.source is None else {**body, "interacted_message_id": str(self.source.id)}


class Interactions:
    """All interactions there have been.

    Args:
        messaging: How messages are sent and changed.
        application_id: The bot's application.
        clock: Gives the time.
        response_window: How long a bot has for its first response, in seconds.
    """

    def __init__(self, messaging: Messaging, application_id: int, clock: Clock, response_window: float) -> None:
        self._messaging = messaging
        self._application_id = application_id
        self._clock = clock
        self._response_window = response_window
        self._by_token: dict[str, Interaction] = {}
        self._by_id: dict[int, Interaction] = {}
        self.latest: Interaction | None = None

    def add(self, interaction: Interaction) -> None:
        """Lets the bot respond to an interaction.

        Args:
            interaction: The interaction.
        """
        self._by_token[interaction.token] = interaction
        self._by_id[interaction.id] = interaction
        self.latest = interaction

    def answered_by(self, message: Message) -> Interaction | None:
        """Finds what a message answers.

        Args:
            message: The message.

        Returns:
            The interaction that it was made for; None for a message of its own accord.
        """
        metadata = message.interaction_metadata
        return None if metadata is None else self._by_id.get(int(metadata["id"]))

    def about(self, message: Message) -> list[Interaction]:
        """Finds everything that members did to bring a message about, and with it.

        Args:
            message: The message.

        Returns:
            The interactions, oldest first.
        """
        return [each for each in self._by_id.values() if each.source is message or each is self.answered_by(message)]

    def respond(self, interaction_id: int, token: str, body: JsonObject) -> Interaction:
        """Takes a bot's first response.

        Args:
            interaction_id: To which interaction.
            token: That interaction's token.
            body: The response.

        Returns:
            The interaction.

        Raises:
            Refusal: It is unknown, answered already or too old, or the response is none that it may have.
        """
        interaction = self._by_token.get(token)
        if interaction is None or interaction.id != interaction_id:
            raise Refusal(Reason.UNKNOWN_INTERACTION)
        if interaction.response is not None:
            raise Refusal(Reason.ALREADY_ACKNOWLEDGED)
        if interaction.expired or self._clock() - interaction.created_at > self._response_window:
            raise Refusal(Reason.UNKNOWN_INTERACTION)
        form = Form()
        form.choice(body.get("type"), ("type",), interaction.allowed)
        form.refuse_if_wrong()
        self._respond(interaction, CallbackType(body["type"]), body.get("data") or {})
        return interaction

    def answerable(self, application_id: int, token: str) -> Interaction:
        """Finds the interaction that a token is good for.

        Args:
            application_id: The application that uses it.
            token: The interaction's token.

        Returns:
            The interaction.

        Raises:
            Refusal: There is none, it was not responded to yet, or the token has grown too old.
        """
        interaction = self._by_token.get(token)
        if application_id != self._application_id:
            raise Refusal(Reason.UNKNOWN_WEBHOOK)
        if interaction is None or self._clock() - interaction.created_at > TOKEN_LIFETIME:
            raise Refusal(Reason.INVALID_WEBHOOK_TOKEN)
        if interaction.response is None:
            raise Refusal(Reason.UNKNOWN_WEBHOOK)
        return interaction

    def follow_up(self, interaction: Interaction, body: JsonObject) -> Message:
        """Sends a followup; the first one after "… is thinking" takes that message's place.

        Args:
            interaction: What it follows.
            body: The message; examined already.

        Returns:
            The message.

        Raises:
            Refusal: There is nothing in it, or there were too many before it.
        """
        if interaction.is_for_user_only and interaction.followed_up >= MAX_FOLLOWUPS:
            raise Refusal(Reason.TOO_MANY_FOLLOWUPS)
        original = interaction.original
        if original is not None and original.loading:
            message = self._messaging.edit(original, body)
        else:
            message = self._send(interaction, body)
            interaction.followups.append(message)
        interaction.followed_up += 1
        return message

    def _respond(self, interaction: Interaction, kind: CallbackType, data: JsonObject) -> None:
        place = ("data",)
        if kind is CallbackType.APPLICATION_COMMAND_AUTOCOMPLETE_RESULT:
            check_choices(data.get("choices") or [], place)
            interaction.choices = data.get("choices") or []
        elif kind is CallbackType.MODAL:
            check_modal(data, place)
            interaction.modal = data
        elif kind in MESSAGES:
            check_message(data, place)
            thinking = kind is CallbackType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE
            interaction.original = self._send(interaction, data, loading=thinking)
        else:
            self._update(interaction, data if kind is CallbackType.UPDATE_MESSAGE else None)
        interaction.response = kind

    def _update(self, interaction: Interaction, data: JsonObject | None) -> None:
        source = interaction.source
        if source is None or source.deleted:
            raise Refusal(Reason.UNKNOWN_MESSAGE)
        if data is not None:
            check_message(data, ("data",), source.attachments)
            self._messaging.edit(source, data)
        interaction.original = source

    def _send(self, interaction: Interaction, body: JsonObject, *, loading: bool = False) -> Message:
        ephemeral = (body.get("flags") or 0) & MessageFlags.EPHEMERAL
        return self._messaging.send(
            interaction.channel,
            body,
            flags=ephemeral | (MessageFlags.LOADING if loading else 0),
            reader=interaction.user if ephemeral else None,
            interaction_metadata=interaction.metadata(),
            application_id=self._application_id,
        )
