"""The notebook as a page: its text, its code, and what the code shows, as they are kept."""

import json
from collections.abc import Iterator
from typing import Any


def notebook_page(notebook: str) -> str:
    """Return the page of a notebook, given as the text of its file."""
    return "\n".join(part for cell in json.loads(notebook)["cells"] for part in _cell(cell))


def _cell(cell: dict[str, Any]) -> Iterator[str]:
    source = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        yield f"{source}\n"
        return
    yield f"```python\n{source}\n```\n"
    for output in cell["outputs"]:
        picture = output.get("data", {}).get("image/svg+xml")
        if picture:
            yield f"```{{raw}} html\n{''.join(picture)}\n```\n"
        else:
            shown = output.get("text") or output["data"]["text/plain"]
            yield f"```text\n{''.join(shown).rstrip()}\n```\n"
