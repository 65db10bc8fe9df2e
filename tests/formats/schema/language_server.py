"""A client of yaml-language-server: what an editor would be told of a file.

https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
"""

import json
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from queue import Queue

_SECONDS = 60
_SETTINGS = {
    "yaml": {
        **dict.fromkeys(("validate", "hover", "completion"), True),
        "schemaStore": {"enable": False},
    }
}


class LanguageServer:
    """A running server, asked over its standard streams."""

    def __init__(self, program):
        self._process = subprocess.Popen(
            ["node", program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._heard = Queue()
        self._number = 0
        threading.Thread(target=self._listen, daemon=True).start()
        self.ask("initialize", processId=None, rootUri=None, capabilities=_CAPABILITIES)
        self.tell("initialized")

    def close(self):
        """Let the server end, as an editor does."""
        self.ask("shutdown")
        self.tell("exit")
        self._process.communicate(timeout=_SECONDS)

    def open(self, path, text):
        """Show the server a file, and return its complaints, each with its line."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        told = self._wait(lambda one: one.get("params", {}).get("uri") == path.as_uri())
        found = told["params"]["diagnostics"]
        return [(one["range"]["start"]["line"], one["message"]) for one in found]

    def hover(self, path, line, column):
        """Return what is told of a place."""
        found = self._ask_at("textDocument/hover", path, line, column)
        return "" if found is None else found["contents"]["value"]

    def complete(self, path, line, column):
        """Return what is proposed at a place, by what would be shown of it."""
        found = self._ask_at("textDocument/completion", path, line, column)
        return {one["label"]: one for one in found["items"]}

    def _ask_at(self, method, path, line, column):
        place = {"line": line, "character": column}
        return self.ask(method, textDocument={"uri": path.as_uri()}, position=place)

    def ask(self, method, **parameters):
        """Send a request and return its result."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": parameters})
        answer = self._wait(lambda one: one.get("id") == number and "method" not in one)
        assert "error" not in answer, answer["error"]
        return answer["result"]

    def tell(self, method, **parameters):
        """Send what is not answered."""
        self._send({"method": method, "params": parameters})

    def _send(self, message):
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _wait(self, is_wanted):
        while True:
            message = self._heard.get(timeout=_SECONDS)
            if is_wanted(message):
                return message

    def _listen(self):
        with suppress(ValueError):  # the stream is closed when the server has ended
            while line := self._process.stdout.readline():
                if line.lower().startswith(b"content-length:"):
                    size = int(line.partition(b":")[2])
                    while self._process.stdout.readline().strip():
                        pass
                    self._hear(json.loads(self._process.stdout.read(size)))

    def _hear(self, message):
        if "method" in message and "id" in message:
            items = message.get("params", {}).get("items", [])
            settings = [_SETTINGS.get(one.get("section")) for one in items]
            self._send({"id": message["id"], "result": settings or None})
        else:
            self._heard.put(message)


_CAPABILITIES = {
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": []}},
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {},
    },
    "workspace": {"configuration": True},
}


def program_in(folder):
    """Return the server's program where npm has installed it."""
    return Path(folder) / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
