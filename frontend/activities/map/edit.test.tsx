import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as layout from "../../drawing/layout";
import { samplePartners } from "./sample.fixture";
import { stage } from "./stage.fixture";

afterEach(cleanup);
const later = () => new Promise((done) => setTimeout(done, 5));
const nameField = () => screen.getByLabelText("map.add_label");
const type = (text: string) => fireEvent.input(nameField(), { target: { value: text } });
const enter = () => fireEvent.submit(nameField().closest("form")!);
const row = (id: string) => document.querySelector<HTMLElement>(`tr[data-at="partner:${id}"]`)!;
const open = (id: string) => fireEvent.click(within(row(id)).getByRole("button"));
const editor = () => document.querySelector<HTMLElement>(".pm-editor")!;
const tie = { "tie:t1": { a: "p1", b: "p2", line: "" } };

describe("editing a partner", () => {
  it("opens in its row with the focus on its first field, and gives it back on closing", async () => {
    stage({ network: samplePartners(3) });
    open("p2");
    expect(document.activeElement).toBe(within(editor()).getByLabelText("map.name"));
    fireEvent.keyDown(editor(), { key: "Escape" });
    await later();
    expect(document.querySelector(".pm-editor")).toBeNull();
    expect(document.activeElement).toBe(within(row("p2")).getByRole("button"));
  });

  it("writes each field to the partner and leaves the others as they are", () => {
    const { network } = stage({ network: samplePartners(2) });
    open("p1");
    const form = within(editor());
    fireEvent.click(form.getByLabelText("แน่นแฟ้น"));
    fireEvent.click(form.getByLabelText("ภาคีให้เรา"));
    fireEvent.click(form.getByLabelText("ฝึกอบรม"));
    fireEvent.input(form.getByLabelText("map.together"), { target: { value: "วันอ่าน" } });
    fireEvent.input(form.getByLabelText("map.since"), { target: { value: "๒๕๖๕" } });
    fireEvent.change(form.getByLabelText("map.pillar"), { target: { value: "school" } });
    expect(network.get("partner:p1")).toMatchObject({
      name: "เครือข่ายผู้ปกครอง ป.4–ป.6",
      sector: "home",
      quality: "strong",
      direction: "they_give",
      frequency: "monthly",
      forms: ["training"],
      together: "วันอ่าน",
      since: 2022,
      pillar: "school",
      order: 1,
    });
  });

  it("keeps a year that is none to herself until it is one", () => {
    const { network, typed } = stage({ network: samplePartners(1) });
    open("p1");
    const since = within(editor()).getByLabelText("map.since");
    fireEvent.input(since, { target: { value: "25655" } });
    fireEvent.blur(since);
    expect(network.get("partner:p1")).toMatchObject({ since: null });
    expect(screen.getByText(/^date.year_digits 5 /)).toBeTruthy();
    expect(typed.typed.get("partner:p1#since")).toEqual({ text: "25655" });
    fireEvent.click(screen.getByText("map.done"));
    open("p1");
    const again = within(editor()).getByLabelText("map.since");
    expect(again).toHaveProperty("value", "25655");
    fireEvent.input(again, { target: { value: "๒๕๖" } });
    fireEvent.blur(again);
    expect(within(editor()).getByText(/^date.year_digits 3/)).toBeTruthy();
    fireEvent.input(again, { target: { value: "ปี 2560" } });
    expect(network.get("partner:p1")).toMatchObject({ since: 2017 });
    fireEvent.input(again, { target: { value: "65" } });
    expect(typed.typed.size).toBe(0);
    expect(network.get("partner:p1")).toMatchObject({ since: 2022 });
  });

  it("gives up a year that is none for one that another device stored", () => {
    const { network, typed } = stage({ network: samplePartners(1) });
    open("p1");
    fireEvent.input(within(editor()).getByLabelText("map.since"), { target: { value: "25655" } });
    expect(typed.typed.size).toBe(1);
    act(() => { network.set("partner:p1", { ...network.get("partner:p1"), since: 2017 }); });
    expect(within(editor()).getByLabelText("map.since")).toHaveProperty("value", "2560");
    expect(typed.typed.size).toBe(0);
  });

  it("asks about trust only where the author does", () => {
    stage({ network: samplePartners(1) });
    open("p1");
    expect(screen.queryByText("map.trust")).toBeNull();
    cleanup();
    const { network } = stage({ network: samplePartners(1), content: { trust: true } });
    open("p1");
    fireEvent.click(within(editor()).getByLabelText("ฝากงานกันได้"));
    expect(network.get("partner:p1")).toMatchObject({ trust: 3 });
  });

  it("asks about a number only after she has left the field, and forgets when told to keep it", () => {
    const { network } = stage({ network: samplePartners(1) });
    open("p1");
    const role = within(editor()).getByLabelText("map.contact_role");
    act(() => {
      role.focus();
    });
    fireEvent.input(role, { target: { value: "โทร 0898765432" } });
    expect(screen.queryByText("map.personal_phone")).toBeNull();
    act(() => {
      role.blur();
    });
    expect(screen.getByText("map.personal_phone")).toBeTruthy();
    fireEvent.click(screen.getByText("map.personal_keep"));
    expect(screen.queryByText("map.personal_phone")).toBeNull();
    expect(network.get("partner:p1")).toMatchObject({ contact_role: "โทร 0898765432" });
  });

  it("goes on to the next partner, from the last to the first", () => {
    stage({ network: samplePartners(2) });
    open("p1");
    fireEvent.click(screen.getByText("map.next"));
    expect(editor().getAttribute("aria-label")).toContain("ทอผ้า");
    fireEvent.click(screen.getByText("map.next"));
    expect(editor().getAttribute("aria-label")).toContain("เครือข่ายผู้ปกครอง");
  });

  it("ties it to others, removes a tie and brings it back, and the focus goes along", async () => {
    const { network } = stage({ network: samplePartners(3) });
    open("p2");
    fireEvent.change(screen.getByLabelText("map.tie_add_label"), { target: { value: "p1" } });
    const [made] = network.list<{ a: string; b: string }>("tie");
    expect(made!.value).toEqual({ a: "p1", b: "p2", line: "" });
    await later();
    fireEvent.click(screen.getByLabelText(/^map.tie_remove/));
    expect(network.list("tie")).toEqual([]);
    await later();
    expect(document.activeElement?.textContent).toBe("gone.restore map.tie_with เครือข่ายผู้ปกครอง ป.4–ป.6");
    fireEvent.click(document.activeElement!);
    expect(network.list("tie")).toHaveLength(1);
    await later();
    expect(document.activeElement).toBe(screen.getByLabelText(/^map.tie_remove/));
  });

  it("ties by keyboard at Enter or on leaving the list, not at each name passed", () => {
    const { network } = stage({ network: samplePartners(3) });
    open("p2");
    const list = (): HTMLElement => screen.getByLabelText("map.tie_add_label");
    const pass = (id: string): void => {
      fireEvent.keyDown(list(), { key: "ArrowDown" });
      fireEvent.change(list(), { target: { value: id } });
    };
    pass("p1");
    pass("p3");
    expect(network.list("tie")).toEqual([]);
    fireEvent.keyDown(list(), { key: "Enter" });
    expect(network.list<{ b: string }>("tie").map(({ value }) => value.b)).toEqual(["p3"]);
    pass("p1");
    act(() => {
      list().dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    });
    expect(network.list("tie")).toHaveLength(2);
  });

  it("says how many lines go with it, leaves restore in its place, and goes to what is put back", async () => {
    const { network, names } = stage({ network: { ...samplePartners(3), ...tie } });
    open("p2");
    fireEvent.click(screen.getByText("map.delete 1"));
    expect(names()).toHaveLength(2);
    expect(document.querySelector('[data-id="p2"]')).toBeNull();
    await later();
    const gone = row("p2");
    expect(gone.previousElementSibling).toBe(row("p1"));
    expect(document.activeElement).toBe(within(gone).getByRole("button"));
    fireEvent.click(within(gone).getByRole("button"));
    expect(names()).toHaveLength(3);
    expect(network.list("tie")).toHaveLength(1);
    await later();
    expect(document.activeElement).toBe(within(row("p2")).getByRole("button"));
  });

  it("is opened by a jump to one of its fields", () => {
    stage({ network: samplePartners(3), props: { focusKey: "partner:p3#story" } });
    expect(document.querySelector('[data-at="partner:p3#story"]')).not.toBeNull();
  });
});

