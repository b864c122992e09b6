/** Adds partners, in the words of `ladder`. */
import { still, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { AddPartners as AddAny } from "../add_partners";
import type { LadderContent, LadderWord } from "./model.gen";

/** `partners`: those that are there. `onTake`: goes to one of them. */
export const AddPartners = still(({ network, content, onTake }: { network: DocView; content: LadderContent; partners: readonly PartnerItem[]; onTake: (id: string) => void }) => {
  const { t } = usePage<LadderWord>();
  return (
    <AddAny
      network={network}
      sectors={content.sector_words}
      onTake={onTake}
      words={{
        name: t("ladder.name"),
        add: t("ladder.add"),
        hint: t("ladder.add_hint"),
        twin: (name) => t("ladder.twin", { name }),
        take: t("ladder.twin_take"),
        other: t("ladder.twin_other"),
        added: (name, all) => t("ladder.added", { n: all, name, all }),
      }}
    />
  );
});
