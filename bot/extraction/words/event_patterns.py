"""How news tells of a show's events: patterns over a text in which what is named has been blotted out.

See `bot.extraction.marks`: `SHOW+` stands for a title, `SEASON+` for a season, and so on. Of two that overlap, the
one that comes first here is believed.
"""

from __future__ import annotations

from bot.extraction.marks import DATE, EPISODE, NAME, NETWORK, SEASON, SHOW, whole
from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import SHOW_NOUNS

_S, _SN, _E, _W, _D = (whole(mark) for mark in (SHOW, SEASON, EPISODE, NETWORK, DATE))

_NOUN = rf"(?:{any_of(SHOW_NOUNS)}|season|episodes|adaptation)"
_IT = r"\b(?:it|(?:the|its|this|his|her|their|a|an|new|all-new)\s+(?:[\w’'-]+\s+){0,3}?" + _NOUN + r")"
_TV = rf"(?P<subject>{_S}(?:['’]s?)?|{_SN}|{_IT}\b)"
_SEASON = rf"(?:{_SN}|\b(?:a|an)\s+(?:[\w-]+\s+){{0,2}}season\b)"
_ANY = rf"[^.;!?\n{DATE}]{{0,90}}?"
_NEAR = rf"(?:[ ,’”)]+(?!(?:which|who|and|but)\b)[\w’'{SHOW}{SEASON}{EPISODE}{NETWORK}-]+){{0,6}}?[ ,’”)]+"
_NO_NAME = rf"[^.;:!?\n{NAME}]{{0,90}}?"
_SHORT = rf"[^.,;:!?\n{NAME}{DATE}]{{0,50}}?"
_WILL = r"(?:(?:will|would|can|to|is|are|was|were|has|have|had|being|been|be|set|slated|scheduled|due)\s+)*"

_SHOWN = (
    r"premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|drop(?:s|ped|ping)?|bow(?:s|ed)|land(?:s|ed|ing)?|arriv(?:e|es|ed|ing)"
    r"|launch(?:es|ed|ing)?|releas(?:es|ed|ing)|stream(?:s|ed|ing)?|air(?:s|ed|ing)?|shown|broadcast|available|unveiled"
    r"|hit(?:s|ting)?|rolls?\s+out"
)
_BACK = (
    r"return(?:s|ed|ing)?|com(?:e|es|ing)\s+back|came\s+back|back|start(?:s|ed|ing)?|begin(?:s|ning)?|began"
    r"|kick(?:s|ed|ing)?\s+off|open(?:s|ed|ing)?|get(?:s|ting)?\s+(?:under\s*way|going)|got\s+under\s*way"
)
_ENDS = (
    r"end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|wrap(?:s|ped|ping)?\s+up|com(?:e|es|ing)\s+to\s+an\s+end"
    r"|came\s+to\s+an\s+end|bow(?:s|ed|ing)?\s+out|sign(?:s|ed|ing)?\s+off|clos(?:e|es|ed)"
)
_STARTS = (
    r"beg(?:an|in|ins|un)|start(?:s|ed)?|kick(?:s|ed)?\s+off|got(?:ten)?\s+under\s*way|gets?\s+under\s*way|commenc(?:e|es|ed)"
    r"|under\s*way|roll(?:s|ed|ing)?"
)
_WORK = r"(?:filming|production|shooting|principal\s+photography|cameras|work)"
_STOPS = r"wrap(?:s|ped|ping)?(?:\s+up)?|finish(?:es|ed|ing)?|complet(?:e|es|ed|ing)|conclud(?:e|es|ed)|end(?:s|ed)?"
_PUT_OFF = (
    r"(?:push|mov|delay|postpon|bump|shift|reschedul|brought|bring)\w*(?:\s+(?:back|forward|up))?\s+(?:to|until|from)\b"
)

