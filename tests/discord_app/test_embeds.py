from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.cards import Block, Bold, Card, Cover, Link, Plain, Ref, Shape, heading, line, small
from bot.answering.desk import Viewing
from bot.answering.spoilers import SHOWN
from bot.discord_app.embeds import LONGEST_DESCRIPTION, LONGEST_TITLE, embed_pages, make_embed

if TYPE_CHECKING:
    from bot.answering.desk import Desk


def units(text: str) -> int:
    """UTF-16 units: what Discord may count."""
    return len(text.encode("utf-16-le")) // 2


SOURCES = tuple(small(f"source {number}.") for number in range(1, 6))


def paged(blocks: list[Block], limit: int = 200) -> list[str]:
    return embed_pages(Card("Title", tuple(blocks), SOURCES), {}, limit)


KINDS = st.sampled_from(["line", "line", "line", "heading", "small", "quote"])
DRAWN = st.lists(st.tuples(KINDS, st.integers(0, 60), st.sets(st.integers(1, 5), max_size=3)), max_size=25)


def made(drawn: list[tuple[str, int, set[int]]]) -> list[Block]:
    """Blocks that can be told apart: each begins with its number."""
    return [
        Block(
            Shape(kind), (Plain(f"no{at:02} {'x' * size}"), *((Ref(tuple(sorted(refs))),) if kind != "heading" else ()))
        )
        for at, (kind, size, refs) in enumerate(drawn)
    ]


def numbers(page: str) -> list[int]:
    """The blocks on a page; a repeated heading does not count."""
    return [int(row.split("no")[1][:2]) for row in page.splitlines() if "no" in row and "(continued)" not in row]


@given(DRAWN)
def test_the_pages_hold_every_block_once_and_in_order(drawn: list[tuple[str, int, set[int]]]) -> None:
    pages = paged(made(drawn))
    assert [number for page in pages for number in numbers(page)] == list(range(len(drawn)))


@given(DRAWN)
def test_each_page_carries_exactly_the_sources_that_it_refers_to(drawn: list[tuple[str, int, set[int]]]) -> None:
    blocks = made(drawn)
    for page in paged(blocks):
        wanted = {number for at in numbers(page) for number in blocks[at].refs}
        carried = [int(row.split("source ")[1].rstrip(".")) for row in page.splitlines() if "source " in row]
        assert carried == sorted(wanted)


@given(DRAWN)
def test_a_page_keeps_its_limit_unless_one_block_alone_is_over_it(drawn: list[tuple[str, int, set[int]]]) -> None:
    for page in paged(made(drawn), 300):
        assert units(page) <= 300


def test_a_heading_is_repeated_where_its_lines_go_on() -> None:
    pages = paged([heading("Season 4"), *(line(f"{number} {'x' * 90}") for number in range(4))])
    assert len(pages) > 1
    assert pages[0].startswith("### Season 4\n")
    assert all(page.startswith("### Season 4 (continued)\n") for page in pages[1:])


def test_a_heading_that_begins_a_page_is_not_continued() -> None:
    pages = paged([heading("A"), line("x" * 150), heading("B"), line("y" * 150)])
    assert [page.splitlines()[0] for page in pages] == ["### A", "### B"]


def test_a_heading_does_not_stand_alone_at_the_foot_of_a_page() -> None:
    pages = paged([heading("A"), line("x" * 150), heading("B"), line("y" * 150), line("z" * 150)])
    assert not any(page.splitlines()[-1].startswith("###") for page in pages)


def test_a_heading_in_mid_page_stands_off_from_what_is_above() -> None:
    assert paged([heading("A"), line("a"), heading("B"), line("b")]) == ["### A\na\n\n### B\nb"]


def test_a_card_without_blocks_has_one_page() -> None:
    assert paged([]) == [""]


# -- Discord's limits --------------------------------------------------------------------------------------------------

URL = "https://www.paper.example/entertainment/news/marvelous-mrs-maisel-somebody-teases-something/"


