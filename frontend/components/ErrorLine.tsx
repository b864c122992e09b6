/** Shows what is wrong below its field, in one sentence. Advice has a quieter colour. */
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon";
import "./Field.css";

export function ErrorLine({ id, advice = false, children }: { id?: string; advice?: boolean; children: ComponentChildren }) {
  return (
    <p id={id} class={advice ? "px-err px-advice" : "px-err"}>
      <Icon name={advice ? "info" : "warn"} size={18} />
      <span>{children}</span>
    </p>
  );
}
