/** The one place for old and new words side by side in one line, with what was said of them. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { TextChange } from "../state/text_changes";
import { wordDiff } from "../thai/word_diff";
import { usePage } from "./context";
import "./Rewritten.css";

export function Words({ was, is }: Pick<TextChange, "was" | "is">) {
  const { t } = usePage();
  const pieces = useMemo(() => wordDiff(was, is), [was, is]);
  return (
    <p class="px-pre px-words">
      {pieces.map(({ kind, text }, index) => {
        if (kind === "same") return text;
        const Tag = kind === "old" ? "del" : "ins";
        // Said too, not only drawn: few screen readers speak of del and ins.
        return <Tag key={index}><span class="px-vh">{t(`changes.${kind}`)} </span>{text}</Tag>;
      })}
    </p>
  );
}

export interface RewrittenListProps {
  texts: readonly TextChange[];
  label: (path: string) => string;
  /** What stands below an item's words: what the trainer said of it, and the answer. */
  below?: ((key: string) => ComponentChildren) | undefined;
}

/** Every rewritten text under the name of its place; comments stand once for each item. */
export function RewrittenList({ texts, label, below }: RewrittenListProps) {
  const items = [...new Set(texts.map(({ key }) => key))];
  return (
    <>
      {items.map((item) => (
        <div key={item} class="px-rewritten">
          {texts.filter(({ key }) => key === item).map(({ key, field, was, is }) => (
            <div key={field}>
              <p class="px-sm px-muted">{label(`${key}#${field}`)}</p>
              <Words was={was} is={is} />
            </div>
          ))}
          {below?.(item)}
        </div>
      ))}
    </>
  );
}
