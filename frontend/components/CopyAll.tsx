/** Copies everything the teacher wrote as plain text; without a clipboard the text is shown to be selected by hand. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "./Button";
import { usePage } from "./context";
import { TextArea } from "./TextArea";

/** Rows of the field in which the text can be selected by hand. */
const ROWS = 8;

export function CopyAll({ text, onClose }: { text: string; onClose: () => void }) {
  const { t } = usePage();
  const [copied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.select();
    // Many frames deny the clipboard; the text is there to be selected by hand.
    Promise.resolve(navigator.clipboard?.writeText(text)).then(
      () => {
        setCopied(Boolean(navigator.clipboard));
      },
      () => undefined,
    );
  }, [text]);
  return (
    <div class="px-card px-stack-s" data-at="copy">
      <TextArea label={t(copied ? "copy.copied" : "copy.by_hand")} rows={ROWS} value={text} readOnly onChange={() => undefined} inputRef={area} />
      <Button small onClick={onClose}>
        {t("copy.close")}
      </Button>
    </div>
  );
}
