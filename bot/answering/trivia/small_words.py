"""Words that give nothing away, however often a question and its answer share them."""

_WORDS = """
a all also always am an and any are as at be because been being but by came can come could did do does doing done
dont each ever for from get go going got had has have having he her here hers him his how i if in into is it its
just like made make many may me might more most much must my never no nor not now of off on once one only or other
our ours out over own said same say see she should so some such take than that the their theirs them then there
these they this those through till to too up us very was we well were what when where which while who whom whose
why will with without would yes you your yours
season series show episode award awards prize
"""
SMALL_WORDS = frozenset(_WORDS.split())
