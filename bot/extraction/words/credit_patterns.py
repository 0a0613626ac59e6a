"""How news tells who does what: patterns over a text in which what is named has been blotted out.

See `bot.extraction.marks`. In a pattern `who` is one or more people, `part` what is played, `show` the show, `jobs` the
words for jobs; `pronoun` stands for somebody who was named before, `pair` for two, `holder` for whoever has that job.
Above each pattern stands a sentence that it reads.
"""

from __future__ import annotations

from bot.extraction.marks import SEASON, SHOW
from bot.extraction.words.credit_pieces import (
    A_NAME,
    A_SEASON,
    A_SHOW,
    AN_EPISODE,
    ASIDE,
    CASTING,
    DID,
    GAP,
    HE,
    IS,
    JOBS,
    NO_NAME,
    NOUN,
    OF_SHOW,
    ON_SHOW,
    ONE,
    PAIR,
    PART,
    PART_BEFORE,
    PART_NAME,
    PART_WITHOUT_NAME,
    PEOPLE,
    PLAYS,
    PRODUCES,
    ROLE,
    SOMEBODY,
    STAR,
    THE,
    THE_SHOW,
    WILL,
    WORD,
    WORK,
)
from bot.facts.model import Job

PART_PATTERNS: dict[Job | None, tuple[str, ...]] = {
    Job.VOICE: (
        # Nora Vale voices Wren. Nora Vale lends her voice to Wren.
        rf"{PEOPLE}{WILL}\s+(?:voices?|voicing|lends?\s+(?:his|her|their)\s+voices?\s+to)\s+{PART}",
        # Nora Vale returns as the voice of Wren.
        rf"{PEOPLE}{CASTING}\s+as\s+the\s+voice\s+of\s+{PART}",
        # Wren, voiced by Nora Vale
        rf"{PART_BEFORE},?{WILL}\s+voiced\s+by\s+{PEOPLE}",
    ),
    Job.ACTOR: (
        # Wren, played by Nora Vale; Wren [played by Nora Vale]; Wren will be played by Nora Vale.
        rf"{PART_BEFORE},?\s*[(\[]?{WILL}\s*(?:played|portrayed|brought\s+to\s+life)\s+by\s+{PEOPLE}",
        # Nora Vale (who plays Wren)
        rf"(?P<who>{A_NAME})\s+\((?:who\s+)?{PLAYS}\s+{PART}",
        # Nora Vale’s character, Wren
        rf"{ONE}['’]s?\s+(?:on-screen\s+|fictional\s+)?(?:character|alter\s+ego),?\s+{PART}",
        # Nora Vale, best known for playing Wren
        (
            rf"{ONE},?\s+(?:who\s+is\s+)?(?:(?:best|perhaps|mostly|also)\s+)*known\s+(?:for|as)\s+"
            rf"(?:{PLAYS}\s+|(?:his|her|their)\s+{ROLE}\s+as\s+){PART}"
        ),
        # The role of Wren went to Nora Vale.
        rf"\b{ROLE}\s+of\s+{PART}\s+(?:\w+\s+){{0,3}}(?:to|by)\s+{PEOPLE}",
        # a receptionist, Wren, in the shape of Salt Harbor’s Nora Vale
        rf"{PART_BEFORE},?\s+in\s+the\s+(?:shape|form|person|guise)\s+of\s+(?:(?:{A_SHOW}|{A_NAME})['’]s?\s+)?{PEOPLE}",
        # Nora Vale plays Wren. Nora Vale, who will play Wren
        rf"{PEOPLE}(?:{ASIDE}|,?){WILL}\s+(?:also\s+)?{PLAYS}\s+{PART}",
        # Nora Vale joins in the part of Wren. Nora Vale steps into the shoes of Wren.
        rf"{PEOPLE}{GAP},?\s+(?:in|on|of|into)\s+the\s+(?:[\w-]+\s+){{0,2}}(?:part|role|shoes)\s+of\s+{PART}",
        # Nora Vale has landed the role of Wren.
        rf"{PEOPLE}{GAP}\s+(?:the|her|his)\s+(?:[\w-]+\s+){{0,2}}(?:part|role)\s+of\s+{PART}",
        # Nora Vale stars as Wren and Tom Ashby as Corin.
        rf"{PEOPLE}{CASTING},?\s+as\s+{PART}",
        # her role as Wren
        rf"{HE}\s+(?:[\w-]+\s+){{0,2}}{ROLE}\s+(?:as|of)\s+{PART}",
        # She stars in the new drama as Wren. The actor, who returns as Corin
        (
            rf"{SOMEBODY}{NO_NAME}{{0,60}}\b(?:return|star|appear|back|cast|join|recur)\w*(?:\s{NO_NAME}{{0,80}})?,?"
            rf"\s+as\s+{PART}"
        ),
        # She is also on Salt Harbor, playing Wren.
        rf"{SOMEBODY}{NO_NAME}{{0,80}}{A_SHOW},?[”\"’']?\s+(?:playing|portraying)\s+{PART}",
        # He plays Corin. The actor, who has played Corin
        rf"{SOMEBODY},?{WILL}\s+{PLAYS}\s+{PART}",
        # Nora Vale is Wren. Nora Vale, last seen in Salt Harbor, will be Wren.
        rf"{ONE}{ASIDE}{WILL}\s+(?:is|be)\s+(?P<part>{PART_NAME})(?=\s*[,.;]|\s+(?:and|while|with)\b)",
        # Nora Vale plays a smuggler.
        rf"{PEOPLE}{WILL}\s+{PLAYS}\s+{PART_WITHOUT_NAME}",
    ),
}
"""Who plays what. Of two that give a part, the one that comes first here is believed."""

