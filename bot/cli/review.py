"""`bot review`."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from bot.cli.review_screen import ReviewScreen
from bot.cli.reviewing import Review
from bot.config import load_config
from bot.errors import UsageError
from bot.store.article_texts import ArticleTexts
from bot.store.reviewed_file import ReviewedFile

if TYPE_CHECKING:
    from argparse import Namespace


def run(args: Namespace) -> int:
    """Go through a fact file's candidates; what was done is saved at every step."""
    if args.articles is not None and not args.articles.is_dir():
        raise UsageError(f"--articles: {args.articles} is no folder")
    file = ReviewedFile(args.file, ArticleTexts(args.articles or load_config().articles_dir))
    width = min(shutil.get_terminal_size().columns, 100)
    review = Review(file, ReviewScreen(width, colour=sys.stdout.isatty()), _ask)
    if file.text is None:
        print("The article's text is not at hand, so sentences are not shown; --articles names the folder it lies in.")
    try:
        review.go()
    except EOFError:  # nobody answers any more
        pass
    finally:  # also after Ctrl-C
        print(f"\n{review.standing()}")
    return 0


def _ask(prompt: str) -> str:
    """One line from the person, with the keys of a line editor where there is one."""
    if sys.stdin.isatty():
        import readline  # noqa: F401, PLC0415  (input() uses it once it is there)
    return input(prompt).strip()
