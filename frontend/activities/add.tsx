/** Adds partners, in the words of the kind: `<kind>.name`, `.add`, `.add_hint`, `.twin` and those it asks with, `.added`. */
import { still, usePage } from "@shell";
import type { DocView } from "../kind";
import type { PartnerItem } from "../network/partners";
import { AddPartners as AddAny, type AddPartnersProps } from "./add_partners";

type Of = "anatomy" | "benefit" | "friends" | "ladder" | "threes";
type Said = "name" | "add" | "add_hint" | "twin" | "twin_take" | "twin_other" | "added";

interface Props extends Pick<AddPartnersProps, "sectors" | "onTake" | "onAdd"> {
  kind: Of;
  network: DocView;
  /** Those that are there. */
  partners: readonly PartnerItem[];
}

export const AddPartners = still(({ kind, network, sectors, onTake, onAdd }: Props) => {
  const { t } = usePage<`${Of}.${Said}`>();
  return (
    <AddAny
      network={network}
      sectors={sectors}
      onTake={onTake}
      {...(onAdd && { onAdd })}
      words={{
        name: t(`${kind}.name`),
        add: t(`${kind}.add`),
        hint: t(`${kind}.add_hint`),
        twin: (name) => t(`${kind}.twin`, { name }),
        take: t(`${kind}.twin_take`),
        other: t(`${kind}.twin_other`),
        added: (name, all) => t(`${kind}.added`, { n: all, name, all }),
      }}
    />
  );
});
