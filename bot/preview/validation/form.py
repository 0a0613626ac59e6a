"""Collecting what is wrong with a body, each complaint at its place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from bot.preview.refusals import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.preview.jsontypes import JsonObject

MAX_HOST_PART = 63

Place: TypeAlias = tuple[str | int, ...]
"""Where in a body: keys and indexes from the outside in."""


class Form:
    """A body under examination.

    Source: Discord's docs, "API Reference", Error Messages.

    Args:
        outer: Where the body sits in what was sent, as an interaction's message does in `data`.
    """

    def __init__(self, outer: Place = ()) -> None:
        self._outer = outer
        self._errors: JsonObject = {}

    def complain(self, place: Place, code: str, message: str) -> None:
        """Notes something wrong.

        Args:
            place: Where.
            code: Discord's name for it.
            message: Discord's words for it.
        """
        node = self._errors
        for key in (*self._outer, *place):
            node = node.setdefault(str(key), {})
        node.setdefault("_errors", []).append({"code": code, "message": message})

    def refuse_if_wrong(self) -> None:
        """Ends the examination.

        Raises:
            Refusal: Something is wrong.
        """
        if self._errors:
            raise Refusal(Reason.INVALID_FORM_BODY, self._errors)

    def length(self, value: str | list[Any] | None, place: Place, most: int, least: int = 0) -> None:
        """Holds a text's or list's length against its limits; what is absent passes.

        Args:
            value: The text or list.
            place: Where it is.
            most: The greatest length.
            least: The smallest.
        """
        if value is None:
            return
        if least and not least <= len(value) <= most:
            self.complain(place, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")
        elif len(value) > most:
            self.complain(place, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.")

    def required(self, value: Any, place: Place) -> bool:
        """Wants a value to be there.

        Args:
            value: The value.
            place: Where it should be.

        Returns:
            Whether it is.
        """
        if value is None or value == "":
            self.complain(place, "BASE_TYPE_REQUIRED", "This field is required")
            return False
        return True

    def choice(self, value: Any, place: Place, choices: Collection[int]) -> bool:
        """Wants a value to be one of some.

        Args:
            value: The value.
            place: Where it is.
            choices: What it may be.

        Returns:
            Whether it is one of them.
        """
        if type(value) is int and value in choices:
            return True
        listed = ", ".join(str(choice) for choice in sorted(choices))
        self.complain(place, "BASE_TYPE_CHOICES", f"Value must be one of ({listed}).")
        return False

    def between(self, value: int | None, place: Place, least: int, most: int) -> None:
        """Holds a number against its limits; what is absent passes.

        Args:
            value: The number.
            place: Where it is.
            least: The smallest it may be.
            most: The greatest.
        """
        if value is None:
            return
        if value > most:
            self.complain(place, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {most}.")
        elif value < least:
            self.complain(place, "NUMBER_TYPE_MIN", f"int value should be greater than or equal to {least}.")

    def url(self, value: Any, place: Place, schemes: Collection[str] = ("http", "https")) -> None:
        """Wants an address to be one that Discord opens; what is absent passes.

        Args:
            value: The address.
            place: Where it is.
            schemes: What it may begin with.
        """
        if value is None:
            return
        scheme, _, rest = str(value).partition(":")
        if scheme not in schemes:
            listed = ", ".join(repr(each) for each in schemes)
            words = f'Scheme "{scheme if rest else ""}" is not supported. Scheme must be one of ({listed}).'
            self.complain(place, "URL_TYPE_INVALID_SCHEME", words)
        elif not _is_well_formed(str(value), scheme):
            self.complain(place, "URL_TYPE_INVALID_URL", "Not a well formed URL.")


def _is_well_formed(address: str, scheme: str) -> bool:
    """Tells whether an address names a host; on the web, one with a dot and with no part too long."""
    try:
        host = urlsplit(address).netloc
    except ValueError:
        return False
    parts = host.split(".")
    if scheme in {"http", "https"} and not (len(parts) > 1 and all(0 < len(part) <= MAX_HOST_PART for part in parts)):
        return False
    return bool(host) and " " not in address
