"""How news tells who does what: patterns over a text in which what is named has been blotted out.

See `bot.extraction.marks`. In a pattern `who` is one or more people, `part` what is played, `show` the show, `jobs` the
words for jobs; `pronoun` stands for somebody who was named before, `pair` for two, `holder` for whoever has that job.
"""

from __future__ import annotations

from bot.extraction.marks import AWARD, EPISODE, NAME, NETWORK, SEASON, SHOW, whole
from bot.extraction.words.credit_words import CASTING_WORDS, JOB_NOUNS, JOB_VERBS, STAR_NOUNS
from bot.extraction.words.kinship import RELATIONS
from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import SHOW_NOUNS
from bot.facts.model import Job

_N, _S, _E, _SN, _W = (whole(mark) for mark in (NAME, SHOW, EPISODE, SEASON, NETWORK))

# People.
_BESIDE = r"(?:,?\s+\(?\d\d\)?(?=[\s,]))?(?:\s+\([^()\n]{1,60}\))?"
_PERSON = rf"{_N}{_BESIDE}"
_SEPARATOR = r"(?:,?\s+(?:and|&|plus|alongside|as\s+well\s+as|along\s+with)\s+|,\s+)"
_PEOPLE = rf"(?P<who>{_PERSON}(?:{_SEPARATOR}{_PERSON})*)"
_ONE = rf"(?P<who>{_PERSON})"
_HE = r"\b(?P<pronoun>(?i:he|she|his|her))\b"
_SOMEBODY = (
    rf"\b(?P<pronoun>(?i:he|she)|(?i:the)\s+(?:[\w-]+\s+){{0,2}}(?:actor|actress|star|comedian|performer|\d\d-year-old"
    rf"|{whole(AWARD)}(?:-|\s+)(?:nominee|winner)))\b"
)

_ASIDE = rf"(?:,\s+[^,.;!?\n{NAME}]{{3,60}},)?"

# What is played.
_RELATION = any_of(RELATIONS)
_PART_NAME = rf"(?:{_N}|{_S})(?:\s+(?:of|the|von|de)\s+{_N})?"
_PLAIN = r"(?!(?:host|executive|producer|showrunner|creator|director|writer|of|as|who|which|when|told|said|by|with|for|on|in|at|from|is|was|are|were|and|or|but)\b)[a-z][\w’'-]*,?\s+"
_DESCRIBED = rf"(?:(?:{_PLAIN})|(?:version|form|voice|leader|head|owner)\s+of\s+){{0,6}}?"
_OWNED = rf"(?:{_N}['’]s?|her|his|their)\s+(?:[\w’'-]+\s+){{0,3}}?(?:{_RELATION})\b(?:,?\s+[“\"‘']?{_PART_NAME})?"
_OF = rf"(?:the|a)\s+(?:[\w’'-]+\s+){{0,2}}?(?:{_RELATION})\s+(?:of|to)\s+{_N}"
_ONE_PART = rf"(?:{_OWNED}|{_OF}|{_DESCRIBED}[“\"‘']?{_PART_NAME}[”\"’']?)"
_NEXT_CREDIT = r"(?!\s+(?:as|plays?|played|is|are|will|in\s+the|has|had|returns?|reprises?|stars?|joins?|\(|\[))"
_PART = rf"(?<!\w)(?P<part>{_ONE_PART}(?:\s+and\s+(?:{_ONE_PART}){_NEXT_CREDIT})?)"
_NAMED_PART = rf"(?<!\w)(?P<part>{_OWNED}|{_OF}|{_PART_NAME})[”\"’']?"
_UNNAMED = r"(?P<part>(?:an?|the)\s+(?!(?:\w+\s+){0,3}(?:role|part|game|hand)\b)(?:[a-z][\w’'-]*\s+){0,4}[a-z][\w’'-]*)(?=[,.;]|\s+(?:who|that|whose|on|in|for|and|with)\b)"

