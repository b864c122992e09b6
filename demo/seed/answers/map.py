"""Sample answers to the questions at the end of a map."""

from __future__ import annotations

from datetime import date
from random import Random

from demo.seed.items import Items
from demo.seed.networks import partner_ids

CARE = (
    "ช่วยเรามาหลายปี แต่ปีนี้ยังไม่ได้ไปเยี่ยมเลย กลัวว่าจะห่างกันไปเอง",
    "เป็นเส้นเดียวที่ถึงบ้านเด็กที่ขาดเรียนบ่อย ถ้าขาดเส้นนี้จะไม่มีใครรู้ข่าว",
    "เปลี่ยนคนประสานงานใหม่ ควรไปแนะนำตัวก่อนเปิดเทอม",
    "เด็กชอบมากเวลาที่มา แต่เรายังไม่เคยตอบแทนอะไรเลย อยากชวนมาเห็นผลงานเด็ก",
    "นัดกันไว้แล้วเลื่อนสองครั้ง อยากคุยให้เข้าใจตรงกันก่อนวางแผนปีหน้า",
    "อยู่ใกล้โรงเรียนที่สุด แต่รู้จักกันแค่คนเดียว อยากให้รู้จักกันทั้งโรงเรียน",
)
BRIDGE = (
    "จะทำสมุดรายชื่อตำแหน่งและเรื่องที่ทำด้วยกัน ฝากไว้กับหัวหน้าวิชาการ และพาครูใหม่ไปแนะนำตัว",
    "ประธานรู้จักทุกฝ่ายอยู่แล้ว จะชวนมาประชุมต้นเทอมด้วยกันให้เป็นปกติ",
    "ให้ครูสองคนดูแลคู่กันทุกเส้น คนหนึ่งย้ายอีกคนยังอยู่",
    "ชวนให้ภาคีสองรายนี้รู้จักกันตรง ๆ จะได้ไม่ต้องผ่านครูทุกครั้ง",
    "ตั้งกลุ่มพูดคุยของตำบล มีทั้งครู ผู้ปกครอง และ อบต. อยู่ด้วยกัน",
)
FEW = (
    "โรงเรียนเล็ก มีครูสามคน ปีนี้ตั้งใจดูแลเท่าที่มีให้ดีก่อน",
    "เพิ่งย้ายมาเทอมนี้ ยังรู้จักชุมชนไม่มาก",
)


def write(rng: Random, network: Items, _day: date) -> Items:
    partners = partner_ids(network)
    items: Items = {
        "q:care": {"partner": rng.choice(partners), "text": rng.choice(CARE)},
        "q:bridge": {"partner": rng.choice([*partners, ""]), "text": rng.choice(BRIDGE)},
        "view": {"layout": rng.choice(("pillars", "pillars", "sectors"))},
    }
    if len(partners) < 4:
        items["few"] = {"text": rng.choice(FEW)}
    return items
