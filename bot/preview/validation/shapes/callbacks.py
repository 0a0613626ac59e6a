"""First responses to interactions, by their type.

Source: Discord's docs, "Receiving and Responding to Interactions", Interaction Response Object.
"""

from __future__ import annotations

from bot.preview.validation.scalars import INTEGER
from bot.preview.validation.shape import Model, Union
from bot.preview.validation.shapes.commands import COMPLETIONS
from bot.preview.validation.shapes.messages import RESPONSE, RESPONSE_UPDATE
from bot.preview.validation.shapes.modals import MODAL


def _callback(data: Model, *required: str) -> Model:
    return Model({"type": INTEGER, "data": data}, frozenset({"type", *required}))


CALLBACKS = {
    4: _callback(RESPONSE),
    5: _callback(RESPONSE),
    6: _callback(RESPONSE_UPDATE),
    7: _callback(RESPONSE_UPDATE),
    8: _callback(COMPLETIONS, "data"),
    9: _callback(MODAL, "data"),
}
# Which types there may be depends on the interaction: it is said there, not here.
CALLBACK = Union(CALLBACKS, otherwise=Model({"type": INTEGER}, extras={"data": "its shape depends on the type"}))
