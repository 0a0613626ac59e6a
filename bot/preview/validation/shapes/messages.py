"""Messages: sent, changed, and in answer to interactions.

Source: Discord's docs, "Message Resource", "Webhook Resource", and "Receiving and Responding to Interactions".
"""

from __future__ import annotations

from bot.preview.validation.scalars import BOOLEAN, INTEGER, NONCE, SNOWFLAKE, TEXT, Choice
from bot.preview.validation.shape import Items, Model
from bot.preview.validation.shapes.attachments import ATTACHMENTS
from bot.preview.validation.shapes.components import MESSAGE_COMPONENTS
from bot.preview.validation.shapes.embeds import EMBED
from bot.preview.validation.shapes.mentions import ALLOWED_MENTIONS
from bot.preview.validation.shapes.polls import POLL

CONTENT = {
    "content": TEXT,
    "embeds": Items(EMBED),
    "allowed_mentions": ALLOWED_MENTIONS,
    "components": MESSAGE_COMPONENTS,
    "attachments": ATTACHMENTS,
    "flags": INTEGER,
}
IN_EDITS = {"tts": "discord.py writes it into edits too, where it means nothing"}

REFERENCE = Model(
    {
        "guild_id": SNOWFLAKE,
        "channel_id": SNOWFLAKE,
        "message_id": SNOWFLAKE,
        "fail_if_not_exists": BOOLEAN,
        "type": Choice((0, 1)),
    },
    frozenset({"message_id"}),
)
CLIENT_THEME = Model(
    {"colors": Items(TEXT), "gradient_angle": INTEGER, "base_mix": INTEGER, "base_theme": INTEGER},
    frozenset({"colors", "gradient_angle", "base_mix"}),
)

NEW_MESSAGE = Model(
    {
        **CONTENT,
        "sticker_ids": Items(SNOWFLAKE),
        "poll": POLL,
        "shared_client_theme": CLIENT_THEME,
        "message_reference": REFERENCE,
        "nonce": NONCE,
        "enforce_nonce": BOOLEAN,
        "tts": BOOLEAN,
    }
)
MESSAGE_EDIT = Model({**CONTENT, "sticker_ids": Items(SNOWFLAKE)}, extras=IN_EDITS)

RESPONSE = Model({**CONTENT, "poll": POLL, "tts": BOOLEAN})
FOLLOWUP = Model(
    {
        **RESPONSE.fields,
        "username": TEXT,
        "avatar_url": TEXT,
        "thread_name": TEXT,
        "applied_tags": Items(SNOWFLAKE),
    }
)
RESPONSE_EDIT = Model({**CONTENT, "poll": POLL}, extras=IN_EDITS)
RESPONSE_UPDATE = Model(CONTENT, extras=IN_EDITS)
