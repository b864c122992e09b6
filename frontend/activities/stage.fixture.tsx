/** Draws a kind's edit view for tests, and draws it again at every change as the learner's page does. */
import { PageContext } from "@shell";
import { act, render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { useReducer } from "preact/hooks";
import type { PageValue } from "../components/context";
import type { DocView } from "../kind";
import { t } from "../components/words.fixture";
import { LiveDocument, type Value } from "../state/document";
import { liveView } from "../state/view";

export interface Stage {
  /** A document of the page with earlier values. */
  document(values?: Record<string, object>): LiveDocument;
  /** The same document as an edit view gets it. */
  view(values?: Record<string, object>): DocView;
  show(edit: () => ComponentChildren, more?: Partial<PageValue>): void;
  /** Draws the page again, as after news from elsewhere. */
  draw(): void;
}

export function stage(): Stage {
  let redraw: () => void = () => undefined;
  const document = (values: Record<string, object> = {}): LiveDocument => {
    const live = new LiveDocument(() => {
      redraw();
    });
    for (const [key, value] of Object.entries(values)) live.set(key, value as Value);
    return live;
  };
  function Page({ edit, more }: { edit: () => ComponentChildren; more: Partial<PageValue> }) {
    const [, again] = useReducer((n: number) => n + 1, 0);
    redraw = () => {
      again(undefined);
    };
    return <PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [], ...more }}>{edit()}</PageContext.Provider>;
  }
  return {
    document,
    view: (values) => liveView(document(values), true),
    show: (edit, more = {}) => {
      render(<Page edit={edit} more={more} />);
    },
    draw: () => {
      void act(() => {
        redraw();
      });
    },
  };
}
