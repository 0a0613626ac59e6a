"""What one character may be to another."""

from __future__ import annotations

from bot.extraction.words.lists import phrase_set

RELATIONS = phrase_set("""
    mother, father, parents, mom, mum, dad, stepmother, stepfather, sister, brother, siblings, half-sister, half-brother
    stepsister, stepbrother, twin, twin sister, twin brother, daughter, son, children, kids, stepson, stepdaughter
    wife, husband, ex-wife, ex-husband, late wife, late husband, fiancé, fiancée, girlfriend, boyfriend, ex, partner
    ex-girlfriend, ex-boyfriend, lover, love interest, widow, widower, spouse, aunt, uncle, cousin, niece, nephew
    grandmother, grandfather, grandparents, granddaughter, grandson, mother-in-law, father-in-law, sister-in-law
    brother-in-law, son-in-law, daughter-in-law, in-laws, best friend, friend, friends, rival, nemesis, boss, manager
    assistant, secretary, mentor, neighbor, neighbour, roommate, colleague, coworker, co-worker, sidekick, lawyer
    nanny, butler, protégé, protégée, guardian, foster mother, foster father, godmother, godfather, therapist, agent
    handler, bodyguard, driver, younger sister, older sister, younger brother, older brother, little sister
    little brother, big sister, big brother
""")
"""Nouns after a possessive: "Joel’s mother"."""
