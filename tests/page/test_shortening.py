"""A shortened script does what it did."""

import shutil
import subprocess

import pytest

from argmap.page.script_tokens import tokens_of
from argmap.page.shortening import shortened

SCRIPTS = {
    "properties and keys": """
        const value = { first: 1, second: 2 };
        const second = (options) => options.first + value.second;
        console.log(second({ first: 5 }), JSON.stringify({ second: value, value }));
    """,
    "patterns": """
        function describe({ label, size = 3 }, [head, ...others]) {
          const { length: count } = others;
          return `${label}:${size}:${head}:${count}`;
        }
        console.log(describe({ label: "a" }, [1, 2, 3]));
        for (const [label, { size }] of Object.entries({ q: { size: 7 } })) {
          console.log(label, size);
        }
    """,
    "templates": """
        const outer = (inner) => `<${inner.map((item) => `${item}{}`).join("`")}> ${"}"} \\${i}`;
        console.log(outer([1, 2]), `x  y // no comment`);
    """,
    "slashes": """
        const total = 12;
        const half = total / 2 / 3; // half
        const pattern = /[/"'`]\\/+/g;
        /* a comment; with "quotes" */
        console.log(half, "a//b".replace(/\\//g, "-"), pattern.test('//'), [1].length / 2);
    """,
    "classes and methods": """
        class Counter {
          static made = 0;
          #hidden = 4;
          get size() {
            return this.#hidden;
          }
          grow(amount) {
            const size = amount + this.size;
            return { grow: size, size, grown() { return size; } };
          }
        }
        const counter = new Counter();
        console.log(counter.grow(2).grow, counter.grow(3).grown(), Counter.made);
    """,
    "signs and words": """
        let count = 1;
        const next = count++ + ++count - -count;
        const kind = typeof next;
        console.log(next, kind, "count" in { count }, void 0, count ? next : kind);
    """,
    "names of browsers": """
        const lookAt = (name) => {
          try {
            return globalThis[name] === undefined ? name : "known";
          } catch (error) {
            return error.message;
          }
        };
        console.log(lookAt("nothing"), lookAt("console"), ((length) => length)([].length));
    """,
    "functions beside each other": """
        function first(alpha, beta) {
          return [alpha, beta].map((gamma) => gamma + alpha);
        }
        const second = (delta, epsilon) => first(epsilon, delta).concat({ delta, epsilon }.delta);
        console.log(first(1, 2), second(3, 4));
    """,
}


def printed(script):
    done = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
@pytest.mark.parametrize("name", SCRIPTS)
def test_a_shortened_script_does_the_same(name):
    script = f'"use strict";{{{SCRIPTS[name]}}}'
    short = shortened(script)
    assert len(short) < len(script)
    assert printed(short) == printed(script) != ""


@pytest.mark.parametrize("name", SCRIPTS)
def test_shortening_twice_is_shortening_once(name):
    short = shortened(f"{{{SCRIPTS[name]}}}")
    assert len(shortened(short)) <= len(short)


@pytest.mark.parametrize(
    ("script", "tokens"),
    [
        ("a/b/c", ["a", "/", "b", "/", "c"]),
        ("(a)/b/c", ["(", "a", ")", "/", "b", "/", "c"]),
        ("return/b/g", ["return", "/b/g"]),
        ("`a${`b${c}`}d`", ["`a${", "`b${", "c", "}`", "}d`"]),
        ("'//'//x", ["'//'"]),
        ("a?.b??c", ["a", "?.", "b", "?", "?", "c"]),
    ],
)
def test_texts_and_patterns_are_whole_tokens(script, tokens):
    assert [token.text for token in tokens_of(script)] == tokens
