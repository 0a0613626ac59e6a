from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from bot.errors import ArticleError
from bot.facts.edtf import parse_edtf
from bot.store.article_files import LARGEST, ArticleFile, read_article
from bot.store.article_texts import ArticleTexts

if TYPE_CHECKING:
    from pathlib import Path

STORY = "Ines Okafor is back.\n\n“Café,” she said.\n"


def read(folder: Path, content: str | bytes, name: str = "a.txt", published: str | None = None) -> ArticleFile:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_article(path, parse_edtf(published) if published else None)


def refusal(folder: Path, content: str | bytes, name: str = "a.txt") -> str:
    with pytest.raises(ArticleError) as caught:
        read(folder, content, name)
    assert caught.value.problem.path == folder / name
    assert caught.value.problem.remedy
    return caught.value.problem.message


HEADS = {
    "a prefix": (" date 2023-05-02 ", "2023-05-02"),
    "a first line": ("date 2023-05-02\n", "2023-05-02"),
    "a month": ("date 2023-05\n\n", "2023-05"),
    "a range": ("date [2023-05-02..2023-06]\n", "[2023-05-02..2023-06]"),
    "with a colon": ("Date: 2023-05-02\r\n", "2023-05-02"),
    "behind a byte order mark": ("\ufeffdate 2023-05-02 ", "2023-05-02"),
    "front matter": ('+++\npublished = "2023-05"\n+++\n', "2023-05"),
    "a date of TOML": ("+++\ndate = 2023-05-02\ndraft = true\n+++\n\n", "2023-05-02"),
    "a time of TOML": ("+++\r\ndate = 2023-05-02T10:00:00Z\r\n+++\r\n", "2023-05-02"),
}


@pytest.mark.parametrize(("head", "published"), HEADS.values(), ids=HEADS)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "A.TXT"])
def test_the_head_gives_the_date_and_is_not_of_the_article(
    tmp_path: Path, head: str, published: str, name: str
) -> None:
    article = read(tmp_path, head + STORY, name, published="1999")
    assert str(article.published) == published
    assert article.article.strip() == STORY.strip()
    assert len(article.article) == len(article.text)
    assert article.article.count("\n") == article.text.count("\n")


def test_front_matter_tells_more_of_the_article(tmp_path: Path) -> None:
    head = '+++\npublisher = "Harbour Post"\nurl = "https://h.example/a"\nauthors = ["Pia Lund", 7]\n+++\n'
    article = read(tmp_path, head + STORY)
    found = (article.publisher, article.url, article.authors)
    assert found == ("Harbour Post", "https://h.example/a", ("Pia Lund",))


def test_one_author_is_a_list_of_one(tmp_path: Path) -> None:
    assert read(tmp_path, f'+++\nauthor = "Pia Lund"\n+++\n{STORY}').authors == ("Pia Lund",)


@pytest.mark.parametrize("text", [STORY, f"Date night is back.\n\n{STORY}", f"+++ news +++\n\n{STORY}"])
def test_an_article_without_a_head_is_all_article(tmp_path: Path, text: str) -> None:
    article = read(tmp_path, text)
    assert (article.published, article.article) == (None, text)


def test_a_date_is_taken_from_the_head_then_from_the_operator_then_from_a_dateline(tmp_path: Path) -> None:
    dated = f"May 2, 2023\n\n{STORY}"
    assert str(read(tmp_path, dated).published) == "2023-05-02"
    assert str(read(tmp_path, dated, published="2023-06").published) == "2023-06"
    assert str(read(tmp_path, f"date 2022\n{dated}", published="2023-06").published) == "2022"


@pytest.mark.parametrize("text", [STORY, STORY.replace("\n", "\r\n"), "\ufeff" + STORY, f" date 2023 {STORY}"])
def test_spans_count_what_bot_check_counts(tmp_path: Path, text: str) -> None:
    article = read(tmp_path, text)
    assert article.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert ArticleTexts(tmp_path).read("a", article.sha256) == article.text == text


REFUSED: dict[str, tuple[str | bytes, str, str]] = {
    "nothing": ("", "a.txt", "is empty"),
    "blanks": (" \n\n ", "a.txt", "is empty"),
    "a head alone": ("date 2023-05-02\n", "a.txt", "is empty"),
    "Latin-1": ("One.\nCafé.".encode("latin-1"), "a.txt", "is not UTF-8 (see line 2)"),
    "UTF-16": (STORY.encode("utf-16"), "a.txt", "is not UTF-8 (see line 1)"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0", "a.txt", "is not UTF-8 (see line 1)"),
    "zeros": (b"abc\0\0\0", "a.txt", "is not text"),
    "another kind": ("%PDF-1.4", "a.pdf", "is of no kind that can be read"),
    "no ending": (STORY, "a", "is of no kind that can be read"),
    "a date that is none": (f"date 2023-13-01 {STORY}", "a.txt", "'2023-13-01' has no such month"),
    "front matter that is no TOML": (f"+++\ndate: 2023\n+++\n{STORY}", "a.md", "has a head that is not TOML"),
    "a page without an article": ("<html><body><nav>Home</nav></body></html>", "a.html", "is a page with no article"),
    "an empty page": ("", "a.html", "is empty"),
    "a page that is none": (b"\0\1\2\xff" * 50, "a.html", "is a page with no article"),
}


@pytest.mark.parametrize(("content", "name", "message"), REFUSED.values(), ids=REFUSED)
def test_a_file_with_no_article_is_refused_and_told_why(
    tmp_path: Path, content: str | bytes, name: str, message: str
) -> None:
    assert refusal(tmp_path, content, name).startswith(message)


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST)
    with pytest.raises(ArticleError, match="has 50 MB or more"):
        read_article(path)


def test_a_file_that_is_not_there_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="No such file"):
        read_article(tmp_path / "nowhere.txt")
    with pytest.raises(ArticleError, match=r"is a folder; name the files in it, such as .*\*\.txt"):
        read_article(tmp_path)


def test_markdown_is_read_without_its_markup_and_a_text_as_it_is(tmp_path: Path) -> None:
    text = "# Back\n\n“It was *cold*,” said [Dana Whitlock](https://h.example/dana).\n"
    assert "Dana Whitlock](" in read(tmp_path, text, "a.txt").article
    article = read(tmp_path, text, "a.md")
    assert " ".join(article.article.split()) == "Back “It was cold ,” said Dana Whitlock ."
    assert (article.text, len(article.article)) == (text, len(text))
