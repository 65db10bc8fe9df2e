"""The script and the style sheet of a page, from the files in which they are written.

Scripts are modules that import each other by name. They are joined in the order of their imports
into one block, in which every top-level name is unique; a page cannot load modules from a disk.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from argmap.page.shortening import shortened

_IMPORT = re.compile(r'^import\s(?:[^;"]*?from\s+)?"\./([\w-]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|let|class)\b)", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*.*?\*/[ \t]*)\n", re.MULTILINE | re.DOTALL)
_AROUND = re.compile(r'\s*([{};,>])\s*|(:)\s+|("[^"]*")|\s+')


def asset(name: str) -> str:
    """Return the text of a file that pages are made of."""
    return files("argmap.page").joinpath("assets", name).read_text(encoding="utf-8")


@cache
def script(entry: str = "main.js") -> str:
    """Return the modules that *entry* needs, and itself, as one script."""
    joined = "\n".join(map(_bare, _in_order(entry, [])))
    return shortened(f'"use strict";{{{joined}}}')


def _in_order(name: str, begun: list[str]) -> Iterator[str]:
    """Yield the text of each module after those that it imports, each once."""
    if name in begun:
        return
    begun.append(name)
    text = asset(name)
    for imported in _IMPORT.findall(text):
        yield from _in_order(imported, begun)
    yield text


def _bare(text: str) -> str:
    """Return a module without its imports and without the word export."""
    return _EXPORT.sub("", _IMPORT.sub("", text))


def style(name: str = "page.css") -> str:
    """Return a style sheet without comments and without room that means nothing."""
    bare = _COMMENT.sub("", asset(name))
    return _AROUND.sub(lambda found: found[found.lastindex or 0].strip() or " ", bare).strip()
