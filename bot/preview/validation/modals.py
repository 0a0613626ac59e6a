"""What a form that an interaction opens may hold.

Source: Discord's docs, "Receiving and Responding to Interactions", Modal, and "Component Reference".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview.message import ComponentType
from bot.preview.validation.controls import MAX_CUSTOM_ID, check_control
from bot.preview.validation.form import Form

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject
    from bot.preview.validation.form import Place

MAX_TITLE = 45
MAX_COMPONENTS = 5
MAX_LABEL = 45
MAX_DESCRIPTION = 100
MAX_TEXT = 4000


def check_modal(modal: JsonObject, outer: Place = ()) -> None:
    """Examines a form.

    Args:
        modal: The form.
        outer: Where it sits in what was sent.

    Raises:
        Refusal: Discord would not open it.
    """
    form = Form(outer)
    form.length(modal["title"], ("title",), MAX_TITLE, 1)
    form.length(modal["custom_id"], ("custom_id",), MAX_CUSTOM_ID, 1)
    form.length(modal["components"], ("components",), MAX_COMPONENTS, 1)
    seen: set[str] = set()
    for index, component in enumerate(modal["components"]):
        _check_part(form, component, ("components", index), seen)
    form.refuse_if_wrong()


def _check_part(form: Form, part: JsonObject, place: Place, seen: set[str]) -> None:
    kind = part["type"]
    if kind == ComponentType.TEXT_DISPLAY:
        form.length(part["content"], (*place, "content"), MAX_TEXT, 1)
    elif kind == ComponentType.LABEL:
        form.length(part["label"], (*place, "label"), MAX_LABEL, 1)
        form.length(part.get("description"), (*place, "description"), MAX_DESCRIPTION)
        check_control(form, part["component"], (*place, "component"), seen)
    else:
        _check_row(form, part["components"], (*place, "components"), seen)


def _check_row(form: Form, inputs: list[JsonObject], place: Place, seen: set[str]) -> None:
    form.length(inputs, place, 1, 1)
    for index, each in enumerate(inputs):
        # In a label the label says what is asked; in a row the input has to.
        form.required(each.get("label"), (*place, index, "label"))
        check_control(form, each, (*place, index), seen)
