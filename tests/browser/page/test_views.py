"""Each view of a page shows what it is for."""

from pathlib import Path

import pytest

import argmap

VIEWS = ["answer", "matrix", "contrast", "merged", "maps", "evidence", "timeline", "outline"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_a_view_opens_from_its_address_without_a_word_on_the_console(visit, view, scheme):
    def look(page):
        chosen = page.locator("[role=tab][aria-selected=true]").inner_text()
        return chosen.lower(), page.locator("[role=tabpanel]:visible").inner_text().strip()

    chosen, text = visit(look, f"view={view}", scheme=scheme)
    assert chosen == view
    assert text


def test_the_answer_comes_first_and_names_theses_pairs_common_ground_and_cruxes(visit, five):
    def look(page):
        heads = page.locator("#view-answer h2").all_inner_texts()
        links = page.locator("#view-answer a").evaluate_all("all => all.map(one => one.hash)")
        return heads, links, page.locator("#view-answer").inner_text()

    heads, links, text = visit(look)
    shown = ["The answers", "Near and far", "Cruxes", "Common ground"]
    assert [head for head in heads if head in shown] == shown
    for each in five.debate.maps:
        assert each.thesis.text in text
        assert f"#claim={each.id}:{each.thesis.id}" in links
    for crux in five.cruxes:
        assert f"#claim={crux.proposition}" in links
        pair = [one.id for one in five.maps_by_date if one.id in crux.maps]
        assert f"#view=contrast&pair={','.join(pair)}" in links


def test_a_crux_shows_all_who_part_on_it_on_the_side_to_which_they_lean(visit, five):
    sides = """() => [...document.querySelectorAll("#view-answer .card:has(.two)")].map((card) =>
        [card.querySelector("h3 a").hash.slice(7), ...[...card.querySelectorAll(".two > div")]
            .map((side) => [...side.querySelectorAll("abbr")].map((one) => one.textContent))])"""
    shown = {name: (left, right) for name, left, right in visit(lambda page: page.evaluate(sides))}
    letters = {one.id: "ABCDE"[number] for number, one in enumerate(five.maps_by_date)}
    for crux in five.cruxes:
        left, right = shown[crux.proposition]
        for name in crux.maps:
            score = five.standing(crux.proposition, name).score
            assert letters[name] in (left if score > 0 else right)


def test_the_matrix_has_a_row_for_each_proposition_and_a_cell_for_each_author(visit, five):
    def look(page):
        rows = page.locator("#view-matrix tbody tr")
        return rows.count(), rows.first.locator("td").all_inner_texts()

    rows, cells = visit(look, "view=matrix")
    assert rows == len(five.debate.propositions)
    assert len(cells) == len(five.debate.maps)
    assert any("affirms" in cell and "+" in cell and "¶13" in cell for cell in cells)


def test_any_two_authors_can_be_contrasted(visit, five):
    def look(page):
        page.get_by_label("Author 1").select_option("gzero-2018")
        page.get_by_label("Author 2").select_option("giustozzi-2025")
        swapped = page.url.split("#")[1]
        page.get_by_label("Author 1").select_option("giustozzi-2025")
        return swapped, page.url.split("#")[1], page.locator("#view-contrast").inner_text()

    chosen, swapped, text = visit(look, "view=contrast")
    assert "pair=gzero-2018,giustozzi-2025" in chosen
    assert "pair=giustozzi-2025,gzero-2018" in swapped
    pair = five.pair("gzero-2018", "giustozzi-2025")
    assert f"agree on {pair.congruence}, contradict on {pair.conflict} of {pair.n}" in text


def test_every_claim_stands_in_the_outline(visit, five):
    text = visit(lambda page: page.locator("#view-outline").inner_text(), "view=outline")
    missing = [c.text for one in five.debate.maps for c in one.claims if c.text not in text]
    assert missing == []


def test_every_claim_stands_whole_in_a_box_of_its_authors_map(visit, five):
    boxes = """() => [...document.querySelectorAll("template")].flatMap((template) =>
        [...template.content.querySelectorAll("svg[data-m] g[data-c]")].map(
            (box) => `${box.closest("svg").dataset.m} ${box.dataset.c}`))"""
    drawn = """() => [...document.querySelectorAll("#view-maps g[data-c]")].map((box) => [
        box.dataset.c, [...box.querySelectorAll("text")].map((one) => one.textContent).join("")])"""

    def look(page):
        return set(page.evaluate(boxes)), page.evaluate(drawn)

    known, shown = visit(look, "view=maps&map=kabalan-2018")
    maps = five.maps_by_date
    assert known == {f"{m} {c}" for m, one in enumerate(maps) for c in range(len(one.claims))}
    for number, text in shown:
        assert maps[1].claims[int(number)].text in text


def test_evidence_says_who_uses_it_and_for_what(visit, five):
    text = visit(lambda page: page.locator("#view-evidence").inner_text(), "view=evidence")
    for one in five.debate.evidence:
        if any(shared.entry == one.id for shared in five.shared_evidence):
            assert one.text in text
    assert "On opposite sides of" in text


def test_a_single_map_has_no_views_of_several_authors(visit):
    debate = argmap.load_debate(Path(__file__).parents[3] / "maps" / "mill-bridge")

    def look(page):
        return page.locator("[role=tab]").all_inner_texts(), page.locator("main").inner_text()

    tabs, text = visit(look, name="single", subject=debate.maps[0])
    assert tabs == ["Answer", "Maps", "Outline"]
    assert debate.maps[0].thesis.text in text
    assert "The main reasons" in text


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("view=chart", "no view “chart”"),
        ("claim=ghaddar-2019:nowhere", "no claim “ghaddar-2019:nowhere”"),
        ("view=maps&map=nobody", "no map “nobody”"),
        ("view=contrast&pair=gzero-2018", "no pair “gzero-2018”"),
        ("authors=gzero-2018,nobody", "no authors “gzero-2018,nobody”"),
    ],
)
def test_what_an_address_names_and_the_page_has_not_is_told_and_left_aside(visit, place, told):
    def look(page):
        return page.locator("#told").inner_text(), page.locator("#panel").is_visible()

    words, is_open = visit(look, place)
    assert told in words
    assert not is_open


