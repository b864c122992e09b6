/** Edits one indicator: two scales, examples, the evidence. On a phone it folds to its answer. */
import { Button, CommentsAt, Details, Icon, Pin, still, TextArea, usePage, useUid } from "@shell";
import { useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { ratingKey, readRating } from "./content";
import type { Indicator, Rating, StrengthWord } from "./model.gen";
import { fromTo } from "./levels";
import { EVIDENCE_FROM } from "./rules";
import { Scale } from "./scale";

export interface IndicatorProps {
  indicator: Indicator;
  /** From 1. */
  place: number;
  /** Its answer, as it is now. */
  rated: unknown;
  answers: DocView;
  /** Folds to one line. */
  folds: boolean;
  /** Something is missing here, and it is time to say so. */
  wanting: boolean;
  open: boolean;
  onOpen: (indicator: string, open: boolean) => void;
  /** Opens one by its place, from 0; absent at the last. */
  onNext?: ((place: number) => void) | undefined;
}

export const IndicatorEdit = still(({ indicator, place, answers, folds, wanting, open, onOpen, onNext }: IndicatorProps) => {
  const { t } = usePage<StrengthWord>();
  const id = useUid();
  const key = ratingKey(indicator.id);
  const rating = readRating(answers, indicator.id);
  const set = (change: Partial<Rating>): void => {
    answers.set(key, { ...rating, ...change });
  };
  const said = fromTo(rating, t, String);
  const body = (
    <div class="px-st-body">
      <div class="px-st-dual">
        <Scale
          label={t("strength.now")}
          about={indicator.label}
          at={`${key}#now`}
          value={rating.now}
          unknown={t("strength.unknown")}
          describedBy={`${id}-x`}
          onChange={(now) => {
            set({ now });
          }}
        />
        <Scale
          goal
          label={t("strength.wanted")}
          about={indicator.label}
          at={`${key}#wanted`}
          value={rating.wanted}
          unknown={t("strength.unsure")}
          describedBy={`${id}-x`}
          onChange={(wanted) => {
            set({ wanted });
          }}
        />
      </div>
      <Examples id={`${id}-x`} indicator={indicator} now={rating.now} />
      <Evidence at={`${key}#evidence`} rating={rating} onChange={set} />
      <CommentsAt anchor={key} />
      {folds && onNext && (
        <Button small icon="next" onClick={() => { onNext(place); }}>
          {t("strength.next")}
        </Button>
      )}
    </div>
  );
  const head = (
    <div class="px-st-head">
      <h4 id={`${id}-h`}>
        <span class="px-muted px-num">{place}.</span> {indicator.label}
      </h4>
      <span class="px-st-said">
        <Pins anchor={key} />
        {folds && wanting && !open ? (
          <span class="px-st-wanting">
            <Icon name="warn" size={18} />
            {t(said ? "strength.not_complete" : "strength.no_answer")}
          </span>
        ) : (
          said || (folds && <span class="px-muted">{t("strength.no_answer")}</span>)
        )}
      </span>
    </div>
  );
  return (
    <div class="px-st-ind" role="group" aria-labelledby={`${id}-h`} data-at={key}>
      {folds ? (
        <Details summary={head} open={open} onToggle={(opened) => { onOpen(indicator.id, opened); }}>
          {body}
        </Details>
      ) : (
        <>
          {head}
          {body}
        </>
      )}
    </div>
  );
});

/** Numbers of the comments at an item, so that they are seen while it is folded. */
export function Pins({ anchor }: { anchor: string }) {
  const { comments } = usePage();
  const here = comments.filter((comment) => comment.anchor === anchor || comment.anchor.startsWith(`${anchor}#`));
  return (
    <>
      {here.map((comment) => (
        <Pin key={comment.id} number={comment.number} done={comment.done} />
      ))}
    </>
  );
}

function Examples({ id, indicator, now }: { id: string; indicator: Indicator; now: Rating["now"] }) {
  const rows = ([[1, indicator.one], [3, indicator.three], [5, indicator.five]] as const).filter(([, text]) => text);
  if (!rows.length) return null;
  return (
    <ul class="px-st-ex" id={id}>
      {rows.map(([level, text]) => (
        <li key={level} class={level === now ? "px-on" : undefined}>
          <b>{level}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Evidence({ at, rating, onChange }: { at: string; rating: Rating; onChange: (change: Partial<Rating>) => void }) {
  const { t } = usePage<StrengthWord>();
  const [asked, setAsked] = useState(Boolean(rating.evidence));
  const needed = typeof rating.now === "number" && rating.now >= EVIDENCE_FROM;
  if (!asked && !needed && !rating.evidence) {
    return (
      <Button
        look="quiet"
        small
        icon="add"
        onClick={() => {
          setAsked(true);
        }}
      >
        {t("strength.evidence_add")}
      </Button>
    );
  }
  return (
    <TextArea
      at={at}
      rows={2}
      label={needed ? t("strength.evidence_needed") : t("strength.evidence")}
      value={rating.evidence}
      onChange={(evidence) => {
        setAsked(true);
        onChange({ evidence });
      }}
    />
  );
}
