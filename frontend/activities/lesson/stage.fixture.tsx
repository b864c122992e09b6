/** A lesson on a page of its own, with answers that can be changed and marks that a test gives. */
import { PageContext } from "@shell";
import { act, render } from "@testing-library/preact";
import { useReducer } from "preact/hooks";
import { vi } from "vitest";
import network from "../../../tests/golden/lesson/preset-network.json";
import road from "../../../tests/golden/lesson/preset-road.json";
import type { DocView, KindProps, Marks } from "../../kind";
import { LiveDocument, type Value } from "../../state/document";
import { liveView, valuesView } from "../../state/view";
import type { MarkShape } from "../../types.gen";
import type { LessonContent } from "./content";
import { Edit } from "./edit";
import type { LessonWord } from "./model.gen";

export const NETWORK = network as unknown as LessonContent;
export const ROAD = road as unknown as LessonContent;

export const t = (key: string, params: Record<string, string | number> = {}): string => `${key}${Object.values(params).map((one) => ` ${String(one)}`).join("")}`;

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
  /** The page as it is after news. */
  change(part: Partial<KindProps<LessonContent, LessonWord>>): void;
  marks(marks: Marks): void;
}

export function stage(values: Record<string, object> = {}, part: Partial<KindProps<LessonContent, LessonWord>> = {}): Stage {
  let again: () => void = () => undefined;
  const document = new LiveDocument(() => {
    again();
  });
  const answers = liveView(document, true);
  for (const [key, value] of Object.entries(values)) document.set(key, value as Value);
  const send = vi.fn();
  let props = propsOf(answers, { send, ...part });
  function Page() {
    const [, redraw] = useReducer((n: number) => n + 1, 0);
    again = () => {
      redraw(undefined);
    };
    return (
      <PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [] }}>
        <Edit {...props} />
      </PageContext.Provider>
    );
  }
  render(<Page />);
  const change = (more: Partial<KindProps<LessonContent, LessonWord>>): void => {
    props = { ...props, ...more };
    void act(() => {
      again();
    });
  };
  return { answers, document, send, change, marks: (marks) => { change({ marks: { ...props.marks, ...marks } }); } };
}

/** All cards up to one are read. */
export const readTo = (content: LessonContent, card: string): Record<string, object> => {
  const shown = content.cards.filter(({ hidden }) => !hidden);
  return Object.fromEntries(shown.slice(0, shown.findIndex(({ id }) => id === card)).map(({ id }) => [`seen:${id}`, { done: true }]));
};
