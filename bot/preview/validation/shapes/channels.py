"""Private channels.

Source: Discord's docs, "User Resource", Create DM.
"""

from __future__ import annotations

from bot.preview.validation.scalars import SNOWFLAKE, TEXT
from bot.preview.validation.shape import Items, Model, Table

PRIVATE_CHANNEL = Model({"recipient_id": SNOWFLAKE, "access_tokens": Items(TEXT, unique=True), "nicks": Table(TEXT)})
