/**
 * Saves a file that the server makes of the own work (`Activity.files`), and gives the same as text to be copied, for apps
 * whose browser saves nothing. Bundled with the kinds that have a file.
 */
import { useRef, useState } from "preact/hooks";
import { canBeHad } from "../host/client";
import type { Session } from "../state/session";
import { Button } from "./Button";
import { ErrorLine } from "./ErrorLine";
import { Icon } from "./Icon";
import { TextArea } from "./TextArea";

export interface FileButtonProps {
  session: Session;
  /** The file's id. */
  file: string;
  /** The same as text. */
  text: () => string;
  words: Record<"save" | "copy" | "hint" | "failed" | "unsent" | "copied" | "byHand", string>;
}

const DOWN = "M12 4v10M7.500 10L12 14.500L16.500 10M5 19.500h14";
/** Rows of the field from which the text can be copied by hand. */
const ROWS = 6;

export function FileButton({ session, file, text, words }: FileButtonProps) {
  const [state, setState] = useState<"" | "busy" | "failed" | "unsent">("");
  const [copy, setCopy] = useState<{ text: string; done: boolean } | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const address = `${session.url?.("file") ?? ""}?name=${file}`;
  const save = async (): Promise<void> => {
    setState("busy");
    // The server makes it of what it has.
    await session.store.flush();
    const had = await canBeHad(address);
    if (had && session.store.unsent()) { setState("unsent"); return; }
    setState(had ? "" : "failed");
    if (had) link.current?.click();
  };
  const take = (): void => {
    const said = text();
    setCopy({ text: said, done: false });
    Promise.resolve(navigator.clipboard?.writeText(said)).then(() => { setCopy({ text: said, done: Boolean(navigator.clipboard) }); }, () => undefined);
  };
  return (
    <div class="px-stack-s px-noprint" data-at="file">
      <div class="px-row px-stretch">
        <Button small disabled={state === "busy"} onClick={() => void save()}><Icon drawing={DOWN} />{words.save}</Button>
        <Button small look="quiet" icon="copy" onClick={take}>{words.copy}</Button>
        <a ref={link} href={address} download hidden>{words.save}</a>
      </div>
      {(state === "failed" || state === "unsent") && <ErrorLine advice>{words[state]}</ErrorLine>}
      <p class="px-hint">{words.hint}</p>
      {copy && <TextArea label={copy.done ? words.copied : words.byHand} rows={ROWS} value={copy.text} readOnly onChange={() => undefined} />}
    </div>
  );
}
