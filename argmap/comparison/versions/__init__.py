"""What has changed between two versions of one map.

>>> from argmap.comparison.versions import apply, diff
>>> from argmap.model import ArgumentMap, Claim, Role
>>> old = ArgumentMap("a", claims=[Claim("go", "We should go.", Role.THESIS)])
>>> new = ArgumentMap("a", claims=[Claim("leave", "We should go.", Role.THESIS)])
>>> [(change.kind.value, change.old, change.new) for change in diff(old, new).changes]
[('renamed', 'go', 'leave')]
>>> apply(diff(old, new), old) == new
True
"""

from argmap.comparison.versions.applying import apply
from argmap.comparison.versions.changes import Change, ChangeKind, MapDiff, Part
from argmap.comparison.versions.diffing import diff

__all__ = ["Change", "ChangeKind", "MapDiff", "Part", "apply", "diff"]
