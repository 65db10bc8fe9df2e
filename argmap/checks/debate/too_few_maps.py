"""A debate should have at least two maps that can be compared.

A comparison needs two authors. A debate that is only begun, or whose other maps cannot be
read, is told of and compared with nothing.

    # reported
    maps: [okafor-2024.yaml]

    # accepted
    maps: [okafor-2024.yaml, brandt-2023.yaml]
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import Debate

NAME = "too-few-maps"


def check(debate: Debate) -> Iterator[Finding]:
    """Report a debate with fewer than two maps."""
    if len(debate.maps) < 2:
        count = "only one map" if debate.maps else "no map"
        yield Finding(
            ("maps",),
            f"the debate has {count} to compare",
            "name the files of at least two sound maps under `maps`",
        )
