"""A new fact file for a person to read over, as TOML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import tomlkit

from bot.extraction.article_text import ArticleText
from bot.extraction.evidence import sentences_of
from bot.store.fact_blocks import TO_REVIEW

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tomlkit.items import Item

    from bot.extraction.candidates import Span
    from bot.extraction.drafts import Draft
    from bot.store.article_files import ArticleFile

_TO_FILL_IN = {"publisher": "Who published it", "url": "https://…", "published": "2022-03"}


def draft_file_text(article: ArticleFile, drafts: Iterable[Draft], *, evidence: bool = False) -> str:
    """Write a fact file.

    Args:
        article: The article.
        drafts: What was found in it.
        evidence: Whether each fact has its sentence above it as a comment.

    Returns:
        TOML. What only a person knows stands in comments to be filled in, and every table is marked for review.
    """
    text = ArticleText(article.text)
    tables = [_article(article)]
    for draft in drafts:
        comments = [article.text[start:end] for start, end in _sentences(text, draft)] if evidence else []
        comments += [f"doubtful: {doubt}" for doubt in draft.doubts]
        tables.append(_fact(draft, comments))
    return "\n".join(tables)


def _article(article: ArticleFile) -> str:
    known = {
        "publisher": article.publisher,
        "url": article.url,
        "published": str(article.published) if article.published else None,
    }
    table = tomlkit.table()
    for key, value in known.items():
        if value:
            table.add(key, value)
        else:
            table.add(tomlkit.comment(f'{key} = "{_TO_FILL_IN[key]}"'))
    if article.authors:
        table.add("authors", list(article.authors))
    table.add("sha256", article.sha256)
    head = f"Found in {article.path.name} by `bot extract`; `bot review` goes through what is marked."
    return _written("article", table, [head])


def _fact(draft: Draft, comments: Iterable[str]) -> str:
    table = tomlkit.table()
    for key, value in draft.values.items():
        item = tomlkit.item(value)
        if key == "part":
            item.comment("the article's words: say it in your own")
        table.add(key, item)
    table.comment(TO_REVIEW)
    table.trivia.comment_ws = "  "
    rows = tomlkit.aot()
    rows.append(table)
    return _written(draft.kind, rows, comments)


def _written(name: str, table: Item, comments: Iterable[str]) -> str:
    document = tomlkit.document()
    for comment in comments:
        document.add(tomlkit.comment("".join(char if char.isprintable() else " " for char in comment)))
    document.add(name, table)
    return tomlkit.dumps(document)


def _sentences(text: ArticleText, draft: Draft) -> list[Span]:
    return sentences_of(text, [(start, end) for start, end in draft.values["spans"]])
