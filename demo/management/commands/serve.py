"""`python demo/manage.py serve`: the demo without the reloader, on a threaded server, for tests and screenshots."""

from __future__ import annotations

import threading
from typing import Any
from wsgiref.simple_server import WSGIServer

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management.base import BaseCommand, CommandParser
from django.core.servers.basehttp import WSGIRequestHandler
from django.core.wsgi import get_wsgi_application


class Handler(WSGIRequestHandler):
    """A connection for each request: a lost answer is then a closed connection, and no browser tries it again by itself
    on another one."""

    protocol_version = "HTTP/1.0"


class QuietHandler(Handler):
    """No line for each request."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's own name
        pass


class ThreadedServer(WSGIServer):
    """Several requests at a time, as browsers send them; threads share the process's services (2.1).

    No ThreadingMixIn: Django takes it for a promise to keep connections, and does not tell the client that this one
    is closed. A client that sends its next request just then is cut off.
    """

    allow_reuse_address = True
    request_queue_size = 32

    def process_request(self, request: Any, client_address: Any) -> None:
        threading.Thread(target=self._answer, args=(request, client_address), daemon=True).start()

    def _answer(self, request: Any, client_address: Any) -> None:
        try:
            self.finish_request(request, client_address)
        except Exception:  # noqa: BLE001 - one request's fault is logged, and ends no other
            self.handle_error(request, client_address)
        finally:
            self.shutdown_request(request)


class Command(BaseCommand):
    help = "Serves the demo: `serve 127.0.0.1:8000`."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", nargs="?", default="127.0.0.1:8000")
        parser.add_argument("--quiet", action="store_true", help="no line for each request")

    def handle(self, *_args: Any, **options: Any) -> None:
        host, _, port = options["address"].rpartition(":")
        server = ThreadedServer((host or "127.0.0.1", int(port)), QuietHandler if options["quiet"] else Handler)
        server.set_app(StaticFilesHandler(get_wsgi_application()))
        self.stdout.write(f"The demo is on http://{host or '127.0.0.1'}:{port}/")
        self.stdout.flush()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            server.server_close()
