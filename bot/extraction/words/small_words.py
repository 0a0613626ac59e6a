"""Words that hold a sentence together: what they are tells who its subject is."""

from __future__ import annotations

from bot.extraction.words.lists import word_set

HE = word_set("""
    he
""")
SHE = word_set("""
    she
""")
THEY = word_set("""
    they both
""")
SPEAKER_IN_TEXT = word_set("""
    i we
""")
"""The writer of the article, or somebody within a quotation: never a name."""

DETERMINERS = word_set("""
    the a an one another his her their its our my this that some several many two three four five
""")

PREPOSITIONS = word_set("""
    of in on at by for with from to about against during after before as into onto over under through between among
    since until till ahead amid within without toward towards via per upon around near behind beside besides despite
    beyond below above across along alongside outside inside throughout unlike like following regarding than last next
    this earlier today yesterday tomorrow tonight ago recently exclusively
""")

BE = word_set("""
    is are was were be been being am 's 're 'm isn't wasn't aren't weren't
""")

AUXILIARIES = word_set("""
    went goes go going began begins started took takes decided wanted tried seemed chose managed helped has had have
    having did does do will would can could should may might must shall also then later once again already still
    always never often just even only soon now further furthermore next finally first simply merely didn't doesn't
    don't hasn't hadn't won't wouldn't ever instead too quickly previously famously not both sometimes repeatedly long
""")

CONJUNCTIONS = word_set("""
    and but or nor yet & plus
""")

CLAUSE_OPENERS = word_set("""
    that when while if because since although though after before as where whether how why what until unless once so
    which
""")

RELATIVES = word_set("""
    who whom
""")

WRITTEN_WORDS = word_set("""
    statement statements letter letters tweet tweets post posts message messages memo memoir email e-mail emails
    caption remarks remark speech comment comments interview reply response note notes release blog words testimony
    op-ed essay announcement account address book column monologue tribute text
""")
"""What stands for whoever wrote or spoke it: "Reyes' statement read"."""

BEFORE_CLAUSES = word_set("""
    as after before since until
""")
"""Prepositions that open a clause where its subject follows at once: "after she left"."""

GROUPS = word_set("""
    pair duo two couple trio brothers sisters spouses twins
""")
"""What people who were named together are called."""

OPINIONS = word_set("""
    view opinion verdict answer reply response reaction advice argument theory take point mind telling account eyes
    explanation conclusion assessment motto message
""")
"""What somebody thinks, where words in marks say what it is: "in Reyes' view"."""
