"""A fact in one line of a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.cli.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = 70  # characters of a quotation


def fact_line(kind: str, values: dict[str, Any]) -> str:
    """Say what a table of a fact file says.

    Args:
        kind: The table's name.
        values: What it holds; anything may be missing, or of another type than it should be.

    Returns:
        Such as `credit: Ines Okafor as Wren Halloway, actor, season 4`.
    """
    return clean(f"{kind}: {_WORDS[kind](values)}" if kind in _WORDS else kind)


def value_text(value: object) -> str:
    """A value as a person types it: lists without brackets."""
    if isinstance(value, list):
        return "; ".join(map(value_text, value))
    return clean(str(value).lower() if isinstance(value, bool) else str(value))


def _credit(values: dict[str, Any]) -> str:
    who = (
        f"{values.get('person', '?')} as {values['character']}" if "character" in values else values.get("person", "?")
    )
    return _joined(who, values.get("job"), values.get("show"), *_numbered(values, "season", "episode"))


def _event(values: dict[str, Any]) -> str:
    return _joined(f"{values.get('event')} {values.get('date')}", values.get("status"))


def _quote(values: dict[str, Any]) -> str:
    text = str(values.get("text", ""))
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
    return f"{value_text(values.get('speakers', '?'))}: “{short}”"


def _award(values: dict[str, Any]) -> str:
    told = _joined(values.get("award"), values.get("category"), values.get("year"))
    return f"{values.get('recipient')}: {told}{'' if values.get('won', True) else ' (nominated)'}"


def _relation(values: dict[str, Any]) -> str:
    return f"{values.get('character')} is the {values.get('relation')} of {values.get('to')}"


def _note(values: dict[str, Any]) -> str:
    return str(values.get("text", ""))


def _joined(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part is not None)


def _numbered(values: dict[str, Any], *keys: str) -> list[str]:
    return [f"{key} {values[key]}" for key in keys if key in values]


_WORDS: dict[str, Callable[[dict[str, Any]], str]] = {
    "credit": _credit,
    "event": _event,
    "quote": _quote,
    "award": _award,
    "relation": _relation,
    "note": _note,
}
