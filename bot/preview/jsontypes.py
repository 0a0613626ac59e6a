"""The shape of what travels over the wire."""

from __future__ import annotations

from typing import Any, TypeAlias

JsonObject: TypeAlias = dict[str, Any]
"""One JSON object, as `json.loads` gives it."""
