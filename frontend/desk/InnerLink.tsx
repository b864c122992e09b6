/** A link between the desk's own views: opened in the page; with a modifier key a link like any other. */
import type { ComponentChildren } from "preact";

export interface InnerLinkProps {
  href: string;
  onGo: (href: string) => void;
  class?: string;
  /** Of a link to a submission in the queue: its public id, by which J and K find it. */
  row?: string;
  children: ComponentChildren;
}

export function InnerLink({ href, onGo, class: look, row, children }: InnerLinkProps) {
  return (
    <a
      href={href} class={look} data-row={row}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
        event.preventDefault();
        onGo(href);
      }}
    >
      {children}
    </a>
  );
}
