"""What the patterns of `bot.extraction.words.credit_patterns` are put together from.

A piece finds part of a construction in a text in which what is named has been blotted out (see `bot.extraction.marks`).
"""

from __future__ import annotations

from bot.extraction.marks import AWARD, EPISODE, NAME, NETWORK, SEASON, SHOW, whole
from bot.extraction.words.credit_words import (
    AUXILIARIES,
    CASTING_WORDS,
    JOB_NOUNS,
    JOB_VERBS,
    NOT_DESCRIBING,
    PLAYING,
    STAR_NOUNS,
)
from bot.extraction.words.kinship import RELATIONS
from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import SHOW_NOUNS

A_NAME, A_SHOW, AN_EPISODE, A_SEASON, A_NETWORK, AN_AWARD = (
    whole(mark) for mark in (NAME, SHOW, EPISODE, SEASON, NETWORK, AWARD)
)

# Who: "Nora Vale, 34", "Nora Vale (Salt Harbor)", "Nora Vale, Tom Ashby and Ines Duarte".
_PERSON = rf"{A_NAME}(?:,?\s+\(?\d\d\)?(?=[\s,]))?(?:\s+\([^()\n]{{1,60}}\))?"
_SEPARATOR = r"(?:,?\s+(?:and|&|plus|alongside|as\s+well\s+as|along\s+with)\s+|,\s+)"
PEOPLE = rf"(?P<who>{_PERSON}(?:{_SEPARATOR}{_PERSON})*)"
ONE = rf"(?P<who>{_PERSON})"
ASIDE = rf"(?:,\s+[^,.;!?\n{NAME}]{{3,60}},)?"
HE = r"\b(?P<pronoun>(?i:he|she|his|her))\b"
_DESCRIBED_ONE = rf"(?:actor|actress|star|comedian|performer|\d\d-year-old|{AN_AWARD}(?:-|\s+)(?:nominee|winner))"
SOMEBODY = rf"\b(?P<pronoun>(?i:he|she)|(?i:the)\s+(?:[\w-]+\s+){{0,2}}{_DESCRIBED_ONE})\b"

# What is played: "Wren", "the smuggler Wren", "Wren’s brother, Corin", "the mother of Wren", "Wren and Corin".
_RELATION = rf"(?:{any_of(RELATIONS)})"
PART_NAME = rf"(?:{A_NAME}|{A_SHOW})(?:\s+(?:of|the|von|de)\s+{A_NAME})?"
_OF_SOMEBODY = r"(?:version|form|voice|leader|head|owner)\s+of\s+"
_DESCRIPTION = rf"(?:(?!(?:{any_of(NOT_DESCRIBING)})\b)[a-z][\w’'-]*,?\s+|{_OF_SOMEBODY}){{0,6}}?"
_OWNED = rf"(?:{A_NAME}['’]s?|her|his|their)\s+(?:[\w’'-]+\s+){{0,3}}?{_RELATION}\b(?:,?\s+[“\"‘']?{PART_NAME})?"
_RELATED = rf"(?:the|a)\s+(?:[\w’'-]+\s+){{0,2}}?{_RELATION}\s+(?:of|to)\s+{A_NAME}"
_ONE_PART = rf"(?:{_OWNED}|{_RELATED}|{_DESCRIPTION}[“\"‘']?{PART_NAME}[”\"’']?)"
_NEXT_CREDIT = r"\s+(?:as|plays?|played|is|are|will|in\s+the|has|had|returns?|reprises?|stars?|joins?|\(|\[)"
PART = rf"(?<!\w)(?P<part>{_ONE_PART}(?:\s+and\s+(?:{_ONE_PART})(?!{_NEXT_CREDIT}))?)"
PART_BEFORE = rf"(?<!\w)(?P<part>{_OWNED}|{_RELATED}|{PART_NAME})[”\"’']?"
_NO_PART = r"(?!(?:\w+\s+){0,3}(?:role|part|game|hand)\b)"
_ENDS = r"(?=[,.;]|\s+(?:who|that|whose|on|in|for|and|with)\b)"
PART_WITHOUT_NAME = rf"(?P<part>(?:an?|the)\s+{_NO_PART}(?:[a-z][\w’'-]*\s+){{0,4}}[a-z][\w’'-]*){_ENDS}"
PLAYS = rf"(?:{any_of(PLAYING)})"
ROLE = r"(?:role|part|turn|performance|portrayal|arc|cameo|appearance|stint|spot)"

# What stands between.
WORD = (
    rf"[ ,]+(?!(?:as|his|her|their|he|she)\b)(?:[a-z{SHOW}{SEASON}{NETWORK}]|Christmas)[\w’'{SHOW}{SEASON}{NETWORK}-]*"
)
GAP = rf"(?:{WORD}){{0,10}}?"
NO_NAME = rf"[^.;!?\n{NAME}]"
_CAST = rf"[ ,]+(?:{any_of(CASTING_WORDS)})[\w’-]*"
CASTING = rf"(?:(?:{WORD}){{0,8}}?{_CAST}(?:{WORD}|\s+(?:his|her|their)){{0,8}}?)?"
WILL = rf"(?:\s+(?:{any_of(AUXILIARIES)}))*"

# Which show: "the hit HBO drama Salt Harbor", "the series".
THE = r"(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?"
_ADJECTIVES = rf"(?:[\w-]+\s+|{A_NETWORK}\s+){{0,4}}?"
THE_SHOW = rf"(?:{THE}{_ADJECTIVES}(?P<show>{A_SHOW}))"
NOUN = rf"(?:{any_of(SHOW_NOUNS)}|cast|ensemble|season|episodes?)"
ON_SHOW = rf"(?:{THE_SHOW}|{THE}{_ADJECTIVES}(?:{NOUN}\b|{A_SEASON}|{AN_EPISODE}))"
OF_SHOW = rf"(?:\s+(?:of|on|for|behind)\s+{THE_SHOW})"
WORK = rf"(?:{THE_SHOW}|{THE}{_ADJECTIVES}(?:{NOUN}|pilot|premiere|finale)\b|{THE}{AN_EPISODE})"

# Which job: "creator and executive producer", "written and directed".
_JOB = rf"(?i:{any_of(JOB_NOUNS)})"
JOBS = rf"(?P<jobs>\b{_JOB}s?(?:(?:\s*[,/&-]\s*|\s+and\s+)(?:an?\s+)?{_JOB}s?)*)\b"
DID = rf"(?P<jobs>\b(?i:{any_of(JOB_VERBS)})(?:(?:,|\s+and|\s*&)\s+(?:{any_of(JOB_VERBS)}))*)\b"
IS = r"(?:is|are|was|were|as|be|been|serves?|served|serving)"
PRODUCES = r"executive[- ]produc(?:e|es|ed|ing)"
STAR = rf"(?:{any_of(STAR_NOUNS)})"
PAIR = r"(?P<pair>the\s+(?:duo|pair|couple|two))\b"
