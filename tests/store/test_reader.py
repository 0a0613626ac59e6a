from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.errors import FactTableError
from bot.facts.edtf import parse_edtf
from bot.facts.model import Job, Status
from bot.store.reader import FactReader
from bot.store.table_file import rebuild, table_path
from tests.store.writing import CREDIT, EVENT, NOTE, build, write_facts, write_show

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.records import ShowEntry


@pytest.fixture
def lantern(table: FactReader) -> ShowEntry:
    show = table.show_called("lantern")
    assert show
    return show


def test_shows_with_articles_of_their_own_come_first(table: FactReader) -> None:
    shows = table.shows()
    assert [show.slug for show in shows if not show.mentioned_only] == ["lantern", "maisel"]
    assert [show.mentioned_only for show in shows] == sorted(show.mentioned_only for show in shows)
    assert all(table.show(show.id) == show == table.show_called(show.slug) for show in shows)
    assert table.show_called("nothing") is None


def test_sources_come_newest_first(table: FactReader, lantern: ShowEntry) -> None:
    assert [source.publisher for source in table.sources(lantern.id)] == ["Screen Weekly", "Harbour Post"]


def test_the_newest_article_comes_first_among_claims(table: FactReader, lantern: ShowEntry) -> None:
    claims = table.events(lantern.id, "season4-premiere")
    assert [(str(claim.date), claim.status) for claim in claims] == [
        ("2023-10-13", Status.HAPPENED),
        ("2023-23", Status.ESTIMATED),
    ]
    assert claims[0].words == "on October 13"


def test_a_credit_comes_back_whole(table: FactReader, lantern: ShowEntry) -> None:
    (credit,) = [one for one in table.credits(lantern.id) if one.person == "Joel Fairweather"]
    assert (credit.character, credit.job, credit.season, credit.episode) == ("the Drowned Man", Job.ACTOR, 4, 5)
    assert (credit.spoiler, credit.guest, credit.unnamed, credit.part) == (True, False, False, None)
    assert (credit.source.name, credit.source.published) == ("screen-weekly-2023-11-20", parse_edtf("2023-11-20"))
    assert list(table.credits(person_id=credit.person_id)) == [credit]
    assert list(table.credits(character_id=credit.character_id)) == [credit]
    assert table.person_name(credit.person_id) == "Joel Fairweather"


def test_a_quotation_comes_back_whole(table: FactReader, lantern: ShowEntry) -> None:
    (key,) = [key for key in table.quotation_keys(show_id=lantern.id, person_id=None) if _speaks(table, key, "Ines")]
    quotation = table.quotation(key)
    assert quotation
    assert quotation.text.startswith("Nobody on set was told")
    assert (quotation.speakers, quotation.show, quotation.season) == (("Ines Okafor",), lantern, 4)
    (claim,) = quotation.claims
    assert (claim.said_to, claim.said) == ("Screen Weekly", parse_edtf("2023-11"))


def _speaks(table: FactReader, key: str, name: str) -> bool:
    quotation = table.quotation(key)
    return quotation is not None and quotation.speakers[0].startswith(name)


def test_quotations_are_found_by_who_speaks_even_together(table: FactReader) -> None:
    person_id = next(one.person_id for one in table.credits() if one.person == "Daniel Palladino")
    keys = table.quotation_keys(show_id=None, person_id=person_id)
    spoken = [quotation for key in keys if (quotation := table.quotation(key))]
    assert all("Daniel Palladino" in quotation.speakers for quotation in spoken)
    assert any(len(quotation.speakers) == 2 for quotation in spoken)
    assert table.quotation("0" * 12) is None


def test_relations_are_found_from_both_ends(table: FactReader) -> None:
    (claim,) = [claim for claim in table.relations() if claim.relation == "brother"]
    assert (claim.character, claim.to) == ("Piet", "Wren Halloway")
    assert claim in table.relations(to_id=claim.to_id)
    assert list(table.relations(character_id=claim.character_id)) == [claim]
    assert table.character_name(claim.to_id) == "Wren Halloway"


def test_an_award_of_the_show_itself_has_no_person(table: FactReader) -> None:
    show = table.show_called("maisel")
    assert show
    assert {award.person is None for award in table.awards(show_id=show.id)} == {True, False}
    (award,) = [award for award in table.awards() if award.award == "Lumen Award"]
    assert (award.person, award.year, award.won) == ("Marguerite Sol", 2022, True)