describe("the drawing", () => {
  it("is a group of buttons in the order of the table", () => {
    stage({ network: samplePartners(5) });
    const group = screen.getByRole("group", { name: /^map.picture_buttons/ });
    const drawn = within(group)
      .getAllByRole("button")
      .map((button) => button.getAttribute("data-id"));
    expect(drawn).toEqual(["p1", "p2", "p3", "p4", "p5"]);
    // In SVG attribute names are case-sensitive: `tabIndex` would not make it focusable.
    expect(document.querySelector(".pm-node")!.getAttributeNames()).toContain("tabindex");
    expect(within(group).getByRole("button", { name: "วัดโพธิ์ศรีดอน, วัดและศาสนสถาน" })).toBeTruthy();
  });

  it("opens a partner by key", () => {
    stage({ network: samplePartners(3) });
    fireEvent.keyDown(document.querySelector('[data-id="p2"]')!, { key: "Enter" });
    expect(editor().getAttribute("aria-label")).toContain("ทอผ้า");
  });

  it("moves a partner by arrow key in her own layout, and keeps all others where they are from then on", () => {
    const { network } = stage({ network: samplePartners(3), answers: { view: { layout: "own" } } });
    fireEvent.keyDown(document.querySelector('[data-id="p2"]')!, { key: "ArrowRight" });
    const spots = network.list<{ x: number; y: number }>("spot");
    expect(spots.map(({ id }) => id).sort()).toEqual(["p1", "p2", "p3"]);
    const before = spots.find(({ id }) => id === "p2")!.value.x;
    fireEvent.keyDown(document.querySelector('[data-id="p2"]')!, { key: "ArrowRight" });
    expect(network.get<{ x: number }>("spot:p2")!.x).toBeCloseTo(before + 0.03);
  });

  it("moves a partner by the editor's buttons: no task needs dragging", () => {
    const { network } = stage({ network: samplePartners(3), answers: { view: { layout: "own" } } });
    open("p1");
    fireEvent.click(screen.getByLabelText("map.move_up"));
    expect(network.get("spot:p1")).toBeTruthy();
  });

  it("writes a wedge's name over the lines, with a rim of paper: none runs through it", () => {
    stage({ network: { ...samplePartners(6), ...tie } });
    const names = [...document.querySelectorAll(".pm-svg .pm-heading")];
    const lines = [...document.querySelectorAll(".pm-svg > path")];
    expect(names.length && lines.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name.classList.contains("pm-halo")).toBe(true);
      for (const line of lines) expect(line.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
  });

  it("that fails says so, and the list goes on working", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(layout, "layingOut").mockImplementation(() => {
      throw new Error("no");
    });
    const { names } = stage({ network: samplePartners(3) });
    expect(screen.getByText("map.failed")).toBeTruthy();
    type("วัดใหม่");
    enter();
    expect(names()).toHaveLength(4);
    open("p1");
    expect(editor()).not.toBeNull();
  });

  it("remembers the layout she chose", () => {
    const { answers } = stage({ network: samplePartners(3) });
    fireEvent.click(screen.getByText("map.layout_sectors"));
    expect(answers.get("view")).toEqual({ layout: "sectors" });
  });
});

