"""What can be typed after `bot`. A command's own code is loaded only when it is called."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from bot import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_LATE = 12  # hours
EPILOG = "Exit status: 0, 1 for “no” (nothing found, a check failed), 2 for wrong usage."


def build_parser() -> argparse.ArgumentParser:
    """Describe every command.

    Returns:
        The parser; what it reads has a `run` that takes it and returns the exit status.
    """
    parser = argparse.ArgumentParser(
        prog="bot", description="Understudy: answers show trivia, and can prove every answer.", epilog=EPILOG
    )
    parser.add_argument("--version", action="version", version=f"understudy-bot {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _run(commands)
    _ask(commands)
    _check(commands)
    _build(commands)
    _doctor(commands)
    return parser


if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  (argparse names it nowhere else)


def _command(commands: _Commands, name: str, says: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=says, description=says)
    parser.set_defaults(run=_later(name))
    return parser


def _later(name: str) -> Callable[[argparse.Namespace], int]:
    def run(args: argparse.Namespace) -> int:
        status: int = import_module(f"bot.cli.{name}").run(args)
        return status

    return run


def _run(commands: _Commands) -> None:
    parser = _command(commands, "run", "Connect to Discord and answer there; needs DISCORD_TOKEN.")
    parser.add_argument(
        "--late",
        type=_hours,
        default=3.0,
        metavar="HOURS",
        help="how long after its hour a quote of the day may still come, 0 to 12 (default: 3)",
    )


def _ask(commands: _Commands) -> None:
    parser = _command(commands, "ask", "Answer one command here in the terminal.")
    parser.add_argument(
        "command", nargs="+", metavar="COMMAND", help='such as "/cast maisel" or "/when season4-finale"'
    )
    parser.add_argument("--why", action="store_true", help="show where the articles say so instead")
    parser.add_argument("--spoilers", default="hidden", metavar="RULE", help='hidden (default), shown, or "season 3"')
    parser.add_argument("--json", action="store_true", help="print the answer as one JSON object")


def _check(commands: _Commands) -> None:
    parser = _command(commands, "check", "Hold the fact files against their format and against the articles.")
    parser.add_argument(
        "--articles", type=Path, metavar="DIR", help="the articles' texts: prove every span and quotation"
    )


def _build(commands: _Commands) -> None:
    parser = _command(commands, "build", "Build the fact table from the fact files.")
    parser.add_argument("--force", action="store_true", help="build it even if nothing has changed")


def _doctor(commands: _Commands) -> None:
    _command(commands, "doctor", "Say what is missing for going live.")


def _hours(text: str) -> float:
    try:
        hours = float(text)
    except ValueError:
        hours = -1.0
    if not 0 <= hours <= _LONGEST_LATE:  # a day later the next one comes
        raise argparse.ArgumentTypeError(f"{text!r} is no number of hours from 0 to {_LONGEST_LATE}")
    return hours
