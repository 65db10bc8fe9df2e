"""Maps and debates changed in their text: what does not change stays as it stands."""

from argmap.formats.editing.debates import merge_claims, take_claim_out
from argmap.formats.editing.fields import NoRoom
from argmap.formats.editing.maps import add_claim, rewrite_map
from argmap.formats.editing.names import rename_in_debate, rename_in_map, rename_map

__all__ = [
    "NoRoom",
    "add_claim",
    "merge_claims",
    "rename_in_debate",
    "rename_in_map",
    "rename_map",
    "rewrite_map",
    "take_claim_out",
]
