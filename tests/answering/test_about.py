from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.about import about_card
from bot.answering.cards import Link, Shape
from bot.answering.questions import AboutQuestion
from tests.answering.reading import below, lines

if TYPE_CHECKING:
    from bot.store.reader import FactReader


def test_every_article_stands_under_its_show_the_newest_first(table: FactReader) -> None:
    card = about_card(table)
    assert lines(card, Shape.HEADING) == ["The Lantern Keepers", "The Marvelous Mrs. Maisel"]
    assert below(card, "The Marvelous Mrs. Maisel")[:3] == [
        "Us Weekly, March 2022 (reported by Christina Garibaldi, Nicole Massabrook)",
        "PopCulture.com, June 2021",
        "TV Fanatic, June 10, 2021",
    ]
    assert below(card, "The Lantern Keepers") == ["Screen Weekly, November 20, 2023", "Harbour Post, May 2, 2023"]


def test_every_article_is_linked(table: FactReader) -> None:
    links = [part.url for block in about_card(table).blocks for part in block.parts if isinstance(part, Link)]
    assert len(links) == 5
    assert all(url.startswith("https://") for url in links)


def test_it_says_how_many_facts_and_which_table(table: FactReader) -> None:
    last = lines(about_card(table))[-1]
    assert last == f"{table.size:,} facts, table {table.version[:8]}"
    assert table.size > 100


def test_it_can_be_asked_again(table: FactReader) -> None:
    assert about_card(table).question == AboutQuestion()
