/** Shows the type of a comment as icon and word. Its drawings come only with files that show comments. */
import type { CommentView } from "../kind";
import { usePage } from "./context";
import { Icon } from "./Icon";
import { Chip } from "./surfaces";

const LOOK = {
  strength: { drawing: "M7 20V10l4-6.5c1.3 0 2 .9 2 2V9h5.5l-1.4 11zM7 20H4V10h3", tone: "ok" },
  question: { drawing: "M9 9.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2M12 17.4v.1M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z", tone: "accent" },
  suggestion: { drawing: "M9 17h6M10 20h4M12 3.5a6 6 0 0 0-3.5 10.8c.4.3.5.8.5 1.7h6c0-.9.1-1.4.5-1.7A6 6 0 0 0 12 3.5z", tone: undefined },
} as const;

/** Strength, question or suggestion. */
export function CommentType({ type }: { type: CommentView["type"] }) {
  const { t } = usePage();
  return (
    <Chip tone={LOOK[type].tone}>
      <Icon drawing={LOOK[type].drawing} size={16} />
      {t(`comment.${type}`)}
    </Chip>
  );
}