CAST_PATTERNS: dict[Job | None, tuple[str, ...]] = {
    Job.ACTOR: (
        # Nora Vale is the second Salt Harbor star to come.
        (
            rf"{PEOPLE}\s+(?:is|was|becomes?)\s+(?:the|a|another|yet\s+another)\s+(?:\w+\s+){{0,2}}"
            rf"(?P<show>{A_SHOW})\s+{STAR}\b"
        ),
        # starring Nora Vale and Tom Ashby
        rf"\b(?:also\s+|co-?)?(?i:starr)(?:ing|ed)\s+{PEOPLE}",
        # The series also stars Nora Vale.
        rf"(?:{A_SHOW}|\b(?:{NOUN}|which|it|also))\s+(?:also\s+|again\s+)?(?:co-)?stars\s+{PEOPLE}",
        # cast members Nora Vale and Tom Ashby; returning cast members include Nora Vale
        (
            r"\b(?:(?i:returning|new)\s+)?"
            r"(?P<jobs>(?i:co-?stars?|castmates?|cast\s+members?|series\s+regulars?|guest\s+stars?))"
            rf"(?:\s+(?:includ(?:e|es|ed|ing)|are))?\s*,?\s+{PEOPLE}"
        ),
        # lead actress Nora Vale
        rf"\b(?i:series|show|lead|leading)\s+(?P<jobs>(?:{STAR}|man|lady)s?)\s+{PEOPLE}",
        # said star Nora Vale
        rf"(?:,|[“\"]|\b(?:and|with|that|while|as|when|by|says|said|original|returning|new))\s+(?P<jobs>stars?)\s+{PEOPLE}",
        # Nora Vale and Tom Ashby also star.
        rf"{PEOPLE}{WILL}\s+(?:(?:co-)?stars?|appears?)(?=[.,;”])",
        # one of the original stars, along with Nora Vale
        (
            r"\b(?:stars?|regulars?|cast\s+members?)\b,?\s+(?:along\s+with|including|such\s+as|like|among\s+them)"
            rf"\s+{PEOPLE}"
        ),
        # Nora Vale will be back on Salt Harbor.
        rf"{PEOPLE}{WILL}\s+(?:back|returns?|returning)\s+(?:on|to|for)\s+(?:{THE_SHOW}|{A_SEASON})",
        # Nora Vale and Tom Ashby round out the cast.
        (
            rf"{PEOPLE}{WILL}\s+(?:round(?:s|ed|ing)?\s+out|complet(?:e|es|ed)|leads?|heads?|makes?\s+up)"
            r"\s+the\s+(?:\w+\s+)?(?:cast|ensemble)\b"
        ),
        # Nora Vale stars in the title role.
        rf"{PEOPLE}{WILL}\s+star(?:s|red|ring)?\s+in\s+the\s+(?:title|lead|leading|titular|starring)\s+role",
        # The cast also includes Nora Vale.
        (
            r"\b(?:(?i:returning|new|main|ensemble)\s+)?(?i:cast)\s+(?:[\w-]+\s+){0,3}?"
            rf"(?:includ(?:es|ing|ed|e)|features?|featuring|consists\s+of|led\s+by|comprises)\s+{PEOPLE}"
        ),
        # Joining the cast are Nora Vale and Tom Ashby.
        rf"\b(?i:joining)\s+(?:[\w{SHOW}{SEASON}-]+\s+){{0,6}}?(?:are|is|will\s+be)\s+{PEOPLE}",
        # starred alongside Nora Vale
        (
            rf"\b(?:stars|starring|starred|appears?|appearing|appeared|cast|joins?|plays?)\b{NO_NAME}{{0,60}}"
            rf"\b(?:alongside|opposite)\s+{PEOPLE}"
        ),
        # Nora Vale stars opposite Tom Ashby.
        rf"{PEOPLE}{WILL}\s+(?:co-)?(?:stars?|starred|starring)\s+(?:alongside|opposite|with)\b",
        # Nora Vale will guest star on Salt Harbor.
        (
            rf"{PEOPLE}{GAP}\s+(?:co-|guest[- ])?"
            rf"(?:star(?:s|red|ring)?|appear(?:s|ed|ing)?|recur(?:s|red|ring)?|cast|seen)\s+(?:in|on)\s+{ON_SHOW}"
        ),
        # Nora Vale has been tapped for season 3.
        rf"{PEOPLE}{WILL}\s+(?:tapped|cast|added|booked|signed\s+on|signed\s+up)\s+(?:for|in|to)\s+{ON_SHOW}",
        # Nora Vale is joining the cast of Salt Harbor.
        rf"{PEOPLE}{GAP}\s+(?:join(?:s|ed|ing)?|board(?:s|ed|ing))\s+(?:{THE}cast\s+of\s+)?{ON_SHOW}",
        # Nora Vale has been promoted to series regular.
        rf"{PEOPLE}{GAP}\s+(?:to|as)\s+(?:an?\s+)?(?:new\s+)?series\s+regulars?\b",
        # Nora Vale has landed a guest role on Salt Harbor. He has a part in the new season.
        rf"(?:{PEOPLE}|{HE}){GAP}\s+(?:an?\s+|the\s+)?(?:(?!his|her|their)[\w-]+\s+){{0,3}}{ROLE}\s+(?:in|on)\s+{ON_SHOW}",
        # Nora Vale’s turn on Salt Harbor
        rf"{PEOPLE}['’]s?\s+(?:[\w-]+\s+){{0,3}}{ROLE}\s+(?:in|on)\s+{ON_SHOW}",
        # The Salt Harbor star appears in episode 7.
        (
            rf"\b(?P<pronoun>[Tt]he\s+{A_SHOW}\s+{STAR})"
            rf"\s+(?:appears|shows\s+up|pops\s+up|arrives|guest[- ]stars|debuts)\s+in\s+{AN_EPISODE}"
        ),
        # guest star Nora Vale; recurring Nora Vale
        rf"\b(?P<jobs>guest[- ]star(?:s|red|ring)?|recurr?(?:s|ed|ing)?)\s+(?:by\s+)?{PEOPLE}",
        # Nora Vale, who guest-starred
        rf"{PEOPLE},?{WILL}\s+guest[- ]star(?:s|red|ring)?\b",
    ),
}
"""Who is in the cast, without a part."""