def test_notes_are_found_by_whom_they_are_about(table: FactReader, lantern: ShowEntry) -> None:
    (credit,) = [one for one in table.credits(lantern.id) if one.person == "Joel Fairweather"]
    (note,) = table.notes(person_id=credit.person_id)
    assert note.text == "Episode 5 of season 4 changes everything for Wren."
    role_id = next(one.character_id for one in table.credits(lantern.id) if one.person == "Ines Okafor")
    assert list(table.notes(character_id=role_id)) == [note]


def test_spans_come_in_the_order_of_the_article(table: FactReader, lantern: ShowEntry) -> None:
    quotation = table.quotation(table.quotation_keys(show_id=lantern.id, person_id=None)[0])
    assert quotation
    spans = table.spans([quotation.claims[0].id])
    assert [(span.start, span.end, span.paragraph) for span in spans] == [(277, 320, 3), (368, 398, 3)]
    assert list(table.spans([])) == []


def test_spoilers_are_told_where_they_stand_until_they_are_shown(table: FactReader, lantern: ShowEntry) -> None:
    weekly, post = table.sources(lantern.id)
    assert {span.start for span in table.spoiler_spans(weekly.id, 3)} == {76, 135, 172, 237}
    assert list(table.spoiler_spans(weekly.id, 4)) == []
    assert list(table.spoiler_spans(post.id, 0)) == []


def test_a_spoiler_of_a_season_not_known_is_told_until_all_are_shown(tmp_path: Path) -> None:
    write_show(tmp_path)
    write_facts(tmp_path, note=[NOTE | {"spoiler": True}])
    with closing(build(tmp_path)) as reader:
        assert [len(reader.spoiler_spans(1, season)) for season in (0, 998, 999)] == [1, 1, 0]


def test_events_are_named_newest_season_first_and_the_series_last(tmp_path: Path) -> None:
    names = ["series-premiere", "season3-finale", "season10-premiere", "season10-episode2", "season10-episode10"]
    write_show(tmp_path)
    write_facts(tmp_path, event=[EVENT | {"event": name} for name in (*names, "season3-finale")])
    with closing(build(tmp_path)) as reader:
        found = [str(name) for name in reader.event_names(None)]
        assert found == [
            *("season10-episode2", "season10-episode10", "season10-premiere", "season3-finale", "series-premiere")
        ]
        assert [show.slug for show in reader.shows_with("season3-finale")] == ["lantern"]
        assert list(reader.shows_with("season9-finale")) == []


def test_a_key_finds_its_person_or_role_in_every_build(tmp_path: Path) -> None:
    write_show(tmp_path)
    credit = CREDIT | {"character": "Wren"}
    write_facts(tmp_path, "b", credit=[credit])
    path, _ = rebuild(tmp_path)
    with closing(sqlite3.connect(path)) as db:
        ((person,), (role,)) = db.execute("select key from person union all select key from character")
    write_facts(tmp_path, "a", credit=[CREDIT | {"person": "Tomas Brandt"}, CREDIT | {"person": "Ash Reed"}])
    with closing(build(tmp_path)) as reader:
        number, role_id = reader.id_of(person), reader.id_of(role)
        assert number is not None
        assert role_id is not None
        assert (reader.person_name(number), reader.character_name(role_id)) == ("Ines Okafor", "Wren")
        assert reader.id_of("p0000000000") is None


def test_the_size_and_version_are_those_of_the_files(tmp_path: Path) -> None:
    write_show(tmp_path)
    write_facts(tmp_path, credit=[CREDIT], note=[NOTE, NOTE])
    with closing(build(tmp_path)) as reader:
        assert reader.size == 3
        assert len(reader.version) == 32


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "50% of what? #1 (ä)"
    write_show(folder)
    write_facts(folder, note=[NOTE])
    with closing(build(folder)) as reader:
        assert reader.size == 1


@pytest.mark.parametrize("content", [None, b"", b"no database" * 100], ids=["not there", "empty", "garbage"])
def test_what_is_no_fact_table_is_refused_with_what_to_do(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "facts.db").write_bytes(content)
    with pytest.raises(FactTableError, match="run `bot build"):
        FactReader(tmp_path / "facts.db")


def test_a_table_that_breaks_later_is_told(tmp_path: Path) -> None:
    write_show(tmp_path)
    build(tmp_path).close()
    with closing(sqlite3.connect(table_path(tmp_path))) as db:
        db.execute("drop table span")
        db.commit()
    with closing(FactReader(table_path(tmp_path))) as reader, pytest.raises(FactTableError, match="bot build --force"):
        reader.spans([1])


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    write_show(tmp_path)
    with closing(build(tmp_path)) as reader, pytest.raises(FactTableError, match="readonly"):
        reader._rows("delete from show")
