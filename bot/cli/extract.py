"""`bot extract`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot.cli.extract_into import WrittenFiles, published_in
from bot.cli.extract_output import JsonLines, PrintedFiles
from bot.cli.progress import ProgressBar
from bot.cli.reading import read_articles
from bot.config import load_config
from bot.errors import ArticleError, EdtfError, UsageError
from bot.facts.edtf import parse_edtf
from bot.store.library import read_shows

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from bot.cli.extract_output import Output
    from bot.cli.reading import Read
    from bot.config import Config
    from bot.facts.edtf import EdtfDate
    from bot.facts.model import Show


def run(args: Namespace) -> int:
    """Find facts in articles; a file that cannot be read is told, and the others are read all the same."""
    published = _published(args.published)
    config = load_config()
    known = read_shows(config.data_dir)
    output = _output(args, config, known)
    dates = [(args.into and published_in(args.into, path)) or published for path in args.articles]
    watched = args.into is not None or not sys.stdout.isatty()  # where facts scroll by, a bar would be in their way
    bar = ProgressBar("reading")
    refused: list[str] = []
    empty: list[str] = []
    for number, read in enumerate(read_articles(args.articles, dates, known), start=1):
        try:
            if not _take(read, output):
                empty.append(f"{args.articles[number - 1]}: no fact was found in it")
        except ArticleError as error:
            refused.append(str(error))
        if watched:
            bar(number, len(args.articles))
    output.end()
    for complaint in refused + empty:
        print(f"bot: {complaint}", file=sys.stderr)
    return 1 if refused or len(empty) == len(args.articles) else 0


def _take(read: Read, output: Output) -> bool:
    """Hand on what was found in one article; whether there was a fact in it."""
    if isinstance(read, ArticleError):
        raise read
    output.take(*read)
    return bool(read[1].candidates)


def _published(text: str | None) -> EdtfDate | None:
    try:
        return parse_edtf(text) if text else None
    except EdtfError as error:
        raise UsageError(f"--published: {error}") from error


def _output(args: Namespace, config: Config, known: Sequence[Show]) -> Output:
    if args.json:
        return JsonLines()
    if args.into is None:
        return PrintedFiles(known, evidence=args.evidence)
    return WrittenFiles(args.into, config.articles_dir, known, evidence=args.evidence)