describe("what closes a map", () => {
  it("keeps the answers by question", () => {
    const { answers } = stage({ network: samplePartners(3) });
    const care = document.querySelector<HTMLElement>('[data-at="q:care"]')!;
    fireEvent.change(within(care).getByRole("combobox"), { target: { value: "p2" } });
    fireEvent.input(within(care).getByRole("textbox"), { target: { value: "เพราะ" } });
    expect(answers.get("q:care")).toEqual({ partner: "p2", text: "เพราะ" });
  });

  it("leaves the reason open while it is written and taken back", () => {
    stage({ network: samplePartners(1) });
    const reason = document.querySelector<HTMLElement>('[data-at="few#text"]')!;
    const details = reason.closest("details")!;
    details.open = true;
    const field = within(reason).getByRole("textbox");
    fireEvent.input(field, { target: { value: "เล็ก" } });
    fireEvent.input(field, { target: { value: "" } });
    expect(details.open).toBe(true);
  });

  it("asks for a reason only where there are some partners, and too few", () => {
    for (const [n, asked] of [
      [0, false],
      [2, true],
      [3, false],
    ] as const) {
      stage({ network: samplePartners(n) });
      expect(document.querySelector('[data-at="few#text"]') !== null).toBe(asked);
      cleanup();
    }
  });
});
