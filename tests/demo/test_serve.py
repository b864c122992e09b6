"""The server for tests and screenshots: several requests at a time, and connections that say when they end."""

from __future__ import annotations

import http.client
import threading

import pytest

from demo.management.commands.serve import QuietHandler, ThreadedServer


@pytest.fixture
def connect():
    """A connection to a server whose `/wait` answers once `/go` was asked for."""
    gone = threading.Event()

    def app(environ, start_response):
        if environ["PATH_INFO"] == "/broken":
            raise RuntimeError
        if environ["PATH_INFO"] == "/go":
            gone.set()
        said = b"went" if environ["PATH_INFO"] != "/wait" or gone.wait(20) else b"waited in vain"
        start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(said)))])
        return [said]

    server = ThreadedServer(("127.0.0.1", 0), QuietHandler)
    server.set_app(app)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield lambda: http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=30)
    server.shutdown()
    server.server_close()
    thread.join()


def test_an_answer_says_that_its_connection_ends(connect):
    """Or a client keeps it, and sends its next request into a closed one."""
    connection = connect()
    connection.request("GET", "/")
    answer = connection.getresponse()
    assert answer.read() == b"went"
    assert (answer.getheader("Connection"), answer.will_close) == ("close", True)


def test_requests_do_not_wait_for_each_other(connect):
    waiting, going = connect(), connect()
    waiting.request("GET", "/wait")
    going.request("GET", "/go")
    assert going.getresponse().read() == b"went"
    assert waiting.getresponse().read() == b"went"


def test_a_broken_request_ends_no_other(connect):
    broken, whole = connect(), connect()
    broken.request("GET", "/broken")
    assert broken.getresponse().status == 500
    whole.request("GET", "/")
    assert whole.getresponse().read() == b"went"
