/** The one place for a finished example, asked for before anything is written. */
import { Card, Face, usePage } from "@shell";
import type { Kind, KindProps } from "../kind";
import { valuesView } from "../state/view";
import type { PageShape } from "../types.gen";

export function Example({ example, kind, props }: { example: PageShape["example"]; kind: Kind; props: KindProps }) {
  const { t } = usePage();
  const { answers = {}, network = {} } = example as { answers?: Record<string, object>; network?: Record<string, object> };
  return (
    <Card look="wash" class="px-stack px-panel" label={t("example.title")}>
      <p class="px-note px-soft">{t("example.title")}</p>
      <Face kind={kind} props={{ ...props, face: "read", answers: valuesView(answers), network: valuesView(network), problems: [], comments: [], earlier: [], marks: {}, idPrefix: `${props.idPrefix}-x` }} />
    </Card>
  );
}
