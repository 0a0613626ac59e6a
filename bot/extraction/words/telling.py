"""Words that say whom somebody spoke to, and words that say that what is in marks was not spoken."""

from __future__ import annotations

from bot.extraction.words.lists import word_set

TOLD = r"told|tells?|telling|informed|informs"
"""Verbs whose object is the listener."""

SAID_TO = (
    r"(?:said|says|saying|explained|explains|revealed|reveals|admitted|confirmed|joked|spoke|speaks|speaking|talked"
    r"|talks|talking|chatted|chatting|opened up|opens up|dished|wrote|recalled|teased)"
    r"(?:\s+\w+ly)?\s+(?:to|with|for)"
)
"""Verbs that name the listener after a preposition."""

INTERVIEW = (
    r"\b(?:interview|conversation|chat|sit-down|discussion|Q&A|profile|feature|essay|column|podcast|appearance|episode)"
    r"\s+(?:with|for|in|on|of)"
)
"""What a conversation is called, up to whom it was with."""

PUBLISHING = (
    r"Chronicle|Gazette|Globe|Herald|Inquirer|Insider|Journal|Magazine|magazine|Mail|Mirror|News|Observer|Post|Press|Radio"
    r"|Record|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tonight|Tribune|TV|Weekly|Wire|Monthly|Daily"
    r"|Podcast|podcast|Courier|Dispatch|Examiner|Express|Independent|Ledger|Register|Screen|Channel"
)
"""In a name, these say that it publishes."""

NOT_SPOKEN = word_set("""
    synopsis synopses logline loglines tagline taglines slogan motto description blurb summary lyric lyrics title
    titled entitled headline headlined banner sign subtitle subtitled dubbed nicknamed hashtag
""")
"""Of words in marks these say that they are a text, a title or a name."""
