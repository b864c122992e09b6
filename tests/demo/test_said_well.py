"""The demo says things as people do."""

from __future__ import annotations

from demo import words


def test_time_is_said_as_one_does_and_staff_are_told_what_a_rescore_takes(monkeypatch):
    assert words.WORDS["act_rescore_higher"].th == "คิดคะแนนใหม่ ใช้เมื่อได้มากกว่าเดิม"
    monkeypatch.setattr(words, "words", lambda key: words.WORDS[key].th)
    assert [words.about(n) for n in (15, 45, 119)] == ["15 นาที", "45 นาที", "2 ชั่วโมง"]
