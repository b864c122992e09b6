/** Links the desk's own views: opens them in the page; with a modifier key it is a link like any other. */
import type { ComponentChildren } from "preact";

export interface InnerLinkProps {
  href: string;
  onGo: (href: string) => void;
  class?: string;
  /** The public id of a submission in the queue, by which J and K find its link. */
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
