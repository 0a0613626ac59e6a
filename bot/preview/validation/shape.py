"""Reading a body by the shape that it should have.

A shape is data: models with their fields, lists, unions told apart by their `type`. Reading gives the body as Discord
takes it, without the fields that Discord does not know, and notes those as well as everything of the wrong kind.

Source: Discord's docs, "API Reference", Error Messages.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.preview.validation.form import Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.preview.validation.form import Place


@dataclass(slots=True)
class Notes:
    """What was noticed while a body was read.

    Attributes:
        form: What Discord would refuse.
        unknown: Where stands what Discord does not know, such as `embeds.0.colour`.
    """

    form: Form = field(default_factory=Form)
    unknown: list[str] = field(default_factory=list)


class Shape(ABC):
    """What a value should be like."""

    @abstractmethod
    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Reads a value that is there.

        Args:
            value: The value.
            place: Where it is.
            notes: Where to note what is wrong with it.

        Returns:
            The value as Discord takes it; anything where it is refused.
        """


@dataclass(frozen=True)
class Model(Shape):
    """An object with fields.

    Attributes:
        fields: Their shapes; each may be null unless it is required.
        required: What has to be there.
        extras: What is passed over without a word, and why: bots send it all the same.
    """

    fields: Mapping[str, Shape]
    required: frozenset[str] = frozenset()
    extras: Mapping[str, str] = field(default_factory=dict)

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Reads an object, field by field."""
        if not isinstance(value, dict):
            notes.form.complain(place, "MODEL_TYPE_CONVERT", "Expected an object/dictionary.")
            return value
        unknown = [key for key in value if key not in self.fields and key not in self.extras]
        notes.unknown += [".".join(map(str, (*place, key))) for key in unknown]
        for key in sorted(self.required):
            if value.get(key) is None:
                notes.form.complain((*place, key), "BASE_TYPE_REQUIRED", "This field is required")
        return {
            key: None if value[key] is None else shape.read(value[key], (*place, key), notes)
            for key, shape in self.fields.items()
            if key in value
        }


@dataclass(frozen=True)
class Union(Shape):
    """An object whose `type` tells which model it is.

    Attributes:
        models: By `type`.
        otherwise: What is read where the type is none of these; None refuses it.
    """

    models: Mapping[int, Model]
    otherwise: Model | None = None

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Reads an object as the model that it says it is."""
        kind = value.get("type") if isinstance(value, dict) else None
        model = self.models.get(kind) if type(kind) is int else None
        model = model or self.otherwise
        if model is not None or not isinstance(value, dict):
            return (model or Model({})).read(value, place, notes)
        if kind is None:
            notes.form.complain((*place, "type"), "BASE_TYPE_REQUIRED", "This field is required")
        else:
            words = f'Value of field "type" must be one of {tuple(self.models)}.'
            notes.form.complain(place, "UNION_TYPE_CHOICES", words)
        return value


@dataclass(frozen=True)
class Items(Shape):
    """A list.

    Attributes:
        of: The shape of each of its items.
        unique: Whether none may stand in it twice.
    """

    of: Shape
    unique: bool = False

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Reads a list, item by item."""
        if not isinstance(value, list):
            kind = "Set" if self.unique else "List"
            words = f"Only iterables may be used in a {kind}Type"
            notes.form.complain(place, f"{kind.upper()}_TYPE_CONVERT", words)
            return value
        read = [self._item(item, (*place, index), notes) for index, item in enumerate(value)]
        if self.unique:
            self._complain_of_repetition(read, place, notes)
        return read

    def _complain_of_repetition(self, read: list[Any], place: Place, notes: Notes) -> None:
        seen: set[str] = set()
        for index, item in enumerate(map(repr, read)):
            if item in seen:
                words = "The set already contains this value"
                notes.form.complain((*place, index), "SET_TYPE_ALREADY_CONTAINS_VALUE", words)
            seen.add(item)

    def _item(self, item: Any, place: Place, notes: Notes) -> Any:
        if isinstance(self.of, Model | Union) and item in (None, {}):
            words = "List item values of ModelType are required"
            notes.form.complain(place, "LIST_ITEM_VALUE_REQUIRED", words)
            return item
        return self.of.read(item, place, notes)


@dataclass(frozen=True)
class Table(Shape):
    """An object with any keys, as translations are.

    Attributes:
        of: The shape of each of its values.
    """

    of: Shape

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Reads an object, key by key."""
        if not isinstance(value, dict):
            notes.form.complain(place, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType.")
            return value
        return {
            key: None if inner is None else self.of.read(inner, (*place, key), notes) for key, inner in value.items()
        }


def read_shape(shape: Shape | None, body: Any) -> tuple[Any, Notes]:
    """Reads a body.

    Args:
        shape: What it should be like; None where none is asked for, so that whatever comes is left alone.
        body: The body, as JSON; None where there is none.

    Returns:
        The body as Discord takes it, and what was noticed.
    """
    notes = Notes()
    return body if shape is None or body is None else shape.read(body, (), notes), notes
