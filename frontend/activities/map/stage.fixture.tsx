/** Draws a map for tests, again after each edit as the page does. */
import { render } from "@testing-library/preact";
import { PageContext, type PageValue } from "@shell";
import { provide } from "../../components/later";
import type { Face, KindProps } from "../../kind";
import type { BlockShape } from "../../types.gen";
import type { MapContent, MapWord } from "./model.gen";
import { map } from "./kind";
import { problems } from "./rules";
import { LiveDocument } from "../../state/document";
import { content, memoryView } from "./sample.fixture";

// The drawing comes to the page's one object, as when both files are there.
window.PartnershipXBlock = { ...window.PartnershipXBlock, provide } as NonNullable<typeof window.PartnershipXBlock>;
await import("./later");

/** A key with its parameters: tests read what is said, not how. */
export const t = (key: string, params: Record<string, string | number> = {}): string => [key, ...Object.values(params)].join(" ");

interface Stage {
  network?: Record<string, object>;
  answers?: Record<string, object>;
  face?: Face;
  content?: Partial<MapContent>;
  props?: Partial<KindProps<MapContent, MapWord>>;
}

export function stage({ network: net = {}, answers: ans = {}, face = "edit", content: own = {}, props: more = {} }: Stage = {}) {
  const ref: { draw?: () => void } = {};
  const network = memoryView(net, () => ref.draw?.());
  const answers = memoryView(ans, () => ref.draw?.());
  const typed = new LiveDocument(() => ref.draw?.());
  const all = { ...content, ...own };
  const page = () => {
    const found = problems({ content: all, answers, network, minimum: 3 }).filter((one) => !one.blocking);
    const props: KindProps<MapContent, MapWord> = {
      block: { minimum: 3 } as BlockShape,
      content: all,
      answers,
      network,
      language: "th",
      t,
      face,
      problems: found,
      comments: [],
      earlier: [],
      idPrefix: "x",
      ...more,
    };
    const value: PageValue = { t, language: "th", idPrefix: "x", problems: found, comments: props.comments, typed };
    const View = face === "edit" ? map.Edit : map.Read;
    return (
      <PageContext.Provider value={value}>
        <View {...props} />
      </PageContext.Provider>
    );
  };
  const view = render(page());
  ref.draw = () => {
    view.rerender(page());
  };
  const partners = () =>
    network.list<{ name: string; sector: string; order: number }>("partner").toSorted((a, b) => a.value.order - b.value.order);
  return { ...view, network, answers, typed, partners, names: () => partners().map(({ value }) => value.name) };
}