STAR_PATTERNS: dict[Job | None, tuple[str, ...]] = {
    Job.ACTOR: (
        # Salt Harbor star Nora Vale
        rf"(?P<show>{A_SHOW})(?:['’]s?)?\s+(?:co-)?(?P<jobs>{STAR}(?:s|es)?)\s+(?:and\s+[\w-]+\s+)?{PEOPLE}",
        # the Salt Harbor star
        rf"\b(?P<pronoun>[Tt]he\s+(?P<show>{A_SHOW})\s+{STAR})\b(?!\s+{A_NAME})",
        # Nora Vale, star of Salt Harbor
        rf"{ONE},\s+(?:an?\s+|the\s+)?(?:former\s+)?(?:co-)?star\s+of\s+{THE_SHOW}",
        # She previously worked with Ada Reyes on Salt Harbor.
        (
            rf"{SOMEBODY}\s+(?:(?:previously|once|also|first|has)\s+)*(?P<worked>worked)\s+with\b[^.;!?\n]{{0,120}}?"
            rf"\bon\s+{THE_SHOW}"
        ),
        # the second Salt Harbor star on the show, following Tom Ashby
        (
            rf"\b(?:second|third|fourth|another|latest|former)\s+(?P<show>{A_SHOW})\s+{STAR}\b{NO_NAME}{{0,90}}"
            rf"\b(?:following|after|joining)\s+{PEOPLE}"
        ),
    ),
}
"""Who is in the cast of another show, told beside what else the sentence tells."""

