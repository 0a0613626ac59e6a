"""Polls.

Source: Discord's docs, "Poll Resource", Poll Create Request Object.
"""

from __future__ import annotations

from bot.preview.validation.scalars import BOOLEAN, INTEGER, TEXT, Choice
from bot.preview.validation.shape import Items, Model
from bot.preview.validation.shapes.emojis import POLL_EMOJI

POLL_MEDIA = Model({"text": TEXT, "emoji": POLL_EMOJI})

POLL = Model(
    {
        "question": POLL_MEDIA,
        "answers": Items(Model({"poll_media": POLL_MEDIA}, frozenset({"poll_media"}))),
        "allow_multiselect": BOOLEAN,
        "layout_type": Choice((1,)),
        "duration": INTEGER,
    },
    frozenset({"question", "answers"}),
)
