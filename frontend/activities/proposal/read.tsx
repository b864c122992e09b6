/** A proposal as others see it; how it is drawn comes with more-proposal.js. */
import { Lost, useLater } from "@shell";
import type { KindProps } from "../../kind";
import type { Later } from "./later";
import type { ProposalContent, ProposalWord } from "./model.gen";

export function Read(props: KindProps<ProposalContent, ProposalWord>) {
  const parts = useLater<Later>("more-proposal", 0);
  if (!parts || parts === "failed") return <Lost name="more-proposal" />;
  return props.face === "print" ? <parts.Paper {...props} /> : <parts.Reading {...props} />;
}
