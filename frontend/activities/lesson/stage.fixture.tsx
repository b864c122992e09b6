/** Draws a lesson for tests, with answers that can be changed and marks that the test gives. */
import { vi } from "vitest";
import network from "../../../tests/golden/lesson/preset-network.json";
import road from "../../../tests/golden/lesson/preset-road.json";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps, Marks } from "../../kind";
import type { LiveDocument } from "../../state/document";
import { liveView, valuesView } from "../../state/view";
import type { MarkShape } from "../../types.gen";
import { stage as liveStage } from "../stage.fixture";
import type { LessonContent } from "./content";
import { Edit } from "./edit";
import type { LessonWord } from "./model.gen";

export const NETWORK = network as unknown as LessonContent;
export const ROAD = road as unknown as LessonContent;

export { t };

export const mark = (part: Partial<MarkShape>): MarkShape => ({ points: 0, of: 2, tries: 1, left: 2, closed: false, right: [], told: {}, key: null, ...part });

export function propsOf(answers: DocView, part: Partial<KindProps<LessonContent, LessonWord>> = {}): KindProps<LessonContent, LessonWord> {
  return {
    block: { needs_trainer: false } as KindProps["block"], content: NETWORK, answers, network: valuesView({}), language: "th", t,
    face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x", marks: {}, dropped: [], ...part,
  };
}

export interface Stage {
  answers: DocView;
  document: LiveDocument;
  send: ReturnType<typeof vi.fn>;
  /** Draws the page again with changed props. */
  change(part: Partial<KindProps<LessonContent, LessonWord>>): void;
  marks(marks: Marks): void;
}

export function stage(values: Record<string, object> = {}, part: Partial<KindProps<LessonContent, LessonWord>> = {}): Stage {
  const page = liveStage();
  const document = page.document(values);
  const answers = liveView(document, true);
  const send = vi.fn();
  let props = propsOf(answers, { send, ...part });
  page.show(() => <Edit {...props} />);
  const change = (more: Partial<KindProps<LessonContent, LessonWord>>): void => {
    props = { ...props, ...more };
    page.draw();
  };
  return { answers, document, send, change, marks: (marks) => { change({ marks: { ...props.marks, ...marks } }); } };
}

/** Answers in which all cards up to one are read. */
export const readTo = (content: LessonContent, card: string): Record<string, object> => {
  const cards = content.cards.filter(({ hidden }) => !hidden);
  return Object.fromEntries(cards.slice(0, cards.findIndex(({ id }) => id === card)).map(({ id }) => [`seen:${id}`, { done: true }]));
};
