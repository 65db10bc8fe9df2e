"""The served page: to the reader's own browser only, told of every change."""

import webbrowser
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from argmap.layout.styles import themes
from argmap.page.building import filled, policy
from argmap.page.shelf import asset, script, style
from argmap.page.watching.changes import changes
from argmap.page.watching.last_good import LastGood

_HOST = "127.0.0.1"
_HEARTBEAT = 10.0
"""Seconds after which a reader who is told nothing is asked whether they are still there."""

_HTML, _JSON, _EVENTS = "text/html", "application/json", "text/event-stream"


def watch(path: Path, port: int, say: Callable[[str], None], *, open_page: bool = False) -> None:
    """Serve the page of a map or a debate, and draw it anew on every save, until interrupted.

    Args:
        path: The map, or the folder or file of the debate.
        port: Where to serve it; another one, if that is taken, and any for 0.
        say: Called with words on what is going on.
        open_page: Whether to open it in the reader's browser.

    Raises:
        KeyboardInterrupt: It was interrupted.
    """
    shown = LastGood(path)
    with closing(_server(shown, port, say)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://{_HOST}:{server.server_port}/"
        say(f"serving {path} at {address} (Ctrl-C ends it)")
        if open_page:
            webbrowser.open(address)
        told = ""
        for _ in changes(lambda: shown.folders):
            shown.look()
            before, told = told, shown.summary()
            if told != before or shown.is_current:
                say(told)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def close(self) -> None:
        self.shutdown()
        self.server_close()


def _server(shown: LastGood, port: int, say: Callable[[str], None]) -> _Server:
    answer = partial(_Answer, shown)
    try:
        return _Server((_HOST, port), answer)
    except OSError as error:
        say(f"port {port} cannot be had ({error.strerror}); another one is taken")
        return _Server((_HOST, 0), answer)


class _Answer(BaseHTTPRequestHandler):
    """Answers one reader."""

    protocol_version = "HTTP/1.1"
    server_version, sys_version = "argmap", ""
    server: _Server

    def __init__(self, shown: LastGood, *rest: object) -> None:
        self._shown = shown
        super().__init__(*rest)  # type: ignore[arg-type]  # the server's own, handed on

    def do_GET(self) -> None:
        """Give the frame, the page, what is wrong, or word of every change."""
        port = self.server.server_port
        # A name that some site has pointed at this machine is no name of it.
        if self.headers.get("Host") not in {f"{_HOST}:{port}", f"localhost:{port}"}:
            self._send(HTTPStatus.FORBIDDEN, _HTML, "This page is for this machine only.")
            return
        place = self.path.partition("?")[0]
        if place == "/":
            self._send(HTTPStatus.OK, _HTML, *_frame(self._shown.path))
        elif place == "/page" and self._shown.page:
            self._send(HTTPStatus.OK, _HTML, self._shown.page, "frame-ancestors 'self'")
        elif place == "/state":
            self._send(HTTPStatus.OK, _JSON, self._shown.told())
        elif place == "/events":
            self._tell_changes()
        else:
            self._send(HTTPStatus.NOT_FOUND, _HTML, "There is nothing here.")

    def _send(self, status: HTTPStatus, kind: str, text: str, rules: str = "") -> None:
        content = text.encode("utf-8", "replace")
        self.send_response(status)
        self._send_headers(kind, rules)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _send_headers(self, kind: str, rules: str = "") -> None:
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        if rules:
            self.send_header("Content-Security-Policy", rules)

    def _tell_changes(self) -> None:
        """Tell the version now and every later one, until the reader has gone."""
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self._send_headers(_EVENTS)
        self.end_headers()
        told = -1
        while True:
            version = self._shown.wait_beyond(told, _HEARTBEAT)
            words = f"data: {version}\n\n" if version > told else ":\n\n"
            told = version
            self.wfile.write(words.encode())
            self.wfile.flush()

    def handle(self) -> None:
        """Answer, and take it that readers go as they like."""
        with suppress(ConnectionError):
            super().handle()

    def log_message(self, *_: object) -> None:
        """Say nothing of every answer."""


def _frame(path: Path) -> tuple[str, str]:
    """Return what stands around the page, and its policy."""
    parts = {
        "script": script("watch"),
        "style": themes() + style("watch"),
        "title": escape(path.name),
    }
    rules = f"{policy(parts['script'], parts['style'])}; frame-src 'self'; connect-src 'self'"
    return filled(asset("watch.html"), parts), f"{rules}; frame-ancestors 'none'"
