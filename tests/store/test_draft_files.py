from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.candidates import CreditCandidate, Findings, QuoteCandidate
from bot.extraction.drafts import make_drafts
from bot.facts.edtf import parse_edtf
from bot.facts.model import Job, Show
from bot.store.article_files import ArticleFile
from bot.store.article_texts import ArticleTexts, hold_to_text
from bot.store.draft_files import draft_file_text
from bot.store.fact_files import read_fact_file
from tests.support.findings import STORY, found_in

if TYPE_CHECKING:
    import pytest

    from bot.errors import Problem
    from bot.facts.model import FactFile

PATH = Path("data/facts/lantern/a.toml")
UNKNOWN = ArticleFile(Path("a.txt"), STORY, STORY, hashlib.sha256(STORY.encode()).hexdigest())
KNOWN_OF = (parse_edtf("2023-05-02"), "Harbour Post", "https://h.example/a", ("Pia Lund",))
KNOWN = ArticleFile(UNKNOWN.path, UNKNOWN.text, UNKNOWN.article, UNKNOWN.sha256, *KNOWN_OF)
LANTERN = Show("The Lantern Keepers", "lantern")
DRAFTS = make_drafts(found_in(STORY), STORY, STORY, LANTERN)


def read(text: str) -> tuple[FactFile, list[Problem]]:
    problems: list[Problem] = []
    file = read_fact_file(PATH, text, problems)
    assert file is not None
    return file, problems


def test_the_file_is_a_fact_file_but_for_what_only_a_person_knows() -> None:
    _, problems = read(draft_file_text(UNKNOWN, DRAFTS))
    assert sorted(problem.message for problem in problems) == [
        *("published is missing", "publisher is missing", "speakers is missing", "url is missing")
    ]


def test_what_is_to_be_filled_in_stands_there_as_a_comment(tmp_path: Path) -> None:
    text = draft_file_text(UNKNOWN, DRAFTS)
    file, problems = read(
        re.sub(r"^# (?=\w+ = )", "", text, flags=re.MULTILINE).replace("https://…", "https://h.example")
    )
    assert problems == []
    (tmp_path / "a.txt").write_bytes(STORY.encode())
    assert list(hold_to_text(PATH, file, ArticleTexts(tmp_path))) == []


def test_what_the_article_says_of_itself_is_written() -> None:
    file, problems = read(draft_file_text(KNOWN, [draft for draft in DRAFTS if not draft.doubts]))
    assert problems == []
    assert (file.article.publisher, file.article.authors) == ("Harbour Post", ("Pia Lund",))
    assert len(file.facts) == len(DRAFTS) - 1


def test_facts_stand_as_in_the_article_each_marked_for_review() -> None:
    headers = re.findall(r"^\[\[(\w+)\]\] # to review$", draft_file_text(UNKNOWN, DRAFTS), re.MULTILINE)
    assert headers == [draft.kind for draft in DRAFTS]


def test_a_doubt_stands_above_its_fact() -> None:
    assert "\n# doubtful: no speaker is named\n[[quote]]" in draft_file_text(UNKNOWN, DRAFTS)


def test_the_articles_words_for_a_part_are_to_be_said_anew() -> None:
    assert re.search(r"^part = \"her brother\" # .*your own$", draft_file_text(UNKNOWN, DRAFTS), re.MULTILINE)


def test_the_articles_prose_stays_out_unless_it_is_asked_for() -> None:
    sentence = "Ines Okafor returns as Captain Wren Halloway, and Tomas Brandt is back as her brother."
    assert sentence not in draft_file_text(UNKNOWN, DRAFTS)
    text = draft_file_text(UNKNOWN, DRAFTS, evidence=True)
    assert f"\n# {sentence}\n[[credit]]" in text
    assert {problem.message for problem in read(text)[1]} == {
        problem.message for problem in read(draft_file_text(UNKNOWN, DRAFTS))[1]
    }


def test_a_line_break_in_a_sentence_or_a_doubt_ends_no_comment() -> None:
    text = draft_file_text(UNKNOWN, DRAFTS, evidence=True)
    assert "# “This time we build it back up.”\n" in text


gaps = st.text(alphabet="a .,\n\r\t*_“”\"'\\#[]\u2028\x85\x0b\x07é🙂\ufeff", max_size=12)
pieces = gaps.map(lambda gap: f"a{gap}")  # never blank
names = st.text(alphabet="Ab \n“”\"'\\#[]=é", max_size=8).map(lambda name: f"N{name}")


@given(st.lists(st.tuples(gaps, pieces), min_size=1, max_size=4), names)
def test_whatever_is_found_makes_a_file_that_keeps_the_format(
    tmp_path_factory: pytest.TempPathFactory, parts: list[tuple[str, str]], name: str
) -> None:
    text = ""
    spans: tuple[tuple[int, int], ...] = ()
    for gap, piece in parts:
        text += gap + piece
        spans += ((len(text) - len(piece), len(text)),)
    found = Findings(
        None,
        quotes=(QuoteCandidate(text="-", speakers=(name,), spans=spans),),
        credits=(CreditCandidate(person=name, character=name, job=Job.ACTOR, part=name, spans=spans),),
    )
    article = ArticleFile(Path("a.txt"), text, text, hashlib.sha256(text.encode()).hexdigest(), *KNOWN_OF)
    file, problems = read(draft_file_text(article, make_drafts(found, text, text, LANTERN), evidence=True))
    assert problems == []
    folder = tmp_path_factory.mktemp("texts", numbered=True)
    (folder / "a.txt").write_bytes(text.encode())
    assert list(hold_to_text(PATH, file, ArticleTexts(folder))) == []