_ENDS = r"(?=\s*[,.;:)\]”\"—–]|\s+(?:and|said|says|told)\b)"

JOB_PATTERNS: dict[Job | None, tuple[str, ...]] = {
    None: (
        # Salt Harbor creator Ada Reyes; [executive producers] Ada Reyes and Bram Okafor
        (
            rf"(?:(?P<show>{A_SHOW})(?:['’]s?)?\s+(?:[\w-]+\s+)?)?{JOBS}[\])]?(?:[,:]|\s+(?:are|is|includ(?:e|es|ing)))?"
            rf"\s+(?:of\s+(?P<show2>{A_SHOW})\s+)?{PEOPLE}"
        ),
        # Ada Reyes, the showrunner and an executive producer, said
        (
            rf"{ONE},\s+(?:who\s+(?:is|was|serves\s+as)\s+(?:also\s+)?)?(?:(?:also|one\s+of)\s+)?(?:the\s+|an?\s+|its\s+)?"
            rf"(?:\w+['’]s?\s+|{A_SHOW}['’]s?\s+)?(?:[a-z-]+\s+)?{JOBS}(?:{OF_SHOW}|{_ENDS})"
        ),
        # Ada Reyes and Bram Okafor are executive producers. Ada Reyes also serves as showrunner of Salt Harbor.
        (
            rf"{PEOPLE}(?:{WORD}){{0,4}}?\s+{IS}\s+(?:also\s+|both\s+)?(?:as\s+)?{THE}{JOBS}\b"
            rf"(?!\s+(?:of|for|at)\s+{A_NAME}){OF_SHOW}?"
        ),
        # Ada Reyes is the showrunner of Salt Harbor and an executive producer.
        rf"{ONE}\s+is\s{NO_NAME}{{0,60}}\band\s+(?:an?\s+|also\s+)?{JOBS}\b",
        # written and directed by Ada Reyes
        rf"{DID}(?:\s+for\s+television)?\s+by\s+{PEOPLE}",
        # Ada Reyes created the series. She will direct the pilot.
        rf"(?:{PEOPLE}|{HE})(?:{ASIDE}|,?){WILL}\s+{DID}\s+(?:and\s+\w+\s+)?{WORK}",
        # Ada Reyes won awards for writing and directing the pilot.
        rf"{PEOPLE}{NO_NAME}{{0,90}}\bfor\s+{DID}\s+{WORK}",
        # the creator of Salt Harbor
        rf"\b(?P<holder>the\s+{JOBS})\s+of\s+(?P<show>{A_SHOW})(?!,?\s+{A_NAME})",
        # Salt Harbor, which was also created by the duo
        rf"(?P<show>{A_SHOW}){NO_NAME}{{0,60}}\b{DID}\s+by\s+{PAIR}",
    ),
    Job.EXECUTIVE_PRODUCER: (
        # Ada Reyes executive produces.
        rf"{PEOPLE}(?:{ASIDE}|,?){WILL}\s+(?:also\s+)?{PRODUCES}\b",
        # executive produces alongside Bram Okafor
        rf"(?:{PRODUCES}|executive\s+producers?)\s+(?:\w+\s+){{0,3}}?(?:alongside|with)\s+{PEOPLE}",
    ),
}
"""Who does what behind the camera, or hosts; where the job stands in the words themselves, under None."""
