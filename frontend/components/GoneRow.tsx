/** The one place for what stands where something was deleted: what it was, and restore. */
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
