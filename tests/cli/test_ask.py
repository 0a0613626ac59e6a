from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from tests.conftest import INVENTED

if TYPE_CHECKING:
    from tests.cli.conftest import Bot

SPANS = {"type": "array", "items": {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}}
PROOF = {
    "says": {"type": "string"},
    "publisher": {"type": "string"},
    "published": {"type": "string"},
    "url": {"type": "string", "pattern": "^https?://"},
    "article": {"type": "string"},
    "spans": SPANS,
    "paragraphs": {"type": "array", "items": {"type": "integer", "minimum": 1}},
}
CHOICE = {"label": {"type": "string"}, "detail": {"type": "string"}}


def record(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


SCHEMA = record(
    {
        "title": {"type": "string"},
        "found": {"type": "boolean"},
        "text": {"type": "string"},
        "choices": {"type": "array", "items": record(CHOICE)},
        "proofs": {"type": "array", "items": record(PROOF)},
    }
)


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (["/cast lantern"], "Tomas Brandt as Piet"),
        (["cast", "lantern"], "Tomas Brandt as Piet"),
        (["/cast lantern who:Okafor season:4"], "Wren Halloway"),
        (["/when season4-finale show:lantern"], "Friday, December 8, 2023"),
        (["/quote Whitlock"], "This time we build it back up."),
        (["who plays piet"], "Tomas Brandt plays Piet"),
        (["who", "plays", "piet?"], "Tomas Brandt plays Piet"),
        (["/ask who is wren's brother"], "Piet is Wren Halloway's brother"),
        (["when is the season 4 finale of the lantern keepers"], "Friday, December 8, 2023"),
    ],
)
def test_a_command_is_answered_with_its_source(bot: Bot, command: list[str], says: str) -> None:
    ran = bot("ask", *command)
    assert (ran.status, ran.err) == (0, "")
    assert says in ran.out
    assert "harbourpost.example" in ran.out or "screenweekly.example" in ran.out
    assert "\x1b" not in ran.out


def test_a_question_that_no_article_answers_says_so_first(bot: Bot) -> None:
    ran = bot("ask", "when does lantern season 5 start")
    assert (ran.status, ran.err) == (1, "")
    assert ran.out.startswith("No article says")
    assert "I have season 4." in ran.out


@pytest.mark.parametrize("command", ["/cast zzzzqq", "/cast lantern who:zzzzqq", "/when season9-finale show:lantern"])
def test_what_no_article_says_is_a_no(bot: Bot, command: str) -> None:
    ran = bot("ask", command)
    assert (ran.status, ran.err) == (1, "")
    assert ran.out.strip()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["/dance"], "'/dance' is no command that I know; try"),
        (["/cast"], "/cast needs a show; try"),
        (["/cast maisel season:four"], "season is 'four'; write a number"),
        (["--spoilers", "some", "/cast maisel"], "--spoilers is 'some'; write hidden, shown or"),
        (["/cast maisel season:" + "9" * 5000], "season"),
    ],
    ids=["unknown command", "option missing", "season no number", "no rule for spoilers", "season endless"],
)
def test_wrong_usage_is_told_in_a_line(bot: Bot, words: list[str], says: str) -> None:
    ran = bot("ask", *words)
    (complaint,) = ran.complaints
    assert (ran.status, ran.out) == (2, "")
    assert complaint.startswith("bot: ")
    assert says in complaint


def test_a_spoiler_stays_covered_until_it_is_asked_for(bot: Bot) -> None:
    covered, until, shown = (
        bot("ask", "--spoilers", rule, "/cast lantern") for rule in ("hidden", "season 3", "season 4")
    )
    assert "Drowned Man" not in covered.out + until.out
    assert "--spoilers shown uncovers it" in covered.out
    assert "the Drowned Man" in shown.out
    assert "uncovers" not in shown.out


@pytest.mark.parametrize(
    "words", [["/cast lantern who:Okafor"], ["/quote"], ["/cast zzzzqq"], ["who plays piet"], ["who killed piet"]]
)
def test_json_is_one_object_of_the_described_shape(bot: Bot, words: list[str]) -> None:
    ran = bot("ask", "--json", *words)
    (line,) = ran.out.splitlines()
    answer = json.loads(line)
    jsonschema.validate(answer, SCHEMA)
    assert answer["found"] is (ran.status == 0)
    assert bool(answer["proofs"]) is answer["found"]


def test_json_tells_where_in_which_article_each_claim_stands(bot: Bot) -> None:
    answer = json.loads(bot("ask", "--json", "/when season4-finale show:lantern").out)
    (proof,) = [proof for proof in answer["proofs"] if proof["published"] == "2023-11-20"]
    text = (INVENTED / "articles" / f"{proof['article']}.txt").read_bytes().decode()
    ((start, end),) = proof["spans"]
    assert "on December 8" in text[start:end]
    assert proof["paragraphs"] == [1]


def test_json_keeps_covered_what_is_covered(bot: Bot) -> None:
    ran = bot("ask", "--json", "/cast lantern")
    assert "Drowned" not in ran.out


def test_why_shows_the_paragraph_and_the_sentence_where_the_text_is_at_hand(bot: Bot) -> None:
    plain = bot("ask", "--why", "/when season4-finale show:lantern")
    texts = bot("ask", "--why", "/when season4-finale show:lantern", ARTICLES_DIR=str(INVENTED / "articles"))
    sentence = "The fourth season of The Lantern Keepers ends on December 8 on Northlight."
    assert plain.status == texts.status == 0
    assert "paragraph 1" in plain.out
    assert sentence not in plain.out
    assert sentence in texts.out


def test_why_shows_where_the_answer_to_a_question_stands(bot: Bot) -> None:
    ran = bot("ask", "--why", "who plays piet", ARTICLES_DIR=str(INVENTED / "articles"))
    assert ran.status == 0
    assert "paragraph 2" in ran.out
    assert "Tomas Brandt" in ran.out


def test_a_reader_who_has_had_enough_is_no_error(bot: Bot) -> None:
    for words in (["ask", "/cast maisel"], ["--help"]):
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            env=bot.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        with process.stderr as err:
            assert err.read() == b""
        assert process.wait(60) == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110  (a device)
def test_an_output_that_takes_nothing_is_told_in_a_line(bot: Bot) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123  (a device)
        ran = bot("ask", "/cast maisel", stdout=full.fileno())
    assert ran.status == 1
    assert len(ran.complaints) == 1


@pytest.mark.parametrize("flags", [[], ["--json"]], ids=["text", "json"])
def test_a_terminal_of_few_letters_is_no_traceback(bot: Bot, flags: list[str]) -> None:
    ran = bot("ask", *flags, "/cast lantern", PYTHONIOENCODING="ascii")
    assert ran.complaints == []
    assert ran.status == 0
    assert "Tomas Brandt" in ran.out
