"""Reading a command as it would be typed into Discord: `/cast maisel who:Milo season:4`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.answering.asking.english import ENGLISH
from bot.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

# Each command's options; the first takes what is typed without a name.
OPTIONS: Mapping[str, tuple[str, ...]] = {
    "cast": ("show", "who", "season", "private"),
    "when": ("event", "show", "private"),
    "ask": ("question", "private"),
    "quote": ("speaker", "show", "private"),  # all answers are private in a terminal
}
REQUIRED = {"ask": "question", "cast": "show", "when": "event"}
_GOES_ON = frozenset({"be", "do", "of", "in", "by", "about"})  # how a question goes on behind "when", "cast" or "quote"
EXAMPLES = '"/cast maisel", "/when season4-finale", "/quote" or a question'


@dataclass(frozen=True, slots=True)
class Typed:
    """A command and its options, as text."""

    name: str
    options: Mapping[str, str]

    def season(self) -> int | None:
        """The option `season` as a number.

        Raises:
            UsageError: It is none.
        """
        text = self.options.get("season")
        if text is None:
            return None
        if not (text.isascii() and text.isdigit() and len(text) <= 3):  # noqa: PLR2004  (no show has 1,000 seasons)
            raise UsageError(f"season is {text[:40]!r}; write a number, such as season:4")
        return int(text)


def read_typed(text: str) -> Typed:
    """Read a command, or a plain question.

    Args:
        text: What was typed; the slash may be left out.

    Returns:
        The command; for a plain question, `ask`.

    Raises:
        UsageError: It is no command, or lacks a required option.
    """
    if _is_question(text):
        return Typed("ask", {"question": text.strip()})
    name, _, rest = text.strip().removeprefix("/").partition(" ")
    if name not in OPTIONS:
        raise UsageError(f"{text.strip()[:60]!r} is no command that I know; try {EXAMPLES}")
    names = OPTIONS[name]
    pieces = re.split(rf"(?:^|\s)({'|'.join(names)}):\s*", rest)
    options = {names[0]: pieces[0].strip()}
    options.update(zip(pieces[1::2], (piece.strip() for piece in pieces[2::2]), strict=True))
    options = {option: value for option, value in options.items() if value}
    if (required := REQUIRED.get(name)) and required not in options:
        article = "an" if required[0] in "aeiou" else "a"
        raise UsageError(f"/{name} needs {article} {required}; try {EXAMPLES}")
    return Typed(name, options)


def _is_question(text: str) -> bool:
    """Whether a text is no command: "when is the finale" is none, "when s4 finale" is one."""
    words = text.split()
    if not words or words[0].startswith("/"):
        return False
    return words[0] not in OPTIONS or "?" in text or ENGLISH.symbols.get("".join(words[1:2])) in _GOES_ON
