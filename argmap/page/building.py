"""A debate or a single map as one page of HTML that loads nothing."""

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from html import escape

from argmap.comparison import Comparison
from argmap.layout.characters import drawable
from argmap.model import ArgumentMap, Debate
from argmap.page.data import comparison_of, data_of
from argmap.page.numbers import Numbers
from argmap.page.packing import Plain, pack
from argmap.page.pictures import Pictures
from argmap.page.shelf import asset, script, style

_PLACE = re.compile(r"\{\{(\w+)\}\}")


def page_of(subject: ArgumentMap | Debate | Comparison) -> str:
    """Return a page in which a reader can look around in a debate or in a map.

    It holds its data, styles and script, and loads nothing: its policy forbids it.

    Args:
        subject: What it is of.

    Raises:
        LayoutError: The engine that lays out the pictures is missing, fails or is too slow.
        TypeError: *subject* is none of these, such as the None of a broken map.
    """
    comparison = comparison_of(subject)
    debate, pictures = comparison.debate, Pictures(Numbers(comparison))
    data = data_of(comparison, pictures)
    parts = {
        "title": escape(drawable(debate.title or debate.question)),
        "style": style() + pictures.styles.sheet,
        "script": script(),
        "data": json_for_page(pack(data)),
        "pictures": pictures.markup,
    }
    parts["policy"] = policy(parts["script"], parts["style"])
    return filled(asset("page.html"), parts)


def filled(text: str, parts: Mapping[str, str]) -> str:
    """Return a text with what belongs in its places, such as ``{{title}}``."""
    return _PLACE.sub(lambda found: parts[found[1]], text)


def json_for_page(value: Plain) -> str:
    r"""Return a value as JSON that cannot end the element in which it stands.

    >>> print(json_for_page(["</script>", "<!--"]))
    ["\u003c/script>","\u003c!--"]
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return text.encode("utf-8", "backslashreplace").decode()


def policy(script_text: str, style_text: str) -> str:
    """Return a page's policy (https://www.w3.org/TR/CSP3/): its own script and styles only."""
    return (
        f"default-src 'none'; script-src '{_digest(script_text)}'; "
        f"style-src '{_digest(style_text)}'; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
