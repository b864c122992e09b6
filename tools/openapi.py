"""Generates docs/openapi.yaml from the answer of the schema endpoint.

python tools/openapi.py           write it
python tools/openapi.py --check   say whether it equals the endpoint's answer; write nothing
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "openapi.yaml"


@cache
def schema() -> bytes:
    """The endpoint's answer, without a server; made once a process."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    import django  # noqa: PLC0415  (settings first)

    django.setup()
    from django.test import RequestFactory  # noqa: PLC0415
    from django.urls import resolve  # noqa: PLC0415

    path = "/api/v1/schema/"
    match = resolve(path, urlconf="partnership_xblock.urls")
    response = match.func(RequestFactory().get(path), *match.args, **match.kwargs)
    return bytes(response.render().content)


def main(arguments: list[str]) -> int:
    text = schema()
    name = TARGET.relative_to(ROOT)
    if "--check" not in arguments:
        TARGET.write_bytes(text)
        print(f"wrote {name}")
    elif not TARGET.is_file() or TARGET.read_bytes() != text:
        print(f"{name} is not what the endpoint answers: run `make build` and commit it")
        return 1
    else:
        print(f"openapi: {name} is what the endpoint answers")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
