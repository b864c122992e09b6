/** Downloads the list as a file. */
import { Button, Details, Icon, usePage } from "@shell";
import type { QueueFilter } from "../types.gen";
import type { DeskWord } from "../words.gen";
import { FileForm } from "./FileForm";

export function ExportPanel({ action, files, filter }: {
  action: string;
  /** The address where long lists are prepared; empty on a site that prepares none. */
  files: string;
  filter: QueueFilter;
}) {
  const { t } = usePage<DeskWord>();
  const { state = "", kind = "", only = "", group = "", q = "" } = filter;
  return (
    <Details summary={t("desk.export")}>
      <FileForm action={action} fields={{ state, kind, only, group, q }}>
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
      </FileForm>
    </Details>
  );
}
