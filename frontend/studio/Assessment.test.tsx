/** Criteria and comment sentences in Studio's form. */
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, describe, expect, it } from "vitest";
import { PageContext } from "@shell";
import { t } from "../components/words.fixture";
import { Assessment, assessmentFields } from "./Assessment";
import type { RubricOf, Rubrics } from "./CopyRubric";
import { EditingContext, type Editing } from "./editor/context";
import { Part } from "./editor/Part";
import type { Schema, Thing } from "./editor/schema";
import type { Opened, StudioValues } from "./types";

const TEXT = { $ref: "#/$defs/Text", "x-widget": "text" };
const SCHEMA: Schema = {
  properties: {
    rubric: { type: "array", "x-widget": "list", title: "Criteria", maxItems: 3, items: { $ref: "#/$defs/C" }, "x-list": { label: "label", add: true, reorder: true, hide: true } },
    starters: { type: "array", "x-widget": "texts", title: "Sentences", items: TEXT },
  },
  $defs: {
    Text: { properties: { th: {}, en: {} } },
    Level: { properties: { points: { type: "number", "x-widget": "points", title: "Points", default: 0 }, text: { ...TEXT, title: "Looks" } } },
    C: { properties: { id: { "x-widget": "id" }, label: { ...TEXT, title: "Criterion" }, levels: { type: "array", "x-widget": "rows", title: "Levels", items: { $ref: "#/$defs/Level" } }, hidden: { type: "boolean", "x-widget": "switch" } } },
  },
};
const criterion = (id: string, ...points: number[]): Thing => ({ id, label: { th: id, en: "" }, levels: points.map((one) => ({ points: one, text: { th: `${id}${String(one)}`, en: "" } })), hidden: false });
const other = (rubric: Thing[]): RubricOf => ({ usage_key: "other", title: "อีกกิจกรรม", kind: "map", criteria: rubric.length, points: 2, rubric, starters: [{ th: "เริ่ม", en: "" }] });
const editing: Editing = { t, language: "th", schema: SCHEMA, outside: {}, answered: () => false, Part };

let content: Thing = {};
function Shown({ first, open = 0, found = null, fields = ["rubric", "starters"] }: { first: Thing; open?: number; found?: Rubrics; fields?: string[] }) {
  const [now, set] = useState(first);
  content = now;
  return (
    <PageContext.Provider value={{ t: t as never, language: "th", idPrefix: "p", problems: [], comments: [] }}>
      <EditingContext.Provider value={editing}>
        <Assessment opened={{ open } as Opened} content={now} fields={fields} onChange={set} onAsk={() => Promise.resolve(found)} />
      </EditingContext.Provider>
    </PageContext.Provider>
  );
}
const FIRST: Thing = { rubric: [criterion("a", 1, 2.5), { ...criterion("b", 9), hidden: true }], starters: [] };

afterEach(cleanup);

describe("where a trainer reads", () => {
  const values = (part: Partial<StudioValues>) => ({ needs_trainer: true, grading: "trainer", ...part }) as StudioValues;
  const opened = { assessment: ["rubric", "starters"] };

  it.each([
    [{}, ["rubric", "starters"]],
    [{ grading: "both" }, ["rubric", "starters"]],
    [{ grading: "completion" }, ["starters"]],
    [{ grading: "none" }, ["starters"]],
    [{ needs_trainer: false, grading: "rule" }, []],
  ])("by %o the fields are %o", (part, fields) => {
    expect(assessmentFields(opened, values(part), [])).toEqual(fields);
  });

  it("what keeps a save is seen also where it has no effect", () => {
    const wrong = [{ path: "content/rubric/a/label", code: "text_missing" }];
    expect(assessmentFields(opened, values({ needs_trainer: false, grading: "none" }), wrong)).toEqual(["rubric"]);
    expect(assessmentFields(opened, values({ grading: "none" }), [{ ...wrong[0]!, blocking: false }])).toEqual(["starters"]);
  });
});

describe("the form", () => {
  it("adds up what is shown, and says what open reviews keep", () => {
    render(<Shown first={FIRST} open={3} />);
    expect(screen.getByText("studio.assessment.points 2.5")).toBeTruthy();
    expect(screen.getByText(/^studio\.assessment\.open /)).toBeTruthy();
  });

  it("says nothing of reviews where none is open, nor points of what is no number", () => {
    render(<Shown first={{ rubric: [{ ...criterion("a"), levels: [{ points: "มาก", text: { th: "", en: "" } }] }], starters: [] }} />);
    expect(screen.queryByText(/studio\.assessment\.(open|points)/)).toBeNull();
  });

  it("a new level goes on from the last one", () => {
    render(<Shown first={FIRST} />);
    fireEvent.click(screen.getAllByText("studio.more.short")[0]!);
    fireEvent.click(screen.getAllByText("studio.add")[0]!);
    const levels = ((content.rubric as Thing[])[0]!.levels as Thing[]).map((one) => one.points);
    expect(levels).toEqual([1, 2.5, 3.5]);
  });
});

describe("criteria of another activity", () => {
  const open = async (found: Rubrics): Promise<void> => {
    render(<Shown first={FIRST} found={found} />);
    fireEvent.click(screen.getByText("studio.copy"));
    await waitFor(() => { expect(screen.queryByText("studio.opening")).toBeNull(); });
  };
  const choose = (): void => { fireEvent.change(screen.getByRole("combobox"), { target: { value: "other" } }); };
  const names = (): unknown[] => (content.rubric as Thing[]).map((one) => (one.label as Thing).th);

  it("stand in place of one's own, with codes of their own and without what is hidden there; undone at one press", async () => {
    await open([other([criterion("a", 2), { ...criterion("x", 1), hidden: true }])]);
    choose();
    fireEvent.click(screen.getByText("studio.copy.instead"));
    expect(names()).toEqual(["a"]);
    expect((content.rubric as Thing[])[0]!.id).not.toBe("a");
    fireEvent.click(screen.getByText("studio.undo"));
    expect(content).toEqual(FIRST);
  });

  it("or beside one's own, as long as there is room", async () => {
    await open([other([criterion("c", 2)])]);
    choose();
    fireEvent.click(screen.getByText("studio.copy.beside"));
    expect(names()).toEqual(["a", "b", "c"]);
    expect(screen.getByText("studio.copy.beside").closest("button")!.disabled).toBe(true);
    fireEvent.click(screen.getByText("studio.copy.starters"));
    expect(content.starters).toEqual([{ th: "เริ่ม", en: "" }]);
  });

  it.each([[[] as RubricOf[], "studio.copy.none"], [null, "studio.copy.failed"]])("of %o it says %s", async (found, said) => {
    await open(found);
    expect(screen.getByText(said)).toBeTruthy();
  });
});
