"""Questions that a fact table can be asked, drawn from the names in it and spelt as fans spell them."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, TypeAlias

from tests.benchmarks.spelling import begun, slip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Question: TypeAlias = list[str | None]  # a method of `answer_questions.Answerer`, and what stands in the options
Row: TypeAlias = tuple[str, str, str]  # a show's slug and title, and a name that is met in it

_CAST = """select show.slug, show.title, {0}.name from credit join show on show.id = credit.show_id
           join {0} on {0}.id = credit.{0}_id"""
_EVENTS = "select show.slug, show.title, event.title from event join show on show.id = event.show_id"
_QUOTED = """select show.slug, show.title, person.name from speaker join person on person.id = speaker.person_id
             join quotation on quotation.id = speaker.quotation_id join show on show.id = quotation.show_id"""


class Asker:
    """Asks a table what can be asked of it; the more is known about a show, the more often.

    Args:
        table: The fact table.
        seed: Decides what is asked.
        without: The slug of a show that is not asked about.
    """

    def __init__(self, table: Path, seed: int, without: str = "") -> None:
        self._chance = random.Random(seed)
        with closing(sqlite3.connect(table)) as db:
            self._people = _rows(db, _CAST.format("person"), without)
            self._roles = _rows(db, _CAST.format("character"), without)
            self._events = _rows(db, _EVENTS, without)
            self._quoted = _rows(db, _QUOTED, without)
            self._said = sorted(text for (text,) in db.execute("select text from quotation"))
        self._kinds: dict[str, Callable[[], Question]] = {
            "cast show": lambda: self._cast(self._people, who=False),
            "cast person": lambda: self._cast(self._people, who=True),
            "cast role": lambda: self._cast(self._roles, who=True),
            "when, of a show": lambda: self._when(of_show=True),
            "when, of any show": lambda: self._when(of_show=False),
            "quote, about a show": lambda: ["quote", None, self._pick(self._quoted)[0]],
            "quote, by somebody": lambda: ["quote", self._spelt(self._pick(self._quoted)[2]), None],
            "quote, any": lambda: ["quote", None, None],
            "ask, who plays": lambda: self._ask("who plays {}", self._roles),
            "ask, whom": lambda: self._ask("who does {} play in season 2", self._people),
            "ask, said": lambda: self._ask("what did {} say about the brada", self._quoted),
            "ask, when": lambda: self._ask("when is the {}", self._events),
            "ask, of a show": self._ask_of_show,
            "ask, a search": lambda: self._ask("why did {} leave the brada behind", self._people),
            "ask, who said": lambda: ["ask", f"who said {self._words()}"],
            "complete question": lambda: ["suggest", f"who plays {self._begun(self._pick(self._roles)[2])}"],
            "complete show": lambda: ["shows", self._begun(self._pick(self._people)[1])],
            "complete who, of a show": lambda: self._complete_who(of_show=True),
            "complete who, of any show": lambda: self._complete_who(of_show=False),
            "complete speaker": lambda: ["speakers", self._begun(self._pick(self._quoted)[2]), ""],
            "complete event": self._complete_event,
        }

    def ask(self, count: int) -> list[tuple[str, Question]]:
        """So many questions, of every kind as many, each with its kind."""
        kinds = list(self._kinds.items())
        return [(kind, make()) for kind, make in (kinds[at % len(kinds)] for at in range(count))]

    def _spelt(self, name: str) -> str:
        """A name in full, a first name, a surname, or the name with a slip."""
        words = name.split()
        return self._chance.choice((name, words[0], words[-1], slip(name, self._chance)))

    def _begun(self, name: str) -> str:
        return begun(self._spelt(name), self._chance)

    def _pick(self, rows: list[Row]) -> Row:
        return self._chance.choice(rows)

    def _show(self, slug: str, title: str) -> str:
        return self._chance.choice((slug, slug, title, slip(title, self._chance)))

    def _cast(self, rows: list[Row], *, who: bool) -> Question:
        slug, title, name = self._pick(rows)
        return ["cast", self._show(slug, title), self._spelt(name) if who else None]

    def _when(self, *, of_show: bool) -> Question:
        slug, title, event = self._pick(self._events)
        short, wrong = event.replace("Season ", "s"), slip(event, self._chance)
        typed = self._chance.choice((event, short, wrong, "timeline", "finale"))
        return ["when", typed, self._show(slug, title) if of_show else None]

    def _ask(self, pattern: str, rows: list[Row]) -> Question:
        return ["ask", pattern.format(self._spelt(self._pick(rows)[2]))]

    def _ask_of_show(self) -> Question:
        pattern = self._chance.choice(
            ("who created {}", "where can i watch {}", "cast of {}", "which awards has {} won")
        )
        return ["ask", pattern.format(self._pick(self._people)[1])]

    def _words(self) -> str:
        """Some words in a row of what somebody said."""
        words = self._chance.choice(self._said).split()
        at = self._chance.randrange(max(len(words) - 6, 1))
        return " ".join(words[at : at + 6])

    def _complete_who(self, *, of_show: bool) -> Question:
        slug, _, name = self._pick(self._chance.choice((self._people, self._roles)))
        return ["people", self._begun(name), slug if of_show else ""]

    def _complete_event(self) -> Question:
        slug, _, event = self._pick(self._events)
        return ["events", self._begun(event), self._chance.choice((slug, slug, ""))]


def _rows(db: sqlite3.Connection, query: str, without: str) -> list[Row]:
    """Every name once for each of its shows."""
    return sorted(set(db.execute(f"{query} where show.slug <> ?", [without])))
