"""Sets work beside the earlier wave: the newest standing round of the same series and kind in another block.

A wave has its place in the series by when it was first handed in: a round that came after is no earlier one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity, Content, Values
from partnership_xblock.activities.joined import read_as_joined
from partnership_xblock.domain.document import Document, present
from partnership_xblock.domain.network import joined
from partnership_xblock.repositories.listed import SERIES_LENGTH
from partnership_xblock.repositories.rounds import StoredRound
from partnership_xblock.repositories.waves import earlier_round, has_work, move_to_series, outside
from partnership_xblock.repositories.work import Place
from partnership_xblock.services.wire.page import WaveShape, WholeWave
from partnership_xblock.services.wire.times import iso

from .block import BlockInfo
from .limits import canonical
from .rounds import round_body
from .sheets import sheet_of, values_as_joined

PREFILL_LIMIT: Final = 64 * 1024
"""Bytes of UTF-8 that carried answers may take; more are not carried."""
NAMED: Final = 50
"""Partners that are no longer there and are named."""


def began(rounds: Sequence[StoredRound]) -> datetime | None:
    """When work was first handed in, of its rounds, newest first: of those that stand; None without one."""
    return next((round_.submitted_at for round_ in reversed(rounds) if not round_.withdrawn), None)


def earlier_wave(place: Place, kind: str, series: str, before: datetime | None) -> StoredRound | None:
    """The earlier wave of this learner's work; None where the kind has none. At most 2 queries."""
    here = installed(kind)
    if here is None or here.waves is None:
        return None
    return earlier_round(place, kind, series, before)


def as_joined_since(wave: StoredRound, network: Values) -> StoredRound:
    """The wave with partners that were joined since as the one they are in `network`, the present one, by its name of
    now. A map is left as it was: there joining is what became of a partner."""
    kind, pairs = installed(str(wave.block["kind"])), joined(network)
    if kind is None or kind.network == "edits" or not pairs:
        return wave
    answers = read_as_joined(kind.items, Document.from_json(wave.answers, 0), pairs).to_json()
    then = dict(wave.network)
    for gone, now in pairs.items():
        was = then.pop(f"partner:{gone}", None)
        if was is not None:
            then.setdefault(f"partner:{now}", {**was, "v": dict(network[f"partner:{now}"])})
    return replace(wave, answers=answers, network=then)


def wave_shape(round_: StoredRound, language: str) -> WaveShape:
    """The head of an earlier wave."""
    return WaveShape(**_head(round_, language))


def whole_wave(round_: StoredRound, language: str, *, whole: bool = False) -> WholeWave:
    """An earlier wave with its answers; `whole`: for readers who may see a content's secrets."""
    body = round_body(round_, language, whole=whole)
    return WholeWave(**_head(round_, language), **{name: body[name] for name in ("answers", "network", "content")})


def _head(round_: StoredRound, language: str) -> dict[str, Any]:
    title = BlockInfo.from_json(round_.block, round_.content)
    return {
        "public_id": round_.public_id,
        "title": title.title or title.card().title.into(language),
        "number": round_.number,
        "submitted_at": iso(round_.submitted_at),
    }


def carried(
    block: BlockInfo, content: Content, wave: StoredRound, network: Values, now: datetime
) -> tuple[dict[str, dict[str, Any]], list[str]]:
    """The answers with which a page opens, by key, and the names of partners that are gone since: what is about them is
    not carried over. Both empty where the kind carries nothing, or it is too much."""
    kind = installed(block.kind)
    if kind is None or kind.waves is None or kind.waves.carry is None:
        return {}, []
    # An answer of another release may not fit any more.
    fitting = {key: value for key, value in present(wave.answers).items() if not kind.item_problems(key, value)}
    fitting = dict(values_as_joined(kind, fitting, network))
    sheet = sheet_of(block, content, answers=fitting, network=network, now=now)
    answers = {key: dict(value) for key, value in kind.waves.carry(sheet).items()}
    gone: list[str] = []
    for key in list(answers):
        missing = _missing(kind, key, answers[key], network)
        if missing:
            del answers[key]
            gone += [one for one in missing if one not in gone]
    if len(canonical(answers)) > PREFILL_LIMIT:
        return {}, []
    before = present(wave.network)
    names = [str(before.get(f"partner:{one}", {}).get("name", "")) for one in gone]
    return answers, [name for name in names if name][:NAMED]


def _missing(kind: Activity[Any], key: str, value: Mapping[str, Any], network: Values) -> list[str]:
    """Ids of the partners that an answer is about and that are not in the network."""
    return sorted(one for one in kind.partners_in({key: value}) if f"partner:{one}" not in network)


def follow_series(*, course_key: CourseKey, published: Callable[[], Mapping[UsageKey, str]]) -> int:
    """Moves a course's work into the series that its blocks are published with: an author may notice only with the
    second wave that there is one. Work of blocks that are not published stays as it is. `published` gives the series
    by usage key, and is asked only where there is work; returns how many rows changed. 1 query where there is none;
    else 1 more for the blocks without a series, at most 4 for those of each, and 2 for a block whose work moves."""
    if not has_work(str(course_key)):
        return 0
    blocks: dict[str | None, list[str]] = {}
    for usage_key, authored in published().items():
        blocks.setdefault(authored.strip()[:SERIES_LENGTH] or None, []).append(str(usage_key))
    return sum(
        move_to_series(usage_key, series)
        for series, usage_keys in blocks.items()
        for usage_key in sorted(outside(usage_keys, series))
    )
