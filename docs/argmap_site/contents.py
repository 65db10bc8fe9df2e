"""What stands under a page in the navigation of the site."""

from collections.abc import Iterable


def contents_of(pages: Iterable[str]) -> str:
    """Return the directive (of Sphinx) that puts pages, by their names, under the one it is in."""
    names = "\n".join(pages)
    return f"\n```{{toctree}}\n:hidden:\n\n{names}\n```\n"


def beside(pages: Iterable[str]) -> str:
    """Return the same for pages in the folder of the reference, by the names of their files."""
    return contents_of(one.removeprefix("reference/").removesuffix(".md") for one in pages)
