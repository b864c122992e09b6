/** The one place for drawing a view into an element of the host, and for saying so plainly when it cannot be drawn. */
import { render, type ComponentChildren, type JSX } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { keepTrue } from "./translated";

/** The raw element, or the jQuery object Studio hands over. */
export type HostElement = HTMLElement | ({ jquery: string } & ArrayLike<HTMLElement>);

export function rawElement(element: HostElement): HTMLElement {
  return element instanceof HTMLElement ? element : (element[0] as HTMLElement);
}

/** What a view is started with. A content library's page hands it over in a string, since it would not escape it. */
export function given<T extends object>(args: T | { json: string }): T {
  return "json" in args ? (JSON.parse(args.json) as T) : args;
}

/** Our root inside the host's element: what the template drew there is replaced. */
export function rootOf(element: HostElement, language: string): HTMLElement {
  const host = rawElement(element);
  const found = host.matches(".partnership-xblock") ? host : host.querySelector<HTMLElement>(".partnership-xblock");
  const root = found ?? host.appendChild(Object.assign(document.createElement("div"), { className: "partnership-xblock" }));
  root.lang = language;
  // Studio's pages make a rem 10 px; elsewhere it is the reader's own size, which is to be kept.
  if (parseFloat(getComputedStyle(document.documentElement).fontSize) < 12) root.style.setProperty("--rem", "1.6rem");
  return root;
}

/** What stands where something could not be drawn. The rest of the page goes on. */
export function Boundary({ children, message }: { children: ComponentChildren; message: ComponentChildren }) {
  const [error] = useErrorBoundary((caught: unknown) => {
    console.error("partnership_xblock", caught);
  });
  return <>{error ? message : children}</>;
}

/** Draws into a root, again and again if the host asks for it. What making the view needs may fail too: give a function. */
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
