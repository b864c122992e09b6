/** Made-up partners that tests of the map draw and edit. */
import type { DocView, ItemView } from "../../kind";
import preset from "../../../tests/golden/map/preset.json";
import type { MapContent } from "./model.gen";
import { NO_PARTNER, type Partner } from "../../network/model.gen";

export const content = preset as unknown as MapContent;

const ROWS: [string, string, Partner["frequency"]][] = [
  ["เครือข่ายผู้ปกครอง ป.4–ป.6", "home", "monthly"],
  ["กลุ่มแม่บ้านทอผ้าดอนตะวัน", "community", "termly"],
  ["อสม. หมู่ 4", "community", "rarely"],
  ["วัดโพธิ์ศรีดอน", "faith", "monthly"],
  ["โรงเรียนบ้านโนนสูง", "school", "termly"],
  ["รพ.สต. ดอนตะวัน", "state", "monthly"],
  ["อบต. ดอนตะวัน", "state", "termly"],
  ["ร้านเกษตรรุ่งเรือง", "business", "rarely"],
  ["มูลนิธิเด็กอ่านได้", "ngo", "termly"],
  ["น้ำดื่มปู่ญี่ปุ่น", "business", "rarely"],
  ["โรงเรียนมัธยมฐูฐิวิทยา", "school", "termly"],
  ["คณะกรรมการสถานศึกษาขั้นพื้นฐาน", "community", "monthly"],
  ["มัสยิดอัลอิสลามียะห์", "faith", "rarely"],
  ["สถานีตำรวจภูธรดอนตะวัน", "state", "rarely"],
  ["ชมรมผู้สูงอายุที่สุด", "community", "termly"],
];

/** `n` partners with ids p1, p2 ..., in order. */
export function samplePartners(n: number): Record<string, Partner> {
  return Object.fromEntries(
    Array.from({ length: n }, (_, i) => {
      const [name, sector, frequency] = ROWS[i % ROWS.length] ?? ["", "", ""];
      return [`partner:p${i + 1}`, { ...NO_PARTNER, name: i < ROWS.length ? name : `${name} ${i}`, sector, frequency, order: i + 1 }];
    }),
  );
}

/** A document in memory, edited like the page's own. `changed` is called after each edit. */
export function memoryView(
  values: Record<string, object>,
  changed: () => void = () => undefined,
): DocView & { values: Map<string, { v: object; gone: boolean }> } {
  const items = new Map(Object.entries(values).map(([key, v]) => [key, { v, gone: false }]));
  const edit = (key: string, v: object | undefined, gone: boolean): void => {
    items.set(key, { v: v ?? items.get(key)?.v ?? {}, gone });
    changed();
  };
  const item = (key: string): ItemView<never> | undefined => {
    const stored = items.get(key);
    return stored && { key, id: key.slice(key.indexOf(":") + 1), value: stored.v as never, gone: stored.gone };
  };
  return {
    values: items,
    editable: true,
    writable: () => true,
    get: (key) => (items.get(key)?.gone ? undefined : (items.get(key)?.v as never)),
    item,
    list: (prefix, options) =>
      [...items.keys()]
        .filter((key) => key.startsWith(`${prefix}:`))
        .flatMap((key) => item(key) ?? [])
        .filter((one) => options?.gone || !one.gone),
    set: (key, v) => {
      edit(key, v, false);
    },
    remove: (key) => {
      edit(key, undefined, true);
    },
    restore: (key) => {
      edit(key, undefined, false);
    },
  };
}
