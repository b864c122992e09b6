/** The edit view of `anatomy`: which partner is looked at, then what is said of it. */
import { Button, Lost, SectionHead, SectorMark, still, useAct, useLater, usePage, useWidth } from "@shell";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { KindProps } from "../../kind";
import { partnersOf, type PartnerItem } from "../../network/partners";
import { Ahead, Choose } from "./choose";
import { readSubject, saidOf } from "./content";
import type { Later } from "./later";
import type { AnatomyContent, AnatomyWord, Subject } from "./model.gen";

/** From so many px on, the picture stands beside the questions. */
export const WIDE = 860;

export function Edit(props: KindProps<AnatomyContent, AnatomyWord>) {
  const { content, answers, network, focusKey = "" } = props;
  const { t } = usePage<AnatomyWord>();
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  // Asked for at once: by the time a partner is chosen it is here, and stays when the signal goes.
  const came = useLater<Later>("more-anatomy", 0);
  const parts = came === "failed" ? null : came;
  const chosen = readSubject(answers);
  const partner = partnersOf(network).find(({ id }) => id === chosen);
  const [choosing, setChoosing] = useState(false);
  const going = useRef(false);
  useEffect(() => {
    if (focusKey.startsWith("subject")) setChoosing(true);
  }, [focusKey]);
  // After it has been drawn: the focus is where the teacher went.
  useLayoutEffect(() => {
    if (!going.current) return;
    going.current = false;
    ref.current?.querySelector<HTMLElement>(".an-subject h3, .an-list button")?.focus();
  });
  const choose = useAct((id: string): void => {
    going.current = true;
    setChoosing(false);
    if (id !== chosen) answers.set("subject", { partner: id } satisfies Subject);
  });
  const open = (change: boolean): void => {
    going.current = true;
    setChoosing(change);
  };
  const other = useAct(() => { open(true); });
  const kept = saidOf(answers).filter((id) => id !== chosen).flatMap((id) => network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? []);
  return (
    <div ref={ref} class={width >= WIDE ? "an" : "an an-narrow"}>
      <Lost name="more-anatomy" />
      {!partner || choosing ? (
        <Choose {...{ content, answers, network, chosen }} onChoose={choose} {...(partner ? { onStay: () => { open(false); } } : {})} />
      ) : (
        <Chosen partner={partner} onOther={other} />
      )}
      {kept.length > 0 && <p class="px-note px-soft an-kept">{t("anatomy.kept", { names: kept.join(", ") })}</p>}
      {!partner && <Ahead content={content} />}
      {partner && parts && <parts.Looking key={partner.id} {...props} partner={partner} wide={width >= WIDE} />}
      {partner && !parts && <SectionHead title={t("page.loading")} />}
    </div>
  );
}

/** The partner that is looked at, and the way to another. */
const Chosen = still(({ partner: { value }, onOther }: { partner: PartnerItem; onOther: () => void }) => {
  const { t } = usePage<AnatomyWord>();
  return (
    <section class="an-subject" data-at="subject">
      <SectorMark sector={value.sector} size={36} />
      <div>
        <h3 tabIndex={-1}>{value.name}</h3>
        {value.together && <p class="px-note px-soft">{value.together}</p>}
      </div>
      <Button small icon="swap" onClick={onOther}>{t("anatomy.other")}</Button>
    </section>
  );
});