# What stands between.
_WORD = rf"[ ,]+(?!(?:as|his|her|their|he|she)\b)[a-z{SHOW}{SEASON}{NETWORK}][\w’'{SHOW}{SEASON}{NETWORK}-]*"
_GAP = rf"(?:{_WORD}){{0,10}}?"
_CASTING = rf"(?:(?:{_WORD}){{0,8}}?[ ,]+(?:{'|'.join(CASTING_WORDS)})[\w’-]*(?:{_WORD}|\s+(?:his|her|their)){{0,8}}?)?"
_WILL = r"(?:\s+(?:will|would|to|is|are|was|were|be|been|has|have|had|set|who|also|now|currently|once|then|previously|next|again|both|going|slated|reportedly))*"
_THE = r"(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?"
_ADJECTIVES = rf"(?:[\w-]+\s+|{_W}\s+){{0,4}}?"
_SHOW = rf"(?:{_THE}{_ADJECTIVES}(?P<show>{_S}))"
_NOUN = rf"(?:{any_of(SHOW_NOUNS)}|cast|ensemble|season|episodes?)"
_ON_SHOW = rf"(?:{_SHOW}|{_THE}{_ADJECTIVES}(?:{_NOUN}\b|{_SN}|{_E}))"
_ROLE = r"(?:role|part|turn|arc|cameo|appearance|stint|spot)"

# Jobs.
_JOB = rf"(?i:{any_of(JOB_NOUNS)})"
_JOBS = rf"(?P<jobs>\b{_JOB}s?(?:(?:\s*[,/&-]\s*|\s+and\s+)(?:an?\s+)?{_JOB}s?)*)\b"
_STAR = any_of(STAR_NOUNS)
_DID = rf"(?P<jobs>\b(?i:{any_of(JOB_VERBS)})(?:(?:,|\s+and|\s*&)\s+(?:{any_of(JOB_VERBS)}))*)\b"
_WORK = rf"(?:{_SHOW}|{_THE}{_ADJECTIVES}(?:{_NOUN}|pilot|premiere|finale)\b|{_THE}{_E})"

_PLAYS = r"plays?|playing|played|portrays?|portraying|portrayed|embodie[sd]|inhabits"

