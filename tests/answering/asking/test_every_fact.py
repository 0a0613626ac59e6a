"""Every fact of the tables can be asked for, and nothing that is not in them is affirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.answering.desk import Viewing
from bot.answering.spoilers import SHOWN
from tests.answering.asking.scoring import BEGINNING, everything
from tests.answering.reading import lines

if TYPE_CHECKING:
    from bot.answering.desk import Desk
    from bot.store.reader import FactReader

VIEWING = Viewing(SHOWN)


def rows(table: FactReader, query: str) -> list[Any]:
    return table._rows(query)


CAST = """select distinct person.name as person, character.name as role, show.title as show
          from credit join person on person.id = person_id left join character on character.id = character_id
          join show on show.id = credit.show_id where job = 'actor'"""


@pytest.mark.parametrize("pattern", ["who plays {}", "what actor played {}?", "{} is played by whom"])
def test_who_plays_every_character(desk: Desk, table: FactReader, pattern: str) -> None:
    for row in rows(table, f"{CAST} and role is not null"):
        assert row["person"] in everything(desk.ask(pattern.format(row["role"]), VIEWING)[0]), row["role"]


@pytest.mark.parametrize("pattern", ["who does {} play", "what is {}'s role", "which character does {} portray"])
def test_whom_every_person_plays(desk: Desk, table: FactReader, pattern: str) -> None:
    for row in rows(table, f"{CAST} and role is not null"):
        assert row["role"] in everything(desk.ask(pattern.format(row["person"]), VIEWING)[0]), row["person"]


def test_whether_a_person_plays_a_character_is_affirmed_only_if_an_article_says_so(
    desk: Desk, table: FactReader
) -> None:
    pairs = {(row["person"], row["role"]) for row in rows(table, f"{CAST} and role is not null")}
    for person in {person for person, _ in pairs}:
        for role in {role for _, role in pairs}:
            for pattern in ("does {} play {}", "is {} {}?", "{} is {} right"):
                card, _ = desk.ask(pattern.format(person, role), VIEWING)
                assert card.found is ((person, role) in pairs), (person, role)
                assert card.found or lines(card)[0].startswith(BEGINNING)


def test_every_relation_and_no_other(desk: Desk, table: FactReader) -> None:
    ties = rows(
        table,
        """select one.name as who, relation, other.name as whose, one.unnamed from relation
           join character one on one.id = character_id join character other on other.id = to_id""",
    )
    known = {(row["whose"], row["relation"]) for row in ties}
    for row in ties:
        said = everything(desk.ask(f"who is {row['whose']}'s {row['relation']}", VIEWING)[0])
        assert row["who"] in said
    for role in {row["role"] for row in rows(table, f"{CAST} and role is not null and not unnamed")}:
        for relation in ("manager", "brother", "aunt", "boss", "daughter", "fiancé"):
            card, _ = desk.ask(f"who is {role}'s {relation}", VIEWING)
            assert card.found is ((role, relation) in known), (role, relation)


def test_every_date_and_none_of_another_season(desk: Desk, table: FactReader) -> None:
    for row in rows(table, "select distinct event.title, show.title as show from event join show on show.id = show_id"):
        card, _ = desk.ask(f"when is the {row['title']} of {row['show']}", VIEWING)
        assert card.title == f"{row['show']}: {row['title']}"
    for season in (1, 2, 5, 6, 12):
        for pattern in (
            "when does season {} of maisel start",
            "who is in season {} of maisel",
            "did maisel season {} end",
        ):
            assert not desk.ask(pattern.format(season), VIEWING)[0].found


def test_the_words_of_every_quotation_find_who_said_them(desk: Desk, table: FactReader) -> None:
    for key in table.quotation_keys(show_id=None, person_id=None):
        quotation = table.quotation(key)
        assert quotation is not None
        words = " ".join(quotation.text.split()[:8])
        for question in (f"who said {words}", f'who said "{words.lower()}"'):
            assert quotation.speakers[0] in everything(desk.ask(question, VIEWING)[0]), words


def test_every_award_and_no_other(desk: Desk, table: FactReader) -> None:
    awards = rows(table, "select person.name as person, award, won from award join person on person.id = person_id")
    won = {(row["person"], row["award"]) for row in awards if row["won"]}
    for person in {row["person"] for row in rows(table, CAST)}:
        for award in ("Emmy", "Screen Actors Guild Award", "Lumen Award", "Oscar", "Golden Globe"):
            card, _ = desk.ask(f"did {person} win the {award}", VIEWING)
            assert card.found is ((person, award) in won), (person, award)


def test_every_maker_and_no_other(desk: Desk, table: FactReader) -> None:
    jobs = {
        (row["name"], row["job"], row["title"])
        for row in rows(
            table,
            "select name, job, title from credit join person on person.id = person_id join show on show.id = show_id",
        )
    }
    verbs = {"creator": "create", "director": "direct", "writer": "write", "executive producer": "produce"}
    for person in {person for person, _, _ in jobs}:
        for title in {title for _, _, title in jobs}:
            for job, verb in verbs.items():
                if (person, job, title) in jobs and job in {"director", "writer"}:
                    continue  # "the pilot", and nothing else
                card, _ = desk.ask(f"did {person} {verb} {title}", VIEWING)
                assert card.found is ((person, job, title) in jobs), (person, job, title)
