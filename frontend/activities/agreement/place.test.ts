/** Where something goes that another activity offers, and what is made room for. */
import { expect, it } from "vitest";
import preset from "../../../tests/golden/agreement/preset.json";
import type { DocView } from "../../kind";
import { LiveDocument, type Value } from "../../state/document";
import { takeOffer } from "../../state/offers";
import { liveView } from "../../state/view";
import type { OfferShape } from "../../types.gen";
import { offerPlace } from "./place";

function view(values: Record<string, object>): DocView {
  const document = new LiveDocument(() => undefined);
  for (const [key, value] of Object.entries(values)) document.set(key, value as Value);
  return liveView(document, true);
}
const partners = ["temple", "clinic", "office", "shop", "found"];
const network = view(Object.fromEntries(partners.map((id) => [`partner:${id}`, { name: id }])));
const STEP: OfferShape = { ref: "0123456789abcdef", text: "เชิญมาสอน", date: "2026-12-15", partner: "temple", title: "ถอดบทเรียน", at: "2026-11-20T03:00:00Z", until: "", owner: "ครูวิชาการ", also: [], form: "", item: "give:", fields: { text: "text", date: "by", owner: "follow" } };
const UNWRITTEN: OfferShape = { ...STEP, ref: "fedcba9876543210", text: "ยังไม่มีข้อตกลง", date: "", owner: "", item: "party:temple", fields: { partner: "partner" } };
const take = (answers: DocView, offer: OfferShape): string => takeOffer(answers, network, offer, (one) => offerPlace(one, { content: preset, answers, network }));

it("makes its partner a party, and goes to its first cell: that of people", () => {
  const answers = view({});
  expect(take(answers, STEP)).toBe("give:people.temple#text");
  expect(answers.get("party:temple")).toMatchObject({ partner: "temple", order: 1 });
  expect(answers.get("give:people.temple")).toEqual({ text: STEP.text, by: STEP.date, follow: STEP.owner });
});

it("fills the next cell that is empty, and goes below what is written where none is", () => {
  const answers = view({ "give:people.temple": { text: "มาฟังเด็กอ่าน", by: "2027-01-01", follow: "" } });
  expect(take(answers, STEP)).toBe("give:means.temple#text");
  expect(take(answers, { ...STEP, ref: "a", text: "อีกเรื่อง" })).toBe("give:knowledge.temple#text");
  expect(take(answers, { ...STEP, ref: "b", text: "เรื่องที่สี่" })).toBe("give:people.temple#text");
  expect(answers.get("give:people.temple")).toMatchObject({ text: "มาฟังเด็กอ่าน\nเรื่องที่สี่", by: "2027-01-01", follow: STEP.owner });
});

it("is not said twice: words that an earlier wave took are found where they stand", () => {
  const answers = view({ "party:temple": { partner: "temple", order: 1 }, "give:care.temple": { text: STEP.text, by: "", follow: "ครูวิชาการ" } });
  expect(take(answers, STEP)).toBe("give:care.temple#text");
  expect(answers.list("give").map(({ key }) => key)).toEqual(["give:care.temple"]);
  expect(answers.get("give:care.temple")).toEqual({ text: STEP.text, by: STEP.date, follow: "ครูวิชาการ" });
});

it("that was taken and is another now is found where it stands", () => {
  const answers = view({});
  take(answers, STEP);
  answers.set("give:knowledge.temple", { text: "เดิม", by: "", follow: "" });
  expect(take(answers, { ...STEP, text: "เชิญมาสอนสองวัน" })).toBe("give:people.temple#text");
  expect(answers.get("give:people.temple")).toMatchObject({ text: "เชิญมาสอนสองวัน" });
});

it("without a partner it is the school's", () => {
  expect(take(view({}), { ...STEP, partner: "" })).toBe("give:people.us#text");
});

it("an agreement that is not written begins with its partner, with the words of the topics", () => {
  const answers = view({});
  expect(take(answers, UNWRITTEN)).toBe("party:temple");
  expect(answers.get("party:temple")).toMatchObject({ partner: "temple", order: 1 });
  expect(answers.get("give:care.temple")).toMatchObject({ text: preset.topics.find(({ id }) => id === "care")?.start });
});

it("stays in sight where there is no room, or its partner is gone", () => {
  const full = view(Object.fromEntries(["clinic", "office", "shop", "found"].map((id, order) => [`party:${id}`, { partner: id, order }])));
  expect(take(full, STEP)).toBe("");
  expect(full.get("party:temple")).toBeUndefined();
  expect(full.get(`offer:${STEP.ref}`)).toMatchObject({ state: "taken" });
  expect(take(view({}), { ...UNWRITTEN, partner: "left", item: "party:left" })).toBe("");
});

it("is never put into a topic that was taken out", () => {
  expect(take(view({ "row:people": { off: true } }), STEP)).toBe("give:means.temple#text");
});
