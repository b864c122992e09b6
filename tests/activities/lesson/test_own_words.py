"""The lessons are told in our own words: no run of seven words of the source documents stands in the package.

The sources are under licences of their own and are not kept here; source_runs.txt holds what their runs come to as
numbers (source_runs.mjs says how it is made). A number is of forty bits: that two different runs share one is not to
be expected in a package of this size.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PACKAGE = Path(__file__).parents[3] / "partnership_xblock"
MODULUS, BASE, KEPT = (1 << 61) - 1, 1_000_003, (1 << 40) - 1


def kept_runs() -> dict[int, set[int]]:
    result: dict[int, set[int]] = {}
    for line in (HERE / "source_runs.txt").read_text(encoding="ascii").splitlines():
        length, *steps = line.split()
        number, numbers = 0, set()
        for step in steps:
            number += int(step, 36)
            numbers.add(number)
        result[int(length)] = numbers
    return result


RUNS = kept_runs()


def letters(text: str) -> str:
    """A text's letters, marks and digits alone, small."""
    plain = unicodedata.normalize("NFKC", text).lower()
    return "".join(char for char in plain if unicodedata.category(char)[0] in "LMN")


def taken(text: str) -> list[str]:
    """Runs of the sources that stand in a text."""
    output = letters(text)
    sums, powers = [0], [1]
    for char in output:
        sums.append((sums[-1] * BASE + ord(char)) % MODULUS)
        powers.append(powers[-1] * BASE % MODULUS)
    result = []
    for length, numbers in RUNS.items():
        power = powers[length] if length < len(powers) else 0
        runs = [(after - before * power) % MODULUS & KEPT for before, after in zip(sums, sums[length:], strict=False)]
        # One question for all: hardly any file has one of them.
        if not numbers.isdisjoint(runs):
            result += [output[start : start + length] for start, run in enumerate(runs) if run in numbers]
    return result


def written(path: Path) -> str:
    """What a file says. Of a catalogue its own words: notes are left out, and beside a translation what it translates,
    which stands in the English catalogue too."""
    if path.suffix != ".po":
        return path.read_text(encoding="utf-8")
    kept, own = [], True
    translation = path.parts[-3] != "en"
    for line in path.read_text(encoding="utf-8").splitlines():
        own = not (translation and line.startswith("msgid")) and (own or line.startswith("msgstr"))
        if own and not line.startswith("#"):
            kept.append(line)
    return "\n".join(kept)


FILES = sorted(
    path
    for pattern in ("activities/**/*.py", "activities/**/*.json", "domain/**/*.py", "conf/locale/*/LC_MESSAGES/*.po")
    for path in PACKAGE.glob(pattern)
)
ALLOWED = {
    "สํานักงานเขตพื้นที่การศึกษาประถมศึกษา",
    "สํานักงานเขตพื้นที่การศึกษามัธยมศึกษา",
    "ประสานความร่วมมือกับผู้ปกครองภาคีเครือข่ายและหรือสถานประกอบการ",
}
"""What cannot be said otherwise: names of offices and of official indicators."""


def test_there_is_something_to_look_at():
    assert len(RUNS) > 20
    assert sum(map(len, RUNS.values())) > 5000
    assert sum(path.suffix == ".json" for path in FILES) == 6


PARTS, OVERLAP = 3, 40
"""A catalogue is looked at in parts: whole it would be among the dearest tests. Each goes on for some lines into the
next, far more than a run is long."""
NAME_OF = {path: str(path.relative_to(PACKAGE)) for path in FILES}
CASES = [(path, part) for path in FILES for part in range(PARTS if path.suffix == ".po" else 1)]


def part_of(text: str, part: int, parts: int) -> str:
    lines = text.splitlines()
    size = -(-len(lines) // parts)
    return "\n".join(lines[part * size : (part + 1) * size + OVERLAP])


@pytest.mark.parametrize(("path", "part"), CASES, ids=lambda one: NAME_OF.get(one, str(one)))
def test_no_run_of_the_sources_stands_in(path, part):
    text = part_of(written(path), part, PARTS if path.suffix == ".po" else 1)
    assert [run for run in taken(text) if not any(run in one for one in ALLOWED)] == []


def test_parts_are_the_whole_and_a_run_at_an_edge_is_in_one_of_them():
    lines = [str(number) for number in range(1000)]
    parts = [part_of("\n".join(lines), part, PARTS).split("\n") for part in range(PARTS)]
    assert {line for part in parts for line in part} == set(lines)
    assert all(before[-OVERLAP:] == after[:OVERLAP] for before, after in pairwise(parts))
    assert max(RUNS) < OVERLAP * 5


def test_a_catalogue_is_read_for_its_own_words(tmp_path):
    text = '# by hand\n#: a.py\nmsgid "one"\nmsgstr "หนึ่ง"\n\nmsgid ""\n"two"\nmsgid_plural "twos"\nmsgstr[0] "สอง"\n'
    for language, told, left in (("th", ["หนึ่ง", "สอง"], ["one", "two"]), ("en", ["one", '"two"', "twos"], [])):
        file = tmp_path / language / "LC_MESSAGES" / "django.po"
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        assert all(word in written(file) for word in told)
        assert not any(word in written(file) for word in [*left, "a.py", "by hand"])


OURS = "เด็กอ่านหนังสือทุกวันศุกร์"


def test_a_run_that_is_kept_is_found_however_it_is_written(monkeypatch):
    """The number is the one source_runs.mjs makes of it."""
    monkeypatch.setitem(RUNS, len(OURS), {1070058391536})
    assert taken("“เด็ก อ่านหนังสือ, ทุกวันศุกร์” และวันเสาร์") == [OURS]
    assert taken("เด็กอ่านหนังสือทุกวันเสาร์") == []
