/** The one place for links between the desk's own views: opened in the page; with a modifier key a link like any other. */
import type { ComponentChildren } from "preact";

export function InnerLink({ href, onGo, class: look, current, children }: {
  href: string;
  onGo: (href: string) => void;
  class?: string;
  current?: boolean;
  children: ComponentChildren;
}) {
  return (
    <a
      href={href} class={look} aria-current={current ? "page" : undefined}
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
