"""What can be typed after `bot`. A command's own code is loaded only when it is called."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from bot import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

_LAST_PORT = 65_535
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
    _preview(commands)
    _run(commands)
    _ask(commands)
    _extract(commands)
    _review(commands)
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


def _preview(commands: _Commands) -> None:
    parser = _command(commands, "preview", "Try the bot on a page, against a stand-in for Discord; needs nothing.")
    parser.add_argument("--port", type=_port, metavar="N", help="listen there; else on 8765 or the next free one")
    parser.add_argument("--no-browser", dest="browser", action="store_false", help="do not open the browser")
    parser.add_argument("--keep", action="store_true", help="keep what servers set until the next preview")


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) <= _LAST_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no port; write a number from 1 to {_LAST_PORT}")


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
    parser = _command(commands, "ask", "Answer one question or command here in the terminal.")
    parser.add_argument(
        "command", nargs="+", metavar="QUESTION", help='such as "who plays midge", "/cast maisel" or "/quote"'
    )
    parser.add_argument("--why", action="store_true", help="show where the articles say so instead")
    parser.add_argument("--spoilers", default="hidden", metavar="RULE", help='hidden (default), shown, or "season 3"')
    parser.add_argument("--json", action="store_true", help="print the answer as one JSON object")


def _extract(commands: _Commands) -> None:
    parser = _command(commands, "extract", "Find facts in articles, each with its evidence.")
    parser.add_argument("articles", nargs="+", type=Path, metavar="ARTICLE", help="a .txt, .md or .html file")
    parser.add_argument("--published", metavar="DATE", help="when, where a file does not say; EDTF, such as 2022-03")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object a line, a line an article")
    form.add_argument(
        "--into", type=Path, metavar="DIR", help="write fact files there, such as data/facts/lantern; never over one"
    )
    parser.add_argument("--evidence", action="store_true", help="put each fact's sentence above it, as a comment")


def _review(commands: _Commands) -> None:
    parser = _command(commands, "review", "Go through what was found in an article, fact by fact.")
    parser.add_argument("file", type=Path, metavar="FILE", help="a fact file that `bot extract` wrote")
    parser.add_argument("--articles", type=Path, metavar="DIR", help="the articles' texts (default: ARTICLES_DIR)")


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
