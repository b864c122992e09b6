/** Asks one feature: four answers, and a line for an example where the answer has one. */
import { CommentsAt, still, TextArea, Tiles, usePage } from "@shell";
import { ANSWERS, asFeature, featureKey, type Given } from "./content";
import { Mark } from "./marks";
import type { AnatomyWord, Feature, FeatureAnswer } from "./model.gen";
import { answerInWords } from "./say";

/** As the server has it (domain/item.py); counted aloud only where it comes near. */
const LINE = 300;
const NAME = 120;
const limit = (text: string, most: number): number | undefined => (text.length > most * 0.75 ? most : undefined);
export const lineLimit = (text: string): number | undefined => limit(text, LINE);
export const nameLimit = (text: string): number | undefined => limit(text, NAME);

interface FeatureEditProps {
  feature: Feature;
  place: number;
  partner: string;
  /** As it is stored. */
  value: unknown;
  /** The answer of the earlier wave; empty for none. */
  was: Given;
  set: (key: string, value: FeatureAnswer) => void;
}

export const FeatureEdit = still(({ feature: { id, label, help }, place, partner, value, was, set }: FeatureEditProps) => {
  const { t } = usePage<AnatomyWord>();
  const key = featureKey(partner, id);
  const given = asFeature(value);
  const asks = given.answer === "yes" || given.answer === "partly";
  return (
    <div class="an-feature" data-at={key}>
      <Tiles
        at={`${key}#answer`} noTick columns={2} value={given.answer}
        label={<><span class="an-label">{place + 1}. {label}</span>{help && <small>{help}</small>}{was && <small class="an-was">{t("anatomy.was", { said: answerInWords(was, t) })}</small>}</>}
        options={ANSWERS.map((answer) => ({ value: answer, label: t(`anatomy.${answer}`), drawing: <Mark answer={answer} /> }))}
        onChange={(answer) => { set(key, { ...given, answer: answer as Given }); }}
      />
      {asks && (
        <TextArea
          at={`${key}#example`} label={<>{t("anatomy.example")}<span class="px-vh"> {label}</span></>} optional={given.answer === "partly"} rows={2}
          limit={lineLimit(given.example)} value={given.example} onChange={(example) => { set(key, { ...given, example }); }}
        />
      )}
      <CommentsAt anchor={key} />
    </div>
  );
});
