/** Tells how a partner and the school give to each other, direction by direction with its lines: the table twin of the heat map. */
import { blank, CommentsAt, usePage } from "@shell";
import { benefitLabel, cellKey, WAYS } from "./content";
import { toldOf, type CellItem } from "./giving";
import { Mark } from "./marks";
import type { BenefitContent, BenefitWord, State } from "./model.gen";
import { stateInWords } from "./say";

interface ToldProps {
  content: BenefitContent;
  partner: string;
  items: readonly CellItem[];
  /** How a cell was in an earlier round; absent where there is none. */
  was?: (key: string) => State;
  digits?: (text: string) => string;
}

export function Told({ content, partner, items, was, digits = String }: ToldProps) {
  const { t } = usePage<BenefitWord>();
  return (
    <div class="be-both-ways">
      {WAYS.map((way) => {
        const told = toldOf(items, way, content);
        return (
          <div key={way}>
            <p class="px-sm px-muted">{t(`benefit.${way}`)}</p>
            {told.length > 0 ? (
              <ul class="be-told">
                {told.map(({ benefit, cell }) => {
                  const key = cellKey(way, partner, benefit);
                  const before = was?.(key) ?? cell.state;
                  const line = cell.state === "happened" && !blank(cell.seen);
                  return (
                    <li key={benefit} data-at={key} tabIndex={-1}>
                      <Mark state={cell.state} />
                      <div>
                        {benefitLabel(content, benefit)}{line ? ": " : " "}
                        <span class="px-soft">{line ? digits(cell.seen) : `(${t(cell.state === "happened" ? "benefit.untold" : "benefit.state_expected")})`}</span>
                        {before !== cell.state && <small>{t("benefit.was", { said: stateInWords(before, t) })}</small>}
                        <CommentsAt anchor={key} />
                      </div>
                    </li>
                  );
                })}
              </ul>
            ) : (
              <p class="px-note px-muted">{t("benefit.nothing")}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}
