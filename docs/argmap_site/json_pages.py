"""What programs get: layouts of JSON, made of their schemas and of the code that writes them."""

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from argmap.reports.findings_json import findings_json

_HEAD = """\
# JSON layouts

Every document says by its first key which layout it has, and in which version; a version changes
when a key changes its meaning or goes away. New keys may be added: pass over those you do not know.

| command, with `--format json` | first key | described |
| --- | --- | --- |
| `argmap check` | `argmap-findings` | [below](#findings) |
| `argmap compare DEBATE` | `argmap-comparison` | [below](#comparison) |
| `argmap compare FOLDER` | `argmap-debate-summary` | [Many debates](../many-debates.md#as-data) |
| `argmap diff` | `argmap-diff` | [Comparing versions](../comparing-versions.md#as-data) |
| `argmap suggest DEBATE` | `argmap-suggestions` | [Suggestions](../suggestions.md#as-data) |
| `argmap suggest MAP` | `argmap-passages` | [Suggestions](../suggestions.md#as-data) |
| `argmap stats` | `argmap-statistics` | [below](#statistics) |
"""

_STATISTICS = """\

## Statistics

`maps` has a group for each map: its id as `map`, the numbers and the names that the table of
`argmap stats` shows, how many `paragraphs` the text has (null where no text is at hand), and the
`unused_paragraphs`, which no claim cites.
"""

COMPARISON = "comparison-1.schema.json"


def json_pages(docs: Path) -> dict[str, str]:
    """Return the page by the name of its file.

    Args:
        docs: The folder in which the schemas lie.
    """
    schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in _schemas(docs)}
    rows = "".join(f"- [{name}](../{name}): {one['title']}\n" for name, one in schemas.items())
    listed = f"\nJSON Schemas, for programs that validate:\n\n{rows}"
    return {
        "reference/json.md": _HEAD
        + listed
        + _findings()
        + _comparison(schemas[COMPARISON])
        + _STATISTICS
    }


def _schemas(docs: Path) -> list[Path]:
    return sorted(docs.glob("*.schema.json"))


def _findings() -> str:
    promise = inspect.cleandoc(findings_json.__doc__ or "").partition("\nArgs:")[0]
    about = promise.partition("\n\n")[2].strip()
    return f"\n## Findings\n\n```{{eval-rst}}\n{about}\n```\n"


def _comparison(schema: dict[str, Any]) -> str:
    parts = [f"\n## Comparison\n\n{schema['description']}\n", _table(schema)]
    for name, one in schema["$defs"].items():
        if "properties" in one:
            about = one.get("description", "")
            parts.append(f"\n### {name}\n\n{about}\n" + _table(one))
    return "".join(parts)


def _table(schema: dict[str, Any]) -> str:
    rows = [
        f"| `{name}` | {_type(one)} | {one.get('description', '')} |\n"
        for name, one in _flat(schema["properties"])
    ]
    return "\n| key | value | |\n| --- | --- | --- |\n" + "".join(rows)


def _flat(properties: dict[str, Any], before: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each key with its schema; a key of a group that has no name of its own by its path."""
    for name, one in properties.items():
        yield f"{before}{name}", one
        group = one.get("items", one)
        yield from _flat(group.get("properties", {}), f"{before}{name}.")


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return name if name in {"id", "side", "kind"} else f"[{name}](#{name})"
    if "const" in schema:
        return f"`{json.dumps(schema['const'])}`"
    if "enum" in schema:
        return ", ".join(f"`{json.dumps(one)}`" for one in schema["enum"])
    if "anyOf" in schema or "oneOf" in schema:
        return " or ".join(_type(one) for one in schema.get("anyOf") or schema["oneOf"])
    if schema.get("type") == "array":
        return f"list of: {_type(schema.get('items', {}))}"
    kinds = schema.get("type", "anything")
    words = [kinds] if isinstance(kinds, str) else kinds
    return " or ".join({"object": "group", "string": "text"}.get(one, one) for one in words)
