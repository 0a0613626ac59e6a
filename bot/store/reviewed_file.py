"""A fact file while a person goes through it: every step is saved, and only what the person changes is changed."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import FactFileError, Problem
from bot.store.article_texts import hold_to_text
from bot.store.fact_blocks import Block, split_blocks
from bot.store.fact_files import FACT_KINDS, read_fact_file
from bot.store.toml_text import read_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store.article_texts import ArticleTexts

ARTICLE_KEYS = ("publisher", "url", "published")
"""What a fact file must say of its article and a text need not tell."""


class ReviewedFile:
    """A fact file and where its review stands.

    Args:
        path: The file.
        texts: The articles' texts at hand.

    Raises:
        FactFileError: It cannot be read, or is no fact file.
    """

    def __init__(self, path: Path, texts: ArticleTexts) -> None:
        self.path = path
        self._texts = texts
        problems: list[Problem] = []
        text = read_text(path, problems)
        if text is None or read_fact_file(path, text, problems) is None:
            raise FactFileError(problems)
        self._blocks = [Block(block) for block in split_blocks(text)]
        if not any(block.kind == "article" for block in self._blocks):
            raise FactFileError([Problem(path, 0, "is no fact file", "name one that `bot extract` wrote")])

    @property
    def article(self) -> Block:
        """What the file says of its article."""
        return next(block for block in self._blocks if block.kind == "article")

    @property
    def facts(self) -> Sequence[Block]:
        """The facts in order, as they stand now."""
        return [block for block in self._blocks if block.kind in FACT_KINDS]

    @property
    def text(self) -> str | None:
        """The article's text, if it is at hand."""
        return self._texts.read(self.path.stem, self.article.values.get("sha256", ""))

    def problems(self, old: Block, new: Block) -> list[Problem]:
        """What would be wrong with a table if `new` stood in its place."""
        blocks = [new if block is old else block for block in self._blocks]
        text = "".join(block.text for block in blocks)
        found: list[Problem] = []
        file = read_fact_file(self.path, text, found)
        if file:
            found.extend(hold_to_text(self.path, file, self._texts))
        first = sum(block.text.count("\n") for block in blocks[: blocks.index(new)])
        return [problem for problem in found if first < problem.line <= first + new.text.count("\n") + 1]

    def replace(self, old: Block, new: Block | None) -> None:
        """Put `new` in the place of a table, or take the table out, and save the file in one step."""
        at = self._blocks.index(old)
        self._blocks[at : at + 1] = [new] if new else []
        _save(self.path, "".join(block.text for block in self._blocks))


def _save(path: Path, text: str) -> None:
    """Write a file so that it is at every moment either the old one or the new one, whole."""
    target = path.resolve()  # a link stays one
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".review-") as folder:
        draft = Path(folder) / target.name
        draft.write_text(text, encoding="utf-8", newline="")
        draft.chmod(target.stat().st_mode)
        draft.replace(target)
