"""From articles to answers with nothing made by hand but what only a person knows."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import INVENTED

if TYPE_CHECKING:
    from tests.cli.conftest import Bot

ARTICLES = INVENTED / "articles"
HEAD = '+++\npublished = "2024-05-02"\npublisher = "Tide Post"\nurl = "https://tidepost.example/a"\n+++\n\n'
ARTICLE = f"""{HEAD}The second season of Harbour Lights begins on June 7, 2024, on Northlight.

Mira Solberg plays Inspector Alva Strand, and Jonas Reyes will play her brother, Emil Strand.

“We waited two years for this,” creator Petra Vance told Tide Post. “Nobody will sleep.”
"""
SHOW = 'title = "Harbour Lights"\nslug = "harbour"\n'


def checked(bot: Bot, articles: Path) -> list[str]:
    return bot("check", "--articles", str(articles)).complaints


@pytest.fixture
def articles(own_bot: Bot) -> Path:
    """A folder with the invented articles; the facts that were written of them by hand are gone."""
    shutil.rmtree(own_bot.data_dir / "facts")
    return shutil.copytree(ARTICLES, own_bot.folder / "articles")


def test_facts_of_articles_pass_the_check_once_they_are_filled_in(own_bot: Bot, articles: Path) -> None:
    folder = own_bot.data_dir / "facts" / "lantern"
    texts = sorted(articles.glob("*.txt"))
    ran = own_bot("extract", *map(str, texts), "--into", str(folder), "--published", "2023-11-20")
    assert (ran.status, ran.err) == (0, "")
    assert all("is missing; add" in line for line in checked(own_bot, articles))
    for path in folder.iterdir():
        filled = re.sub(r"^# (?=\w+ = )", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        path.write_text(filled.replace("https://…", f"https://h.example/{path.stem}"), encoding="utf-8")
    with (own_bot.data_dir / "shows" / "lantern.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + ran.out.partition("once read over:\n")[2])
    assert checked(own_bot, articles) == []


def test_a_show_that_nobody_knew_is_answered_from_its_article(own_bot: Bot, articles: Path) -> None:
    shutil.rmtree(articles)
    articles.mkdir()
    article = articles / "tide-post.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    into = own_bot.data_dir / "facts" / "harbour"
    assert own_bot("extract", str(article), "--into", str(into)).status == 0
    (own_bot.data_dir / "shows" / "harbour.toml").write_text(SHOW, encoding="utf-8")
    assert checked(own_bot, articles) == []
    assert re.search("Mira Solberg.*Alva Strand", own_bot("ask", "/cast harbour").out, re.DOTALL)
    assert "June 7, 2024" in own_bot("ask", "/when season2-premiere").out
    assert "We waited two years for this" in own_bot("ask", "/quote Petra Vance").out


def test_the_same_articles_give_the_same_facts_in_every_process(own_bot: Bot) -> None:
    paths = [str(path) for path in sorted(ARTICLES.glob("*.txt"))]
    first, second = (own_bot("extract", "--json", *paths, PYTHONHASHSEED=seed).out for seed in ("1", "2"))
    assert first == second
    for line in first.splitlines():
        found = json.loads(line)
        text = Path(found["article"]["path"]).read_bytes().decode()
        assert found["quotes"]
        for quote in found["quotes"]:
            assert quote["text"] == " ".join(text[start:end] for start, end in quote["spans"])


def test_a_web_page_and_its_text_give_the_same_facts(own_bot: Bot, tmp_path: Path) -> None:
    paragraphs = "".join(f"<p>{part}</p>" for part in ARTICLE.removeprefix(HEAD).split("\n\n"))
    page = tmp_path / "tide-post.html"
    page.write_text(
        '<html><head><meta charset="utf-8"><meta property="article:published_time" content="2024-05-02T08:00:00Z">'
        f"</head><body><article>{paragraphs}</article></body></html>",
        encoding="utf-8",
    )
    text = tmp_path / "tide-post.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    first, second = (json.loads(line) for line in own_bot("extract", "--json", str(page), str(text)).out.splitlines())
    assert first["article"]["published"] == second["article"]["published"] == "2024-05-02"
    for kind in ("quotes", "credits", "events", "awards", "relations"):
        assert [one | {"spans": 0} for one in first[kind]] == [one | {"spans": 0} for one in second[kind]], kind
