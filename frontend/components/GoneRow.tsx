/** Stands in the place of a deleted item: says what it was, and restores it. */
import { Button } from "./Button";
import { usePage } from "./context";
import "./surfaces.css";

export function GoneRow({ name, onRestore }: { name: string; onRestore?: (() => void) | undefined }) {
  const { t } = usePage();
  return (
    <div class="px-gone">
      <span>{t("gone.removed", { name })}</span>
      {onRestore && (
        <Button look="quiet" small icon="restore" onClick={onRestore}>
          {t("gone.restore")}
          <span class="px-vh"> {name}</span>
        </Button>
      )}
    </div>
  );
}
