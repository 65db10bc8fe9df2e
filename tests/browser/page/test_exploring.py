"""A reader looks around: zoom, search, neighbours, the panel, filters, folds."""

import re

import pytest

import argmap
from argmap.analysis import replies

CAPABLE = "view=maps&map=ghaddar-2019"
NOT_CAPABLE = "Even if it tried, Russia would be incapable of driving Iran from Syria."
SIZE = "() => document.querySelector('.frame svg').getBoundingClientRect().width"
SCROLL = "() => { const f = document.querySelector('.frame'); return [f.scrollLeft, f.scrollTop] }"
PINCH = """() => {
  const frame = document.querySelector(".frame");
  const touch = (type, gap) => {
    const at = (identifier, clientX) =>
      new Touch({ identifier, target: frame, clientX, clientY: 400 });
    const touches = [at(1, 400 - gap), at(2, 400 + gap)];
    frame.dispatchEvent(new TouchEvent(type, { touches, bubbles: true, cancelable: true }));
  };
  touch("touchstart", 50);
  touch("touchmove", 50);
  touch("touchmove", 100);
}"""


def box(page, text):
    part = page.locator("#view-maps g[data-c]")
    return part.filter(has_text=re.compile(r"\s+".join(map(re.escape, text.split())))).first


def middle(page):
    at = page.locator(".frame:visible").bounding_box()
    return at["x"] + at["width"] / 2, at["y"] + at["height"] / 2


def turn_wheel(page):
    page.mouse.move(*middle(page))
    page.mouse.wheel(0, -100)
    page.wait_for_timeout(100)


def press(key):
    def act(page):
        page.locator(".frame:visible").focus()
        page.keyboard.press(key)

    return act


@pytest.mark.parametrize(
    ("act", "grows"),
    [
        pytest.param(turn_wheel, True, id="wheel"),
        pytest.param(press("+"), True, id="plus"),
        pytest.param(press("-"), False, id="minus"),
        pytest.param(lambda page: page.get_by_label("Zoom in").click(), True, id="button"),
        pytest.param(lambda page: page.evaluate(PINCH), True, id="pinch"),
    ],
)
def test_a_picture_is_zoomed(visit, act, grows):
    def look(page):
        before = page.evaluate(SIZE)
        act(page)
        return before, page.evaluate(SIZE)

    before, after = visit(look, CAPABLE)
    assert (after > before * 1.1) if grows else (after < before * 0.9)


def test_nought_shows_the_whole_picture(visit):
    inside = """() => {
      const [frame, svg] = [document.querySelector(".frame"), document.querySelector(".frame svg")];
      return svg.clientWidth <= frame.clientWidth && svg.clientHeight <= frame.clientHeight;
    }"""

    def look(page):
        press("0")(page)
        return page.evaluate(inside)

    assert visit(look, CAPABLE)


def test_a_drag_moves_a_picture_and_opens_nothing(visit):
    def look(page):
        box(page, NOT_CAPABLE).scroll_into_view_if_needed()
        before = page.evaluate(SCROLL)
        at = box(page, NOT_CAPABLE).bounding_box()
        page.mouse.move(at["x"] + 20, at["y"] + 20)
        page.mouse.down()
        page.mouse.move(at["x"] - 60, at["y"] - 30, steps=4)
        page.mouse.up()
        return before, page.evaluate(SCROLL), page.locator("#panel").is_visible()

    before, after, is_open = visit(look, CAPABLE)
    assert after[0] > before[0] + 40
    assert not is_open


def test_arrows_pan_a_picture(visit):
    def look(page):
        before = page.evaluate(SCROLL)
        for _ in range(3):
            press("ArrowRight")(page)
        page.wait_for_timeout(300)
        return before, page.evaluate(SCROLL)

    before, after = visit(look, CAPABLE)
    assert after[0] > before[0]


