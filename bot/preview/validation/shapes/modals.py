"""Forms that an interaction opens.

Source: Discord's docs, "Receiving and Responding to Interactions", Modal, and "Component Reference".
"""

from __future__ import annotations

from bot.preview.validation.scalars import TEXT
from bot.preview.validation.shape import Items, Model, Union
from bot.preview.validation.shapes.components import TEXT_DISPLAY
from bot.preview.validation.shapes.controls import (
    BASE,
    CHECKBOX,
    CHECKBOX_GROUP,
    FILE_UPLOAD,
    RADIO_GROUP,
    SELECTS,
    TEXT_INPUT,
)

CONTROLS = {4: TEXT_INPUT, **SELECTS, 19: FILE_UPLOAD, 21: RADIO_GROUP, 22: CHECKBOX_GROUP, 23: CHECKBOX}

LABEL = Model(
    {**BASE, "label": TEXT, "description": TEXT, "component": Union(CONTROLS)},
    frozenset({"type", "label", "component"}),
)
ACTION_ROW = Model({**BASE, "components": Items(Union({4: TEXT_INPUT}))}, frozenset({"type", "components"}))

MODAL = Model(
    {
        "custom_id": TEXT,
        "title": TEXT,
        "components": Items(Union({1: ACTION_ROW, 10: TEXT_DISPLAY, 18: LABEL})),
    },
    frozenset({"custom_id", "title", "components"}),
)
