"""The sections of a map's file that hold claims."""

from argmap.model import Role

SECTIONS = {
    "thesis": Role.THESIS,
    "premises": Role.PREMISE,
    "evidence": Role.EVIDENCE,
    "rebuttals": Role.REBUTTAL,
}
"""The sections that hold claims, with the role they give."""
