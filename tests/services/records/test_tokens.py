"""Names and keys made from the site's secret."""

from __future__ import annotations

import base64

from partnership_xblock.services.records.tokens import device_key, is_person, person_token


def test_person_is_named_the_same_in_one_course_and_otherwise_in_another():
    assert person_token(7, "course-v1:A+B+C") == person_token(7, "course-v1:A+B+C")
    assert person_token(7, "course-v1:A+B+C") != person_token(7, "course-v1:A+B+D")
    assert person_token(7, "course-v1:A+B+C") != person_token(8, "course-v1:A+B+C")


def test_person_is_recognized():
    assert is_person(person_token(7, "c"), 7, "c")
    assert not is_person(person_token(7, "c"), 8, "c")
    assert not is_person("", 7, "c")
    assert not is_person("ครู", 7, "c")


def test_device_key_is_32_bytes_and_no_persons_name():
    key = base64.b64decode(device_key(7, "c"))
    assert len(key) == 32
    assert key.hex()[:32] != person_token(7, "c")


def test_another_secret_makes_other_keys(settings):
    before = device_key(7, "c")
    settings.SECRET_KEY = "another"
    assert device_key(7, "c") != before
