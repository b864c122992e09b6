/** Shows old and new words in one line, with the comments on them. */
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
        // Said in words too: few screen readers announce del and ins.
        return <Tag key={index}><span class="px-vh">{t(`changes.${kind}`)} </span>{text}</Tag>;
      })}
    </p>
  );
}

export interface RewrittenListProps {
  texts: readonly TextChange[];
  label: (path: string) => string;
  /** Stands below an item's words: the trainer's comment and the reply. */
  below?: ((key: string) => ComponentChildren) | undefined;
}

/** Every rewritten text under the name of its place; comments appear once an item. */
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
