from __future__ import annotations

import pytest

from bot.extraction.article_text import ArticleText
from bot.extraction.reading import Reading
from bot.facts.model import OtherShow, Show


def read(text: str, *known: Show) -> Reading:
    return Reading(ArticleText(text), None, known)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Season 3 of The Lantern Keepers is here.", "The Lantern Keepers"),
        ("The Lantern Keepers Season 3 is here.", "The Lantern Keepers"),
        ("The third season of Salt Harbor is here.", "Salt Harbor"),
        ("Salt Harbor’s third season is here.", "Salt Harbor"),
        ("Netflix’s Salt Harbor has a new episode.", "Salt Harbor"),
        ("The HBO drama Salt Harbor has a new episode.", "Salt Harbor"),
        ("Nora Vale joined the cast of Salt Harbor, a series.", "Salt Harbor"),
        ("Hulu has renewed Salt Harbor for a new season.", "Salt Harbor"),
        ("Salt Harbor has been renewed for a new season.", "Salt Harbor"),
        ("What We Saw in the Harbor season 2 is here.", "What We Saw in the Harbor"),
        ("Vale’s Anatomy comes back on Thursday, Sept. 26 on ABC. It is season 16.", "Vale's Anatomy"),
        ("Nora Vale on Salt Harbor season 2 and what comes next.", "Salt Harbor"),
        ("Season 2 of Salt Harbor on HBO Max is here.", "Salt Harbor"),
        ("Season 2 of Salt Harbor with Nora Vale is here.", "Salt Harbor"),
        ("ITV begins its new series of Wren. Wren is a detective.", "Wren"),
        ("When The Lantern Keepers season 2 begins, all is well.", "The Lantern Keepers"),
        ("Netflix canceled 1899 after one season.", "1899"),
    ],
)
def test_a_title_is_known_by_what_stands_beside_it(text: str, title: str) -> None:
    assert read(text).shows.main == title


@pytest.mark.parametrize(
    "text",
    [
        "The film The Salt Road opens in theaters.",
        "Emmy-winning star Nora Vale said so to Variety.",
        "In January, Nora Vale returned to Cork.",
        "The second ‘Salt Road’ film is a sequel with famous names in theaters.",
    ],
)
def test_what_is_no_show_is_none(text: str) -> None:
    assert read(text).shows.main is None


def test_a_short_title_means_the_long_one() -> None:
    reading = read(
        "Season 4 of The Marvelous Mrs. Vale is here. Nora Vale was on the set of Mrs. Vale’s fourth season."
    )
    assert [show.title for show in reading.shows.mentions] == ["The Marvelous Mrs. Vale"] * 2


def test_a_known_show_is_found_by_any_of_its_names() -> None:
    show = Show("Salt Harbor", "salt-harbor", aliases=("Harbor",), others=(OtherShow("Quiet Coast", "quiet-coast"),))
    reading = read("She saw Harbor and Quiet Coast.", show)
    assert [found.title for found in reading.shows.mentions] == ["Salt Harbor", "Quiet Coast"]


def test_another_show_that_somebody_was_in_is_not_the_main_one() -> None:
    reading = read("Salt Harbor alum Nora Vale has joined the cast of Quiet Coast. She comes in season 2.")
    assert reading.shows.main == "Quiet Coast"
    assert [show.title for show in reading.shows.mentions] == ["Salt Harbor", "Quiet Coast"]


def test_what_is_named_is_blotted_out_in_place() -> None:
    text = "Season 2 of Salt Harbor brings Nora Vale back on March 3, says Variety."
    marked = read(text).marked
    assert len(marked) == len(text)
    assert [word for word in marked.split() if word.isascii()] == ["of", "brings", "back", "on", "says"]
