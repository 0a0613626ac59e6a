"""A new fact file for a person to read over, as TOML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import tomlkit

from bot.extraction.article_text import ArticleText
from bot.extraction.evidence import sentences_of
from bot.store.fact_blocks import OWN_WORDS, TO_REVIEW

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tomlkit.items import Table

    from bot.extraction.candidates import Span
    from bot.extraction.drafts import Draft
    from bot.store.article_files import ArticleFile

# What a fact file must have and a text need not tell: examples for the person who fills it in.
_TO_FILL_IN: dict[str, dict[str, object]] = {
    "article": {"publisher": "Who published it", "url": "https://…", "published": "2022-03"},
    "quote": {"speakers": ["Full Name"]},
}


def draft_file_text(article: ArticleFile, drafts: Iterable[Draft], *, evidence: bool = False) -> str:
    """Write a fact file.

    Args:
        article: The article.
        drafts: What was found in it.
        evidence: Whether each fact has its sentence above it as a comment.

    Returns:
        TOML. What only a person knows stands in comments to be filled in, and every table is marked for review.
    """
    text = ArticleText(article.article)
    tables = [_article(article)]
    for draft in drafts:
        comments = [article.article[start:end] for start, end in _sentences(text, draft)] if evidence else []
        comments += [f"doubtful: {doubt}" for doubt in draft.doubts]
        tables.append(_fact(draft, comments))
    return "\n".join(tables)


def _article(article: ArticleFile) -> str:
    values = {
        "publisher": article.publisher,
        "url": article.url,
        "published": str(article.published) if article.published else None,
        "authors": list(article.authors),
        "sha256": article.sha256,
    }
    head = f"Found in {article.path.name} by `bot extract`; `bot review` goes through what is marked."
    table = _table("article", {key: value for key, value in values.items() if value})
    return f"{_comments([head])}\n{tomlkit.dumps({'article': table})}"


def _fact(draft: Draft, comments: Iterable[str]) -> str:
    table = _table(draft.kind, draft.values)
    if part := draft.values.get("part"):
        table["part"] = tomlkit.item(part).comment(OWN_WORDS)
    table.comment(TO_REVIEW)
    rows = tomlkit.aot()
    rows.append(table)
    return f"{_comments(comments)}{tomlkit.dumps({draft.kind: rows})}"


def _table(kind: str, values: Mapping[str, object]) -> Table:
    table = tomlkit.table()
    for key, example in _TO_FILL_IN.get(kind, {}).items():
        if key not in values:
            table.add(tomlkit.comment(f"{key} = {tomlkit.item(example).as_string()}"))
    for key, value in values.items():
        table.add(key, value)
    return table


def _comments(lines: Iterable[str]) -> str:
    return "".join(f"# {''.join(char if char.isprintable() else ' ' for char in line)}\n" for line in lines)


def _sentences(text: ArticleText, draft: Draft) -> list[Span]:
    return sentences_of(text, [(start, end) for start, end in draft.values["spans"]])
