/** Adds partners, in the words of `benefit`. */
import { still, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { AddPartners as AddAny } from "../add_partners";
import type { BenefitContent, BenefitWord } from "./model.gen";

/** `partners`: those that are there. `onTake`: goes to one of them. */
export const AddPartners = still(({ network, content, onTake }: { network: DocView; content: BenefitContent; partners: readonly PartnerItem[]; onTake: (id: string) => void }) => {
  const { t } = usePage<BenefitWord>();
  return (
    <AddAny
      network={network}
      sectors={content.sector_words}
      onTake={onTake}
      words={{
        name: t("benefit.name"),
        add: t("benefit.add"),
        hint: t("benefit.add_hint"),
        twin: (name) => t("benefit.twin", { name }),
        take: t("benefit.twin_take"),
        other: t("benefit.twin_other"),
        added: (name, all) => t("benefit.added", { n: all, name, all }),
      }}
    />
  );
});
