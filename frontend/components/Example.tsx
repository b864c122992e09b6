/** Shows a finished example, which a teacher can ask for before anything is written. */
import { useReducer } from "preact/hooks";
import type { Kind, KindProps } from "../kind";
import { openExample } from "../state/past";
import type { Session } from "../state/session";
import { valuesView } from "../state/view";
import { Coming } from "./Coming";
import { usePage } from "./context";
import { Face } from "./Face";
import { Card } from "./surfaces";

export function Example({ session, kind, props }: { session: Session; kind: Kind; props: KindProps }) {
  const { t } = usePage();
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const { page } = session;
  // A page made by release 0.1 contains the example.
  const example = session.example ?? (Object.keys(page.example).length > 0 ? page.example : undefined);
  const { answers = {}, network = {}, content = {} } = (example ?? {}) as { answers?: Record<string, object>; network?: Record<string, object>; content?: object };
  return (
    <Card look="wash" class="px-stack px-panel" label={t("example.title")}>
      <p class="px-note px-soft">{t("example.title")}</p>
      {example ? (
        <Face kind={kind} props={{ ...props, face: "read", content: { ...props.content, ...content }, answers: valuesView(answers), network: valuesView(network), problems: [], comments: [], earlier: [], marks: {}, certificates: {}, today: kind.exampleDay ?? "", idPrefix: `${props.idPrefix}-x` }} />
      ) : (
        <Coming fetch={() => openExample(session)} onCame={() => { draw(undefined); }} />
      )}
    </Card>
  );
}
