/** The one place for taking the list away as a file: a plain form, so that the browser streams the answer to disk. */
import { useRef } from "preact/hooks";
import { Button, csrfToken, Details, Icon, usePage } from "@shell";
import type { QueueFilter } from "../types.gen";
import type { DeskWord } from "../words.gen";

export function ExportPanel({ action, files, filter }: {
  action: string;
  /** Where long lists are prepared; empty on a site that prepares none. */
  files: string;
  filter: QueueFilter;
}) {
  const { t } = usePage<DeskWord>();
  const token = useRef<HTMLInputElement>(null);
  const hidden = (["state", "kind", "group", "q"] as const).flatMap((name) => (filter[name] ? [{ name, value: filter[name] }] : []));
  return (
    <Details summary={t("desk.export")}>
      <form
        class="px-stack" method="post" action={action}
        onSubmit={() => {
          // Read at the last moment: it changes when somebody logs in.
          if (token.current) token.current.value = decodeURIComponent(csrfToken());
        }}
      >
        <input ref={token} type="hidden" name="csrfmiddlewaretoken" />
        {hidden.map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} />)}
        <p class="px-note px-soft">{t("desk.export_help")}</p>
        <fieldset class="px-field">
          <legend>{t("desk.export_rows")}</legend>
          <div class="px-stack-s pd-wide">
            {(["answers", "teachers"] as const).map((rows) => (
              <label key={rows} class="px-tile">
                <input type="radio" name="rows" value={rows} defaultChecked={rows === "answers"} />
                <span>{t(`desk.export_${rows}`)}<small>{t(`desk.export_${rows}_help`)}</small></span>
                <span class="px-tick"><Icon name="check" stroke={2.6} /></span>
              </label>
            ))}
          </div>
        </fieldset>
        <label class="px-tile pd-wide">
          <input type="checkbox" name="identified" value="1" />
          <span>{t("desk.identified")}<small>{t("desk.identified_help")}</small></span>
          <span class="px-tick"><Icon name="check" stroke={2.6} /></span>
        </label>
        <div class="px-stretch"><Button type="submit" icon="page">{t("desk.export_button")}</Button></div>
        {files && <p><a href={files}>{t("desk.files")}</a></p>}
      </form>
    </Details>
  );
}
