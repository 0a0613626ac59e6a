"""What is said of the files that come with a message.

Source: Discord's docs, "Message Resource", Attachment Object, and "API Reference", Uploading Files.
"""

from __future__ import annotations

from bot.preview.validation.scalars import BOOLEAN, NUMBER, SNOWFLAKE, TEXT
from bot.preview.validation.shape import Items, Model

KEPT = "discord.py writes it where an edit keeps a file that is there already"

ATTACHMENT = Model(
    {
        "id": SNOWFLAKE,
        "filename": TEXT,
        "description": TEXT,
        "duration_secs": NUMBER,
        "waveform": TEXT,
        "title": TEXT,
        "is_spoiler": BOOLEAN,
        "is_remix": BOOLEAN,
    },
    frozenset({"id"}),
    dict.fromkeys(("proxy_url", "size", "url", "spoiler", "height", "width", "content_type"), KEPT),
)
ATTACHMENTS = Items(ATTACHMENT)
