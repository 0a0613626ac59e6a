"""Emojis on components and in polls.

Source: Discord's docs, "Component Reference" and "Poll Resource".
"""

from __future__ import annotations

from bot.preview.validation.scalars import BOOLEAN, SNOWFLAKE, TEXT
from bot.preview.validation.shape import Model

COMPONENT_EMOJI = Model(
    {"id": SNOWFLAKE, "name": TEXT},
    frozenset({"name"}),
    {"animated": "in Discord's docs, but not in its description; discord.py writes it"},
)
POLL_EMOJI = Model({"id": SNOWFLAKE, "name": TEXT, "animated": BOOLEAN})
