"""What of a portfolio may be shared: a list of what leaves, aliases first, and no name in any text."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, get_args

import pytest

from partnership_xblock.activities.activity import Settings, Sheet
from partnership_xblock.activities.portfolio.content import PortfolioContent
from partnership_xblock.activities.portfolio.sharing import LEAVES, shareable
from partnership_xblock.activities.record import Entry, Piece, Record, Sort, said
from partnership_xblock.activities.sharing import Outside
from tests.fakes.sheets import sheet

TEMPLE, SHOP, GONE = "aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc"
PARTNERS = {
    TEMPLE: {"name": "วัดโพธิ์ศรีดอน", "sector": "faith", "story": "ลับเรื่อง", "trust": 1, "quality": "strained"},
    SHOP: {"name": "ร้านเกษตรรุ่งเรือง", "sector": "business", "order": 1},
    GONE: {"name": "โรงสีเจริญผล", "sector": "business"},
}
NETWORK = {
    "context": {"name": "โรงเรียนบ้านดอนตะวัน", "school_type": "extended", "province": "ยโสธร"},
    f"partner:{TEMPLE}": PARTNERS[TEMPLE],
    f"partner:{SHOP}": PARTNERS[SHOP],
}
OUTSIDE = Outside(title="แฟ้มงาน", teacher="อารีย์ ดอนตะวัน", known_as=("อารีย์ ดอนตะวัน", "aree88"), partners=PARTNERS)
LOOK = {"look:pupils": {"text": "เด็กอ่านจนจบเล่ม"}}
CLOSED = {"share": {"names": "alias", "me": False, "licence": "closed"}}


def entry(sort: Sort, part: Any, ref: str = "0badc0de.1.x", **fields: Any) -> Entry:
    return Entry(ref=ref, part=part, sort=sort, **fields)


def of(
    answers: dict[str, Any], *entries: Entry, outside: Outside = OUTSIDE, language: str = "th", **changed: Any
) -> Any:
    one: Sheet[PortfolioContent] = sheet({**CLOSED, **answers}, {**NETWORK, **changed}, PortfolioContent())
    one = replace(one, gathered=Record(entries=entries), settings=Settings(wpa=("2.4",)))
    return shareable(one, outside, language)


def codes(found: Any) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in found.problems]


def text_of(found: Any) -> str:
    return json.dumps([found.head, found.body], ensure_ascii=False)


def names(found: Any) -> dict[str, str]:
    return {one.id: one.shown for one in found.partners}


class TestNames:
    def test_aliases_by_sector_and_her_name_hidden(self):
        found = of(LOOK)
        assert codes(found) == []
        assert names(found) == {TEMPLE: "วัดในหมู่บ้าน", SHOP: "ร้านค้าในชุมชน 1", GONE: "ร้านค้าในชุมชน 2"}
        assert found.body["by"] == found.by_hidden == "ครูโรงเรียนขยายโอกาส ภาคตะวันออกเฉียงเหนือ"
        assert found.body["school"] == ""

    def test_her_own_words_for_an_alias(self):
        found = of({**LOOK, f"alias:{SHOP}": {"name": "ร้านขายปุ๋ย"}})
        assert names(found)[SHOP] == "ร้านขายปุ๋ย"

    @pytest.mark.parametrize("alias", ["วัดโพธิ์ศรีดอน", "ชาววัด โพธิ์ศรี\u200bดอน"])
    def test_an_alias_that_tells_the_name(self, alias):
        found = of({**LOOK, f"alias:{TEMPLE}": {"name": alias}})
        assert codes(found) == [(f"alias:{TEMPLE}#name", "alias_same")]
        assert names(found)[TEMPLE] == "วัดในหมู่บ้าน", "nor is it shown"

    def test_an_alias_with_anothers_name(self):
        found = of({**LOOK, f"alias:{TEMPLE}": {"name": "วัดหลังร้านเกษตรรุ่งเรือง"}})
        assert codes(found) == [(f"alias:{TEMPLE}#name", "name_in_text")]

    def test_a_name_that_tells_nothing_is_no_name(self):
        parents = {"partner:dddddddddddd": {"name": "ผู้ปกครอง", "sector": "home"}}
        outside = replace(OUTSIDE, partners={**PARTNERS, "dddddddddddd": parents["partner:dddddddddddd"]})
        found = of({"look:pupils": {"text": "ผู้ปกครองมาช่วย"}}, outside=outside, **parents)
        assert codes(found) == []
        assert "ผู้ปกครองมาช่วย" in text_of(found)

    def test_a_real_name_needs_its_day_and_how(self):
        real = {"share": {"names": "real", "me": False, "licence": "by"}}
        untold = of({**LOOK, **real, f"alias:{TEMPLE}": {"real": True}})
        assert codes(untold) == [(f"alias:{TEMPLE}#told", "consent_missing")]
        assert "วัดโพธิ์ศรีดอน" not in text_of(untold)
        half = of({**LOOK, **real, f"alias:{TEMPLE}": {"real": True, "told": "2027-03-01", "how": " "}})
        assert codes(half) == [(f"alias:{TEMPLE}#how", "consent_missing")]
        agreed = {f"alias:{TEMPLE}": {"real": True, "told": "2027-03-01", "how": "คุยกับไวยาวัจกร"}}
        line = entry("added", "network", line=said("เพิ่ม ", Piece("วัดโพธิ์ศรีดอน", TEMPLE)))
        found = of({**LOOK, **real, **agreed}, line)
        assert codes(found) == []
        assert "เพิ่ม วัดโพธิ์ศรีดอน" in text_of(found)
        assert "ไวยาวัจกร" not in text_of(found)
        assert "2027-03-01" not in text_of(found)
        again = of({**LOOK, **agreed}, line)
        assert "วัดโพธิ์ศรีดอน" not in text_of(again), "aliases for all: what was agreed does not count"

    def test_with_her_name_comes_her_schools(self):
        found = of({"share": {"names": "alias", "me": True, "licence": "by"}, "look:pupils": {"text": "ที่บ้านดอนตะวัน"}})
        assert (found.body["by"], found.body["school"]) == ("อารีย์ ดอนตะวัน", "โรงเรียนบ้านดอนตะวัน")
        assert codes(found) == []

    def test_without_a_name_the_account_stays_hidden(self):
        found = of({**LOOK, "share": {"me": True, "licence": "by"}}, outside=replace(OUTSIDE, teacher=""))
        assert found.body["by"] == found.by_hidden


class TestNameInText:
    @pytest.mark.parametrize(
        ("text", "name", "instead"),
        [
            ("ไปวัด โพธิ์ศรีดอน", "วัดโพธิ์ศรีดอน", "ไปวัดในหมู่บ้าน"),
            ("ร.ร.บ้านดอน ตะวัน", "บ้านดอนตะวัน", "ร.ร.โรงเรียนของเรา"),
            ("ครูอารีย์ ดอนตะวันเล่า", "อารีย์ ดอนตะวัน", "ครูครูเล่า"),
            ("โรงสี\u200bเจริญผล เลิกไป", "โรงสีเจริญผล", "ร้านค้าในชุมชน 2 เลิกไป"),
        ],
    )
    def test_in_her_own_words_is_asked_about(self, text, name, instead):
        found = of({"look:pupils": {"text": text}})
        assert codes(found) == [("look:pupils#text", "name_in_text")]
        assert found.problems[0].params == {"name": name}
        assert [(fix.path, fix.text) for fix in found.fixes] == [("look:pupils#text", instead)]
        assert not any(word in text_of(found) for word in (text, name)), "nor is it in what would be seen"

    def test_in_every_text_of_hers(self):
        step, comment = "0badc0de.1.step.a", "0badc0de.1.comment.c"
        found = of(
            {
                "wpa:2.4": {"task": "กับวัดโพธิ์ศรีดอน"},
                f"step:{step}": {"done": "yes", "text": "วัดโพธิ์ศรีดอนให้ศาลา"},
                f"did:{comment}": {"text": "ถามวัดโพธิ์ศรีดอน"},
            },
            entry("step", "steps", step, line=said("จัดวันอ่าน")),
            entry("comment", "feedback", comment, line=said("แล้ววัดล่ะ")),
        )
        assert {path for path, _ in codes(found)} == {f"step:{step}#text", f"did:{comment}#text", "wpa:2.4#task"}

    def test_what_stays_out_is_not_asked_about(self):
        found = of({**LOOK, "wpa:2.4": {"task": "กับวัดโพธิ์ศรีดอน"}, "pick:wpa": {"inside": False}})
        assert codes(found) == []

    def test_what_was_handed_in_elsewhere_gives_way_by_itself(self):
        level = entry("level", "levels", head=said(Piece("วัดโพธิ์ศรีดอน", TEMPLE)), line=said("จาก ก เป็น ข"),
                      note=said("เพราะวัด โพธิ์ศรีดอนนัดเอง"))  # fmt: skip
        found = of(LOOK, level)
        assert codes(found) == []
        (told,) = found.body["parts"][0]["entries"]
        assert told == {
            "sort": "level", "head": "วัดในหมู่บ้าน", "line": "จาก ก เป็น ข", "note": "เพราะวัดในหมู่บ้านนัดเอง",
        }  # fmt: skip

    def test_a_partners_earlier_name(self):
        found = of({"look:pupils": {"text": "ที่สำนักสงฆ์ดอนกลาง"}},
                   entry("added", "network", line=said("เพิ่ม ", Piece("สำนักสงฆ์ดอนกลาง", TEMPLE))))  # fmt: skip
        assert codes(found) == [("look:pupils#text", "name_in_text")]
        assert "สำนักสงฆ์ดอนกลาง" not in text_of(found)

    def test_a_name_inside_a_longer_one(self):
        other = {"partner:dddddddddddd": {"name": "ชมรมวัดโพธิ์ศรีดอน", "sector": "ngo"}}
        outside = replace(OUTSIDE, partners={**PARTNERS, "dddddddddddd": other["partner:dddddddddddd"]})
        found = of({"look:pupils": {"text": "ชมรมวัดโพธิ์ศรีดอน กับ วัดโพธิ์ศรีดอน"}}, outside=outside, **other)
        assert found.fixes[0].text == "มูลนิธิที่ร่วมงาน กับ วัดในหมู่บ้าน"

    def test_of_a_partner_nobody_knows_any_more(self):
        found = of(LOOK, entry("left", "network", line=said("ไม่ได้ร่วมงานแล้ว ", Piece("ตลาดสดดอนเหนือ", "eeeeeeeeeeee"))))
        assert "ตลาดสดดอนเหนือ" not in text_of(found)
        assert "ไม่ได้ร่วมงานแล้ว ภาคีในชุมชน" in text_of(found)

    def test_a_joined_partner_is_called_as_the_one_it_is(self):
        same = {"same:ffffffffffff": {"into": TEMPLE}}
        found = of(LOOK, entry("added", "network", line=said("เพิ่ม ", Piece("วัดโพธิ์ศรี", "ffffffffffff"))), **same)
        assert "เพิ่ม วัดในหมู่บ้าน" in text_of(found)


class TestWhatLeaves:
    def test_of_every_sort_it_is_said(self):
        assert set(LEAVES) == set(get_args(Sort)) - {"quality"}

    @pytest.mark.parametrize("sort", LEAVES)
    def test_only_the_fields_of_the_list(self, sort):
        """A sentinel in every field there is; what comes out is what the list names."""
        ref = "0badc0de.1.x"
        full = entry(
            sort, "network", ref, date="2027-03-01", who=("SENTINELwho",), head=said("SENTINELhead"),
            line=said("SENTINELline"), note=said("SENTINELnote"), by="SENTINELby", source="SENTINELsource", year=2570,
            term="SENTINELterm", facts={"SENTINELfact": "SENTINELvalue"}, spots=(("SENTINELspot", "home"),),
        )  # fmt: skip
        found = of({**LOOK, f"did:{ref}": {"text": "SENTINELdid"}, f"step:{ref}": {"text": "SENTINELnote"}}, full)
        told = found.body["parts"][0]["entries"]
        assert {name for one in told for name in one} - {"sort"} <= set(LEAVES[sort])
        wanted = {f"SENTINEL{name}" for name in LEAVES[sort] if name in ("head", "line", "note")}
        if sort == "comment":
            wanted = wanted - {"SENTINELnote"} | {"SENTINELdid"}
        every = ("who", "head", "line", "note", "by", "source", "term", "fact", "value", "spot", "did")
        there = {f"SENTINEL{name}" for name in every}
        assert {one for one in there if one in text_of(found)} == wanted

    def test_the_body_has_no_other_fields(self):
        found = of(LOOK, entry("added", "network", line=said("x")))
        assert set(found.body) == {"language", "title", "by", "school", "parts"}
        assert set(found.head) == {"by", "title", "parts", "licence"}
        assert {key for part in found.body["parts"] for key in part} == {"id", "title", "entries", "own"}
        assert {key for part in found.body["parts"] for own in part["own"] for key in own} == {"asked", "text", "group"}

    def test_a_comment_only_in_her_own_words(self):
        ref = "0badc0de.1.comment.c"
        comment = entry("comment", "feedback", ref, line=said("คำของพี่เลี้ยง"), note=said("คำตอบของครู"), by="ศน.อารี")
        assert "ความเห็น" not in text_of(of(LOOK, comment))
        found = text_of(of({**LOOK, f"did:{ref}": {"text": "ชวนปู่ย่าคุย"}}, comment))
        assert "ชวนปู่ย่าคุย" in found
        assert not any(word in found for word in ("คำของพี่เลี้ยง", "คำตอบของครู", "ศน.อารี"))

    def test_quality_story_trust_and_private_entries_never(self):
        found = of(LOOK, entry("quality", "network", line=said("ยังไม่ราบรื่น"), private=True),
                   entry("moved", "network", line=said("ลับเฉพาะ"), private=True))  # fmt: skip
        assert not any(word in text_of(found) for word in ("ยังไม่ราบรื่น", "ลับเฉพาะ", "ลับเรื่อง", "strained"))

    def test_what_she_left_out(self):
        left = entry("added", "network", "0badc0de.1.a", line=said("ไม่เอา"))
        found = of({**LOOK, "drop:0badc0de.1.a": {"out": True}}, left)
        assert "ไม่เอา" not in text_of(found)


class TestMayItBeShared:
    def test_no_licence_is_assumed(self):
        assert codes(of({**LOOK, "share": {}})) == [("share#licence", "licence_missing")]
        assert codes(of({**LOOK, "share": {"licence": "taken_away"}})) == [("share#licence", "licence_missing")]

    def test_nothing_is_in_it(self):
        assert codes(of({"pick:reflect": {"inside": False}})) == [("pick", "share_empty")]

    def test_all_of_it_blocks(self):
        found = of({"share": {}, "look:pupils": {"text": "วัดโพธิ์ศรีดอน"}})
        assert all(problem.blocking for problem in found.problems)

    def test_the_same_work_gives_the_same(self):
        assert of(LOOK).body == of(LOOK).body
        assert of(LOOK, language="en").body["by"].startswith("A teacher of a school")
