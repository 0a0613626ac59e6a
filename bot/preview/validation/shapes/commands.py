"""Application commands, and what is offered while one is typed.

Source: Discord's docs, "Application Commands".
"""

from __future__ import annotations

from bot.preview.validation.scalars import BITS, BOOLEAN, CHOICE_VALUE, INTEGER, NUMBER, SNOWFLAKE, TEXT, Choice
from bot.preview.validation.shape import Items, Model, Shape, Table, Union
from bot.preview.validation.shapes.controls import CHANNEL_TYPES

TRANSLATIONS = Table(TEXT)
DESCRIBED = {
    "name": TEXT,
    "name_localizations": TRANSLATIONS,
    "description": TEXT,
    "description_localizations": TRANSLATIONS,
}
OPTION = {"type": INTEGER, **DESCRIBED, "required": BOOLEAN}
REQUIRED = frozenset({"type", "name", "description"})


def choice(value: Shape) -> Model:
    """Describes a choice.

    Args:
        value: Its value's shape.

    Returns:
        The choice's shape.
    """
    fields = {"name": TEXT, "name_localizations": TRANSLATIONS, "value": value}
    return Model(fields, frozenset({"name", "value"}))


def _typed(value: Shape, **bounds: Shape) -> Model:
    fields = {**OPTION, "autocomplete": BOOLEAN, "choices": Items(choice(value)), **bounds}
    return Model(fields, REQUIRED)


PLAIN = Model(OPTION, REQUIRED)
VALUES = {
    3: _typed(TEXT, min_length=INTEGER, max_length=INTEGER),
    4: _typed(INTEGER, min_value=INTEGER, max_value=INTEGER),
    5: PLAIN,
    6: PLAIN,
    7: Model({**OPTION, "channel_types": CHANNEL_TYPES}, REQUIRED),
    8: PLAIN,
    9: PLAIN,
    10: _typed(NUMBER, min_value=NUMBER, max_value=NUMBER),
    11: PLAIN,
}
SUBCOMMAND = Model({**OPTION, "options": Items(Union(VALUES))}, REQUIRED)
GROUP = Model({**OPTION, "options": Items(Union({1: SUBCOMMAND}))}, REQUIRED)

COMMAND = Model(
    {
        **DESCRIBED,
        "options": Items(Union({1: SUBCOMMAND, 2: GROUP, **VALUES})),
        "default_member_permissions": BITS,
        "dm_permission": BOOLEAN,
        "contexts": Items(Choice((0, 1, 2)), unique=True),
        "integration_types": Items(Choice((0, 1)), unique=True),
        "nsfw": BOOLEAN,
        "handler": INTEGER,
        "type": INTEGER,
        "id": SNOWFLAKE,
    },
    frozenset({"name"}),
)
COMMANDS = Items(COMMAND)

COMPLETIONS = Model({"choices": Items(choice(CHOICE_VALUE))})
