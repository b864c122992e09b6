"""A sentence that seems to name a person is noticed; positions and words that begin alike are not."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.personal import is_person, names_person


@pytest.mark.parametrize(
    "sentence",
    [
        "นายสมชายจะมาสอน",
        "เดือนหน้าจะชวน คุณสมศรี มาสอนทอผ้า",
        "กลุ่มแม่บ้านกับ นาง ประไพ",
        "จะคุยกับ\nด.ช.เอก",
        "we ask Mr. Somchai to come",
        "with Mrs Prapai",
    ],
)
def test_named(sentence):
    assert names_person(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "   ",
        "จะขอคุยกับ นายก อบต. และ นายอำเภอ",
        "อยากเห็น คุณภาพ การอ่าน และ คุณธรรม",
        "คุณค่าของงานนี้",
        "นายจ้าง ในตำบลรับเด็กไปเรียนรู้งาน",
        "คุณครู กับ คุณหมอ รพ.สต.",
        "we miss the monks",
        "mrs",
    ],
)
def test_not_named(sentence):
    assert not names_person(sentence)


def test_a_voice_is_looked_at_from_its_beginning():
    assert is_person("คุณสมศรี")
    assert not is_person("กลุ่มของ คุณสมศรี")
    assert not is_person("นายก อบต.")
