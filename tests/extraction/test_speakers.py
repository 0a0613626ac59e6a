from __future__ import annotations

import pytest

from tests.extraction.quoting import CAST, said, speakers

DANA, INES, TOMAS, PIA = "Dana Whitlock", "Ines Okafor", "Tomas Brandt", "Pia Lund"

AFTER = {
    "said, after": ("“We burned it all down,” Whitlock said.", DANA),
    "said, inverted": ("“We burned it all down,” said Whitlock.", DANA),
    "a title": ("“We burned it all down,” said Northlight President Joel Fairweather.", "Joel Fairweather"),
    "a job": ("“We burned it all down,” says showrunner Dana Whitlock, who wrote the finale.", DANA),
    "a clause between": ("“We burned it all down,” Okafor, who plays Halloway, told the Harbour Post.", INES),
    "an apposition": ("“We burned it all down,” Lund, president of Northlight Originals, said in a release.", PIA),
    "whose": ("“We burned it all down,” Xo Quill, whose credits are many, wrote on X.", "Xo Quill"),
    "where from": ("“We burned it all down,” Lund of Northlight said.", PIA),
    "a description": ("“We burned it all down,” the creator told the Harbour Post.", DANA),
    "a description and a name": ("“We burned it all down,” recalls Okafor’s co-star, Tomas Brandt.", TOMAS),
    "according to": ("The end is “the hardest thing we have done,” according to Okafor.", INES),
    "a question": ("“Are we ever going to sail again?” Brandt asked.", TOMAS),
    "a cry": ("“We will sail again!” Okafor exclaimed.", INES),
    "a dash": ("“We burned it all down.” — Ines Okafor", INES),
    "a statement": ("“We burned it all down,” Okafor’s statement read.", INES),
    "a statement, inverted": ("“We burned it all down,” read a statement from Okafor.", INES),
    "how it was put": ("“We burned it all down” is how Lund put it.", PIA),
    "somebody told": ("“I am never going to sail again,” joked Brandt to Okafor.", TOMAS),
    "an address": ("''The sea was colder than it looks,'' Ms. Okafor said.", INES),
    "not whom it is about": ("“Tomas was colder than he looks,” his co-star Okafor joked.", INES),
}
BEFORE = {
    "a colon": ("Whitlock: “We burned it all down.”", DANA),
    "an inverted lead": ("Said Lund: “We burned it all down.”", PIA),
    "an answer": ("Lund’s answer was short: “We burned it all down.”", PIA),
    "according to": ("According to Okafor, the end is “the hardest thing we have done.”", INES),
    "per": ("Per Whitlock, the end will be “a long goodbye to all of it.”", DANA),
    "a part of a sentence": ("Okafor said that the end “is the hardest thing we have done.”", INES),
    "after an interview": ("In an interview with Variety, Okafor said the end “is the hardest thing we did.”", INES),
    "an age": ("Okafor, 41, called the end “the hardest thing we have done.”", INES),
    "a job and a name": ("Joel Fairweather, executive producer, said: “We burned it all down.”", "Joel Fairweather"),
    "a participle": ("Okafor shared the news with fans, writing, “We are back, louder than ever.”", INES),
    "speaking to": ("Speaking to Deadline, Whitlock teased, “It is not the end that you think.”", DANA),
    "the passive": ("The end was described by Brandt as “the hardest thing we have done.”", TOMAS),
    "told by": ("Fans of Okafor were told by Lund to “wait until the very last minute.”", PIA),
    "put": ("As Lund put it, “we are back and we are louder than ever.”", PIA),
    "somebody told": ("Brandt told Okafor that he was “never going to sail again.”", TOMAS),
    "going on to": ("Brandt went on to say that it is “the hardest thing we have done.”", TOMAS),
    "somebody interrupted": ("Lund interrupted Brandt to say, “We burned it all down.”", PIA),
    "a view": ("Brandt’s view is that it is “the hardest thing we have done.”", TOMAS),
    "to somebody": ("To Brandt, the end is “the hardest thing we have done.”", TOMAS),
    "in somebody's words": ("The end is, in Brandt’s words, “the hardest thing we have done.”", TOMAS),
    "who called it so": ("The end moved Brandt, who called it “the hardest thing we have done.”", TOMAS),
    "what somebody calls so": ("What Brandt calls “the hardest thing we have done” airs on Friday.", TOMAS),
    "what stands inside": ("The end, Brandt promised, is “the hardest thing we have done.”", TOMAS),
    "a sentence before": ("Asked about the end, Brandt laughed. “It is the hardest thing we have done.”", TOMAS),
}


