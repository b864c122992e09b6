/** Rules are the server's: both run the cases in tests/golden/lesson. What a case earns is the server's alone. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/lesson/cases.json";
import network from "../../../tests/golden/lesson/preset-network.json";
import road from "../../../tests/golden/lesson/preset-road.json";
import preset from "../../../tests/golden/lesson/preset.json";
import type { Marks } from "../../kind";
import { valuesView } from "../../state/view";
import type { LessonContent } from "./content";
import { problems } from "./rules";

const PRESETS: Record<string, unknown> = { network, road };

/** An author's fields over the preset she chose. */
function contentOf(raw: unknown): LessonContent {
  if (raw === "preset") return preset as LessonContent;
  const { preset: name = "", ...fields } = raw as Partial<LessonContent> & { preset?: string };
  return { ...((PRESETS[name] ?? preset) as LessonContent), ...fields };
}

describe("golden cases of lesson", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const [answers, partners] = [valuesView(one.answers as unknown as Record<string, object>), valuesView(one.network as unknown as Record<string, object>)];
    const found = problems({ content: contentOf(one.content), answers, network: partners, minimum: one.minimum, marks: one.marks as unknown as Marks });
    expect(found).toEqual(one.problems);
  });
});

describe("a page of a lesson", () => {
  it.each(Object.entries({ preset, network, road }))("%s: is sent without what is right, and why", (_name, content) => {
    expect(JSON.stringify(content)).not.toMatch(/"(right|why|mixup|key)":/);
  });
});
