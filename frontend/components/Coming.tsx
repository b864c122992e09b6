/** Stands in for a part of the page that is being fetched, or cannot be had now. Part of more.js. */
import { useEffect, useState } from "preact/hooks";
import { Button } from "./Button";
import { usePage } from "./context";

/** Fetches when it is drawn, and again on request. `fetch` resolves to whether the part came; then `onCame` is called. */
export function Coming({ fetch, onCame }: { fetch: () => Promise<boolean>; onCame: () => void }) {
  const { t } = usePage();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (failed) return undefined;
    let waits = true;
    void fetch().then((came) => {
      if (!waits) return;
      if (came) onCame();
      else setFailed(true);
    });
    return () => {
      waits = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each try, whatever else is drawn meanwhile
  }, [failed]);
  if (!failed) return <p role="status" class="px-note px-soft">{t("part.opening")}</p>;
  return (
    <div class="px-row">
      <p role="alert" class="px-note px-warntext">{t("part.failed")}</p>
      <Button small onClick={() => { setFailed(false); }}>{t("page.again")}</Button>
    </div>
  );
}
