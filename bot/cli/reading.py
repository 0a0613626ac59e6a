"""Reading articles and finding facts in them, in several processes where there are many."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from bot.errors import ArticleError
from bot.extraction.extract import extract
from bot.store.article_files import read_article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bot.extraction.candidates import Findings
    from bot.facts.edtf import EdtfDate
    from bot.facts.model import Show
    from bot.store.article_files import ArticleFile

    Read: TypeAlias = tuple[ArticleFile, Findings] | ArticleError

_ENOUGH = 50  # articles that make up for starting one more process
_MOST = 4  # processes: each takes some 40 MB
_AT_ONCE = 8  # articles handed to a process at a time


def read_articles(paths: Sequence[Path], dates: Sequence[EdtfDate | None], known: Sequence[Show]) -> Iterator[Read]:
    """Read articles and find the facts in them.

    Args:
        paths: Their files.
        dates: When each was published, where its file does not say.
        known: Every show that has a file.

    Yields:
        In the order of `paths`, each article with what was found in it, or why it cannot be read.
    """
    read = partial(_read, known=known)
    processes = min(os.cpu_count() or 1, _MOST, len(paths) // _ENOUGH)
    if processes > 1:
        yield from _in_processes(processes, read, paths, dates)
    else:
        yield from map(read, paths, dates)


def _in_processes(processes: int, read: partial[Read], *each: Sequence[object]) -> Iterator[Read]:
    pool = ProcessPoolExecutor(processes, initializer=_leave_interrupts)
    try:
        yield from pool.map(read, *each, chunksize=_AT_ONCE)
    finally:  # also after Ctrl-C: what is not begun is not waited for
        pool.shutdown(cancel_futures=True)


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the process that the person sees."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read(path: Path, published: EdtfDate | None, known: Sequence[Show]) -> Read:
    try:
        article = read_article(path, published)
    except ArticleError as error:
        return error
    return article, extract(article.article, article.published, known)
