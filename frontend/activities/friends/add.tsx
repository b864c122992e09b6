/** Adds partners, in the words of `friends`. */
import { still, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { AddPartners as AddAny } from "../add_partners";
import type { FriendsContent, FriendsWord } from "./model.gen";

/** `partners`: those that are there. `onTake`: goes to one of them. */
export const AddPartners = still(({ network, content, onTake }: { network: DocView; content: FriendsContent; partners: readonly PartnerItem[]; onTake: (id: string) => void }) => {
  const { t } = usePage<FriendsWord>();
  return (
    <AddAny
      network={network}
      sectors={content.sector_words}
      onTake={onTake}
      words={{
        name: t("friends.name"),
        add: t("friends.add"),
        hint: t("friends.add_hint"),
        twin: (name) => t("friends.twin", { name }),
        take: t("friends.twin_take"),
        other: t("friends.twin_other"),
        added: (name, all) => t("friends.added", { n: all, name, all }),
      }}
    />
  );
});
