r"""Parts of JSON Schemas, from which kinds of value and tables of fields make theirs.

A schema sees a file through another reader of YAML: there ``2024`` is a number and ``true`` is
neither true nor a text, but a value of its own. So a text may be a number, too.

The draft is 7 (https://json-schema.org/draft-07): every editor knows it. Messages stand under
``patternErrorMessage``, as the language servers of YAML and JSON take them. Of alternatives the
text comes first, since its message is shown where none fits, and the others have titles: of those
without, yaml-language-server shows all that it knows twice.
"""

from collections.abc import Iterable
from typing import Any, TypeAlias

from argmap.model import ID_FORM, ID_PATTERN

Schema: TypeAlias = dict[str, Any]

ANY_TEXT: Schema = {"type": ["string", "number"], "pattern": r"[^ \t\r\n]"}
"""Any text that is not empty."""


def padded(pattern: str) -> str:
    """Return the pattern of a text with space around it, which reading takes away."""
    return rf"\s*(?:{pattern})\s*"


def text_like(pattern: str, remedy: str, *others: str) -> Schema:
    """Return the schema of a text that is to match.

    Args:
        pattern: What matches it, space around it apart; for Python as for JavaScript.
        remedy: What to write where it does not match.
        others: The types that other readers of YAML make of such a text.
    """
    types = ["string", *others] if others else "string"
    return {"type": types, "pattern": f"^{padded(pattern)}$", "patternErrorMessage": remedy}


def names(pattern: str = ID_PATTERN.pattern, remedy: str = ID_FORM) -> Schema:
    """Return the schema of one name or a list of names."""
    return one_or_list(text_like(pattern, remedy))


def words(known: Iterable[str]) -> list[Schema]:
    """Return the alternatives of one of a few words: editors propose the first."""
    alternatives = list(known)
    either = "|".join(alternatives)
    with_space = rf"^(?:\s+(?:{either})\s*|(?:{either})\s+)$"
    padded_word = {"title": "word with space around it", "type": "string", "pattern": with_space}
    return [{"enum": alternatives}, padded_word]


def any_case(word: str) -> str:
    """Return the pattern of a word in small letters or capitals.

    >>> any_case("no")
    '[nN][oO]'
    """
    return "".join(f"[{letter}{letter.upper()}]" for letter in word)


def one_or_list(schema: Schema) -> Schema:
    """Return the schema of one value or a list of them."""
    return {"anyOf": [schema, {"title": "list", "type": "array", "items": schema}]}


def entries(schema: Schema, *, named: Schema | None = None) -> Schema:
    """Return the schema of a section: a value for each name, or nothing at all.

    Args:
        schema: What stands under each name.
        named: What the names are; ids by default.
    """
    ids = {"pattern": f"^{ID_PATTERN.pattern}$", "patternErrorMessage": ID_FORM}
    return {
        "type": ["object", "null"],
        "propertyNames": ids if named is None else named,
        "additionalProperties": schema,
    }


def defined(name: str) -> Schema:
    """Return a reference to one of the schema's definitions."""
    return {"$ref": f"#/definitions/{name}"}
