"""DOT to SVG, PNG and PDF: the engine, its cleaning, and pictures that draw themselves."""

from argmap.layout.picture import Picture
from argmap.layout.picture_formats import UnknownPictureFormat

__all__ = ["Picture", "UnknownPictureFormat"]