_FILMING = r"(?:filming|production|shooting|principal\s+photography)"
_GIVEN = (
    r"gave|gives|given|hand(?:s|ed)|granted|order(?:s|ed)|greenl(?:it|ights)|commission(?:s|ed)|landed|scored|secured"
    r"|earned|won|announced|confirmed"
)
_OBJECT = rf"(?:(?!\b(?:role|part|arc|in|on|for|to|of|from|at|with|that|who|when|as|will)\b)[^.;:!?\n{NAME}]){{0,60}}?"
_OUT = r"released|dropped|unveiled|debuted|arrived|shared|posted|launched|out|premiered"
_OPENING = r"opening\s+(?:weekend|night)"
_BEGINNING = rf"(?:premiere|debut|launch|return|bow|release|{_OPENING})"

EVENT_PATTERNS: dict[str, tuple[str, ...]] = {
    "trailer": (
        rf"\b(?:trailer|teaser)s?\b{_ANY}\b(?:{_OUT})\b",
        rf"\b(?:{_OUT})\b{_ANY}\b(?:trailer|teaser)\b",
    ),
    "filming-end": (
        rf"\b(?:{_STOPS})\s+{_FILMING}\b",
        rf"\b{_WORK}\b{_NO_NAME}\b(?:{_STOPS})\b",
        rf"\bwrap(?:ped|s)\s+on\s+(?:{_S}|{_SN})",
    ),
    "filming-start": (
        rf"\b{_WORK}\b[^.;!?\n]{{0,120}}?\b{_PUT_OFF}",
        rf"\b{_WORK}\b{_NO_NAME}\b(?:{_STARTS})\b(?=[^.;!?\n]{{0,120}}?(?P<until>\band\s+(?:\w+ly\s+)?(?:{_STOPS})\b))?",
        rf"\b(?:{_STARTS})\s+(?:{_FILMING}|work)\b",
        r"\b(?:went|goes|go|going|entered|enters)\s+(?:in\s*to\s+production|before\s+(?:the\s+)?cameras)\b",
        rf"\b(?:start|beginning)\s+of\s+{_WORK}\b",
        rf"\b{_FILMING}\s+start\b",
    ),
    "renewal": (
        rf"\brenew(?:s|ed|ing)?\b{_ANY}\bfor\b{_ANY}{_SEASON}",
        rf"\bpick(?:s|ed)\s+up\b{_ANY}\bfor\b{_ANY}{_SEASON}",
        rf"\b(?:{_GIVEN})\b{_OBJECT}{_SN}(?:\s+(?:renewal|order|pickup|pick-up))?(?!\s+(?:premiere|finale|trailer|will))",
        rf"\b(?:was|were|has\s+been)\s+renewed(?=\s+(?:on\s+|back\s+)?{DATE})",
        rf"{_SN}\s+(?:{_NO_NAME}\s)?(?:was|were|has|have|is|got)\s+(?:already\s+|\w+ly\s+)?(?:been\s+)?"
        rf"(?:ordered|greenlit|commissioned|confirmed|announced|given\s+the\s+(?:green|go))\b",
        rf"(?:{_SN}\s+|\bannounc\w+\s+the\s+|\b(?:its|the|show['’]s|series['’])\s+)(?:renewal|pickup|pick-up)\b",
    ),
    "finale": (
        rf"\b(?:weekly|every|each|run(?:s|ning)?)\b{_ANY}\b(?:through|until|till)(?:\s+the\s+finale(?:\s+on)?)?(?=\s+{DATE})",
        rf"(?:{_SN}|\b(?:season|series|the|its|mid-?season))?\s*\bfinale\b(?:{_SHORT}\b{_WILL}(?:{_SHOWN})\b)?",
        rf"\b(?:final|last|concluding)\s+(?:[\w-]+\s+){{0,2}}(?:episodes?|instal?lments?|hours?|ever\s+episode)\b"
        rf"{_ANY}\b{_WILL}(?:{_SHOWN})\b",
        rf"\b(?:{_ENDS}|wrap(?:s|ped)|finish(?:es|ed))\s+(?:its|the|their)\s+(?P<subject>{_SN})",
        rf"{_TV}{_NEAR}{_WILL}(?:{_ENDS})\b",
        rf"(?<={DATE}),?\s+(?:and\s+|but\s+)?{_WILL}(?:{_ENDS})\b",
    ),
    "episode": (rf"(?P<subject>{_E}){_ANY}\b{_WILL}(?:{_SHOWN})\b",),
    "premiere": (
        rf"{_TV}{_NEAR}(?:ran|aired)\b{_SHORT}\bfrom(?=\s+{_D}(?P<until>\s+(?:to|until|through))\s+{DATE})",
        rf"(?P<subject>{_S}|{_SN})[^.;!?\n]{{0,120}}?\b{_PUT_OFF}",
        rf"{_TV}{_ANY}\b{_WILL}(?:{_SHOWN})\b",
        rf"\b(?:{_BACK})\s+(?:with|for|as)\s+(?:an?\s+|its\s+|the\s+|their\s+)?(?P<subject>{_SN})",
        rf"{_TV}{_NEAR}{_WILL}(?:{_BACK})\b",
        rf"{_W}\s+{_WILL}(?:{_SHOWN}|{_BACK}|shows?|brings?\s+back|debuts?)\s+{_NO_NAME}"
        rf"(?P<subject>{_SN}|{_S}|\b{_NOUN}\b)",
        rf"(?:(?P<subject>{_SN}|{_S})(?:['’]s?)?\s+(?:[\w-]+\s+)?|\bits\s+|\b{_NOUN}['’]s?\s+){_BEGINNING}\b",
        rf"\b(?:premiere|launch|debut|return|start|release|arrival)\s+(?:date\s+)?(?:of|for)\s+{_NO_NAME}"
        rf"(?P<subject>{_SN}|{_S}|\b{_NOUN}\b)",
        rf"{_TV}{_NO_NAME}\b{_OPENING}\b",
        rf"{_TV}\s+{_WILL}com(?:es|ing|e)\s+to\s+{_W}",
        rf"(?<={DATE}),?\s+(?:and|but)\s+{_WILL}(?:{_SHOWN}|{_BACK})\b",
        r"\b(?:premiere|launch|release|air)\s+date\b",
        rf"(?<={DATE}\s){_BEGINNING}\b",
    ),
}
"""How each kind of event (of `bot.facts.events`, or an episode) is told; `subject` is what it happens to, `until` tells of the other end."""

