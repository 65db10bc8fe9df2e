"""Texts in Mermaid labels are drawn as they are."""

import re
from html import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from argmap.layout.characters import drawable
from argmap.views.mermaid.escaping import escaped

CODE = re.compile(r"#(\d+);")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("Rain, (some) – “more”: 5 €?", "Rain, (some) – “more”#58; 5 €?", id="prose"),
        pytest.param('a "b" `c`', "a #34;b#34; #96;c#96;", id="quotes"),
        pytest.param("<b>&lt;</b>", "#60;b#62;#38;lt#59;#60;#47;b#62;", id="markup"),
        pytest.param("#35; x;", "#35;35#59; x#59;", id="its own codes"),
        pytest.param("%%{init: {}}%%", "#37;#37;#123;init#58; #123;#125;#125;#37;#37;", id="init"),
        pytest.param(
            "*a* _b_ ~c~ [d] $$e$$",
            "#42;a#42; #95;b#95; #126;c#126; #91;d#93; #36;#36;e#36;#36;",
            id="markdown",
        ),
        pytest.param("1. first", "1#46; first", id="numbered"),
        pytest.param("2) second", "2#41; second", id="numbered with a bracket"),
        pytest.param("- point", "#45; point", id="point"),
        pytest.param("In 2018. - So", "In 2018. - So", id="no list inside a line"),
        pytest.param("www.example.org", "www#46;example#46;org", id="address"),
        pytest.param("هل 屋根 🌧️ naïve é", "هل 屋根 🌧️ naïve é", id="scripts"),
        pytest.param("a\u202eb", "a#8238;b", id="turned around"),
        pytest.param("ﬂ°°34¶ß", "ﬂ#8288;°°34¶#8288;ß", id="its inner codes"),
        pytest.param("a\n\n b\x00", "a b�".replace("�", "�"), id="lines"),
        pytest.param("end", "end", id="a word of its grammar"),
    ],
)
def test_only_the_signs_of_plain_prose_are_written_as_they_are(text, written):
    assert escaped(text) == written


@given(st.text())
@example("ﬂ°°34¶ß")
def test_any_text_can_be_read_back(text):
    written = escaped(text)
    read = CODE.sub(lambda found: chr(int(found[1])), written).replace("\u2060", "")
    assert read == " ".join(drawable(text).split()).replace("\u2060", "")


@given(st.text(alphabet=st.sampled_from('ab1 "#;&<>[]{}|`*_~$%:/\\=+^@.\n-')))
def test_nothing_that_acts_is_left(text):
    written = CODE.sub("", escaped(text))
    assert not set(written) & set('"#;&<>[]{}|`*_~$%:/\\=+^@\n')
    assert unescape(written) == written
