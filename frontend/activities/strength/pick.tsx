/** The one place for the desk's way to say something about an item. */
import { Button, usePage } from "@shell";

export function Pick({ onPick }: { onPick: () => void }) {
  const { t } = usePage();
  return (
    <Button look="quiet" small icon="comment" onClick={onPick}>
      {t("strength.comment_here")}
    </Button>
  );
}
