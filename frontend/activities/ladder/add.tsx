/** Adds partners, in the words of `ladder`. */
import { still, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { AddPartners as AddAny } from "../add_partners";
import type { LadderContent, LadderWord } from "./model.gen";

/** `partners`: those that are there. */
export const AddPartners = still(({ network, content }: { network: DocView; content: LadderContent; partners: readonly PartnerItem[] }) => {
  const { t } = usePage<LadderWord>();
  return (
    <AddAny
      network={network}
      sectors={content.sector_words}
      words={{
        name: t("ladder.name"),
        add: t("ladder.add"),
        hint: t("ladder.add_hint"),
        twin: (name) => t("ladder.twin", { name }),
        added: (name, all) => t("ladder.added", { n: all, name, all }),
      }}
    />
  );
});
