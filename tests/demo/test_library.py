"""The demo's content library: the block through another runtime, whose handlers know a person by the address alone."""

from __future__ import annotations

import json
import re

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from demo import library
from demo.runtime.library import token
from partnership_xblock.activities import ACTIVITIES

pytestmark = pytest.mark.django_db

KEY = next(iter(library.blocks()))
EDITORS = ["pranee", "methee"]
OTHERS = ["somying", "aree", "wanna"]


def frame(client, view, key=KEY):
    return client.get(f"/xblocks/v2/{key}/embed/{view}/")


def args(answer):
    found = re.search(r'class="xblock_json_init_args">(.*?)</script>', answer.content.decode(), re.DOTALL)
    return json.loads(json.loads(found[1])["json"]) if found else None


def save(client, username, values, *, signed=True):
    user_id = get_user_model().objects.get(username=username).pk
    mark = token(user_id, KEY) if signed else "0" * 20
    path = f"/api/xblock/v2/xblocks/{KEY}/handler/{user_id}-{mark}/studio_save/"
    return client.post(path, {"values": values}, content_type="application/json")


@pytest.mark.parametrize("name", [*EDITORS, *OTHERS])
def test_pages_are_for_its_editors(become, name):
    client = become(name)
    for path in ("/studio/library/", f"/studio/library/{KEY}/"):
        assert client.get(path).status_code == (200 if name in EDITORS else 403)
    assert client.get("/studio/library/lb:DemoSchool:ACTIVITIES:partnership:none/").status_code == 404


@pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
def test_every_kind_is_shown(become, kind):
    answer = frame(become("pranee"), "student_view", f"lb:DemoSchool:ACTIVITIES:partnership:{kind}")
    assert (args(answer)["mode"], args(answer)["block"]["kind"]) == ("preview", kind)
    files = re.findall(r"(?:src|href)=['\"]([^'\"]*/xblock/resource/[^'\"]*)", answer.content.decode())
    assert files
    assert all(one.startswith("http://testserver/") for one in files)


def test_visitors_read_the_lesson_only(client):
    assert frame(client, "student_view").status_code == 403
    assert args(frame(client, "public_view")) is None
    assert frame(client, "public_view").status_code == 200


@pytest.mark.parametrize("name", OTHERS)
def test_the_form_is_for_editors(become, name):
    assert args(frame(become(name), "studio_view")) is None
    values = args(frame(become("pranee"), "studio_view"))["values"]
    assert save(become(name), name, values).status_code == 403


def test_an_editor_saves_without_a_session(become):
    """The frame of the platform may have none: the token in the address is enough, and no CSRF token is asked for."""
    values = args(frame(become("pranee"), "studio_view"))["values"]
    alone = Client(enforce_csrf_checks=True)
    answer = save(alone, "pranee", {**values, "display_name": "แผนที่ <b>ใหม่</b>"})
    assert (answer.status_code, answer.json()["ok"]) == (200, True)
    assert args(frame(become("methee"), "student_view"))["block"]["title"] == "แผนที่ <b>ใหม่</b>"
    assert "แผนที่" in library.olx_of(KEY)


def test_neither_a_made_up_token_nor_anothers_session(become):
    values = args(frame(become("pranee"), "studio_view"))["values"]
    assert save(Client(), "pranee", values, signed=False).status_code == 403
    assert save(become("somying"), "pranee", values).status_code == 403
