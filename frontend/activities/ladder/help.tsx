/** Explains how a level is suggested, and what comes near to the levels in frameworks used elsewhere. */
import { Details, Table, usePage } from "@shell";
import { offered } from "./content";
import type { LadderContent, LadderWord } from "./model.gen";

export function Help({ content }: { content: LadderContent }) {
  const { t } = usePage<LadderWord>();
  const near = (word: string) => (word ? <span lang="en">{word}</span> : <span class="px-muted">{t("ladder.cross_none")}</span>);
  return (
    <div class="la-help">
      <Details summary={t("ladder.how")}>
        <div class="px-stack-s">
          <p>{t("ladder.how_rule")}</p>
          <p class="px-note px-soft">{t("ladder.how_unknown")}</p>
          <p class="px-note px-soft">{t("ladder.how_learns")}</p>
        </div>
      </Details>
      {content.help_crosswalk && (
        <Details summary={t("ladder.cross")}>
          <Table caption={t("ladder.cross")} columns={[t("ladder.cross_here"), "Himmelman", "Frey"].map((label) => ({ label }))}>
            {offered(content).map(({ id, label, himmelman, frey }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{near(himmelman)}</td>
                <td>{near(frey)}</td>
              </tr>
            ))}
          </Table>
          <p class="px-sm px-soft">{t("ladder.cross_near")}</p>
        </Details>
      )}
    </div>
  );
}
