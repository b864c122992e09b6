/** Draws a view into an element of the host, and says so plainly when it cannot be drawn. */
import { render, type ComponentChildren, type JSX } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { keepTrue } from "./translated";

/** The raw element, or the jQuery object Studio hands over. */
export type HostElement = HTMLElement | ({ jquery: string } & ArrayLike<HTMLElement>);

export function rawElement(element: HostElement): HTMLElement {
  return element instanceof HTMLElement ? element : (element[0] as HTMLElement);
}

/** The data a view is started with. A content library's page passes it as a string, because it would not escape it. */
export function startData<T extends object>(args: T | { json: string }): T {
  return "json" in args ? (JSON.parse(args.json) as T) : args;
}

/** Our root inside the host's element; replaces what the template drew there. */
export function rootOf(element: HostElement, language: string): HTMLElement {
  const host = rawElement(element);
  const existing = host.matches(".partnership-xblock") ? host : host.querySelector<HTMLElement>(".partnership-xblock");
  const root = existing ?? host.appendChild(Object.assign(document.createElement("div"), { className: "partnership-xblock" }));
  root.lang = language;
  // In Studio a rem is 10 px; elsewhere it is the reader's own size, which stays.
  if (parseFloat(getComputedStyle(document.documentElement).fontSize) < 12) root.style.setProperty("--rem", "1.6rem");
  return root;
}

/** Shows `message` where its children could not be drawn; the rest of the page goes on. */
export function Boundary({ children, message }: { children: ComponentChildren; message: ComponentChildren }) {
  const [error] = useErrorBoundary((caught: unknown) => {
    console.error("partnership_xblock", caught);
  });
  return <>{error ? message : children}</>;
}

/** Draws into a root; may be called again. Pass a function where making the view may fail too. */
export function draw(root: HTMLElement, view: JSX.Element | (() => JSX.Element), message: string): void {
  try {
    render(null, root);
    root.textContent = "";
    keepTrue(root);
    render(<Boundary message={<p role="alert">{message}</p>}>{typeof view === "function" ? view() : view}</Boundary>, root);
  } catch (caught) {
    console.error("partnership_xblock", caught);
    root.textContent = message;
  }
}
