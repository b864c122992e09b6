/** Shows finished ratings on the learner's page, on the desk, in Studio's preview and on paper. */
import { CommentsAt, SectionHead, useWidth } from "@shell";
import type { KindProps } from "../../kind";
import { bothRatings, offered, ratingKey, readRating, readScope } from "./content";
import type { Indicator, Rating, StrengthContent, StrengthWord } from "./model.gen";
import { ratingIn } from "./earlier";
import { Pins } from "./indicator";
import { fromTo } from "./levels";
import { Paper } from "./paper";
import { Pick } from "./pick";
import { PriorityRead } from "./priority_read";
import { Results } from "./results";

const WIDE = 900;

type Props = KindProps<StrengthContent, StrengthWord>;

export function Read(props: Props) {
  return props.face === "print" ? <Paper {...props} /> : <Screen {...props} />;
}

function Screen(props: Props) {
  const { content, answers, earlier, t } = props;
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const scope = readScope(answers);
  const wide = width >= WIDE;
  const priority = <PriorityRead {...props} digits={String} />;
  const results = <Results content={content} answers={answers} earlier={earlier} digits={String} />;
  return (
    <div ref={ref} class="px-st">
      <div class="px-st-scope" data-at="scope">
        <p>
          <span class="px-soft">{t("strength.scope_read")}</span> <b>{scope.network === "named" ? scope.text : t(scope.network ? "strength.scope_whole" : "strength.no_answer")}</b>
        </p>
        <CommentsAt anchor="scope" />
      </div>
      <section>
        <div class={wide ? "px-st-two" : undefined}>
          <div>
            <SectionHead title={t("strength.sides", { n: offered(content).length })} />
            {offered(content).map((indicator, place) => (
              <IndicatorRead key={indicator.id} {...props} indicator={indicator} place={place + 1} />
            ))}
            {/* This stands in the left column because that is the shorter one. */}
            {wide && priority}
          </div>
          {results}
        </div>
      </section>
      {!wide && priority}
    </div>
  );
}

function IndicatorRead({ indicator, place, answers, earlier, onPick, focusKey, t }: Props & { indicator: Indicator; place: number }) {
  const key = ratingKey(indicator.id);
  const rating = readRating(answers, indicator.id);
  const phrase = fromTo(rating, t, String) || t("strength.no_answer");
  const before = earlier[0] && ratingIn(earlier[0], indicator.id);
  const was = before ? fromTo(before, t, String) : "";
  return (
    <div class={focusKey === key ? "px-st-ind px-picked" : "px-st-ind"} data-at={key}>
      <div class="px-st-head">
        <h4>
          <span class="px-muted px-num">{place}.</span> {indicator.label}
        </h4>
        <span class="px-st-said">
          <Pins anchor={key} />
          {phrase}
        </span>
      </div>
      <Steps rating={rating} />
      {rating.evidence && <p class="px-note px-pre">{rating.evidence}</p>}
      {was && was !== phrase && <p class="px-sm px-muted">{t("strength.earlier_was", { said: was })}</p>}
      {onPick && <Pick onPick={() => { onPick(key, indicator.label); }} />}
      <CommentsAt anchor={key} />
    </div>
  );
}

/** Five dots, full up to now and open up to wanted: they say the same as the words beside them. */
function Steps({ rating }: { rating: Rating }) {
  const pair = bothRatings(rating);
  if (!pair) return null;
  const x = (level: number): number => 10 + (level - 1) * 36;
  const [now, wanted] = pair.map(x) as [number, number];
  return (
    <svg class="px-st-steps" width="164" height="20" viewBox="0 0 164 20" aria-hidden="true">
      <path d="M10 10H154" stroke="var(--line-2)" stroke-width="2" />
      {[1, 2, 3, 4, 5].map((level) => (
        <circle key={level} cx={x(level)} cy="10" r="3" fill="var(--line-2)" />
      ))}
      <path d={`M${String(now)} 10H${String(wanted)}`} stroke="var(--faith)" stroke-width="2" stroke-dasharray="5 4" />
      {wanted !== now && <path d={`M${String(wanted)} 3l7 7l-7 7l-7-7z`} fill="var(--paper)" stroke="var(--faith)" stroke-width="2" />}
      <circle cx={now} cy="10" r="6" fill="var(--accent)" />
    </svg>
  );
}
