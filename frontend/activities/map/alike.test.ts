/** Fifty pairs of names: which may be one organisation under two names, and which are plainly two. */
import { expect, it, vi } from "vitest";
import { alike, firstAlike } from "./alike";
import { tellApart } from "./join";
import { memoryView } from "./sample.fixture";

const pair = (a: string, b: string, [x = "", y = ""]: readonly string[] = []): boolean => alike({ name: a, sector: x }, { name: b, sector: y });

it.each<[string, string, ...string[]]>([
  ["นาขนวน", "บ้านนาขนวน"],
  ["นาขนวน", "โรงเรียนบ้านนาขนวน"],
  ["บ้านนาขนวน", "โรงเรียนบ้านนาขนวน", "school", "school"],
  ["รร.บ้านนาขนวน", "โรงเรียนนาขนวน"],
  ["ร.ร. บ้านนาขนวน", "โรงเรียนบ้านนาขนวน"],
  ["ลำปลายมาศ", "ลำปลายมาศพัฒนา"],
  ["โรงเรียนลำปลายมาศ", "รร.ลำปลายมาศพัฒนา"],
  ["โรงเรียนดอนตะวัน", "โรงเรียนดอนตะวันวิทยา"],
  ["อบต.ดอนตะวัน", "องค์การบริหารส่วนตำบลดอนตะวัน"],
  ["อบต. ดอนตะวัน", "อบต.ตำบลดอนตะวัน"],
  ["อบต ดอนตะวัน", "ดอนตะวัน", "state", ""],
  ["รพ.สต.ดอนตะวัน", "โรงพยาบาลส่งเสริมสุขภาพตำบลดอนตะวัน"],
  ["รพ.สต.บ้านดอนตะวัน", "สถานีอนามัยดอนตะวัน"],
  ["สพป.บุรีรัมย์ เขต 3", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาบุรีรัมย์ เขต ๓"],
  ["วัดดอนตะวัน", "วัดบ้านดอนตะวัน"],
  ["วัดดอนตะวัน", "ดอนตะวัน", "faith", "faith"],
  ["วัดดอนตะวัน", "Wat ดอนตะวัน"],
  ["กลุ่มทอผ้าดอนตะวัน", "กลุ่ม ทอผ้าดอนตะวัน"],
  ["อสม. หมู่ 4", "อาสาสมัครสาธารณสุขประจำหมู่บ้าน หมู่ ๔"],
  ["มูลนิธิเด็กอ่านได้", "เด็กอ่านได้", "ngo", ""],
  ["โรงเรียนบ้านนาขนวน (ประชารัฐ)", "โรงเรียนบ้านนาขนวน"],
  ["นํ้าผุด", "บ้านน้ำผุด"],
  ["Ban Na Khanuan School", "Na Khanuan"],
  ["Wat Don Tawan", "Don Tawan Temple"],
  ["เทศบาลตำบลดอนตะวัน", "ทต.ดอนตะวัน"],
])("%s and %s may be one", (a, b, ...sectors) => {
  expect([pair(a, b, sectors), pair(b, a, sectors.toReversed())]).toEqual([true, true]);
});

it.each<[string, string, ...string[]]>([
  ["วัดดอนตะวัน", "อบต.ดอนตะวัน"],
  ["วัดดอนตะวัน", "โรงเรียนดอนตะวัน"],
  ["วัดดอนตะวัน", "โรงเรียนวัดดอนตะวัน"],
  ["วัดนาขนวน", "บ้านนาขนวน"],
  ["วัดนาขนวน", "บ้านนาขนวน", "faith", "home"],
  ["รพ.สต.ดอนตะวัน", "อบต.ดอนตะวัน", "state", "state"],
  ["รพ.ดอนตะวัน", "รพ.สต.ดอนตะวัน", "state", "state"],
  ["อบต.ดอนตะวัน", "อบจ.ดอนตะวัน", "state", "state"],
  ["โรงเรียนบ้านหนองบัว", "โรงเรียนบ้านหนองบอน"],
  ["อสม. หมู่ 4", "อสม. หมู่ 5"],
  ["อสม. หมู่ 4", "ผู้ใหญ่บ้าน หมู่ 4"],
  ["ผู้ปกครอง ป.4", "ผู้ปกครอง ป.5"],
  ["ร้านป้าสมใจ", "ร้านลุงสม"],
  ["ร้านค้าดอนตะวัน", "กลุ่มทอผ้าดอนตะวัน"],
  ["มูลนิธิเด็กอ่านได้", "โรงเรียนเด็กอ่านได้"],
  ["ตลาดดอนตะวัน", "ดอนตะวัน"],
  ["ลำปลายมาศ", "ลำปลายมาศสามัคคีธรรม"],
  ["สพป.บุรีรัมย์ เขต 3", "สพป.บุรีรัมย์ เขต 2"],
  ["สพป.บุรีรัมย์ เขต 3", "สพม.บุรีรัมย์", "state", "state"],
  ["กลุ่มเยาวชน", "กลุ่มแม่บ้าน"],
  ["บ้าน", "วัด"],
  ["นา", "บ้านนา"],
  ["", ""],
  ["ดอนตะวัน", "ดอนตะวัน", "business", "state"],
  ["Wat Don Tawan", "Don Tawan School"],
])("%s and %s are two", (a, b, ...sectors) => {
  expect([pair(a, b, sectors), pair(b, a, sectors.toReversed())]).toEqual([false, false]);
});

it("asks about the first two that were not told apart", () => {
  const network = memoryView({
    "partner:a": { name: "นาขนวน", order: 1 },
    "partner:b": { name: "วัดป่า", order: 2 },
    "partner:c": { name: "บ้านนาขนวน", order: 3 },
    "partner:d": { name: "โรงเรียนบ้านนาขนวน", sector: "school", order: 4 },
  });
  const ids = (): string[] | undefined => firstAlike(network)?.map(({ id }) => id);
  expect(ids()).toEqual(["a", "c"]);
  tellApart(network, "c", "a");
  expect(ids()).toEqual(["a", "d"]);
  tellApart(network, "a", "d");
  expect(ids()).toBeUndefined();
});

it("reads each name once, however many there are, and none again while it stays", () => {
  const MANY = 120;
  const network = memoryView(Object.fromEntries(Array.from({ length: MANY }, (_, n) => [`partner:p${String(n)}`, { name: `วัดป่าแห่งที่ ${String(n)}`, order: n }])));
  const normalize = vi.spyOn(String.prototype, "normalize");
  expect(firstAlike(network)).toBeUndefined();
  const once = normalize.mock.calls.length;
  expect(firstAlike(network)).toBeUndefined();
  const again = normalize.mock.calls.length - once;
  normalize.mockRestore();
  // Folding a name takes a few of them.
  expect(once).toBeLessThan(MANY * 10);
  expect(again).toBe(0);
});
