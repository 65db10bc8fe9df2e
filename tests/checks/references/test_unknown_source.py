"""What is cited is listed."""

import pytest

AUDIT = "sources:\n  audit22: An audit\nevidence:\n"


def remedy(name):
    return f"add `{name}: …` with its title to `sources`, or cite the text itself: ¶8"


@pytest.mark.parametrize(
    ("citation", "place", "name"),
    [
        pytest.param("audit p. 14", "6:27", "audit", id="with a place"),
        pytest.param("audit", "6:27", "audit", id="alone"),
        pytest.param("[¶3, audit]", "6:32", "audit", id="in a list"),
        pytest.param("{source: audit, page: 14}", "6:27", "audit", id="long form"),
        pytest.param("floods", "6:27", "floods", id="a claim is no source"),
    ],
)
def test_a_source_that_is_not_listed_is_told_at_its_citation(faults, citation, place, name):
    expected = [("unknown-source", place, f"no source named `{name}`", remedy(name))]
    assert faults(f"  mud: {{text: Mud., cite: {citation}}}") == expected


@pytest.mark.parametrize("citation", ["audit2 p. 14", "audit-22"])
def test_a_misspelt_source_is_corrected(faults, citation):
    [fault] = faults(f"{AUDIT}  mud: {{text: Mud., cite: {citation}}}")
    message = f"no source named `{citation.split()[0]}`"
    assert fault == ("unknown-source", "9:27", message, "did you mean `audit22`?")


@pytest.mark.parametrize(
    "citation",
    [
        pytest.param("audit22", id="alone"),
        pytest.param("audit22 p. 14", id="with a place"),
        pytest.param("{source: audit22, quote: so it is}", id="long form"),
        pytest.param("¶3", id="the text itself"),
        pytest.param("p. 14", id="a page of the text itself"),
        pytest.param("{quote: audit}", id="a quote"),
    ],
)
def test_listed_sources_and_the_text_itself_are_accepted(faults, citation):
    assert faults(f"{AUDIT}  mud: {{text: Mud., cite: {citation}}}") == []
