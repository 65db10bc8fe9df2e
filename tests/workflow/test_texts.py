"""Where the texts of maps are found, and what is said where they are not."""

from functools import partial

import pytest

import argmap
from argmap.workflow.checking_files import check_paths
from argmap.workflow.settings_files import SettingsSource
from argmap.workflow.texts import TextFiles

MAP = """\
argmap: 1
id: okafor-2024
{text}sources:
  a22: {{title: Audit, text: {source}}}
thesis:
  t: {{text: Roofs., cite: [¶3, a22 ¶3]}}
"""
TWO, THREE = "One.\n\nTwo.\n", "One.\n\nTwo.\n\nThree.\n"


@pytest.fixture
def home(tmp_path):
    """Return a folder with a map, and beside it one with texts."""
    for folder in ("maps/copies", "texts"):
        (tmp_path / folder).mkdir(parents=True)
    return tmp_path


@pytest.fixture
def checked(home):
    """Give what writes the map, checks it and returns what came of it."""

    def check(text="", source="copies/a22.txt"):
        path = home / "maps" / "okafor-2024.yaml"
        path.write_text(MAP.format(text=text and f"text: {text}\n", source=source))
        return check_paths([path], texts=TextFiles(home / "texts"))

    return check


def messages(found):
    return [one.message for one in found.diagnostics if one.rule == "locator-outside-text"]


def test_the_text_is_called_by_the_map_s_id_and_that_of_a_source_lies_beside_the_map(home, checked):
    (home / "texts/okafor-2024.txt").write_text(TWO)
    (home / "maps/copies/a22.txt").write_text(THREE)
    found = checked()
    assert messages(found) == ["the claim 't' cites ¶3, but the text has 2 paragraphs"]
    assert (found.verified, found.without_text, found.unreadable) == (1, (), ())


def test_the_map_may_name_its_text(home, checked):
    (home / "texts/okafor-2024.txt").write_text(TWO)
    (home / "maps/copies/a22.txt").write_text(THREE)
    (home / "maps/copies/own.txt").write_text(THREE)
    assert messages(checked(text="copies/own.txt")) == []
    assert messages(checked(text="../texts/okafor-2024.txt")) != []


def test_a_map_whose_text_is_not_there_is_named_and_its_sources_are_looked_up(home, checked):
    (home / "maps/copies/a22.txt").write_text(TWO)
    found = checked()
    assert messages(found) == ["the claim 't' cites ¶3, but 'a22' has 2 paragraphs"]
    assert (found.verified, found.without_text) == (0, ("okafor-2024",))


@pytest.mark.parametrize(
    ("named", "problem"),
    [
        pytest.param("copies/none.txt", "no such file or folder", id="missing"),
        pytest.param("copies", "is a folder, not a file", id="a folder"),
        pytest.param("../secret.txt", "a text must lie in", id="outside"),
        pytest.param("/etc/hostname", "a text must lie in", id="absolute"),
        pytest.param("copies/link.txt", "a text must lie in", id="a link that leads outside"),
        pytest.param("copies/latin.txt", "not in UTF-8, from byte 3 on", id="another encoding"),
        pytest.param("copies/large.txt", "larger than 16 MiB", id="too large"),
    ],
)
def test_a_text_that_cannot_be_read_is_told(home, checked, named, problem):
    (home / "secret.txt").write_text("Secret.")
    (home / "maps/copies/link.txt").symlink_to(home / "secret.txt")
    (home / "maps/copies/latin.txt").write_bytes(b"caf\xe9")
    (home / "maps/copies/large.txt").write_bytes(b"a" * (16 * 1024**2 + 1))
    (home / "maps/copies/a22.txt").write_text(THREE)
    for found in (checked(text=named), checked(source=named)):
        [line] = found.unreadable
        assert named in line
        assert problem in line


def test_a_text_is_read_once_however_many_maps_cite_it(home, checked):
    (home / "maps/copies/a22.txt").write_text(THREE)
    (home / "texts/okafor-2024.txt").write_text(THREE)
    checked()
    texts = TextFiles(home / "texts")
    argument_map = argmap.load(home / "maps/okafor-2024.yaml")
    first, second = (texts.texts_of(argument_map, "maps/x.yaml").texts for _ in range(2))
    assert first.mapped is second.mapped


class TestInTheLibrary:
    def test_a_reading_is_looked_up_in_the_folder(self, home, checked):
        (home / "texts/okafor-2024.txt").write_text(TWO)
        (home / "maps/copies/a22.txt").write_text(TWO)
        checked()
        reading = argmap.read(
            (home / "maps/okafor-2024.yaml").read_bytes(), file=str(home / "maps/okafor-2024.yaml")
        )
        found = argmap.check(reading, select=["locator-outside-text"], sources=home / "texts")
        assert [one.span.line for one in found] == [5, 5]
        assert argmap.check(reading, select=["locator-outside-text"]) == ()

    def test_so_is_a_map_made_in_code(self, tmp_path):
        (tmp_path / "trip.txt").write_text(TWO)
        trip = argmap.read("argmap: 1\nid: trip\nthesis: {t: {text: Go., cite: ¶3}}\n").map
        [found] = argmap.check(trip, select=["locator-outside-text"], sources=tmp_path)
        assert (found.rule, found.span) == ("locator-outside-text", None)

    def test_a_folder_that_is_none_is_an_error_of_the_caller(self, tmp_path):
        trip = argmap.read("argmap: 1\nthesis: {t: Go.}\n").map
        with pytest.raises(argmap.UnreadableFile, match="no such folder"):
            argmap.check(trip, sources=tmp_path / "none")


def test_a_waiver_of_such_a_rule_is_not_called_unused_where_no_text_is_there(home):
    path = home / "maps/okafor-2024.yaml"
    path.write_text("argmap: 1\nthesis: {t: Roofs.}  # argmap: allow copied-wording (a law)\n")
    settings = SettingsSource(select=("unused-waiver", "copied-wording"))
    check = partial(check_paths, [path], settings=settings)
    assert check().diagnostics == ()
    assert check(texts=TextFiles(home / "texts")).diagnostics == ()
    (home / "texts/okafor-2024.txt").write_text(TWO)
    [found] = check(texts=TextFiles(home / "texts")).diagnostics
    assert found.rule == "unused-waiver"
