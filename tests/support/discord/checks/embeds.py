"""Embeds: https://discord.com/developers/docs/resources/message#embed-object-embed-limits."""

from __future__ import annotations

from typing import Any

from tests.support.discord.checks.form import Form

MOST_EMBEDS = 10
MOST_CHARACTERS = 6000


def check(form: Form, embeds: Any) -> None:
    found = form.members(embeds, "embeds", most=MOST_EMBEDS)
    for at, embed in enumerate(found):
        _check_one(form, embed, f"embeds.{at}")
    total = sum(_length(embed) for embed in found)
    if total > MOST_CHARACTERS:
        message = f"Embed size exceeds maximum size of {MOST_CHARACTERS}"
        form.wrong("embeds", "MAX_EMBED_SIZE_EXCEEDED", message)


def _check_one(form: Form, embed: dict[str, Any], at: str) -> None:
    form.text(embed.get("title"), f"{at}.title", most=256)
    form.text(embed.get("description"), f"{at}.description", most=4096)
    form.text((embed.get("footer") or {}).get("text"), f"{at}.footer.text", most=2048)
    form.text((embed.get("author") or {}).get("name"), f"{at}.author.name", most=256)
    for i, field in enumerate(form.members(embed.get("fields"), f"{at}.fields", most=25)):
        form.text(field.get("name"), f"{at}.fields.{i}.name", most=256, least=1, is_required=True)
        form.text(field.get("value"), f"{at}.fields.{i}.value", most=1024, least=1, is_required=True)
    form.number(embed.get("color"), f"{at}.color", least=0, most=0xFFFFFF)
    for place, link in _links(embed, at):
        is_link = link.startswith(("http://", "https://", "attachment://"))
        message = f"Scheme \"{link.split(':', 1)[0]}\" is not supported. Scheme must be one of ('http', 'https')."
        form.require(is_link, place, "URL_TYPE_INVALID_SCHEME", message)


def _links(embed: dict[str, Any], at: str) -> list[tuple[str, str]]:
    parts = [(f"{at}.{name}.url", (embed.get(name) or {}).get("url")) for name in ("image", "thumbnail", "author")]
    return [(place, link) for place, link in [(f"{at}.url", embed.get("url")), *parts] if link]


def _length(embed: dict[str, Any]) -> int:
    texts = [embed.get("title"), embed.get("description")]
    texts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    texts += [text for field in embed.get("fields") or [] for text in (field.get("name"), field.get("value"))]
    return sum(len(text) for text in texts if isinstance(text, str))
