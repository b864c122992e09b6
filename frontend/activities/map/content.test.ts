/** An author's content in the words of a school. */
import { describe, expect, it } from "vitest";
import { NO_CONTEXT } from "../../network/model.gen";
import { asRead, faithOf, labelOf, markOf, offered } from "./content";
import { content } from "./sample.fixture";

const school = (faith: string) => ({ ...NO_CONTEXT, faith });

describe("the place of faith", () => {
  it("is the school's own, or the first of the content while the card does not say", () => {
    expect(faithOf(content, school("mosque"))?.label).toBe("มัสยิด");
    expect(faithOf(content, school(""))?.id).toBe(content.faiths[0]?.id);
    expect(faithOf({ ...content, faiths: [] }, school("mosque"))).toBeUndefined();
  });

  it("gives its name to its sector and its pillar, and to no other", () => {
    const read = asRead(content, school("mosque"));
    expect([labelOf(read.sectors, "faith"), labelOf(read.pillars, "faith")]).toEqual(["มัสยิดและศาสนสถาน", "มัสยิด"]);
    expect([labelOf(read.sectors, "home"), labelOf(read.pillars, "home")]).toEqual([labelOf(content.sectors, "home"), labelOf(content.pillars, "home")]);
  });

  it("changes nothing where the card does not say", () => {
    expect(asRead(content, school(""))).toBe(content);
    expect(asRead(content, school("unknown"))).toBe(content);
  });
});

describe("a choice", () => {
  const rows = [{ id: "a", label: "ก", hidden: false }, { id: "b", label: "ข", hidden: true }, { id: "c", label: "ค", hidden: true }];

  it("is called by its label, also when it is no longer offered", () => {
    expect([labelOf(rows, "b"), labelOf(rows, "gone"), labelOf(rows, "")]).toEqual(["ข", "", ""]);
  });

  it("is offered unless it is hidden, and where it was chosen before it was", () => {
    const ids = (chosen?: string | string[]): string[] => offered(rows, chosen).map(({ id }) => id);
    expect([ids(), ids("b"), ids(["b", "c"])]).toEqual([["a"], ["a", "b"], ["a", "b", "c"]]);
  });
});

it("a sector is drawn with its mark; an unknown one with none", () => {
  expect([markOf(content, "faith"), markOf(content, "gone")]).toEqual(["faith", ""]);
});
