"""The reference of the commands, made of the parser: a page for each, with its help."""

import re

from argmap.cli.grammar import Argument, Command, grammar
from argmap.cli.parsing import build_parser
from argmap_site.contents import beside

_TITLES = {"positional arguments": "What it takes", "options": "Options"}


def command_pages() -> dict[str, str]:
    """Return the pages by the names of their files."""
    program = grammar(build_parser())
    pages = {_file(one): _page(one) for one in program.commands}
    rows = "".join(
        f"| [`{one.name}`]({_file(one).removeprefix('reference/')}) | {one.short} |\n"
        for one in program.commands
    )
    head = f"# Commands\n\n{program.about}\n\n| command | what it does |\n| --- | --- |\n{rows}\n"
    return {"reference/commands.md": f"{head}{_literal(program.more)}{beside(pages)}", **pages}


def _file(command: Command) -> str:
    return f"reference/{command.name.replace(' ', '-')}.md"


def _page(command: Command, level: str = "#") -> str:
    parts = [f"{level} {command.name}\n", _prose(command.about), _literal(command.usage)]
    for title, members in command.groups:
        heading = _TITLES.get(title, title[:1].upper() + title[1:])
        described = "\n".join(_described(one) for one in members if "--help" not in one.names)
        if described:
            parts.append(f"{level}# {heading}\n\n{described}")
    if command.more:
        parts.append(f"{level}# Exit codes and examples\n\n{_literal(command.more)}")
    parts.extend(_page(one, f"{level}#") for one in command.commands)
    return "\n".join(parts)


def _described(argument: Argument) -> str:
    dots = " …" if argument.many else ""
    value = f"{argument.value}{dots}"
    names = ", ".join(argument.names)
    term = f"{names} {value}".strip() if names else value
    return f"`{term}`\n: {_sentence(argument.about)}\n"


def _sentence(about: str) -> str:
    """Return what help says of an argument as Markdown; options in it are code."""
    text = re.sub(r"([*_<>\[\]|])", r"\\\1", about.replace("%%", "%"))
    text = re.sub(r"(?<![\w`-])(--[a-z][a-z-]*|-o)\b(?!`)", r"`\1`", text)
    return f"{text[:1].upper()}{text[1:]}." if text else "…"


def _prose(text: str) -> str:
    """Return a description as Markdown; what is indented in it keeps its layout."""
    paragraphs = text.split("\n\n")
    return "\n".join(
        _literal(one) if one.startswith("  ") else f"{one}\n" for one in paragraphs if one
    )


def _literal(text: str) -> str:
    return f"```text\n{text}\n```\n"
