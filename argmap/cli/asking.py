"""What a command asks a person at a terminal for."""

import sys

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from argmap.workflow.starting.answers import Need


def is_at_terminal() -> bool:
    """Tell whether somebody is there to answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def answers_to(needs: "list[tuple[Need, str | None]]") -> "list[str | None]":
    """Return an answer for each need: the one that was given, or what a person types.

    Args:
        needs: What must be known, each with what was given for it as an option.

    Raises:
        BadAnswer: An answer is none, or one is missing and nobody is there to be asked.
    """
    from argmap.workflow.starting.answers import check_answer

    for need, given in needs:
        if given is not None:
            check_answer(need, given)
    missing = [need for need, given in needs if given is None]
    if not is_at_terminal():
        _refuse_missing([need for need in missing if need.required])
        return [given for _, given in needs]
    return [_ask(need) if given is None else given for need, given in needs]


def _refuse_missing(missing: "list[Need]") -> None:
    from argmap.errors import BadAnswer

    if missing:
        options = ", ".join(need.option for need in missing)
        verb = "is" if len(missing) == 1 else "are"
        raise BadAnswer(f"{options} {verb} missing, and there is no terminal to ask at")


def _ask(need: "Need") -> str | None:
    """Ask until there is an answer; nothing at all will do where nothing is required."""
    from argmap.cli.output import say
    from argmap.errors import BadAnswer
    from argmap.workflow.starting.answers import check_answer

    while True:
        answer = _typed(need.question)
        if not answer and not need.required:
            return None
        try:
            check_answer(need, answer)
        except BadAnswer as error:
            say(str(error))
        else:
            return answer


def _typed(prompt: str) -> str:
    from argmap.cli.output import print_text
    from argmap.errors import BadAnswer

    print_text(f"{prompt} ", "stderr")
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise BadAnswer("the answers ended before all was asked; nothing was written")
    return line.strip()
