/** What an author hid stays where it was chosen, and is asked nowhere else. */
import { cleanup, render, screen } from "@testing-library/preact";
import { expect, it } from "vitest";
import { PageContext } from "@shell";
import { valuesView } from "../../state/view";
import { standing, tryKey } from "./choice";
import { questionsOf, type LessonContent, type Of } from "./content";
import { Match } from "./match";
import { Options } from "./options";

const thing = (id: string) => ({ id, label: `คำ ${id}`, hidden: id.endsWith("~") });
const SINGLE: Of<"single"> = { id: "s", ask: "?", hidden: false, points: 2, type: "single", options: ["a", "b", "c~"].map(thing) };
const MATCH: Of<"match"> = { id: "m", ask: "?", hidden: false, points: 2, type: "match", lines: ["l1", "l2", "l3~"].map(thing), choices: ["c1", "c2", "c3~"].map(thing) };
const page = { t: (key: string) => key, language: "th", idPrefix: "p", problems: [], comments: [] };

const shown = (what: Of<"single"> | Of<"match">, answers: Record<string, object>) => {
  cleanup();
  const now = standing(what, valuesView(answers));
  const given = { standing: now, locked: false, labelledBy: "x", onPick: () => undefined };
  render(
    <PageContext.Provider value={page as never}>
      {what.type === "single" ? <Options question={what} {...given} /> : <Match question={what} {...given} />}
    </PageContext.Provider>,
  );
  return screen.getAllByRole("radio").length;
};

it("offers no hidden option, and shows one that was chosen", () => {
  expect(shown(SINGLE, {})).toBe(2);
  expect(screen.queryByText("คำ c~")).toBeNull();
});

it("shows a hidden option where it was chosen", () => {
  expect(shown(SINGLE, { [tryKey("s", 1)]: { picks: ["c~"] } })).toBe(3);
  expect((screen.getByLabelText(/คำ c~/) as HTMLInputElement).checked).toBe(true);
});

it("asks no hidden line and offers no hidden choice, and shows both where they were chosen", () => {
  expect(shown(MATCH, {})).toBe(4);
  expect(shown(MATCH, { [tryKey("m", 1)]: { pairs: { l1: "c3~", l2: "c2", "l3~": "c1" } } })).toBe(9);
});

it("asks no hidden question", () => {
  const content = { cards: [{ kind: "check", hidden: false, questions: [SINGLE, { ...MATCH, hidden: true }] }], takeaway: true } as unknown as LessonContent;
  expect(questionsOf(content).map(({ id }) => id)).toEqual(["s"]);
});
