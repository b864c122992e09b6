import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { afterEach, describe, expect, it, vi } from "vitest";
import { t } from "./words.fixture";
import type { SaveState } from "../state/save_state";
import { LiveDocument } from "../state/document";
import { valuesView } from "../state/view";
import { PageContext, type PageValue } from "./context";
import { DateField } from "./DateField";
import { GoneRow } from "./GoneRow";
import { jump } from "./jump";
import { PartnerName, PartnerPicker } from "./partners";
import { SaveLine } from "./SaveLine";
import { TextArea } from "./TextArea";
import { TextInput } from "./TextInput";
import { MultiTiles, Tiles } from "./Tiles";


function at(children: ComponentChildren, value: Partial<PageValue> = {}) {
  return render(<PageContext.Provider value={{ t, language: "th", idPrefix: "px1", problems: [], comments: [], ...value }}>{children}</PageContext.Provider>);
}

afterEach(cleanup);

function Dated({ said }: { said: (iso: string) => void }) {
  const [value, setValue] = useState("");
  return (
    <DateField
      label="วันที่ทำ"
      value={value}
      onChange={(iso) => {
        said(iso);
        setValue(iso);
      }}
    />
  );
}

describe("a date", () => {
  it("of which half is typed is kept, shown again, and said to be half", () => {
    const typed = new LiveDocument();
    const draw = () => at(<DateField label="วันที่ทำ" at="meeting#date" value="" onChange={() => undefined} />, { typed });
    draw();
    fireEvent.input(screen.getByLabelText("date.day"), { target: { value: "16" } });
    fireEvent.change(screen.getByLabelText("date.month"), { target: { value: "11" } });
    expect(typed.typed.get("meeting#date")?.text).toBe("16 พ.ย.");
    cleanup();
    draw();
    expect((screen.getByLabelText("date.day") as HTMLInputElement).value).toBe("16");
    expect((screen.getByLabelText("date.month") as HTMLSelectElement).value).toBe("11");
    expect(screen.getByText(/^date.year_missing/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText("date.year"), { target: { value: "ประมาณ 2560" } });
    expect(typed.typed.get("meeting#date")?.text).toBe("16 พ.ย. ประมาณ 2560");
    fireEvent.input(screen.getByLabelText("date.year"), { target: { value: "2568" } });
    expect(typed.typed.size).toBe(0);
  });

  it("of which half is typed gives way to one stored meanwhile, and leaves nothing that would hold up handing in, unseen", () => {
    const typed = new LiveDocument();
    const draw = (value: string) => (
      <PageContext.Provider value={{ t, language: "th", idPrefix: "px1", problems: [], comments: [], typed }}>
        <DateField label="วันที่ทำ" at="meeting#date" value={value} onChange={() => undefined} />
      </PageContext.Provider>
    );
    const { rerender } = render(draw(""));
    fireEvent.input(screen.getByLabelText("date.day"), { target: { value: "5" } });
    expect(typed.typed.size).toBe(1);
    rerender(draw("2025-11-16"));
    expect([screen.getByLabelText<HTMLInputElement>("date.day").value, typed.typed.size]).toEqual(["16", 0]);
  });

  it("is ISO as soon as the three fields make one", () => {
    const said = vi.fn();
    at(<Dated said={said} />);
    fireEvent.input(screen.getByLabelText("date.day"), { target: { value: "๑๖" } });
    fireEvent.change(screen.getByLabelText("date.month"), { target: { value: "11" } });
    expect(said).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText("date.year"), { target: { value: "68" } });
    expect(said).toHaveBeenLastCalledWith("2025-11-16");
    expect((screen.getByLabelText("date.day") as HTMLInputElement).value).toBe("๑๖");
  });

  it("is told wrong only when she has left it, below its own field", async () => {
    at(<Dated said={() => undefined} />);
    fireEvent.input(screen.getByLabelText("date.year"), { target: { value: "25688" } });
    expect(screen.queryByText(/year_digits/)).toBeNull();
    screen.getByLabelText("date.year").dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    expect(await screen.findByText(/^date.year_digits 5 /)).toBeTruthy();
  });

  it.each(["day", "year"])("pasted whole into the %s fills all three", (field) => {
    const said = vi.fn();
    at(<Dated said={said} />);
    fireEvent.paste(screen.getByLabelText(`date.${field}`), { clipboardData: { getData: () => "24 ธ.ค. 2568" } });
    expect(said).toHaveBeenLastCalledWith("2025-12-24");
    expect(["day", "month", "year"].map((part) => (screen.getByLabelText(`date.${part}`) as HTMLInputElement).value)).toEqual(["24", "12", "2568"]);
  });

  it("that a phone's keyboard puts in at once fills all three; typed by hand it is left alone", () => {
    const said = vi.fn();
    at(<Dated said={said} />);
    const day = screen.getByLabelText("date.day");
    for (const text of ["2", "24", "24 ", "24 ธ", "24 ธ.", "24 ธ.ค", "24 ธ.ค.", "24 ธ.ค. 2", "24 ธ.ค. 25"]) fireEvent.input(day, { target: { value: text } });
    expect(said).not.toHaveBeenCalled();
    fireEvent.input(day, { target: { value: "" } });
    fireEvent.input(day, { target: { value: "24 ธ.ค. 2568" } });
    expect(said).toHaveBeenLastCalledWith("2025-12-24");
  });

  it("shows a stored date in the era of the language", () => {
    at(<DateField label="วันที่" value="2025-11-16" onChange={() => undefined} />);
    expect((screen.getByLabelText("date.year") as HTMLInputElement).value).toBe("2568");
  });
});

