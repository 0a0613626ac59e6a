"""One fact file: TOML text → what one article says, or everything that is wrong with it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.errors import Problem
from bot.facts.edtf import EdtfDate, Point
from bot.facts.events import REMEDY as EVENT_REMEDY
from bot.facts.events import parse_event
from bot.facts.model import (
    Article,
    Award,
    Credit,
    Event,
    Fact,
    FactFile,
    Job,
    Note,
    Place,
    Quote,
    Relation,
    Status,
)
from bot.store.toml_lines import TomlLines
from bot.store.toml_text import tables_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.store.fields import Fields

_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_URL = re.compile(r"https?://[^\s<>()\[\]]+")
_UNKNOWN = EdtfDate(Point(date.min.year))

_Reader: TypeAlias = "Callable[[Fields], Fact]"


def read_fact_file(path: Path, text: str, problems: list[Problem]) -> FactFile | None:
    """Read one fact file.

    Args:
        path: Where it lies: its folder is the show's slug, its name the article's id.
        text: What it holds.
        problems: Where to add what is wrong with it; use the result only if nothing was added.

    Returns:
        What the article says; None if the text is not TOML, or `article` no table.
    """
    lines = TomlLines(text)
    tables = tables_of(path, text, lines, problems, single=("article",), several=tuple(_READERS))
    if tables is None:
        return None
    if not tables["article"]:
        return None
    article = _article(tables["article"][0])
    facts = [_READERS[name](fields) for name in _READERS for fields in tables[name]]
    for fact in facts:
        _hold_to_the_day_of_writing(fact, article, path, problems)
    facts.sort(key=lambda fact: fact.line)
    return FactFile(path.parent.name, article, tuple(facts))


def _article(fields: Fields) -> Article:
    url, sha256 = fields.required("url"), fields.required("sha256")
    if url and not _URL.fullmatch(url):
        fields.wrong("url", f"url is {url!r}", "write the whole address, beginning with https://")
    if sha256 and not _SHA256.fullmatch(sha256):
        fields.wrong("sha256", "sha256 is not 64 hexadecimal digits", "write what `sha256sum` prints for the text")
    if "published" not in fields.values:
        fields.wrong("published", "published is missing", 'add published = "2022-03" (EDTF)')
    article = Article(
        id=fields.path.stem,
        publisher=fields.required("publisher"),
        url=url,
        published=fields.date("published") or _UNKNOWN,
        sha256=sha256,
        authors=fields.texts("authors"),
    )
    fields.no_more()
    return article


def _claim(fields: Fields) -> dict[str, Any]:
    """What every kind of fact has; the season, which an event's name tells, is read by each kind itself."""
    spans = fields.pairs("spans")
    return {
        "place": Place(spans, fields.paragraphs("paragraph", len(spans))),
        "via": fields.text("via"),
        "spoiler": fields.flag("spoiler"),
        "line": fields.line,
    }


def _credit(fields: Fields) -> Credit:
    credit = Credit(
        person=fields.required("person"),
        job=fields.choice("job", Job),
        character=fields.text("character"),
        show=fields.text("show"),
        episode=fields.integer("episode", low=1),
        guest=fields.flag("guest"),
        part=fields.text("part"),
        season=fields.integer("season"),
        **_claim(fields),
    )
    if credit.character and not credit.job.is_cast:
        fields.wrong("character", f"a {credit.job} plays no character", 'take it away, or write job = "actor"')
    fields.no_more()
    return credit


def _event(fields: Fields) -> Event:
    name = fields.required("event")
    read = parse_event(name)
    if name and read is None:
        fields.wrong("event", f"event is {name!r}", EVENT_REMEDY)
    if "date" not in fields.values:
        fields.wrong("date", "date is missing", 'add date = "2022-03-11" (EDTF)')
    event = Event(
        event=str(read or name),
        season=read.season if read else None,
        date=fields.date("date") or _UNKNOWN,
        status=fields.choice("status", Status),
        where=fields.text("where"),
        words=fields.text("words"),
        detail=fields.text("detail"),
        **_claim(fields),
    )
    fields.no_more()
    return event


def _quote(fields: Fields) -> Quote:
    speakers = fields.texts("speakers")
    if not speakers and fields.values.get("speakers") in (None, []):
        fields.wrong("speakers", "speakers is missing", 'add speakers = ["Full Name"]')
    quote = Quote(
        speakers=speakers,
        text=fields.required("text"),
        said_to=fields.text("said_to"),
        said=fields.date("said"),
        occasion=fields.text("occasion"),
        daily=fields.flag("daily", default=True),
        season=fields.integer("season"),
        **_claim(fields),
    )
    fields.no_more()
    return quote


def _award(fields: Fields) -> Award:
    award = Award(
        recipient=fields.required("recipient"),
        award=fields.required("award"),
        category=fields.text("category"),
        year=fields.integer("year", low=1900, high=9999),
        won=fields.flag("won", default=True),
        detail=fields.text("detail"),
        season=fields.integer("season"),
        **_claim(fields),
    )
    fields.no_more()
    return award


def _relation(fields: Fields) -> Relation:
    relation = Relation(
        character=fields.required("character"),
        relation=fields.required("relation"),
        to=fields.required("to"),
        season=fields.integer("season"),
        **_claim(fields),
    )
    fields.no_more()
    return relation


def _note(fields: Fields) -> Note:
    note = Note(
        text=fields.required("text"),
        about=fields.texts("about"),
        date=fields.date("date"),
        season=fields.integer("season"),
        **_claim(fields),
    )
    fields.no_more()
    return note


_READERS: dict[str, _Reader] = {
    "credit": _credit,
    "event": _event,
    "quote": _quote,
    "award": _award,
    "relation": _relation,
    "note": _note,
}

FACT_KINDS = tuple(_READERS)
"""The names of the tables that a fact file has any number of."""


def _hold_to_the_day_of_writing(fact: Fact, article: Article, path: Path, problems: list[Problem]) -> None:
    """An article written before the day can only announce it, and quotes nobody from after it."""
    last = article.published.latest
    if article.published is _UNKNOWN:
        return
    if isinstance(fact, Event) and fact.status is Status.HAPPENED and fact.date.earliest > last:
        says = f"{fact.event} has happened on {fact.date}, but the article is of {article.published}"
        problems.append(Problem(path, fact.line, says, 'write status = "announced", or mend the date'))
    if isinstance(fact, Quote) and fact.said and fact.said.earliest > last:
        says = f"this was said {fact.said}, but the article is of {article.published}"
        problems.append(Problem(path, fact.line, says, "mend said, or published"))
