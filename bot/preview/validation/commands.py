"""What application commands may be registered, and what may be offered while one is typed.

Source: Discord's docs, "Application Commands".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.preview.refusals import Reason, Refusal
from bot.preview.validation.form import Form

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject
    from bot.preview.validation.form import Place

MAX_COMMANDS = 100
MAX_NAME = 32
MAX_DESCRIPTION = 100
MAX_OPTIONS = 25
MAX_CHOICES = 25
MAX_CHOICE = 100
MAX_COMMAND = 8000

CHAT_INPUT = 1
COMMAND_TYPES = range(1, 5)
SUB_COMMAND = 1
SUB_COMMAND_GROUP = 2
STRING = 3


def check_commands(commands: list[JsonObject]) -> None:
    """Examines what shall be registered in one go.

    Args:
        commands: All commands.

    Raises:
        Refusal: Discord would not take them.
    """
    chat_input = [command for command in commands if command.get("type", CHAT_INPUT) == CHAT_INPUT]
    if len(chat_input) > MAX_COMMANDS:
        raise Refusal(Reason.TOO_MANY_COMMANDS)
    form = Form()
    names: set[tuple[Any, Any]] = set()
    for index, command in enumerate(commands):
        _check_command(form, command, (index,))
        name = (command.get("type", CHAT_INPUT), command.get("name"))
        if name in names:
            form.complain((index,), "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
        names.add(name)
    form.refuse_if_wrong()


def check_choices(choices: list[JsonObject], outer: Place = ()) -> None:
    """Examines what a command offers while an option is typed.

    Args:
        choices: The choices.
        outer: Where they sit in what was sent.

    Raises:
        Refusal: Discord would not show them.
    """
    form = Form(outer)
    _check_choices(form, choices, ())
    form.refuse_if_wrong()


def _check_command(form: Form, command: JsonObject, place: Place) -> None:
    kind = command.get("type", CHAT_INPUT)
    form.choice(kind, (*place, "type"), COMMAND_TYPES)
    if kind != CHAT_INPUT:
        form.length(command.get("name") or "", (*place, "name"), MAX_NAME, 1)
        form.length(command.get("description"), (*place, "description"), 0)
        return
    _check_name(form, command, place)
    _check_description(form, command, place)
    _check_options(form, command.get("options") or [], (*place, "options"))
    if _size(command) > MAX_COMMAND:
        form.complain(place, "APPLICATION_COMMAND_TOO_LARGE", f"Command exceeds maximum size ({MAX_COMMAND})")


def _check_name(form: Form, named: JsonObject, place: Place) -> None:
    name = named.get("name")
    if not form.required(name, (*place, "name")):
        return
    form.length(name, (*place, "name"), MAX_NAME, 1)
    if not is_command_name(str(name)):
        form.complain((*place, "name"), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def is_command_name(name: str) -> bool:
    """Tells whether Discord takes this for a command's or option's name.

    Args:
        name: The name.

    Returns:
        Whether it is made of letters, digits, `-`, `_` and `'` only, all in lower case.
    """
    return all(sign.isalnum() or sign in "-_'" for sign in name) and name == name.lower()


def _check_description(form: Form, described: JsonObject, place: Place) -> None:
    if form.required(described.get("description"), (*place, "description")):
        form.length(described["description"], (*place, "description"), MAX_DESCRIPTION, 1)


def _check_options(form: Form, options: list[JsonObject], place: Place) -> None:
    form.length(options, place, MAX_OPTIONS)
    nested = [option.get("type") in {SUB_COMMAND, SUB_COMMAND_GROUP} for option in options]
    if any(nested) and not all(nested):
        words = "Sub-command and sub-command group option types are mutually exclusive to all other types"
        form.complain(place, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", words)
    names: set[str] = set()
    optional_before = False
    for index, option in enumerate(options):
        here = (*place, index)
        _check_option(form, option, here)
        if option.get("name") in names:
            words = f"Option name {option['name']} is already used in these options"
            form.complain((*here, "name"), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", words)
        if option.get("required") and optional_before:
            words = "Required options must be placed before non-required options"
            form.complain(here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", words)
        names.add(str(option.get("name")))
        optional_before = optional_before or not option.get("required")


def _check_option(form: Form, option: JsonObject, place: Place) -> None:
    _check_name(form, option, place)
    _check_description(form, option, place)
    _check_choices(form, option.get("choices") or [], place)
    _check_options(form, option.get("options") or [], (*place, "options"))


def _check_choices(form: Form, choices: list[JsonObject], place: Place) -> None:
    form.length(choices, (*place, "choices"), MAX_CHOICES)
    for index, choice in enumerate(choices):
        here = (*place, "choices", index)
        form.length(choice.get("name") or "", (*here, "name"), MAX_CHOICE, 1)
        if form.required(choice.get("value"), (*here, "value")) and isinstance(choice["value"], str):
            form.length(choice["value"], (*here, "value"), MAX_CHOICE)


def _size(described: JsonObject) -> int:
    own = len(described.get("name") or "") + len(described.get("description") or "")
    choices = sum(len(str(choice["name"])) + len(str(choice["value"])) for choice in described.get("choices") or [])
    return own + choices + sum(_size(option) for option in described.get("options") or [])
