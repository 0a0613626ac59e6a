from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.extract import extract
from bot.facts.model import Character, Show
from tests.extraction.quoting import CAST, occasions, said, speakers

INES = "Ines Okafor"

NOT_SPOKEN = {
    "a title": "The episode, called “The Long Way Home Again,” airs on Friday.",
    "a title that is said to be one": "It is titled “nobody comes home again tonight” for now.",
    "a song": "The song “What the Water Gave Me Back” plays over the credits.",
    "a synopsis": "The official synopsis reads: “Captain Halloway returns to the harbour that she burned down.”",
    "a slogan": "Its tagline is “Keep the light on for them.”",
    "a word in passing": "Okafor calls the show “cold” and Brandt “happy.”",
    "words in passing": "The so-called “golden age of television drama” is over.",
    "a role's line": "“Keep the light on,” Captain Halloway tells Piet in the first episode.",
}


@pytest.mark.parametrize("text", NOT_SPOKEN.values(), ids=NOT_SPOKEN)
def test_is_no_quotation(text: str) -> None:
    assert said(CAST + text) == []


def test_a_role_of_a_known_show_says_no_quotations() -> None:
    show = Show("The Lantern Keepers", "lantern", characters=(Character("Odile Marsh"),))
    text = "“Keep the light on,” says Odile Marsh."
    assert speakers(text) == ["Odile Marsh"]
    assert extract(text, known=[show]).quotes == ()


def test_few_words_count_where_they_are_a_sentence() -> None:
    assert said(CAST + "“Absolutely,” Okafor said.") == [(INES, "Absolutely,")]


ONE = {
    "interrupted": (
        "“We burned it down,” Okafor said, “and built it up.”",
        "We burned it down, and built it up.",
    ),
    "over two sentences": (
        "“We burned it down,” said Okafor, the lead. “We built it up.”",
        "We burned it down, We built it up.",
    ),
    "over paragraphs": (
        "Okafor said: “We burned it down.\n\n“We built it up.”",
        "We burned it down. We built it up.",
    ),
    "attributed where it runs on": (
        "“We burned it down,” Okafor says.\n\n“We built it up, and sailed.\n\n“We are tired.”",
        "We burned it down, We built it up, and sailed. We are tired.",
    ),
    "brackets and an ellipsis": ("“We burned [it] down … all of it,” Okafor said.", "We burned [it] down … all of it,"),
}


@pytest.mark.parametrize(("text", "words"), ONE.values(), ids=ONE)
def test_is_one_quotation(text: str, words: str) -> None:
    assert said(CAST + text) == [(INES, words)]


TWO = {
    "two verbs": "“We burned it down,” Okafor said, adding: “We built it up again.”",
    "parts of one sentence": "Okafor called it “the hardest job of all” and “the best job of all.”",
    "two paragraphs": "“We burned it down,” Okafor said.\n\n“We built it up again.”",
}


@pytest.mark.parametrize("text", TWO.values(), ids=TWO)
def test_are_two_quotations(text: str) -> None:
    assert speakers(CAST + text) == [INES, INES]


def test_spans_hold_the_words_verbatim() -> None:
    text = CAST + "“We burned it down,” Okafor said. “We built it up.”"
    (quote,) = extract(text).quotes
    assert [text[start:end] for start, end in quote.spans] == ["We burned it down,", "We built it up."]


OCCASIONS = {
    "told": ("“We sail in May,” Okafor told Variety in 2018.", ("Variety", "2018")),
    "said to": ("“We sail in May,” Okafor said to the Harbour Post on May 2.", ("the Harbour Post", "2023-05-02")),
    "in an interview": ("In an interview with Screen Rant, Okafor said: “We sail in May.”", ("Screen Rant", None)),
    "the day": ("“We sail in May,” Okafor said on May 2.", (None, "2023-05-02")),
    "a day before": ("Back in 2018, Okafor told Variety: “We sail in May.”", ("Variety", "2018")),
    "the sentence before": ("Okafor told Variety in 2018 of it. “We sail in May,” she said then.", ("Variety", "2018")),
    "recently": ("Okafor recently told Variety: “We sail in May.”", ("Variety", "[..2023-06]")),
    "of what happens": ("Okafor said that “nobody will sail at all” in December 2019.", (None, None)),
    "a person": ("“We sail in May,” Okafor told Brandt.", (None, None)),
}


@pytest.mark.parametrize(("text", "occasion"), OCCASIONS.values(), ids=OCCASIONS)
def test_to_whom_and_when(text: str, occasion: tuple[str | None, str | None]) -> None:
    assert occasions(CAST + text, "2023-06") == [occasion]


def test_an_outlet_is_spelled_out_and_goes_on_to_be_told() -> None:
    text = (
        "“We sail in May,” Okafor told Us Weekly in March.\n\n“Not before,” she added.\n\nBrandt waits.\n\n"
        "“He will have to wait,” Okafor told Us."
    )
    assert occasions(CAST + text, "2023-06") == [("Us Weekly", "2023-03")] * 2 + [("Us Weekly", None)]


DOUBTFUL = {
    "nobody": ("“The show is taking a short break,” a source said.", "names no person"),
    "never closed": ("Okafor said: “We sail in May.", "never closed"),
    "a guess": ("Brandt laughed.\n\n“It is the hardest thing we have done.”", "around it"),
    "a description": ("Brandt is back. “It was cold out there,” the 39-year-old said.", "described"),
    "no verb": ("Okafor went after the script as “a long walk off a pier.”", "No verb"),
}


@pytest.mark.parametrize(("text", "doubt"), DOUBTFUL.values(), ids=DOUBTFUL)
def test_what_is_doubtful_is_told(text: str, doubt: str) -> None:
    (quote,) = extract(CAST + text).quotes
    assert [doubt in one for one in quote.doubts] == [True]


def test_what_is_plain_leaves_no_doubt() -> None:
    (quote,) = extract(CAST + "“We sail in May,” Okafor said.").quotes
    assert quote.doubts == ()


@given(
    st.lists(
        st.sampled_from(["“", "”", '"', "Ines Okafor", "said", "he", ",", ".", ":", "\n\n", "the writer", "we sail"])
    )
)
def test_any_text_gives_quotations_within_it(words: list[str]) -> None:
    text = " ".join(words)
    for quote in extract(text).quotes:
        assert quote.text == " ".join(text[start:end] for start, end in quote.spans)
