/** Rules are the server's: both run the cases in tests/golden/lesson. What a case earns is the server's alone. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/lesson/cases.json";
import network from "../../../tests/golden/lesson/preset-network.json";
import road from "../../../tests/golden/lesson/preset-road.json";
import preset from "../../../tests/golden/lesson/preset.json";
import type { Marks } from "../../kind";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import type { LessonContent } from "./content";
import { problems } from "./rules";

const PRESETS: Record<string, unknown> = { network, road };

/** An author's content names its preset and contains only the fields that differ. */
function lessonOf(authored: unknown): LessonContent {
  const { preset: name = "", ...fields } = (authored === "preset" ? {} : authored) as { preset?: string };
  return contentOf((PRESETS[name] ?? preset) as LessonContent, fields);
}

describe("golden cases of lesson", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const [answers, partners] = [valuesView(items(one.answers)), valuesView(items(one.network))];
    const found = problems({ content: lessonOf(one.content), answers, network: partners, minimum: one.minimum, marks: one.marks as unknown as Marks });
    expect(found).toEqual(one.problems);
  });
});

describe("a page of a lesson", () => {
  it.each(Object.entries({ preset, network, road }))("%s: is sent without what is right, and why", (_name, content) => {
    expect(JSON.stringify(content)).not.toMatch(/"(right|why|mixup|key)":/);
  });
});
