/** Prints the end of what is signed: the number of copies, and for each party a place for its signature and one for a witness. */
import { usePage } from "@shell";
import type { DocView } from "../../kind";
import { readGroup } from "./content";
import type { AgreementWord } from "./model.gen";
import type { Party } from "./table";
import { Kept } from "./whole";

const dots = (n: number): string => ".".repeat(n);

export function Signing({ copies, parties, answers, digits }: { copies: string; parties: readonly Party[]; answers: DocView; digits: (text: string) => string }) {
  const { t } = usePage<AgreementWord>();
  return (
    <div class="ag-end">
      <p class="px-pre"><Kept text={copies.replace(/\{n\}/g, String(parties.length))} digits={digits} /></p>
      {parties.map(({ id, item }) => (
        <div key={id} class="ag-sign">
          <Signature role="" below={item.signer} digits={digits} />
          <Signature role={t("agreement.paper_witness")} below={readGroup(answers, id).lead} digits={digits} />
        </div>
      ))}
    </div>
  );
}

/** The name stays blank: no person's name is known here. */
function Signature({ role, below, digits }: { role: string; below: string; digits: (text: string) => string }) {
  const { t } = usePage<AgreementWord>();
  return (
    <div>
      <p class="ag-kept">{t("agreement.paper_signed")} {dots(role ? 40 : 46)}{role && ` ${role}`}</p>
      <p class="ag-kept">( {dots(48)} )</p>
      <p><Kept text={below || dots(36)} digits={digits} /></p>
    </div>
  );
}
