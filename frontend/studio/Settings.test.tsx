/** The settings that a kind uses, and no others. */
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { PageContext } from "@shell";
import { t } from "../components/words.fixture";
import { Settings } from "./Settings";
import type { KindChoice, StudioData, StudioValues } from "./types";

afterEach(cleanup);

const values = { kind: "x", minimum: 0, grading: "none", needs_trainer: false, competencies: [], wpa: [] } as unknown as StudioValues;
const data = { values, choices: { grading: [], level: [], lane: [], competencies: [], wpa: [] } } as unknown as StudioData;
const kind = (part: Partial<KindChoice>) => ({ value: "x", label: "x", minimum: 0, waves: false, gradings: { read: [], unread: [] }, presets: [], ...part }) as unknown as KindChoice;

function show(part: Partial<KindChoice>): void {
  render(
    <PageContext.Provider value={{ t, language: "th", idPrefix: "s", problems: [], comments: [] }}>
      <Settings data={data} values={values} kind={kind(part)} preset={undefined} t={t} set={() => undefined} />
    </PageContext.Provider>,
  );
}

test("a number of partners is set only where the kind asks for some", () => {
  show({});
  expect(screen.queryByLabelText("studio.minimum")).toBeNull();
  cleanup();
  show({ minimum: 3 });
  expect(screen.getByLabelText("studio.minimum")).toBeTruthy();
  expect(screen.getByText("studio.minimum.help")).toBeTruthy();
});

test("what a kind does with it stands in place of the form's own words", () => {
  show({ minimum: 2, minimum_help: "สองถึงห้าฝ่าย" });
  expect(screen.getByText("สองถึงห้าฝ่าย")).toBeTruthy();
  expect(screen.queryByText("studio.minimum.help")).toBeNull();
});
