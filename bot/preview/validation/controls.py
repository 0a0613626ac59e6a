"""What buttons, select menus and text inputs may hold.

Source: Discord's docs, "Component Reference".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview.message import SELECTS, ComponentType

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject
    from bot.preview.validation.form import Form, Place

MAX_CUSTOM_ID = 100
MAX_LABEL = 80
MAX_URL = 512
MAX_PLACEHOLDER = 150
MAX_OPTIONS = 25
MAX_TYPED = 4000

BUTTON_STYLES = range(1, 7)
LINK_STYLE = 5
PREMIUM_STYLE = 6
INPUT_STYLES = range(1, 3)
INPUT_TEXTS = {"label": (0, 45), "placeholder": (0, 100), "value": (0, MAX_TYPED)}
OPTION_TEXTS = {"label": (1, 100), "value": (1, 100), "description": (0, 100)}
OPTION_REQUIRED = ("label", "value")
TOO_MANY_DEFAULTS = (
    "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
    "The specified number of default values exceeds the specified maximum values",
)


def check_control(form: Form, control: JsonObject, place: Place, seen: set[str]) -> None:
    """Examines what somebody can press, choose from or type into.

    Args:
        form: Where complaints go.
        control: The component; one of any other type passes.
        place: Where it is.
        seen: The custom ids that came before it; its own is added.
    """
    kind = control["type"]
    if kind == ComponentType.BUTTON:
        _check_button(form, control, place)
    if kind in SELECTS:
        _check_select(form, control, place)
    if kind == ComponentType.TEXT_INPUT:
        _check_text_input(form, control, place)
    _check_custom_id(form, control, place, seen)


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
    form.between(select.get("max_values"), (*place, "max_values"), 1, MAX_OPTIONS)
    most = min(_or(select.get("max_values"), 1), MAX_OPTIONS)
    form.between(_or(select.get("min_values"), 1), (*place, "min_values"), 0, most)
    if select["type"] == ComponentType.STRING_SELECT:
        _check_options(form, select.get("options") or [], (*place, "options"), max(most, 1))
    elif len(select.get("default_values") or []) > most:
        form.complain((*place, "default_values"), *TOO_MANY_DEFAULTS)


def _or(value: int | None, default: int) -> int:
    return default if value is None else value


def _check_options(form: Form, options: list[JsonObject], place: Place, most: int) -> None:
    # As many as can be chosen at once have to be there.
    form.length(options, place, MAX_OPTIONS, most)
    values: set[str] = set()
    for index, option in enumerate(options):
        _check_option(form, option, (*place, index), values)
    if sum(bool(option.get("default")) for option in options) > most:
        form.complain(place, *TOO_MANY_DEFAULTS)


def _check_option(form: Form, option: JsonObject, place: Place, values: set[str]) -> None:
    for key, (least, most) in OPTION_TEXTS.items():
        if key not in OPTION_REQUIRED or form.required(option.get(key), (*place, key)):
            form.length(option.get(key), (*place, key), most, least)
    value = option.get("value") or ""
    if value in values:
        words = "The specified option value is already used"
        form.complain(place, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", words)
    values.add(value)


def _check_text_input(form: Form, field: JsonObject, place: Place) -> None:
    form.choice(field["style"], (*place, "style"), INPUT_STYLES)
    for key, (least, most) in INPUT_TEXTS.items():
        form.length(field.get(key), (*place, key), most, least)
    form.between(field.get("max_length"), (*place, "max_length"), 1, MAX_TYPED)
    most = min(_or(field.get("max_length"), MAX_TYPED), MAX_TYPED)
    form.between(field.get("min_length"), (*place, "min_length"), 0, most)


def _check_custom_id(form: Form, component: JsonObject, place: Place, seen: set[str]) -> None:
    custom_id = component.get("custom_id")
    form.length(custom_id, (*place, "custom_id"), MAX_CUSTOM_ID, 1)
    if custom_id is None:
        return
    if custom_id in seen:
        words = "Component custom id cannot be duplicated"
        form.complain((*place, "custom_id"), "COMPONENT_CUSTOM_ID_DUPLICATED", words)
    seen.add(str(custom_id))
