"""DOT to SVG and PNG: the engine, its cleaning, and pictures that draw themselves."""

from argmap.layout.picture import Picture, UnknownPictureFormat

__all__ = ["Picture", "UnknownPictureFormat"]
