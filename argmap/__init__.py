"""Argument maps in plain YAML: check them, compare their authors, draw where they part.

The everyday names stand here. What maps are made of stands in `argmap.model` (roles, stances,
kinds, locators, dates), what a comparison is made of in `argmap.comparison` (pairs, cruxes,
standings, common ground), and Hypothesis strategies for maps in `argmap.testing`.

Every name is loaded when it is first used, so that ``import argmap`` costs nothing.
"""

from importlib import import_module

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would cost half a start
if TYPE_CHECKING:
    from argmap.comparison import Comparison
    from argmap.diagnostics import Diagnostic, Severity, Span
    from argmap.errors import (
        ArgmapError,
        InvalidMap,
        InvalidModel,
        LayoutEngineNotFound,
        LayoutError,
        UnknownName,
        UnreadableFile,
        UnwritableFile,
    )
    from argmap.formats import Reading
    from argmap.layout.picture import Picture
    from argmap.model import (
        ArgumentMap,
        Citation,
        Claim,
        Debate,
        Inference,
        Position,
        Proposition,
        Source,
    )
    from argmap.workflow.batch.comparing_all import compare_all
    from argmap.workflow.checking import check
    from argmap.workflow.comparing import compare
    from argmap.workflow.drawing import draw
    from argmap.workflow.loading import load, load_debate, read, write

__version__ = "0.1.0"

__all__ = [
    "ArgmapError",
    "ArgumentMap",
    "Citation",
    "Claim",
    "Comparison",
    "Debate",
    "Diagnostic",
    "Inference",
    "InvalidMap",
    "InvalidModel",
    "LayoutEngineNotFound",
    "LayoutError",
    "Picture",
    "Position",
    "Proposition",
    "Reading",
    "Severity",
    "Source",
    "Span",
    "UnknownName",
    "UnreadableFile",
    "UnwritableFile",
    "check",
    "compare",
    "compare_all",
    "draw",
    "load",
    "load_debate",
    "read",
    "write",
]

_HOMES = {
    "comparison": ("Comparison",),
    "diagnostics": ("Diagnostic", "Severity", "Span"),
    "errors": (
        "ArgmapError",
        "InvalidMap",
        "InvalidModel",
        "LayoutEngineNotFound",
        "LayoutError",
        "UnknownName",
        "UnreadableFile",
        "UnwritableFile",
    ),
    "formats": ("Reading",),
    "layout.picture": ("Picture",),
    "model": (
        "ArgumentMap",
        "Citation",
        "Claim",
        "Debate",
        "Inference",
        "Position",
        "Proposition",
        "Source",
    ),
    "workflow.batch.comparing_all": ("compare_all",),
    "workflow.checking": ("check",),
    "workflow.comparing": ("compare",),
    "workflow.drawing": ("draw",),
    "workflow.loading": ("load", "load_debate", "read", "write"),
}
_ROOM_OF = {name: room for room, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    room = _ROOM_OF.get(name)
    if room is None:
        raise AttributeError(f"module 'argmap' has no attribute {name!r}")
    value = getattr(import_module(f"argmap.{room}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
