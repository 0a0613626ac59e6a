"""Putting together what answers questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.desk import Desk
from bot.cli.progress import ProgressBar
from bot.store import table_file
from bot.store.article_texts import ArticleTexts
from bot.store.reader import FactReader

if TYPE_CHECKING:
    from bot.config import Config


def open_desk(config: Config) -> Desk:
    """Have a desk with a fact table that is true to the fact files.

    Args:
        config: Where they lie.

    Returns:
        The desk.

    Raises:
        FactFileError: With every problem in every file.
        FactTableError: The table cannot be written or opened.
    """
    path = table_file.ensure(config.data_dir, ProgressBar("reading"))
    return Desk(FactReader(path), ArticleTexts(config.articles_dir))
