"""Which answers are right, worked out from the fact files alone: nothing here knows how questions are made."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.answering.wording import date_words
from bot.facts.edtf import parse_edtf
from bot.facts.events import parse_event

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.answering.trivia.records import TriviaQuestion

Fact = dict[str, Any]


@dataclass(frozen=True)
class Files:
    """All facts of one show, as its files have them; each knows its publisher."""

    credit: list[Fact]
    event: list[Fact]
    quote: list[Fact]
    award: list[Fact]
    relation: list[Fact]


def read_files(folder: Path) -> Files:
    facts: dict[str, list[Fact]] = {kind: [] for kind in ("credit", "event", "quote", "award", "relation")}
    for path in sorted(folder.glob("*.toml")):
        file = tomllib.loads(path.read_text(encoding="utf-8"))
        for kind, found in facts.items():
            found += [{**fact, "publisher": file["article"]["publisher"]} for fact in file.get(kind, [])]
    return Files(**{kind: [fact for fact in found if "show" not in fact] for kind, found in facts.items()})


def could_be_right(files: Files, question: TriviaQuestion, answer: str) -> bool:
    """Whether any claim bears an answer out, or leaves it open; each kind has its own way to look it up."""
    return ORACLES[question.kind](files, question, answer)


def _plays(files: Files, question: TriviaQuestion, answer: str) -> bool:
    cast = [fact for fact in files.credit if fact["job"] == "actor"]
    role = max((f.get("character", "") for f in cast if f.get("character", "\0") in question.text), key=len)
    named = {fact["person"] for fact in cast if fact.get("character")}
    open_parts = {fact["person"] for fact in cast} - named
    return answer in open_parts or any(f["person"] == answer and f.get("character") == role for f in cast)


def _part(files: Files, question: TriviaQuestion, answer: str) -> bool:
    return any(fact["person"] in question.text and fact.get("character") == answer for fact in files.credit)


def _said(files: Files, question: TriviaQuestion, answer: str) -> bool:
    return any(
        _plain(fact["text"]) == _plain(question.quote) and set(fact["speakers"]) & set(answer.split(" and "))
        for fact in files.quote
    )


def _ends(files: Files, question: TriviaQuestion, answer: str) -> bool:
    beginning = _plain(question.quote)
    known = [_plain(fact["text"]) for fact in files.quote]
    return any(text.startswith(beginning) and _plain(answer) in text for text in known)


def _heard(files: Files, question: TriviaQuestion, answer: str) -> bool:
    same = [fact for fact in files.quote if _plain(fact["text"]) == _plain(question.quote)]
    return any(answer in (fact.get("said_to"), fact["publisher"]) for fact in same)


def _when_said(files: Files, question: TriviaQuestion, answer: str) -> bool:
    same = [fact for fact in files.quote if _plain(fact["text"]) == _plain(question.quote) and "said" in fact]
    return any(date_words(parse_edtf(fact["said"])) == answer for fact in same)


def _when(files: Files, question: TriviaQuestion, answer: str) -> bool:
    season = [word for word in question.text.rstrip("?").split() if word.isdigit()][-1]
    kind = next(kind for kind, noun in NOUNS.items() if noun in question.text)
    same = [fact for fact in files.event if fact["event"] == f"season{season}-{kind}"]
    assert same
    return any(date_words(parse_edtf(fact["date"])) == answer for fact in same)


def _season(files: Files, question: TriviaQuestion, answer: str) -> bool:
    kind = next(kind for kind, noun in NOUNS.items() if noun in question.text)
    for fact in files.event:
        event = parse_event(fact["event"])
        if event and event.kind == kind and date_words(parse_edtf(fact["date"])) in question.text:
            return answer == f"Season {event.season}"
    raise AssertionError(question)


def _related(files: Files, question: TriviaQuestion, answer: str) -> bool:
    text = question.text
    return any(
        (f["to"] in text and f["relation"] in text and f["character"] == answer)
        or (f["character"] in text and f["relation"] in text and f["to"] == answer)
        or (f["character"] in text and f["to"] in text and f["relation"] == answer)
        for f in files.relation
    )


def _won(files: Files, question: TriviaQuestion, answer: str) -> bool:
    if question.text.startswith("Who"):
        return any(
            fact["recipient"] == answer
            and fact["award"] in question.text
            and (fact.get("category") or "") in question.text
            and str(fact.get("year", "")) in question.text
            for fact in files.award
            if fact.get("won", True)
        )
    year = next(int(word.strip(",")) for word in question.text.split() if word.strip(",").isdigit())
    mine = [fact for fact in files.award if fact["recipient"] in question.text and fact.get("year", year) == year]
    return any(fact["award"] == answer.partition(" (")[0] for fact in mine)


def _makes(files: Files, question: TriviaQuestion, answer: str) -> bool:
    behind = {fact["person"] for fact in files.credit if fact["job"] not in {"actor", "voice"}}
    return answer in behind


def _plain(text: str | None) -> str:
    return " ".join("".join(char for char in (text or "").casefold() if char.isalnum() or char == " ").split())


NOUNS = {
    "premiere": "premiere",
    "finale": "finale",
    "renewal": "renewal",
    "filming-start": "start of filming",
    "filming-end": "end of filming",
    "trailer": "trailer",
}
ORACLES: dict[str, Callable[[Files, TriviaQuestion, str], bool]] = {
    "who plays": _plays,
    "plays whom": _part,
    "who said": _said,
    "complete the quotation": _ends,
    "said to whom": _heard,
    "when said": _when_said,
    "when": _when,
    "which season": _season,
    "relation": _related,
    "award": _won,
    "who makes": _makes,
}
