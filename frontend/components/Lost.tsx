/** Says that a later file did not come, in the place of what is missing, with a button that asks for it again. */
import { Button } from "./Button";
import { usePage } from "./context";
import { askFor, isAsked, useLater } from "./later";
import { Banner } from "./surfaces";

/** Nothing until it has failed. */
export function Lost({ name }: { name: string }) {
  const { t } = usePage();
  if (useLater(name, false) !== "failed") return null;
  return (
    <Banner tone="warn" icon="cloudOff">
      <p role="alert">{t(isAsked(name) ? "page.loading" : "page.part_lost")}</p>
      <Button small onClick={() => { askFor(name); }}>
        {t("page.again")}
      </Button>
    </Banner>
  );
}
