/** Adds partners, in the words of `threes`. */
import { still, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { AddPartners as AddAny } from "../add_partners";
import type { ThreesContent, ThreesWord } from "./model.gen";

/** `partners`: those that are there. `onTake`: goes to one of them. */
export const AddPartners = still(({ network, content, onTake }: { network: DocView; content: ThreesContent; partners: readonly PartnerItem[]; onTake: (id: string) => void }) => {
  const { t } = usePage<ThreesWord>();
  return (
    <AddAny
      network={network}
      sectors={content.sector_words}
      onTake={onTake}
      words={{
        name: t("threes.name"),
        add: t("threes.add"),
        hint: t("threes.add_hint"),
        twin: (name) => t("threes.twin", { name }),
        take: t("threes.twin_take"),
        other: t("threes.twin_other"),
        added: (name, all) => t("threes.added", { n: all, name, all }),
      }}
    />
  );
});
