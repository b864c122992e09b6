"""Sample teachers' answers in `portfolio`."""

from __future__ import annotations

from datetime import date
from random import Random

from demo.seed.items import Items
from partnership_xblock.activities.portfolio.content import PortfolioContent

# make kind wrote this: what several teachers could have written
NOTES = (
    "เทอมนี้ลองทำกับห้อง ป.4 ห้องเดียวก่อน เด็กเล่าให้ที่บ้านฟังแล้วผู้ปกครองมาถาม",
    "ทำมาสามปีแล้ว คนใหม่มาก็ทำต่อได้ เพราะจดไว้ในสมุดเล่มเดียวกัน",
    "ยังไม่ได้เริ่ม แต่คุยกันในที่ประชุมสองครั้งแล้วว่าอยากทำ",
)


def write(rng: Random, _network: Items, _day: date) -> Items:
    choices = [choice.id for choice in PortfolioContent.preset().choices]
    return {"choice": {"value": rng.choice(choices)}, "note": {"text": rng.choice(NOTES)}}