describe("a text", () => {
  it("is counted in clusters and told when it is too long, without being cut", () => {
    at(<TextArea label="เพราะ" value="น้ำที่" limit={1} onChange={() => undefined} />);
    expect(screen.getByText("2/1")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("field.too_long 1 1");
    expect((screen.getByLabelText("เพราะ") as HTMLTextAreaElement).value).toBe("น้ำที่");
  });

  it("finds the problem at its own path", () => {
    at(<TextInput label="ชื่อ" at="partner:a#name" value="" onChange={() => undefined} />, { problems: [{ path: "partner:a#name", code: "empty", params: {}, blocking: true }] });
    const input = screen.getByLabelText("ชื่อ");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent).toBe("problem.empty");
  });

  it("says advice without calling the field wrong", () => {
    at(<TextInput label="ชื่อ" at="a" value="" onChange={() => undefined} />, { problems: [{ path: "a", code: "phone", params: {}, blocking: false }] });
    expect(screen.getByText("problem.phone")).toBeTruthy();
    expect(screen.getByLabelText("ชื่อ").getAttribute("aria-invalid")).toBeNull();
  });
});

describe("tiles", () => {
  const options = [{ value: "strong", label: "แน่นแฟ้น" }, { value: "normal", label: "ปกติ" }, { value: "thin", label: "ยังห่าง" }];

  it("choose one, and take the choice back when tapped again", () => {
    const said = vi.fn();
    function Quality() {
      const [value, setValue] = useState("strong");
      return <Tiles label="ความสัมพันธ์" options={options} value={value} onChange={(next) => { said(next); setValue(next); }} />;
    }
    at(<Quality />);
    fireEvent.click(screen.getByLabelText("ปกติ"));
    expect(said).toHaveBeenLastCalledWith("normal");
    fireEvent.click(screen.getByLabelText("ปกติ"));
    expect(said).toHaveBeenLastCalledWith("");
  });

  it("choose several up to a number", () => {
    const said = vi.fn();
    at(<MultiTiles label="ทำอะไร" options={options} value={["strong", "normal"]} most={2} onChange={said} />);
    expect((screen.getByLabelText("ยังห่าง") as HTMLInputElement).disabled).toBe(true);
    fireEvent.click(screen.getByLabelText("ปกติ"));
    expect(said).toHaveBeenLastCalledWith(["strong"]);
  });
});

describe("partners", () => {
  const network = valuesView({ "partner:a": { name: "วัดโพธิ์", sector: "faith", order: 1 }, "partner:b": { name: "อบต.", sector: "state", order: 2 } });

  it("are named, and offered in their order", () => {
    at(<><PartnerName network={network} id="a" /><PartnerName network={network} id="z" /><PartnerPicker label="ภาคี" network={network} value="" except={["b"]} onChange={() => undefined} /></>);
    expect(screen.getAllByText("วัดโพธิ์")).toHaveLength(2);
    expect(screen.getByText("partner.unknown")).toBeTruthy();
    expect(Array.from(screen.getByLabelText<HTMLSelectElement>("ภาคี").options, (option) => option.text)).toEqual(["partner.choose", "วัดโพธิ์"]);
  });

  it("can be restored where they were removed", () => {
    const restore = vi.fn();
    at(<GoneRow name="วัดโพธิ์" onRestore={restore} />);
    fireEvent.click(screen.getByText("gone.restore"));
    expect(restore).toHaveBeenCalled();
  });
});

describe("the save line", () => {
  const states: [SaveState, string][] = [
    [{ kind: "idle" }, "save.idle"],
    [{ kind: "saving" }, "save.saving"],
    [{ kind: "device", n: 3 }, "save.device 3"],
    [{ kind: "memory", n: 3 }, "save.memory 3"],
    [{ kind: "session", n: 1 }, "save.session 1"],
    [{ kind: "conflict", n: 2 }, "save.conflict 2"],
    [{ kind: "refused", message: "ปิดรับแล้ว" }, "ปิดรับแล้ว"],
  ];
  it.each(states)("says $kind in one line that is read out", (state, words) => {
    at(<SaveLine state={state} loginUrl="/login" onCopy={() => undefined} onConflict={() => undefined} />);
    expect(screen.getByRole("status").textContent).toBe(words);
  });

  it.each([
    [false, "_top"],
    [true, "_blank"],
  ])("leads out of the frame to log in again, and beside the page where that alone holds words (%s)", (loose, target) => {
    at(<SaveLine state={{ kind: "session", n: 1 }} loginUrl="https://school.example/login?next=%2Fcourses" loose={loose} onCopy={() => undefined} onConflict={() => undefined} />);
    const link = screen.getByRole<HTMLAnchorElement>("link", { name: "save.login" });
    expect([link.href, link.target]).toEqual(["https://school.example/login?next=%2Fcourses", target]);
  });

  it("gives the day where a clock alone would claim today", () => {
    at(<SaveLine state={{ kind: "saved", at: "2025-11-16T10:42:00" }} loginUrl="" onCopy={() => undefined} onConflict={() => undefined} />);
    expect(screen.getByRole("status").textContent).toBe("save.saved 16 พ.ย. 2568 10:42 น.");
  });
});

it("goes to a place that is folded away", () => {
  document.body.innerHTML = `<details><summary>มากกว่านี้</summary><div data-at="partner:a#story"><input></div></details>`;
  expect(jump(document.body, "partner:a#story")).toBe(true);
  expect(document.activeElement?.tagName).toBe("INPUT");
  expect(document.querySelector("details")?.open).toBe(true);
  expect(jump(document.body, "partner:zz")).toBe(false);
});