def test_what_is_pointed_at_and_what_is_joined_to_it_stays_lit(visit, five):
    lit = """() => [...document.querySelectorAll("#view-maps g[data-c].lit")]
        .map((one) => one.dataset.c)"""

    def look(page):
        box(page, NOT_CAPABLE).hover()
        dims = page.locator("#view-maps svg.dim").count()
        found = page.evaluate(lit)
        page.mouse.move(5, 5)
        return dims, found, page.locator("#view-maps svg.dim").count()

    dims, found, after = visit(look, CAPABLE)
    one = five.debate.map("ghaddar-2019")
    names = [claim.id for claim in one.claims]
    lit_names = {names[int(number)] for number in found}
    assert (dims, after) == (1, 0)
    assert {"not-capable", "no-soldier", "only-promises", "can-force", "trust-earned"} <= lit_names
    assert "done-little" not in lit_names


def test_the_panel_tells_all_about_a_claim(visit):
    def look(page):
        box(page, NOT_CAPABLE).click()
        return page.locator("#panel").inner_text(), page.url

    text, url = visit(look, CAPABLE)
    assert "claim=ghaddar-2019:not-capable" in url
    for words in [
        NOT_CAPABLE,
        "Who says it, and how",
        "Hanin Ghaddar asserts it",
        "¶15",
        "Rests on",
        "On the ground in Syria, Iran remains stronger than Russia.",
        "Bears on",
        "If any of his requests is granted, Putin can give nothing but promises.",
        "Attacked by – and answered by",
        "Russia is in a position to force Iran's withdrawal from Syria.",
        "by the United States and Israel",
        "answered by",
        "To get Iran out of Syria, the international community must commit itself more",
        "Where the others stand",
        "Marwan Kabalan + affirms",
        "Getting Iran out of Syria turns on Putin's choice.",
    ]:
        assert words in text


def test_a_cell_of_the_matrix_leads_straight_to_the_claim(visit):
    def look(page):
        page.locator("#view-matrix tbody tr").first.locator("td").nth(2).get_by_role("link").click()
        return page.locator("#title").inner_text()

    assert visit(look, "view=matrix") == NOT_CAPABLE


def test_a_chip_of_the_merged_map_leads_to_the_claim_and_a_box_to_the_proposition(visit):
    def look(page):
        first = page.locator("#view-merged g[data-p]").first
        first.locator("g[data-m='2']").click()
        claim = page.locator("#title").inner_text()
        first.locator("text").nth(1).click()
        return claim, page.locator("#title").inner_text()

    claim, proposition = visit(look, "view=merged")
    assert claim == NOT_CAPABLE
    assert proposition == "Russia is able to push Iran out of Syria if it chooses to."


def test_search_counts_its_hits_and_steps_through_them(visit):
    def look(page):
        counts = []
        page.keyboard.press("/")
        page.keyboard.type("s-400")
        counts.append(page.locator("#hits").inner_text())
        for key in ("Enter", "Enter", "Shift+Enter"):
            page.keyboard.press(key)
            counts.append(page.locator("#hits").inner_text())
        page.keyboard.press("Escape")
        for key in ("n", "N"):
            page.keyboard.press(key)
            counts.append(page.locator("#hits").inner_text())
        return counts, page.locator("#title").inner_text()

    counts, title = visit(look)
    total = counts[0]
    assert int(total) > 1
    assert counts[1:] == [f"{n} of {total}" for n in (1, 2, 1, 2, 1)]
    assert "S-400" in title


def test_search_does_not_mind_accents_and_capitals(visit):
    def look(page):
        page.locator("#q").fill("TÉHRAN")
        return page.locator("#hits").inner_text()

    assert int(visit(look)) > 0


def test_a_filter_by_author_leaves_the_others_out(visit):
    def look(page):
        page.locator("#filter summary").click()
        page.locator("#filter").get_by_label("Marwan Kabalan").check()
        page.locator("#filter").get_by_label("Hanin Ghaddar").check()
        heads = page.locator("#view-matrix thead th").all_inner_texts()
        filtered = page.url
        page.get_by_role("button", name="Show all", exact=True).first.click()
        return len(heads), filtered, page.locator("#view-matrix thead th").count()

    chosen, url, after = visit(look, "view=matrix")
    assert (chosen, after) == (3, 6)
    assert "authors=kabalan-2018,ghaddar-2019" in url


