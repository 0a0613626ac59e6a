"""How news tells of a show's events: patterns over a text in which what is named has been blotted out.

See `bot.extraction.marks`. Above each pattern stands a sentence that it reads, up to the date.
"""

from __future__ import annotations

from bot.extraction.marks import DATE, EPISODE, NAME, NETWORK, SEASON, SHOW, whole
from bot.extraction.words.event_words import (
    ENDING,
    ORDERING,
    OUT,
    PUTTING_OFF,
    RETURNING,
    SHOWING,
    STARTING,
    STOPPING,
)
from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import SHOW_NOUNS

_SHOW, _SEASON, _EPISODE, _NETWORK, _DATE = (whole(mark) for mark in (SHOW, SEASON, EPISODE, NETWORK, DATE))

# What it happens to.
_NOUN = rf"(?:{any_of(SHOW_NOUNS)}|season|episodes|adaptation)"
_IT = rf"\b(?:it|(?:the|its|this|his|her|their|a|an|new|all-new)\s+(?:[\w’'-]+\s+){{0,3}}?{_NOUN})\b"
_SUBJECT = rf"(?P<subject>{_SHOW}(?:['’]s?)?|{_SEASON}|{_IT})"
_NAMED_SUBJECT = rf"(?P<subject>{_SEASON}|{_SHOW})"
_A_SEASON = rf"(?:{_SEASON}|\b(?:a|an)\s+(?:[\w-]+\s+){{0,2}}season\b)"

# What stands between.
_ANY = rf"[^.;!?\n{DATE}]{{0,90}}?"
_FAR = r"[^.;!?\n]{0,120}?"
_NO_NAME = rf"[^.;:!?\n{NAME}]{{0,90}}?"
_SHORT = rf"[^.,;:!?\n{NAME}{DATE}]{{0,50}}?"
_NEAR = rf"(?:[ ,’”)]+(?!(?:which|who|and|but)\b)[\w’'{SHOW}{SEASON}{EPISODE}{NETWORK}-]+){{0,6}}?[ ,’”)]+"
_WILL = r"(?:(?:will|would|can|to|is|are|was|were|has|have|had|being|been|be|set|slated|scheduled|due)\s+)*"
_CLAUSE = r"\b(?:role|part|arc|in|on|for|to|of|from|at|with|that|who|when|as|will)\b"
_OBJECT = rf"(?:(?!{_CLAUSE})[^.;:!?\n{NAME}]){{0,60}}?"

_FILMING = r"(?:filming|production|shooting|principal\s+photography)"
_WORK = rf"(?:{_FILMING}|cameras|work)"
_OPENING = r"opening\s+(?:weekend|night)"
_BEGINNING = rf"(?:premiere|debut|launch|return|bow|release|{_OPENING})"

