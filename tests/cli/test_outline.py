"""``argmap outline``: a map or a debate in words."""


def test_a_map_is_told_as_draw_tells_it(run, barrels):
    code, out, err = run("outline", barrels / "okafor.yaml")
    assert (code, err) == (0, "")
    drawn = run("draw", barrels / "okafor.yaml", "--format", "outline", "-o", "-")[1]
    assert out == drawn


def test_a_debate_is_told_with_all_its_maps(run, barrels, monkeypatch):
    monkeypatch.setenv("ARGMAP_DOT", "no-such-engine")
    code, out, _ = run("outline", barrels)
    assert code == 0
    parts = out.split("\n\n\n")
    assert len(parts) == 3
    assert parts[2].rstrip() == run("outline", barrels / "okafor.yaml")[1].rstrip()


def test_lines_are_broken_where_columns_are_given(run, barrels):
    out = run("outline", barrels, "--columns", "40")[1]
    assert max(map(len, out.splitlines())) <= 40


def test_a_broken_map_is_told(run, tmp_path):
    path = tmp_path / "m.yaml"
    path.write_text("argmap: 1\n", encoding="utf-8")
    code, out, err = run("outline", path)
    assert (code, out) == (1, "")
    assert "no-thesis" in err
