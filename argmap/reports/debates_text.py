"""Many debates as a table: a line each, then what they come to."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from argmap.diagnostics import Severity
from argmap.reports.findings_text import plural, visible
from argmap.reports.summaries import Summary

_HEADS = ("DEBATE", "AUTHORS", "PROPOSITIONS", "CONTRADICTIONS", "CRUXES", "FINDINGS")
_UNKNOWN = "–"


def debates_text(summaries: Sequence[Summary]) -> str:
    """Return a table with a line for each debate, and a line that counts them.

    A debate is named by what `argmap compare` takes for it. Behind the numbers stand the
    question and the authors by date, and which two are closest and furthest.
    """
    rows = [_cells(one) for one in summaries]
    widths = [max(map(len, column)) for column in zip(_HEADS, *rows, strict=True)]
    lines = [_line(_HEADS, widths, "QUESTION")]
    lines += [_line(row, widths, _words(one)) for row, one in zip(rows, summaries, strict=True)]
    return "".join(f"{visible(line).rstrip()}\n" for line in [*lines, "", _count(summaries)])


def problem_lines(summary: Summary) -> Iterator[str]:
    """Yield the errors of a debate, a line each, as editors read them."""
    for one in summary["findings"]:
        if one["severity"] != Severity.ERROR.value:
            continue
        place = ":".join(str(part) for part in (one["file"], one["line"], one["column"]) if part)
        rule = f"[{one['rule']}]" if one["rule"] else ""
        remedy = f" ({one['help']})" if one["help"] else ""
        yield f"{place}: error{rule} {one['message']}{remedy}"


def _cells(summary: Summary) -> tuple[str, ...]:
    cruxes = summary["cruxes"]
    counts = (
        len(summary["authors"]) if summary["id"] else None,
        summary["propositions"],
        summary["contradictions"],
        None if cruxes is None else len(cruxes),
    )
    known = (_UNKNOWN if one is None else str(one) for one in counts)
    return _name(summary), *known, _findings([summary])


def _line(cells: Sequence[str], widths: Sequence[int], words: str) -> str:
    sides = "<>>>><"
    columns = zip(cells, sides, widths, strict=True)
    return "  ".join([*(f"{cell:{side}{width}}" for cell, side, width in columns), words])


def _name(summary: Summary) -> str:
    path = PurePath(summary["debate"])
    return str(path.parent if path.name == "debate.yaml" else path)


def _words(summary: Summary) -> str:
    """Return what stands behind the numbers."""
    if summary["id"] is None:
        return "not compared: see the errors"
    remark = "" if summary["compared"] else "not compared: it takes two sound maps"
    authors = ", ".join(map(_author, summary["authors"]))
    ranked = (_ranked(summary, word) for word in ("closest", "furthest"))
    parts = (_question(summary), authors, *ranked, remark)
    return " | ".join(part for part in parts if part)


def _question(summary: Summary) -> str:
    """Return the question, with the debate's id where that is not the name of its folder."""
    question = " ".join(summary["question"].split())
    is_told = PurePath(summary["debate"]).parent.name == summary["id"]
    return question if is_told else f"{question} [{summary['id']}]"


def _author(author: Mapping[str, str]) -> str:
    return " ".join(part for part in (author["name"], author["published"]) if part)


def _ranked(summary: Summary, word: str) -> str:
    names = {one["map"]: one["name"] for one in summary["authors"]}
    pairs = (
        f"{' – '.join(names[one] for one in pair['maps'])} ({pair['rate']:.2f}, n = {pair['n']})"
        for pair in summary[word] or ()
    )
    shown = "; ".join(pairs)
    return f"{word} {shown}" if shown else ""


def _findings(summaries: Sequence[Summary]) -> str:
    """Return how many findings there are of each severity, such as ``1 error, 2 infos``."""
    found = [one["severity"] for summary in summaries for one in summary["findings"]]
    counts = (plural(found.count(one.value), one.value) for one in Severity)
    return ", ".join(count for count in counts if not count.startswith("0 ")) or "none"


def _count(summaries: Sequence[Summary]) -> str:
    compared = sum(one["compared"] for one in summaries)
    left = len(summaries) - compared
    besides = f", {left} not" if left else ""
    return f"{plural(compared, 'debate')} compared{besides}; findings: {_findings(summaries)}"