PART_PATTERNS: tuple[tuple[Job, str], ...] = (
    (Job.VOICE, rf"{_PEOPLE}{_WILL}\s+(?:voices?|voicing|lends?\s+(?:his|her|their)\s+voices?\s+to)\s+{_PART}"),
    (Job.VOICE, rf"{_PEOPLE}{_CASTING}\s+as\s+the\s+voice\s+of\s+{_PART}"),
    (Job.VOICE, rf"{_NAMED_PART},?{_WILL}\s+voiced\s+by\s+{_PEOPLE}"),
    (Job.ACTOR, rf"{_NAMED_PART},?\s*[(\[]?{_WILL}\s*(?:played|portrayed|brought\s+to\s+life)\s+by\s+{_PEOPLE}"),
    (Job.ACTOR, rf"(?P<who>{_N})\s+\((?:who\s+)?(?:{_PLAYS})\s+{_PART}"),
    (Job.ACTOR, rf"{_ONE}['’]s?\s+(?:on-screen\s+|fictional\s+)?(?:character|alter\s+ego),?\s+{_PART}"),
    (Job.ACTOR, rf"{_ONE},?\s+(?:who\s+is\s+)?(?:(?:best|perhaps|mostly|also)\s+)*known\s+(?:for|as)\s+(?:(?:{_PLAYS})\s+|(?:his|her|their)\s+{_ROLE}\s+as\s+){_PART}"),
    (Job.ACTOR, rf"\b{_ROLE}\s+of\s+{_PART}\s+(?:\w+\s+){{0,3}}(?:to|by)\s+{_PEOPLE}"),
    (Job.ACTOR, rf"{_NAMED_PART},?\s+in\s+the\s+(?:shape|form|person|guise)\s+of\s+(?:(?:{_S}|{_N})['’]s?\s+)?{_PEOPLE}"),
    (Job.ACTOR, rf"{_PEOPLE}(?:{_ASIDE}|,?){_WILL}\s+(?:also\s+)?(?:{_PLAYS})\s+{_PART}"),
    (Job.ACTOR, rf"{_PEOPLE}{_GAP},?\s+(?:in|on|of|into)\s+the\s+(?:[\w-]+\s+){{0,2}}(?:part|role|shoes)\s+of\s+{_PART}"),
    (Job.ACTOR, rf"{_PEOPLE}{_GAP}\s+(?:the|her|his)\s+(?:[\w-]+\s+){{0,2}}(?:part|role)\s+of\s+{_PART}"),
    (Job.ACTOR, rf"{_PEOPLE}{_CASTING},?\s+as\s+{_PART}"),
    (Job.ACTOR, rf"{_HE}\s+(?:[\w-]+\s+){{0,2}}(?:role|part|turn|performance|portrayal|stint)\s+(?:as|of)\s+{_PART}"),
    (Job.ACTOR, rf"{_SOMEBODY}[^.;!?\n{NAME}]{{0,60}}\b(?:return|star|appear|back|cast|join|recur)\w*(?:\s[^.;!?\n{NAME}]{{0,80}})?,?\s+as\s+{_PART}"),
    (Job.ACTOR, rf"{_SOMEBODY}[^.;!?\n{NAME}]{{0,80}}{_S},?[”\"’']?\s+(?:playing|portraying)\s+{_PART}"),
    (Job.ACTOR, rf"{_SOMEBODY},?{_WILL}\s+(?:plays?|portrays?|played|portrayed|playing)\s+{_PART}"),
    (Job.ACTOR, rf"{_ONE}{_ASIDE}{_WILL}\s+(?:is|be)\s+(?P<part>{_PART_NAME})(?=\s*[,.;]|\s+(?:and|while|with)\b)"),
    (Job.ACTOR, rf"{_PEOPLE}{_WILL}\s+(?:plays?|playing|played|portrays?|portrayed)\s+{_UNNAMED}"),
)
"""Who plays what. Of two that overlap, the one that comes first here is believed."""