def sourced(number: int) -> tuple[Block, ...]:
    return tuple(
        small(f"{at} ", Link(f"The Paper of Record {at}", URL), ", March 11, 2022") for at in range(1, number + 1)
    )


@pytest.mark.parametrize(
    "card",
    [
        pytest.param(Card("a", tuple(line(f"{at} {'x' * 100}") for at in range(300))), id="many lines"),
        pytest.param(Card("a", tuple(line("🙂" * 1500) for _ in range(4))), id="what takes two units each"),
        pytest.param(Card("a", (line("x" * 9000),)), id="one line too long"),
        pytest.param(Card("a", (line("*" * 9000),)), id="one line of stars too long"),
        pytest.param(Card("a", (line("🙂" * 9000),)), id="one line of emoji too long"),
        pytest.param(Card("a", (line(Cover((Plain("|" * 9000),))),)), id="one cover too long"),
        pytest.param(Card("a", (line("://" * 3000),)), id="one line of links too long"),
        pytest.param(Card("a", (line(*(Bold("x*") for _ in range(900))),)), id="many bold names in a line"),
        pytest.param(Card("a", (heading("h" * 200), *(line("*" * 2000),) * 3)), id="a heading that goes on"),
        pytest.param(Card("a", (line("x", Ref(tuple(range(1, 61)))),), sourced(60)), id="a line of sixty articles"),
        pytest.param(
            Card("a", tuple(line("x", Ref((at,))) for at in range(1, 61)), sourced(60)),
            id="sixty lines of one article each",
        ),
    ],
)
def test_no_description_is_longer_than_discord_takes(card: Card) -> None:
    assert [units(page) for page in embed_pages(card, {}) if units(page) > LONGEST_DESCRIPTION] == []


@given(st.lists(st.text("ab*|🙂:/[", max_size=2500).map(line), max_size=5))
def test_no_text_makes_a_description_longer_than_discord_takes(blocks: list[Block]) -> None:
    assert all(units(page) <= LONGEST_DESCRIPTION for page in embed_pages(Card("a", tuple(blocks)), {}))


@given(st.text(max_size=400))
def test_no_title_is_longer_than_discord_takes(title: str) -> None:
    embed = make_embed(Card(title, ()), 0, [""])
    assert embed.title is not None
    assert len(embed.title) <= LONGEST_TITLE


def test_a_title_that_is_cut_says_so() -> None:
    title = make_embed(Card("a" * 300, ()), 0, [""]).title
    assert title == "a" * 255 + "…"


@pytest.mark.parametrize(("page", "shown"), [(0, 0), (1, 1), (2, 2), (3, 2), (99, 2)])
def test_a_page_beyond_the_last_is_the_last(page: int, shown: int) -> None:
    embed = make_embed(Card("Title", ()), page, ["first", "second", "third"])
    assert embed.description == ["first", "second", "third"][shown]
    assert embed.footer.text == f"Page {shown + 1} of 3"


def test_a_single_page_has_no_number() -> None:
    assert make_embed(Card("Title", ()), 0, ["all"]).footer.text is None


# -- the answers there are ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("show", ["maisel", "lantern"])
@pytest.mark.parametrize("viewing", [Viewing(), Viewing(SHOWN)], ids=["hidden", "shown"])
def test_todays_whole_cast_fits_on_one_page(desk: Desk, show: str, viewing: Viewing) -> None:
    [page] = embed_pages(desk.cast(show, None, None, viewing), {})
    assert "Behind the scenes" in page


def test_a_cover_is_a_cover_on_the_page(desk: Desk) -> None:
    [page] = embed_pages(desk.cast("maisel", None, None, Viewing()), {})
    assert "**Milo Ventimiglia** as ||Handsome Man, episode 7||" in page
    assert page.count("Handsome Man") == 1


def test_every_source_on_the_page_is_linked(desk: Desk) -> None:
    [page] = embed_pages(desk.cast("maisel", None, None, Viewing()), {})
    rows = page.splitlines()[-3:]
    assert all(row.startswith("-# ") and "](https://" in row for row in rows)
