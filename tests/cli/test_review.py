"""`bot review`, as a process with a person's answers on stdin."""

from __future__ import annotations

import hashlib
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.cli.review_screen import ReviewScreen
from bot.extraction.drafts import make_drafts
from bot.facts.model import Show
from bot.store.article_files import ArticleFile
from bot.store.draft_files import draft_file_text
from bot.store.fact_blocks import Block
from tests.support.findings import STORY, found_in

if TYPE_CHECKING:
    from tests.cli.conftest import Bot, Ran

ARTICLE = ArticleFile(Path("a.txt"), STORY, STORY, hashlib.sha256(STORY.encode()).hexdigest())
TEXT = draft_file_text(ARTICLE, make_drafts(found_in(STORY), STORY, STORY, Show("The Lantern Keepers", "lantern")))
LATER_ARTICLE = "\n\n\n"  # publisher, url, published


@pytest.fixture
def path(own_bot: Bot) -> Path:
    """A fact file to be reviewed, its article's text at hand."""
    (own_bot.folder / "data" / "articles").mkdir(parents=True)
    (own_bot.folder / "data" / "articles" / "a.txt").write_bytes(STORY.encode())
    path = own_bot.data_dir / "facts" / "lantern" / "a.toml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def review(bot: Bot, path: Path, *answers: str) -> Ran:
    return bot("review", str(path), stdin=LATER_ARTICLE + "".join(f"{answer}\n" for answer in answers))


def marks(path: Path) -> int:
    return path.read_text(encoding="utf-8").count("# to review")


def test_each_fact_is_shown_with_its_sentence_and_its_values(own_bot: Bot, path: Path) -> None:
    ran = review(own_bot, path, "q")
    assert (ran.status, ran.err) == (0, "")
    assert "░ 0/9\nevent, paragraph 1\n  │ >>The Lantern Keepers will be back this autumn<<, Northlight said" in ran.out
    assert "\n  event      season4-premiere\n  date       2023-23\n" in ran.out
    assert path.read_text(encoding="utf-8") == TEXT


def test_accepting_takes_the_mark_away_and_dropping_the_fact(own_bot: Bot, path: Path) -> None:
    ran = review(own_bot, path, "a", "d", "l", "accept", "q")
    text = path.read_text(encoding="utf-8")
    assert (marks(path), "Wren Halloway" in text, "season4-premiere" in text) == (6, True, True)
    assert "Ines Okafor returns" not in text
    assert '[[event]]\nevent = "season4-premiere"' in text
    assert "6 facts left; what was done is saved" in ran.out


def test_a_review_goes_on_where_it_was_left(own_bot: Bot, path: Path) -> None:
    review(own_bot, path, "a", "a", "q")
    ran = review(own_bot, path, "q")
    assert "\n██████░░░░░░░░░░░░░░░░░░░░░░░░ 2/9\n" in ran.out


def test_the_article_is_filled_in_first_and_a_bad_value_is_asked_for_again(own_bot: Bot, path: Path) -> None:
    answers = ["Harbour Post", "nowhere", "https://h.example/a", "May", "2023-05", "q"]
    ran = own_bot("review", str(path), stdin="".join(f"{answer}\n" for answer in answers))
    text = path.read_text(encoding="utf-8")
    assert '[article]\npublisher = "Harbour Post"\nurl = "https://h.example/a"\npublished = "2023-05"\nsha256' in text
    assert ran.out.count("  ! ") == 2
    assert "publisher of the article" not in own_bot("review", str(path), stdin="q\n").out


def test_a_value_is_changed_and_shown_again(own_bot: Bot, path: Path) -> None:
    ran = review(own_bot, path, "c", "where = Northlight", "c", "words =", "a", "q")
    assert '\nwhere = "Northlight"\nspans' in path.read_text(encoding="utf-8")
    assert "words = " not in path.read_text(encoding="utf-8")
    assert "\n  where      Northlight\n" in ran.out
    assert marks(path) == 8


REFUSED = {
    "a key that is none": ("werds = now", "has no key werds; did you mean words"),
    "a truth value that is none": ("spoiler = maybe", "spoiler is 'maybe'; write spoiler = true"),
    "a date that is none": ("date = May", "'May' is not a date that can be read"),
    "words that are not the article's": ("words = this winter", "does not stand at the spans"),
    "a span outside": ("spans = [[0, 9999]]", "ends outside the article"),
}


