"""`bot check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.wording import counted
from bot.cli.progress import ProgressBar
from bot.config import load_config
from bot.errors import FactFileError, UsageError
from bot.store.article_texts import ArticleTexts, hold_to_text
from bot.store.fingerprint import fact_paths
from bot.store.library import read_library

if TYPE_CHECKING:
    from argparse import Namespace


def run(args: Namespace) -> int:
    """Check every fact file; with `--articles` also against the articles' texts."""
    if args.articles is not None and not args.articles.is_dir():
        raise UsageError(f"--articles: {args.articles} is no folder")
    data_dir = load_config().data_dir
    library = read_library(data_dir, ProgressBar("checking"))
    facts = sum(len(file.facts) for file in library.files)
    says = f"{counted(facts, 'fact')} of {counted(len(library.files), 'article')} keep the format"
    if args.articles is not None:
        texts = ArticleTexts(args.articles)
        pairs = zip(fact_paths(data_dir), library.files, strict=True)
        problems = [problem for path, file in pairs for problem in hold_to_text(path, file, texts)]
        if problems:
            raise FactFileError(problems)
        says += " and stand in their texts, word for word where they quote"
    print(f"{says}.")
    return 0
