/** One partner in the list: its name, where it is now, how that was decided, and what is wanted. */
import { SectorMark, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import type { About } from "./about";
import { levelLabel, offers } from "./content";
import { Flag, Glyph } from "./glyph";
import type { LadderContent, LadderWord } from "./model.gen";
import { aimInWords, howDecided } from "./say";

interface RowProps {
  content: LadderContent;
  one: About;
  name: ComponentChildren;
  sector: string;
  language: string;
  /** The level as an earlier round had it, where it was another. */
  was?: string | undefined;
  digits?: (text: string) => string;
  /** At the row's end: a button. */
  end?: ComponentChildren;
}

export function Row({ content, one, name, sector, language, was, digits = String, end }: RowProps) {
  const { t } = usePage<LadderWord>();
  const { stand, votes } = one;
  const how = howDecided(one, content, t);
  const aim = aimInWords(one, content, t, language);
  return (
    <div class="la-row">
      <span class="la-who">
        <SectorMark sector={sector} size={30} />
        <b>{name}</b>
      </span>
      <div class="la-now">
        {stand.level ? (
          <>
            <p class="la-level">
              <Glyph content={content} level={stand.level} />
              <b>{levelLabel(content, stand.level)}</b>
            </p>
            {!offers(content, stand.level) && <small>{t("ladder.level_gone", { level: levelLabel(content, stand.level) })}</small>}
            {one.changed && <small>{t("ladder.look_again")}</small>}
            {how && <small>{digits(how)}</small>}
            {was && <small>{t("ladder.was", { said: was })}</small>}
          </>
        ) : (
          <span class="px-muted">{votes.begun ? digits(t("ladder.half", { n: votes.asked - votes.missing.length, of: votes.asked })) : t("ladder.not_begun")}</span>
        )}
      </div>
      <div class="la-goal">
        {stand.level && (
          <>
            <Flag />
            <p>
              {aim ? digits(aim) : <span class="px-muted">{t("ladder.no_aim")}</span>}
              {stand.step && <small>{digits(stand.step)}</small>}
            </p>
          </>
        )}
      </div>
      {end}
    </div>
  );
}
