"""``argmap compare`` on a folder of debates: a line each."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from collections.abc import Iterator

    from argmap.reports.summaries import Summary
    from argmap.workflow.batch.finding import FoundDebates

_FORMATS = ("text", "json")


def compare_many(options: argparse.Namespace) -> int:
    """Print a line for each debate and return 1 where one has errors.

    JSON is printed as it comes, the table once all its columns are known.
    """
    from argmap.cli.output import print_data, print_text, tell
    from argmap.reports.debates_json import debate_json
    from argmap.reports.debates_text import debates_text, problem_lines
    from argmap.workflow.batch.finding import find_debates

    _refuse_what_is_for_one(options)
    shown, failed = [], False
    for summary in _summaries(find_debates([options.debate]), options):
        if options.format == "json":
            print_data(debate_json(summary))
        else:
            shown.append(summary)
        for line in problem_lines(summary):
            tell(f"{line}\n")
            failed = True
    if options.format != "json":
        print_text(debates_text(shown))
    return int(failed)


def _summaries(found: "FoundDebates", options: argparse.Namespace) -> "Iterator[Summary]":
    from contextlib import closing

    from argmap.cli.progress import Progress
    from argmap.workflow.batch.comparing_all import summaries

    progress = Progress()
    jobs = options.jobs or _processors()
    with closing(summaries(found, jobs=jobs, cache=not options.no_cache)) as coming:
        for number, summary in enumerate(coming, 1):
            yield summary
            progress.say_at_times(f"{number} of {len(found.files)} debates")


def _refuse_what_is_for_one(options: argparse.Namespace) -> None:
    """End with a usage error where an option makes sense for a single debate only."""
    if options.format not in {None, *_FORMATS}:
        options.usage_error(
            f"--format {options.format} is for one debate, and {options.debate} is a folder of "
            f"debates; name one of them, or choose from {', '.join(_FORMATS)}"
        )
    for option, is_given in (
        ("--out", options.out is not None),
        ("-o", options.output is not None),
        ("--no-implicit", not options.implicit),
    ):
        if is_given:
            options.usage_error(
                f"{option} is for one debate, and {options.debate} is a folder of debates; name one"
            )


def _processors() -> int:
    """Return how many processors this process may use."""
    import os

    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
