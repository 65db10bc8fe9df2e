"""The reference of the library: every public name, with its docstring, by Sphinx's autodoc."""

import inspect
from importlib import import_module
from types import ModuleType

import argmap
from argmap_site.contents import beside

ROOMS = (
    "argmap.model",
    "argmap.comparison",
    "argmap.comparison.versions",
    "argmap.comparison.suggesting",
    "argmap.testing",
)
"""The rooms with names for users, besides `argmap` itself."""

_HEAD = """\
# Library

`import argmap` costs nothing: each name is loaded when it is first used. Values are frozen; a
change makes a new one (`attrs.evolve`). What is not on these pages is not public, and may change.

| module | what is in it |
| --- | --- |
"""


def library_pages() -> dict[str, str]:
    """Return the pages by the names of their files."""
    rows = [f"| [argmap](argmap.md) | {_first_line(argmap)} |\n"]
    pages = {"reference/argmap.md": _everyday()}
    for name in ROOMS:
        file = f"{name.replace('.', '-')}.md"
        rows.append(f"| [{name}]({file}) | {_first_line(import_module(name))} |\n")
        pages[f"reference/{file}"] = _room(name)
    return {"reference/library.md": _HEAD + "".join(rows) + beside(pages), **pages}


def documented(name: str) -> list[str]:
    """Return the public names of a module that are described on its own page."""
    everyday = {id(getattr(argmap, one)) for one in argmap.__all__}
    module = import_module(name)
    public: list[str] = module.__all__
    return [one for one in public if name == "argmap" or id(getattr(module, one)) not in everyday]


def _everyday() -> str:
    names = {one: getattr(argmap, one) for one in documented("argmap")}
    errors = [one for one, value in names.items() if _is_error(value)]
    classes = [one for one, value in names.items() if inspect.isclass(value) and one not in errors]
    functions = [one for one in names if one not in {*errors, *classes}]
    parts = [
        f"\n## {title}\n\n{_described('argmap', members)}"
        for title, members in (("Functions", functions), ("Values", classes), ("Errors", errors))
    ]
    return f"# argmap\n\n{_about(argmap)}\n" + "".join(parts)


def _room(name: str) -> str:
    own = documented(name)
    others = [one for one in import_module(name).__all__ if one not in own]
    there = ", ".join(f"`{one}`" for one in others)
    also = f"\nIt has these names of [argmap](argmap.md) as well: {there}.\n" if others else ""
    return f"# {name}\n\n{_about(import_module(name))}\n{also}\n{_described(name, own)}"


def _described(module: str, names: list[str]) -> str:
    entries = "".join(_entry(module, name, getattr(import_module(module), name)) for name in names)
    return f"```{{eval-rst}}\n.. currentmodule:: {module}\n{entries}```\n"


def _entry(module: str, name: str, value: object) -> str:
    if _is_error(value):
        return f"\n.. autoexception:: {module}.{name}\n"
    if inspect.isclass(value):
        return f"\n.. autoclass:: {module}.{name}\n   :members:\n"
    kind = "autofunction" if callable(value) else "autodata"
    return f"\n.. {kind}:: {module}.{name}\n"


def _is_error(value: object) -> bool:
    return inspect.isclass(value) and issubclass(value, Exception)


def _about(module: ModuleType) -> str:
    """Return a module's docstring, which is reStructuredText as all are."""
    doc = inspect.getdoc(module) or ""
    return f"```{{eval-rst}}\n{doc}\n```"


def _first_line(module: ModuleType) -> str:
    return (inspect.getdoc(module) or "").splitlines()[0].replace("``", "`")
