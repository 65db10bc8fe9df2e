"""Files as people leave them: every style of YAML, comments anywhere, any indent and line end."""

from random import Random

from argmap.syntax import Document, Problems, Scalar, Sequence, SourceText, parse, quote


def tree_of(text):
    """Return what a text says, as dicts, lists and strings."""
    return _plain(document_of(text).root)


def document_of(text):
    problems = Problems(SourceText("a.yaml", text))
    document = Document(problems.source, parse(problems))
    assert not problems.errors
    return document


def _plain(node):
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    return {key.text: _plain(value) for key, value in node.entries}


class Scribbler:
    """Writes a tree in a way nobody would choose; each comment names the part it stands by."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311  (nothing secret)
        self.comments: list[str] = []

    def file(self, tree):
        keys = list(tree)
        self.random.shuffle(keys)
        own = iter([key for key in tree if key.startswith("x-")])  # their order is part of the map
        keys = [next(own) if key.startswith("x-") else key for key in keys]
        lines = self._group({key: tree[key] for key in keys}, 0, ())
        newline = self.random.choice(("\n", "\n", "\r\n", "\r"))
        marker = self.random.choice(("", "", "---\n"))
        end = self.random.choice(("", "\n", "\n\n", "\n...\n"))
        return (marker + "\n".join(lines) + end).replace("\n", newline)

    def _comment(self, where, part):
        text = f"# {where} {part!r} {len(self.comments)}"
        self.comments.append(text)
        return text

    def _above(self, indent, part):
        found = []
        while self.random.random() < 0.2:
            found.append(" " * indent + self._comment("above", part))
        return found

    def _behind(self, part):
        if self.random.random() < 0.2:
            return " " * self.random.choice((1, 2, 9)) + self._comment("behind", part)
        return " " * self.random.choice((0, 0, 0, 3))

    def _blank(self):
        return [""] * self.random.choice((0, 0, 0, 0, 1, 3))

    def _group(self, tree, indent, part):
        lines = []
        for key, value in tree.items():
            own = (*part, key)
            lines += [*self._blank(), *self._above(indent, own), *self._blank()]
            written = self.random.choice((quote(key), _double(key)))
            if len(written) > 100:
                lines += [f"{' ' * indent}? {written}", f"{' ' * indent}:"]
            else:
                lines.append(f"{' ' * indent}{written}{self._spaces()}:")
            self._put_value(lines, value, indent, own)
        return lines

    def _put_value(self, lines, value, indent, own):
        step = self.random.choice((1, 2, 2, 4))
        if isinstance(value, dict) and value and self.random.random() < 0.7:
            if self.random.random() < 0.2:
                lines[-1] += "  " + self._comment("behind name", own)
            lines += self._group(value, indent + step, own)
        elif isinstance(value, list) and value and self.random.random() < 0.3:
            lines += self._list(value, indent + self.random.choice((0, step)), own)
        else:
            self._put_inline(lines, value, indent + step, own)

    def _list(self, items, indent, part):
        lines = []
        for index, item in enumerate(items):
            own = (*part, index)
            lines += [*self._blank(), *self._above(indent, own)]
            lines.append(" " * indent + "-")
            self._put_inline(lines, item, indent + 2, own)
        return lines

    def _put_inline(self, lines, value, indent, own):
        if isinstance(value, str) and "\n" in value and self._is_plain_block(value):
            lines[-1] += " |-"
            lines += [" " * indent + line if line else "" for line in value.split("\n")]
            return
        inline = self._inline(value, indent, own)
        if self.random.random() < 0.15:
            lines.append(" " * indent + inline)
        else:
            lines[-1] += " " + inline
        if isinstance(value, str) or "\n" not in inline:
            lines[-1] += self._behind(own)

    def _is_plain_block(self, value):
        return all(one.isprintable() and not one[:1].isspace() for one in value.split("\n"))

    def _inline(self, value, indent, own):
        if isinstance(value, dict):
            parts = [self._pair(key, inner, indent, (*own, key)) for key, inner in value.items()]
            return self._brackets(parts, "{}", indent)
        if isinstance(value, list):
            parts = [
                (self._inline(item, indent, (*own, index)), (*own, index))
                for index, item in enumerate(value)
            ]
            return self._brackets(parts, "[]", indent)
        return self.random.choice((quote(value, in_flow=True), _double(value), _single(value)))

    def _pair(self, key, value, indent, own):
        written = quote(key, in_flow=True)
        mark = f"? {written} " if len(written) > 100 else written + self._spaces()
        return f"{mark}: {self._inline(value, indent, own)}", own

    def _brackets(self, parts, marks, indent):
        opening, closing = marks
        if self.random.random() < 0.7 or not parts:
            space = self.random.choice(("", " "))
            inner = f",{self.random.choice((' ', '  '))}".join(text for text, _ in parts)
            return f"{opening}{space}{inner}{space}{closing}"
        pad = "\n" + " " * indent
        lines = []
        for index, (text, part) in enumerate(parts):
            above = "".join(f"{line.strip()}{pad}" for line in self._above(indent, part))
            comma = "," if index + 1 < len(parts) else ""
            lines.append(f"{above}{text}{comma}{self._behind(part)}")
        return f"{opening}{pad}{pad.join(lines)}{pad}{closing}"

    def _spaces(self):
        return self.random.choice(("", "", "", " "))


def _single(text):
    escaped = text.replace("'", "''")
    return f"'{escaped}'" if text.isprintable() else _double(text)


def _double(text):
    written = quote(f" {text}")  # a space at the beginning asks for quotes
    return '"' + written[2:]
