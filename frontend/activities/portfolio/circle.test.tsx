/** Sharing a portfolio with the course's teachers: what is asked, what is said of how it stands, and what is sent. */
import { PageContext } from "@shell";
import { act, cleanup, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageValue } from "../../components/context";
import { t } from "../../components/words.fixture";
import type { DocView } from "../../kind";
import { frozenView, liveView } from "../../state/view";
import type { ShareState } from "../../types.gen";
import { stage } from "../stage.fixture";
import { Circle } from "./circle";
import { at, buttons, choose, contentWith, field, NETWORK, press, propsOf, RECORD, sessionWith, settle, STANDS, TEMPLE, write, type Props } from "./course.fixture";

interface Sent {
  act: string;
  choices: { share?: { licence: string; me: boolean; names: string } };
  digest?: string;
  seen?: number;
  token?: string;
}

let stands: ShareState;
let sent: Sent[];
let refuses: object | null;
let online: boolean;
let tab: { location: { href: string }; close: () => void };

beforeEach(() => {
  [stands, sent, refuses, online, asked] = [STANDS, [], null, true, []];
  tab = { location: { href: "" }, close: vi.fn() };
  vi.stubGlobal("open", () => tab);
  vi.stubGlobal("fetch", (_url: string, { body }: { body: string }) => {
    if (!online) return Promise.reject(new TypeError("offline"));
    const request = JSON.parse(body) as Sent;
    sent.push(request);
    if (request.act !== "look" && refuses) return Promise.resolve(new Response(JSON.stringify({ error: refuses }), { status: 409, headers: { "Content-Type": "application/json" } }));
    if (request.act === "publish") stands = { ...stands, state: "shared", number: 14, revision: 1, licence: request.choices.share?.licence ?? "by", shared_at: "2027-03-24T03:00:00Z", page_url: "/shared/14/", newer: false };
    if (request.act === "withdraw") stands = { ...stands, state: "withdrawn", page_url: "", licence: "" };
    return Promise.resolve(new Response(JSON.stringify(stands), { headers: { "Content-Type": "application/json" } }));
  });
});
afterEach(() => { cleanup(); vi.useRealTimers(); vi.unstubAllGlobals(); });

/** Every word that was asked for since: what is drawn asks for its words. */
let asked: string[];
const say: Props["t"] = (key, params) => { asked.push(key); return t(key, params); };
const page: PageValue = { t: say, language: "th", idPrefix: "x", problems: [], comments: [] };

interface Opened {
  answers: DocView;
  network: DocView;
  unsent: (value: boolean) => void;
  /** From now on only these items may be written. */
  only: (keys: string[]) => void;
}

/** `frozen`: after handing in, when nothing of the work is written any more. */
async function open(said: Record<string, object> = {}, frozen = false): Promise<Opened> {
  const { document: make, view, show, draw } = stage();
  const live = make(said);
  const answers = frozen ? frozenView(Object.fromEntries(Object.entries(said).map(([key, v]) => [key, { v: v as Record<string, never>, r: 1 }]))) : liveView(live, true);
  const content = contentWith(RECORD);
  let waits = 0;
  const session = sessionWith(live, content);
  session.store.unsent = () => waits;
  const network = view(NETWORK);
  show(() => <PageContext.Provider value={page}><Circle {...propsOf({ content, answers, network, t: say })} session={session} /></PageContext.Provider>);
  await settle();
  return { answers, network, unsent: (value) => { waits = value ? 1 : 0; }, only: (keys) => { live.writable = keys; draw(); } };
}
const later = async (): Promise<void> => { await new Promise((done) => { setTimeout(done, 1600); }); await settle(); };
const step = async (name: string): Promise<void> => { press(name); await settle(); };
const LOOK = "portfolio.share_look";
const acts = (): string[] => sent.map(({ act }) => act);
const checked = (): string[] => Array.from(document.querySelectorAll("input:checked")).map((one) => /^portfolio\.share_(alias|real|me_yes|me_no)|CC BY[A-Z-]*/.exec(one.closest("label")?.textContent ?? "")?.[0].replace("portfolio.share_", "") ?? "");
const said = (): string => document.querySelector(".po-share")?.textContent ?? "";

