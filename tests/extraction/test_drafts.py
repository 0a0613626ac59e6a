from __future__ import annotations

from typing import Any

import pytest

from bot.extraction.candidates import AwardCandidate, CreditCandidate, EventCandidate, Findings, QuoteCandidate
from bot.extraction.drafts import Draft, make_drafts
from bot.facts.edtf import parse_edtf
from bot.facts.model import Job, Show, Status
from bot.facts.passages import paragraph_of
from tests.support.findings import STORY, at, found_in

LANTERN = Show("The Lantern Keepers", "lantern", ("Lantern",))


def drafts() -> list[Draft]:
    return make_drafts(found_in(STORY), STORY, STORY, LANTERN)


def only(text: str, **found: Any) -> dict[str, Any]:
    """The values of the one table that is made of one candidate."""
    (draft,) = make_drafts(Findings(None, **found), text, text, LANTERN)
    return draft.values


def test_tables_come_in_the_order_of_the_text() -> None:
    assert [draft.kind for draft in drafts()] == [
        *("event", "credit", "credit", "relation", "credit", "note", "quote", "quote", "award")
    ]


def test_every_span_lies_in_the_paragraph_that_is_told() -> None:
    for draft in drafts():
        numbers = draft.values["paragraph"]
        for at_, (start, end) in enumerate(draft.values["spans"]):
            number = numbers if isinstance(numbers, int) else numbers[at_]
            assert paragraph_of(STORY, (start, end)) == number


def test_a_quotation_is_what_stands_at_its_spans_without_line_ends() -> None:
    quote = next(draft for draft in drafts() if draft.kind == "quote").values
    pieces = [STORY[start:end] for start, end in quote["spans"]]
    assert pieces == ["We burned the lighthouse down once already,", "This time", "we build it back up."]
    assert quote["text"] == " ".join(pieces)


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\n\n", " \n \n ", "\t", "\u2028", "\x0b", "\x85"])
def test_what_no_line_may_hold_parts_a_span(gap: str) -> None:
    text = f"“One two{gap}three four,” she said."
    quote = only(text, quotes=(QuoteCandidate(text="-", spans=((1, text.index(",") + 1),)),))
    assert quote["text"] == "One two three four,"
    assert [text[start:end] for start, end in quote["spans"]] == ["One two", "three four,"]


def test_blanks_within_a_line_stay_as_they_are() -> None:
    text = "One  two\u00a0three"
    assert only(text, quotes=(QuoteCandidate(text=text, spans=((0, len(text)),)),))["text"] == text


def test_a_quotation_over_paragraphs_has_a_number_for_each_span() -> None:
    text = "“One two.\n\n“Three four.”"
    quote = only(text, quotes=(QuoteCandidate(text="-", spans=at(text, "One two.", "Three four.")),))
    assert quote["paragraph"] == [1, 2]


def test_spans_out_of_order_or_over_one_another_are_put_right() -> None:
    text = "Ines Okafor as Wren Halloway"
    credit = CreditCandidate(person="Ines Okafor", job=Job.ACTOR, spans=((15, 28), (0, 11), (5, 14)))
    assert only(text, credits=(credit,))["spans"] == [[0, 14], [15, 28]]


def test_a_credit_names_another_show_and_never_its_own() -> None:
    shows = [draft.values.get("show") for draft in drafts() if draft.kind == "credit"]
    assert shows == [None, None, "Harbour Lights"]


def test_an_event_of_another_show_becomes_a_note() -> None:
    note = next(draft for draft in drafts() if draft.kind == "note").values
    assert note["text"] == "Harbour Lights: series premiere on 2015-03."
    assert (note["about"], note["date"]) == (["Harbour Lights"], "2015-03")


@pytest.mark.parametrize(("words", "kept"), [("in December", True), ("in December\n2023", False), ("in May", False)])
def test_an_events_words_are_kept_where_they_stand_at_its_spans(words: str, kept: bool) -> None:
    text = "It ends in December\n2023."
    event = EventCandidate(
        event="season4-finale",
        date=parse_edtf("2023-12"),
        status=Status.ANNOUNCED,
        words=words,
        spans=((0, len(text)),),
    )
    assert ("words" in only(text, events=(event,))) is kept


def test_what_is_not_known_and_what_is_usual_is_left_out() -> None:
    award = AwardCandidate(recipient="Ines Okafor", award="Lumen Award", spans=((0, 4),))
    assert list(only("text", awards=(award,))) == ["recipient", "award", "spans", "paragraph"]


def test_a_nomination_is_no_award() -> None:
    award = AwardCandidate(recipient="Ines Okafor", award="Lumen Award", won=False, spans=((0, 4),))
    assert only("text", awards=(award,))["won"] is False


def test_a_name_on_two_lines_is_one_name() -> None:
    text = "Ines\nOkafor is back"
    credit = CreditCandidate(person="Ines\nOkafor", job=Job.ACTOR, spans=((0, 11),))
    assert only(text, credits=(credit,))["person"] == "Ines Okafor"


def test_doubts_go_with_their_fact() -> None:
    assert [draft.doubts for draft in drafts() if draft.doubts] == [("no speaker is named",)]


def test_nothing_found_is_no_table() -> None:
    assert make_drafts(Findings(None), "", "", LANTERN) == []
