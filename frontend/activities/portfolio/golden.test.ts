/** Rules are the server's: both run the cases in tests/golden/portfolio. A case's figures are what the page reads and counts. */
import { blank } from "@shell";
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/portfolio/cases.json";
import preset from "../../../tests/golden/portfolio/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { askedQuestions, COLUMNS, followed, kept, offered, picked, readLook, readShare, readStatement, readStep, type WithRecord } from "./content";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import { problems } from "./rules";
import { ready } from "./tell";

describe.each(cases.map((one) => [one.name, one] as const))("the golden case “%s”", (_name, one) => {
  const content = { ...contentOf<PortfolioContent>(preset as PortfolioContent, one.content), record: one.record } as unknown as WithRecord;
  const [answers, network, block] = [valuesView(items(one.answers)), valuesView(items(one.network)), { wpa: one.wpa, minimum: 0 }];
  const found = problems({ content, answers, block });

  it("finds the same problems", () => {
    expect(found).toEqual(one.problems);
  });

  it("reads and counts the same", () => {
    const parts = offered(content, one.wpa);
    const [steps, comments] = [kept(content, answers, "steps").map(({ ref }) => readStep(answers, ref).done), kept(content, answers, "feedback")];
    expect({
      parts: parts.length, chosen: parts.filter(({ id }) => picked(answers, id)).length,
      steps: Object.fromEntries(["yes", "partly", "no"].map((done) => [done, steps.filter((said) => said === done).length])),
      feedback: comments.length, followed: comments.filter((entry) => followed(answers, entry)).length,
      wpa: Object.fromEntries(one.wpa.map((code) => [code, COLUMNS.filter((column) => !blank(readStatement(answers, code)[column])).length])),
      looks: askedQuestions(content).filter(({ id }) => !blank(readLook(answers, id))).length,
      licence: readShare(answers).licence,
    }).toEqual(one.facts);
  });

  it("says beside the button that something is missing wherever the rules find that it is, and leads there", () => {
    const lines = ready({ block, content, answers, network, t, language: "th" } as unknown as KindProps<PortfolioContent, PortfolioWord>, found);
    const missing = lines.filter(({ state }) => state === "missing");
    const blocking = one.problems.filter((gap) => gap.blocking).map(({ path }) => path);
    expect(missing.map(({ path }) => path)).toEqual(blocking);
  });
});
