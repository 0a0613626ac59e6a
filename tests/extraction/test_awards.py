from __future__ import annotations

import pytest

from bot.extraction.article_text import ArticleText
from bot.extraction.awards import find_awards
from bot.extraction.candidates import CreditCandidate, NameProposal, QuoteCandidate
from bot.extraction.name_proposals import propose_names
from bot.extraction.reading import Reading
from bot.facts.edtf import parse_edtf
from bot.facts.model import Job, Person, Show

LEAD = "Season 2 of The Lantern Keepers is here. "


def told(text: str) -> list[tuple[str, str, str | None, int | None, bool]]:
    reading = Reading(ArticleText(LEAD + text), parse_edtf("2022-05-12"))
    awards = find_awards(reading, {"Wren Halloway"})
    return [(one.recipient, one.award, one.category, one.year, one.won) for one in awards]


@pytest.mark.parametrize(
    ("text", "award"),
    [
        ("Nora Vale won an Emmy in 2018.", ("Nora Vale", "Emmy", None, 2018, True)),
        ("Nora Vale was nominated for two Emmys in 2018.", ("Nora Vale", "Emmy", None, 2018, False)),
        ("Nora Vale earned a Golden Globe nomination.", ("Nora Vale", "Golden Globe", None, None, False)),
        ("Emmy winner Nora Vale laughed.", ("Nora Vale", "Emmy", None, None, True)),
        ("Emmy-nominated actress Nora Vale laughed.", ("Nora Vale", "Emmy", None, None, False)),
        ("Nora Vale laughed. The three-time Emmy nominee sat down.", ("Nora Vale", "Emmy", None, None, False)),
        (
            "Nora Vale plays Wren Halloway, a role that earned her a BAFTA in 2019.",
            ("Nora Vale", "BAFTA", None, 2019, True),
        ),
        (
            "The series won the Outstanding Comedy Series Emmy in 2018.",
            ("The Lantern Keepers", "Emmy", "Outstanding Comedy Series", 2018, True),
        ),
        (
            "Nora Vale won the Emmy for Outstanding Lead Actress in a Drama Series last year.",
            ("Nora Vale", "Emmy", "Outstanding Lead Actress in a Drama Series", 2021, True),
        ),
        ("The show, which has 10 Emmy nominations, is back.", ("The Lantern Keepers", "Emmy", None, None, False)),
    ],
)
def test_an_award_has_its_recipient_its_category_and_its_year(
    text: str, award: tuple[str, str, str | None, int | None, bool]
) -> None:
    assert told(text) == [award]


def test_crafts_are_an_award_each() -> None:
    awards = told("Ada Reyes created the show and won Emmys for writing and directing the pilot in 2018.")
    assert sorted(awards, key=str) == [
        ("Ada Reyes", "Emmy", "directing", 2018, True),
        ("Ada Reyes", "Emmy", "writing", 2018, True),
    ]


def test_two_awards_of_one_verb_each_have_their_year() -> None:
    assert told("Nora Vale won an Emmy in 2018 and a Screen Actors Guild Award in 2019.") == [
        ("Nora Vale", "Emmy", None, 2018, True),
        ("Nora Vale", "Screen Actors Guild Award", None, 2019, True),
    ]


@pytest.mark.parametrize("text", ["Nora Vale watched the Emmys.", "Emmy Marsh won the race.", "She has an Emmy."])
def test_what_is_no_award_is_none(text: str) -> None:
    assert told(text) == []


def test_names_that_no_show_file_has_are_proposed_once() -> None:
    known = Show("Salt Harbor", "salt-harbor", people=(Person("Nora Vale", ("N. Vale",)),))
    credits_ = [
        CreditCandidate(person="N. Vale", job=Job.ACTOR, character="Wren", show="Salt Harbor", spans=((0, 1),)),
        CreditCandidate(person="Tom Ashby", job=Job.DIRECTOR, show="Quiet Coast", spans=((2, 3),)),
    ]
    quotes = [QuoteCandidate(text="Yes.", speakers=("Tom Ashby", "Ada Reyes", "Ada"), spans=((4, 5),))]
    assert propose_names(credits_, quotes, [known]) == (
        NameProposal("character", "Wren", "Salt Harbor"),
        NameProposal("show", "Quiet Coast"),
        NameProposal("person", "Tom Ashby"),
        NameProposal("person", "Ada Reyes"),
    )
