"""The words and patterns in which English asks. Data only: another language is another such folder."""

from __future__ import annotations

from bot.answering.asking.english.classes import CLASSES, VERBS
from bot.answering.asking.english.phrases import PHRASES
from bot.answering.asking.english.rules import RULES
from bot.answering.asking.english.texts import COMMON, DEMANDS, LIGHT, SYNONYMS
from bot.answering.asking.language import Language

# Questions to suggest about a name of each kind.
SUGGESTIONS = {
    "person": ("who does {} play", "what did {} say", "which awards has {} won"),
    "character": ("who plays {}", "who is {}"),
}

ENGLISH = Language(
    PHRASES,
    CLASSES,
    RULES,
    DEMANDS,
    SYNONYMS,
    LIGHT,
    COMMON,
    VERBS,
    openers=frozenset({"be", "do"}),
    leading=frozenset({"and", "about", "what", "how", "in", "they", ""}),
)
