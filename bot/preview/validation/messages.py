"""What a message may hold.

Source: Discord's docs, "Messages Resource", Create Message and Embed Limits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.preview.message import MessageFlags
from bot.preview.refusals import Reason, Refusal
from bot.preview.validation.components import check_components
from bot.preview.validation.form import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.preview.jsontypes import JsonObject
    from bot.preview.validation.form import Place

MAX_CONTENT = 2000
MAX_EMBEDS = 10
MAX_EMBEDS_TEXT = 6000
MAX_FIELDS = 25
MAX_COLOR = 0xFFFFFF
MAX_NONCE = 25
MAX_URL = 2048
MAX_MENTIONS = 100
MAX_ATTACHMENTS = 10

EMBED_TEXTS: dict[tuple[str, ...], int] = {
    ("title",): 256,
    ("description",): 4096,
    ("author", "name"): 256,
    ("footer", "text"): 2048,
}
FIELD_TEXTS = {"name": 256, "value": 1024}
LINK_SCHEMES = ("http", "https")
PICTURE_SCHEMES = ("http", "https", "attachment")
EMBED_URLS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("url",): LINK_SCHEMES,
    ("author", "url"): LINK_SCHEMES,
    ("image", "url"): PICTURE_SCHEMES,
    ("thumbnail", "url"): PICTURE_SCHEMES,
    ("author", "icon_url"): PICTURE_SCHEMES,
    ("footer", "icon_url"): PICTURE_SCHEMES,
}


def check_message(body: JsonObject, outer: Place = (), kept: Sequence[JsonObject] = ()) -> None:
    """Examines a message that shall be sent, or the fields of one that shall be changed.

    Args:
        body: The body.
        outer: Where it sits in what was sent.
        kept: The attachments that the message has already.

    Raises:
        Refusal: Discord would not take it.
    """
    form = Form(outer)
    form.length(body.get("content"), ("content",), MAX_CONTENT)
    form.length(body.get("nonce") if isinstance(body.get("nonce"), str) else None, ("nonce",), MAX_NONCE)
    _check_embeds(form, body.get("embeds") or [])
    components_v2 = bool((body.get("flags") or 0) & MessageFlags.IS_COMPONENTS_V2)
    if components_v2:
        _refuse_legacy_fields(form, body)
    _check_allowed_mentions(form, body.get("allowed_mentions") or {})
    _check_attachments(form, body.get("attachments") or [], {each["id"] for each in kept})
    check_components(form, body.get("components") or [], components_v2=components_v2)
    form.refuse_if_wrong()


def refuse_empty(content: str, embeds: list[JsonObject], components: list[JsonObject], files: object) -> None:
    """Refuses a message in which there is nothing to see.

    Args:
        content: Its text.
        embeds: Its embeds; one without any text or picture counts as none.
        components: Its components.
        files: Its attachments.

    Raises:
        Refusal: There is nothing in it.
    """
    visible = any(_embed_text(embed) or embed.get("image") or embed.get("thumbnail") for embed in embeds)
    if not (content.strip() or visible or components or files):
        raise Refusal(Reason.EMPTY_MESSAGE)


def _check_embeds(form: Form, embeds: list[JsonObject]) -> None:
    form.length(embeds, ("embeds",), MAX_EMBEDS)
    for index, embed in enumerate(embeds):
        _check_embed(form, embed, ("embeds", index))
    if sum(len(_embed_text(embed)) for embed in embeds) > MAX_EMBEDS_TEXT:
        words = f"Embed size exceeds maximum size of {MAX_EMBEDS_TEXT}"
        form.complain(("embeds",), "MAX_EMBED_SIZE_EXCEEDED", words)


def _check_embed(form: Form, embed: JsonObject, place: Place) -> None:
    for path, most in EMBED_TEXTS.items():
        form.length(_at(embed, path), (*place, *path), most)
    for path, schemes in EMBED_URLS.items():
        form.length(_at(embed, path), (*place, *path), MAX_URL)
        form.url(_at(embed, path), (*place, *path), schemes)
    form.between(embed.get("color"), (*place, "color"), 0, MAX_COLOR)
    fields = embed.get("fields") or []
    form.length(fields, (*place, "fields"), MAX_FIELDS)
    for index, item in enumerate(fields):
        for key, most in FIELD_TEXTS.items():
            if form.required(item.get(key), (*place, "fields", index, key)):
                form.length(item[key], (*place, "fields", index, key), most)


def _check_allowed_mentions(form: Form, allowed: JsonObject) -> None:
    for kind in ("users", "roles"):
        listed = allowed.get(kind) or []
        form.length(listed, ("allowed_mentions", kind), MAX_MENTIONS)
        if listed and kind in (allowed.get("parse") or []):
            words = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            form.complain(("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", words)


def _check_attachments(form: Form, attachments: list[JsonObject], kept: set[str]) -> None:
    form.length(attachments, ("attachments",), MAX_ATTACHMENTS)
    for index, each in enumerate(attachments):
        if "url" not in each and each["id"] not in kept:
            form.complain(("attachments", index), "ATTACHMENT_NOT_FOUND", "Attachment data not found")


def _refuse_legacy_fields(form: Form, body: JsonObject) -> None:
    for key in ("content", "embeds", "poll"):
        if body.get(key):
            code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
            words = f"The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            form.complain((key,), code, words)


def _embed_text(embed: JsonObject) -> str:
    texts = [_at(embed, path) for path in EMBED_TEXTS]
    texts += [item.get(key) for item in embed.get("fields") or [] for key in FIELD_TEXTS]
    return "".join(text for text in texts if isinstance(text, str))


def _at(body: JsonObject, path: tuple[str, ...]) -> Any:
    value: Any = body
    for key in path:
        value = (value or {}).get(key)
    return value
