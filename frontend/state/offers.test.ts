/** Using what another activity offers: copied below what is written, told when it changes, remembered when it is not used. */
import { beforeEach, expect, it, vi } from "vitest";
import type { OfferShape } from "../types.gen";
import type { DocView } from "../kind";
import { LiveDocument, type Value } from "./document";
import { askOffers, dismissOffer, keepOwn, offerState, takeOffer } from "./offers";
import type { Session } from "./session";
import { liveView } from "./view";

const OFFER: OfferShape = {
  ref: "0123456789abcdef", text: "ชวนพระอาจารย์คุย", date: "2026-12-15", partner: "temple000001", title: "ถอดบทเรียน", at: "2026-11-20T03:00:00Z", until: "", owner: "", also: [], form: "",
  item: "priority", fields: { text: "first_step", date: "date", partner: "partner" },
};
const STEP: OfferShape = { ...OFFER, item: "step:", fields: { text: "text", date: "date", partner: "partner" } };

function view(values: Record<string, object> = {}): DocView {
  const document = new LiveDocument(() => undefined);
  for (const [key, value] of Object.entries(values)) document.set(key, value as Value);
  return liveView(document, true);
}
const network = view({ "partner:temple000001": { name: "วัด" } });
let answers: DocView;
beforeEach(() => {
  answers = view();
});

it("is open until it is used or not, and remembers what it said", () => {
  expect(offerState(answers, OFFER)).toBe("open");
  expect(takeOffer(answers, network, OFFER)).toBe("priority#first_step");
  expect(answers.get("priority")).toEqual({ first_step: OFFER.text, date: OFFER.date, partner: OFFER.partner });
  expect(answers.get(`offer:${OFFER.ref}`)).toEqual({ state: "taken", text: OFFER.text, date: OFFER.date });
  expect(offerState(answers, OFFER)).toBe("taken");
});

it("loses nothing that is written: words go below, a day and a partner stay", () => {
  answers = view({ priority: { indicator: "goals", first_step: "โทรหา อสม.", date: "2026-12-01", partner: "health000001" } });
  takeOffer(answers, network, OFFER);
  expect(answers.get("priority")).toEqual({ indicator: "goals", first_step: "โทรหา อสม.\nชวนพระอาจารย์คุย", date: "2026-12-01", partner: "health000001" });
  takeOffer(answers, network, OFFER);
  expect(answers.get<{ first_step: string }>("priority")?.first_step).toBe("โทรหา อสม.\nชวนพระอาจารย์คุย");
});

it("names no partner that is not in the network any more", () => {
  takeOffer(answers, view(), OFFER);
  expect(answers.get("priority")).toEqual({ first_step: OFFER.text, date: OFFER.date });
});

