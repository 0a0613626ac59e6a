"""Fact tables made from a few lines of TOML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import settings

from bot.store.reader import FactReader
from bot.store.table_file import rebuild

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

_SHOW = 'title = "The Lamp"\nslug = "lamp"\nnetwork = "Northlight"\n'
_ARTICLE = """
[article]
publisher = "Paper {number}"
url = "https://paper.example/{number}"
published = "{published}"
sha256 = "{zeros}"
"""
_PLACE = "spans = [[0, 10]]\nparagraph = 1\n"


class MakeTable(Protocol):
    """Builds a table of one show, "The Lamp" (`lamp`)."""

    def __call__(self, *articles: tuple[str, str], show: str = "") -> FactReader:
        """Build it.

        Args:
            articles: When each was published, and its facts; a fact without spans gets some.
            show: What else the show's file says.
        """


@pytest.fixture
def make_table(tmp_path: Path) -> Iterator[MakeTable]:
    readers: list[FactReader] = []

    def make(*articles: tuple[str, str], show: str = "") -> FactReader:
        data = tmp_path / f"table{len(readers)}"
        (data / "shows").mkdir(parents=True)
        (data / "facts" / "lamp").mkdir(parents=True)
        (data / "shows" / "lamp.toml").write_text(_SHOW + show, encoding="utf-8")
        for number, (published, facts) in enumerate(articles, start=1):
            head = _ARTICLE.format(number=number, published=published, zeros="0" * 64)
            path = data / "facts" / "lamp" / f"paper{number}.toml"
            path.write_text(head + "".join(_placed(facts)), encoding="utf-8")
        readers.append(FactReader(rebuild(data)[0]))
        return readers[-1]

    yield make
    for reader in readers:
        reader.close()


def _placed(facts: str) -> Iterator[str]:
    for fact in facts.strip().split("\n\n"):
        yield f"\n{fact}\n" if "spans" in fact else f"\n{fact}\n{_PLACE}"
