"""The words in which fans say what somebody is to somebody else. Data only: another language is another such file."""

from __future__ import annotations

_MOTHER = ("mother", "mom", "mum", "mommy", "mama")
_FATHER = ("father", "dad", "daddy", "papa")

# What fans say, by what articles say. "Her parents" does not tell who is the mother: asking for her finds both.
SAID_FOR = {
    "parents": frozenset({"parent", "folks", *_MOTHER, *_FATHER}),
    "mother": frozenset({"parent", "parents", *_MOTHER}),
    "father": frozenset({"parent", "parents", *_FATHER}),
    "ex husband": frozenset({"ex", "husband", "former husband", "ex-husband", "exhusband", "exspouse"}),
    "ex wife": frozenset({"ex", "wife", "former wife", "exwife", "exspouse"}),
    "husband": frozenset({"spouse", "partner"}),
    "wife": frozenset({"spouse", "partner"}),
    "manager": frozenset({"agent"}),
    "sister": frozenset({"sibling", "siblings"}),
    "brother": frozenset({"sibling", "siblings"}),
    "son": frozenset(["child", "kid", "kids", "children"]),
    "daughter": frozenset(["child", "kid", "kids", "children"]),
}

_MUTUAL = "friend partner sibling cousin twin rival roommate neighbor neighbour colleague"

# What the other is in return, as far as that is certain: Joel is Midge's ex-husband, so she is his ex-wife.
IN_RETURN = {
    "ex husband": frozenset({"ex", "exwife", "ex wife", "exspouse", "former wife"}),
    "ex wife": frozenset({"ex", "exhusband", "ex husband", "exspouse", "former husband"}),
    "husband": frozenset({"wife", "spouse"}),
    "wife": frozenset({"husband", "spouse"}),
    "manager": frozenset({"client", "clients"}),
    "parents": frozenset(["child", "kid", "kids", "children"]),
    "mother": frozenset(["child", "kid", "kids", "children"]),
    "father": frozenset(["child", "kid", "kids", "children"]),
    "son": frozenset({"parent", "parents"}),
    "daughter": frozenset({"parent", "parents"}),
    "brother": frozenset({"sibling", "siblings"}),
    "sister": frozenset({"sibling", "siblings"}),
    **{mutual: frozenset({mutual, f"{mutual}s"}) for mutual in _MUTUAL.split()},
}

KNOWN = frozenset({*SAID_FOR, *IN_RETURN}).union(*SAID_FOR.values(), *IN_RETURN.values())

# As a single word and as it is written.
WRITTEN = {f"ex{other}": f"ex-{other}" for other in ("husband", "wife", "spouse", "partner")}
