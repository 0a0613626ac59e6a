"""What people do on a show, in words."""

from __future__ import annotations

from bot.extraction.words.lists import phrase_set, word_set
from bot.facts.model import Job

_NOUNS: dict[Job, str] = {
    Job.CREATOR: "creator, co-creator, cocreator",
    Job.SHOWRUNNER: "showrunner, co-showrunner, show runner",
    Job.EXECUTIVE_PRODUCER: "executive producer, exec producer, EP, co-executive producer",
    Job.DIRECTOR: "director, co-director",
    Job.WRITER: "writer, co-writer, head writer, scriptwriter, screenwriter",
    Job.HOST: "host, co-host, presenter, co-presenter",
}
_VERBS: dict[Job, str] = {
    Job.CREATOR: "created, co-created, creates",
    Job.EXECUTIVE_PRODUCER: """executive produced, executive-produced, executive produces, executive-produces
        executive producing, executive-producing, executive produce""",
    Job.DIRECTOR: "directed, directs, directing, direct, helmed, helms, co-directed",
    Job.WRITER: "wrote, written, writes, writing, write, penned, co-wrote, co-written",
    Job.HOST: "hosted, hosts, hosting, host, presents, presented by, fronted by",
}
JOB_NOUNS = {noun: job for job, nouns in _NOUNS.items() for noun in phrase_set(nouns)}
"""Nouns for what somebody does, in the singular."""

JOB_VERBS = {verb: job for job, verbs in _VERBS.items() for verb in phrase_set(verbs)}
"""Verbs for it, in the forms that news has them in."""

STAR_NOUNS = word_set("star alum alumna alumnus actor actress regular veteran vet favorite favourite lead")
"""Nouns that make an actor of the name that follows, beside a show's title."""

PLAYING = word_set("play plays playing played portray portrays portraying portrayed embodies embodied inhabits")
"""Verbs between a person and a part."""

CASTING_WORDS = word_set("""
    star co-star back return join repris cast lead appear guest recur featur role part turn debut seen introduc tapped
    board set added headlin topline play
""")
"""How words begin that, between a person and "as", say that somebody is cast."""

AUXILIARIES = word_set("""
    will would to is are was were be been has have had set who also now currently once then previously next again both
    going slated reportedly
""")
"""Words between a person and a verb."""

NOT_DESCRIBING = word_set("""
    host executive producer showrunner creator director writer of as who which when told said by with for on in at from
    is was are were and or but
""")
"""Words that are no part of a description before a part's name."""

UPCOMING = (
    r"\b(?:will|to\s+(?:play|star|join|appear|guest)|joins?|joined|joining|is\s+back|are\s+back|be\s+back|back\s+for"
    r"|returns?|returning|reprises?|reprising|cast\s+as|newcomers?|new\s+(?:regulars?|cast|faces?)|set\s+(?:to|as)|tapped"
    r"|boards?|boarded|landed|recruits?|upcoming)\b"
)
"""Words that tie a credit to the season that the article is about."""

GUEST = r"\b(?:guest|recurring|recurs?|cameo)"
"""Words that make a credit a guest's."""

OTHER_WORKS = (
    r"\b(?:prequel|spin-?off|sequel|remake|reboot|films?|movies?|novels?|books?|stage\s+play|memoirs?|songs?|albums?"
    r"|documentary|podcast|musical|comics?)\b[^.;]{0,30}$"
)
"""What, right before "directed by" or "starring", is not the show."""
