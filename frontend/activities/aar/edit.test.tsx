import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import preset from "../../../tests/golden/aar/preset.json";
import workshop from "../../../tests/golden/aar/workshop.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import { LiveDocument } from "../../state/document";
import { valuesView } from "../../state/view";
import { stage } from "../stage.fixture";
import type { AarContent, Note, Step, AarWord } from "./model.gen";
import { Edit } from "./edit";
import { Read } from "./read";
import { aar } from "./kind";

// Paper comes to the page's one object, as when both files are there.
window.PartnershipXBlock = { ...window.PartnershipXBlock, provide } as NonNullable<typeof window.PartnershipXBlock>;
await import("./later");

const network = valuesView({ "partner:p1": { name: "วัดโพธิ์ศรีดอน", sector: "faith" } });
const block = { wpa: ["2.4", "3.2"] } as unknown as KindProps["block"];

function propsOf(answers: DocView): KindProps<AarContent, AarWord> {
  return { block, content: preset, answers, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x" };
}

function open(values: Record<string, object> = {}, typed?: LiveDocument): DocView {
  const page = stage();
  const answers = page.view(values);
  page.show(() => <Edit {...propsOf(answers)} />, { typed });
  return answers;
}

const area = (): HTMLTextAreaElement => screen.getByLabelText("aar.note");
const type = (value: string): void => {
  fireEvent.input(area(), { target: { value } });
};
const texts = (answers: DocView): string[] => answers.list<Note>("note").map(({ value }) => value.text);
/** The add button of a cell, told apart by the group's or question's name. */
const add = (cell: string): void => {
  fireEvent.click(within(screen.getByRole("group", { name: cell })).getByText(/aar\.add_note/));
};

afterEach(cleanup);

describe("the board", () => {
  const pupils = `${preset.questions[0]!.label} · นักเรียน`;

  it("keeps every letter from the first on, and makes the next note at Enter", () => {
    const answers = open();
    add(pupils);
    type("เ");
    expect(texts(answers)).toEqual(["เ"]);
    type("เป็นคนดี\n");
    expect(area().value).toBe("");
    type("อ่านคล่อง");
    expect(answers.list<Note>("note").map(({ value }) => [value.question, value.group, value.text])).toEqual([
      ["picture", "pupils", "เป็นคนดี"],
      ["picture", "pupils", "อ่านคล่อง"],
    ]);
  });

  it("carries the voice to the next note", () => {
    const answers = open();
    add(pupils);
    fireEvent.input(screen.getByLabelText(/aar\.voice/), { target: { value: "ตัวแทน ป.6" } });
    type("ก\n");
    type("ข\n");
    expect(answers.list<Note>("note").map(({ value }) => value.voice)).toEqual(["ตัวแทน ป.6", "ตัวแทน ป.6"]);
  });

  it("never cuts a line that is too long", () => {
    const answers = open();
    add(pupils);
    type(`${"ก".repeat(200)}\nข`);
    expect(texts(answers)).toEqual(["ก".repeat(200), "ข"]);
  });

  it("forgets a note that was emptied again", () => {
    const answers = open();
    add(pupils);
    type("ก");
    type("");
    fireEvent.click(screen.getByText("aar.done"));
    expect(texts(answers)).toEqual([]);
  });

  it("takes a whole workshop by pasting, and gives it back", () => {
    const answers = open();
    const written = Object.entries(workshop).filter(([key]) => key.startsWith("note:")).map(([, value]) => value as Note);
    for (const question of preset.questions) {
      const groups = question.split ? preset.groups : [null];
      for (const group of groups) {
        const lines = written.filter((note) => note.question === question.id && note.group === (group?.id ?? "")).map((note) => note.text);
        add(group ? `${question.label} · ${group.label}` : question.label);
        type(lines.map((line, n) => `${String(n + 1)}. ${line}`).join("\n"));
        fireEvent.click(screen.getByText("aar.done"));
      }
    }
    const plain = (notes: Note[]): string[] => notes.map(({ question, group, text }) => `${question} ${group} ${text}`);
    expect(plain(answers.list<Note>("note").map(({ value }) => value))).toEqual(plain(written));
    expect(written).toHaveLength(40);
  });
});

describe("next steps", () => {
  it("offers a step to a difficulty without one, and links them", () => {
    const answers = open({
      "note:n1": { question: "stuck", group: "", voice: "", text: "นัดยาก", order: 1 },
      "note:n2": { question: "stuck", group: "", voice: "", text: "งบมาช้า", order: 2 },
    });
    const links = () => answers.list("link").map(({ value }) => value);
    fireEvent.click(screen.getAllByText(/aar\.add_step_for/)[1]!);
    fireEvent.input(screen.getByRole("textbox", { name: "aar.step" }), { target: { value: "เขียนแผนงบล่วงหน้า" } });
    const [step] = answers.list<Step>("step");
    expect(links()).toEqual([{ note: "n2", step: step!.id }]);
    fireEvent.click(screen.getByRole("checkbox", { name: "นัดยาก" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "งบมาช้า" }));
    expect(links()).toEqual([{ note: "n1", step: step!.id }]);
  });

  it("forgets a step that was left empty", () => {
    const answers = open();
    fireEvent.click(screen.getByText(/aar\.add_step/));
    fireEvent.click(screen.getByText("aar.done"));
    expect(answers.list("step")).toEqual([]);
  });
});

describe("telling", () => {
  const answers = valuesView(workshop);
  const about = { content: preset, answers, network, t };

  it("gives everything she wrote as text", () => {
    const told = aar.text(about);
    for (const [key, value] of Object.entries(workshop)) if ("text" in value) expect(told, key).toContain(value.text);
  });

  it("names an item", () => {
    expect(aar.label("note:w00000000001#text", about)).toContain("เป็นคนดีของบ้านและโรงเรียน");
    expect(aar.label("question:picture#pupils", about)).toContain("นักเรียน");
    expect(aar.label("partner:p1", about)).toBe("วัดโพธิ์ศรีดอน");
  });

  it("reads every note and step to every reader", () => {
    for (const face of ["read", "desk", "print"] as const) {
      const { container } = render(<Read {...propsOf(answers)} face={face} />);
      for (const value of Object.values(workshop)) if ("text" in value) expect(container.textContent).toContain(value.text);
      expect(container.querySelector("textarea, input")).toBeNull();
      cleanup();
    }
  });
});

describe("what is typed and not entered", () => {
  it("a voice without words is kept until the note has some", () => {
    const typed = new LiveDocument();
    const answers = open({}, typed);
    const cell = "ครู";
    const found = screen.getAllByRole("group").map((one) => one.getAttribute("aria-label") ?? "").find((name) => name.includes(cell)) ?? "";
    add(found);
    fireEvent.input(screen.getByLabelText(/^aar.voice/), { target: { value: "ครู ป.4" } });
    expect([...typed.typed.values()]).toEqual([{ text: "ครู ป.4" }]);
    fireEvent.click(screen.getByText("aar.done"));
    add(found);
    expect(screen.getByLabelText(/^aar.voice/)).toHaveProperty("value", "ครู ป.4");
    type("อ่านได้มากขึ้น");
    expect(typed.typed.size).toBe(0);
    expect(answers.list<Note>("note")[0]?.value.voice).toBe("ครู ป.4");
  });

  it("half a date keeps the step it stands in", () => {
    const typed = new LiveDocument();
    const answers = open({}, typed);
    fireEvent.click(screen.getByText("aar.add_step"));
    fireEvent.input(screen.getByLabelText("date.day"), { target: { value: "16" } });
    fireEvent.click(screen.getByText("aar.done"));
    expect(answers.list("step")).toHaveLength(1);
    expect([...typed.typed]).toEqual([[`${answers.list("step")[0]?.key ?? ""}#date`, { text: "16", parts: { day: "16", month: "", year: "" } }]]);
  });
});
