"""What Discord says when it refuses.

Source: Discord's docs, "Opcodes and Status Codes", JSON Error Codes, and "API Reference", Error Messages.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject


class Reason(Enum):
    """Why a request is refused: HTTP status, Discord's code, Discord's words."""

    UNAUTHORIZED = (401, 0, "401: Unauthorized")
    UNKNOWN_ROUTE = (404, 0, "404: Not Found")
    METHOD_NOT_ALLOWED = (405, 0, "405: Method Not Allowed")
    UNKNOWN_APPLICATION = (404, 10002, "Unknown Application")
    UNKNOWN_CHANNEL = (404, 10003, "Unknown Channel")
    UNKNOWN_GUILD = (404, 10004, "Unknown Guild")
    UNKNOWN_MEMBER = (404, 10007, "Unknown Member")
    UNKNOWN_MESSAGE = (404, 10008, "Unknown Message")
    UNKNOWN_USER = (404, 10013, "Unknown User")
    UNKNOWN_WEBHOOK = (404, 10015, "Unknown Webhook")
    UNKNOWN_INTERACTION = (404, 10062, "Unknown interaction")
    TOO_MANY_COMMANDS = (400, 30032, "Maximum number of application commands reached (100).")
    TOO_LARGE = (413, 40005, "Request entity too large")
    ALREADY_ACKNOWLEDGED = (400, 40060, "Interaction has already been acknowledged.")
    TOO_MANY_FOLLOWUPS = (400, 40094, "This interaction has hit the maximum number of follow up messages")
    MISSING_ACCESS = (403, 50001, "Missing Access")
    NOT_THE_AUTHOR = (403, 50005, "Cannot edit a message authored by another user")
    EMPTY_MESSAGE = (400, 50006, "Cannot send an empty message")
    DMS_CLOSED = (403, 50007, "Cannot send messages to this user")
    MISSING_PERMISSIONS = (403, 50013, "Missing Permissions")
    INVALID_WEBHOOK_TOKEN = (401, 50027, "Invalid Webhook Token")
    INVALID_FORM_BODY = (400, 50035, "Invalid Form Body")
    INVALID_JSON = (400, 50109, "The request body contains invalid JSON.")


class Refusal(Exception):  # noqa: N818  (a refusal is what Discord answers, not a failure of this code)
    """A request that Discord would refuse.

    Args:
        reason: Why.
        errors: What is wrong with which field, nested like the body.
    """

    def __init__(self, reason: Reason, errors: JsonObject | None = None) -> None:
        self.status, self.code, self.message = reason.value
        self.reason = reason
        self.errors = errors
        super().__init__(f"{self.code} {self.message}")

    @property
    def body(self) -> JsonObject:
        """The answer's body."""
        body: JsonObject = {"message": self.message, "code": self.code}
        return body if self.errors is None else {**body, "errors": self.errors}
