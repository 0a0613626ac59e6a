"""An article and what would be found in it, by hand, so that a test need not depend on what extraction can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.candidates import (
    AwardCandidate,
    CreditCandidate,
    EventCandidate,
    Findings,
    NameProposal,
    QuoteCandidate,
    RelationCandidate,
)
from bot.facts.edtf import parse_edtf
from bot.facts.model import Job, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.edtf import EdtfDate
    from bot.facts.model import Show

STORY = """\
The Lantern Keepers will be back this autumn, Northlight said on Tuesday.

Ines Okafor returns as Captain Wren Halloway, and Tomas Brandt is back as her brother. He was Finn on Harbour Lights,
which began in March 2015.

“We burned the lighthouse down once already,” creator Dana Whitlock told the Harbour Post. “This time
we build it back up.”

“It was cold,” somebody said. Okafor won a Lumen Award in 2022.
"""


def at(text: str, *words: str) -> tuple[tuple[int, int], ...]:
    """Where some words stand in a text that has them once."""
    return tuple((text.index(word), text.index(word) + len(word)) for word in words)


def found_in(text: str, published: EdtfDate | None = None, known: Sequence[Show] = ()) -> Findings:
    """What is found in any text that holds `STORY`, in others nothing; called as the real `extract` is."""
    if STORY not in text:
        return Findings(None)
    return Findings(
        show="The Lantern Keepers",
        quotes=(
            QuoteCandidate(
                text="We burned the lighthouse down once already, This time we build it back up.",
                speakers=("Dana Whitlock",),
                said_to="Harbour Post",
                spans=at(text, "We burned the lighthouse down once already,", "This time\nwe build it back up."),
            ),
            QuoteCandidate(text="It was cold,", spans=at(text, "It was cold,"), doubts=("no speaker is named",)),
        ),
        credits=(
            CreditCandidate(
                person="Ines Okafor",
                character="Wren Halloway",
                job=Job.ACTOR,
                show="Lantern",
                spans=at(text, "Ines Okafor returns as Captain Wren Halloway"),
            ),
            CreditCandidate(
                person="Tomas Brandt",
                character="Wren Halloway's brother",
                unnamed=True,
                job=Job.ACTOR,
                part="her brother",
                spans=at(text, "Tomas Brandt is back as her brother"),
            ),
            CreditCandidate(
                person="Tomas Brandt",
                character="Finn",
                job=Job.ACTOR,
                show="Harbour Lights",
                spans=at(text, "He was Finn on Harbour Lights"),
            ),
        ),
        events=(
            EventCandidate(
                event="season4-premiere",
                date=parse_edtf("2023-23"),
                status=Status.ANNOUNCED,
                words="this autumn",
                spans=at(text, "The Lantern Keepers will be back this autumn"),
            ),
            EventCandidate(
                event="series-premiere",
                date=parse_edtf("2015-03"),
                status=Status.HAPPENED,
                show="Harbour Lights",
                spans=at(text, "Harbour Lights,\nwhich began in March 2015"),
            ),
        ),
        awards=(
            AwardCandidate(
                recipient="Ines Okafor", award="Lumen Award", year=2022, spans=at(text, "won a Lumen Award")
            ),
        ),
        relations=(
            RelationCandidate(character="Tomas", relation="brother", to="Wren Halloway", spans=at(text, "her brother")),
        ),
        proposals=(
            NameProposal("character", "Wren Halloway's brother"),
            NameProposal("character", "Finn", "Harbour Lights"),
            NameProposal("show", "Northern Lights"),
        ),
    )
