"""Buttons, select menus and what is chosen or typed into.

Source: Discord's docs, "Component Reference".
"""

from __future__ import annotations

from bot.preview.validation.scalars import BOOLEAN, INTEGER, SNOWFLAKE, TEXT, Choice
from bot.preview.validation.shape import Items, Model
from bot.preview.validation.shapes.emojis import COMPONENT_EMOJI

BASE = {"type": INTEGER, "id": INTEGER}
CHANNEL_TYPES = Items(Choice((0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16)), unique=True)

NAMED = frozenset({"type", "custom_id"})
WITH_OPTIONS = NAMED | {"options"}

BUTTON = Model(
    {
        **BASE,
        "custom_id": TEXT,
        "style": INTEGER,
        "label": TEXT,
        "disabled": BOOLEAN,
        "url": TEXT,
        "sku_id": SNOWFLAKE,
        "emoji": COMPONENT_EMOJI,
    },
    frozenset({"type", "style"}),
)

SELECT = {
    **BASE,
    "custom_id": TEXT,
    "placeholder": TEXT,
    "min_values": INTEGER,
    "max_values": INTEGER,
    "disabled": BOOLEAN,
    "required": BOOLEAN,
}
SELECT_OPTION = Model(
    {"label": TEXT, "value": TEXT, "description": TEXT, "default": BOOLEAN, "emoji": COMPONENT_EMOJI},
    frozenset({"label", "value"}),
)


def _select_of(*kinds: str) -> dict[str, Items | Choice]:
    default = Model({"id": SNOWFLAKE, "type": Choice(kinds)}, frozenset({"id", "type"}))
    return {"default_values": Items(default)}


SELECTS = {
    3: Model({**SELECT, "options": Items(SELECT_OPTION)}, WITH_OPTIONS),
    5: Model({**SELECT, **_select_of("user")}, NAMED),
    6: Model({**SELECT, **_select_of("role")}, NAMED),
    7: Model({**SELECT, **_select_of("role", "user")}, NAMED),
    8: Model({**SELECT, **_select_of("channel"), "channel_types": CHANNEL_TYPES}, NAMED),
}

TEXT_INPUT = Model(
    {
        **BASE,
        "custom_id": TEXT,
        "style": INTEGER,
        "label": TEXT,
        "value": TEXT,
        "placeholder": TEXT,
        "required": BOOLEAN,
        "min_length": INTEGER,
        "max_length": INTEGER,
    },
    NAMED | {"style"},
)

GROUP_OPTION = Model(
    {"label": TEXT, "value": TEXT, "description": TEXT, "default": BOOLEAN}, frozenset({"label", "value"})
)
FILE_UPLOAD = Model(
    {**BASE, "custom_id": TEXT, "min_values": INTEGER, "max_values": INTEGER, "required": BOOLEAN}, NAMED
)
RADIO_GROUP = Model({**BASE, "custom_id": TEXT, "required": BOOLEAN, "options": Items(GROUP_OPTION)}, WITH_OPTIONS)
CHECKBOX_GROUP = Model(
    {**RADIO_GROUP.fields, "min_values": INTEGER, "max_values": INTEGER},
    WITH_OPTIONS,
)
CHECKBOX = Model({**BASE, "custom_id": TEXT, "default": BOOLEAN}, NAMED)
