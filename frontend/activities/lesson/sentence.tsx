/** Shows the learner's takeaway sentence in a frame, with the partner it is about. */
import { PartnerName } from "@shell";
import type { DocView } from "../../kind";
import { readTake } from "./content";

export function Sentence({ answers, network, digits = String }: { answers: DocView; network: DocView; digits?: (text: string) => string }) {
  const { text, partner } = readTake(answers);
  return (
    <div class="le-sentence">
      <p class="px-pre">{digits(text)}</p>
      {partner && (
        <p class="px-note">
          <PartnerName network={network} id={partner} />
        </p>
      )}
    </div>
  );
}
