"""Mistakes that authors of maps make, and what argmap says of each: ``docs/mistakes.md``.

``python tests/docs/mistakes.py`` writes the page anew. Each mistake is made in one sound map,
by writing something else in place of a part of it.
"""

from difflib import SequenceMatcher
from pathlib import Path

import yaml
from attrs import frozen

from argmap.diagnostics import Diagnostic
from argmap.workflow.checking_files import check_paths
from argmap.workflow.fixing import fix_paths

FILE = "okafor-2024.yaml"
DATA = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
SOUND: str = DATA["map"]
PAGE = Path(__file__).parents[2] / "docs" / "mistakes.md"


def findings_of(text: str) -> tuple[Diagnostic, ...]:
    """Return what argmap says of the text of a map."""
    return check_paths([], stdin=(FILE, text.encode())).diagnostics


@frozen
class Mistake:
    """What an author meant to write, and what was written."""

    name: str
    meant: str
    written: str

    @property
    def text(self) -> str:
        """The map with the mistake in it."""
        if SOUND.count(self.meant) != 1:
            raise ValueError(f"{self.name}: the map does not have this once: {self.meant!r}")
        return SOUND.replace(self.meant, self.written)

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What argmap says of it."""
        return findings_of(self.text)

    def mended(self, *, unsafe: bool) -> str:
        """Return the text as the fixes leave it."""
        fixed = fix_paths([], stdin=(FILE, self.text.encode()), unsafe=unsafe)
        return fixed.changes[0].after.decode() if fixed.changes else self.text


GROUPS = {name: [Mistake(**mistake) for mistake in group] for name, group in DATA["groups"].items()}
MISTAKES = [mistake for group in GROUPS.values() for mistake in group]


def changed_lines(before: str, after: str) -> list[str]:
    """Return the lines of *after* that *before* has not."""
    lines = after.splitlines()
    compared = SequenceMatcher(None, before.splitlines(), lines, autojunk=False)
    return [
        line
        for kind, _, _, start, end in compared.get_opcodes()
        if kind != "equal"
        for line in lines[start:end]
    ]


_HEAD = """\
# Mistakes, and what argmap says

Each of these mistakes is made in one sound map, the one below. The page is written by
`tests/docs/mistakes.py` from what argmap really says, and a test keeps it true. Where a fix is
named, `argmap check --fix` (or, for guesses, `--unsafe-fixes`) writes the line that is shown,
and not a byte of the rest of the file changes.

"""


def page() -> str:
    """Return ``docs/mistakes.md``."""
    return _HEAD + f"```yaml\n{SOUND}```\n" + "".join(map(_group, GROUPS))


def _group(name: str) -> str:
    rows = "".join(_row(mistake) for mistake in GROUPS[name])
    head = "| mistake | written | argmap says | fix |\n| --- | --- | --- | --- |\n"
    return f"\n## {name}\n\n{head}{rows}"


def _row(mistake: Mistake) -> str:
    written = _code(changed_lines(SOUND, mistake.text) or ["(nothing)"])
    return f"| {mistake.name} | {written} | {_said(mistake)} | {_fix(mistake)} |\n"


def _said(mistake: Mistake) -> str:
    return "<br>".join(
        f"{one.span.line + 1}:{one.span.column + 1} {one.severity.value} `{one.rule}`: "
        f"{_escaped(one.message)}; {_escaped(one.help)}"
        for one in mistake.findings
        if one.span is not None
    )


def _fix(mistake: Mistake) -> str:
    for option, unsafe in (("--fix", False), ("--unsafe-fixes", True)):
        mended = mistake.mended(unsafe=unsafe)
        if mended != mistake.text:
            lines = changed_lines(mistake.text, mended)
            return f"`{option}`: {_code(lines) if lines else 'takes it out'}"
    return "the author's to decide"


def _code(lines: list[str]) -> str:
    return "<br>".join(f"<code>{_visible(line)}</code>" for line in lines)


def _visible(line: str) -> str:
    """Return a line as HTML in which spaces at the beginning and odd characters are seen."""
    indent = len(line) - len(line.lstrip(" "))
    shown = line.lstrip(" ").translate(_SIGNS)
    return "&nbsp;" * indent + shown


_SIGNS = {
    **{ord(sign): f"&#{ord(sign)};" for sign in "&<>|*_`[]\\"},
    **{code: f"<kbd>U+{code:04X}</kbd>" for code in (0x9, 0x1B, 0xA0, 0x200B, 0x202E)},
}


def _escaped(text: str) -> str:
    return text.replace("|", "&#124;").replace("<", "&lt;").replace("*", "&#42;")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
