/** What a visitor of an open course is told, and where the two ways lead. */
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { PageShape } from "../types.gen";
import { Visitor } from "./Visitor";

const page = (part: Partial<PageShape>, needsTrainer = true): PageShape => ({ mode: "refused", block: { needs_trainer: needsTrainer }, login_url: "/login", enrol_url: "/about", ...part }) as PageShape;

afterEach(cleanup);

describe("a visitor", () => {
  it("who is not logged in is led to the login first, and to the course", () => {
    render(<Visitor page={page({ mode: "anonymous", login_url: "/login" })} />);
    const [login, about] = screen.getAllByRole("link") as HTMLAnchorElement[];
    expect([login?.getAttribute("href"), about?.getAttribute("href")]).toEqual(["/login", "/about"]);
    expect([login?.target, about?.target]).toEqual(["_top", "_top"]);
    expect(login?.className).toContain("px-primary");
    expect(about?.className).not.toContain("px-primary");
    expect(screen.getByText("visitor.anonymous")).toBeTruthy();
  });

  it("who is logged in is led to the course only", () => {
    render(<Visitor page={page({})} />);
    expect(screen.getAllByRole("link").map((link) => link.className)).toEqual(["px-btn px-primary"]);
    expect(screen.getByText("visitor.not_enrolled")).toBeTruthy();
  });

  it("is told whether somebody reads the work", () => {
    render(<Visitor page={page({})} />);
    expect(screen.getByText("visitor.trainer")).toBeTruthy();
    cleanup();
    render(<Visitor page={page({}, false)} />);
    expect(screen.getByText("visitor.unread")).toBeTruthy();
  });
});
