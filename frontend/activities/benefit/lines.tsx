/** One partner opened in the heat map: what shows that each chosen benefit has happened, both directions side by side. */
import { TextInput, usePage, useUid } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { Former, FromMap } from "./about";
import { benefitLabel, cellKey, WAYS, type Way } from "./content";
import { between, type Between, type CellItem } from "./giving";
import { Mark } from "./marks";
import type { BenefitContent, BenefitWord, Cell } from "./model.gen";
import { LINE } from "./partner";

interface LinesProps {
  content: BenefitContent;
  partner: PartnerItem;
  items: readonly CellItem[];
  answers: DocView;
}

export function Lines({ content, partner, items, answers }: LinesProps) {
  const one = between(partner, items, content);
  return (
    <>
      <FromMap partner={partner} />
      <div class="be-two">
        {WAYS.map((way) => <Box key={way} way={way} one={one} content={content} answers={answers} />)}
      </div>
      <Former content={content} items={items} answers={answers} />
    </>
  );
}

function Box({ way, one, content, answers }: { way: Way; one: Between; content: BenefitContent; answers: DocView }) {
  const { t } = usePage<BenefitWord>();
  const id = useUid();
  const chosen = [...one.cells[way]].filter(([, { state }]) => state);
  return (
    <div class="be-box" role="group" aria-labelledby={id}>
      <h4 id={id}>{t(`benefit.lines_${way}`)}</h4>
      {chosen.length > 0 ? (
        <ul class="be-lines">
          {chosen.map(([benefit, cell]) => {
            const [key, label] = [cellKey(way, one.id, benefit), benefitLabel(content, benefit)];
            return (
              <li key={key}>
                <Mark state={cell.state} />
                {cell.state === "happened" ? (
                  <TextInput
                    at={`${key}#seen`} label={label} limit={cell.seen.length > LINE * 0.75 ? LINE : undefined} value={cell.seen}
                    onChange={(seen) => { answers.set(key, { ...cell, seen } satisfies Cell); }}
                  />
                ) : (
                  <p><b>{label}</b> <span class="px-note px-soft">{t("benefit.when_happened")}</span></p>
                )}
              </li>
            );
          })}
        </ul>
      ) : (
        <p class="px-note px-muted">{t("benefit.nothing")}</p>
      )}
    </div>
  );
}
