from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.store.fact_files import read_fact_file

if TYPE_CHECKING:
    from bot.errors import Problem

PATH = Path("facts/lantern/harbour-post.toml")
LINES = {
    "header": "[article]",
    "publisher": 'publisher = "Harbour Post"',
    "url": 'url = "https://harbourpost.example/a"',
    "published": 'published = "2023-05-02"',
    "sha256": f'sha256 = "{"0" * 64}"',
}
PLACE = ("spans = [[0, 10]]", "paragraph = 1")


def article(**changed: str) -> str:
    """The article's table with some lines changed, or taken away where they are empty."""
    return "".join(f"{line}\n" for line in (LINES | changed).values() if line)


def fact(kind: str, *lines: str) -> str:
    return "".join(f"{line}\n" for line in (f"[[{kind}]]", *lines, *PLACE))


def note(*lines: str) -> str:
    return fact("note", 'text = "x"', *lines)


def text(value: str) -> str:
    return fact("note", f"text = {value}")


def credit(*lines: str) -> str:
    return fact("credit", 'person = "A"', *lines)


def event(name: str = "season4-finale", date: str = "2023-12-08", status: str = "announced") -> str:
    return fact("event", f'event = "{name}"', f'date = "{date}"', f'status = "{status}"')


def quote(*lines: str) -> str:
    return fact("quote", *lines, 'text = "x"')


def place(*lines: str) -> str:
    return "".join(f"{line}\n" for line in ("[[note]]", 'text = "x"', *lines))


def spans(value: str) -> str:
    return place(f"spans = {value}", "paragraph = 1")


# Each: the file, the line from 1 (0 for the file as a whole), words of the message, words of the remedy.
IN_ARTICLES = {
    "not TOML": ("[article\n", 1, "is not TOML: expected ']'", "mend that line"),
    "table twice": (article() + "[article]\n", 6, "is not TOML", "mend"),
    "key twice": (article(x='url = "x"'), 6, "is not TOML", "mend"),
    "as a list": (article(header="[[article]]"), 1, "article is no table", "write [article]"),
    "key on top": ('publisher = "x"\n' + article(), 1, "no key publisher", "known are article, credit"),
    "key misspelt": (article(x='author = ["A"]'), 6, "no key author", "did you mean authors?"),
    "publisher missing": (article(publisher=""), 1, "publisher is missing", 'add publisher = "…"'),
    "url missing": (article(url=""), 1, "url is missing", "add url"),
    "published missing": (article(published=""), 1, "published is missing", "(EDTF)"),
    "sha256 missing": (article(sha256=""), 1, "sha256 is missing", "add sha256"),
    "url not whole": (article(url='url = "a.example"'), 3, "url is 'a.example'", "https://"),
    "url that runs": (article(url='url = "javascript:alert(1)"'), 3, "url is 'javascript", "https://"),
    "url with a bracket": (article(url='url = "https://a.example/)x"'), 3, "url is", "whole address"),
    "sha256 too short": (article(sha256='sha256 = "abc"'), 5, "not 64 hexadecimal digits", "sha256sum"),
    "sha256 in capitals": (article(sha256=f'sha256 = "{"A" * 64}"'), 5, "not 64 hexadecimal", "sha256sum"),
    "a date of TOML": (article(published="published = 2023-05-02"), 4, "published is datetime", "quotation marks"),
    "a day that is none": (
        article(published='published = "2023-02-30"'),
        4,
        "'2023-02-30'",
        "check the year and the day",
    ),
    "a date in words": (article(published='published = "May 2023"'), 4, "'May 2023'", "write 2022-03-11"),
    "a date with a mark": (article(published='published = "2023; 05"'), 4, "'2023; 05' is not", "write 2022-03-11"),
    "authors no list": (article(x='authors = "A"'), 6, "authors is 'A'", 'authors = ["one", "two"]'),
    "authors no texts": (article(x="authors = [1]"), 6, "authors holds something other", "write authors"),
}

