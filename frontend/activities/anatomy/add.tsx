/** Adds partners, in the words of `anatomy`. */
import { still, usePage } from "@shell";
import type { DocView } from "../../kind";
import { AddPartners as AddAny } from "../add_partners";
import type { AnatomyContent, AnatomyWord } from "./model.gen";

/** `onTake`: goes to a partner that is there already. */
export const AddPartners = still(({ network, content, onTake }: { network: DocView; content: AnatomyContent; onTake: (id: string) => void }) => {
  const { t } = usePage<AnatomyWord>();
  return (
    <AddAny
      network={network}
      sectors={content.sector_words}
      onTake={onTake}
      words={{
        name: t("anatomy.name"),
        add: t("anatomy.add"),
        hint: t("anatomy.add_hint"),
        twin: (name) => t("anatomy.twin", { name }),
        take: t("anatomy.twin_take"),
        other: t("anatomy.twin_other"),
        added: (name, all) => t("anatomy.added", { n: all, name, all }),
      }}
    />
  );
});
