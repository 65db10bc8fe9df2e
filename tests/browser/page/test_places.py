"""A place of the page has an address: it survives a reload, and back and forward lead there."""

import argmap

PLACE = "view=maps&map=ghaddar-2019&claim=ghaddar-2019:not-capable&q=s-400&theme=dark"
STATE = """() => ({
  view: document.querySelector("[role=tab][aria-selected=true]").textContent,
  title: [...document.querySelectorAll("#title")].filter((one) => one.checkVisibility())[0]
    ?.textContent,
  q: document.querySelector("#q").value,
  theme: document.documentElement.dataset.theme,
})"""
LETTER = """\
argmap: 1
author: Ada Okafor
title: Roofs
url: https://example.org/roofs
sources:
  count: {title: The count, url: 'https://example.org/count#table'}
thesis:
  require:
    text: New buildings should collect roof water.
    cite: {paragraph: 1, quote: 'must collect, well-kept, all of it'}
premises:
  floods:
    text: Runoff floods streets.
    supports: require
    cite: {source: count, paragraph: 2, quote: 'so … often'}
"""


def test_a_reload_shows_the_same(visit):
    def look(page):
        before = page.evaluate(STATE)
        page.reload()
        return before, page.evaluate(STATE)

    before, after = visit(look, PLACE)
    assert before == after
    assert before["view"] == "Maps"
    assert before["title"].startswith("Even if it tried")
    assert (before["q"], before["theme"]) == ("s-400", "dark")


def test_back_and_forward_lead_through_what_was_looked_at(visit):
    def look(page):
        seen = []
        page.get_by_role("tab", name="Matrix").click()
        page.locator("#view-matrix tbody th a").first.click()
        page.get_by_role("tab", name="Outline").click()
        for step in (page.go_back, page.go_back, page.go_back, page.go_forward, page.go_forward):
            step()
            now = page.evaluate(STATE)
            seen.append((now["view"], bool(now["title"])))
        return seen

    assert visit(look) == [
        ("Matrix", True),
        ("Matrix", False),
        ("Answer", False),
        ("Matrix", False),
        ("Matrix", True),
    ]


def test_an_address_has_ids_and_no_numbers(visit):
    def look(page):
        page.locator("g[data-m='1']").first.click()
        return page.url.split("#")[1]

    assert visit(look, "view=timeline") == "view=timeline&claim=kabalan-2018:putin-key"


def test_a_paragraph_leads_into_the_source_at_its_quote(visit):
    def look(page):
        found = []
        for claim in ("require", "floods"):
            page.goto(page.url.split("#")[0] + f"#claim=roofs:{claim}")
            found.append(page.locator("#panel section a[target]").first.get_attribute("href"))
        return found

    subject = argmap.read(LETTER.replace("argmap: 1", "argmap: 1\nid: roofs", 1)).map
    assert visit(look, name="roofs", subject=subject) == [
        "https://example.org/roofs#:~:text=must%20collect%2C%20well%2Dkept%2C%20all%20of%20it",
        "https://example.org/count#table:~:text=so,often",
    ]
