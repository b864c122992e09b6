"""The problems of a `threes` round, lane by lane. Equal to `rules.ts`.

Blocking: no sentence (`vision_missing`) · no partner wrote it with us (`s1_partner_missing`), unless it was not talked
over yet · not said how it came about (`how_missing`) · no strength with a partner, what it can do and what is needed
(`pair_missing`) · no activity (`act_missing`) · an activity without words (`act_text_missing`) or without a responsible
position (`act_owner_missing`) · no activity has a day (`no_dated_act`, at the first) or a partner
(`s3_partner_missing`, at the first).

Advice: the sentence was not talked over (`vision_alone`), has more than 140 grapheme clusters (`vision_long` {n, max}),
or nobody is counted (`people_missing`) · no key word (`word_missing`), one that the sentence does not have
(`word_not_in_vision`), or one that no activity serves (`word_unserved` {word}) · a strength that lacks what it is or
what needs it (`asset_unpaired`) · strengths that no activity uses (`asset_unused` {n}, at the first) · an activity
without a day while another has one (`act_date_missing`), whose last day is before its first (`until_early`), or that
uses no strength (`act_no_asset`; not where the school gives) · an owner that seems to be a person (`owner_is_person`) ·
in every activity only the community gives (`only_receiving`).
Partners that were removed count nowhere. Activities of the earlier wave are not asked about here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.threes.answer import Act, Asset
from partnership_xblock.activities.threes.content import SCHOOL, SYNERGY, ThreesContent
from partnership_xblock.activities.threes.plan import Plan, Thing
from partnership_xblock.domain.personal import is_person
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai import graphemes
from partnership_xblock.domain.thai.folding import blank, fold

LONGEST: Final = 140
"""Grapheme clusters of a sentence that people can still repeat."""


def check(sheet: Sheet[ThreesContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    plan = Plan.of(sheet)
    return [*_sentence(plan, sheet.content), *_words(plan), *_strengths(plan), *_activities(plan, sheet.content)]


def _sentence(plan: Plan, content: ThreesContent) -> Iterator[Problem]:
    vision = plan.vision
    if blank(vision.text):
        yield Problem("vision#text", "vision_missing")
    elif (n := graphemes.count(vision.text.strip())) > LONGEST:
        yield advice("vision#text", "vision_long", {"n": n, "max": LONGEST})
    how = content.how_of(vision.how)
    if not plan.wrote and not (how is not None and how.alone):
        yield Problem("vision#with", "s1_partner_missing")
    if not vision.how:
        yield Problem("vision#how", "how_missing")
    elif how is not None and how.alone:
        yield advice("vision#how", "vision_alone")
    if not blank(vision.text) and not vision.people:
        yield advice("vision#people", "people_missing")


def _words(plan: Plan) -> Iterator[Problem]:
    if not blank(plan.vision.text) and not plan.words:
        yield advice("vision#words", "word_missing")
    sentence = fold(plan.vision.text)
    for word in plan.words:
        if fold(word.item.text) not in sentence:
            yield advice(f"{word.key}#text", "word_not_in_vision")
        elif plan.acts and not plan.served(word):
            yield advice(word.key, "word_unserved", {"word": word.item.text})


def _strengths(plan: Plan) -> Iterator[Problem]:
    if not any(plan.pairs(asset) for asset in plan.assets):
        yield Problem(f"lane:{SYNERGY}", "pair_missing")
    for asset in plan.assets:
        if gap := _gap(asset):
            yield advice(f"{asset.key}#{gap}", "asset_unpaired")
    unused = [asset for asset in plan.assets if plan.pairs(asset) and not plan.used(asset)]
    if plan.acts and unused:
        yield advice(unused[0].key, "asset_unused", {"n": len(unused)})


def _gap(asset: Thing[Asset]) -> str:
    """The first field that a pair lacks; empty for none."""
    return "can" if blank(asset.item.can) else "need" if blank(asset.item.need) else ""


def _activities(plan: Plan, content: ThreesContent) -> Iterator[Problem]:
    lane = f"lane:{SCHOOL}"
    if not plan.acts:
        yield Problem(lane, "act_missing")
        return
    dated = any(act.item.date for act in plan.acts)
    for act in plan.acts:
        yield from _act(act, plan, content, dated=dated)
    if not any(plan.with_partner(act) for act in plan.acts):
        yield Problem(f"{plan.acts[0].key}#partners", "s3_partner_missing")
    ways = [content.way_of(act.item.way) for act in plan.acts]
    if all(way is not None and way.who == "community" for way in ways):
        yield advice(lane, "only_receiving")


def _act(act: Thing[Act], plan: Plan, content: ThreesContent, *, dated: bool) -> Iterator[Problem]:
    item, key = act.item, act.key
    if blank(item.text):
        yield Problem(f"{key}#text", "act_text_missing")
    if not item.date:
        if dated:
            yield advice(f"{key}#date", "act_date_missing")
        elif act == plan.acts[0]:
            yield Problem(f"{key}#date", "no_dated_act")
    elif item.until and item.until < item.date:
        yield advice(f"{key}#until", "until_early")
    if blank(item.owner):
        yield Problem(f"{key}#owner", "act_owner_missing")
    elif is_person(item.owner):
        yield advice(f"{key}#owner", "owner_is_person")
    way = content.way_of(item.way)
    if plan.assets and not plan.uses(act) and (way is None or way.who != "school"):
        yield advice(f"{key}#uses", "act_no_asset")