@pytest.mark.parametrize(("text", "who"), AFTER.values(), ids=AFTER)
def test_a_source_is_found_after_the_words(text: str, who: str) -> None:
    assert speakers(CAST + text) == [who]


@pytest.mark.parametrize(("text", "who"), BEFORE.values(), ids=BEFORE)
def test_a_source_is_found_before_the_words(text: str, who: str) -> None:
    assert speakers(CAST + text) == [who]


NOBODY = {
    "a spokesperson": "A spokesperson for Northlight said the show was “taking a short break for now.”",
    "a source": "“The show is taking a short break for now,” a source told Variety.",
    "a body": "“The show is taking a short break for now,” Northlight said in a statement.",
    "a camp": "“The show is taking a short break for now,” the Okafor camp said.",
    "a document": "“The show is taking a short break for now,” the letter said.",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_a_source_that_is_no_named_person_is_not_taken_for_one(text: str) -> None:
    assert speakers(CAST + text) == [""]


JOINT = {
    "two": "“We burned it all down,” Brandt and Okafor said.",
    "two with jobs": "“We burned it all down,” actor Tomas Brandt and executive producer Ines Okafor said.",
    "two with ages": "“We burned it all down,” Brandt, 39, and Okafor, 41, said.",
    "the pair": "Brandt and Okafor are back. “We burned it all down,” the pair said.",
    "they": "Brandt and Okafor are back. “We burned it all down,” they wrote.",
}


@pytest.mark.parametrize("text", JOINT.values(), ids=JOINT)
def test_two_may_speak_together(text: str) -> None:
    assert speakers(CAST + text) == [f"{TOMAS} and {INES}"]


def test_the_second_of_two_clauses_has_its_own_speaker() -> None:
    assert speakers(CAST + "“We burned it all down,” said Brandt, and Okafor agreed.") == [TOMAS]


PRONOUNS = {
    "the subject before": ("Brandt met Okafor. “It was cold out there,” he said.", [TOMAS]),
    "by gender": ("Brandt met Okafor. “It was cold out there,” she said.", [INES]),
    "who spoke last": ("“It was cold out there,” Okafor said.\n\n“I hated all of it,” she added.", [INES, INES]),
    "after a possessive": ("Brandt’s boat sank. “It was cold out there,” he said.", [TOMAS]),
    "within its sentence": ("When Okafor heard of it, she called it “the best news of the year.”", [INES]),
    "not the subject of a clause": (
        "When Okafor heard that Whitlock wanted her back, she wept. “It was a joke to me,” she said.",
        [INES],
    ),
    "not whom the words are about": ("Brandt is tired. He said Joel Fairweather is “the man for the job.”", [TOMAS]),
    "not a role": ("Okafor is tired. Halloway dies in the end. “It was cold out there,” she said.", [INES]),
    "by the text's own pronouns": (
        "Xo Quill, the director, lost his boat. Ines Okafor did not. “It was cold out there,” he said.",
        ["Xo Quill"],
    ),
    "an age": ("Brandt is back. “It was cold out there,” the 39-year-old said.", [TOMAS]),
    "a profession": ("Brandt met Lund. “It was cold out there,” the actor said.", [TOMAS]),
}


@pytest.mark.parametrize(("text", "who"), PRONOUNS.values(), ids=PRONOUNS)
def test_pronouns_and_descriptions_mean_whom_the_text_speaks_of(text: str, who: list[str]) -> None:
    assert speakers(CAST + text) == who


def test_who_speaks_last_goes_on() -> None:
    text = "“It was cold out there,” Okafor said.\n\n“I hated all of it.”\n\nOkafor added:\n\n“Never again for me.”"
    assert speakers(CAST + text) == [INES] * 3


def test_a_paragraph_may_name_its_speaker_at_the_end() -> None:
    assert said(CAST + "“It was cold. So cold.” “Never again for me,” Brandt said.")[0][0] == TOMAS


def test_an_interview_goes_back_and_forth() -> None:
    text = (
        "Okafor told Variety: “The sea was cold.” Brandt agreed: “It was freezing out there.”\n\n"
        "“We had hot water bottles under the coats,” she remembered.\n\n"
        "“I stole hers when she wasn’t looking,” Brandt admitted."
    )
    assert speakers(CAST + text) == [INES, TOMAS, INES, TOMAS]


def test_a_transcript_names_its_speakers() -> None:
    text = '"OKAFOR: We sail in May, whatever comes.\n\n"BRANDT: I would rather stay at home."'
    assert said(CAST + text) == [
        (INES, "We sail in May, whatever comes."),
        (TOMAS, "I would rather stay at home."),
    ]