OPPOSED = """\
argmap: 1
id: {name}
author: {author}
published: 2024
thesis: {{act: {{text: The town should {act} the bridge., cite: ¶1}}}}
premises: {{why: {{text: {why}, supports: act, cite: ¶2}}}}
"""
OPPOSITES = """\
argmap-debate: 1
id: bridge
question: What of the bridge?
maps: [one.yaml, other.yaml]
propositions:
  keep: {text: The bridge should be kept., thesis: true, positions: {one: act, other: not act}}
  sound: {text: The bridge is sound., opposite-of: [rotten], positions: {one: why, other: silent}}
  rotten: {text: The bridge is rotten., positions: {one: silent, other: why}}
"""


def test_a_crux_of_opposites_names_both(visit, tmp_path):
    texts = {"one": ("Ada", "keep", "It is sound."), "other": ("Bo", "sell", "It is rotten.")}
    for name, (author, act, why) in texts.items():
        text = OPPOSED.format(name=name, author=author, act=act, why=why)
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "debate.yaml").write_text(OPPOSITES, encoding="utf-8")
    sides = "all => all.map(one => one.innerText.split(/\\s+/).join(' '))"

    def look(page):
        return page.locator("#view-answer .two > div").evaluate_all(sides)

    found = visit(look, name="opposites", subject=argmap.load_debate(tmp_path))
    assert found == [
        "A + affirms It is sound. ¶2",
        "B + affirms The bridge is rotten. It is rotten. ¶2",
    ]
