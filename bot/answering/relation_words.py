"""The words in which fans say what somebody is to somebody else. Data only: another language is another such file."""

from __future__ import annotations

# What fans say, by what articles say. "Her parents" does not tell who is the mother: asking for her finds both.
SAID_FOR = {
    "parents": frozenset("parent mother mom mum mommy mama father dad daddy papa folks".split()),
    "mother": frozenset("mom mum mommy mama parent parents".split()),
    "father": frozenset("dad daddy papa parent parents".split()),
    "ex husband": frozenset({"ex", "husband", "former husband", "ex-husband", "exhusband", "exspouse"}),
    "ex wife": frozenset({"ex", "wife", "former wife", "exwife", "exspouse"}),
    "husband": frozenset({"spouse", "partner"}),
    "wife": frozenset({"spouse", "partner"}),
    "manager": frozenset({"agent"}),
    "sister": frozenset({"sibling", "siblings"}),
    "brother": frozenset({"sibling", "siblings"}),
    "son": frozenset("child kid kids children".split()),
    "daughter": frozenset("child kid kids children".split()),
}

# What the other is in return, as far as that is certain: Joel is Midge's ex-husband, so she is his ex-wife.
IN_RETURN = {
    "ex husband": frozenset({"ex", "exwife", "ex wife", "exspouse", "former wife"}),
    "ex wife": frozenset({"ex", "exhusband", "ex husband", "exspouse", "former husband"}),
    "husband": frozenset({"wife", "spouse"}),
    "wife": frozenset({"husband", "spouse"}),
    "manager": frozenset({"client", "clients"}),
    "parents": frozenset("child kid kids children".split()),
    "mother": frozenset("child kid kids children".split()),
    "father": frozenset("child kid kids children".split()),
    "son": frozenset({"parent", "parents"}),
    "daughter": frozenset({"parent", "parents"}),
    "brother": frozenset({"sibling", "siblings"}),
    "sister": frozenset({"sibling", "siblings"}),
    **{
        mutual: frozenset({mutual, f"{mutual}s"})
        for mutual in "friend partner sibling cousin twin rival roommate neighbor neighbour colleague".split()
    },
}

KNOWN = frozenset({*SAID_FOR, *IN_RETURN}).union(*SAID_FOR.values(), *IN_RETURN.values())