describe("what is asked", () => {
  it("no licence is assumed; other names come first, and the teacher's name is not shown", async () => {
    await open();
    expect(checked()).toEqual(["alias", "me_no"]);
    expect(at("share#licence").querySelectorAll("input")).toHaveLength(4);
    expect(said()).toContain("portfolio.share_alias_note วัดในหมู่บ้าน");
    expect(said()).toContain("portfolio.share_me_note ครูโรงเรียนขยายโอกาส");
    expect(acts(), "opening it looks, and shares nothing").toEqual(["look"]);
  });

  it("what is chosen is stored in the work", async () => {
    const { answers } = await open();
    choose("portfolio.share_me_yes");
    choose("CC BY-NC-ND");
    expect(answers.get("share")).toEqual({ names: "alias", me: true, licence: "byncnd" });
    await step(LOOK);
    expect(sent.at(-1)?.choices, "the server reads it there").toEqual({});
  });

  it("a real name asks for the day it was told and how; another name is written in its place otherwise", async () => {
    const { answers } = await open();
    expect(document.querySelector('[data-at="alias:temple#told"]')).toBeNull();
    expect(field("alias:temple#name").placeholder).toBe("วัดในหมู่บ้าน");
    write("alias:temple#name", "วัดริมน้ำ");
    choose("portfolio.share_real");
    choose(`portfolio.share_use_real ${TEMPLE}`);
    write("alias:temple#how", "คุยหลังทำบุญ");
    expect(at("alias:temple#told").querySelectorAll("input").length).toBeGreaterThan(0);
    expect(document.querySelector('[data-at="alias:temple#name"]')).toBeNull();
    expect(answers.get("alias:temple")).toEqual({ name: "วัดริมน้ำ", real: true, told: "", how: "คุยหลังทำบุญ" });
  });
});

