from __future__ import annotations

from bot.extraction.candidates import CreditCandidate, Findings, NameProposal
from bot.extraction.proposing import Additions
from bot.facts.model import Job, OtherShow, Show
from bot.store.proposal_text import additions_text

TIDE = Show("The Tide", "tide")
LANTERN = Show("The Lantern Keepers", "lantern", ("Keepers",), others=(OtherShow("Harbour Lights", "harbour-lights"),))


def added(*proposals: NameProposal, credit: CreditCandidate | None = None) -> list[tuple[str, dict[str, object]]]:
    additions = Additions(LANTERN, (LANTERN, TIDE))
    found = Findings(None, credits=(credit,) if credit else (), proposals=proposals)
    additions.take(found)
    additions.take(found)  # a second article says the same
    return [(kind, values) for (kind, _), values in additions.tables.items()]


def test_a_name_is_proposed_once_however_it_is_written() -> None:
    names = (NameProposal("person", "Ines Okafor"), NameProposal("person", "INES OKAFOR"))
    assert added(*names) == [("person", {"name": "Ines Okafor"})]


def test_a_person_and_a_character_may_share_a_name() -> None:
    assert len(added(NameProposal("person", "Ines"), NameProposal("character", "Ines"))) == 2


def test_a_role_of_another_show_brings_that_show() -> None:
    assert added(NameProposal("character", "Finn", "Far Lights")) == [
        ("other_show", {"title": "Far Lights"}),
        ("character", {"name": "Finn", "show": "Far Lights"}),
    ]


def test_a_role_of_the_show_itself_names_no_show() -> None:
    assert added(NameProposal("character", "Wren", "Keepers")) == [("character", {"name": "Wren"})]


def test_a_show_that_a_file_knows_is_not_proposed() -> None:
    shows = ("The Tide", "the lantern keepers", "Harbour Lights", "Keepers")
    assert added(*(NameProposal("show", title) for title in shows)) == []


def test_what_a_credit_needs_to_pass_the_check_is_proposed_with_it() -> None:
    credit = CreditCandidate(
        person="Ines", character="Piet's sister", unnamed=True, job=Job.ACTOR, show="Far Lights", spans=((0, 1),)
    )
    assert added(NameProposal("character", "Piet's sister"), credit=credit) == [
        ("character", {"name": "Piet's sister", "unnamed": True}),
        ("other_show", {"title": "Far Lights"}),
    ]


def test_nothing_to_add_is_no_text() -> None:
    assert not additions_text(Additions(LANTERN, (LANTERN,)), new=False)


def test_a_new_show_is_a_whole_file() -> None:
    additions = Additions(LANTERN, ())
    additions.take(Findings(None, proposals=(NameProposal("person", "Ines"),)))
    assert additions_text(additions, new=True) == (
        'title = "The Lantern Keepers"\nslug = "lantern"\n\n[[person]]\nname = "Ines"\n'
    )
