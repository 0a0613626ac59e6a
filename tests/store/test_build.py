from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.answering.spoilers import SpoilerRule
from bot.errors import FactFileError
from bot.store.build import build_table
from bot.store.library import read_library
from bot.store.table_file import rebuild, table_path
from tests.conftest import INVENTED, SHIPPED, copy_facts
from tests.store.writing import CREDIT, EVENT, NOTE, QUOTE, build, write_facts, write_show

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.answering.records import Quotation
    from bot.store.reader import FactReader

VIEWS = {
    "who_plays_whom": "credit",
    "when_is_it": "event",
    "who_said_what": "quote",
    "who_won_what": "award",
    "who_is_whose": "relation",
    "what_else": "note",
    "where_it_stands": "span",
}


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """A table of both shows, as any SQLite program opens it."""
    path, _ = rebuild(copy_facts(tmp_path_factory.mktemp("built"), SHIPPED, INVENTED))
    with closing(sqlite3.connect(path)) as connection:
        yield connection


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_show(tmp_path)
    return tmp_path


def count(db: sqlite3.Connection, table: str) -> int:
    return int(db.execute(f'select count(*) from "{table}"').fetchone()[0])  # noqa: S608  (names are the test's own)


def only_quotation(reader: FactReader) -> Quotation:
    (key,) = reader.quotation_keys(show_id=None, person_id=None)
    quotation = reader.quotation(key)
    assert quotation
    return quotation


def test_every_foreign_key_leads_somewhere(db: sqlite3.Connection) -> None:
    assert db.execute("pragma foreign_key_check").fetchall() == []
    for table in ("claim", "span", "credit", "event", "quote", "award", "relation", "note", "speaker", "subject"):
        assert db.execute(f"pragma foreign_key_list({table})").fetchall(), table


def test_every_claim_is_a_row_of_the_table_of_its_kind_and_stands_somewhere(db: sqlite3.Connection) -> None:
    kinds = dict(db.execute("select kind, count(*) from claim group by kind"))
    assert set(kinds) == {"credit", "event", "quote", "award", "relation", "note"}
    for kind, number in kinds.items():
        assert count(db, kind) == number
    assert db.execute("select count(*) from claim where id not in (select claim_id from span)").fetchone() == (0,)


@pytest.mark.parametrize(("view", "table"), VIEWS.items())
def test_a_view_answers_with_every_claim_and_its_source(db: sqlite3.Connection, view: str, table: str) -> None:
    cursor = db.execute(f"select * from {view}")  # noqa: S608  (names are the test's own)
    columns = [column[0] for column in cursor.description]
    rows = [dict(zip(columns, row, strict=True)) for row in cursor]
    assert len(rows) == count(db, table) > 0
    assert all(row["publisher"] and row["published"] and row["url"] for row in rows)


def test_the_views_read_as_answers(db: sqlite3.Connection) -> None:
    played = db.execute("select character from who_plays_whom where person = 'Ines Okafor'").fetchall()
    assert played == [("Wren Halloway",)]
    said = db.execute("select speakers from who_said_what where text like 'We were thrilled%'").fetchone()
    assert said == ("Amy Sherman-Palladino and Daniel Palladino",)
    assert ("Piet", "brother", "Wren Halloway") in db.execute('select character, relation, "to" from who_is_whose')


@pytest.mark.parametrize(("table", "word"), [("quotation", "lighthouses"), ("note", "change")])
def test_text_is_found_by_words_in_any_form(db: sqlite3.Connection, table: str, word: str) -> None:
    query = (
        f"select {table}.text from {table}_fts join {table} on {table}.id = {table}_fts.rowid where {table}_fts match ?"  # noqa: S608  (names are the test's own)
    )
    found = [row[0].casefold() for row in db.execute(query, [word])]
    assert found
    assert all(word.rstrip("s")[:6] in text for text in found)


SPLIT = {
    "another mark": "We burned it down, this time we build it up",
    "other quotes": "“We” burned it down. This time we build it up.",
    "an ellipsis": "We burned it down… This time we build it up!",
    "other case": "We burned it down, This time we build it up.",
    "straight marks": "We burned it down; this time, we build it up",
}


@pytest.mark.parametrize("other", SPLIT.values(), ids=SPLIT)
def test_one_quotation_in_two_articles_is_one_with_two_sources(folder: Path, other: str) -> None:
    text = "We burned it down. This time we build it up."
    write_facts(folder, "a", quote=[QUOTE | {"text": text}])
    write_facts(folder, "b", quote=[QUOTE | {"text": other}], article={"publisher": "Screen Weekly"})
    with closing(build(folder)) as reader:
        quotation = only_quotation(reader)
    assert [claim.source.publisher for claim in quotation.claims] == ["Harbour Post", "Screen Weekly"]


@pytest.mark.parametrize("order", [("a", "b"), ("b", "a")])
def test_the_printing_that_was_not_split_is_shown(folder: Path, order: tuple[str, str]) -> None:
    whole = "We burned it down. This time we build it up."
    split = {"text": "We burned it down, This time we build it up.", "spans": [[0, 18], [40, 66]]}
    write_facts(folder, order[0], quote=[QUOTE | split])
    write_facts(folder, order[1], quote=[QUOTE | {"text": whole}])
    with closing(build(folder)) as reader:
        assert only_quotation(reader).text == whole


def test_the_order_in_which_speakers_are_named_makes_no_second_quotation(folder: Path) -> None:
    write_facts(folder, "a", quote=[QUOTE | {"speakers": ["Dana Whitlock", "Ines Okafor"]}])
    write_facts(folder, "b", quote=[QUOTE | {"speakers": ["Ines Okafor", "Dana Whitlock"]}])
    with closing(build(folder)) as reader:
        assert len(only_quotation(reader).claims) == 2


