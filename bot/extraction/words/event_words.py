"""Words around a show's events: their verbs, and what gives these a tense, parts them from a date or denies them."""

from __future__ import annotations

from bot.extraction.words.lists import phrase_set, word_set

SHOWING = (
    r"(?:premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|drop(?:s|ped|ping)?|bow(?:s|ed)|land(?:s|ed|ing)?"
    r"|arriv(?:e|es|ed|ing)|launch(?:es|ed|ing)?|releas(?:es|ed|ing)|stream(?:s|ed|ing)?|air(?:s|ed|ing)?|shown"
    r"|broadcast|available|unveiled|hit(?:s|ting)?|rolls?\s+out)"
)
"""Verbs that are a show's alone: it comes out."""

RETURNING = (
    r"(?:return(?:s|ed|ing)?|com(?:e|es|ing)\s+back|came\s+back|back|start(?:s|ed|ing)?|begin(?:s|ning)?|began"
    r"|kick(?:s|ed|ing)?\s+off|open(?:s|ed|ing)?|get(?:s|ting)?\s+(?:under\s*way|going)|got\s+under\s*way)"
)
"""Verbs that are as often a person's: it begins, or begins again."""

ENDING = (
    r"(?:end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|wrap(?:s|ped|ping)?\s+up|com(?:e|es|ing)\s+to\s+an\s+end"
    r"|came\s+to\s+an\s+end|bow(?:s|ed|ing)?\s+out|sign(?:s|ed|ing)?\s+off|clos(?:e|es|ed))"
)
"""It ends."""

STARTING = (
    r"(?:beg(?:an|in|ins|un)|start(?:s|ed)?|kick(?:s|ed)?\s+off|got(?:ten)?\s+under\s*way|gets?\s+under\s*way"
    r"|commenc(?:e|es|ed)|under\s*way|roll(?:s|ed|ing)?)"
)
"""Work on it begins."""

STOPPING = (
    r"(?:wrap(?:s|ped|ping)?(?:\s+up)?|finish(?:es|ed|ing)?|complet(?:e|es|ed|ing)|conclud(?:e|es|ed)|end(?:s|ed)?)"
)
"""Work on it ends."""

PUTTING_OFF = (
    r"(?:push|mov|delay|postpon|bump|shift|reschedul|brought|bring)\w*(?:\s+(?:back|forward|up))?\s+(?:to|until|from)\b"
)
"""It has another date now."""

ORDERING = (
    r"(?:gave|gives|given|hand(?:s|ed)|granted|order(?:s|ed)|greenl(?:it|ights)|commission(?:s|ed)|landed|scored|secured"
    r"|earned|won|announced|confirmed)"
)
"""A network gives a season, or a show gets one."""

OUT = "(?:released|dropped|unveiled|debuted|arrived|shared|posted|launched|out|premiered)"
"""What is done with a trailer."""

OTHER_VERBS = word_set("""
    said says told tells announced announces revealed reveals confirmed confirms reported reports shared posted tweeted
    wrote explained teased born died spoke spotted filmed met married cast joined nominated won recalled added appeared
    appears played visited attended
""")
"""Verbs that part a date from an event."""

PARTING_WORDS = word_set("""
    before since who whose whom but while when because although though following ahead after until till whether if
""")
"""Words after which another clause has the date."""

GUESSING_WORDS = word_set("""
    probably likely possibly perhaps expected could may might should hopefully hope hopes hoped hoping aiming aims
    tentatively presumably rumored rumoured eyeing targeting estimated anticipated projected
""")
"""Words that make a date an estimate."""

FUTURE_WORDS = phrase_set(
    "will, would, to be, set to, slated, scheduled, due, expected, is, are, shall, going to, being"
)
"""Words right before a verb that put it, whatever its form, into the future."""

PAST_FORMS = word_set("""
    was were has had have began came got went gave given hit made took ran aired kicked wrapped launched drew saw became
    averaged scored
""")
"""Words that put an event into the past, as words in -ed do."""

PRESENT_FORMS = word_set("""
    airs premieres debuts returns starts begins arrives drops lands launches streams comes ends concludes wraps bows
    kicks opens continues follows
""")
"""Words that, in the present tense, tell what will be."""

UNREAL_WORDS = (
    r"\b(?:if|whether|would\s+have|could\s+have|wish|never|no|not|n['’]t|yet\s+to|cannot|ever|without|instead\s+of)\b"
)
"""Words before an event that say it is none."""

ONCE_PLANNED = (
    r"\b(?:was|were|had\s+been)\s+(?:\w+ly\s+)?(?:set|due|supposed|scheduled|slated|meant|expected|planned)\s+to\b"
)
"""Words in an event that say that it was put off."""
