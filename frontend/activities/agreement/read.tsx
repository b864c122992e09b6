/** The agreement as others see it; how it is drawn comes with more-agreement.js. */
import { Lost, useLater } from "@shell";
import type { KindProps } from "../../kind";
import type { Later } from "./later";
import type { AgreementContent, AgreementWord } from "./model.gen";

export function Read(props: KindProps<AgreementContent, AgreementWord>) {
  const parts = useLater<Later>("more-agreement", 0);
  if (!parts || parts === "failed") return <Lost name="more-agreement" />;
  return props.face === "print" ? <parts.Paper {...props} /> : <parts.Reading {...props} />;
}
