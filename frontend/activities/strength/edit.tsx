/** The one place for how a teacher rates her network: which network, the indicators with the result beside them, one priority. */
import { comeTo, CommentsAt, SectionHead, TextInput, Tiles, usePage, useWidth } from "@shell";
import { useEffect, useState } from "preact/hooks";
import type { DocView, KindProps } from "../../kind";
import { answered, offered, ratingKey, readRating, readScope } from "./content";
import type { StrengthContent, StrengthWord } from "./model.gen";
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
  const next = (id: string | undefined): void => {
    if (!id) return;
    setOpen([id]);
    // After the folding, so that the next title is where it will stay.
    requestAnimationFrame(() => {
      const title = ref.current?.querySelector<HTMLElement>(`[data-at="${ratingKey(id)}"] summary`);
      title?.focus({ preventScroll: true });
      comeTo(title);
    });
  };
  return (
    <div ref={ref} class={folds ? "px-st px-folds" : "px-st"}>
      <ScopeEdit answers={answers} />
      <section>
        <div class={width >= WIDE ? "px-st-two" : undefined}>
          <div>
            <SectionHead title={t("strength.sides", { n: indicators.length })}>{t("strength.sides_lead")}</SectionHead>
            {indicators.map((indicator, place) => (
              <IndicatorEdit
                key={indicator.id}
                indicator={indicator}
                place={place + 1}
                answers={answers}
                folds={folds}
                wanting={wanting.includes(indicator.id)}
                open={open.includes(indicator.id)}
                onOpen={(opened) => {
                  setOpen((before) => [...before.filter((id) => id !== indicator.id), ...(opened ? [indicator.id] : [])]);
                }}
                onNext={
                  indicators[place + 1] &&
                  (() => {
                    next(indicators[place + 1]?.id);
                  })
                }
              />
            ))}
          </div>
          <Results content={content} answers={answers} earlier={earlier} digits={String} />
        </div>
      </section>
      <PriorityEdit content={content} answers={answers} network={network} />
    </div>
  );
}

function ScopeEdit({ answers }: { answers: DocView }) {
  const { t } = usePage<StrengthWord>();
  const scope = readScope(answers);
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
}
