"""Finding the component that somebody means, and writing down what they do with it.

Source: Discord's docs, "Component Reference" and "Receiving and Responding to Interactions".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import StandInError
from bot.preview.message import SELECTS, ComponentType, walk
from bot.preview.options import OptionType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message
    from bot.preview.options import OptionWriter

OPTION_OF_SELECT = {
    ComponentType.USER_SELECT: OptionType.USER,
    ComponentType.ROLE_SELECT: OptionType.ROLE,
    ComponentType.MENTIONABLE_SELECT: OptionType.MENTIONABLE,
    ComponentType.CHANNEL_SELECT: OptionType.CHANNEL,
}


def press_data(message: Message, which: str) -> JsonObject:
    """Writes down that a button is pressed.

    Args:
        message: Where it is.
        which: Its label or custom id.

    Returns:
        The interaction's data.

    Raises:
        StandInError: There is no such button, or it cannot be pressed.
    """
    buttons = [item for item in message.items() if item["type"] == ComponentType.BUTTON]
    for button in buttons:
        if which in (button.get("label"), button.get("custom_id")):
            return _data(button, which)
    listed = ", ".join(button.get("label") or button.get("custom_id") or "?" for button in buttons)
    raise StandInError(f"there is no button {which!r}; there are {listed or 'none'}")


def choose_data(message: Message, values: Sequence[object], custom_id: str | None, writer: OptionWriter) -> JsonObject:
    """Writes down that something is chosen from a menu.

    Args:
        message: Where the menu is.
        values: What is chosen.
        custom_id: Which menu, where there are several.
        writer: Looks up whom and what is meant.

    Returns:
        The interaction's data.

    Raises:
        StandInError: There is no such menu, or nothing such in it.
    """
    menus = [item for item in message.items() if item["type"] in SELECTS]
    fitting = [menu for menu in menus if custom_id in (None, menu["custom_id"])]
    if len(fitting) != 1:
        listed = ", ".join(menu["custom_id"] for menu in menus)
        raise StandInError(f"say which menu is meant; there are {listed or 'none'}")
    menu = fitting[0]
    least, most = menu.get("min_values", 1), menu.get("max_values", 1)
    if not least <= len(values) <= most:
        raise StandInError(f"from this menu, {least} to {most} can be chosen, not {len(values)}")
    if menu["type"] == ComponentType.STRING_SELECT:
        chosen = [_value(menu, value) for value in values]
    else:
        chosen = [writer.value(OPTION_OF_SELECT[menu["type"]], value) for value in values]
    resolved = {"resolved": writer.resolved} if writer.resolved else {}
    return {**_data(menu, menu["custom_id"]), "values": chosen, **resolved}


def submit_data(modal: JsonObject, values: Mapping[str, str]) -> JsonObject:
    """Writes down that a form is sent off.

    Args:
        modal: The form.
        values: What is written into its fields, by their custom ids.

    Returns:
        The interaction's data.

    Raises:
        StandInError: There is no such field.
    """
    fields = {item["custom_id"] for item in walk(modal["components"]) if item["type"] == ComponentType.TEXT_INPUT}
    if unknown := [name for name in values if name not in fields]:
        raise StandInError(f"the form has no field {', '.join(unknown)}; there are {', '.join(sorted(fields))}")
    components = [_filled(component, values) for component in modal["components"]]
    return {"custom_id": modal["custom_id"], "components": components}


def _data(component: JsonObject, which: str) -> JsonObject:
    if component.get("disabled"):
        raise StandInError(f"{which!r} is disabled")
    if not component.get("custom_id"):
        raise StandInError(f"{which!r} opens {component.get('url')}; the bot does not hear of it")
    return {"id": component["id"], "custom_id": component["custom_id"], "component_type": component["type"]}


def _value(menu: JsonObject, wanted: object) -> str:
    for option in menu["options"]:
        if wanted in (option["value"], option["label"]):
            return str(option["value"])
    listed = ", ".join(option["label"] for option in menu["options"])
    raise StandInError(f"the menu has no {wanted!r}; there are {listed}")


def _filled(component: JsonObject, values: Mapping[str, str]) -> JsonObject:
    kept: dict[str, Any] = {key: component[key] for key in ("type", "id", "custom_id") if key in component}
    if component["type"] == ComponentType.TEXT_INPUT:
        kept["value"] = values.get(component["custom_id"], component.get("value") or "")
    if "components" in component:
        kept["components"] = [_filled(child, values) for child in component["components"]]
    if "component" in component:
        kept["component"] = _filled(component["component"], values)
    return kept
