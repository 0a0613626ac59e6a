"""A progress bar for work over a second, where somebody is watching."""

from __future__ import annotations

import sys
import time

_PATIENCE = 1.0  # seconds without a bar
_WIDTH = 30


class ProgressBar:
    """Shows on stderr how far some work is; nothing if it is quick or stderr is no terminal.

    Args:
        what: What is being done, such as `reading`.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._begun = time.monotonic()
        self._drawn = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Show that `done` of `total` pieces are done."""
        now = time.monotonic()
        if not sys.stderr.isatty() or now - self._begun < _PATIENCE:
            return
        if done < total and now - self._drawn < 0.1:  # noqa: PLR2004  (ten times a second is smooth enough)
            return
        self._drawn = now
        end = "\n" if done == total else ""
        print(f"\r{self._what} {drawn(done, total)}", end=end, file=sys.stderr, flush=True)


def drawn(done: int, total: int) -> str:
    """`done` of `total` pieces as a bar and as numbers."""
    filled = _WIDTH * done // max(total, 1)
    return f"{'█' * filled}{'░' * (_WIDTH - filled)} {done}/{total}"
