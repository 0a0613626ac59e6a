"""What somebody on the page wants done, as it came over the wire: nothing in it is believed before it was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import StandInError

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish.

    Attributes:
        body: As it came.
    """

    body: JsonObject

    def text(self, key: str) -> str:
        """Read a text.

        Raises:
            StandInError: It is none.
        """
        value = self.body.get(key)
        if not isinstance(value, str):
            raise StandInError(f"the page sent no text as “{key}”")
        return value

    def number(self, key: str) -> int:
        """Read an id.

        Raises:
            StandInError: It is none.
        """
        text = self.text(key)
        if not (text.isascii() and text.isdigit()):
            raise StandInError(f"the page sent no id as “{key}”")
        return int(text)

    def yes(self, key: str) -> bool:
        """Whether something is wished for."""
        return self.body.get(key) is True

    def texts(self, key: str) -> list[str]:
        """Read several texts.

        Raises:
            StandInError: They are none.
        """
        value = self.body.get(key)
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise StandInError(f"the page sent no list as “{key}”")
        return value

    def named_texts(self, key: str) -> dict[str, str]:
        """Read texts by their names.

        Raises:
            StandInError: They are none.
        """
        value = self.body.get(key)
        if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
            raise StandInError(f"the page sent no texts as “{key}”")
        return value
