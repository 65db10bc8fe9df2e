"""Three hundred edits by command on maps of sixty claims: what is meant, and nothing besides."""

import re
from difflib import SequenceMatcher
from random import Random

import pytest

from argmap.cli import main
from argmap.formats import write_map
from argmap.model import Relation, Role
from argmap.workflow.loading import load_debate, read_map_file

COUNT = 60
EDITS = 60
COMMENT = re.compile(r"(?:^|(?<= ))#[^\r\n]*", re.MULTILINE)


def large_map(random, map_id):
    """Return the text of a map of sixty claims in several styles, with comments anywhere."""
    sections = {"premises": [], "evidence": [], "rebuttals": []}
    for number in range(1, COUNT):
        section = random.choice(list(sections))
        target = "top" if number < 4 else f"c{random.randrange(1, number)}"
        word = "rebuts" if section == "rebuttals" else "supports"
        sections[section].append(claim(random, f"c{number}", word, target))
    parts = [
        f"# {map_id}: ours\nargmap: 1\nid: {map_id}  # its name\n\nthesis:\n  top: The thesis.\n"
    ]
    parts += [f"{name}:  # {name}\n{''.join(claims)}" for name, claims in sections.items()]
    return "\n".join(parts)


def claim(random, name, word, target):
    remark = random.choice(("", "", f"  # of {name}", f"   # {name}: so"))
    above = random.choice(("", "", "", f"  # above {name}\n", f"\n  # a group from {name}\n"))
    if random.random() < 0.3:
        fields = f"{{text: Statement {name}, {word}: {target}, cite: ¶{len(name)}}}"
        return f"{above}  {name}: {fields}{remark}\n"
    return (
        f"{above}  {name}:\n    text: Statement {name}.{remark}\n    kind: fact\n"
        f"    {word}: {target}{random.choice(('', f'  # on {target}, here'))}\n    cite: [¶2, ¶3]\n"
    )


@pytest.fixture(params=range(5))
def random(request):
    return Random(request.param)  # noqa: S311  (nothing secret)


@pytest.fixture
def folder(random, tmp_path):
    newline = random.choice(("\n", "\n", "\r\n"))
    positions = "".join(
        f"  p{number}:  # proposition {number}\n    text: Proposition {number}.\n"
        f"    positions: {{one: c{number}, two: not c{number + 1}}}  # both\n"
        for number in range(1, 20, 3)
    )
    head = "argmap-debate: 1\nquestion: Why?\nmaps: [one.yaml, two.yaml]\n"
    debate = f"{head}\npropositions:\n{positions}"
    texts = {"one": large_map(random, "one"), "two": large_map(random, "two"), "debate": debate}
    for name, text in texts.items():
        (tmp_path / f"{name}.yaml").write_bytes(text.replace("\n", newline).encode())
    return tmp_path


