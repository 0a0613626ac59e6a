"""Who is called what: "showrunner Ada Reyes", "Ada Reyes, the creator", "Ada Reyes created"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.words.people_nouns import DEEDS

if TYPE_CHECKING:
    from bot.extraction.article_text import ArticleText
    from bot.extraction.names.people import Mention, People

_UP_TO_NAME = r"[^,.;:“”\"\n]*$"
_AFTER_NAME = r",[^.;:“”\"\n]*?"
_BESIDE = 60  # characters beside a name in which it is described


class Callings:
    """Tells who is called by a noun, right before or after the name.

    Args:
        article: The article.
        people: Who is named in it.
    """

    def __init__(self, article: ArticleText, people: People) -> None:
        self._text = article.text
        self._people = people
        self._known: dict[str, frozenset[str]] = {}

    def called(self, noun: str) -> frozenset[str]:
        """The full names of everybody whom the text calls by `noun`, in lower case."""
        if noun not in self._known:
            mentions = self._people.mentions
            self._known[noun] = frozenset(one.name for one in mentions if self._is_called(one, noun))
        return self._known[noun]

    def _is_called(self, mention: Mention, noun: str) -> bool:
        before = self._text[max(mention.lead - _BESIDE, 0) : mention.start].lower()
        after = self._text[mention.end : mention.end + _BESIDE].lower()
        word = rf"\b{re.escape(noun)}\b"
        deed = rf"|\s+(?:who\s+)?{DEEDS[noun]}\b" if noun in DEEDS else ""
        return bool(re.search(word + _UP_TO_NAME, before) or re.match(_AFTER_NAME + word + deed, after))
