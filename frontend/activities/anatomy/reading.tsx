/** Reads what was said of the partner: the wheel, each feature with its example, the parts, the paper. Part of more-anatomy.js. */
import { Button, CommentsAt, frozenView, PartnerName, Pin, SectionHead, SectorMark, toThai, usePage, useWidth } from "@shell";
import type { KindProps } from "../../kind";
import type { Partner } from "../../network/model.gen";
import { Bar } from "./bar";
import { asked, partsOf, readFeature, readSubject } from "./content";
import { FeatureRead, type Reads } from "./feature_read";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { PartRead } from "./part_read";
import { aloud, countsInWords, standIn } from "./say";
import { Spokes } from "./spokes";

type Props = KindProps<AnatomyContent, AnatomyWord>;

/** From so many px on, a part's four fields stand side by side. */
const WIDE = 620;
/** The picture's larger form needs so much. */
const ROOM = 440;

export function Reading({ content, answers, network, language, face, earlier, focusKey, onPick, thaiDigits }: Props) {
  const { t, comments } = usePage<AnatomyWord>();
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const print = face === "print";
  const digits = thaiDigits ? toThai : String;
  const id = readSubject(answers);
  const partner = network.item<Partner>(`partner:${id}`)?.value;
  const features = known(asked(content), content.features, answers.list("feature"), id);
  const parts = known(partsOf(content), content.parts, answers.list("part"), id);
  const spokes = asked(content).map(({ id: feature, short }) => ({ id: feature, short, answer: readFeature(answers, id, feature).answer }));
  const shown = partsOf(content);
  const stands = shown.map((part) => standIn(part, answers, id, content, t, language));
  const reads: Reads = { answers, partner: id, language, digits, earlier: earlier[0] && frozenView(earlier[0].answers), focusKey, onPick };
  const pins = comments.filter(({ anchor }) => anchor.split("#")[0] === "subject");
  return (
    <div ref={ref} class={`an${width < WIDE ? " an-narrow" : ""}${print ? " an-paper" : ""}`}>
      <section class="an-subject" data-at="subject" tabIndex={-1}>
        {id && <SectorMark sector={partner?.sector ?? ""} size={36} />}
        <div>
          <h3>{id ? <PartnerName network={network} id={id} mark={false} /> : t("anatomy.subject")}{pins.map((pin) => <Pin key={pin.id} number={pin.number} done={pin.done} />)}</h3>
          {partner?.together && <p class="px-note px-soft">{digits(partner.together)}</p>}
        </div>
        {onPick && <Button icon="comment" name={`${t("anatomy.comment_here")} ${partner?.name ?? ""}`} onClick={() => { onPick("subject", t("anatomy.subject")); }} />}
      </section>
      <CommentsAt anchor="subject" />
      <section>
        <figure class={print ? "an-picture" : "px-card an-picture"}>
          <figcaption>
            <h4>{digits(t("anatomy.picture", { n: spokes.length }))}</h4>
            <p class="px-note px-soft">{digits(countsInWords(spokes.map(({ answer }) => answer), t))}</p>
          </figcaption>
          <Spokes spokes={spokes} small={width < ROOM} />
        </figure>
      </section>
      <section>
        <SectionHead title={digits(t("anatomy.features", { n: asked(content).length }))} />
        <ol class="an-rows">
          {features.map((feature, place) => <FeatureRead key={feature.id} {...reads} {...feature} place={place} />)}
        </ol>
      </section>
      <section>
        <SectionHead title={digits(t("anatomy.parts", { n: shown.length }))} />
        <Bar content={content} stands={stands} digits={digits} />
        <ol class="an-rows">
          {parts.map((part, place) => <PartRead key={part.id} {...reads} {...part} content={content} place={place} />)}
        </ol>
      </section>
      {id && (
        <section>
          <h4>{t("anatomy.aloud")}</h4>
          <p>{digits(aloud(content, answers, network, id, t))}</p>
        </section>
      )}
    </div>
  );
}

/** Those that are asked, then others of which something is said: hidden since, or taken out by the author. */
function known<T extends { id: string; label: string }>(now: readonly T[], all: readonly T[], said: readonly { key: string }[], partner: string): { id: string; label: string; former: boolean; record: boolean }[] {
  const ids = said.flatMap(({ key }) => (key.includes(`:${partner}.`) ? [key.split(".")[1] ?? ""] : []));
  const rest = ids.filter((id) => !now.some((one) => one.id === id));
  return [
    ...now.map((one) => ({ id: one.id, label: one.label, former: false, record: "record" in one && one.record === true })),
    ...rest.map((id) => ({ id, label: all.find((one) => one.id === id)?.label ?? id, former: true, record: false })),
  ];
}
