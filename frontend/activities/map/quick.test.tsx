import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { samplePartners } from "./sample.fixture";
import { stage } from "./stage.fixture";

afterEach(cleanup);
const later = () => new Promise((done) => setTimeout(done, 5));
const nameField = () => screen.getByLabelText("map.add_label");
const type = (text: string) => fireEvent.input(nameField(), { target: { value: text } });
const enter = () => fireEvent.submit(nameField().closest("form")!);

describe("adding partners", () => {
  it("takes a name and Enter, guesses the sector, and waits for the next", () => {
    const { partners } = stage();
    type("วัดป่าดอน");
    enter();
    type("ชื่อที่ไม่มีใครรู้จัก");
    enter();
    expect(partners().map(({ value }) => [value.name, value.sector, value.order])).toEqual([
      ["วัดป่าดอน", "faith", 1],
      ["ชื่อที่ไม่มีใครรู้จัก", "", 2],
    ]);
    expect(nameField()).toHaveProperty("value", "");
    expect(document.activeElement).toBe(nameField());
  });

  it("keeps a name that was not entered, with the sector she chose for it, until it is", () => {
    const { typed, partners } = stage();
    fireEvent.change(screen.getByLabelText("map.sector"), { target: { value: "school" } });
    type("บ้านลุงมา");
    expect(typed.typed.get("whole")).toEqual({ text: "บ้านลุงมา", parts: { sector: "school" } });
    enter();
    expect(typed.typed.size).toBe(0);
    expect(partners()[0]!.value).toMatchObject({ name: "บ้านลุงมา", sector: "school" });
  });

  it("shows a name that was found on this device again", () => {
    const { typed } = stage();
    act(() => {
      typed.type("whole", { text: "วัดป่าดอน" });
    });
    expect(nameField()).toHaveProperty("value", "วัดป่าดอน");
  });

  it("tells a phone's keyboard that Enter adds", () => {
    stage();
    expect(nameField().getAttribute("enterkeyhint")).toBe("enter");
    expect(nameField().closest("form")).not.toBeNull();
  });

  it("lets the guess be corrected before adding", () => {
    const { partners } = stage();
    type("วัดป่าดอน");
    expect(screen.getByLabelText("map.sector")).toHaveProperty("value", "faith");
    fireEvent.change(screen.getByLabelText("map.sector"), { target: { value: "school" } });
    enter();
    expect(partners()[0]!.value.sector).toBe("school");
  });

  it("makes several of several pasted lines, without their list marks", () => {
    const { names, partners } = stage();
    fireEvent.paste(nameField(), { clipboardData: { getData: () => "1. วัดป่าดอน\n2. รพ.สต. ดอนตะวัน\n\n- ร้านป้าน้อย\r\nหมู่ 4\n" } });
    expect(names()).toEqual(["วัดป่าดอน", "รพ.สต. ดอนตะวัน", "ร้านป้าน้อย", "หมู่ 4"]);
    expect(
      partners()
        .map(({ value }) => value.sector)
        .slice(0, 3),
    ).toEqual(["faith", "state", "business"]);
  });

  it("asks about each number in a pasted list, one after the other, and adds the rest at once", () => {
    const { names } = stage();
    const pasted = "ลำดับ\tชื่อภาคี\tโทร\n๑\tกลุ่มแม่บ้าน\t081-234-5678\n๒\tวัดป่าดอน\n๓\tช่างสาน\t(044) 123-456";
    fireEvent.paste(nameField(), { clipboardData: { getData: () => pasted } });
    expect(names()).toEqual(["วัดป่าดอน"]);
    expect(nameField()).toHaveProperty("value", "กลุ่มแม่บ้าน 081-234-5678");
    expect(screen.getByText("map.personal_phone")).toBeTruthy();
    type("กลุ่มแม่บ้าน");
    enter();
    expect(nameField()).toHaveProperty("value", "ช่างสาน (044) 123-456");
    fireEvent.click(screen.getByText("map.personal_keep"));
    expect(names()).toEqual(["วัดป่าดอน", "กลุ่มแม่บ้าน", "ช่างสาน (044) 123-456"]);
    expect(nameField()).toHaveProperty("value", "");
  });

  it("makes one partner of one pasted row, and asks about its number", () => {
    const { names } = stage();
    type("๑\tกลุ่มแม่บ้าน\t081-234-5679");
    enter();
    expect(names()).toEqual([]);
    expect(screen.getByText("map.personal_phone")).toBeTruthy();
    enter();
    expect(names()).toEqual(["กลุ่มแม่บ้าน 081-234-5679"]);
  });

  it("leaves one pasted line to the field", () => {
    const { names } = stage();
    fireEvent.paste(nameField(), { clipboardData: { getData: () => "วัดป่าดอน" } });
    expect(names()).toEqual([]);
  });

  it("says when there is one of that name, and does not add a second by Enter", () => {
    const { names } = stage({ network: samplePartners(4) });
    type("วัดโพธิ์ศรีดอน ");
    expect(screen.getByText("map.add_twin วัดโพธิ์ศรีดอน")).toBeTruthy();
    enter();
    enter();
    expect(names()).toHaveLength(4);
    expect(nameField()).toHaveProperty("value", "วัดโพธิ์ศรีดอน ");
  });

  it("opens the one that is there", async () => {
    const { names, partners } = stage({ network: samplePartners(4) });
    type("วัดโพธิ์ศรีดอน");
    enter();
    fireEvent.click(screen.getByText("map.add_take"));
    await later();
    expect(names()).toHaveLength(4);
    expect(nameField()).toHaveProperty("value", "");
    expect(screen.getByRole("group", { name: "map.edit วัดโพธิ์ศรีดอน" }).contains(document.activeElement)).toBe(true);
    expect(partners().find(({ value }) => value.name === "วัดโพธิ์ศรีดอน")).toBeTruthy();
  });

  it("adds another one of that name when it is another", () => {
    const { names } = stage({ network: samplePartners(4) });
    type("วัดโพธิ์ศรีดอน");
    enter();
    fireEvent.click(screen.getByText("map.add_other"));
    expect(names().slice(4)).toEqual(["วัดโพธิ์ศรีดอน"]);
    expect(nameField()).toHaveProperty("value", "");
  });

  it("leaves those out of a pasted list that are there, and names them", () => {
    const { names } = stage({ network: samplePartners(4) });
    fireEvent.paste(nameField(), { clipboardData: { getData: () => "วัดโพธิ์ศรีดอน\nร้านป้าน้อย\nร้านป้าน้อย" } });
    expect(names().slice(4)).toEqual(["ร้านป้าน้อย"]);
    expect(screen.getByText(/map.add_twin วัดโพธิ์ศรีดอน/)).toBeTruthy();
  });

  it("pauses over a phone number once, and never blocks", () => {
    const { names } = stage();
    type("ช่างสาน 081-234-5678");
    enter();
    expect(names()).toEqual([]);
    expect(screen.getByText("map.personal_phone")).toBeTruthy();
    enter();
    expect(names()).toEqual(["ช่างสาน 081-234-5678"]);
  });

  it("adds a usual partner by one tap, and offers none of a sort that is there", async () => {
    const { partners } = stage({ network: samplePartners(4) });
    const usual = () =>
      within(screen.getByRole("group", { name: "map.usual" }))
        .getAllByRole("button")
        .map((button) => button.textContent);
    expect(usual()).not.toContain("วัดใกล้โรงเรียน");
    fireEvent.click(screen.getByText("รพ.สต."));
    expect(partners()[4]!.value).toMatchObject({ name: "รพ.สต.", sector: "state", order: 5 });
    expect(usual()).not.toContain("รพ.สต.");
    await later();
    expect(document.activeElement?.closest(".pm-usual")).not.toBeNull();
  });

  it("offers a mosque, not a temple, where the card says so", () => {
    stage({ network: { context: { faith: "mosque" } } });
    expect(screen.queryByText("วัดใกล้โรงเรียน")).toBeNull();
    expect(screen.getByText("มัสยิดใกล้โรงเรียน")).toBeTruthy();
  });
});