describe("looking and sharing", () => {
  it("what colleagues would see is opened, and only what was looked at is shared", async () => {
    await open();
    await step("portfolio.share_publish");
    expect(acts(), "nothing was shared unseen").toEqual(["look", "look"]);
    expect(said()).toContain("portfolio.share_look_first");
    await step(LOOK);
    expect(tab.location.href).toBe("/preview/");
    expect(said()).not.toContain("portfolio.share_look_first");
    await step("portfolio.share_publish");
    expect(sent.at(-1)).toMatchObject({ act: "publish", digest: "d1", seen: 0 });
    expect(sent.at(-1)?.token).toMatch(/^[\w-]{8,}$/);
    expect(said()).toContain("portfolio.share_shared 14");
    expect(buttons("portfolio.share_read")[0]?.getAttribute("href")).toBe("/shared/14/");
    expect(buttons("portfolio.share_publish")).toEqual([]);
  });

  it("changed since it was looked at, it is to be looked at again", async () => {
    await open();
    await step(LOOK);
    stands = { ...stands, digest: "d2" };
    await step("portfolio.share_publish");
    expect(acts()).not.toContain("publish");
    expect(said()).toContain("portfolio.share_look_first");
  });

  it("what stands against it is said at its place, and a name is replaced in one press", async () => {
    const { answers } = await open({ "look:pupils": { text: `เด็กไป${TEMPLE}` } });
    expect(screen.queryByText("portfolio.share_open")).toBeNull();
    stands = {
      ...STANDS,
      problems: [{ path: "share#licence", code: "licence_missing" }, { path: "alias:temple#name", code: "alias_same", params: { name: TEMPLE } }, { path: "look:pupils#text", code: "name_in_text", params: { name: TEMPLE } }],
      fixes: [{ path: "look:pupils#text", name: TEMPLE, instead: "วัดในหมู่บ้าน", text: "เด็กไปวัดในหมู่บ้าน" }],
    };
    await step("portfolio.share_publish");
    expect(acts()).not.toContain("publish");
    expect(at("share#licence").textContent).toContain("portfolio.against_licence_missing");
    expect(at("alias:temple#name").textContent).toContain(`portfolio.against_alias_same ${TEMPLE}`);
    expect(at("alias:temple#name").closest("details")?.open).toBe(true);
    press("portfolio.share_fix");
    expect(answers.get("look:pupils")).toEqual({ text: "เด็กไปวัดในหมู่บ้าน" });
    stands = STANDS;
    await later();
    expect(said(), "asked anew by itself").not.toContain("portfolio.against_");
  });

  it("a part of a name is shown when it is looked at, and keeps nothing from being shared", async () => {
    const { answers } = await open({ "look:pupils": { text: "คุณสมชายมา" } });
    const [own, level] = ["look:pupils#text", "drop:0badc0de.1.level"];
    stands = {
      ...STANDS,
      problems: [own, level].map((path) => ({ path, code: "name_part", params: { part: "คุณสมชาย", name: "นายสมชาย ใจดี" }, blocking: false })),
      fixes: [{ path: own, name: "คุณสมชาย", instead: "กลุ่มในชุมชน", text: "กลุ่มในชุมชนมา" }],
    };
    await step(LOOK);
    expect(said()).toContain("portfolio.share_parts");
    expect(said()).not.toContain("portfolio.share_open");
    expect(screen.getAllByText(/portfolio.against_name_part/)).toHaveLength(2);
    expect(document.querySelector("[aria-invalid]")).toBeNull();
    press("portfolio.share_fix");
    expect(answers.get("look:pupils")).toEqual({ text: "กลุ่มในชุมชนมา" });
    press("portfolio.share_drop");
    expect(answers.get("drop:0badc0de.1.level")).toEqual({ out: true });
    await step("portfolio.share_publish");
    expect(sent.at(-1)).toMatchObject({ act: "publish", digest: "d1" });
    expect(said()).not.toContain("portfolio.share_parts");
  });

  it("a newer version is told, and shared in the place of the earlier one", async () => {
    stands = { ...STANDS, state: "shared", number: 14, revision: 3, licence: "by", newer: true, page_url: "/shared/14/" };
    await open({ share: { names: "alias", me: false, licence: "by" } });
    expect(said()).toContain("portfolio.share_newer");
    await step(LOOK);
    await step("portfolio.share_again");
    expect(sent.at(-1)).toMatchObject({ act: "publish", seen: 3 });
    expect(said()).not.toContain("portfolio.share_newer");
  });

  it("what is changed while it is shared is told to be newer without being asked", async () => {
    stands = { ...STANDS, state: "shared", number: 14, revision: 1, licence: "by", page_url: "/shared/14/" };
    await open({ share: { names: "alias", me: false, licence: "by" } });
    expect(buttons("portfolio.share_again")).toEqual([]);
    choose("CC BY-NC-ND");
    stands = { ...stands, newer: true };
    await later();
    expect(buttons("portfolio.share_again")).toHaveLength(1);
    expect(acts(), "each change once").toEqual(["look", "look"]);
  });

  it("withdrawn, its number is empty, and it can be shared again", async () => {
    stands = { ...STANDS, state: "shared", number: 14, revision: 1, licence: "by", page_url: "/shared/14/" };
    await open();
    await step("portfolio.share_withdraw");
    expect(said()).toContain("portfolio.share_withdrawn 14");
    expect(buttons("portfolio.share_publish")).toHaveLength(1);
    expect(buttons("portfolio.share_read")).toEqual([]);
  });

  it("somebody trying it out as staff looks, and shares nothing", async () => {
    stands = { ...STANDS, trial: true };
    await open();
    expect(said()).toContain("portfolio.share_trial");
    expect(buttons("portfolio.share_publish")).toEqual([]);
    expect(buttons(LOOK)).toHaveLength(1);
  });
});

describe("what is written elsewhere", () => {
  const ELSEWHERE = { "look:pupils": { text: "อ่าน" }, "step:a.1.calendar": { done: "partly", text: "" } };
  const put = (doc: DocView, key: string, value: object): void => { asked = []; act(() => { doc.set(key, value); }); };

  it("draws nothing of it anew, and asks nothing where it is not shared", async () => {
    const { answers } = await open(ELSEWHERE);
    for (const [key, value] of Object.entries(ELSEWHERE)) {
      put(answers, key, { ...value, text: "อ่านให้ยายฟัง" });
      expect(asked, key).toEqual([]);
    }
    await later();
    expect(acts()).toEqual(["look"]);
  });

  it("is asked about while it is shared, and only what comes of it is drawn", async () => {
    stands = { ...STANDS, state: "shared", number: 14, revision: 1, licence: "by", page_url: "/shared/14/" };
    const { answers } = await open();
    put(answers, "look:pupils", { text: "อ่านให้ยายฟัง" });
    expect(asked).toEqual([]);
    stands = { ...stands, newer: true };
    await later();
    expect(acts(), "once").toEqual(["look", "look"]);
    expect(buttons("portfolio.share_again")).toHaveLength(1);
  });

  it("is drawn where it is of what is shown: her choices, other names, a partner that is called otherwise, what may be written", async () => {
    stands = { ...STANDS, problems: [{ path: "alias:temple#name", code: "alias_same", params: { name: TEMPLE } }] };
    const { answers, network, only } = await open();
    await step("portfolio.share_publish");
    put(answers, "share", { names: "real", me: true, licence: "by" });
    expect(checked()).toEqual(["real", "me_yes", "CC BY"]);
    put(answers, "alias:temple", { name: "วัดริมน้ำ", real: false, told: "", how: "" });
    expect(field("alias:temple#name").value).toBe("วัดริมน้ำ");
    put(network, "partner:temple", { name: "วัดใหม่", sector: "faith", order: 1 });
    expect(said()).toContain("วัดใหม่: portfolio.against_alias_same");
    only(["share"]);
    expect(field("alias:temple#name").readOnly).toBe(true);
  });
});

