"""An invented data folder: as many shows, people and facts as wanted, in the format of the shipped ones."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

Fact: TypeAlias = tuple[str, dict[str, Any]]

HUGE = "the-huge-one"
FACTS_OF_HUGE = 8000
MOST_FACTS = 1000  # about a show that is not huge
SHOWS = 450
PEOPLE = 15_000
FACTS_A_FILE = 40
FACTS_A_PERSON = 7  # claims about a show for each person in it
# How often each kind comes; much as in the shipped files, with more credits.
KINDS = {"credit": 55, "event": 10, "quote": 12, "award": 5, "note": 18}
EVENTS = ("premiere", "finale", "renewal", "filming-start", "filming-end", "trailer", "episode1", "episode7")
PUBLISHERS = ("The Daily Call Sheet", "Second Screen", "Prime Hour", "Writers' Room Weekly")

_ONSETS = ("b", "br", "c", "d", "dr", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w")
_VOWELS = ("a", "e", "i", "o", "u", "ia", "ea", "ó")
_ENDS = ("", "", "n", "l", "r", "s", "nd", "x", "th")


@dataclass(frozen=True)
class InventedShow:
    """A show and who is in it; `roles` go with `people`, one each."""

    slug: str
    title: str
    seasons: int
    people: list[str]
    roles: list[str]


class Inventor:
    """Invents names and facts, the same ones in every run."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._first_names = [self.word(2) for _ in range(700)]
        self._surnames = [self.word(2) + self.word(1).lower() for _ in range(6000)]
        self._words = [self.word(self._chance.choice((1, 2, 2, 3))).lower() for _ in range(3000)]
        self.people = [self.name() for _ in range(PEOPLE)]

    def word(self, syllables: int) -> str:
        """A word that can be pronounced."""
        pick = self._chance.choice
        return "".join(pick(_ONSETS) + pick(_VOWELS) for _ in range(syllables)).capitalize() + pick(_ENDS)

    def name(self) -> str:
        """A first name and a surname; first names are shared by many, as everywhere."""
        return f"{self._chance.choice(self._first_names)} {self._chance.choice(self._surnames)}"

    def sentence(self, low: int, high: int) -> str:
        """So many words, the first with a capital."""
        words = self._chance.choices(self._words, k=self._chance.randint(low, high))
        return f"{' '.join(words).capitalize()}."

    def show(self, slug: str, facts: int) -> InventedShow:
        """A show with a company as large as the number of facts about it lets expect."""
        size = max(5, facts // FACTS_A_PERSON)
        people = self._chance.sample(self.people, min(size, PEOPLE))
        # Most roles have a full name; some only a first name, as on television.
        roles = [self.name() if self._chance.random() < 0.7 else self.word(2) for _ in people]
        title = f"{self.sentence(2, 4).removesuffix('.').title()} {self.word(2)}"
        return InventedShow(slug, title, max(1, min(15, facts // 40)), people, roles)

    def facts(self, show: InventedShow, count: int, published: date) -> list[Fact]:
        """What one article says."""
        kinds = self._chance.choices(list(KINDS), list(KINDS.values()), k=count)
        return [(kind, self._fact(kind, show, published) | self._place()) for kind in kinds]

    def day(self) -> date:
        """A day of the last decade."""
        return date(2016, 1, 1) + timedelta(days=self._chance.randrange(3600))

    def sha256(self) -> str:
        """A digest of no text at all."""
        return self._chance.randbytes(32).hex()

    def publisher(self) -> str:
        """Who prints it."""
        return self._chance.choice(PUBLISHERS)

    def _place(self) -> dict[str, Any]:
        start = self._chance.randrange(20_000)
        return {"spans": [[start, start + self._chance.randint(20, 200)]], "paragraph": start // 500 + 1}

    def _someone(self, show: InventedShow) -> int:
        """The leads are written about most."""
        return min(int(self._chance.expovariate(5) * len(show.people)), len(show.people) - 1)

    def _fact(self, kind: str, show: InventedShow, published: date) -> dict[str, Any]:
        at, season = self._someone(show), self._chance.randint(1, show.seasons)
        person, role = show.people[at], show.roles[at]
        spoiler = {"spoiler": True, "season": season} if self._chance.random() < 0.1 else {}
        match kind:
            case "credit":
                return self._credit(person, role, season) | spoiler
            case "event":
                return self._event(season, published)
            case "quote":
                return {"speakers": [person], "text": self.sentence(8, 40), "said_to": self.publisher()} | spoiler
            case "award":
                names = {"award": self._words[at % 20].capitalize(), "category": self.sentence(2, 4).rstrip(".")}
                return {"recipient": person, **names, "year": published.year, "won": self._chance.random() < 0.5}
        return {"text": self.sentence(8, 25), "about": [person, *([role] if self._chance.random() < 0.3 else [])]}

    def _credit(self, person: str, role: str, season: int) -> dict[str, Any]:
        if self._chance.random() < 0.1:
            return {"person": person, "job": self._chance.choice(("creator", "writer", "director"))}
        credit: dict[str, Any] = {"person": person, "job": "actor"}
        if self._chance.random() < 0.8:
            credit["character"] = role
        if self._chance.random() < 0.6:
            credit["season"] = season
        if self._chance.random() < 0.3:
            credit["part"] = self.sentence(2, 6).rstrip(".").lower()
        return credit

    def _event(self, season: int, published: date) -> dict[str, Any]:
        day = published + timedelta(days=self._chance.randint(-300, 300))
        status = "happened" if day <= published else "announced"
        written = self._chance.choice((day.isoformat(), day.isoformat(), f"{day:%Y-%m}"))
        if status == "happened":
            written = day.isoformat()
        return {"event": f"season{season}-{self._chance.choice(EVENTS)}", "date": written, "status": status}


def write_data(folder: Path, total: int, seed: int = 1) -> None:
    """Writes `shows/` and `facts/` with `total` facts: several hundred shows of all sizes, and a huge one."""
    inventor = Inventor(seed)
    (folder / "shows").mkdir(parents=True)
    for slug, facts in _sizes(total, random.Random(seed)).items():
        show = inventor.show(slug, facts)
        (folder / "shows" / f"{slug}.toml").write_text(_show_text(show), encoding="utf-8")
        (folder / "facts" / slug).mkdir(parents=True)
        for number, begin in enumerate(range(0, facts, FACTS_A_FILE)):
            text = _file_text(inventor, show, min(FACTS_A_FILE, facts - begin))
            (folder / "facts" / slug / f"article-{number:03}.toml").write_text(text, encoding="utf-8")


def _sizes(total: int, chance: random.Random) -> dict[str, int]:
    """How many facts there are about each show: few about most, many about some."""
    weights = [chance.lognormvariate(0, 0.8) for _ in range(SHOWS)]
    unit = (total - FACTS_OF_HUGE) / sum(weights)
    sizes = {f"show-{number:03}": min(int(weight * unit) + 1, MOST_FACTS) for number, weight in enumerate(weights)}
    return {**sizes, HUGE: total - sum(sizes.values())}


def _show_text(show: InventedShow) -> str:
    head = {"title": show.title, "slug": show.slug, "network": "Invented Television"}
    people = [("person", {"name": name}) for name in dict.fromkeys(show.people)]
    roles = [("character", {"name": name}) for name in dict.fromkeys(show.roles)]
    return _pairs(head) + "".join(f"\n[[{kind}]]\n{_pairs(values)}" for kind, values in (*people, *roles))


def _file_text(inventor: Inventor, show: InventedShow, facts: int) -> str:
    published, sha256 = inventor.day(), inventor.sha256()
    article = {
        "publisher": inventor.publisher(),
        "url": f"https://news.example/{show.slug}/{sha256[:12]}",
        "published": published.isoformat(),
        "sha256": sha256,
    }
    tables = inventor.facts(show, facts, published)
    return f"[article]\n{_pairs(article)}" + "".join(f"\n[[{kind}]]\n{_pairs(values)}" for kind, values in tables)


def _pairs(values: dict[str, Any]) -> str:
    """TOML writes these values as JSON does."""
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items())
