from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

from bot.store.article_texts import ArticleTexts, hold_to_text
from bot.store.fingerprint import fact_paths
from bot.store.library import read_library
from tests.conftest import INVENTED, ROOT, SHIPPED
from tests.store.writing import EVENT, NOTE, QUOTE, write_facts, write_show

if TYPE_CHECKING:
    from pathlib import Path

    from bot.errors import Problem

REAL = ROOT.parent / "shared" / "articles"
TEXT = (
    "The harbour is a set.\n\n“We burned it down,” Whitlock said. “This time we build it up.”\n\nIt ends in December.\n"
)
FIRST, SECOND = "We burned it down,", "This time we build it up."


def at(*words: str) -> list[list[int]]:
    return [[TEXT.index(word), TEXT.index(word) + len(word)] for word in words]


def problems_in(
    tmp_path: Path, text: bytes | None = TEXT.encode(), suffix: str = ".txt", **tables: Any
) -> list[Problem]:
    """What holding one fact file to one text finds, the file being of `TEXT`."""
    data, articles = tmp_path / "data", tmp_path / "articles"
    articles.mkdir()
    write_show(data)
    path = write_facts(data, article={"sha256": hashlib.sha256(TEXT.encode()).hexdigest()}, **tables)
    if text is not None:
        (articles / f"a{suffix}").write_bytes(text)
    (file,) = read_library(data).files
    return list(hold_to_text(path, file, ArticleTexts(articles)))


def all_problems(data_dir: Path, articles: Path) -> list[Problem]:
    pairs = zip(fact_paths(data_dir), read_library(data_dir).files, strict=True)
    return [problem for path, file in pairs for problem in hold_to_text(path, file, ArticleTexts(articles))]


def test_the_facts_of_the_invented_articles_stand_in_them() -> None:
    assert all_problems(INVENTED, INVENTED / "articles") == []


@pytest.mark.skipif(not REAL.is_dir(), reason="the three articles' texts are not at hand")
def test_the_shipped_facts_stand_in_their_articles() -> None:
    assert all_problems(SHIPPED, REAL) == []


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_what_stands_where_it_is_said_to_is_borne_out(tmp_path: Path, suffix: str) -> None:
    quote = QUOTE | {"text": f"{FIRST} {SECOND}", "spans": at(FIRST, SECOND), "paragraph": 2}
    event = EVENT | {"words": "in December", "spans": at("It ends in December"), "paragraph": 3}
    assert problems_in(tmp_path, suffix=suffix, quote=[quote], event=[event]) == []


def test_a_text_that_is_not_at_hand_is_told(tmp_path: Path) -> None:
    (problem,) = problems_in(tmp_path, None)
    assert problem.message == "the article's text is not at hand"
    assert "a.txt or a.md" in problem.remedy


@pytest.mark.parametrize(
    "text", [TEXT.replace("\n", "\r\n").encode(), TEXT.strip().encode(), b"", "\ufeff".encode() + TEXT.encode()]
)
def test_a_text_that_has_changed_is_told_and_nothing_else_is(tmp_path: Path, text: bytes) -> None:
    quote = QUOTE | {"text": "Nobody said this."}
    (problem,) = problems_in(tmp_path, text, quote=[quote])
    assert problem.message == "sha256 is not that of a.txt"


def test_a_text_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    latin = "Caf\xe9".encode("latin-1")
    write_show(tmp_path)
    path = write_facts(tmp_path, article={"sha256": hashlib.sha256(latin).hexdigest()})
    (tmp_path / "a.txt").write_bytes(latin)
    (file,) = read_library(tmp_path).files
    (problem,) = hold_to_text(path, file, ArticleTexts(tmp_path))
    assert (problem.path, problem.message) == (tmp_path / "a.txt", "is not UTF-8")


NOT_BORNE_OUT = {
    "span outside": ({"note": [NOTE | {"spans": [[0, 5000]]}]}, f"[0, 5000] ends outside the article|{len(TEXT)}"),
    "other paragraph": ({"note": [NOTE | {"paragraph": 2}]}, "lies in paragraph 1, not in 2|mend"),
    "across paragraphs": ({"note": [NOTE | {"spans": [[0, 30]]}]}, "lies in no one paragraph, not in 1|mend"),
    "between paragraphs": ({"note": [NOTE | {"spans": [[21, 23]]}]}, "lies in no one paragraph|mend"),
    "not verbatim": (
        {"quote": [QUOTE | {"text": "We burned it down.", "spans": at(FIRST), "paragraph": 2}]},
        f"not verbatim|the article has: {FIRST}",
    ),
    "a word left out": (
        {"quote": [QUOTE | {"text": FIRST, "spans": at(FIRST, SECOND), "paragraph": 2}]},
        f"not verbatim|the article has: {FIRST} {SECOND}",
    ),
    "words elsewhere": (
        {"event": [EVENT | {"words": "in December", "spans": at("The harbour")}]},
        "'in December' does not stand at the spans|the article's own words",
    ),
}


@pytest.mark.parametrize(("tables", "says"), NOT_BORNE_OUT.values(), ids=NOT_BORNE_OUT)
def test_what_the_text_does_not_bear_out_is_told_with_its_line(
    tmp_path: Path, tables: dict[str, Any], says: str
) -> None:
    (problem,) = problems_in(tmp_path, **tables)
    message, _, remedy = says.partition("|")
    assert message in problem.message
    assert remedy in problem.remedy
    assert problem.path.read_text(encoding="utf-8").splitlines()[problem.line - 1].startswith("[[")


def test_every_fact_that_is_not_borne_out_is_told(tmp_path: Path) -> None:
    problems = problems_in(tmp_path, note=[NOTE | {"paragraph": 2}, NOTE, NOTE | {"paragraph": 3}])
    assert len(problems) == len({problem.line for problem in problems}) == 2


def test_a_text_is_read_only_if_it_is_the_very_one() -> None:
    texts = ArticleTexts(INVENTED / "articles")
    (path,) = (INVENTED / "articles").glob("harbour-post-*")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert texts.read(path.stem, digest) == path.read_bytes().decode()
    assert texts.read(path.stem, "0" * 64) is None
    assert texts.read("another", digest) is None


def test_without_a_folder_no_text_is_at_hand() -> None:
    assert ArticleTexts(None).path("a") is None
    assert ArticleTexts(None).read("a", "0" * 64) is None


def test_offsets_count_characters_of_the_text_with_its_own_line_ends(tmp_path: Path) -> None:
    raw = "Eins – zwei.\r\n\r\n“Drei,” sagte sie.\r\n".encode()
    (tmp_path / "a.txt").write_bytes(raw)
    text = ArticleTexts(tmp_path).read("a", hashlib.sha256(raw).hexdigest())
    assert text is not None
    assert text[17:21] == "Drei"
