"""One author's map as plain data: claims with their places, and the steps between them."""

from urllib.parse import urlsplit

from argmap.analysis import objections, replies
from argmap.model import ArgumentMap, Citation, Claim, Inference, Relation, Source, Stance
from argmap.page.numbers import Numbers
from argmap.page.told import Record, told
from argmap.reports.comparison_words import author_of
from argmap.views.wording import date_of, own_voice_of


def map_told(
    numbers: Numbers, argument_map: ArgumentMap, letter: str, pictures: list[Record]
) -> Record:
    """Return a map as a record.

    Args:
        numbers: The numbers of all things on the page.
        argument_map: The map.
        letter: The author's.
        pictures: What its pictures show.
    """
    return told(
        id=argument_map.id,
        letter=letter,
        author=author_of(numbers.comparison.debate, argument_map),
        date=date_of(argument_map),
        title=argument_map.title,
        publisher=argument_map.publisher,
        url=safe_address(argument_map.url),
        note=argument_map.note,
        mapper=argument_map.mapped_by,
        thesis=numbers.claim(argument_map.id, argument_map.thesis.id),
        claims=[_claim(argument_map, claim) for claim in argument_map.claims],
        steps=_steps(argument_map, numbers),
        pictures=pictures,
    )


def _claim(argument_map: ArgumentMap, claim: Claim) -> Record:
    return told(
        id=claim.id,
        text=claim.text,
        role=claim.role.value,
        stance=_stance(claim.stance),
        by=claim.by,
        implicit=claim.implicit,
        confidence=claim.confidence,
        note=claim.note,
        cites=[_citation(argument_map, one) for one in claim.citations],
    )


def _stance(stance: Stance) -> str:
    """Return a stance; nothing for what is just asserted."""
    return "" if stance is Stance.ASSERTS else stance.value


def _citation(argument_map: ArgumentMap, citation: Citation) -> Record:
    work = next((one for one in argument_map.sources if one.id == citation.source), None)
    return told(
        at=", ".join(map(str, citation.locators)),
        quote=citation.quote,
        prefix=citation.prefix,
        suffix=citation.suffix,
        work=None if work is None else work.title,
        url=None if work is None else _address_of(work),
    )


def _address_of(work: Source) -> str:
    """Return where a work can be found: its own address, or that of its DOI."""
    doi = f"https://doi.org/{work.bare_doi}" if work.bare_doi else ""
    return safe_address(work.url) or safe_address(doi)


def safe_address(address: str | None) -> str:
    """Return an address of the web; nothing for any other.

    >>> safe_address("https://example.org/a?b"), safe_address("javascript:alert(1)")
    ('https://example.org/a?b', '')
    """
    try:
        parts = urlsplit(address or "")
    except ValueError:
        return ""
    return (address or "").strip() if parts.scheme in {"http", "https"} and parts.netloc else ""


def _steps(argument_map: ArgumentMap, numbers: Numbers) -> list[Record]:
    raised = {one.id for one in objections(argument_map)}
    return [
        _step(argument_map, one, numbers, is_objection=one.id in raised)
        for one in argument_map.inferences
    ]


def _step(
    argument_map: ArgumentMap, inference: Inference, numbers: Numbers, *, is_objection: bool
) -> Record:
    undercuts = inference.relation is Relation.UNDERCUTS
    end = inference.conclusion
    found = replies(argument_map, inference) if inference.relation.is_attack else ()
    answers = [numbers.step(argument_map.id, one.id) for one in found]
    return told(
        from_=numbers.claims_of(argument_map.id, inference.premises),
        relation=inference.relation.value,
        to=None if undercuts else numbers.claim(argument_map.id, end),
        toStep=numbers.step(argument_map.id, end) if undercuts else None,
        drawn=own_voice_of(argument_map, inference),
        answers=answers or None,
        open=is_objection and not answers,
        scheme=inference.scheme,
        warrant=inference.warrant,
        note=inference.note,
    )