EVENT_PATTERNS: dict[str, tuple[str, ...]] = {
    "trailer": (
        # The trailer for season 3 was released
        rf"\b(?:trailer|teaser)s?\b{_ANY}\b{OUT}\b",
        # Netflix unveiled the first trailer
        rf"\b{OUT}\b{_ANY}\b(?:trailer|teaser)\b",
    ),
    "filming-end": (
        # wrapped production
        rf"\b{STOPPING}\s+{_FILMING}\b",
        # Filming on season 3 wrapped
        rf"\b{_WORK}\b{_NO_NAME}\b{STOPPING}\b",
        # wrapped on season 3
        rf"\bwrap(?:ped|s)\s+on\s+(?:{_SHOW}|{_SEASON})",
    ),
    "filming-start": (
        # Production was set to begin in May, but was pushed to
        rf"\b{_WORK}\b{_FAR}\b{PUTTING_OFF}",
        # Filming began ..., and wrapped
        rf"\b{_WORK}\b{_NO_NAME}\b{STARTING}\b(?=(?:{_FAR}(?P<until>\band\s+(?:\w+ly\s+)?{STOPPING}\b))?)",
        # began filming
        rf"\b{STARTING}\s+(?:{_FILMING}|work)\b",
        # went into production
        r"\b(?:went|goes|go|going|entered|enters)\s+(?:in\s*to\s+production|before\s+(?:the\s+)?cameras)\b",
        # the start of filming
        rf"\b(?:start|beginning)\s+of\s+{_WORK}\b",
        # a production start
        rf"\b{_FILMING}\s+start\b",
    ),
    "renewal": (
        # renewed The Lantern Keepers for a third season
        rf"\b(?:renew(?:s|ed|ing)?|pick(?:s|ed)\s+up)\b{_ANY}\bfor\b{_ANY}{_A_SEASON}",
        # gave the sitcom a third season
        rf"\b{ORDERING}\b{_OBJECT}{_SEASON}(?:\s+(?:renewal|order|pickup|pick-up))?(?!\s+(?:premiere|finale|trailer|will))",
        # was renewed
        rf"\b(?:was|were|has\s+been)\s+renewed(?=\s+(?:on\s+|back\s+)?{_DATE})",
        # Season 3 has already been ordered
        (
            rf"{_SEASON}\s+(?:{_NO_NAME}\s)?(?:was|were|has|have|is|got)\s+(?:already\s+|\w+ly\s+)?(?:been\s+)?"
            r"(?:ordered|greenlit|commissioned|confirmed|announced|given\s+the\s+(?:green|go))\b"
        ),
        # announcing the renewal
        rf"(?:{_SEASON}\s+|\bannounc\w+\s+the\s+|\b(?:its|the|show['’]s|series['’])\s+)(?:renewal|pickup|pick-up)\b",
    ),
    "finale": (
        # with new episodes every Friday through
        (
            rf"\b(?:weekly|every|each|run(?:s|ning)?)\b{_ANY}\b(?:through|until|till)(?:\s+the\s+finale(?:\s+on)?)?"
            rf"(?=\s+{_DATE})"
        ),
        # The season 2 finale of The Lantern Keepers airs
        rf"(?:{_SEASON}|\b(?:season|series|the|its|mid-?season))?\s*\bfinale\b(?:{_SHORT}\b{_WILL}{SHOWING}\b)?",
        # The final two episodes of season 4 debut
        rf"\b(?:final|last|concluding)\s+(?:[\w-]+\s+){{0,2}}(?:episodes?|instal?lments?|hours?)\b{_ANY}\b{_WILL}{SHOWING}\b",
        # wrapped its 13th season
        rf"\b(?:{ENDING}|wrap(?:s|ped)|finish(?:es|ed))\s+(?:its|the|their)\s+(?P<subject>{_SEASON})",
        # Season 4 comes to an end
        rf"{_SUBJECT}{_NEAR}{_WILL}{ENDING}\b",
        # The show began in 2016 and ended
        rf"(?<={DATE}),?\s+(?:and\s+|but\s+)?{_WILL}{ENDING}\b",
    ),
    "episode": (
        # Episode 5 airs
        rf"(?P<subject>{_EPISODE}){_ANY}\b{_WILL}{SHOWING}\b",
    ),
    "premiere": (
        # The show ran from 2010 to
        rf"{_SUBJECT}{_NEAR}(?:ran|aired)\b{_SHORT}\bfrom(?=\s+{_DATE}(?P<until>\s+(?:to|until|through))\s+{_DATE})",
        # Season 2 was set for May, but was pushed to
        rf"{_NAMED_SUBJECT}{_FAR}\b{PUTTING_OFF}",
        # Season 4 of the drama will premiere
        rf"{_SUBJECT}{_ANY}\b{_WILL}{SHOWING}\b",
        # will be back with a fourth season
        rf"\b{RETURNING}\s+(?:with|for|as)\s+(?:an?\s+|its\s+|the\s+|their\s+)?(?P<subject>{_SEASON})",
        # The Lantern Keepers returns
        rf"{_SUBJECT}{_NEAR}{_WILL}{RETURNING}\b",
        # FX begins its new season
        (
            rf"{_NETWORK}\s+{_WILL}(?:{SHOWING}|{RETURNING}|shows?|brings?\s+back)\s+{_NO_NAME}"
            rf"(?P<subject>{_SEASON}|{_SHOW}|\b{_NOUN}\b)"
        ),
        # the season 4 premiere; its debut
        rf"(?:{_NAMED_SUBJECT}(?:['’]s?)?\s+(?:[\w-]+\s+)?|\bits\s+|\b{_NOUN}['’]s?\s+){_BEGINNING}\b",
        # the launch of season 3
        (
            rf"\b(?:premiere|launch|debut|return|start|release|arrival)\s+(?:date\s+)?(?:of|for)\s+{_NO_NAME}"
            rf"(?P<subject>{_SEASON}|{_SHOW}|\b{_NOUN}\b)"
        ),
        # The third season had its best opening weekend
        rf"{_SUBJECT}{_NO_NAME}\b{_OPENING}\b",
        # The Lantern Keepers comes to Netflix
        rf"{_SUBJECT}\s+{_WILL}com(?:es|ing|e)\s+to\s+{_NETWORK}",
        # It wrapped in May and will premiere
        rf"(?<={DATE}),?\s+(?:and|but)\s+{_WILL}(?:{SHOWING}|{RETURNING})\b",
        # a premiere date
        r"\b(?:premiere|launch|release|air)\s+date\b",
        # the March 11 premiere
        rf"(?<={DATE}\s){_BEGINNING}\b",
    ),
}
"""How each kind of event (of `bot.facts.events`, or an episode) is told; of two that overlap, the first is believed.

The group `subject` is what it happens to; `until` tells of the other end of what has two.
"""