def test_filters_by_stance_and_voice_fade_the_others(visit):
    def look(page):
        rows = page.locator("#view-matrix tbody tr").count()
        faded = page.locator("#view-matrix td.faded").count()
        page.locator("#filter summary").click()
        page.locator("#filter").get_by_label("concedes").check()
        page.keyboard.press("Escape")
        page.get_by_role("tab", name="Maps").click()
        boxes = page.locator("#view-maps g[data-c]")
        return rows, faded, boxes.count(), page.locator("#view-maps g[data-c].faded").count()

    rows, faded, boxes, faded_boxes = visit(look, "view=matrix&stance=denies")
    assert 0 < rows < 35
    assert faded > 0
    assert 0 < faded_boxes < boxes + 1


def test_a_branch_is_unfolded_and_folded_again(visit):
    def look(page):
        fold = page.locator("#view-maps g[data-f]").first
        whole = page.locator("#view-maps g[data-c]").count()
        fold.click()
        branch = page.locator("#view-maps g[data-c]").count()
        address = page.url
        page.get_by_role("link", name="Fold", exact=True).click()
        return whole, branch, address, page.locator("#view-maps g[data-c]").count()

    whole, branch, address, again = visit(look, CAPABLE)
    assert branch != whole == again
    assert "branch=ghaddar-2019:" in address


def test_branches_of_the_outline_fold(visit):
    def look(page):
        shown = page.locator("#view-outline li:visible").count()
        page.get_by_role("button", name="Fold all", exact=True).click()
        folded = page.locator("#view-outline li:visible").count()
        page.get_by_role("button", name="Unfold all").click()
        return shown, folded, page.locator("#view-outline li:visible").count()

    shown, folded, again = visit(look, "view=outline")
    assert folded < shown == again


def test_a_claim_in_a_folded_branch_is_shown_where_it_is(visit, five):
    def look(page):
        return page.locator("#view-maps g.on").text_content()

    for claim in five.debate.map("ghaddar-2019").claims[-3:]:
        assert claim.text in visit(look, f"view=maps&claim=ghaddar-2019:{claim.id}")


DEFENDED = """\
argmap: 1
id: defended
author: Ada
thesis: {go: {text: We should go., cite: ¶1}}
premises:
  sun: {text: The sun shines., supports: go, cite: ¶2}
  deep: {text: Clouds come from the sea., by: critics, supports: given, cite: ¶5}
rebuttals:
  rain: {text: It may rain., by: critics, rebuts: go, cite: ¶3}
  given: {text: Clouds are seen., by: critics, supports: rain, cite: ¶4}
  roof: {text: There is a roof., undercuts: rain, cite: ¶6}
  dry: {text: The sea is dry., rebuts: deep, cite: ¶7}
  night: {text: It is night., by: others, undercuts: sun, cite: ¶8}
"""


def test_attacks_and_answers_are_those_of_the_library(visit):
    """A defence is no attack, and what meets a reason for an objection answers it."""
    drawn = argmap.read(DEFENDED).map
    objection = next(one for one in drawn.inferences if one.id == "rain -x go")
    answers = {drawn.claim(one.premises[0]).text for one in replies(drawn, objection)}
    assert answers == {"There is a roof.", "The sea is dry."}

    def panel(claim):
        def look(page):
            return page.locator("#panel").inner_text()

        return visit(look, f"view=outline&claim=defended:{claim}", name="defended", subject=drawn)

    attacked = panel("go").partition("Attacked by – and answered by")[2]
    objected, *others = attacked.split("It is night.")
    before, _, answered = objected.partition("answered by\n")
    assert "It may rain." in before
    assert "undercuts" not in before
    assert [one for one in answers if one not in answered] == []
    assert len(others) == 1
    assert "It is night." in panel("sun")
    assert "There is a roof." not in panel("sun")


def test_a_chosen_claim_is_scrolled_to_in_the_outline(visit):
    def look(page):
        page.wait_for_timeout(200)
        return page.evaluate(
            "document.querySelector('#view-outline a.on').getBoundingClientRect().top"
        )

    top = visit(look, "view=outline&claim=giustozzi-2025:little-choice")
    assert 0 <= top <= 900
