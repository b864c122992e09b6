"""Sample answers about partners as friends. Kinds of friends are the activity's: new ones count."""

from __future__ import annotations

from datetime import date
from random import Random

from demo.seed.items import Items
from demo.seed.networks import partner_ids
from partnership_xblock.activities import activity
from partnership_xblock.activities.friends.answer import MOST
from partnership_xblock.activities.friends.content import UNSURE

BECAUSE = (
    "มาช่วยโดยไม่ต้องขอ และถามกลับทุกครั้งว่าเด็กได้อะไร",
    "ทำเรื่องเดียวกันมาหลายปี คุยกันสองสามคำก็เข้าใจ",
    "ปีที่น้ำท่วมยังหาเวลามาช่วยยกของให้โรงเรียน",
    "ลงมือด้วยกันทุกเทอม แบ่งงานกันได้โดยไม่ต้องมีคำสั่ง",
    "อยากเห็นเด็กในหมู่บ้านอ่านคล่องเหมือนเรา",
)


def write(rng: Random, network: Items, _day: date) -> Items:
    kinds = [kind.id for kind in activity("friends").Content.preset().offered]
    items: Items = {}
    for partner in partner_ids(network):
        many = rng.choices((0, 1, MOST), (1, 6, 2))[0]
        chosen = rng.sample(kinds, many) or [UNSURE]
        told = many > 0 and rng.random() < 0.3
        items[f"friend:{partner}"] = {"kinds": chosen, "because": rng.choice(BECAUSE) if told else ""}
    if items and not any(item["because"] for item in items.values()):
        items[next(iter(items))]["because"] = rng.choice(BECAUSE)
    return items
