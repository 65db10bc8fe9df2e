"""``argmap move``: a claim bears on something else."""

import argparse

from argmap.cli.edits import EXIT_CODES, add_path, add_targets, bearings, edit_and_write

_DESCRIPTION = """\
Let a claim bear on something else: what stands in its `supports`, `rebuts` and `undercuts` gives
way. Inferences with a name stay, and what undercuts a step of the claim follows it. The claim
stays in its section. In a debate a claim is named as map:claim where its id alone is ambiguous."""

_EPILOG = f"""\
{EXIT_CODES}

examples:
  argmap move bus-detour --supports car-needs-first maps/mill-bridge/pell-2024.yaml
  argmap move pell-2024:county-grant --rebuts triple-price maps/mill-bridge --diff"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "move",
        help="let a claim support, rebut or undercut something else",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("claim", metavar="CLAIM", help="the claim's id, or map:id")
    add_targets(parser)
    add_path(parser)
    parser.set_defaults(run=run, usage_error=parser.error)


def run(options: argparse.Namespace) -> int:
    """Move, and return the exit code."""
    from argmap.workflow.editing.moving import move

    wanted = bearings(options)
    if not wanted:
        options.usage_error("say where to: --supports, --rebuts or --undercuts TARGET")
    return edit_and_write(options, lambda opened: move(opened, options.claim, wanted))
