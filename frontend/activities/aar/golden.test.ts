/** Rules and links are the server's: both run the cases in tests/golden/aar. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/aar/cases.json";
import preset from "../../../tests/golden/aar/preset.json";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { asked, heard, missingOfMeeting, readBoard, readMeeting } from "./content";
import type { AarContent } from "./model.gen";
import { problems, unheard } from "./rules";
import { offeredWpa } from "./tell";

const ROW = { hidden: false };
const EMPTY = { groups: ROW, questions: { ...ROW, split: false, difficulty: false } };

describe("golden cases of aar", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const content = contentOf<AarContent>(preset, one.content, EMPTY);
    const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
    expect(problems({ content, answers, network, minimum: one.minimum })).toEqual(one.problems);
    const board = readBoard(answers, content);
    const split = asked(content).some((question) => question.split);
    expect({
      heard: split ? heard(content).length - unheard(board, content).length : 0,
      difficulties: board.difficulties.length,
      steps: board.steps.length,
      because: Object.fromEntries(board.because),
      meeting_filled: !missingOfMeeting(readMeeting(answers)).length,
    }).toEqual(one.facts);
    expect(offeredWpa(answers, ["2.4", "3.2"])).toEqual(one.facts.meeting_filled ? ["2.4", "3.2"] : ["2.4"]);
  });
});