class Simulation:
    """Edits one map of a debate at random, and knows what must come of it."""

    def __init__(self, folder, random):
        self.folder, self.random, self.made = folder, random, 0

    def texts(self):
        return {path.name: path.read_bytes().decode() for path in self.folder.iterdir()}

    def map(self):
        return read_map_file(self.folder / "one.yaml").map

    def run(self, *arguments):
        self.before, self.old = self.texts(), self.map()
        code = main([*arguments, str(self.folder)])
        self.after, self.new = self.texts(), self.map()
        assert code in {0, 2}
        if code == 2:
            assert self.after == self.before
        else:
            self.made += 1
            load_debate(self.folder)
        return code == 0

    def any_claim(self):
        return self.random.choice([one.id for one in self.map().claims if one.id != "top"])

    def rename(self):
        old = self.any_claim()
        new = f"r{self.random.randrange(10**6)}"
        assert self.run("rename", f"one:{old}", new)
        word = re.compile(rf"(?<![\w-]){old}(?![\w-])")
        expected = write_map(self.old)
        expected = re.sub(rf"(?<![\w-])(?<!Statement ){old}(?![\w-])", new, expected)
        assert write_map(self.new) == expected
        assert changed_lines(self.before, self.after) <= lines_with(word, self.before)
        assert comments(self.after) == comments(self.before)

    def move(self):
        name, target = self.any_claim(), self.any_claim()
        relation = self.random.choice((Relation.SUPPORTS, Relation.REBUTS))
        if not self.run("move", f"one:{name}", f"--{relation.value}", target):
            return
        edges = {one for one in triples(self.old) if one[0] != (name,)}
        assert triples(self.new) == edges | {((name,), relation, target)}
        assert self.new.claims == self.old.claims
        assert comments(self.after) == comments(self.before)
        assert changed_lines(self.before, self.after) <= self.lines_of(name)

    def remove(self):
        name = self.any_claim()
        needed = any(one[2] == name for one in triples(self.old_now()))
        in_debate = re.search(rf"one: {name}\b(?!-)", self.texts()["debate.yaml"]) is not None
        gone = self.run("rm", f"one:{name}")
        assert gone is not (needed or in_debate)
        if gone:
            assert {one.id for one in self.old.claims} - {one.id for one in self.new.claims} == {
                name
            }
            assert triples(self.new) == {one for one in triples(self.old) if one[0] != (name,)}
            assert changed_lines(self.before, self.after) <= self.lines_of(name)

    def remove_branch(self):
        name = self.random.choice([one.id for one in self.map().claims[-12:] if one.id != "top"])
        assert self.run("rm", f"one:{name}", "--with-branch")
        left = {one.id for one in self.new.claims}
        assert name not in left
        kept = {one for one in triples(self.old) if {*one[0], one[2]} <= left}
        assert triples(self.new) == kept
        gone = {one.id for one in self.old.claims} - left
        assert all(one[2] in gone for one in triples(self.old) if one[0][0] in gone - {name})

    def add(self):
        name, target = f"n{self.random.randrange(10**6)}", self.any_claim()
        section = self.random.choice(("premises", "evidence"))
        assert self.run("add", section, f"one:{name}", "A new: one.", "--supports", target)
        assert triples(self.new) == triples(self.old) | {((name,), Relation.SUPPORTS, target)}
        (new,) = set(self.new.claims) - set(self.old.claims)
        role = Role.PREMISE if section == "premises" else Role.EVIDENCE
        assert (new.text, new.role) == ("A new: one.", role)
        assert [one for one in self.after["one.yaml"].splitlines() if name not in one][:-2]
        assert changed_lines(self.before, self.after) == set()

    def merge(self):
        kept, gone = self.any_claim(), self.any_claim()
        if not self.run("merge", f"one:{kept}", f"one:{gone}"):
            return

        def name(own):
            return kept if own == gone else own

        assert triples(self.new) == {
            ((name(one[0][0]),), one[1], name(one[2])) for one in triples(self.old)
        }
        assert gone not in {one.id for one in self.new.claims}
        word = re.compile(rf"(?<![\w-])({gone}|{kept})(?![\w-])")
        touched = lines_with(word, self.before) | self.lines_of(kept) | self.lines_of(gone)
        assert changed_lines(self.before, self.after) <= touched

    def old_now(self):
        self.old = self.map()
        return self.old

    def lines_of(self, name):
        """Return the lines of a claim's own entry, as they stood."""
        text = self.before["one.yaml"]
        lines = text.splitlines()
        start = next(i for i, line in enumerate(lines) if re.match(rf"  {name}:", line))
        end = start + 1
        while end < len(lines) and lines[end].startswith("    "):
            end += 1
        return {("one.yaml", line) for line in lines[start:end]}


def ids(argument_map):
    return [one.id for one in argument_map.claims]


def triples(argument_map):
    return {(one.premises, one.relation, one.conclusion) for one in argument_map.inferences}


def comments(texts):
    return {name: COMMENT.findall(text) for name, text in texts.items()}


def lines_with(word, texts):
    return {
        (name, line)
        for name, text in texts.items()
        for line in text.splitlines()
        if word.search(line)
    }


def changed_lines(before, after):
    """Return the lines that are gone or changed; the others are the same to the byte."""
    gone = set()
    for name, text in before.items():
        lines = text.splitlines(keepends=True)
        matcher = SequenceMatcher(
            None, lines, after[name].splitlines(keepends=True), autojunk=False
        )
        for tag, start, end, *_ in matcher.get_opcodes():
            if tag in {"delete", "replace"}:
                gone |= {(name, line.rstrip("\r\n")) for line in lines[start:end]}
    return gone


def test_every_edit_does_what_is_meant_and_leaves_the_rest(folder, random, capsys):
    simulation = Simulation(folder, random)
    edits = [
        *(simulation.rename, simulation.move, simulation.move, simulation.add, simulation.add),
        *(simulation.remove, simulation.remove_branch, simulation.merge, simulation.merge),
    ]
    for _ in range(EDITS):
        random.choice(edits)()
    assert simulation.made > EDITS / 2
    assert "Traceback" not in capsys.readouterr().err
