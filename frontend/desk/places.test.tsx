/** What a comment can be about. */
import { cleanup, render, waitFor } from "@testing-library/preact";
import { useLayoutEffect } from "preact/hooks";
import { afterEach, describe, expect, it } from "vitest";
import { round } from "./fixture";
import { placesOf, usePlaced } from "./places";

const label = (anchor: string): string => (anchor === "q:nameless" ? "" : `ที่ ${anchor}`);
const values = (network: Parameters<typeof round>[0], shown: string[]): string[] => placesOf(round(network), shown, label).map(({ value }) => value);

afterEach(cleanup);

describe("the places of a round", () => {
  it("are the whole, then what is shown, in the order of the page", () => {
    expect(placesOf(round(), ["q:care", "partner:a"], label)).toEqual([
      { value: "whole", label: "ที่ whole" }, { value: "q:care", label: "ที่ q:care" }, { value: "partner:a", label: "ที่ partner:a" },
    ]);
  });

  it("stand once each, and have a name", () => {
    expect(values({}, ["q:care", "q:care", "whole", "q:nameless"])).toEqual(["whole", "q:care"]);
  });

  it("include ties where partners are shown: they are lines, and have no row", () => {
    const network = { "tie:x": { v: { a: "a", b: "b" }, r: 1 }, "tie:y": { v: {}, r: 1, gone: true }, "partner:a": { v: {}, r: 1 } };
    expect(values({ network }, ["partner:a"])).toEqual(["whole", "partner:a", "tie:x"]);
    expect(values({ network }, ["q:care"])).toEqual(["whole", "q:care"]);
  });
});

describe("what is shown", () => {
  function Slot({ anchor, placed }: { anchor: string; placed: (anchor: string) => () => void }) {
    useLayoutEffect(() => placed(anchor), [placed, anchor]);
    return <div data-slot={anchor} />;
  }
  function Page({ anchors, root }: { anchors: string[]; root: HTMLElement }) {
    const [shown, placed] = usePlaced(root);
    return (
      <div>
        <p>{shown.join(" ")}</p>
        {anchors.map((anchor) => <Slot key={anchor} anchor={anchor} placed={placed} />)}
      </div>
    );
  }

  it("is told by the items themselves, and no longer when one is gone", async () => {
    const root = document.body.appendChild(document.createElement("main"));
    const { rerender, container } = render(<Page anchors={["q:care", "partner:a"]} root={root} />, { container: root });
    const told = (): string | null | undefined => container.querySelector("p")?.textContent;
    await waitFor(() => { expect(told()).toBe("q:care partner:a"); });
    rerender(<Page anchors={["partner:a"]} root={root} />);
    await waitFor(() => { expect(told()).toBe("partner:a"); });
    root.remove();
  });
});
