"""Channels and the messages in them.

Source: Discord's docs, "Channels Resource" and "Messages Resource".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview import payloads, permissions
from bot.preview.entities import ChannelType
from bot.preview.refusals import Reason, Refusal
from bot.preview.rest.route import NO_CONTENT, Answer, Call, Route, snowflake
from bot.preview.validation.form import Form
from bot.preview.validation.messages import check_message
from bot.preview.validation.shapes.messages import MESSAGE_EDIT, NEW_MESSAGE

if TYPE_CHECKING:
    from bot.preview.entities import Channel
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message

NONCE_LIFETIME = 5 * 60.0
DEFAULT_LIMIT = 50
MAX_LIMIT = 100
FORWARD = 1


def get_channel(call: Call) -> Answer:
    """Tells of a channel."""
    return Answer(body=payloads.channel(_channel(call)))


def trigger_typing(call: Call) -> Answer:
    """Shows that the bot is writing, which nobody here would see."""
    _need(_channel(call), call, "send_messages")
    return NO_CONTENT


def create_message(call: Call) -> Answer:
    """Sends a message, unless its nonce tells that it was sent already."""
    channel, body = _channel(call), call.json
    _need(channel, call, "send_messages", *(["embed_links"] if body.get("embeds") else []))
    if channel.type is ChannelType.DM and not channel.recipients[0].accepts_dms:
        raise Refusal(Reason.DMS_CLOSED)
    check_message(body)
    reference = _replied_to(channel, body.get("message_reference"))
    nonce = body.get("nonce")
    sent = _sent_already(call, channel, nonce) if body.get("enforce_nonce") else None
    message = sent or call.backend.messaging.send(channel, body, nonce=nonce, reference=reference)
    return Answer(body=payloads.message(message))


def get_messages(call: Call) -> Answer:
    """Lists messages, the latest first; without the right to read history, none, and that without a word."""
    channel = _channel(call)
    if not _may(channel, call, "read_message_history"):
        return Answer(body=[])
    limit = _limit(call)
    before, after = (snowflake(call.query.get(key, 0), key) for key in ("before", "after"))
    found = sorted((each for each in channel.messages.values() if not each.ephemeral), key=lambda each: each.id)
    found = [each for each in found if each.id > after and (not before or each.id < before)]
    chosen = found[:limit] if after else found[-limit:]
    return Answer(body=[payloads.message(each) for each in reversed(chosen)])


def get_message(call: Call) -> Answer:
    """Tells of one message."""
    return Answer(body=payloads.message(_message(call)))


def edit_message(call: Call) -> Answer:
    """Changes a message of the bot's own."""
    message = _message(call)
    if message.author is not call.backend.world.bot:
        raise Refusal(Reason.NOT_THE_AUTHOR)
    check_message(call.json, kept=message.attachments)
    return Answer(body=payloads.message(call.backend.messaging.edit(message, call.json)))


def delete_message(call: Call) -> Answer:
    """Deletes a message, another's only with the right to."""
    message = _message(call)
    if message.author is not call.backend.world.bot:
        _need(message.channel, call, "manage_messages")
    call.backend.messaging.delete(message)
    return NO_CONTENT


def _channel(call: Call) -> Channel:
    channel = call.backend.world.find_channel(call.id("channel_id"))
    if channel is None:
        raise Refusal(Reason.UNKNOWN_CHANNEL)
    # In a group DM the application answers interactions; the bot itself is not there.
    guest = channel.type is ChannelType.GROUP_DM or (channel.guild is not None and not channel.guild.has_bot)
    if guest or not _may(channel, call, "view_channel"):
        raise Refusal(Reason.MISSING_ACCESS)
    return channel


def _message(call: Call) -> Message:
    message = _channel(call).messages.get(call.id("message_id"))
    if message is None or message.ephemeral:
        raise Refusal(Reason.UNKNOWN_MESSAGE)
    return message


def _may(channel: Channel, call: Call, *names: str) -> bool:
    needed = permissions.bits(*names)
    return channel.permissions_of(call.backend.world.bot) & needed == needed


def _need(channel: Channel, call: Call, *names: str) -> None:
    if not _may(channel, call, *names):
        raise Refusal(Reason.MISSING_PERMISSIONS)


def _replied_to(channel: Channel, reference: JsonObject | None) -> JsonObject | None:
    """Wants what is replied to to be there, or passes over it where the bot does not mind."""
    if reference is None or reference.get("type") == FORWARD or int(reference["message_id"]) in channel.messages:
        return reference
    if reference.get("fail_if_not_exists") is not False:
        form = Form()
        form.complain(("message_reference",), "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
        form.refuse_if_wrong()
    return None


def _sent_already(call: Call, channel: Channel, nonce: object) -> Message | None:
    since = call.backend.clock() - NONCE_LIFETIME
    known = [each for each in channel.messages.values() if each.nonce == nonce and each.created_at >= since]
    return known[0] if known and nonce is not None else None


def _limit(call: Call) -> int:
    limit = snowflake(call.query.get("limit", DEFAULT_LIMIT), "limit")
    form = Form()
    form.between(limit, ("limit",), 1, MAX_LIMIT)
    form.refuse_if_wrong()
    return limit


MESSAGES = "/channels/{channel_id}/messages"
MESSAGE = "/channels/{channel_id}/messages/{message_id}"

ROUTES = (
    Route("GET", "/channels/{channel_id}", get_channel),
    Route("POST", "/channels/{channel_id}/typing", trigger_typing),
    Route("GET", MESSAGES, get_messages),
    Route("POST", MESSAGES, create_message, shape=NEW_MESSAGE),
    Route("GET", MESSAGE, get_message),
    Route("PATCH", MESSAGE, edit_message, shape=MESSAGE_EDIT),
    Route("DELETE", MESSAGE, delete_message),
)
