"""Embeds.

Source: Discord's docs, "Message Resource", Embed Object.
"""

from __future__ import annotations

from bot.preview.validation.scalars import BOOLEAN, INTEGER, MOMENT, TEXT
from bot.preview.validation.shape import Items, Model

RECEIVED = "Discord writes it into embeds that it sends; discord.py sends it back where such an embed is used again"

MEDIA = Model(
    {
        "url": TEXT,
        "width": INTEGER,
        "height": INTEGER,
        "placeholder": TEXT,
        "placeholder_version": INTEGER,
        "is_animated": BOOLEAN,
        "description": TEXT,
    },
    extras=dict.fromkeys(("proxy_url", "content_type", "flags", "content_scan_version"), RECEIVED),
)

AUTHOR = Model({"name": TEXT, "url": TEXT, "icon_url": TEXT}, extras={"proxy_icon_url": RECEIVED})
FOOTER = Model({"text": TEXT, "icon_url": TEXT}, extras={"proxy_icon_url": RECEIVED})
FIELD = Model({"name": TEXT, "value": TEXT, "inline": BOOLEAN}, frozenset({"name", "value"}))

EMBED = Model(
    {
        "type": TEXT,
        "url": TEXT,
        "title": TEXT,
        "color": INTEGER,
        "timestamp": MOMENT,
        "description": TEXT,
        "author": AUTHOR,
        "image": MEDIA,
        "thumbnail": MEDIA,
        "footer": FOOTER,
        "fields": Items(FIELD),
        "provider": Model({"name": TEXT, "url": TEXT}),
        "video": MEDIA,
    },
    extras={
        "flags": "discord.py writes it into every embed",
        "content_scan_version": RECEIVED,
        "reference_id": RECEIVED,
    },
)
