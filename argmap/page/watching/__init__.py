"""A page that is served while its maps are written: checked and drawn anew on every save."""

from argmap.page.watching.serving import watch

__all__ = ["watch"]
