"""Whom a message may ping.

Source: Discord's docs, "Message Resource", Allowed Mentions Object.
"""

from __future__ import annotations

from bot.preview.validation.scalars import BOOLEAN, SNOWFLAKE, Choice
from bot.preview.validation.shape import Items, Model

ALLOWED_MENTIONS = Model(
    {
        "parse": Items(Choice(("users", "roles", "everyone")), unique=True),
        "users": Items(SNOWFLAKE, unique=True),
        "roles": Items(SNOWFLAKE, unique=True),
        "replied_user": BOOLEAN,
    }
)
