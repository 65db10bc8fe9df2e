"""The scripts and styles of a page, and the files in which they are written.

What is written by hand lies in ``assets``: modules that import each other, which a browser loads
from no disk. `tests/page/bundle.py` joins and shortens them into ``assets/built``.
"""

from functools import cache
from importlib.resources import files


@cache
def asset(name: str) -> str:
    """Return the text of a file that pages are made of."""
    return files("argmap.page").joinpath("assets", name).read_text(encoding="utf-8")


def script(name: str = "page") -> str:
    """Return the script of a page as one text without imports."""
    return asset(f"built/{name}.js").strip()


def style(name: str = "page") -> str:
    """Return the style sheet of a page."""
    return asset(f"built/{name}.css").strip()
