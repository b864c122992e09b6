/** The parts of joint work side by side, for the eye: four boxes each, and how far each is. What is below says the same. */
import { usePage } from "@shell";
import { partsOf } from "./content";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import type { Stand } from "./say";

export function Bar({ content, stands, digits = String }: { content: AnatomyContent; stands: readonly Stand[]; digits?: (text: string) => string }) {
  const { t } = usePage<AnatomyWord>();
  return (
    <>
      <ol class="an-bar" aria-hidden="true">
        {partsOf(content).map(({ id, short }, place) => {
          const { said, of, full } = stands[place] as Stand;
          return (
            <li key={id} class={full ? undefined : "an-open"}>
              <span class="an-boxes">{of.map((there, box) => <i key={box} class={there ? "an-there" : undefined} />)}</span>
              <b>{short}</b>
              <small>{digits(said)}</small>
            </li>
          );
        })}
      </ol>
      <p class="px-sm px-soft an-key" aria-hidden="true">{t("anatomy.boxes")}</p>
    </>
  );
}
