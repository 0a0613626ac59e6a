"""Where `bot extract --into` puts what it finds: fact files that are not there yet."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from bot.answering.wording import counted
from bot.cli.extract_output import additions_words
from bot.cli.fact_lines import fact_line, value_text
from bot.errors import ArticleError, UsageError
from bot.extraction.comparing import compare
from bot.extraction.drafts import Draft, is_title_of, make_drafts
from bot.extraction.proposing import Additions
from bot.facts.edtf import parse_edtf
from bot.facts.model import Show
from bot.store.draft_files import draft_file_text
from bot.store.fact_blocks import Block, split_blocks
from bot.store.fact_files import FACT_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bot.extraction.candidates import Findings
    from bot.extraction.comparing import Differences
    from bot.facts.edtf import EdtfDate
    from bot.store.article_files import ArticleFile


def published_in(folder: Path, article: Path) -> EdtfDate | None:
    """When an article was published by the fact file that is there already: a person may have filled it in."""
    try:
        values = tomllib.loads(_fact_path(folder, article).read_text(encoding="utf-8-sig"))
        return parse_edtf(values["article"]["published"])
    except (OSError, ValueError, LookupError, TypeError, AttributeError):  # no file, no TOML, no date: not filled in
        return None


class WrittenFiles:
    """Fact files in a show's folder; one that is there is compared and stays as it is.

    Args:
        folder: The show's folder, such as `data/facts/lantern`.
        articles_dir: Where the operator keeps articles' texts, if anywhere.
        known: Every show that has a file.
        evidence: Whether each fact has its sentence as a comment.
    """

    def __init__(self, folder: Path, articles_dir: Path | None, known: Sequence[Show], *, evidence: bool) -> None:
        if folder.exists() and not folder.is_dir():
            raise UsageError(f"--into: {folder} is no folder")
        if folder.name in {"", "facts"}:
            raise UsageError(f"--into: name the show's own folder, such as {folder / 'lantern'}")
        self._folder = folder
        self._texts = articles_dir or folder.parent.parent / "articles"
        self._known = known
        self._evidence = evidence
        self._additions: Additions | None = None
        self._written: list[Path] = []
        self._lines: list[str] = []

    def take(self, article: ArticleFile, findings: Findings) -> None:
        """Write the fact file, or compare with the one that is there."""
        if not findings.candidates:
            return
        path = _fact_path(self._folder, article.path)
        if path in self._written:
            raise ArticleError(article.path, f"would be {path} too, as another article is", "give it a name of its own")
        additions = self._additions_of(findings)
        additions.take(findings)
        drafts = make_drafts(findings, article.text, article.article, additions.show)
        text = draft_file_text(article, drafts, evidence=self._evidence)
        if path.exists():
            self._lines += _told(path, compare(_tables_of(path), drafts))
            return
        if article.is_page:
            self._keep_text(article)
        self._folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
        self._written.append(path)
        self._lines.append(f"{path}: {counted(len(drafts), 'fact')} to review{_doubt(additions.show, findings)}")

    def end(self) -> None:
        """Say what was written, what differs, what comes next and which names are new."""
        for line in self._lines:
            print(line)
        if self._written:
            print(f"\nNext: bot review {self._written[0]}")
        if self._additions and (words := additions_words(self._additions)):
            print(f"\n{words}", end="")

    def _additions_of(self, findings: Findings) -> Additions:
        if self._additions is None:
            slug = self._folder.name
            new = Show(findings.show or slug, slug)
            show = next((show for show in self._known if show.slug == slug), new)
            self._additions = Additions(show, self._known)
        return self._additions

    def _keep_text(self, article: ArticleFile) -> None:
        """Save what was read out of a page, so that its facts can be held to it."""
        path = self._texts / f"{article.path.stem}.txt"
        if path.exists():
            if path.read_bytes() != article.text.encode():
                raise ArticleError(path, f"is another text than that of {article.path.name}", "give one another name")
            return
        self._texts.mkdir(parents=True, exist_ok=True)
        path.write_text(article.text, encoding="utf-8", newline="")
        self._lines.append(f"{path}: the text of {article.path.name}, for bot check")


def _doubt(show: Show, findings: Findings) -> str:
    strange = findings.show is not None and not is_title_of(show, findings.show)
    return f"; the article seems to be about {findings.show}" if strange else ""


def _fact_path(folder: Path, article: Path) -> Path:
    return folder / f"{article.stem}.toml"


def _tables_of(path: Path) -> list[Draft]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        blocks = [Block(block) for block in split_blocks(text)]
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ArticleError(path, "is there already and is not TOML", "mend it; `bot check` says where") from error
    return [Draft(block.kind, block.values) for block in blocks if block.kind in FACT_KINDS]


def _told(path: Path, found: Differences) -> Iterator[str]:
    """A line for each difference, below one for the file."""
    if not found:
        yield f"{path}: is there already, and says the same"
        return
    yield f"{path}: is there already and stays as it is; this reading adds (+), changes (~) and no longer finds (-)"
    for draft in found.added:
        yield f"  + {fact_line(draft.kind, draft.values)}"
    for change in found.changed:
        differs = (_differs(key, change.before.values.get(key), change.after.values[key]) for key in change.keys)
        yield f"  ~ {fact_line(change.before.kind, change.before.values)} ({', '.join(differs)})"
    for draft in found.gone:
        yield f"  - {fact_line(draft.kind, draft.values)}"


def _differs(key: str, before: object, after: object) -> str:
    return f"{key}: {value_text(after)}" if before is None else f"{key}: {value_text(before)} → {value_text(after)}"
