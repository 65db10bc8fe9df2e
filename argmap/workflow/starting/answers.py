"""What a person must say before a map or a debate can be begun."""

from collections.abc import Sequence

from attrs import evolve, frozen

from argmap.diagnostics import Severity
from argmap.errors import BadAnswer
from argmap.formats import read_map
from argmap.syntax import quote


@frozen
class Need:
    """One thing to be told.

    Attributes:
        field: The field of a map that takes it, and the name of its option.
        prompt: How to ask for it.
        required: Whether nothing can be begun without it.
        number: Which text it is about, from 1, where there are several.
    """

    field: str
    prompt: str
    required: bool = True
    number: int | None = None

    @property
    def option(self) -> str:
        """The option that says it.

        >>> AUTHOR.of(2).option
        '--author of text 2'
        """
        return f"--{self.field}" + (f" of text {self.number}" if self.number else "")

    @property
    def question(self) -> str:
        """The words with which a person is asked."""
        return f"Text {self.number}: {self.prompt}" if self.number else self.prompt

    def of(self, number: int) -> "Need":
        """Return the same of one of several texts."""
        return evolve(self, number=number)


AUTHOR = Need("author", "Who wrote the text?")
TITLE = Need("title", "What is it called?")
PUBLISHED = Need(
    "published",
    "When was it published? (2024, 2024-03 or 2024-03-09; or just Enter)",
    required=False,
)
QUESTION = Need("question", "Which question does it answer?")
COMMON_QUESTION = Need("question", "Which question do the texts answer?")

OF_A_TEXT = (AUTHOR, TITLE, PUBLISHED)


@frozen
class Text:
    """The text that a new map is of."""

    author: str
    title: str
    published: str | None = None


def texts_of(answers: Sequence[str | None]) -> list[Text]:
    """Return the texts of which author, title and date are told, one after the other.

    >>> texts_of(["Ada Okafor", "Why barrels", "2024", "Bo Brandt", "Why not", None])[1]
    Text(author='Bo Brandt', title='Why not', published=None)
    """
    told = zip(answers[::3], answers[1::3], answers[2::3], strict=True)
    return [Text(author or "", title or "", published) for author, title, published in told]


def check_answer(need: Need, answer: str) -> None:
    """Raise `BadAnswer` where the field of a map does not take an answer.

    >>> check_answer(PUBLISHED, "yesterday")
    Traceback (most recent call last):
    argmap.errors.BadAnswer: `yesterday` is not a date; write 2024, 2024-03 or 2024-03-09, \
with `~` behind it when approximate
    """
    if not answer.strip():
        raise BadAnswer(f"the {need.field} is empty; say it in a word or more")
    if any("\ud800" <= one <= "\udfff" for one in answer):  # bytes that are not UTF-8
        raise BadAnswer(f"the {need.field} holds a byte that is no letter; type it anew")
    trial = f"argmap: 1\n{need.field}: {quote(answer)}\nthesis: {{t: T.}}\n"
    for found in read_map(trial, "m.yaml").diagnostics:
        if found.severity is Severity.ERROR:
            raise BadAnswer(f"{found.message}; {found.help}")
