"""The words in which fans write events. Data only: another language is another such file."""

from __future__ import annotations

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
UNIT_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
TEN_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"

VALUES = {
    **{word: value for words in (UNITS, UNIT_ORDINALS) for value, word in enumerate(words.split())},
    **{word: 10 * value for words in (TENS, TEN_ORDINALS) for value, word in enumerate(words.split(), start=2)},
}

# Read as one thing before anything else: an episode that is first or last, and a season that is merely called so.
PHRASES = (
    (r"\b(?:first|opening) (?:episode|ep)\b", "premiere"),
    (r"\b(?:last|final|closing) (?:\w+ )?(?:episode|ep)s?\b", "finale"),
    (r"\b(?:last|final|latest|newest|new|next|this|current|upcoming) (?=(?:season|series)\b)", ""),
)

FILMING = frozenset({"filming", "film", "filmed", "production", "shooting", "shoot", "shot"})
ENDING = frozenset(
    {"end", "ends", "ended", "ending", "wrap", "wraps", "wrapped", "finish", "finished", "finishes", "done"}
)

PREMIERE = frozenset(
    [
        "premiere",
        "premieres",
        "premiered",
        "premier",
        "opener",
        "opening",
        "debut",
        "debuts",
        "debuted",
        "launch",
        "launches",
        "release",
        "released",
        "releases",
        "return",
        "returns",
        "back",
        "start",
        "starts",
        "started",
        "begin",
        "begins",
        "began",
        "air",
        "airs",
        "aired",
        "out",
    ]
)

# In this order: what is filmed is no premiere, however it starts.
KINDS: tuple[tuple[str, frozenset[str]], ...] = (
    ("filming-end", frozenset({"wrap", "wraps", "wrapped"})),
    ("trailer", frozenset({"trailer", "trailers", "teaser"})),
    ("renewal", frozenset({"renewal", "renewed", "renew", "renews", "pickup", "picked"})),
    ("finale", ENDING | {"finale", "final", "last", "conclusion"}),
    ("premiere", PREMIERE),
)

VOCABULARY = frozenset({"season", "series", "show", "episode", "the", "of", "is", "when", *VALUES, *FILMING}).union(
    *(words for _, words in KINDS)
)
