/** A party as it is shown in every part of the page: its mark and its name. */
import { SectorMark, useSame } from "@shell";
import type { KindProps } from "../../kind";
import { US } from "./content";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { partyName } from "./say";
import { partiesOf, type Party } from "./table";

export interface FaceOf {
  id: string;
  name: string;
  sector: string;
  gone: boolean;
}

type About = Pick<KindProps<AgreementContent, AgreementWord>, "answers" | "network" | "t">;

export const faceOf = (party: Party, t: About["t"]): FaceOf => ({ id: party.id, name: partyName(party, t), sector: party.sector, gone: party.gone });

/** All parties; the same list for as long as none is called otherwise. */
export const useFaces = ({ answers, network, t }: About): FaceOf[] => useSame(partiesOf(answers, network).map((party) => faceOf(party, t)));

/** `size`: of the mark, px. */
export const PartyFace = ({ face, size = 24 }: { face: FaceOf; size?: number }) => (
  <span class="ag-face">
    <SectorMark sector={face.id === US ? "school" : face.sector} size={size} />
    <b>{face.name}</b>
  </span>
);
