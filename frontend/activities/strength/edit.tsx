/** The edit view of `strength`: which network, the indicators with the result beside them, one priority. */
import { comeTo, CommentsAt, Offers, SectionHead, still, TextInput, Tiles, useAct, usePage, useSame, useWidth } from "@shell";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { DocView, KindProps } from "../../kind";
import { answered, offered, ratingKey, readRating, readScope } from "./content";
import type { Scope, StrengthContent, StrengthWord } from "./model.gen";
import { IndicatorEdit } from "./indicator";
import { PriorityEdit } from "./priority";
import { Results } from "./results";

/** Narrower than this, the indicators fold and the result stands below them, px. */
const WIDE = 900;

export function Edit({ content, answers, network, earlier, problems, t }: KindProps<StrengthContent, StrengthWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const folds = width < 600;
  const indicators = offered(content);
  const [open, setOpen] = useState<readonly string[]>(() => indicators.filter(({ id }) => !answered(readRating(answers, id))).slice(0, 1).map(({ id }) => id));
  // The first with something to mend opens; the others say so while folded, and a jump opens them.
  const wanting = indicators.map(({ id }) => id).filter((id) => problems.some(({ path, blocking }) => blocking !== false && path.startsWith(`${ratingKey(id)}#`)));
  const [first] = wanting;
  useEffect(() => {
    if (first) setOpen((before) => [...before.filter((id) => id !== first), first]);
  }, [first]);
  const opening = useCallback((id: string, opened: boolean): void => {
    setOpen((before) => [...before.filter((one) => one !== id), ...(opened ? [id] : [])]);
  }, []);
  const next = useAct((place: number): void => {
    const id = indicators[place]?.id;
    if (!id) return;
    setOpen([id]);
    // After the folding, so that the next title is where it will stay.
    requestAnimationFrame(() => {
      const title = ref.current?.querySelector<HTMLElement>(`[data-at="${ratingKey(id)}"] summary`);
      title?.focus({ preventScroll: true });
      comeTo(title);
    });
  });
  // What is written beside the levels is read nowhere else.
  const levels = useSame(indicators.map(({ id }) => readRating(answers, id)).map(({ now, wanted }) => [now, wanted]));
  // eslint-disable-next-line react-hooks/exhaustive-deps -- by the levels of now
  const results = useMemo(() => <Results content={content} answers={answers} earlier={earlier} digits={String} />, [content, answers, earlier, levels]);
  return (
    <div ref={ref} class={folds ? "px-st px-folds" : "px-st"}>
      <ScopeEdit scope={useSame(readScope(answers))} answers={answers} />
      <section>
        <div class={width >= WIDE ? "px-st-two" : undefined}>
          <div>
            <SectionHead title={t("strength.sides", { n: indicators.length })}>{t("strength.sides_lead")}</SectionHead>
            {indicators.map((indicator, place) => (
              <IndicatorEdit
                key={indicator.id}
                indicator={indicator}
                place={place + 1}
                rated={answers.get(ratingKey(indicator.id))}
                answers={answers}
                folds={folds}
                wanting={wanting.includes(indicator.id)}
                open={open.includes(indicator.id)}
                onOpen={opening}
                onNext={indicators[place + 1] && next}
              />
            ))}
          </div>
          {results}
        </div>
      </section>
      <Offers />
      <PriorityEdit {...{ content, answers, network, levels }} chosen={answers.get("priority")} partners={network.list("partner")} />
    </div>
  );
}

const ScopeEdit = still(({ scope, answers }: { scope: Scope; answers: DocView }) => {
  const { t } = usePage<StrengthWord>();
  return (
    <section data-at="scope">
      <Tiles
        at="scope#network"
        label={t("strength.scope")}
        columns={2}
        value={scope.network}
        options={[
          { value: "whole", label: t("strength.scope_whole"), note: t("strength.scope_whole_note") },
          { value: "named", label: t("strength.scope_named"), note: t("strength.scope_named_note") },
        ]}
        onChange={(network) => {
          answers.set("scope", { ...scope, network });
        }}
      />
      {scope.network === "named" && (
        <TextInput
          at="scope#text"
          label={t("strength.scope_text")}
          limit={300}
          value={scope.text}
          onChange={(text) => {
            answers.set("scope", { ...scope, text });
          }}
        />
      )}
      <CommentsAt anchor="scope" />
    </section>
  );
});
