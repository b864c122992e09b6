/** An agreement as it is written: whom with, cell by cell, who leads, what is copied and what is not. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import preset from "../../../tests/golden/agreement/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import { stage } from "../stage.fixture";
import { Edit } from "./edit";
import type { AgreementContent, AgreementWord } from "./model.gen";

type Props = KindProps<AgreementContent, AgreementWord>;

const TEMPLE = "วัดโพธิ์ศรีดอน";
const START = preset.topics.find(({ id }) => id === "care")?.start ?? "";
const NETWORK = {
  context: { name: "โรงเรียนบ้านดอน" },
  "partner:shop": { name: "ร้านเกษตร", sector: "business", frequency: "monthly", order: 1 },
  "partner:temple": { name: TEMPLE, sector: "faith", direction: "both", frequency: "termly", contact_role: "มรรคนายก", order: 2 },
  "partner:clinic": { name: "รพ.สต. ดอน", sector: "state", direction: "both", frequency: "monthly", order: 3 },
};

beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
afterEach(cleanup);

function open(said: Record<string, object> = {}, partners: Record<string, object> = NETWORK): { answers: DocView; network: DocView; lead: (path: string) => void } {
  const page = stage();
  const [answers, network] = [page.view(said), page.view(partners)];
  let focusKey = "";
  page.show(() => <Edit {...({ block: { minimum: 2 }, content: preset, answers, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x", today: "2026-11-29", focusKey } as unknown as Props)} />);
  return { answers, network, lead: (path) => { focusKey = path; page.draw(); } };
}

const buttons = (name: string | RegExp): HTMLElement[] =>
  Array.from(document.querySelectorAll("button")).filter((one) => {
    const own = (one.getAttribute("aria-label") ?? one.textContent).trim();
    return typeof name === "string" ? own === name : name.test(own);
  });
function press(name: string | RegExp): void {
  const [one, ...more] = buttons(name);
  if (!one || more.length) throw new Error(`${one ? "several buttons are" : "no button is"} called ${String(name)}`);
  fireEvent.click(one);
}
const at = (path: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-at="${path}"]`);
  if (!found) throw new Error(`nothing is at ${path}`);
  return found;
};
const field = (path: string): HTMLInputElement | HTMLTextAreaElement => {
  const found = at(path).querySelector<HTMLInputElement | HTMLTextAreaElement>("input.px-input, textarea");
  if (!found) throw new Error(`no field is at ${path}`);
  return found;
};
const write = (path: string, value: string): void => { fireEvent.input(field(path), { target: { value } }); };
const row = (name: string): void => { press(new RegExp(`^\\d\\. ${name}`)); };
const JOINED = { "party:temple": { partner: "temple", order: 1 } };

describe("whom with", () => {
  it("one press makes a partner a party, those who give and get first; the topic's words are put in for both", () => {
    const { answers } = open();
    expect(Array.from(document.querySelectorAll(".ag-press")).map((one) => one.textContent)).toEqual(["รพ.สต. ดอน", TEMPLE, "ร้านเกษตร"]);
    expect(screen.queryByText("agreement.about")).toBeNull();
    press(TEMPLE);
    expect(answers.get("party:temple")).toMatchObject({ partner: "temple", order: 1 });
    expect([answers.get<{ text: string }>("give:care.us")?.text, answers.get<{ text: string }>("give:care.temple")?.text]).toEqual([START, START]);
    expect(answers.item("give:people.us")).toBeUndefined();
    expect(screen.getByText("agreement.parties 2")).toBeTruthy();
  });

  it("words that were written are not replaced when one more joins", () => {
    const { answers } = open({ ...JOINED, "give:care.us": { text: "ครูโทรถามทุกเดือน", by: "", follow: "" } });
    press("รพ.สต. ดอน");
    expect(answers.get<{ text: string }>("give:care.us")?.text).toBe("ครูโทรถามทุกเดือน");
    expect(answers.get<{ text: string; order: number }>("party:clinic")).toMatchObject({ order: 2 });
  });

  it("a party that is taken out can come back with its cells", () => {
    const { answers } = open({ ...JOINED, "give:people.temple": { text: "มาฟังเด็กอ่าน", by: "", follow: "" } });
    press(`agreement.take_out ${TEMPLE}`);
    expect(screen.getByText("agreement.start")).toBeTruthy();
    expect(answers.get("give:people.temple")).toBeTruthy();
    press(TEMPLE);
    expect(answers.get("party:temple")).toMatchObject({ partner: "temple" });
  });

  it("a party that comes back has what was written of it, and is the last of them", () => {
    const { answers } = open({ "party:temple": { partner: "temple", order: 1, signer: "เจ้าอาวาส", full: "วัดโพธิ์ศรีดอน ตำบลดอน", short: "วัด" }, "party:shop": { partner: "shop", order: 2 } });
    press(`agreement.take_out ${TEMPLE}`);
    expect(at("parties").contains(document.activeElement)).toBe(true);
    press(TEMPLE);
    expect(answers.get("party:temple")).toEqual({ partner: "temple", order: 3, signer: "เจ้าอาวาส", full: "วัดโพธิ์ศรีดอน ตำบลดอน", short: "วัด" });
    expect(document.activeElement).toBe(at("party:temple"));
  });

  it("a partner that is not on the map yet can be added at any time; one of that name is gone to", () => {
    const { answers, network } = open(JOINED);
    const add = (name: string): void => {
      const form = at("whole") as HTMLFormElement;
      fireEvent.input(form.querySelector("input") as HTMLInputElement, { target: { value: name } });
      fireEvent.submit(form);
    };
    add("มัสยิดบ้านดอน");
    expect(network.list<{ name: string }>("partner").map(({ value }) => value.name)).toContain("มัสยิดบ้านดอน");
    expect(answers.list("party"), "a press makes it a party").toHaveLength(1);
    for (const name of [TEMPLE, "ร้านเกษตร"]) {
      add(name);
      press("agreement.twin_take");
      expect(document.activeElement?.textContent).toContain(name);
    }
    expect(answers.list<{ partner: string; order: number }>("party").map(({ value }) => [value.partner, value.order])).toEqual([["temple", 1], ["shop", 2]]);
    expect(buttons(/^มัสยิดบ้านดอน$/)).toHaveLength(1);
  });

  it("the first partner leads to what is agreed with it", () => {
    open();
    press(TEMPLE);
    expect(document.activeElement).toBe(at("about"));
  });

  it("the full name is offered and never put in", () => {
    const { answers } = open({ "party:clinic": { partner: "clinic", order: 1 } });
    expect(field("party:clinic#full").value).toBe("");
    press("agreement.use_full โรงพยาบาลส่งเสริมสุขภาพตำบลดอน");
    expect(answers.get("party:clinic")).toMatchObject({ full: "โรงพยาบาลส่งเสริมสุขภาพตำบลดอน", short: "รพ.สต." });
    expect(Array.from(at("party:clinic#signer").querySelectorAll("option")).map(({ value }) => value)).toEqual(["หัวหน้าหน่วยงาน"]);
  });

  it("without any partner one is added by its name", () => {
    const { network } = open({}, {});
    fireEvent.input(screen.getByLabelText("agreement.name"), { target: { value: "วัดป่า" } });
    press("agreement.add");
    expect(network.list("partner")).toHaveLength(1);
    expect(document.querySelector(".ag-press")?.textContent).toBe("วัดป่า");
  });
});

describe("cells", () => {
  it("a topic in which nothing is written opens with its first cell, the focus in it", () => {
    const { answers } = open(JOINED);
    row("คนและการประสานงาน");
    expect(document.activeElement).toBe(field("give:people.us#text"));
    write("give:people.us#text", "จัดคิว");
    expect(answers.get("give:people.us")).toMatchObject({ text: "จัดคิว", by: "", follow: "" });
  });

  it("goes on to the next cell, and copies the day and the follower of the one before in one press", () => {
    const { answers } = open({ ...JOINED, "give:people.us": { text: "จัดคิว", by: "2027-01-19", follow: "ครูอนามัย" } });
    row("คนและการประสานงาน");
    press(/^agreement.edit_cell.*โรงเรียนบ้านดอน/);
    press("agreement.next");
    expect(document.activeElement).toBe(field("give:people.temple#text"));
    press(/^agreement.as_before 19.ม.ค..2570 · ครูอนามัย$/);
    expect(answers.get("give:people.temple")).toMatchObject({ by: "2027-01-19", follow: "ครูอนามัย" });
    expect(buttons(/as_before/)).toEqual([]);
    press("agreement.next");
    expect(document.activeElement, "the next topic is opened").toBe(field("give:means.us#text"));
  });

  it("a follower of the same party counts before that of the cell before", () => {
    open({ ...JOINED, "give:knowledge.temple": { text: "สอนสมาธิ", by: "", follow: "มรรคนายก" }, "give:people.us": { text: "จัดคิว", by: "", follow: "ครูอนามัย" } });
    row("คนและการประสานงาน");
    press(new RegExp(`^agreement.edit_cell.*${TEMPLE}`));
    expect(buttons("agreement.as_before มรรคนายก")).toHaveLength(1);
  });

  it("a way to a gap opens the topic and the cell", () => {
    const { lead } = open({ ...JOINED, "give:people.us": { text: "จัดคิว", by: "", follow: "" } });
    lead("give:people.us#by");
    expect(at("give:people.us#by").querySelectorAll("input")).toHaveLength(2);
    press("agreement.done");
    expect(document.querySelector('[data-at="give:people.us#by"]')).toBeNull();
    expect(document.activeElement).toBe(at("give:people.us").querySelector("button"));
  });

  it.each([
    [{ "give:people.us": { text: "ก" } }, "agreement.given_n 1 2"],
    [{ "give:people.us": { text: "ก" }, "give:people.temple": { text: "ข" } }, "agreement.no_day 2"],
    [{ "give:people.us": { text: "ก", by: "2027-01-01" }, "give:people.temple": { text: "ข", by: "2027-01-01" } }, "agreement.no_follow 2"],
    [{ "give:people.us": { text: "ก", by: "2027-01-01", follow: "ครู" }, "give:people.temple": { text: "ข", by: "2027-01-01", follow: "ครู" } }, "agreement.whole 2"],
    [{ "give:people.us": { text: "ก ๑" }, "give:people.temple": { text: "ก1." } }, "agreement.same_n 2"],
  ])("the head says the one thing that is open: %o", (said, chip) => {
    open({ ...JOINED, ...said });
    expect(at("row:people").textContent).toContain(chip);
  });
});

describe("who leads", () => {
  const SAME = { ...JOINED, "give:care.us": { text: START, by: "", follow: "" }, "give:care.temple": { text: `${START}.`, by: "", follow: "" } };
  const choose = (name: string): void => { fireEvent.click(Array.from(document.querySelectorAll<HTMLElement>(".ag-lead label")).find((one) => one.textContent.includes(name))?.querySelector("input") as HTMLElement); };

  it("is asked where words read the same, in one press", () => {
    const { answers } = open(SAME);
    row("การดูแลและติดตาม");
    choose(TEMPLE);
    expect(answers.get("lead:care")).toEqual({ party: "temple", split: false });
    choose("agreement.lead_split");
    expect(answers.get("lead:care")).toEqual({ party: "", split: true });
  });

  it("is not asked where they do not", () => {
    open({ ...SAME, "give:care.temple": { text: "ดูแลศาลา", by: "", follow: "" } });
    row("การดูแลและติดตาม");
    expect(document.querySelector(".ag-lead")).toBeNull();
  });
});

describe("topics of the teacher's own", () => {
  it("are added, named, taken out and put back", () => {
    const { answers } = open(JOINED);
    press("agreement.add_row");
    const [own] = answers.list<{ label: string; off: boolean }>("row");
    expect(document.activeElement).toBe(field(`${own?.key ?? ""}#label`));
    write(`${own?.key ?? ""}#label`, "ค");
    expect(field(`${own?.key ?? ""}#label`).closest("details")?.open, "it stays open for the next letter").toBe(true);
    write(`${own?.key ?? ""}#label`, "ความปลอดภัย");
    expect(answers.get(own?.key ?? "")).toMatchObject({ label: "ความปลอดภัย", off: false });
    fireEvent.click(Array.from(at(own?.key ?? "").querySelectorAll("button")).find((one) => one.textContent === "agreement.row_off") as HTMLElement);
    expect(document.querySelector(`[data-at="${own?.key ?? ""}"]`)).toBeNull();
    expect(document.activeElement?.textContent).toBe("agreement.add_row");
    press("agreement.row_back ความปลอดภัย");
    expect(at(own?.key ?? "").textContent).toContain("5. ความปลอดภัย");
  });
});

describe("what follows", () => {
  it("the position on the map is offered as coordinator; more positions are added and taken out", () => {
    const { answers } = open(JOINED);
    press("agreement.use มรรคนายก");
    expect(answers.get("group:temple")).toEqual({ lead: "มรรคนายก" });
    press(`agreement.add_member ${TEMPLE}`);
    const [member] = answers.list<{ party: string }>("member");
    expect(member?.value.party).toBe("temple");
    write(`${member?.key ?? ""}#role`, "กรรมการวัด");
    press("agreement.take_member กรรมการวัด");
    expect(answers.list("member")).toEqual([]);
    expect(document.activeElement?.textContent).toBe(`agreement.add_member ${TEMPLE}`);
  });

  it("the length of the term is told, its last day included", () => {
    open({ ...JOINED, term: { start: "2026-12-01", end: "2028-03-31", review: "" } });
    expect(at("term").textContent).toContain("agreement.term_length agreement.years 1 agreement.months 4");
  });

  it("a state is dated when it has happened", () => {
    const { answers } = open(JOINED);
    fireEvent.click(at("state:checked").querySelector("button") as HTMLElement);
    write("state:checked#who", "ผู้อำนวยการ");
    expect(answers.get("state:checked")).toEqual({ date: "", who: "ผู้อำนวยการ", note: "" });
  });

  it("what is ready is asked of each party and counted", () => {
    const { answers } = open(JOINED);
    const select = at("ready:order.temple").querySelector("select") as HTMLSelectElement;
    fireEvent.change(select, { target: { value: "has" } });
    expect(answers.get("ready:order.temple")).toEqual({ state: "has", text: "" });
    expect(screen.getByText("agreement.points_n 1 8")).toBeTruthy();
  });

  it("the picture has a table that says the same, and is not read aloud itself", () => {
    open({ ...JOINED, "give:people.us": { text: "ก", by: "2027-01-01", follow: "ครู" }, "give:people.temple": { text: "ข", by: "", follow: "" } });
    const words = Array.from(document.querySelectorAll(".px-tbl tbody tr")).map((one) => Array.from(one.querySelectorAll("td")).map((cell) => cell.textContent));
    expect(words).toEqual([["agreement.nothing", "agreement.is_whole", "agreement.nothing", "agreement.nothing"], ["agreement.nothing", "agreement.is_no_day", "agreement.nothing", "agreement.nothing"]]);
    const looks = Array.from(document.querySelectorAll(".ag-segs")).map((one) => Array.from(one.children).map((segment) => segment.className));
    expect(looks).toEqual([["ag-none", "ag-full", "ag-none", "ag-none"], ["ag-none", "ag-half", "ag-none", "ag-none"]]);
    expect(document.querySelector(".ag-bars")?.getAttribute("aria-hidden")).toBe("true");
  });
});
