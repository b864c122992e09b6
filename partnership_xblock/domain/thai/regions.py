"""The region of a province, by the six regions that school geography uses (the National Geographical Committee, 1977).

A region tells where a teacher works without telling which school.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import bare
from partnership_xblock.domain.thai.provinces import PROVINCES

REGIONS: Final[Mapping[str, Text]] = {
    "north": Text(th="ภาคเหนือ", en="the North"),
    "northeast": Text(th="ภาคตะวันออกเฉียงเหนือ", en="the Northeast"),
    "central": Text(th="ภาคกลาง", en="the Central region"),
    "east": Text(th="ภาคตะวันออก", en="the East"),
    "west": Text(th="ภาคตะวันตก", en="the West"),
    "south": Text(th="ภาคใต้", en="the South"),
}
_PROVINCES: Final = {
    "north": "เชียงราย เชียงใหม่ น่าน พะเยา แพร่ แม่ฮ่องสอน ลำปาง ลำพูน อุตรดิตถ์",
    "northeast": "กาฬสินธุ์ ขอนแก่น ชัยภูมิ นครพนม นครราชสีมา บึงกาฬ บุรีรัมย์ มหาสารคาม มุกดาหาร ยโสธร ร้อยเอ็ด เลย "
    "ศรีสะเกษ สกลนคร สุรินทร์ หนองคาย หนองบัวลำภู อำนาจเจริญ อุดรธานี อุบลราชธานี",
    "east": "จันทบุรี ฉะเชิงเทรา ชลบุรี ตราด ปราจีนบุรี ระยอง สระแก้ว",
    "west": "กาญจนบุรี ตาก ประจวบคีรีขันธ์ เพชรบุรี ราชบุรี",
    "south": "กระบี่ ชุมพร ตรัง นครศรีธรรมราช นราธิวาส ปัตตานี พังงา พัทลุง ภูเก็ต ยะลา ระนอง สงขลา สตูล สุราษฎร์ธานี",
}
"""The others are in the central region."""
_ALSO: Final = {"กทม": "กรุงเทพมหานคร", "กรุงเทพ": "กรุงเทพมหานคร", "กรุงเทพฯ": "กรุงเทพมหานคร", "โคราช": "นครราชสีมา"}
_BEFORE: Final = tuple(bare(word) for word in ("จังหวัด", "จ."))


def region_of(province: str) -> Text | None:
    """The region of a province as a teacher wrote it, in either language; None for anything else."""
    name = bare(province)
    known = _by_name()
    for before in ("", *_BEFORE):
        if name.startswith(before) and (region := known.get(name.removeprefix(before))):
            return REGIONS[region]
    return None


@cache
def _by_name() -> Mapping[str, str]:
    of = {name: region for region, names in _PROVINCES.items() for name in names.split()}
    known: dict[str, str] = {}
    for province in PROVINCES:
        region = of.get(province.th, "central")
        known |= {bare(province.th): region, bare(province.en): region}
    return known | {bare(short): known[bare(whole)] for short, whole in _ALSO.items()}
