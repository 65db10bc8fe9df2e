"""Everything can be reached by keys alone, and the focus is never lost."""

FOCUS = "() => document.activeElement.id || document.activeElement.textContent"
RING = """() => {
  const style = getComputedStyle(document.activeElement);
  return [style.outlineStyle, style.outlineWidth];
}"""


def tab_until(page, is_there, most=60):
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(is_there):
            return
    raise AssertionError(f"no {is_there} within {most} steps")


def test_from_the_search_to_another_authors_claim(visit):
    def look(page):
        page.keyboard.press("/")
        page.keyboard.type("incapable of driving Iran")
        tab_until(page, "() => document.activeElement.closest('#found a')")
        page.keyboard.press("Enter")
        first = page.locator("#panel p").first.inner_text(), page.evaluate(FOCUS)
        tab_until(page, "() => document.activeElement.textContent.startsWith('Getting Iran out')")
        ring = page.evaluate(RING)
        page.keyboard.press("Enter")
        return first, ring, page.locator("#panel p").first.inner_text(), page.evaluate(FOCUS)

    first, ring, second, focus = visit(look)
    assert first == ("C Hanin Ghaddar · claim", "title")
    assert ring == ["solid", "3px"]
    assert (second, focus) == ("B Marwan Kabalan · claim", "title")


def test_escape_closes_the_panel_and_gives_the_focus_back(visit):
    def look(page):
        page.locator("#view-matrix tbody th a").nth(3).focus()
        before = page.evaluate(FOCUS)
        page.keyboard.press("Enter")
        inside = page.evaluate(FOCUS)
        page.keyboard.press("Escape")
        return before, inside, page.evaluate(FOCUS), page.locator("#panel").is_visible()

    before, inside, after, is_open = visit(look, "view=matrix")
    assert inside == "title"
    assert after == before
    assert not is_open


def test_figures_choose_the_views_and_arrows_walk_along_them(visit):
    def look(page):
        page.keyboard.press("8")
        by_figure = page.locator("[aria-selected=true]").inner_text()
        page.locator("[aria-selected=true]").focus()
        page.keyboard.press("ArrowRight")
        return by_figure, page.locator("[aria-selected=true]").inner_text(), page.evaluate(FOCUS)

    assert visit(look) == ("Outline", "Answer", "tab-answer")


def test_arrows_lead_from_box_to_box_along_the_steps(visit):
    label = "() => document.activeElement.textContent"

    def look(page):
        page.locator(".frame:visible").focus()
        page.keyboard.press("Tab")
        labels = [page.evaluate(label)]
        for key in ("ArrowRight", "ArrowLeft"):
            page.keyboard.press(key)
            labels.append(page.evaluate(label))
        page.keyboard.press("Enter")
        return labels, page.locator("#title").inner_text()

    labels, title = visit(look, "view=maps&map=ghaddar-2019")
    assert labels[0].startswith("THESIS")
    assert labels[1] != labels[0] == labels[2]
    assert title in labels[0]


def test_only_one_box_of_a_picture_is_a_stop_of_the_tabulator(visit):
    def look(page):
        return page.locator("#view-maps svg [tabindex='0']").count()

    assert visit(look, "view=maps") == 1


def test_help_tells_the_keys_and_the_signs(visit):
    def look(page):
        page.keyboard.press("?")
        text = page.get_by_role("dialog").inner_text()
        page.keyboard.press("Escape")
        return text, page.get_by_role("dialog").count()

    text, after = visit(look)
    for words in ("search", "Escape", "affirms", "undercuts a step", "rebuttal raised by others"):
        assert words in text
    assert after == 0


def test_keys_of_the_page_are_letters_in_the_search(visit):
    def look(page):
        page.keyboard.press("/")
        page.keyboard.type("n?1")
        return page.locator("#q").input_value(), page.locator("[aria-selected=true]").inner_text()

    assert visit(look) == ("n?1", "Answer")
