/** One partner, opened: its questions, where they point, the level and the aim. */
import { Button, ErrorLine, SectorMark, useAct, usePage } from "@shell";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { about } from "./about";
import { Aim } from "./aim";
import { Asking } from "./asking";
import { asked, sawKey, standKey } from "./content";
import { Answered, Deciding } from "./deciding";
import type { LadderContent, LadderWord, Saw, Stand } from "./model.gen";

interface PartnerEditProps {
  content: LadderContent;
  partner: PartnerItem;
  answers: DocView;
  today: string;
  /** The line for why is there in any case. */
  why: boolean;
  onClose: () => void;
}

export function PartnerEdit({ content, partner, answers, today, why, onClose }: PartnerEditProps) {
  const { t } = usePage<LadderWord>();
  const { id, value } = partner;
  const one = about(id, answers, content);
  const [again, setAgain] = useState("");
  const [seeing, setSeeing] = useState(false);
  const { complete, missing } = one.votes;
  const question = asked(content).find((each) => each.id === again) ?? missing[0];
  const answer = useAct((which: string, given: string): void => {
    setAgain("");
    answers.set(sawKey(id), { answers: { ...one.seen, [which]: given } } satisfies Saw);
  });
  const decide = useAct((part: Partial<Stand>): void => {
    answers.set(standKey(id), { ...one.stand, ...part } satisfies Stand);
  });
  const decidable = complete && !again;
  const deciding = useRef<HTMLDivElement>(null);
  const was = useRef(decidable);
  // The last answer's button is gone: the focus goes on to where the answers point.
  useLayoutEffect(() => {
    if (decidable && !was.current) {
      deciding.current?.querySelector<HTMLElement>("h4")?.focus({ preventScroll: true });
      deciding.current?.scrollIntoView?.({ block: "nearest" });
    }
    was.current = decidable;
  }, [decidable]);
  return (
    <div class="la-edit">
      <div class="la-head">
        <SectorMark sector={value.sector} size={30} />
        <div>
          <h4 tabIndex={-1}>{value.name}</h4>
          {value.together && <p class="px-note px-soft">{t("ladder.together", { what: value.together })}</p>}
          {one.changed && <ErrorLine advice>{t("ladder.look_again")}</ErrorLine>}
        </div>
        <Button icon="close" name={t("ladder.close", { name: value.name })} onClick={onClose} />
      </div>
      {decidable && <Answered one={one} seeing={seeing} onSee={() => { setSeeing(!seeing); }} />}
      {(question || seeing) && <Asking content={content} partner={id} seen={one.seen} question={question} onAnswer={answer} onChange={setAgain} />}
      {decidable && (
        <div ref={deciding} class="la-two">
          <Deciding content={content} one={one} why={why} onChange={decide} />
          {one.decided && <Aim content={content} one={one} today={today} onChange={decide} />}
        </div>
      )}
    </div>
  );
}
