"""What people do on a show, in words."""

from __future__ import annotations

from bot.facts.model import Job

JOB_NOUNS = {
    **dict.fromkeys(("creator", "co-creator", "cocreator"), Job.CREATOR),
    **dict.fromkeys(("showrunner", "co-showrunner", "show runner"), Job.SHOWRUNNER),
    **dict.fromkeys(("executive producer", "exec producer", "EP", "co-executive producer"), Job.EXECUTIVE_PRODUCER),
    **dict.fromkeys(("director", "co-director"), Job.DIRECTOR),
    **dict.fromkeys(("writer", "co-writer", "head writer", "scriptwriter", "screenwriter"), Job.WRITER),
    **dict.fromkeys(("host", "co-host", "presenter", "co-presenter"), Job.HOST),
}
"""Nouns, in the singular."""

JOB_VERBS = {
    **dict.fromkeys(("created", "co-created", "creates"), Job.CREATOR),
    **dict.fromkeys(("executive produced", "executive-produced", "executive produces", "executive-produces"), Job.EXECUTIVE_PRODUCER),
    **dict.fromkeys(("executive producing", "executive-producing", "executive produce"), Job.EXECUTIVE_PRODUCER),
    **dict.fromkeys(("directed", "directs", "directing", "helmed", "helms", "co-directed", "direct"), Job.DIRECTOR),
    **dict.fromkeys(("wrote", "written", "writes", "writing", "penned", "co-wrote", "co-written", "write"), Job.WRITER),
    **dict.fromkeys(("hosted", "hosts", "hosting", "host", "presented by", "presents", "fronted by"), Job.HOST),
}
"""Verbs, in the forms that news has them in."""

STAR_NOUNS = ("star", "alum", "alumna", "alumnus", "actor", "actress", "regular", "veteran", "vet", "favorite", "favourite", "lead")
"""Nouns that make an actor of the name that follows, beside a show's title."""

CASTING_WORDS = (
    "star", "co-star", "back", "return", "join", "repris", "cast", "lead", "appear", "guest", "recur", "featur", "role", "part",
    "turn", "debut", "seen", "introduc", "tapped", "board", "set", "added", "headlin", "topline", "play",
)  # fmt: skip
"""How words begin that, between a person and "as", say that somebody is cast."""

NOT_PARTS = "role part hand game villain's victim tribute host guest well such far much soon many long"
"""What is played or taken without being a character."""

UPCOMING = r"\b(?:will|to\s+(?:play|star|join|appear|guest)|joins?|joined|joining|is\s+back|are\s+back|be\s+back|returns?|returning|reprises?|reprising|cast\s+as|newcomers?|new\s+(?:regulars?|cast|faces?)|set\s+to|tapped|boards?|boarded|landed|back\s+for|recruits?|upcoming)\b"
"""Words that tie a credit to the season that the article is about."""

GUEST = r"\b(?:guest|recurring|recurs?|cameo)"
"""Words that make a credit a guest's."""

OTHER_WORKS = r"\b(?:[Pp]requel|[Ss]pin-?off|[Ss]equel|[Rr]emake|[Rr]eboot|[Ff]ilms?|[Mm]ovies?|novels?|books?|stage\s+play|memoirs?|songs?|albums?|documentary|podcast|musical|comics?)\b[^.;]{0,30}$"
"""What, right before "directed by" or "written by", is no show."""
