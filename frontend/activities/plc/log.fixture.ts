/** A term of a circle in small: what the tests beside it write into a log. */
import stored from "../../../tests/golden/plc/preset.json";
import cases from "../../../tests/golden/plc/cases.json";
import type { Certificates } from "../../kind";
import { valuesView } from "../../state/view";
import type { Log } from "./log";
import { readLog } from "./log";
import type { PlcContent, Session, Talk } from "./model.gen";

export type Values = Record<string, object>;

export const CONTENT = stored as PlcContent;

/** The day after the sixth meeting of the finished example. */
export const TODAY = "2026-12-03";

const found = cases.find(({ name }) => name.startsWith("round 2"));
export const SIX = found?.answers as unknown as Values;
export const CERTIFIED = found?.certificates as unknown as Certificates;

export const CYCLE = { "cycle:tell": { title: "ป.4 อ่านได้แต่เล่าไม่ได้", pupils: "18 คน", order: 1 } };

/** A meeting of which nothing is missing. */
export const meeting = (over: Partial<Session> = {}): Session => ({
  number: null, date: "2026-11-25", start: "15:00", end: "16:30", pause: 0, cycle: "tell", step: "plan", topic: "เลือกเรื่อง", roles: { model: 1, buddy: 4 }, partners: [], place: "ห้องสมุด", order: 1, ...over,
});

export const talk = (over: Partial<Talk> = {}): Talk => ({ kinds: ["work"], noticed: "12 เล่มเล่าได้ประโยคเดียว", decided: "วาดก่อนเล่า", attempt: "วาดแผนผังเรื่อง", by: "2026-12-16", ...over });

/** A log of these items on a day. */
export const logOf = (values: Values, today = TODAY, certificates: Certificates = {}): Log => readLog({ answers: valuesView(values), today, certificates });
