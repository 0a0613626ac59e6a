"""The values of which bodies are made: texts, numbers, ids, moments.

Source: Discord's docs, "API Reference", Error Messages and Snowflakes; discord.py's and other libraries' issues, which
quote what Discord answers to a value of the wrong kind.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.preview.validation.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.preview.validation.form import Place
    from bot.preview.validation.shape import Notes

SNOWFLAKE_DIGITS = re.compile(r"[0-9]{1,20}")


@dataclass(frozen=True)
class Scalar(Shape):
    """A value without parts.

    Attributes:
        name: What it is, as Discord's OpenAPI description says it.
        convert: Gives the value as Discord takes it; raises `ValueError` for what it does not take.
        code: Discord's name for a value of another kind.
        words: Discord's words for it, with `{}` where the value goes.
    """

    name: str
    convert: Callable[[Any], Any]
    code: str
    words: str

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Reads a value."""
        try:
            return self.convert(value)
        except ValueError:
            notes.form.complain(place, self.code, self.words.format(value))
            return value


@dataclass(frozen=True)
class Choice(Shape):
    """One of some values.

    Attributes:
        values: The values, all of one kind.
    """

    values: tuple[str, ...] | tuple[int, ...]

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Reads a value."""
        if not any(type(value) is type(each) and value == each for each in self.values):
            words = f"Value must be one of ({', '.join(map(repr, self.values))})."
            notes.form.complain(place, "BASE_TYPE_CHOICES", words)
        return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError  # noqa: TRY004  (one sign for all that is not taken)
    return value


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError  # noqa: TRY004  (as above)
    return value


def _number(value: Any) -> int | float:
    if type(value) is int or (isinstance(value, float) and math.isfinite(value)):
        return value
    raise ValueError


def _integer(value: Any) -> int:
    number = int(_number(value))
    if number != value:
        raise ValueError
    return number


def _snowflake(value: Any) -> str:
    """Gives an id as text, whether it came as text or as a number."""
    written = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    if not SNOWFLAKE_DIGITS.fullmatch(written):
        raise ValueError
    return written


def _bits(value: Any) -> int:
    """Gives permissions as a number, whether they came as one or, as Discord writes them itself, as text."""
    return int(_snowflake(value))


def _nonce(value: Any) -> str | int:
    return value if isinstance(value, str) else _integer(value)


def _choice_value(value: Any) -> str | int | float:
    return value if isinstance(value, str) else _number(value)


def _moment(value: Any) -> str:
    datetime.fromisoformat(_text(value))
    return _text(value)


NOT_TEXT = ("STRING_TYPE_CONVERT", 'Could not interpret "{}" as string.')

TEXT = Scalar("string", _text, *NOT_TEXT)
BOOLEAN = Scalar("boolean", _boolean, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")
INTEGER = Scalar("integer", _integer, "NUMBER_TYPE_COERCE", 'Value "{}" is not int.')
NUMBER = Scalar("number", _number, "NUMBER_TYPE_COERCE", 'Value "{}" is not float.')
BITS = Scalar("integer", _bits, "NUMBER_TYPE_COERCE", 'Value "{}" is not int.')
SNOWFLAKE = Scalar("string", _snowflake, "NUMBER_TYPE_COERCE", 'Value "{}" is not snowflake.')
MOMENT = Scalar("string", _moment, "DATE_TIME_TYPE_PARSE", "Could not parse {}. Should be ISO8601.")
NONCE = Scalar("string or integer", _nonce, "NONCE_TYPE_INVALID_TYPE", "This field must be a string or integer.")
CHOICE_VALUE = Scalar("integer or number or string", _choice_value, *NOT_TEXT)
