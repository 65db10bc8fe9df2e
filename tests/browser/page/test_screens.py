"""The page fits every screen, both themes and paper."""

import re

import pytest

VIEWS = ["answer", "matrix", "contrast", "merged", "maps", "evidence", "timeline", "outline"]
CLAIM = "claim=ghaddar-2019:not-capable"
BEYOND = """() => [...document.querySelectorAll("body *")].filter((one) => {
  if (one.closest(".frame, [hidden], dialog, .skip") || !one.checkVisibility()) return false;
  const { scrollWidth, clientWidth } = one;
  const scrolls = /auto|scroll/.test(getComputedStyle(one).overflowX);
  return (scrolls && scrollWidth > clientWidth) ||
    one.getBoundingClientRect().right > document.documentElement.clientWidth + 1;
}).map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 40)}`)"""
TOPMOST = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


@pytest.mark.parametrize("rest", ["", f"&{CLAIM}"], ids=["closed", "open"])
@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("view", VIEWS)
def test_nothing_but_a_picture_scrolls_sideways_on_a_phone(visit, view, width, rest):
    def look(page):
        return page.evaluate(TOPMOST), page.evaluate(BEYOND)

    assert visit(look, f"view={view}{rest}", size=(width, 760)) == (True, [])


def test_a_phone_shows_the_panel_below_and_the_chosen_box_above_it(visit):
    def look(page):
        panel = page.locator("#panel").bounding_box()
        return panel, page.locator("#view-maps g.on").bounding_box()

    panel, box = visit(look, f"view=maps&{CLAIM}", size=(390, 844))
    assert panel["width"] == pytest.approx(390, abs=2)
    assert box["y"] + box["height"] <= panel["y"]


def test_a_text_in_a_picture_is_readable_at_once(visit):
    height = """() => Math.min(...[...document.querySelectorAll("#view-maps g[data-c] text")]
        .map((one) => one.getBoundingClientRect().height))"""
    for width in (390, 1280):
        assert visit(lambda page: page.evaluate(height), "view=maps", size=(width, 844)) > 9


def test_the_theme_follows_the_system_until_the_reader_chooses(visit):
    ground = "getComputedStyle(document.body).backgroundColor"

    def look(page):
        found = [page.evaluate(ground)]
        page.get_by_role("button", name="Light or dark").click()
        found.append(page.evaluate(ground))
        return found, page.url

    dark, url = visit(look, scheme="dark")
    light, _ = visit(look, scheme="light")
    assert dark == light[::-1]
    assert "theme=light" in url


@pytest.mark.parametrize(("motion", "smooth"), [("reduce", False), ("no-preference", True)])
def test_nothing_moves_for_readers_who_want_no_motion(visit, motion, smooth):
    moved = """() => [...document.querySelectorAll("*")].some((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return transitionDuration !== "0s" || animationName !== "none";
    })"""

    def look(page):
        page.evaluate(
            "() => { Element.prototype.scrollIntoView = (how) => { window.how = how?.behavior } }"
        )
        page.keyboard.press("/")
        page.keyboard.type("weak-alone")
        page.keyboard.press("Enter")
        page.wait_for_timeout(50)
        return page.evaluate(moved), page.evaluate("window.how === 'smooth'")

    place = "view=maps&authors=ghaddar-2019&map=ghaddar-2019"
    assert visit(look, place, motion=motion) == (False, smooth)


PAPER = """() => {
  const shown = (one) => one.checkVisibility() && one.getBoundingClientRect().height > 0;
  return {
    views: [...document.querySelectorAll("[role=tabpanel]")].filter(shown)
      .map((one) => one.querySelector("h2").textContent),
    figures: [...document.querySelectorAll("figure svg")].filter(shown).length,
    claims: [...document.querySelectorAll(".outline a")].filter(shown).length,
    closed: document.querySelectorAll("main details:not([open])").length,
    controls: [...document.querySelectorAll("button, select:not(p select)")].filter(shown).length,
    theme: document.documentElement.dataset.theme,
  };
}"""


def test_paper_has_every_view_and_the_screen_is_as_before(visit, five):
    def look(page):
        before = page.evaluate("document.querySelector('main').innerText")
        folded = page.evaluate("document.querySelectorAll('template').length")
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        paper = page.evaluate(PAPER)
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        page.emulate_media(media="screen")
        return before, folded, paper, page.evaluate("document.querySelector('main').innerText")

    before, pictures, paper, after = visit(look, "view=matrix", scheme="dark")
    claims = sum(len(one.claims) for one in five.debate.maps)
    assert [name.lower() for name in paper["views"]] == VIEWS
    assert paper["figures"] == pictures
    assert paper["claims"] >= claims
    assert (paper["closed"], paper["controls"], paper["theme"]) == (0, 0, "light")
    assert before == after


def test_paper_is_a4_upright_for_texts_and_across_for_pictures(visit):
    def look(page):
        page.emulate_media(media="print")
        return page.pdf(prefer_css_page_size=True)

    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", visit(look))
    sizes = [(round(float(wide)), round(float(high))) for wide, high in boxes]
    assert set(sizes) == {(595, 842), (842, 595)}
    assert sizes.count((842, 595)) >= 18
