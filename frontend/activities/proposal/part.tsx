/** A part of the page: open from the stage that asks for it on, folded before, with when it will be asked. */
import { Chip, Details, SectionHead, still, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import type { ProposalWord } from "./model.gen";

export interface PartProps {
  /** Where comments and problems of the whole part are. */
  at: string;
  title: string;
  lead?: string | undefined;
  /** The stage from which on it is asked, and the one the work is at. */
  from: number;
  now: number;
  /** Something is written in it, or a way leads to it. */
  open: boolean;
  children: ComponentChildren;
}

const Head = still(({ title, lead }: { title: string; lead: string | undefined }) => <SectionHead title={title}>{lead}</SectionHead>);

const Later = still(function Later({ title, from }: { title: string; from: number }) {
  const { t } = usePage<ProposalWord>();
  return <span class="px-row"><b>{title}</b><Chip>{t("proposal.from_stage", { n: from })}</Chip></span>;
});

export function Part({ at, title, lead, from, now, open, children }: PartProps) {
  if (now >= from) {
    return (
      <section data-at={at} tabIndex={-1} class="pr-part">
        <Head title={title} lead={lead} />
        <div class="px-stack">{children}</div>
      </section>
    );
  }
  return (
    <section data-at={at} tabIndex={-1} class="pr-folded">
      <Details open={open} summary={<Later title={title} from={from} />}>
        <div class="px-stack">{lead && <p class="px-note px-soft">{lead}</p>}{children}</div>
      </Details>
    </section>
  );
}
