/** The one place for taking everything she wrote as plain text, also where the clipboard is not to be had. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "./Button";
import { usePage } from "./context";
import { TextArea } from "./TextArea";

/** Rows of the field in which the text can be chosen by hand. */
const ROWS = 8;

export function CopyAll({ text, onClose }: { text: string; onClose: () => void }) {
  const { t } = usePage();
  const [copied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.select();
    // Denied in many frames; the text is there to be chosen by hand.
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
