"""Values of the model to what is written for them, by the table of fields that reads them."""

from collections.abc import Container, Sequence

from argmap.formats.citation_field import write_citation
from argmap.formats.records import Field, Section
from argmap.formats.yaml_writer import Written, one_or_list, write_extra
from argmap.model import Citation, Extra


def write_fields(
    value: object, fields: Sequence[Field], *, leave_out: Container[str] = ()
) -> dict[str, Written]:
    """Return the fields of *value* that say something, in the order of the table.

    Sections are left to the caller, and the names in *leave_out* are left out.
    """
    written: dict[str, Written] = {}
    for field in fields:
        if isinstance(field.kind, Section) or field.name in leave_out:
            continue
        content = getattr(value, field.target, None)
        if content not in (None, (), False):
            written[field.name] = _write(content)
    extra = getattr(value, "extra", Extra())
    return written | {key: write_extra(inner) for key, inner in extra.entries}


def _write(content: object) -> Written:
    match content:
        case bool():
            return "true" if content else "false"
        case tuple():
            return one_or_list(map(_write, content))
        case Citation():
            return write_citation(content)
        case _:
            return str(content)