CAST_PATTERNS: tuple[tuple[Job, str], ...] = (
    (Job.ACTOR, rf"{_PEOPLE}\s+(?:is|was|becomes?)\s+(?:the|a|another|yet\s+another)\s+(?:\w+\s+){{0,2}}(?P<show>{_S})\s+(?:{_STAR})\b"),
    (Job.ACTOR, rf"\b(?:also\s+|co-?)?(?i:starr)(?:ing|ed)\s+{_PEOPLE}"),
    (Job.ACTOR, rf"(?:{_S}|\b(?:{_NOUN}|which|it|also))\s+(?:also\s+|again\s+)?(?:co-)?stars\s+{_PEOPLE}"),
    (Job.ACTOR, rf"\b(?:(?i:returning|new)\s+)?(?P<jobs>(?i:co-?stars?|castmates?|cast\s+members?|series\s+regulars?|guest\s+stars?))(?:\s+(?:includ(?:e|es|ed|ing)|are))?\s*,?\s+{_PEOPLE}"),
    (Job.ACTOR, rf"\b(?i:series|show|lead|leading)\s+(?P<jobs>(?:{_STAR}|man|lady)s?)\s+{_PEOPLE}"),
    (Job.ACTOR, rf"(?:,|[“\"]|\b(?:and|with|that|while|as|when|by|says|said))\s+(?P<jobs>stars?)\s+{_PEOPLE}"),
    (Job.ACTOR, rf"{_PEOPLE}{_WILL}\s+(?:(?:co-)?stars?|appears?)(?=[.,;”])"),
    (Job.ACTOR, rf"\b(?:stars?|regulars?|cast\s+members?)\b,?\s+(?:along\s+with|including|such\s+as|like|among\s+them)\s+{_PEOPLE}"),
    (Job.ACTOR, rf"{_PEOPLE}{_WILL}\s+(?:back|returns?|returning)\s+(?:on|to|for)\s+(?:{_SHOW}|{_SN})"),
    (Job.ACTOR, rf"{_PEOPLE}{_WILL}\s+(?:round(?:s|ed|ing)?\s+out|complet(?:e|es|ed)|leads?|heads?|makes?\s+up)\s+the\s+(?:\w+\s+)?(?:cast|ensemble)\b"),
    (Job.ACTOR, rf"{_PEOPLE}{_WILL}\s+star(?:s|red|ring)?\s+in\s+the\s+(?:title|lead|leading|titular|starring)\s+role"),
    (Job.ACTOR, rf"\b(?:(?i:returning|new|main|ensemble)\s+)?(?i:cast)\s+(?:[\w-]+\s+){{0,3}}?(?:includ(?:es|ing|ed|e)|features?|featuring|consists\s+of|led\s+by|comprises)\s+{_PEOPLE}"),
    (Job.ACTOR, rf"\b(?i:joining)\s+(?:[\w{SHOW}{SEASON}-]+\s+){{0,6}}?(?:are|is|will\s+be)\s+{_PEOPLE}"),
    (Job.ACTOR, rf"\b(?:stars|starring|starred|appears?|appearing|appeared|cast|joins?|plays?)\b[^.;!?\n{NAME}]{{0,60}}\b(?:alongside|opposite)\s+{_PEOPLE}"),
    (Job.ACTOR, rf"{_PEOPLE}{_WILL}\s+(?:co-)?(?:stars?|starred|starring)\s+(?:alongside|opposite|with)\b"),
    (Job.ACTOR, rf"{_PEOPLE}{_GAP}\s+(?:co-|guest[- ])?(?:star(?:s|red|ring)?|appear(?:s|ed|ing)?|recur(?:s|red|ring)?|cast|seen)\s+(?:in|on)\s+{_ON_SHOW}"),
    (Job.ACTOR, rf"{_PEOPLE}{_WILL}\s+(?:tapped|cast|added|booked|signed\s+on|signed\s+up)\s+(?:for|in|to)\s+{_ON_SHOW}"),
    (Job.ACTOR, rf"{_PEOPLE}{_GAP}\s+(?:join(?:s|ed|ing)?|board(?:s|ed|ing))\s+(?:{_THE}cast\s+of\s+)?{_ON_SHOW}"),
    (Job.ACTOR, rf"{_PEOPLE}{_GAP}\s+(?:to|as)\s+(?:an?\s+)?(?:new\s+)?series\s+regulars?\b"),
    (Job.ACTOR, rf"(?:{_PEOPLE}|{_HE}){_GAP}\s+(?:an?\s+|the\s+)?(?:(?!his|her|their)[\w-]+\s+){{0,3}}{_ROLE}\s+(?:in|on)\s+{_ON_SHOW}"),
    (Job.ACTOR, rf"{_PEOPLE}['’]s?\s+(?:[\w-]+\s+){{0,3}}{_ROLE}\s+(?:in|on)\s+{_ON_SHOW}"),
    (Job.ACTOR, rf"\b(?P<pronoun>[Tt]he\s+{_S}\s+(?:{_STAR}))\s+(?:appears|shows\s+up|pops\s+up|arrives|guest[- ]stars|debuts)\s+in\s+{_E}"),
    (Job.ACTOR, rf"\b(?P<jobs>guest[- ]star(?:s|red|ring)?|recurr?(?:s|ed|ing)?)\s+(?:by\s+)?{_PEOPLE}"),
    (Job.ACTOR, rf"{_PEOPLE},?{_WILL}\s+guest[- ]star(?:s|red|ring)?\b"),
)
"""Who is in the cast, without a part."""

