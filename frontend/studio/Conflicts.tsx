/** Somebody else saved first: place by place, whose words count. */
import { Banner, Button } from "@shell";
import { partName, type Editing } from "./editor/context";
import type { Clash } from "./editor/merge";
import { partAt, within } from "./editor/paths";
import { said, type Value } from "./editor/schema";
import type { StudioWord } from "../words.gen";

export interface ConflictsProps {
  clashes: readonly Clash[];
  content: Value;
  editing: Editing;
  onTake: (clash: Clash) => void;
  onKeep: (clash: Clash) => void;
}

export function Conflicts({ clashes, content, editing, onTake, onKeep }: ConflictsProps) {
  const { t, language } = editing;
  const tell = (value: Value | undefined): string => {
    if (value === undefined) return t("studio.conflict.removed");
    if (typeof value === "object" && value !== null) return said(value, language) || Object.values(value).map((one) => said(one as Value, language)).find(Boolean) || JSON.stringify(value);
    return value === null || value === "" ? "–" : String(value);
  };
  const called = (path: string): string => (within(path, "settings") ? t(`studio.${path.split("/")[1] ?? ""}` as StudioWord) : partName(editing, partAt(content, path) === undefined ? {} : content, path));
  return (
    <div role="alert" tabIndex={-1} class="px-e-conflict">
      <Banner tone="warn" icon="info">
        <h3>{t("studio.conflict")}</h3>
        <p>{t(clashes.length ? "studio.conflict.help" : "studio.conflict.none")}</p>
        <ul class="px-e-clashes">
          {clashes.map((clash) => (
            <li key={clash.path}>
              <strong>{called(clash.path)}</strong>
              <div class="px-e-two">
                <p><span class="px-soft">{t("studio.conflict.yours")}</span> {tell(clash.mine)}</p>
                <p><span class="px-soft">{t("studio.conflict.theirs")}</span> {tell(clash.theirs)}</p>
                <Button small aria-label={`${t("studio.conflict.keep")}: ${called(clash.path)}`} onClick={() => { onKeep(clash); }}>{t("studio.conflict.keep")}</Button>
                <Button small aria-label={`${t("studio.conflict.take")}: ${called(clash.path)}`} onClick={() => { onTake(clash); }}>{t("studio.conflict.take")}</Button>
              </div>
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  );
}
