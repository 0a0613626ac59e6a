"""How English questions are held against notes and quotations, and which words are no names. Data only."""

from __future__ import annotations

# Wanted of what was found, for a question that begins so: a date, a number, a place, a reason.
DEMANDS = {
    "howold": r"\bwas \d{1,3}\b",
    # a number that is neither a year nor the number of a season
    "howmany": (
        r"(?<!eason )(?<!pisode )\b(?!(?:19|20)\d\d\b)\d[\d,]*\b"
        r"|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b"
    ),
    "where": r"\b(?:at|in|from) (?:the )?[A-Z]",
    "why": r"\b(?:because|so|since|due|put|caused|made|after)\b",
    "when": r"\b(?:1[89]|20)\d\d\b|\b(?:spring|summer|autumn|winter)\b",
}

# What fans say, and what notes say instead; words of one expression may stand a few words apart.
SYNONYMS = {
    **{
        form: tuple(other for other in forms.split() if other != form)
        for forms in (
            "come came",
            "go went gone",
            "begin began begun",
            "win won",
            "give gave given",
            "make made",
            "take took taken",
            "run ran",
            "see saw seen",
            "find found",
            "get got",
            "tell told",
            "think thought",
            "know knew known",
            "meet met",
            "leave left",
            "write wrote written",
            "break broke broken",
            "fall fell",
            "feel felt",
            "hold held",
            "keep kept",
            "speak spoke",
            "bring brought",
            "choose chose chosen",
            "grow grew grown",
            "draw drew",
        )
        for form in forms.split()
    },
    "delayed": ("put back", "put off", "pushed back", "delay"),
    "delay": ("put back", "put off", "pushed back"),
    "postponed": ("put back", "put off", "pushed back", "delay"),
    "late": ("put back", "put off", "long"),
    "pushed": ("put back", "put off"),
    "covid": ("pandemic", "coronavirus"),
    "corona": ("pandemic", "coronavirus"),
    "held": ("was held",),
    "boss": ("head",),
    "ceo": ("head",),
    "seen": ("saw",),
    "shot": ("filmed",),
    "vfx": ("visual effects",),
    "buddies": ("friend",),
    "friends": ("friend",),
}

# Words that say nothing about a note by themselves.
_LIGHT = """
    does held take place happen happened thing things something anything everything people person lot much very
"""
LIGHT = frozenset(_LIGHT.split())

# Words that are too common to be a slip for a name.
_COMMON = """
    able about above across after again against almost alone along always among around away baby back because
    become before begin behind believe below best better between beyond boss boys break bring brother build busy
    call care case cause change child children city class clear close cold color could country course cover
    crime crown dark dead deal death decide deep died does door down dream drink drive early earth easy else
    empty enemy enough ever every face fact fall family fans father fear feel fight fill find fine fire first
    floor follow food force form free friend from full future game girl girls give gives glass good great green
    ground group grow half hand hands happen hard hate have head hear heart heat help here high hold home hope
    horse hour house huge human idea into jail join joke just keep kept kids kill kind king kiss know lady land
    large last late laugh lead learn leave left less life light like little live lives long look lose lost love
    luck made main make male many mark marry mean meet mind miss model money month moon more most mother move
    movie much music must name near need never news next nice night none north note novel number office often
    once only open order other over page paper park part past peace people phone piece place plan plot point
    power press pretty price prince prison prove pull push queen quick quiet race rain read ready real rest rich
    ride ring rise river road rock room rule safe same save scene school score secret seem sell send ship shop
    short show sick side sign since sing sister size skin sleep slow small smart smile some song soon sort sound
    south space speak stage stand star start state stay step still stone stop story street strong such sure
    sweet table take talk tall team tell than that them then there these they thing think third this those time
    title today together took town train tree trip true trust truth turn twin type under until upon used very
    visit voice wait wake walk wall want warm wash watch water weak week well went were west what when where
    which while white whole whose wife wild will wind wine wish with woman women word work world worst write
    wrong year young your
"""
COMMON = frozenset(_COMMON.split())
