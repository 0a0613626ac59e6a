"""What buttons, select menus and their rows may hold.

Source: Discord's docs, "Component Reference".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview.message import SELECTS, ComponentType, walk

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject
    from bot.preview.validation.form import Form, Place

MAX_ROWS = 5
MAX_ROW_WIDTH = 5
MAX_COMPONENTS_V2 = 40
MAX_CUSTOM_ID = 100
MAX_LABEL = 80
MAX_URL = 512
MAX_PLACEHOLDER = 150
MAX_OPTIONS = 25

BUTTON_STYLES = range(1, 7)
LINK_STYLE = 5
PREMIUM_STYLE = 6
OPTION_TEXTS = {"label": (1, 100), "value": (1, 100), "description": (0, 100)}
OPTION_REQUIRED = ("label", "value")


def check_components(form: Form, components: list[JsonObject], *, components_v2: bool) -> None:
    """Examines a message's components.

    Args:
        form: Where complaints go.
        components: The components.
        components_v2: Whether the message is made of components only, with its wider choice of them.
    """
    if components_v2:
        if len(list(walk(components))) > MAX_COMPONENTS_V2:
            words = f"Must be between 1 and {MAX_COMPONENTS_V2} in length."
            form.complain(("components",), "BASE_TYPE_BAD_LENGTH", words)
    elif components:
        form.length(components, ("components",), MAX_ROWS, 1)
    seen: set[str] = set()
    for index, component in enumerate(components):
        place = ("components", index)
        if not components_v2 and not form.choice(component.get("type"), (*place, "type"), {ComponentType.ACTION_ROW}):
            continue
        _check_component(form, component, place, seen)


def _check_component(form: Form, component: JsonObject, place: Place, seen: set[str]) -> None:
    kind = component.get("type")
    if kind == ComponentType.ACTION_ROW:
        _check_row(form, component, place)
    if kind == ComponentType.BUTTON:
        _check_button(form, component, place)
    if kind in SELECTS:
        _check_select(form, component, place)
    _check_custom_id(form, component, place, seen)
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


def _check_button(form: Form, button: JsonObject, place: Place) -> None:
    form.choice(button.get("style"), (*place, "style"), BUTTON_STYLES)
    form.length(button.get("label"), (*place, "label"), MAX_LABEL)
    style = button.get("style")
    if style == LINK_STYLE:
        form.required(button.get("url"), (*place, "url"))
        form.length(button.get("url"), (*place, "url"), MAX_URL)
        form.url(button.get("url"), (*place, "url"), ("http", "https", "discord"))
        if button.get("custom_id"):
            words = "A custom id and url cannot both be specified"
            form.complain(place, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", words)
    elif style != PREMIUM_STYLE and not button.get("custom_id"):
        form.complain(place, "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required")
    if style != PREMIUM_STYLE and not button.get("label") and not button.get("emoji"):
        form.complain((*place, "label"), "BASE_TYPE_REQUIRED", "This field is required")


def _check_select(form: Form, select: JsonObject, place: Place) -> None:
    form.required(select.get("custom_id"), (*place, "custom_id"))
    form.length(select.get("placeholder"), (*place, "placeholder"), MAX_PLACEHOLDER)
    form.between(select.get("min_values"), (*place, "min_values"), 0, MAX_OPTIONS)
    form.between(select.get("max_values"), (*place, "max_values"), 1, MAX_OPTIONS)
    if select["type"] != ComponentType.STRING_SELECT:
        return
    options = select.get("options") or []
    form.length(options, (*place, "options"), MAX_OPTIONS, 1)
    values: set[str] = set()
    for index, option in enumerate(options):
        _check_option(form, option, (*place, "options", index), values)


def _check_option(form: Form, option: JsonObject, place: Place, values: set[str]) -> None:
    for key, (least, most) in OPTION_TEXTS.items():
        if key not in OPTION_REQUIRED or form.required(option.get(key), (*place, key)):
            form.length(option.get(key), (*place, key), most, least)
    value = str(option.get("value"))
    if value in values:
        words = "The specified option value is already used"
        form.complain(place, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", words)
    values.add(value)


def _check_custom_id(form: Form, component: JsonObject, place: Place, seen: set[str]) -> None:
    custom_id = component.get("custom_id")
    form.length(custom_id, (*place, "custom_id"), MAX_CUSTOM_ID, 1)
    if custom_id is None:
        return
    if custom_id in seen:
        words = "Component custom id cannot be duplicated"
        form.complain((*place, "custom_id"), "COMPONENT_CUSTOM_ID_DUPLICATED", words)
    seen.add(str(custom_id))
