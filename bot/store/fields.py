"""Reading one TOML table key by key, so that everything wrong with it is found in one go."""

from __future__ import annotations

import difflib
import unicodedata
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from bot.errors import EdtfError, Problem
from bot.facts.edtf import EdtfDate, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum
    from pathlib import Path

    from bot.store.toml_lines import TomlLines

_Choice = TypeVar("_Choice", bound="StrEnum")
LONGEST_TEXT = 4000
LONGEST_ARTICLE = 10**9
_NO_TEXT = {"Cc", "Cs", "Zl", "Zp"}  # Unicode categories: controls, halves of characters, line ends


@dataclass(slots=True)
class Fields:
    """One table of a TOML file.

    Every reader returns a value of the wanted type whatever stands in the file; what is wrong with it is added to
    `problems`, and a caller uses no value before it has looked there.

    Attributes:
        path: The file.
        lines: Where its tables and keys stand.
        name: The table's name; empty above the first header.
        index: Which of the tables of that name, from 0.
        values: What `tomllib` read.
        problems: Where to add what is wrong.
    """

    path: Path
    lines: TomlLines
    name: str
    index: int
    values: dict[str, Any]
    problems: list[Problem]
    _known: list[str] = field(default_factory=list)

    @property
    def line(self) -> int:
        """The line that the table begins in."""
        return self.lines.table(self.name, self.index)

    def wrong(self, key: str, message: str, remedy: str) -> None:
        """Note that `key` is wrong."""
        self.problems.append(Problem(self.path, self.lines.key(self.name, self.index, key), message, remedy))

    def _take(self, key: str, kind: type | tuple[type, ...], says: str) -> Any:
        self._known.append(key)
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.wrong(key, f"{key} is {value!r}", f"write {says}")
            return None
        return value

    def text(self, key: str) -> str | None:
        """A line of text, or None where there is none."""
        value: str | None = self._take(key, str, f'{key} = "some text"')
        if value is None:
            return None
        self._hold_text(key, value)
        return value

    def _hold_text(self, key: str, value: str) -> None:
        if not value.strip() or value != value.strip():
            self.wrong(key, f"{key} is empty or has blanks around it", "take them away, or the whole line")
        elif len(value) > LONGEST_TEXT or any(unicodedata.category(char) in _NO_TEXT for char in value):
            says = f"{key} is over {LONGEST_TEXT} characters, or has a line break or a control character"
            self.wrong(key, says, "write one short line")

    def required(self, key: str) -> str:
        """A line of text that must be there; empty where it is not."""
        value = self.text(key)
        if value is None and key not in self.values:
            self.wrong(key, f"{key} is missing", f'add {key} = "…"')
        return value or ""

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty where there is none."""
        value = self._take(key, list, f'{key} = ["one", "two"]') or []
        if not all(isinstance(item, str) and item and item == item.strip() for item in value):
            self.wrong(
                key, f"{key} holds something other than text, or blanks around it", f'write {key} = ["one", "two"]'
            )
            return ()
        for item in value:
            self._hold_text(key, item)
        return tuple(value)

    def integer(self, key: str, *, low: int = 0, high: int = 999) -> int | None:
        """A whole number from `low` to `high`, or None where there is none."""
        value: int | None = self._take(key, int, f"{key} = {max(low, 1)}")
        if value is not None and not low <= value <= high:
            self.wrong(key, f"{key} is {value}", f"write a number from {low} to {high}")
            return None
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false."""
        value: bool | None = self._take(key, bool, f"{key} = true or {key} = false")
        return default if value is None else value

    def date(self, key: str) -> EdtfDate | None:
        """An EDTF date, or None where there is none or it cannot be read."""
        value = self._take(key, str, f'{key} = "2022-03" (EDTF, in quotation marks)')
        if value is None:
            return None
        try:
            return parse_edtf(value)
        except EdtfError as error:
            self.wrong(key, error.message, error.remedy)
            return None

    def choice(self, key: str, choices: type[_Choice]) -> _Choice:
        """One of a few words that must be there; the first of them where it is not."""
        value = self.required(key)
        names = [str(choice) for choice in choices]
        if value in names:
            return choices(value)
        if value:
            self.wrong(key, f"{key} is {value!r}", f"write one of: {', '.join(names)}")
        return next(iter(choices))

    def pairs(self, key: str) -> tuple[tuple[int, int], ...]:
        """Half-open spans `[[start, end], …]` that must be there, in order and apart."""
        value = self._take(key, list, f"{key} = [[0, 10]]")
        if value is None and key not in self.values:
            self.wrong(key, f"{key} is missing", f"add {key} = [[start, end]], in characters of the article")
        spans = tuple(tuple(item) for item in value or [] if _is_span(item))
        if value is not None and (not spans or len(spans) != len(value)):
            self.wrong(key, f"{key} is {value!r}", "write [[start, end], …] with 0 <= start < end")
        elif any(left[1] > right[0] for left, right in pairwise(spans)):
            self.wrong(key, f"{key} overlap or are out of order", "write them as they come in the article")
        return tuple((span[0], span[1]) for span in spans)

    def paragraphs(self, key: str, spans: int) -> tuple[int, ...]:
        """The paragraph of each of so many `spans`: one number for all, or one each."""
        value = self._take(key, (int, list), f"{key} = 1")
        if value is None:
            if key not in self.values:
                self.wrong(key, f"{key} is missing", f"add {key} = 1 (from 1, between blank lines)")
            return (1,) * spans
        numbers = [value] * spans if isinstance(value, int) else value
        if len(numbers) != spans or not all(
            type(number) is int and 0 < number <= LONGEST_ARTICLE for number in numbers
        ):
            self.wrong(key, f"{key} is {value!r}", "write one number from 1 for all spans, or a list with one each")
            return (1,) * spans
        return tuple(numbers)

    def no_more(self, others: Iterable[str] = ()) -> None:
        """Note every key that nobody asked for: it would be lost without a word."""
        known = [*self._known, *others]
        for key in self.values:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1)
                place = (
                    f"[[{self.name}]]"
                    if self.name and self.name != "article"
                    else "[article]"
                    if self.name
                    else "this file"
                )
                remedy = f"did you mean {near[0]}?" if near else f"take it away; known are {', '.join(known)}"
                self.wrong(key, f"{place} has no key {key}", remedy)


def _is_span(item: Any) -> bool:
    return (
        isinstance(item, list)
        and len(item) == 2  # noqa: PLR2004  (a start and an end)
        and all(type(number) is int for number in item)
        and 0 <= item[0] < item[1] <= LONGEST_ARTICLE
    )
