from __future__ import annotations

import pytest

from bot.store.web_pages import Page, read_page

LONG = "He kept the light for forty years and nobody ever asked him why he did it at all. " * 4
OG = '<meta property="og:{}" content="{}">'.format


def page(head: str = "", body: str = "", encoding: str = "utf-8") -> Page:
    html = (
        f'<html><head><meta charset="{encoding}"><title>Okafor is back</title>{head}</head><body>'
        f'<nav><a href="/">Home</a></nav><article><h1>Okafor is back</h1><p>{LONG}</p>{body}</article>'
        "<footer>© 2019 Harbour Post</footer></body></html>"
    )
    found = read_page(html.encode(encoding))
    assert found is not None
    return found


def paragraphs(body: str) -> list[str]:
    return page(body=body).text.rstrip("\n").split("\n\n")[2:]


def test_the_article_is_read_and_what_is_around_it_is_not() -> None:
    assert page().text == f"Okafor is back\n\n{LONG.strip()}\n"


def test_a_title_that_stands_outside_the_article_begins_it() -> None:
    found = read_page(f"<html><head><title>Okafor is back</title></head><body><p>{LONG}</p></body></html>".encode())
    assert found is not None
    assert found.text.startswith("Okafor is back\n\nHe kept")


BLOCKS = {
    "lines of the source are none of the text": ("<p>Ines\n   Okafor is\tback.</p>", ["Ines Okafor is back."]),
    "what is marked stays in its line": ("<p><em>The <b>Tide</b></em>, <a href='/x'>on</a>.</p>", ["The Tide, on."]),
    "headings": ("<h2>Who?</h2><p>Okafor is back again.</p>", ["Who?", "Okafor is back again."]),
    "lists": ("<ul><li>Okafor as Wren</li><li>Brandt as Piet</li></ul>", ["Okafor as Wren", "Brandt as Piet"]),
    "a block of quotation": ("<blockquote><p>“It was cold.”</p></blockquote>", ["“It was cold.”"]),
    "quotation marks that a browser adds": ("<p>Say <q>it was cold</q> again.</p>", ["Say “it was cold” again."]),
    "a break between sentences": ("<p>It was cold.<br>It was wet.</p>", ["It was cold.", "It was wet."]),
    "a break within a sentence": ("<p>It was cold<br>and wet.</p>", ["It was cold and wet."]),
}


@pytest.mark.parametrize(("body", "lines"), BLOCKS.values(), ids=BLOCKS)
def test_each_block_is_a_paragraph_on_one_line(body: str, lines: list[str]) -> None:
    assert paragraphs(body) == lines


def test_the_page_says_who_published_it_where_when_and_by_whom() -> None:
    head = (
        OG("site_name", "Harbour Post")
        + '<link rel="canonical" href="https://harbourpost.example/2023/05/okafor">'
        + '<meta property="article:published_time" content="2023-05-02T10:00:00+01:00">'
        + '<meta name="author" content="Pia Lund">'
    )
    found = page(head)
    assert (found.publisher, found.url) == ("Harbour Post", "https://harbourpost.example/2023/05/okafor")
    assert (str(found.published), found.authors) == ("2023-05-02", ("Pia Lund",))


def test_what_a_page_does_not_say_stays_unknown() -> None:
    found = page('<link rel="canonical" href="https://harbourpost.example/okafor">')
    assert (found.publisher, found.published, found.authors) == (None, None, ())


DATES = {
    "a day in words": ('<p class="date">May 2nd, 2023</p>', "2023-05-02"),
    "a day": ('<time datetime="2023-05-02">Tuesday</time>', "2023-05-02"),
    "a month": ('<time datetime="2023-05">May 2023</time>', "2023-05"),
    "what the story tells": ("<p>The show begins on March 11, 2022.</p>", "None"),
}


@pytest.mark.parametrize(("body", "published"), DATES.values(), ids=DATES)
def test_a_date_is_no_more_precise_than_the_page(body: str, published: str) -> None:
    assert str(page(body=body).published) == published


def test_a_page_is_read_in_the_encoding_that_it_says() -> None:
    assert "Café “Tide”" in page(body="<p>Café “Tide” is open again.</p>", encoding="windows-1252").text


NO_ARTICLE = {
    "a menu": "<ul><li>Home</li><li>Shows from A to Z</li></ul>",
    "a demand": "<h1>Harbour Post</h1><p>Please log in to read this page.</p>",
    "headlines": "<h2>Okafor is back on The Lantern Keepers</h2><h2>Ten shows for a long and rainy summer</h2>",
    "nothing": "",
}


@pytest.mark.parametrize("body", NO_ARTICLE.values(), ids=NO_ARTICLE)
def test_a_page_without_an_article_has_none(body: str) -> None:
    assert read_page(f"<html><head><title>Harbour Post</title></head><body>{body}</body></html>".encode()) is None


def test_a_short_report_is_an_article() -> None:
    body = "<p>The Lantern Keepers will be back for a fourth season, Northlight said. It has eight episodes.</p>"
    assert read_page(f"<html><head><title>Back</title></head><body>{body}</body></html>".encode()) is not None
