/** Asks for a file by a plain form, so that the browser streams the answer to disk. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { csrfToken } from "@shell";

export function FileForm({ action, fields, children }: { action: string; fields: Readonly<Record<string, string>>; children: ComponentChildren }) {
  const token = useRef<HTMLInputElement>(null);
  return (
    <form
      class="px-stack" method="post" action={action}
      onSubmit={() => {
        // Read when the form is sent: it changes at every login.
        if (token.current) token.current.value = decodeURIComponent(csrfToken());
      }}
    >
      <input ref={token} type="hidden" name="csrfmiddlewaretoken" />
      {Object.entries(fields).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      {children}
    </form>
  );
}
