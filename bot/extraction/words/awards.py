"""Awards for television, and words around them."""

from __future__ import annotations

from bot.extraction.words.lists import phrase_set

AWARDS = phrase_set("""
    Emmy, Emmy Award, Primetime Emmy, Primetime Emmy Award, Daytime Emmy, Daytime Emmy Award, International Emmy
    Creative Arts Emmy, Golden Globe, Golden Globe Award, Screen Actors Guild Award, SAG Award, BAFTA, BAFTA Award
    BAFTA TV Award, Critics’ Choice Award, Critics Choice Award, Peabody, Peabody Award, Tony, Tony Award, Oscar
    Academy Award, Grammy, Grammy Award, Directors Guild Award, Directors Guild of America Award, DGA Award
    Writers Guild Award, Writers Guild of America Award, WGA Award, Producers Guild Award, PGA Award, GLAAD Award
    GLAAD Media Award, NAACP Image Award, Image Award, TCA Award, Television Critics Association Award, Saturn Award
    People’s Choice Award, Teen Choice Award, MTV Movie & TV Award, Independent Spirit Award, Spirit Award, AFI Award
    Annie Award, Hugo Award, National Television Award, Royal Television Society Award, RTS Award, Logie, Logie Award
    Canadian Screen Award, Satellite Award, Kids’ Choice Award, Gotham Award, Obie, Obie Award, Humanitas Prize
    Edgar Award, Pulitzer Prize
""")
"""Names of awards, in the singular."""

WINNING = phrase_set("""
    won, wins, winning, win, earned, earns, earning, took home, takes home, received, receives, picked up, picks up
    landed, scored, nabbed, collected, claimed, bagged, garnered, honored with, awarded, has, have, had, having
""")
"""Verbs before an award; "has" only if a number of them follows."""

NOMINATED = r"\s*-?\s*(?:nominat(?:ed|ion|ions)|nominees?|nods?|contenders?)\b"
"""What follows an award's name, or stands before it with "for", where it was not won."""

WON = r"\s*-?\s*(?:winn(?:ing|er|ers)|recipients?)\b"
"""What follows an award's name, in a description of somebody who won it."""

CATEGORY = r"(?:Outstanding|Best)(?:\s+(?:[A-Z][\w’'-]*|in|for|a|an|or|and|of|the))*\s+[A-Z][\w’'-]*"
"""A category by its full name."""

CRAFTS = ("writing", "directing", "acting", "producing", "editing", "casting", "music", "costumes", "choreography")
"""Categories by what was done."""