OTHER_VERBS = any_of(
    """said says told tells announced announces revealed reveals confirmed confirms reported reports shared posted
    tweeted wrote explained teased born died spoke spotted filmed met married cast joined nominated won recalled added
    appeared appears played visited attended""".split()
)
"""Verbs that part a date from an event."""

PARTING_WORDS = any_of(
    "before since who whose whom but while when because although though following ahead after until till whether if".split()
)
"""Words after which another clause has the date."""

GUESSING_WORDS = any_of(
    """probably likely possibly perhaps expected could may might should hopefully hope hopes hoped hoping aiming aims
    tentatively presumably rumored rumoured eyeing targeting estimated anticipated projected""".split()
)
"""Words that make a date an estimate."""

FUTURE_WORDS = any_of("will,would,to be,set to,slated,scheduled,due,expected,is,are,shall,going to,being".split(","))
"""Words right before a verb that put it, whatever its form, into the future."""

PAST_FORMS = any_of(
    """was were has had have began came got went gave given hit made took ran aired kicked wrapped launched
    drew saw became averaged scored""".split()
)
"""Words that put an event into the past, as words in -ed do."""

PRESENT_FORMS = any_of(
    """airs premieres debuts returns starts begins arrives drops lands launches streams comes ends concludes wraps bows
    kicks opens continues follows""".split()
)
"""Words that, in the present tense, tell what will be."""

UNREAL_WORDS = (
    r"\b(?:if|whether|would\s+have|could\s+have|wish|never|no|not|n['’]t|yet\s+to|cannot|ever|without|instead\s+of)\b"
)
"""Words before an event that say it is none."""

ONCE_PLANNED = (
    r"\b(?:was|were|had\s+been)\s+(?:\w+ly\s+)?(?:set|due|supposed|scheduled|slated|meant|expected|planned)\s+to\b"
)
"""Words in an event that say that it was put off."""
