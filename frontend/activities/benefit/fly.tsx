/**
 * Giving and getting as a picture: of each partner, blocks to either side of one line, what we give and what the partner gives
 * us. Partners stand in the order of the network and there is no scale: nobody is compared. Where the map says otherwise who
 * gives whom, it can be changed here with one press.
 */
import { Button, ErrorLine, SectorMark, usePage } from "@shell";
import { partnerKey, type Way } from "./content";
import type { Between } from "./giving";
import type { BenefitWord } from "./model.gen";
import { standingInWords } from "./say";
import type { Difference } from "./rules";

interface FlyProps {
  /** Partners of which something is said. */
  all: readonly Between[];
  /** What the map says otherwise, beside each of `all`; absent where it is not asked. */
  differences?: readonly (Difference | undefined)[];
  onChange?: (one: Between, difference: Difference, leave: boolean) => void;
}

export function Fly({ all, differences, onChange }: FlyProps) {
  const { t } = usePage<BenefitWord>();
  return (
    <>
      <p class="be-flyhead" aria-hidden="true">
        <span>{t("benefit.give")}</span>
        <span>{t("benefit.get")}</span>
      </p>
      <ul class="be-fly">
        {all.map((one, place) => {
          const { id, partner: { value }, happened, expected, standing } = one;
          const differs = differences?.[place];
          return (
            <li key={id} data-at={differs ? `${partnerKey(id)}#direction` : undefined}>
              <span class="be-who"><SectorMark sector={value.sector} size={28} /><b>{value.name}</b></span>
              <span class="be-blocks" role="img" aria-label={t("benefit.blocks", { name: value.name, given: happened.give, give: expected.give, got: happened.get, get: expected.get })}>
                <Blocks way="give" happened={happened.give} expected={expected.give} />
                <Blocks way="get" happened={happened.get} expected={expected.get} />
              </span>
              <span class={standing === "two_way" ? "be-say be-both" : "be-say"}>{standingInWords(one, t)}</span>
              {differs && (
                <div class="be-differs">
                  <ErrorLine advice>{t("benefit.differs", { map: t(`benefit.${differs.map}`), here: t(`benefit.${differs.here}`) })}</ErrorLine>
                  {onChange && (
                    <div class="px-row">
                      <Button small onClick={() => { onChange(one, differs, false); }}>{t("benefit.change_map")}<span class="px-vh"> {value.name}</span></Button>
                      <Button small look="quiet" onClick={() => { onChange(one, differs, true); }}>{t("benefit.leave_map")}<span class="px-vh"> {value.name}</span></Button>
                    </div>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <ul class="be-legend">
        <li><i class="be-block be-give" />{t("benefit.key_give")}</li>
        <li><i class="be-block be-get" />{t("benefit.key_get")}</li>
        <li><i class="be-block be-hoped" />{t("benefit.key_expected")}</li>
      </ul>
    </>
  );
}

/** What has happened stands at the line, what is hoped for behind it, and the number of what has happened outermost. */
const Blocks = ({ way, happened, expected }: { way: Way; happened: number; expected: number }) => (
  <span class={`be-side be-${way}`}>
    {Array.from({ length: happened }, (_, n) => <i key={n} class={`be-block be-${way}`} />)}
    {Array.from({ length: expected }, (_, n) => <i key={-n - 1} class="be-block be-hoped" />)}
    <span class="px-num">{happened || "–"}</span>
  </span>
);