STAR_PATTERNS: tuple[tuple[Job, str], ...] = (
    (Job.ACTOR, rf"(?P<show>{_S})(?:['’]s?)?\s+(?:co-)?(?P<jobs>(?:{_STAR})(?:s|es)?)\s+(?:and\s+[\w-]+\s+)?{_PEOPLE}"),
    (Job.ACTOR, rf"\b(?P<pronoun>[Tt]he\s+(?P<show>{_S})\s+(?:{_STAR}))\b(?!\s+{_N})"),
    (Job.ACTOR, rf"{_ONE},\s+(?:an?\s+|the\s+)?(?:former\s+)?(?:co-)?star\s+of\s+{_SHOW}"),
    (Job.ACTOR, rf"{_SOMEBODY}\s+(?:(?:previously|once|also|first|has)\s+)*(?P<worked>worked)\s+with\b[^.;!?\n]{{0,120}}?\bon\s+{_SHOW}"),
    (Job.ACTOR, rf"\b(?:second|third|fourth|another|latest|former)\s+(?P<show>{_S})\s+(?:{_STAR})\b[^.;!?\n{NAME}]{{0,90}}\b(?:following|after|joining)\s+{_PEOPLE}"),
)
"""Who is in the cast of another show, told beside what else the sentence tells."""

_OF_SHOW = rf"(?:\s+(?:of|on|for|behind)\s+{_SHOW})"
_IS = r"(?:is|are|was|were|as|be|been|serves?|served|serving)"
_SO = r"(?=\s*[,.;:)\]”\"—–]|\s+(?:and|said|says|told)\b)"
_PRODUCES = r"executive[- ]produc(?:e|es|ed|ing)"

JOB_PATTERNS: tuple[tuple[Job | None, str], ...] = (
    (None, rf"(?:(?P<show>{_S})(?:['’]s?)?\s+(?:[\w-]+\s+)?)?{_JOBS}[\])]?(?:[,:]|\s+(?:are|is|includ(?:e|es|ing)))?\s+(?:of\s+(?P<show2>{_S})\s+)?{_PEOPLE}"),
    (None, rf"{_ONE},\s+(?:who\s+(?:is|was|serves\s+as)\s+(?:also\s+)?)?(?:(?:also|one\s+of)\s+)?(?:the\s+|an?\s+|its\s+)?(?:\w+['’]s?\s+|{_S}['’]s?\s+)?(?:[a-z-]+\s+)?{_JOBS}(?:{_OF_SHOW}|{_SO})"),
    (None, rf"{_PEOPLE}(?:{_WORD}){{0,4}}?\s+{_IS}\s+(?:also\s+|both\s+)?(?:as\s+)?{_THE}{_JOBS}\b(?!\s+(?:of|for|at)\s+{_N}){_OF_SHOW}?"),
    (None, rf"{_ONE}\s+is\s[^.;!?\n{NAME}]{{0,60}}\band\s+(?:an?\s+|also\s+)?{_JOBS}\b"),
    (None, rf"{_DID}\s+by\s+{_PEOPLE}"),
    (None, rf"(?:{_PEOPLE}|{_HE})(?:{_ASIDE}|,?){_WILL}\s+{_DID}\s+(?:and\s+\w+\s+)?{_WORK}"),
    (None, rf"{_PEOPLE}[^.;!?\n{NAME}]{{0,90}}\bfor\s+{_DID}\s+{_WORK}"),
    (Job.EXECUTIVE_PRODUCER, rf"{_PEOPLE}(?:{_ASIDE}|,?){_WILL}\s+(?:also\s+)?{_PRODUCES}\b"),
    (Job.EXECUTIVE_PRODUCER, rf"(?:{_PRODUCES}|executive\s+producers?)\s+(?:\w+\s+){{0,3}}?(?:alongside|with)\s+{_PEOPLE}"),
    (None, rf"\b(?P<holder>the\s+{_JOBS})\s+of\s+(?P<show>{_S})(?!,?\s+{_N})"),
    (None, rf"(?P<show>{_S})[^.;!?\n{NAME}]{{0,60}}\b{_DID}\s+by\s+(?P<pair>the\s+(?:duo|pair|couple|two))\b"),
    (None, rf"\bwhich\s+{_WILL}\s*{_DID}\s+by\s+(?P<pair>the\s+(?:duo|pair|couple|two))\b"),
)
"""Who does what behind the camera, or hosts."""
