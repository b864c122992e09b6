/**
 * Every way from one activity to another, on the page that takes: used, not used, changed where it comes from. What is offered
 * is what the server gave (tests/services/learner/test_offer_paths.py, which says which ways there are).
 */
import { describe, expect, it } from "vitest";
import paths from "../../tests/golden/offers/paths.json";
import type { DocView, Kind } from "../kind";
import { LiveDocument, type Value } from "../state/document";
import { dismissOffer, keepOwn, offerKey, offerState, takeOffer } from "../state/offers";
import { liveView } from "../state/view";
import type { OfferShape } from "../types.gen";

const kinds = import.meta.glob<Record<string, Kind>>("./*/kind.ts", { eager: true });
const presets = import.meta.glob<Record<string, unknown>>("../../tests/golden/*/preset.json", { eager: true, import: "default" });

function view(values: Record<string, object> = {}): DocView {
  const document = new LiveDocument(() => undefined);
  for (const [key, value] of Object.entries(values)) document.set(key, value as Value);
  return liveView(document, true);
}

/** Where a kind puts what it places by itself. */
const PLACED: Record<string, string> = { agreement: "give:people.", anatomy: "part:" };

describe.each(paths.map((one) => [`${one.from} → ${one.to} (${one.sort})`, one] as const))("%s", (_, { to, sort, offer: shape }) => {
  const offer = { ref: "0123456789abcdef", title: "กิจกรรมอื่น", at: "2026-11-20T03:00:00Z", ...shape } as OfferShape;
  const kind = Object.values(kinds[`./${to}/kind.ts`] ?? {})[0] as Kind;
  const content = presets[`../../tests/golden/${to}/preset.json`] ?? {};
  const network = view(offer.partner ? { [`partner:${offer.partner}`]: { name: "ภาคี", sector: "faith" } } : {});
  const take = (answers: DocView, one: OfferShape): string =>
    takeOffer(answers, network, one, kind.offerPlace && ((placed) => kind.offerPlace?.(placed, { content, answers, network }) ?? ""));
  const [family = ""] = offer.item.split(":");

  it("is used: its words, its day and all else are where the kind wants them", () => {
    const answers = view();
    expect(offerState(answers, offer)).toBe("open");
    const path = take(answers, offer);
    expect(offerState(answers, offer)).toBe("taken");
    if (!offer.item) {
      expect([path, answers.get(offerKey(offer))]).toMatchObject(["", { state: "taken" }]);
      return;
    }
    const [key = "", field = ""] = path.split("#");
    expect(key.startsWith(sort === "unwritten" ? "party:" : offer.item.endsWith(":") && kind.offerPlace ? (PLACED[to] ?? "") : offer.item)).toBe(true);
    expect(field).toBe(offer.fields.text ?? "");
    const value = answers.get<Record<string, unknown>>(key) ?? {};
    for (const name of ["text", "date", "partner", "until", "owner", "form"] as const) {
      const at = offer.fields[name];
      if (at && offer[name]) expect(value[at], name).toBe(offer[name]);
    }
    if (offer.fields.source) expect(value[offer.fields.source]).toBe(offer.ref);
  });

  it("is not used: nothing is written, and it is not offered again, whatever becomes of it", () => {
    const answers = view();
    dismissOffer(answers, offer);
    expect([answers.list(family), answers.get(offer.item)]).toEqual([[], undefined]);
    expect(offerState(answers, offer)).toBe("dismissed");
    expect(offerState(answers, { ...offer, text: "เรื่องอื่น" })).toBe("dismissed");
  });

  it("changed where it comes from is told, put in the place of the old words, or left", () => {
    const answers = view();
    const path = take(answers, offer);
    const now = { ...offer, text: `${offer.text} ฉบับแก้`, also: [], ...(offer.date ? { date: "2027-02-03" } : {}) };
    expect(offerState(answers, now)).toBe("changed");
    const [key = ""] = path.split("#");
    const before = JSON.stringify(answers.get(key));
    keepOwn(answers, now);
    expect([offerState(answers, now), JSON.stringify(answers.get(key))]).toEqual(["taken", before]);
    const other = view();
    const first = take(other, offer);
    expect(take(other, now)).toBe(first);
    expect(offerState(other, now)).toBe("taken");
    const value = other.get<Record<string, unknown>>(first.split("#")[0] ?? "") ?? {};
    const { text, date } = offer.fields;
    if (text) expect(value[text]).toBe(now.text);
    if (date && now.date) expect(value[date]).toBe(now.date);
    expect(other.list(family)).toHaveLength(answers.list(family).length);
  });
});

it("is held for every kind that places what it takes", () => {
  const placing = Object.values(kinds).flatMap((kind) => Object.values(kind)).filter(({ offerPlace }) => offerPlace).map(({ id }) => id);
  expect(placing.sort()).toEqual(Object.keys(PLACED).sort());
});
