/** Lets the teacher choose between two versions of an item, one item at a time; nothing is chosen by itself. */
import type { DocView } from "../kind";
import type { LiveDocument, Value } from "../state/document";
import { joinTexts } from "../state/join_texts";
import { frozenView } from "../state/view";
import type { ItemShape } from "../types.gen";
import { Button } from "./Button";
import { usePage } from "./context";
import "./ConflictPanel.css";

export interface Conflicted {
  scope: string;
  doc: "answers" | "network";
  document: LiveDocument;
  key: string;
  label: string;
  mine: ItemShape;
  theirs: ItemShape;
}

export interface ConflictPanelProps {
  conflicts: readonly Conflicted[];
  /** The whole work as plain text, with `view` in place of the live document `doc`. */
  text: (doc: Conflicted["doc"], view: DocView) => string;
  onTheirs: (conflict: Conflicted) => void;
}

/** The lines that only one version has; the plain values where the words are equal. */
function ownLines(conflict: Conflicted, item: ItemShape, other: ItemShape, text: ConflictPanelProps["text"]): string[] {
  const lines = (one: ItemShape): string[] => {
    const items = Object.fromEntries(conflict.document.keys().flatMap((key) => [[key, conflict.document.item(key) as ItemShape]]));
    return text(conflict.doc, frozenView({ ...items, [conflict.key]: one })).split("\n");
  };
  const others = new Set(lines(other));
  const own = lines(item).filter((line) => line.trim() && !others.has(line));
  if (own.length) return own;
  return Object.entries(item.v)
    .filter(([field, value]) => typeof value === "string" && value !== "" && value !== other.v[field])
    .map(([, value]) => value as string);
}

function Version({ title, item, lines, action, onChoose }: { title: string; item: ItemShape; lines: string[]; action: string; onChoose: () => void }) {
  const { t } = usePage();
  return (
    <div class="px-card px-wash px-stack-s px-version">
      <h5>{title}</h5>
      {item.gone ? (
        <p class="px-note px-muted">{t("conflict.removed")}</p>
      ) : (
        lines.map((line) => (
          <p key={line} class="px-note px-pre">
            <ins>{line}</ins>
          </p>
        ))
      )}
      <Button small onClick={onChoose}>
        {action}
      </Button>
    </div>
  );
}

export function ConflictPanel({ conflicts, text, onTheirs }: ConflictPanelProps) {
  const { t } = usePage();
  return (
    <section class="px-card px-stack px-conflict" data-at="conflicts" tabIndex={-1} aria-label={t("conflict.title")}>
      <div>
        <h3>{t("conflict.title")}</h3>
        <p class="px-note px-soft">{t("conflict.kept")}</p>
      </div>
      {conflicts.map((conflict) => {
        const { document, key, mine, theirs } = conflict;
        const both: Value | null = mine.gone || theirs.gone ? null : joinTexts(mine.v, theirs.v);
        return (
          <div key={`${conflict.doc} ${key}`} class="px-stack-s" role="group" aria-label={conflict.label}>
            <h4>{conflict.label}</h4>
            <div class="px-even">
              <Version
                title={t("conflict.mine")}
                item={mine}
                lines={ownLines(conflict, mine, theirs, text)}
                action={t("conflict.use_mine")}
                onChoose={() => {
                  document.keep(key, mine.v, mine.gone);
                }}
              />
              <Version
                title={t("conflict.theirs")}
                item={theirs}
                lines={ownLines(conflict, theirs, mine, text)}
                action={t("conflict.use_theirs")}
                onChoose={() => {
                  onTheirs(conflict);
                }}
              />
            </div>
            {both && (
              <div class="px-row">
                <Button
                  onClick={() => {
                    document.keep(key, both);
                  }}
                >
                  {t("conflict.both")}
                </Button>
                <span class="px-note px-soft">{t("conflict.both_help")}</span>
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}