@pytest.mark.parametrize(
    "other",
    [QUOTE | {"speakers": ["Ines Okafor"]}, QUOTE | {"text": "We burned it up."}],
    ids=["somebody else's words", "other words"],
)
def test_other_words_or_speakers_make_another_quotation(folder: Path, other: dict[str, object]) -> None:
    write_facts(folder, quote=[QUOTE, other])
    with closing(build(folder)) as reader:
        assert len(reader.quotation_keys(show_id=None, person_id=None)) == 2


def test_the_same_words_about_two_shows_are_two_quotations(folder: Path) -> None:
    write_show(folder, "tide", "The Tide")
    write_facts(folder, quote=[QUOTE])
    write_facts(folder, show="tide", quote=[QUOTE])
    with closing(build(folder)) as reader:
        assert len(reader.quotation_keys(show_id=None, person_id=None)) == 2


@pytest.mark.parametrize("order", [("a", "b"), ("b", "a")])
@pytest.mark.parametrize("open_", [{}, {"season": 3}], ids=["season not told", "an earlier season"])
def test_what_one_article_tells_as_a_spoiler_is_one_whoever_else_prints_it(
    folder: Path, order: tuple[str, str], open_: dict[str, int]
) -> None:
    write_facts(folder, order[0], quote=[QUOTE | open_])
    write_facts(folder, order[1], quote=[QUOTE | {"spoiler": True, "season": 4}])
    with closing(build(folder)) as reader:
        quotation = only_quotation(reader)
    assert SpoilerRule(3).covers(quotation)


@pytest.mark.parametrize(
    ("quotes", "daily"),
    [
        ([QUOTE], 1),
        ([QUOTE, QUOTE | {"daily": False}], 0),
        ([QUOTE | {"daily": False}, QUOTE], 0),
        ([QUOTE | {"text": "It’s f–king cold."}], 0),
    ],
    ids=["one", "second is not", "first is not", "masked swear word"],
)
def test_a_quote_of_the_day_is_one_in_every_article(folder: Path, quotes: list[dict[str, object]], daily: int) -> None:
    for number, quote in enumerate(quotes):
        write_facts(folder, f"a{number}", quote=[quote])
    path, _ = rebuild(folder)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("select daily from quotation").fetchall() == [(daily,)]


def test_an_event_is_found_however_its_number_is_written(folder: Path) -> None:
    write_facts(folder, event=[EVENT | {"event": "season04-finale"}])
    try:
        reader = build(folder)
    except FactFileError:
        return  # refusing it is right too; taking it and never finding it is not
    with closing(reader):
        assert len(reader.events(1, "season4-finale")) == 1


def test_a_show_that_is_only_mentioned_stays_what_its_own_file_says(folder: Path) -> None:
    write_show(folder, other_show=[{"title": "The Tide", "network": "Harbour One"}])
    write_show(folder, "the-tide", "The Tide", network="Northlight")
    with closing(build(folder)) as reader:
        shows = {show.slug: (show.network, show.mentioned_only) for show in reader.shows()}
    assert shows == {"lantern": (None, False), "the-tide": ("Northlight", False)}


def test_a_role_of_the_same_name_in_another_show_is_another_role(folder: Path) -> None:
    write_show(folder, other_show=[{"title": "The Tide"}])
    credit = CREDIT | {"character": "Wren"}
    write_facts(folder, credit=[credit, credit | {"show": "The Tide"}])
    with closing(build(folder)) as reader:
        assert len({one.character_id for one in reader.credits()}) == 2


def test_a_note_is_about_a_show_a_role_or_else_a_person(folder: Path) -> None:
    write_show(folder, character=[{"name": "Piet"}])
    about = ["The Lantern Keepers", "Piet", "Ines Okafor"]
    write_facts(folder, note=[NOTE | {"about": about}])
    path, _ = rebuild(folder)
    with closing(sqlite3.connect(path)) as db:
        query = "select show_id is null, character_id is null, person_id is null from subject order by position"
        assert db.execute(query).fetchall() == [(0, 1, 1), (1, 0, 1), (1, 1, 0)]


def test_a_show_without_articles_is_there(folder: Path) -> None:
    with closing(build(folder)) as reader:
        assert [show.title for show in reader.shows()] == ["The Lantern Keepers"]
        assert reader.size == 0


def test_building_twice_gives_the_same_bytes(data_dir: Path, tmp_path: Path) -> None:
    library = read_library(data_dir)
    for name in ("one.db", "other.db"):
        build_table(library, "f", tmp_path / name)
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "other.db").read_bytes()


def test_a_reader_that_is_open_keeps_its_table_while_a_new_one_is_put_in_place(folder: Path) -> None:
    write_facts(folder, note=[NOTE])
    with closing(build(folder)) as old:
        write_facts(folder, note=[NOTE, NOTE | {"text": "It is cold."}])
        with closing(build(folder)) as new:
            assert (old.size, new.size) == (1, 2)
            assert old.version != new.version
        assert [span.start for span in old.spans([1])] == [0]


def test_a_broken_file_leaves_the_old_table_and_nothing_else(folder: Path) -> None:
    path = write_facts(folder, note=[NOTE])
    build(folder).close()
    before = table_path(folder).read_bytes()
    path.write_text("[article]\npublisher = 3\n", encoding="utf-8")
    with pytest.raises(FactFileError):
        rebuild(folder)
    assert table_path(folder).read_bytes() == before
    assert sorted(entry.name for entry in folder.iterdir()) == ["facts", "facts.db", "shows"]
