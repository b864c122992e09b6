/** Shows a partner's name and lets a teacher choose a partner, in any activity. */
import type { DocView } from "../kind";
import type { Partner } from "../network/model.gen";
import { usePage } from "./context";
import { SectorMark } from "./SectorMark";
import { Select } from "./TextInput";
import type { FieldProps } from "./Field";

/** A partner's mark and name; says so when the partner was removed or is unknown. `id` is the part after `partner:`. */
export function PartnerName({ network, id, size = 24, mark = true }: { network: DocView; id: string; size?: number; mark?: boolean }) {
  const { t } = usePage();
  const item = network.item<Partner>(`partner:${id}`);
  if (!item) return <span class="px-muted">{t("partner.unknown")}</span>;
  return (
    <span class="px-inl">
      {mark && <SectorMark sector={item.value.sector} size={size} />}
      <span>
        {item.value.name}
        {item.gone && <span class="px-muted"> ({t("partner.gone")})</span>}
      </span>
    </span>
  );
}

export interface PartnerPickerProps extends FieldProps {
  network: DocView;
  /** A partner's id, or empty. */
  value: string;
  onChange: (id: string) => void;
  /** Ids that are not offered. */
  except?: readonly string[] | undefined;
  none?: string | undefined;
  readOnly?: boolean | undefined;
}

/** A native list of the partners; a chosen partner that was removed stays readable. */
export function PartnerPicker({ network, value, onChange, except = [], none, readOnly, ...field }: PartnerPickerProps) {
  const { t } = usePage();
  const options = network
    .list<Partner>("partner", { gone: true })
    .filter((item) => item.id === value || (!item.gone && !except.includes(item.id)))
    .map((item) => ({ value: item.id, label: item.gone ? `${item.value.name} (${t("partner.gone")})` : item.value.name }));
  return <Select {...field} value={value} onChange={onChange} options={options} none={none ?? t("partner.choose")} disabled={readOnly} />;
}
