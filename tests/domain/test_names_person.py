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


@pytest.mark.parametrize(
    "name",
    [
        "นายกิตติ ใจดี",
        "นายก้องภพ",
        "นายกำธร",
        "นายกุลธร",
        "นายกันต์",
        "นายกาญจน์",
        "นายกฤษณะ",
        "นายกมล",
        "นายกวี",
        "นายกวิน",
        "นายกนก",
        "นายกษิดิศ",
        "Mr.Somchai",
        "mr.สมชาย",
        "Mrs.Prapai",
        "Ms.Mali",
        "MR. Somchai",
    ],
)
def test_a_name_is_noticed_though_its_title_runs_into_it(name):
    assert is_person(name)
    assert names_person(f"จะชวน {name} มาสอน")


@pytest.mark.parametrize(
    "words",
    [
        "นายก",
        "นายกฯ",
        "นายกสมาคม",
        "นายกเทศมนตรี",
        "นายกองค์การบริหารส่วนตำบล",
        "นายกอบต.",
        "นายกเหล่ากาชาด",
        "นายกรัฐมนตรี",
        "นายกกิตติมศักดิ์",
        "นายกว่าอย่างไร",
        "นายกมา",
        "นายกับลูกน้อง",
        "นายก็ว่าดี",
        "นายกำลังมา",
        "นายอำเภอ",
        "นายทะเบียน",
        "นางฟ้า",
        "นางฟ้าชุดขาว",
        "คุณครู",
        "คุณภาพ",
        "Mr.",
        "Mr. ",
        "mr..",
        "Ms.1",
        "farmers.market",
    ],
)
def test_positions_and_words_that_begin_like_a_title_are_not(words):
    assert not names_person(words)
    assert not names_person(f"อยากเห็น {words}")


@pytest.mark.parametrize(
    "product",
    [
        "MS Word",
        "ms word",
        "MS. Word",
        "MS Excel 2019",
        "MS Teams",
        "MS Team",
        "Ms Office",
        "MS PowerPoint",
        "MS Power Point",
        "MS Forms",
        "MS OneDrive",
        "MS Wordทำใบงาน",
        "Mr. DIY",
        "MR.DIY",
        "Mr DIY",
        "Mr. D.I.Y.",
        "MR. D.I.Y. สาขาเมือง",
    ],
)
def test_products_and_shops_that_begin_like_a_title_are_not(product):
    assert not is_person(product)
    assert not names_person(f"พิมพ์ด้วย {product}")
    assert names_person(f"{product} กับ Ms. Somying")


@pytest.mark.parametrize(
    "name",
    [
        "Ms. Somying",
        "MS. SOMYING",
        "Mr.Somchai",
        "Ms Wordsworth",
        "Ms. Teamjai",
        "Mr. Diyaporn",
    ],
)
def test_a_name_in_latin_letters_is_noticed_also_where_it_begins_like_a_product(name):
    assert is_person(name)
    assert names_person(f"we ask {name} to come")
