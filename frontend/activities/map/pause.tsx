/**
 * Text fields that ask about a person's number. The question appears when the focus has left the field, so that
 * nothing moves while typing; "keep it" ends it. The number found is stored nowhere.
 */
import { createContext, type ComponentChildren, type ComponentProps } from "preact";
import { useContext, useState } from "preact/hooks";
import { Button, ErrorLine, problemText, TextArea, TextInput, usePage } from "@shell";
import type { ProblemShape } from "../../types.gen";
import { personal } from "../../network/names";
import type { MapContent, MapWord } from "./model.gen";

type TextInputProps = ComponentProps<typeof TextInput>;
type TextAreaProps = ComponentProps<typeof TextArea>;
type Table = MapContent["personal"];
/** Texts the teacher chose to keep, while this page is open. */
const kept = new Set<string>();

export function Pause({ text, table, onKeep }: { text: string; table: Table; onKeep: () => void }) {
  const { t } = usePage<MapWord>();
  const kind = personal(text, table);
  if (!kind || kept.has(text)) return null;
  return (
    <div class="pm-pause" role="status">
      <ErrorLine advice>{t(`map.personal_${kind}`)}</ErrorLine>
      <Button
        small
        look="quiet"
        onClick={() => {
          kept.add(text);
          onKeep();
        }}
      >
        {t("map.personal_keep")}
      </Button>
    </div>
  );
}

/** Whether a text should be asked about before it is added. */
export const asksFirst = (text: string, table: Table): boolean => !kept.has(text) && personal(text, table) !== null;

/** Advice is shown when the focus has left the field: most of it settles itself while typing goes on. */
export const AdviceContext = createContext<readonly ProblemShape[]>([]);
/** Codes of advice shown beside a field; other advice stands beside the submit button. */
const SAID = new Set(["partner_twice", "school_code"]);

function Careful({ at, value, table, children }: { at: string; value: string; table: Table; children: ComponentChildren }) {
  const { t } = usePage<MapWord>();
  const [left, setLeft] = useState(true);
  const [, again] = useState(0);
  const advice = useContext(AdviceContext).find((one) => one.path === at && SAID.has(one.code));
  return (
    <div
      onFocusIn={() => {
        setLeft(false);
      }}
      onFocusOut={() => {
        setLeft(true);
      }}
    >
      {children}
      {left && advice && <ErrorLine advice>{problemText(advice, t)}</ErrorLine>}
      {left && (
        <Pause
          text={value}
          table={table}
          onKeep={() => {
            again((n) => n + 1);
          }}
        />
      )}
    </div>
  );
}

/** A line of text that asks. */
export const CarefulInput = ({ table, ...props }: TextInputProps & { at: string; table: Table }) => (
  <Careful at={props.at} value={props.value} table={table}>
    <TextInput {...props} />
  </Careful>
);

/** Several lines of text that ask. */
export const CarefulArea = ({ table, ...props }: TextAreaProps & { at: string; table: Table }) => (
  <Careful at={props.at} value={props.value} table={table}>
    <TextArea {...props} />
  </Careful>
);
