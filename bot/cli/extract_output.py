"""Where what `bot extract` finds goes: JSON lines, or fact files on stdout."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Protocol

from bot.cli.findings_json import findings_json
from bot.extraction.drafts import is_title_of, make_drafts
from bot.extraction.proposing import Additions
from bot.facts.model import Show
from bot.store.draft_files import draft_file_text
from bot.store.proposal_text import additions_text
from bot.store.show_files import slug_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.extraction.candidates import Findings
    from bot.store.article_files import ArticleFile


class Output(Protocol):
    """Takes what is found in one article after the other."""

    def take(self, article: ArticleFile, findings: Findings) -> None:
        """Take what was found in an article.

        Raises:
            ArticleError: It cannot be put where it belongs.
        """

    def end(self) -> None:
        """Say what is to be said once all articles are read."""


class JsonLines:
    """One JSON object a line, a line an article."""

    def __init__(self) -> None:
        self._ascii = sys.stdout.encoding.lower() != "utf-8"

    def take(self, article: ArticleFile, findings: Findings) -> None:
        """Print the line."""
        print(json.dumps(findings_json(article, findings), ensure_ascii=self._ascii))

    def end(self) -> None:
        """Nothing more."""


class PrintedFiles:
    """Fact files on stdout, each with what it would add to its show's file.

    Args:
        known: Every show that has a file.
        evidence: Whether each fact has its sentence as a comment.
    """

    def __init__(self, known: Sequence[Show], *, evidence: bool) -> None:
        self._known = known
        self._evidence = evidence
        self._between = ""

    def take(self, article: ArticleFile, findings: Findings) -> None:
        """Print the fact file."""
        if not findings.candidates:
            return
        show = _show_of(findings, self._known)
        drafts = make_drafts(findings, article.text, article.article, show)
        text = draft_file_text(article, drafts, evidence=self._evidence)
        additions = Additions(show, self._known)
        additions.take(findings)
        print(self._between + text + _as_comment(additions_words(additions)), end="")
        self._between = "\n\n"

    def end(self) -> None:
        """Nothing more."""


def additions_words(additions: Additions) -> str:
    """What articles would add to a show's file, and where that is; empty if there is nothing to add."""
    is_new = bool(additions.show.title) and additions.show not in additions.known
    text = additions_text(additions, new=is_new)
    what = "A show file" if is_new else "New names"
    return f"{what}, for data/shows/{additions.show.slug}.toml once read over:\n\n{text}" if text else ""


def _as_comment(text: str) -> str:
    """Each line behind a `#`, after a blank line."""
    return "\n" + "".join(f"{f'# {line}'.rstrip()}\n" for line in text.splitlines()) if text else ""


def _show_of(findings: Findings, known: Sequence[Show]) -> Show:
    title = findings.show or ""
    return next(
        (show for show in known if is_title_of(show, title)), Show(title, slug_of(title) if title else "<slug>")
    )
