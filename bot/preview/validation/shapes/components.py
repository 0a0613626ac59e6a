"""The components of messages.

Source: Discord's docs, "Component Reference".
"""

from __future__ import annotations

from bot.preview.validation.scalars import BOOLEAN, INTEGER, TEXT, Choice
from bot.preview.validation.shape import Items, Model, Union
from bot.preview.validation.shapes.controls import BASE, BUTTON, SELECTS

MEDIA = Model({"url": TEXT}, frozenset({"url"}))

ACTION_ROW = Model(
    {**BASE, "components": Items(Union({2: BUTTON, **SELECTS}))},
    frozenset({"type", "components"}),
)
TEXT_DISPLAY = Model({**BASE, "content": TEXT}, frozenset({"type", "content"}))
THUMBNAIL = Model({**BASE, "description": TEXT, "spoiler": BOOLEAN, "media": MEDIA}, frozenset({"type", "media"}))
SECTION = Model(
    {
        **BASE,
        "components": Items(Union({10: TEXT_DISPLAY})),
        "accessory": Union({2: BUTTON, 11: THUMBNAIL}),
    },
    frozenset({"type", "components", "accessory"}),
)
GALLERY_ITEM = Model({"description": TEXT, "spoiler": BOOLEAN, "media": MEDIA}, frozenset({"media"}))
MEDIA_GALLERY = Model({**BASE, "items": Items(GALLERY_ITEM)}, frozenset({"type", "items"}))
FILE = Model({**BASE, "spoiler": BOOLEAN, "file": MEDIA}, frozenset({"type", "file"}))
SEPARATOR = Model({**BASE, "spacing": Choice((1, 2)), "divider": BOOLEAN}, frozenset({"type"}))

IN_CONTAINERS = {
    1: ACTION_ROW,
    9: SECTION,
    10: TEXT_DISPLAY,
    12: MEDIA_GALLERY,
    13: FILE,
    14: SEPARATOR,
}
CONTAINER = Model(
    {**BASE, "accent_color": INTEGER, "components": Items(Union(IN_CONTAINERS)), "spoiler": BOOLEAN},
    frozenset({"type", "components"}),
)

MESSAGE_COMPONENTS = Items(Union({**IN_CONTAINERS, 17: CONTAINER}))