it("of a family makes a new one behind the others, and fills one that is empty first", () => {
  answers = view({ "step:a": { text: "เดิม", responsible: "", date: "", partner: "", order: 7 }, "step:b": { text: " ", responsible: "ครู", date: "", partner: "", order: 3 } });
  expect(takeOffer(answers, network, STEP)).toBe("step:b#text");
  expect(answers.get("step:b")).toEqual({ text: OFFER.text, responsible: "ครู", date: OFFER.date, partner: OFFER.partner, order: 3 });
  const path = takeOffer(answers, network, { ...STEP, ref: "fedcba9876543210", text: "อีกเรื่อง" });
  expect(path).toMatch(/^step:[a-z0-9]+#text$/);
  expect(answers.get(path.split("#")[0] ?? "")).toEqual({ text: "อีกเรื่อง", date: OFFER.date, partner: OFFER.partner, order: 8 });
  expect(answers.list("step")).toHaveLength(3);
});

it("brings who sees to it and the last day, where there are fields for them and nothing else is written", () => {
  const event: OfferShape = { ...OFFER, item: "event:", until: "2026-12-18", owner: "ครูวิชาการ", fields: { text: "text", date: "date", partner: "partner", until: "until", owner: "owner" } };
  const key = takeOffer(answers, network, event).split("#")[0] ?? "";
  expect(answers.get(key)).toEqual({ text: OFFER.text, date: "2026-12-15", until: "2026-12-18", owner: "ครูวิชาการ", partner: OFFER.partner, order: 1 });
  const moved = { ...event, date: "2027-01-05", until: "" };
  takeOffer(answers, network, moved);
  expect(answers.get(key)).toMatchObject({ date: "2027-01-05", until: "" });
  answers = view({ "event:a": { text: OFFER.text, date: "2026-11-30", until: "", owner: "ครู ป.4", order: 1 }, [`offer:${OFFER.ref}`]: { state: "taken", text: OFFER.text, date: "2026-12-15" } });
  takeOffer(answers, network, event);
  expect(answers.get("event:a")).toEqual({ text: OFFER.text, date: "2026-11-30", until: "", owner: "ครู ป.4", partner: OFFER.partner, order: 1 });
});

it("brings the form of a paper together with its day: with another day it is another paper", () => {
  const paper: OfferShape = { ...OFFER, item: "record:temple000001", form: "mou", fields: { text: "title", date: "date", form: "form" } };
  answers = view({ "record:temple000001": { form: "none", date: "", title: "", reason: "รอลงนาม" } });
  expect(takeOffer(answers, network, paper)).toBe("record:temple000001#title");
  expect(answers.get("record:temple000001")).toEqual({ form: "mou", date: OFFER.date, title: OFFER.text, reason: "รอลงนาม" });
  answers = view({ "record:temple000001": { form: "minutes", date: "2026-11-01", title: "ประชุม" } });
  takeOffer(answers, network, paper);
  expect(answers.get("record:temple000001")).toEqual({ form: "minutes", date: "2026-11-01", title: `ประชุม\n${OFFER.text}` });
  answers = view({ "record:temple000001": { form: "none", date: "", title: "" } });
  takeOffer(answers, network, { ...paper, form: "" });
  expect(answers.get("record:temple000001")).toMatchObject({ form: "", date: OFFER.date });
});

it("an author's words in another language are no change", () => {
  takeOffer(answers, network, { ...OFFER, text: "นัดประเมินผล", also: ["Meet to evaluate"] });
  expect(offerState(answers, { ...OFFER, text: "Meet to evaluate", also: ["นัดประเมินผล"] })).toBe("taken");
  expect(offerState(answers, { ...OFFER, text: "Meet soon", also: ["นัดเร็ว ๆ นี้"] })).toBe("changed");
});

it("without a field stays where it is", () => {
  expect(takeOffer(answers, network, { ...OFFER, item: "", fields: {} })).toBe("");
  expect(offerState(answers, OFFER)).toBe("taken");
  expect(answers.list("offer")).toHaveLength(1);
});

it("tells that it has changed, and takes its place where it was", () => {
  answers = view({ priority: { first_step: "ก่อน", date: "", partner: "" } });
  takeOffer(answers, network, OFFER);
  answers.set("priority", { ...answers.get("priority"), first_step: "ก่อน\nชวนพระอาจารย์คุย ที่ศาลา" });
  const now = { ...OFFER, text: "ชวน $& กับ อสม.", date: "2027-01-10" };
  expect(offerState(answers, now)).toBe("changed");
  takeOffer(answers, network, now);
  expect(answers.get("priority")).toEqual({ first_step: "ก่อน\nชวน $& กับ อสม. ที่ศาลา", date: "2027-01-10", partner: OFFER.partner });
  expect(offerState(answers, now)).toBe("taken");
});

it("changed in a family finds its own item, or else makes another", () => {
  const path = takeOffer(answers, network, STEP);
  answers.set("step:z", { text: "อื่น", date: "", partner: "", order: 9 });
  expect(takeOffer(answers, network, { ...STEP, text: "ใหม่" })).toBe(path);
  answers.set(path.split("#")[0] ?? "", { ...answers.get(path.split("#")[0] ?? ""), text: "เรียบเรียงเอง" });
  expect(takeOffer(answers, network, { ...STEP, text: "ใหม่กว่า" })).not.toBe(path);
  expect(answers.list("step")).toHaveLength(3);
});

it("a change of its day alone is told; a day that the teacher set stays", () => {
  takeOffer(answers, network, OFFER);
  answers.set("priority", { ...answers.get("priority"), date: "2026-12-31" });
  const now = { ...OFFER, date: "2027-01-10" };
  expect(offerState(answers, now)).toBe("changed");
  takeOffer(answers, network, now);
  expect(answers.get<{ date: string }>("priority")?.date).toBe("2026-12-31");
});

it("left as it is, the change is not told again, and nothing is written", () => {
  takeOffer(answers, network, OFFER);
  const before = answers.get("priority");
  const now = { ...OFFER, text: "อื่น" };
  keepOwn(answers, now);
  expect([offerState(answers, now), answers.get("priority")]).toEqual(["taken", before]);
});

it("not used, it is not offered again, also when it changes; it may be used after all", () => {
  dismissOffer(answers, OFFER);
  expect(offerState(answers, { ...OFFER, text: "อื่น" })).toBe("dismissed");
  expect(answers.get("priority")).toBeUndefined();
  takeOffer(answers, network, OFFER);
  expect(offerState(answers, OFFER)).toBe("taken");
});

it("is asked for as a part of the page; without an answer nothing is known", async () => {
  const call = vi.fn().mockResolvedValueOnce({ kind: "ok", body: { offers: [OFFER], words: { "offer.use": "ใช้" } } });
  const session = { call, page: { person: "me" } } as unknown as Session;
  expect(await askOffers(session)).toEqual({ offers: [OFFER], words: { "offer.use": "ใช้" } });
  expect(call.mock.calls).toEqual([["load", { person: "me", part: "offers" }]]);
  call.mockResolvedValueOnce({ kind: "ok", body: { offers: [], words: null } });
  expect(await askOffers(session)).toEqual({ offers: [], words: {} });
  call.mockResolvedValueOnce({ kind: "unreachable" });
  expect(await askOffers(session)).toBeUndefined();
});

it("goes where its kind says, which may be nowhere: then it stays in sight", () => {
  const placed: OfferShape = { ...STEP, item: "give:", fields: { text: "text", date: "by" } };
  answers = view({ "give:people.us": { text: "", by: "", follow: "" } });
  expect(takeOffer(answers, network, placed, () => "give:care.temple")).toBe("give:care.temple#text");
  expect(answers.get("give:care.temple")).toEqual({ text: OFFER.text, by: OFFER.date });
  const other = { ...placed, ref: "fedcba9876543210" };
  expect(takeOffer(answers, network, other, () => "")).toBe("");
  expect(offerState(answers, other)).toBe("taken");
  // Taken before and another now: found by its words of then, wherever that is.
  expect(takeOffer(answers, network, { ...placed, text: "ชวนพระอาจารย์และชาวบ้าน" }, () => "give:people.us")).toBe("give:care.temple#text");
  expect(answers.get("give:care.temple")).toMatchObject({ text: "ชวนพระอาจารย์และชาวบ้าน" });
});

it("may bring a partner alone, without words", () => {
  const alone: OfferShape = { ...OFFER, item: "party:temple000001", fields: { partner: "partner" } };
  expect(takeOffer(answers, network, alone)).toBe("party:temple000001");
  expect(answers.get("party:temple000001")).toEqual({ partner: "temple000001" });
});
