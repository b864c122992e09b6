/** The way through the stages: where the work is, what comes next, and all of it when asked. */
import { Button, Icon, usePage } from "@shell";
import { useState } from "preact/hooks";
import { placeOf, readerOf, stagesOf } from "./content";
import type { ProposalContent, ProposalWord } from "./model.gen";

/** Wider than this, all stages are shown at once, side by side. */
export interface PathProps {
  content: ProposalContent;
  stage: string | undefined;
  /** All of them, in a row. */
  wide: boolean;
}

export function Path({ content, stage, wide }: PathProps) {
  const { t } = usePage<ProposalWord>();
  const [open, setOpen] = useState(false);
  const stages = stagesOf(content);
  const over = stage === "done" || stage === "end";
  const now = over ? stages.length + 1 : Math.min(placeOf(stage), stages.length);
  // Before anything was handed in all of the way is shown: it is new.
  const shown = wide || open || now === 1 || over ? stages : stages.slice(now - 1, now + 1);
  return (
    <section class="pr-path" aria-label={t("proposal.path", { n: stages.length })}>
      <ol class={wide ? "pr-stages pr-wide" : "pr-stages"}>
        {shown.map(({ id, label, days }) => {
          const place = stages.findIndex((one) => one.id === id) + 1;
          const role = readerOf(content, id);
          const state = place < now ? "done" : place === now ? "now" : "next";
          return (
            <li key={id} class={`pr-${state}`} aria-current={state === "now" ? "step" : undefined}>
              <span class="pr-dot" aria-hidden="true">{state === "done" ? <Icon name="check" size={16} stroke={3} /> : place}</span>
              <span>
                <b><span class="px-vh">{place}. </span>{label}</b>
                <small>
                  {state === "done" ? t("proposal.path_done") : [role && t("proposal.path_reads", { role }), state === "now" && days > 0 ? t("proposal.path_days", { n: days }) : ""].filter(Boolean).join(" · ")}
                </small>
              </span>
            </li>
          );
        })}
      </ol>
      {!wide && now > 1 && !over && (
        <Button look="quiet" small aria-expanded={open} onClick={() => { setOpen(!open); }}>{open ? t("proposal.path_few") : t("proposal.path_all", { n: stages.length })}</Button>
      )}
    </section>
  );
}
