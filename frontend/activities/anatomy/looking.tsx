/** Asks of the chosen partner: features beside their picture, parts below their bar, the sentence to read aloud. */
import { CommentsAt, Details, ErrorLine, Offers, problemAt, problemText, SectionHead, still, Table, useAct, usePage, useSame } from "@shell";
import { useMemo } from "preact/hooks";
import type { DocView, KindProps } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { Aloud } from "./aloud";
import { Bar } from "./bar";
import { asked, featureKey, partKey, partsOf, readFeature, recordKey, type Given } from "./content";
import { useEarlierWave } from "./earlier";
import { FeatureEdit } from "./feature";
import { Mark } from "./marks";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { PartEdit } from "./part";
import { RecordEdit } from "./record";
import { aloud, answerInWords, countsInWords, standIn } from "./say";
import { Spokes, type Spoke } from "./spokes";

type Props = KindProps<AnatomyContent, AnatomyWord> & { partner: PartnerItem; wide: boolean };

export function Looking({ content, answers, network, language, partner: { id: partner }, wide }: Props) {
  const { t, problems } = usePage<AnatomyWord>();
  const was = useEarlierWave();
  const features = asked(content);
  const parts = partsOf(content);
  const given = useSame(features.map(({ id }) => readFeature(answers, partner, id).answer));
  const stands = useSame(parts.map((part) => standIn(part, answers, partner, content, t, language)));
  const sentence = aloud(content, answers, network, partner, t);
  const set = useAct((key: string, value: object): void => { answers.set(key, value); });
  const same = problemAt(problems, "whole");
  const bar = useMemo(() => <Bar content={content} stands={stands} />, [content, stands]);
  return (
    <>
      <section>
        <SectionHead title={t("anatomy.features", { n: features.length })}>{t("anatomy.features_lead")}</SectionHead>
        <div class="an-two">
          <div>
            {features.map((feature, place) => (
              <FeatureEdit key={feature.id} {...{ feature, place, partner, set }} value={answers.get(featureKey(partner, feature.id))} was={before(was, partner, feature.id)} />
            ))}
          </div>
          <Picture content={content} given={given} small={!wide} note={same ? problemText(same, t) : ""} />
        </div>
      </section>
      <section>
        <SectionHead title={t("anatomy.parts", { n: parts.length })}>{t("anatomy.parts_lead")}</SectionHead>
        <Offers partner={partner} />
        {bar}
        {parts.map((part, place) => part.record ? (
          <RecordEdit key={part.id} {...{ content, part, place, partner, set, language }} value={answers.get(recordKey(partner))} />
        ) : (
          <PartEdit key={part.id} {...{ part, place, partner, set }} value={answers.get(partKey(partner, part.id))} />
        ))}
      </section>
      <Aloud sentence={sentence} />
      <CommentsAt anchor="subject" />
    </>
  );
}

const before = (was: DocView | undefined, partner: string, feature: string): Given => (was ? readFeature(was, partner, feature).answer : "");

/** The wheel, what it says in numbers, and the same as a table. `note`: a word on answers that are all the same. */
const Picture = still(({ content, given, small, note }: { content: AnatomyContent; given: readonly Given[]; small: boolean; note: string }) => {
  const { t } = usePage<AnatomyWord>();
  const spokes = asked(content).map(({ id, short, label }, place): Spoke & { label: string } => ({ id, short, label, answer: given[place] ?? "" }));
  return (
    <figure class="px-card an-picture">
      <figcaption>
        <h4>{t("anatomy.picture", { n: spokes.length })}</h4>
        <p class="px-note px-soft">{given.some(Boolean) ? countsInWords(given, t) : t("anatomy.picture_empty")}</p>
        {note && <ErrorLine advice>{note}</ErrorLine>}
      </figcaption>
      <Spokes spokes={spokes} small={small} />
      <Details summary={t("anatomy.table")} open>
        <Table caption={t("anatomy.picture", { n: spokes.length })} columns={[{ label: t("anatomy.col_feature") }, { label: t("anatomy.col_answer") }]}>
          {spokes.map(({ id, label, answer }, place) => (
            <tr key={id}>
              <th scope="row">{place + 1}. {label}</th>
              <td>{answer ? <span class="px-inl"><Mark answer={answer} />{answerInWords(answer, t)}</span> : <span class="px-muted">{t("anatomy.unanswered")}</span>}</td>
            </tr>
          ))}
        </Table>
      </Details>
    </figure>
  );
});
