/** The trainer's button to comment on an item. */
import { Button, usePage } from "@shell";
import type { StrengthWord } from "./model.gen";

export function Pick({ onPick }: { onPick: () => void }) {
  const { t } = usePage<StrengthWord>();
  return (
    <Button look="quiet" small icon="comment" onClick={onPick}>
      {t("strength.comment_here")}
    </Button>
  );
}
