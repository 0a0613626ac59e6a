"""How questions are put: what changes with the language."""

from bot.facts.model import Job, Status

# What an event's kind is called, where its season or the series follows: "the finale of season 4".
EVENT_NOUNS = {
    "premiere": "premiere",
    "finale": "finale",
    "renewal": "renewal",
    "filming-start": "start of filming",
    "filming-end": "end of filming",
    "trailer": "trailer",
    "episode": "release of episode",
}

# {event} is "the finale of season 4".
DATE_QUESTIONS = {
    Status.HAPPENED: "When was {event}?",
    Status.ANNOUNCED: "For which date was {event} announced?",
    Status.ESTIMATED: "When was {event} expected?",
}

# {noun} is "finale", {when} is "on March 11, 2022".
SEASON_QUESTIONS = {
    Status.HAPPENED: "Of which season was the {noun} {when}?",
    Status.ANNOUNCED: "Of which season was the {noun} announced to be {when}?",
    Status.ESTIMATED: "Of which season was the {noun} expected {when}?",
}

# What somebody who does a job is called; what the actors do is asked in other ways.
MAKER_NOUNS = {
    Job.CREATOR: "a creator of the show",
    Job.SHOWRUNNER: "a showrunner of the show",
    Job.EXECUTIVE_PRODUCER: "an executive producer of the show",
    Job.DIRECTOR: "a director of the show",
    Job.WRITER: "a writer of the show",
    Job.HOST: "a host of the show",
}

# Relations that exclude one another: who is somebody's brother is not the father.
MALE_KIN = ("brother", "father", "son", "grandfather", "cousin", "uncle", "nephew")
FEMALE_KIN = ("sister", "mother", "daughter", "grandmother", "cousin", "aunt", "niece")
KIN = {
    **dict.fromkeys(("brother", "father", "son", "grandfather", "uncle", "nephew"), MALE_KIN),
    **dict.fromkeys(("sister", "mother", "daughter", "grandmother", "aunt", "niece"), FEMALE_KIN),
    "cousin": ("brother", "sister", "father", "mother", "son", "daughter"),
    "husband": MALE_KIN,
    "ex-husband": MALE_KIN,
    "wife": FEMALE_KIN,
    "ex-wife": FEMALE_KIN,
}
