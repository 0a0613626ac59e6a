"""Every error this project raises, as one tree.

UnderstudyError
├── ConfigError          settings that cannot be used; all problems at once
├── FactFileError        fact files that break the format; all problems at once
├── ArticleError         a file that no article can be read from
├── FactTableError       the fact table cannot be built, opened or read
├── StateError           what servers set cannot be read or written
├── EdtfError            a date that is not in the EDTF subset (also a ValueError)
├── UsageError           a command line that cannot be understood
├── DiscordUnreachable   no network, or Discord does not answer
├── TokenRefused         Discord does not accept the token
└── StandInError         the stand-in for Discord was used in a way that it cannot serve
    └── PortTakenError        something else listens where it was to listen
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class UnderstudyError(Exception):
    """Anything this project knows how to put into words for a person."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in one file.

    Attributes:
        path: The file.
        line: Its line, from 1; 0 where the file as a whole is meant.
        message: What is wrong.
        remedy: What to do about it.
    """

    path: Path
    line: int
    message: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.message}; {self.remedy}"


class ConfigError(UnderstudyError):
    """Settings that cannot be used.

    Args:
        problems: One sentence each, every problem there is.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class FactFileError(UnderstudyError):
    """Fact files that break the format.

    Args:
        problems: Every problem there is, in every file.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class ArticleError(UnderstudyError):
    """A file that no article can be read from.

    Args:
        path: The file.
        message: What is wrong with it.
        remedy: What to do about it.
    """

    def __init__(self, path: Path, message: str, remedy: str) -> None:
        super().__init__(path, message, remedy)  # so that it passes from one process to another
        self.problem = Problem(path, 0, message, remedy)

    def __str__(self) -> str:
        return str(self.problem)


class FactTableError(UnderstudyError):
    """The fact table cannot be built, opened or read."""


class StateError(UnderstudyError):
    """What servers set cannot be read or written."""


class EdtfError(UnderstudyError, ValueError):
    """A text that is not a date of the EDTF subset in use.

    Args:
        message: What is wrong with it.
        remedy: What to do about it.
    """

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message}; {remedy}")
        self.message = message
        self.remedy = remedy


class UsageError(UnderstudyError):
    """A command line that cannot be understood."""


class DiscordUnreachable(UnderstudyError):  # noqa: N818  (reads as what happened)
    """No network, or Discord does not answer."""


class TokenRefused(UnderstudyError):  # noqa: N818  (reads as what happened)
    """Discord does not accept the token."""


class StandInError(UnderstudyError):
    """The stand-in for Discord was used in a way that it cannot serve."""


class PortTakenError(StandInError):
    """Something else listens where the stand-in was to listen."""