describe("what cannot be done now", () => {
  it("without a connection nothing is said to stand, and it can be asked again", async () => {
    online = false;
    await open();
    expect(said()).toContain("portfolio.share_unreachable");
    expect(said()).not.toContain("portfolio.share_none");
    online = true;
    await step("page.again");
    expect(said()).toContain("portfolio.share_none");
  });

  it("without a connection no page is left open, and what stood is still said", async () => {
    await open();
    online = false;
    await step(LOOK);
    expect(tab.close).toHaveBeenCalled();
    expect(said()).toContain("portfolio.share_unreachable");
    expect(said()).toContain("portfolio.share_none");
  });

  it("while something is not saved it waits, except to withdraw", async () => {
    stands = { ...STANDS, state: "shared", number: 14, revision: 1, licence: "by" };
    const { unsent } = await open();
    unsent(true);
    await step(LOOK);
    expect(said()).toContain("portfolio.share_unsent");
    expect(acts()).toEqual(["look"]);
    await step("portfolio.share_withdraw");
    expect(acts()).toEqual(["look", "withdraw"]);
  });

  it("a refusal is said in the server's words; shared without the answer having come, it is not shared twice", async () => {
    await open();
    await step(LOOK);
    refuses = { code: "share_changed", message: "มีการเปลี่ยนแปลงก่อนหน้านี้" };
    await step("portfolio.share_publish");
    expect(said()).toContain("มีการเปลี่ยนแปลงก่อนหน้านี้");
    stands = { ...STANDS, state: "shared", number: 14, revision: 1, licence: "by", page_url: "/shared/14/" };
    await step("portfolio.share_publish");
    expect(acts().filter((act) => act === "publish")).toHaveLength(1);
    expect(said()).toContain("portfolio.share_shared 14");
  });
});

describe("after handing in", () => {
  const STORED = { share: { names: "alias", me: false, licence: "" } };

  it("licence and name can still be chosen, and go with the request and the preview; names of partners stay", async () => {
    const { answers } = await open(STORED, true);
    choose("CC BY-NC-ND");
    choose("portfolio.share_me_yes");
    expect(answers.get("share"), "the work is as it was handed in").toEqual(STORED.share);
    await step(LOOK);
    expect(tab.location.href).toBe("/preview/?licence=byncnd&names=alias&me=1");
    await step("portfolio.share_publish");
    expect(sent.at(-1)).toMatchObject({ act: "publish", choices: { share: { names: "alias", me: true, licence: "byncnd" } } });
    expect(field("alias:temple#name").readOnly).toBe(true);
    expect(screen.getByText("portfolio.share_real").closest("label")?.querySelector("input")?.disabled).toBe(true);
  });

  it("opened later, what it is shared under is shown, and it is not said to be newer", async () => {
    stands = { ...STANDS, state: "shared", number: 14, revision: 1, licence: "by", named: true, page_url: "/shared/14/", newer: true };
    vi.stubGlobal("fetch", (_url: string, { body }: { body: string }) => {
      const request = JSON.parse(body) as Sent;
      sent.push(request);
      const { licence, me } = request.choices.share ?? {};
      return Promise.resolve(new Response(JSON.stringify({ ...stands, newer: licence !== "by" || !me }), { headers: { "Content-Type": "application/json" } }));
    });
    await open(STORED, true);
    await settle();
    expect(checked()).toEqual(["alias", "me_yes", "CC BY"]);
    expect(said()).not.toContain("portfolio.share_newer");
    expect(buttons("portfolio.share_again")).toEqual([]);
    choose("portfolio.share_me_no");
    await later();
    expect(said()).toContain("portfolio.share_newer");
  });
});
