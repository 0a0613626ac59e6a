"""The command line: the one place where the parts are put together."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.parser import build_parser
from bot.errors import ConfigError, FactFileError, UnderstudyError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

OK, NO, USAGE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The words after `bot`; the process's own if not given.

    Returns:
        The exit status: 0, 1 for "no" (nothing found, a check failed), 2 for wrong usage.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # it was closed (`>&-`)
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  (open to the end)
    for stream in (sys.stdout, sys.stderr):  # a terminal that knows few letters shows the others by their numbers
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    parser = build_parser()
    args = parser.parse_args(argv)
    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except UsageError as error:
        _complain(str(error))
        return USAGE
    except UnderstudyError as error:
        _complain(*_lines(error))
        return NO
    except BrokenPipeError:  # the reader of our output (`| head`) had enough
        _write_no_more()
        return OK
    except OSError as error:
        _write_no_more()
        _complain(str(error))
        return NO
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _write_no_more() -> None:
    """Send what is still to be written nowhere, so that Python does not complain when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _lines(error: UnderstudyError) -> list[str]:
    if isinstance(error, FactFileError):
        return [str(problem) for problem in error.problems]
    return list(error.problems) if isinstance(error, ConfigError) else str(error).splitlines()


def _complain(*lines: str) -> None:
    for line in lines:
        print(f"bot: {line}", file=sys.stderr)
