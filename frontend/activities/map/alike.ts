/**
 * Finds two partners that may be one organisation under two names: "นาขนวน" and "โรงเรียนบ้านนาขนวน". It only asks, so it
 * would rather miss a pair than ask about two that are plainly different: วัดดอน and อบต.ดอน are neighbours, not one.
 */
import type { PartnerItem } from "../../drawing/props";
import type { DocView } from "../../kind";
import { partnersOf } from "../../network/partners";
import { fold } from "../../thai/folding";
import { sameOf } from "./join";

/** Words a name begins with, by what they say of it; those of one line say the same. */
const SORTS: readonly (readonly string[])[] = [
  ["โรงเรียน", "รร"],
  ["วัด"],
  ["มัสยิด", "สุเหร่า"],
  ["โบสถ์", "คริสตจักร"],
  ["องค์การบริหารส่วนตำบล", "อบต"],
  ["องค์การบริหารส่วนจังหวัด", "อบจ"],
  ["เทศบาลตำบล", "ทต"],
  ["เทศบาลเมือง", "ทม"],
  ["เทศบาลนคร", "ทน"],
  ["โรงพยาบาลส่งเสริมสุขภาพตำบล", "รพสต", "สถานีอนามัย", "อนามัย"],
  ["โรงพยาบาล", "รพ"],
  ["อาสาสมัครสาธารณสุขประจำหมู่บ้าน", "อาสาสมัครสาธารณสุข", "อสม"],
  ["สำนักงานเขตพื้นที่การศึกษาประถมศึกษา", "สพป"],
  ["สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา", "สพม"],
  ["สถานีตำรวจภูธร", "สภ"],
  ["ห้างหุ้นส่วนจำกัด", "หจก"],
  ["บริษัท", "บจก", "บมจ"],
  ["มูลนิธิ"],
  ["สมาคม"],
  ["ร้านค้า", "ร้าน"],
  ["กลุ่ม"],
  ["ชมรม"],
  ["ชุมชน"],
  ["ศูนย์"],
];
/** Words of a place before its name: with them and without, a name may mean the same. */
const PLACES = ["หมู่บ้าน", "บ้าน", "ตำบล", "ต"];
/** What schools are called behind the name of their place, and often are not. */
const ENDS = ["พัฒนา", "วิทยา", "วิทยาคม", "พิทยาคม", "พิทยา", "อุปถัมภ์", "อนุสรณ์", "สงเคราะห์", "ประชาสรรค์", "สามัคคี"];
const SCHOOL = "โรงเรียน";
/** English words that say the same wherever they stand. */
const ENGLISH: Readonly<Record<string, string>> = { school: SCHOOL, wat: "วัด", temple: "วัด", mosque: "มัสยิด", church: "โบสถ์", foundation: "มูลนิธิ", ban: "บ้าน", baan: "บ้าน", village: "บ้าน", the: "" };
/** Shorter ones are parts of too many names, in letters. */
const SHORTEST = 3;
const SHORTEST_BEFORE_AN_END = 5;
const MOST_READ = 1000;

interface Described {
  /** The first word of its line in `SORTS`; empty where the name says none. */
  sort: string;
  /** It begins as the name of a village. */
  village: boolean;
  core: string;
}

const plain = (text: string): string => fold(text.replace(/\([^)]*\)/g, "")).replace(/[.\-–_'"“”’,/]/g, "");
/** The longest first: a longer word may begin with a shorter one. */
const WORDS: readonly (readonly [word: string, sort: string])[] = [...SORTS.flatMap((line) => line.map((word) => [plain(word), line[0] ?? ""] as const)), ...PLACES.map((word) => [plain(word), ""] as const)].sort(
  ([a], [b]) => b.length - a.length,
);

/** ต of ต.ดอน stands before a dot or a space: ตลาด begins with the letter as well. */
const isAbbreviated = (name: string): boolean => /(^|\s)ต[.\s]/.test(name);

/** By what was read: a list of many is compared pair by pair, and a name is read once. */
const read = new Map<string, Described>();

function described(name: string): Described {
  const known = read.get(name);
  if (known) return known;
  // Names that were typed on the way are not kept for good.
  if (read.size > MOST_READ) read.clear();
  const found = describe(name);
  read.set(name, found);
  return found;
}

function describe(name: string): Described {
  let [sort, village] = ["", false];
  const said = (word: string): void => {
    if (word === "บ้าน") village = true;
    else sort ||= word;
  };
  const rest = name.split(/\s+/).filter((word) => {
    const meaning = ENGLISH[word.toLowerCase()];
    if (meaning) said(meaning);
    return meaning === undefined;
  });
  let core = plain(rest.join(" "));
  for (;;) {
    const found = WORDS.find(([word, of]) => core.startsWith(word) && core.length > word.length && !(of && sort) && (word !== "ต" || isAbbreviated(name)));
    if (!found) return { sort, village, core };
    const [word, of] = found;
    if (of) sort = of;
    else village ||= !sort && word.endsWith("บ้าน");
    core = core.slice(word.length);
  }
}

const withEnd = (longer: string, shorter: string): boolean =>
  shorter.length >= SHORTEST_BEFORE_AN_END && longer.startsWith(shorter) && ENDS.some((end) => longer === shorter + end);

/** Whether two partners may be one: by their names, and never against their sectors. */
export function alike(a: { name: string; sector: string }, b: { name: string; sector: string }): boolean {
  if (a.sector && b.sector && a.sector !== b.sector) return false;
  const [x, y] = [described(a.name), described(b.name)];
  if (x.sort && y.sort && x.sort !== y.sort) return false;
  // วัดดอน and บ้านดอน are two, where nobody has said that they are of one sort.
  if ((x.sort && y.village && !y.sort) || (y.sort && x.village && !x.sort)) if (!a.sector || !b.sector) return false;
  if (Math.min(x.core.length, y.core.length) < SHORTEST) return false;
  if (x.core === y.core) return true;
  const schools = [x.sort, y.sort].every((sort) => !sort || sort === SCHOOL);
  return schools && (withEnd(x.core, y.core) || withEnd(y.core, x.core));
}

/** The first two that may be one and that the teacher has not told apart; undefined where there are none. */
export function firstAlike(network: DocView): [PartnerItem, PartnerItem] | undefined {
  const partners = partnersOf(network);
  for (const [at, b] of partners.entries()) {
    const { apart } = sameOf(network, b.id);
    const a = partners.slice(0, at).find((one) => alike(one.value, b.value) && !apart.includes(one.id) && !sameOf(network, one.id).apart.includes(b.id));
    if (a) return [a, b];
  }
  return undefined;
}
