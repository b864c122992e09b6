import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import preset from "../../../tests/golden/strength/preset.json";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { RoundShape } from "../../types.gen";
import { stage } from "../stage.fixture";
import type { StrengthContent, StrengthWord } from "./model.gen";
import { Edit } from "./edit";
import { strength } from "./kind";
import { Read } from "./read";

const network = valuesView({ "partner:p1": { name: "วัดโพธิ์ศรีดอน", sector: "faith" } });
const RATED = {
  scope: { network: "whole", text: "" },
  "rating:goals": { now: 4, wanted: 5, evidence: "ประชุมต้นเทอม" },
  "rating:information": { now: 2, wanted: 5, evidence: "" },
  "rating:innovation": { now: "unknown", wanted: "unknown", evidence: "" },
  priority: { indicator: "information", why: "ข่าวช้า", first_step: "ถามผู้ปกครอง", date: "2026-12-01", partner: "p1" },
};

function propsOf(answers: DocView): KindProps<StrengthContent, StrengthWord> {
  return { block: {} as KindProps["block"], content: preset, answers, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x" };
}

function open(values: Record<string, object> = {}): DocView {
  const page = stage();
  const answers = page.view(values);
  page.show(() => <Edit {...propsOf(answers)} />);
  return answers;
}

const scale = (word: string, indicator: string) => within(screen.getByRole("radiogroup", { name: `${word}: ${indicator}` }));
const GOALS = preset.indicators[0]!.label;

afterEach(cleanup);

describe("rating", () => {
  it("answers twice, and takes an answer back by choosing it again", () => {
    const answers = open();
    fireEvent.click(scale("strength.now", GOALS).getByLabelText("2"));
    fireEvent.click(scale("strength.wanted", GOALS).getByLabelText("strength.unsure"));
    expect(answers.get("rating:goals")).toEqual({ now: 2, wanted: "unknown", evidence: "" });
    fireEvent.click(scale("strength.now", GOALS).getByLabelText("2"));
    expect(answers.get("rating:goals")).toEqual({ now: null, wanted: "unknown", evidence: "" });
  });

  it("asks for what was seen at 4 and 5 without being asked", () => {
    const answers = open();
    const about = within(screen.getByRole("group", { name: new RegExp(GOALS) }));
    expect(about.queryByRole("textbox")).toBeNull();
    fireEvent.click(scale("strength.now", GOALS).getByLabelText("4"));
    fireEvent.input(about.getByLabelText("strength.evidence_needed"), { target: { value: "ประชุม" } });
    expect(answers.get("rating:goals")).toEqual({ now: 4, wanted: null, evidence: "ประชุม" });
    fireEvent.click(scale("strength.now", GOALS).getByLabelText("3"));
    expect(about.getByLabelText<HTMLTextAreaElement>("strength.evidence").value).toBe("ประชุม");
  });

  it("keeps what was seen open while it is emptied", () => {
    open({ "rating:goals": { now: 2, wanted: 3, evidence: "ก" } });
    fireEvent.input(screen.getByLabelText("strength.evidence"), { target: { value: "" } });
    expect(screen.getByLabelText("strength.evidence")).toBeTruthy();
  });

  it("offers the largest need first as the one to begin with", () => {
    open(RATED);
    const [, ...options] = screen.getByLabelText<HTMLSelectElement>("strength.priority_indicator").options;
    expect(options.map((option) => option.value).slice(0, 3)).toEqual(["information", "goals", "management"]);
    expect(options[0]!.text).toContain("strength.from_to 2 5");
  });
});

describe("reading", () => {
  it("says from where to where, draws an open radar, and has no mean", () => {
    const { container } = render(<Read {...propsOf(valuesView(RATED))} face="read" />);
    expect(container.textContent).toContain("strength.from_to 2 5");
    expect(container.querySelector(".px-st-lost")?.textContent).toBe("strength.unknown");
    expect(container.textContent).not.toMatch(/NaN|undefined|mean/);
    expect(container.querySelector("input, textarea, select")).toBeNull();
  });

  it("writes Thai digits on paper where the author asked for them", () => {
    const { container } = render(<Read {...propsOf(valuesView(RATED))} face="print" thaiDigits />);
    expect(container.textContent).toContain("strength.from_to ๒ ๕");
    expect(container.querySelector("details")).toBeNull();
  });

  it("shows an earlier round by indicator", () => {
    const earlier = [{ answers: { "rating:information": { v: { now: 1, wanted: 5 }, r: 1 } } } as unknown as RoundShape];
    const { container } = render(<Read {...propsOf(valuesView(RATED))} face="desk" earlier={earlier} />);
    expect(container.textContent).toContain("strength.earlier_was strength.from_to 1 5");
  });
});

describe("telling", () => {
  const about = { content: preset, answers: valuesView(RATED), network, t };

  it("gives everything she wrote as text", () => {
    const told = strength.text(about);
    for (const words of ["ประชุมต้นเทอม", "ข่าวช้า", "ถามผู้ปกครอง", "วัดโพธิ์ศรีดอน"]) expect(told).toContain(words);
  });

  it("says what changed, and nothing where nothing did", () => {
    const round = (goals: object): RoundShape => ({ content: preset, answers: { "rating:goals": { v: goals, r: 1 } } }) as unknown as RoundShape;
    const before = round({ now: 2, wanted: 4, evidence: "" });
    expect(strength.changes?.(before, before, t)).toEqual([]);
    expect(strength.changes?.(before, round({ now: 3, wanted: 4, evidence: "ประชุม" }), t)).toEqual([
      `strength.changed_now ${GOALS} 2 3`,
      `strength.added_evidence ${GOALS}`,
    ]);
  });

  it("counts what is answered", () => {
    expect(strength.progress?.(propsOf(about.answers))).toBe("strength.progress 3 7");
  });
});
