"""Turning what was typed on the page into values of the types that a command has registered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import StandInError
from bot.preview.options import OptionType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.preview.jsontypes import JsonObject

YES = frozenset({"true", "yes", "on", "1"})
NO = frozenset({"false", "no", "off", "0"})


def read_options(registered: list[JsonObject], typed: Mapping[str, str]) -> dict[str, Any]:
    """Read options.

    Args:
        registered: The command's options as the bot has registered them.
        typed: What stands in each, by name.

    Returns:
        The values, by name.

    Raises:
        StandInError: There is no such option, or a value is none that its option takes.
    """
    kinds = {option["name"]: option["type"] for option in registered}
    if unknown := [name for name in typed if name not in kinds]:
        raise StandInError(f"there is no option {', '.join(unknown)}; there are {', '.join(kinds) or 'none'}")
    return {name: READERS.get(kinds[name], _text)(name, text.strip()) for name, text in typed.items()}


def _text(_: str, text: str) -> str:
    return text


def _yes_or_no(name: str, text: str) -> bool:
    if text.casefold() in YES | NO:
        return text.casefold() in YES
    raise StandInError(f"“{name}” takes True or False")


def _whole(name: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise StandInError(f"“{name}” takes a whole number") from None


def _number(name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise StandInError(f"“{name}” takes a number") from None


def _person(_: str, text: str) -> str:
    return text.removeprefix("@").casefold()


READERS: dict[int, Callable[[str, str], object]] = {
    OptionType.INTEGER: _whole,
    OptionType.BOOLEAN: _yes_or_no,
    OptionType.NUMBER: _number,
    OptionType.USER: _person,
    OptionType.MENTIONABLE: _person,
    OptionType.ROLE: lambda _, text: text.removeprefix("@"),
}