@pytest.mark.parametrize(("typed", "says"), REFUSED.values(), ids=REFUSED)
def test_what_would_break_the_file_is_refused_and_told(own_bot: Bot, path: Path, typed: str, says: str) -> None:
    assert says in review(own_bot, path, "c", typed, "q").out
    assert path.read_text(encoding="utf-8") == TEXT


def test_a_fact_that_lacks_something_is_not_accepted_until_it_is_there(own_bot: Bot, path: Path) -> None:
    ran = review(own_bot, path, *["l"] * 7, "a", "c", "speakers = Pia Lund; Dana Whitlock", "a", "q")
    assert "doubtful: no speaker is named" in ran.out
    assert "! speakers is missing" in ran.out
    text = path.read_text(encoding="utf-8")
    assert '[[quote]]\nspeakers = ["Pia Lund", "Dana Whitlock"]\ntext = "It was cold,"' in text
    assert "doubtful" not in text


def test_an_answer_that_is_none_brings_help(own_bot: Bot, path: Path) -> None:
    assert "later: leave it as it is" in review(own_bot, path, "?", "q").out


def test_a_reviewed_file_has_nothing_left(own_bot: Bot, path: Path) -> None:
    ran = review(own_bot, path, *"aaaaaaad", "a")
    assert marks(path) == 0
    assert "nothing is left to review. Next: bot check" in ran.out


def test_the_end_of_input_loses_nothing(own_bot: Bot, path: Path) -> None:
    ran = review(own_bot, path, "a", "d")
    assert (ran.status, ran.err, marks(path)) == (0, "", 7)
    assert "7 facts left" in ran.out


def test_ctrl_c_loses_nothing(own_bot: Bot, path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "bot", "review", str(path)],
        cwd=own_bot.folder,
        env=own_bot.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{LATER_ARTICLE}a\n")
    process.stdin.flush()
    while "1/9" not in process.stdout.readline():
        pass
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, err, marks(path)) == (130, "", 8)
    assert "8 facts left" in out


def test_without_the_text_the_comments_are_shown_instead(own_bot: Bot, path: Path) -> None:
    (own_bot.folder / "data" / "articles" / "a.txt").unlink()
    ran = review(own_bot, path, *["l"] * 7, "q")
    assert ran.out.startswith("The article's text is not at hand")
    assert "  doubtful: no speaker is named\n" in ran.out
    assert "│" not in ran.out


def test_spans_that_are_none_are_told_and_break_nothing(own_bot: Bot, path: Path) -> None:
    path.write_text(TEXT.replace("spans = [[", "spans = [5, [", 1), encoding="utf-8")
    assert "! spans is [5, [0, 44]]" in review(own_bot, path, "a", "q").out


NO_FACT_FILES = {"no TOML": "[[quote", "no article": "[[note", "something else": 'title = "The Tide"\n'}


@pytest.mark.parametrize("text", NO_FACT_FILES.values(), ids=NO_FACT_FILES)
def test_a_file_that_is_no_fact_file_is_told(own_bot: Bot, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    ran = own_bot("review", str(path))
    assert (ran.status, ran.out) == (1, "")
    assert ran.complaints
    assert path.read_text(encoding="utf-8") == text


def test_a_file_that_is_not_there_is_told(own_bot: Bot) -> None:
    ran = own_bot("review", "nowhere.toml")
    assert (ran.status, ran.complaints) == (
        1,
        ["bot: nowhere.toml: cannot be read (No such file or directory); check that it is there and readable"],
    )


def test_spans_are_in_bold_where_there_is_bold() -> None:
    block = Block('[[note]]\ntext = "cold"\nspans = [[0, 3], [7, 11]]\nparagraph = 1\n')
    shown = ReviewScreen(60, colour=True).candidate(block, "One is cold. Two.")
    assert "│ \x1b[1mOne\x1b[0m is \x1b[1mcold\x1b[0m.\n" in shown


def test_what_an_article_holds_does_not_steer_the_terminal() -> None:
    block = Block('# \\u001b\n[[note]]\ntext = "\\u001b[2J"\nspans = [[0, 3]]\nparagraph = 1\n')
    assert "\x1b" not in ReviewScreen(60, colour=False).candidate(block, "\x1b[2J One.")
