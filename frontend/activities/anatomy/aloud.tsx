/** Shows the sentence to read aloud to the partner, and copies it. */
import { Button, Card, still, usePage } from "@shell";
import { useRef, useState } from "preact/hooks";
import type { AnatomyWord } from "./model.gen";

export const Aloud = still(({ sentence }: { sentence: string }) => {
  const { t } = usePage<AnatomyWord>();
  const words = useRef<HTMLParagraphElement>(null);
  const [told, tell] = useState<{ of: string; said: string }>();
  const copy = (): void => {
    const byHand = (): void => {
      // Many frames deny the clipboard: the words are marked, to be copied by hand.
      if (words.current) window.getSelection()?.selectAllChildren(words.current);
      tell({ of: sentence, said: t("anatomy.copy_by_hand") });
    };
    const written = navigator.clipboard?.writeText(sentence);
    if (written) written.then(() => { tell({ of: sentence, said: t("anatomy.copied") }); }, byHand);
    else byHand();
  };
  return (
    <section>
      <Card look="wash" class="px-stack-s an-aloud">
        <h3>{t("anatomy.aloud")}</h3>
        <p ref={words}>{sentence}</p>
        <p class="px-sm px-soft">{t("anatomy.aloud_lead")}</p>
        <div class="px-row">
          <Button small icon="copy" onClick={copy}>{t("anatomy.copy")}</Button>
          <span role="status" class="px-note">{told?.of === sentence ? told.said : ""}</span>
        </div>
      </Card>
    </section>
  );
});
