"""Responding to interactions, and what may follow the first response.

Source: Discord's docs, "Receiving and Responding to Interactions", Endpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview import payloads
from bot.preview.interactions import MESSAGES, CallbackType
from bot.preview.refusals import Reason, Refusal
from bot.preview.rest.route import NO_CONTENT, Answer, Call, Route
from bot.preview.validation.messages import check_message
from bot.preview.validation.shapes.callbacks import CALLBACK
from bot.preview.validation.shapes.messages import FOLLOWUP, RESPONSE_EDIT

if TYPE_CHECKING:
    from bot.preview.interactions import Interaction
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message

ORIGINAL = "@original"


def create_interaction_response(call: Call) -> Answer:
    """Takes the first response to an interaction."""
    interactions = call.backend.interactions
    interaction = interactions.respond(call.id("interaction_id"), call.path["interaction_token"], call.json)
    if call.query.get("with_response") in {"1", "true"}:
        return Answer(body=_callback(interaction))
    return NO_CONTENT


def create_followup(call: Call) -> Answer:
    """Sends a followup; whether to wait for it is not asked, the message always comes back."""
    interaction = _interaction(call)
    check_message(call.json)
    return Answer(body=payloads.message(call.backend.interactions.follow_up(interaction, call.json)))


def get_response(call: Call) -> Answer:
    """Tells of the original response or of a followup."""
    return Answer(body=payloads.message(_message(call)))


def edit_response(call: Call) -> Answer:
    """Changes the original response or a followup."""
    message = _message(call)
    check_message(call.json, kept=message.attachments)
    return Answer(body=payloads.message(call.backend.messaging.edit(message, call.json)))


def delete_response(call: Call) -> Answer:
    """Deletes the original response or a followup."""
    call.backend.messaging.delete(_message(call))
    return NO_CONTENT


def _interaction(call: Call) -> Interaction:
    return call.backend.interactions.answerable(call.id("webhook_id"), call.path["webhook_token"])


def _message(call: Call) -> Message:
    interaction = _interaction(call)
    if call.path.get("message_id", ORIGINAL) == ORIGINAL:
        message = interaction.original
    else:
        sent = [*interaction.followups, *([interaction.original] if interaction.original else [])]
        message = next((each for each in sent if each.id == call.id("message_id")), None)
    if message is None or message.deleted:
        raise Refusal(Reason.UNKNOWN_MESSAGE)
    return message


def _callback(interaction: Interaction) -> JsonObject:
    response, message = interaction.response, interaction.original
    told: JsonObject = {"id": str(interaction.id), "type": int(interaction.type)}
    if message is None or response is None:
        return {"interaction": told}
    told |= {
        "response_message_id": str(message.id),
        "response_message_loading": message.loading,
        "response_message_ephemeral": message.ephemeral,
        "channel_id": str(message.channel.id),
    }
    if interaction.channel.guild:
        told["guild_id"] = str(interaction.channel.guild.id)
    if response not in {*MESSAGES, CallbackType.UPDATE_MESSAGE}:
        return {"interaction": told}
    return {"interaction": told, "resource": {"type": int(response), "message": payloads.message(message)}}


WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"

ROUTES = (
    Route(
        "POST",
        "/interactions/{interaction_id}/{interaction_token}/callback",
        create_interaction_response,
        public=True,
        shape=CALLBACK,
    ),
    Route("POST", WEBHOOK, create_followup, public=True, shape=FOLLOWUP),
    *(
        Route(method, f"{WEBHOOK}/messages/{which}", handler, public=True, shape=shape)
        for which in (ORIGINAL, "{message_id}")
        for method, handler, shape in (
            ("GET", get_response, None),
            ("PATCH", edit_response, RESPONSE_EDIT),
            ("DELETE", delete_response, None),
        )
    ),
)
