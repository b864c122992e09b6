/** Made-up networks for tests and benchmarks of the drawing: the same seed gives the same network. */
import { named, type PictureInput } from "./arrangement";
import type { Size } from "./extent";
import type { Point } from "./geometry";

/** Numbers from 0 to 1 by a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ORGANISATIONS = ["วัด", "อบต.", "รพ.สต.", "กลุ่มแม่บ้าน", "ชมรมผู้สูงอายุ", "โรงเรียน", "มูลนิธิ", "ร้าน", "สถานีตำรวจ"];
const VILLAGES = ["ดอนตะวัน", "โนนสูง", "หมู่ 4", "บูกิตกาแล", "ที่สุด", "ปู่ญี่ปุ่น", "เด็กอ่านได้", "ฐูฐิ"];
export const GROUPS = ["home", "faith", "school", "other"].map((id) => ({ id, label: `ด้าน ${id}` }));

export interface Network {
  input: PictureInput;
  ties: [a: string, b: string][];
}

/** `n` partners in uneven groups, and somewhat more ties than partners. The teacher placed `placed` of them. */
export function network(seed: number, n: number, size: Size = "wide", placed = 0): Network {
  const next = seeded(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() ** 1.4 * list.length)] as T;
  const spot = (i: number): Point | undefined => (i < placed ? { x: 0.1 + 0.8 * next(), y: 0.1 + 0.8 * next() } : undefined);
  const partners = Array.from({ length: n }, (_, i) => {
    const name = [one(ORGANISATIONS), one(VILLAGES), ...(next() < 0.4 ? [String(i + 1)] : [])].join(" ");
    const ring = one([1, 2, 0] as const);
    return { id: `p${i + 1}`, name: named(size, n) ? name : "", group: one(GROUPS).id, ring, spot: spot(i) };
  });
  const ties = Array.from({ length: n < 2 ? 0 : Math.round(n * 1.2) }, (): [string, string] => [one(partners).id, one(partners).id]);
  return { input: { size, plain: size === "paper", own: placed > 0, groups: GROUPS, partners }, ties: ties.filter(([a, b]) => a !== b) };
}
