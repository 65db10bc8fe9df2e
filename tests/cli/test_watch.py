"""``argmap watch``: what cannot be watched."""

import pytest


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("missing.yaml", "missing.yaml: no such file"),
        (".", "the folder holds no debate.yaml"),
    ],
)
def test_what_is_not_there_is_told_at_once(run, tmp_path, monkeypatch, path, message):
    monkeypatch.chdir(tmp_path)
    code, out, err = run("watch", path)
    assert (code, out) == (2, "")
    assert message in err


@pytest.mark.parametrize("port", ["65536", "x", "1.5", ""])
def test_a_port_is_a_number(run, port):
    code, _, err = run("watch", ".", "--port", port)
    assert code == 2
    assert f"{port!r} is no port: they go from 0 to 65535" in err
