/** The answers behind the levels: how many point where, what was suggested, what was chosen. */
import { Details, Table, usePage } from "@shell";
import { type About } from "./about";
import { asked, levelLabel, offered } from "./content";
import type { LadderContent, LadderWord } from "./model.gen";
import { chosenBeside, suggestedInWords } from "./say";

interface BehindProps {
  content: LadderContent;
  /** Partners with an answer, and their names. */
  all: readonly { one: About; name: string }[];
  open: boolean;
  /** Whether there is room for a table; else a list says the same. */
  wide: boolean;
}

export function Behind({ content, all, open, wide }: BehindProps) {
  const { t } = usePage<LadderWord>();
  const levels = offered(content);
  const caption = t("ladder.behind_caption", { n: asked(content).length });
  const columns = [
    { label: t("ladder.col_partner") }, ...levels.map(({ label }) => ({ label, num: true })), { label: t("ladder.unknown"), num: true },
    { label: t("ladder.col_suggested") }, { label: t("ladder.col_chosen") },
  ];
  return (
    <Details summary={t("ladder.behind")} open={open}>
      {wide ? (
        <Table caption={caption} columns={columns}>
          {all.map(({ one, name }) => (
            <tr key={one.id}>
              <th scope="row">{name}</th>
              {levels.map(({ id }) => <td key={id} class="px-n">{one.votes.counts.get(id) ?? "–"}</td>)}
              <td class="px-n">{one.votes.unknown || "–"}</td>
              <td>{suggestedInWords(one, content, t)}</td>
              <td>{chosenBeside(one, content, t)}</td>
            </tr>
          ))}
        </Table>
      ) : (
        <ul class="px-stack" aria-label={caption}>
          {all.map(({ one, name }) => {
            const suggested = suggestedInWords(one, content, t);
            const counts = [...[...one.votes.counts].map(([level, n]) => `${levelLabel(content, level)} ${String(n)}`), ...(one.votes.unknown ? [`${t("ladder.unknown")} ${String(one.votes.unknown)}`] : [])];
            return (
              <li key={one.id}>
                <b>{name}</b>
                <p class="px-note px-soft">{[suggested && `${t("ladder.col_suggested")} ${suggested}`, chosenBeside(one, content, t)].filter(Boolean).join(" · ")}</p>
                <p class="px-note px-soft">{counts.join(" · ")}</p>
              </li>
            );
          })}
        </ul>
      )}
    </Details>
  );
}
