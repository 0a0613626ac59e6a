"""How a message's components may be laid out.

Source: Discord's docs, "Component Reference".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview.message import SELECTS, ComponentType, walk
from bot.preview.validation.controls import check_control

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject
    from bot.preview.validation.form import Form, Place

MAX_ROWS = 5
MAX_ROW_WIDTH = 5
MAX_COMPONENTS_V2 = 40
MAX_TEXT_V2 = 4000
LENGTHS: dict[int, tuple[str, int, int]] = {
    9: ("components", 1, 3),
    10: ("content", 1, 4000),
    11: ("description", 0, 1024),
    12: ("items", 1, 10),
    17: ("components", 1, 40),
}
"""By type: what is limited, how short and how long it may be."""


def check_components(form: Form, components: list[JsonObject], *, components_v2: bool) -> None:
    """Examines a message's components.

    Args:
        form: Where complaints go.
        components: The components.
        components_v2: Whether the message is made of components only, with its wider choice of them.
    """
    if components_v2:
        _check_totals(form, list(walk(components)))
    elif components:
        form.length(components, ("components",), MAX_ROWS, 1)
    seen: set[str] = set()
    for index, component in enumerate(components):
        place = ("components", index)
        if components_v2 or component["type"] == ComponentType.ACTION_ROW:
            _check_component(form, component, place, seen)
        else:
            form.complain(place, "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (1,).')


def _check_totals(form: Form, components: list[JsonObject]) -> None:
    if len(components) > MAX_COMPONENTS_V2:
        words = f"Must be between 1 and {MAX_COMPONENTS_V2} in length."
        form.complain(("components",), "BASE_TYPE_BAD_LENGTH", words)
    texts = [each["content"] for each in components if each["type"] == ComponentType.TEXT_DISPLAY]
    if sum(map(len, texts)) > MAX_TEXT_V2:
        form.complain(("components",), "BASE_TYPE_MAX_LENGTH", f"Must be {MAX_TEXT_V2} or fewer in length.")


def _check_component(form: Form, component: JsonObject, place: Place, seen: set[str]) -> None:
    kind = component["type"]
    if kind == ComponentType.ACTION_ROW:
        _check_row(form, component, place)
    if kind in LENGTHS:
        key, least, most = LENGTHS[kind]
        form.length(component.get(key), (*place, key), most, least)
    check_control(form, component, place, seen)
    for index, child in enumerate(component.get("components") or []):
        _check_component(form, child, (*place, "components", index), seen)
    if component.get("accessory"):
        _check_component(form, component["accessory"], (*place, "accessory"), seen)


def _check_row(form: Form, row: JsonObject, place: Place) -> None:
    children = row.get("components") or []
    form.length(children, (*place, "components"), MAX_ROW_WIDTH, 1)
    width = 0
    for index, child in enumerate(children):
        # A select menu is as wide as the row: whatever comes before or after it is one too many.
        width += MAX_ROW_WIDTH if child.get("type") in SELECTS else 1
        if width > MAX_ROW_WIDTH and index < MAX_ROW_WIDTH:
            words = "The specified component exceeds the maximum width"
            form.complain((*place, "components", index), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", words)
