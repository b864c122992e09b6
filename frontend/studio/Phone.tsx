/** A page of its own, as wide as a phone: what is drawn in it follows its width, and whatever fills the screen fills only it. */
import { render, type ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

export interface PhoneProps {
  title: string;
  language: string;
  styles: readonly string[];
  children: ComponentChildren;
}

/** Height (px) of the page before it is measured, and at most: then it scrolls. */
const LOW = 480;
const HIGH = 2400;

export function Phone({ title, language, styles, children }: PhoneProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [height, setHeight] = useState(LOW);
  const begin = (): void => {
    const page = frame.current?.contentDocument;
    if (!page || root?.ownerDocument === page) return;
    page.documentElement.lang = language;
    page.title = title;
    page.body.style.margin = "0";
    setRoot(page.body.appendChild(Object.assign(page.createElement("div"), { className: "partnership-xblock", lang: language })));
  };
  useEffect(() => {
    const head = root?.ownerDocument.head;
    if (!head) return;
    for (const href of styles) {
      if (Array.from(head.querySelectorAll("link")).some((link) => link.getAttribute("href") === href)) continue;
      head.append(Object.assign(root.ownerDocument.createElement("link"), { rel: "stylesheet", href }));
    }
  }, [root, styles]);
  useEffect(() => {
    if (root) render(<div class="px-e-phone">{children}</div>, root);
  });
  useEffect(() => () => { if (root) render(null, root); }, [root]);
  useLayoutEffect(() => {
    if (!root || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      setHeight(Math.min(HIGH, Math.max(LOW, root.offsetHeight)));
    });
    observer.observe(root);
    return () => {
      observer.disconnect();
    };
  }, [root]);
  return <iframe ref={frame} class="px-e-frame" title={title} srcdoc="<!doctype html><body>" style={{ height: `${String(height)}px` }} onLoad={begin} />;
}