# The same; the line is that of the fact's own table, its header being 1.
IN_FACTS = {
    "not TOML": ("person = \n", 1, "is not TOML: invalid value", "mend that line"),
    "credit as one": (
        credit('job = "actor"').replace("[[credit]]", "[credit]"),
        1,
        "credit is no table",
        "write [[credit]]",
    ),
    "table misspelt": ('[[qoute]]\ntext = "x"\n', 1, "no key qoute", "did you mean quote?"),
    "key misspelt": (note("spoilers = true"), 3, "no key spoilers", "did you mean spoiler?"),
    "key unknown": (note('colour = "red"'), 3, "[[note]] has no key colour", "take it away; known are text"),
    "text a number": (text("3"), 2, "text is 3", 'write text = "some text"'),
    "text empty": (text('""'), 2, "text is empty", "take them away"),
    "blanks around": (text('" x"'), 2, "blanks around it", "take them away"),
    "a line break": (text('"x\\ny"'), 2, "line break", "write one short line"),
    "an escape": (text('"x\\u001b[2Jy"'), 2, "text", "line"),
    "DEL": (text('"x\\u007fy"'), 2, "text", "line"),
    "a C1 control": (text('"x\\u009b2Jy"'), 2, "text", "line"),
    "over-long": (text(f'"{"x" * 4001}"'), 2, "over 4000 characters", "write one short line"),
    "flag a text": (note('spoiler = "yes"'), 3, "spoiler is 'yes'", "spoiler = true or"),
    "flag a number": (note("spoiler = 1"), 3, "spoiler is 1", "spoiler = true or"),
    "season a text": (note('season = "4"'), 3, "season is '4'", "write season = 1"),
    "season a flag": (note("season = true"), 3, "season is True", "write season = 1"),
    "season too high": (note("season = 1000"), 3, "season is 1000", "from 0 to 999"),
    "season below": (note("season = -1"), 3, "season is -1", "from 0 to 999"),
    "episode none": (credit('job = "actor"', "episode = 0"), 4, "episode is 0", "from 1"),
    "year early": (fact("award", 'recipient = "A"', 'award = "B"', "year = 22"), 4, "year is 22", "from 1900"),
    "job unknown": (credit('job = "star"'), 3, "job is 'star'", "write one of: actor, voice"),
    "job missing": (credit(), 1, "job is missing", "add job"),
    "person missing": (fact("credit", 'job = "actor"'), 1, "person is missing", "add person"),
    "creator's part": (credit('job = "creator"', 'character = "B"'), 4, "a creator plays no", 'job = "actor"'),
    "event unknown": (event("season4-end"), 2, "event is 'season4-end'", "write seasonN-premiere"),
    "event date bad": (event(date="2023-13"), 3, "'2023-13' has no such month", "01 to 12"),
    "event date missing": (event().replace("date = ", "#"), 1, "date is missing", "EDTF"),
    "range backwards": (event(date="[2024..2023]"), 3, "ends before it begins", "swap its ends"),
    "status unknown": (event(status="sure"), 4, "status is 'sure'", "estimated, announced, happened"),
    "before its day": (event(status="happened"), 1, "has happened on 2023-12-08, but", 'status = "announced"'),
    "said too late": (quote('speakers = ["A"]', 'said = "2023-06"'), 1, "said 2023-06, but the article", "mend said"),
    "speakers missing": (quote(), 1, "speakers is missing", "add speakers"),
    "speakers none": (quote("speakers = []"), 2, "speakers", "speakers ="),
    "speakers a text": (quote('speakers = "A"'), 2, "speakers is 'A'", "write speakers"),
    "speaker empty": (quote('speakers = [""]'), 2, "speakers", ""),
    "speaker in blanks": (quote('speakers = [" A "]'), 2, "speakers", ""),
    "speaker of two lines": (quote('speakers = ["A\\nB"]'), 2, "speakers", ""),
    "spans missing": (place("paragraph = 1"), 1, "spans is missing", "in characters of the article"),
    "spans none": (spans("[]"), 3, "spans is []", "0 <= start < end"),
    "span bare": (spans("[0, 10]"), 3, "spans is [0, 10]", "[[start, end], …]"),
    "span of three": (spans("[[0, 1, 2]]"), 3, "spans is", "[[start, end], …]"),
    "span empty": (spans("[[4, 4]]"), 3, "spans is", "start < end"),
    "span backwards": (spans("[[9, 4]]"), 3, "spans is", "start < end"),
    "span before": (spans("[[-1, 4]]"), 3, "spans is", "0 <= start"),
    "span in parts": (spans("[[0.5, 4]]"), 3, "spans is", "start < end"),
    "span past every text": (spans(f"[[0, {2**63}]]"), 3, "spans", ""),
    "spans overlap": (spans("[[0, 5], [4, 9]]"), 3, "overlap", "as they come"),
    "spans out of order": (spans("[[5, 9], [0, 4]]"), 3, "out of order", "as they come"),
    "paragraph missing": (place("spans = [[0, 1]]"), 1, "paragraph is missing", "from 1"),
    "paragraph zero": (place("spans = [[0, 1]]", "paragraph = 0"), 4, "paragraph is 0", "from 1"),
    "paragraph a flag": (place("spans = [[0, 1]]", "paragraph = true"), 4, "paragraph is True", "paragraph = 1"),
    "too few": (place("spans = [[0, 1], [2, 3]]", "paragraph = [1]"), 4, "paragraph is [1]", "one each"),
    "too many": (place("spans = [[0, 1]]", "paragraph = [1, 2]"), 4, "paragraph is [1, 2]", "one each"),
    "relation to nobody": (fact("relation", 'character = "A"', 'relation = "aunt"'), 1, "to is missing", "add to"),
    "award of nothing": (fact("award", 'recipient = "A"'), 1, "award is missing", "add award"),
}


def the_problem_in(written: str) -> Problem:
    problems: list[Problem] = []
    read_fact_file(PATH, written, problems)
    (problem,) = problems
    return problem


@pytest.mark.parametrize(("written", "line", "message", "remedy"), IN_ARTICLES.values(), ids=IN_ARTICLES)
def test_what_is_wrong_with_an_article_is_told_once_with_its_line_and_what_to_do(
    written: str, line: int, message: str, remedy: str
) -> None:
    problem = the_problem_in(written)
    assert (problem.path, problem.line) == (PATH, line)
    assert message in problem.message
    assert remedy in problem.remedy
    assert str(problem) == f"{PATH}:{line}: {problem.message}; {problem.remedy}"


@pytest.mark.parametrize(("written", "line", "message", "remedy"), IN_FACTS.values(), ids=IN_FACTS)
def test_what_is_wrong_with_a_fact_is_told_once_with_its_line_and_what_to_do(
    written: str, line: int, message: str, remedy: str
) -> None:
    problem = the_problem_in(article() + written)
    assert (problem.path, problem.line) == (PATH, len(LINES) + line)
    assert message in problem.message
    assert problem.remedy
    assert remedy in problem.remedy
    assert "\n" not in str(problem)
