/** How often a trainer is told by mail what waits. */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { DeskApi } from "./api";
import { DailyMail } from "./DailyMail";
import { apiOf, ok, refused, show, silence } from "./stage.fixture";

function open(rhythm: DeskApi["rhythm"] = vi.fn<DeskApi["rhythm"]>((wanted) => ok({ rhythm: wanted }))): DeskApi["rhythm"] {
  show(<DailyMail api={apiOf({ rhythm })} rhythm="daily" />);
  return rhythm;
}
const pressed = (): (string | null)[] => screen.getAllByRole("button", { pressed: true }).map((button) => button.textContent);

afterEach(cleanup);

describe("the rhythm", () => {
  it("is the one she has", () => {
    open();
    expect(pressed()).toEqual(["daily.daily"]);
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("is kept as soon as it is chosen, and that is said", async () => {
    const rhythm = open();
    fireEvent.click(screen.getByText("daily.weekly"));
    await waitFor(() => screen.getByText("daily.kept"));
    expect(rhythm).toHaveBeenCalledWith("weekly");
    expect(pressed()).toEqual(["daily.weekly"]);
  });

  it.each([
    ["said forbidden", () => refused("forbidden")],
    ["desk.no_answer", silence],
  ])("stays as it was where it could not be kept: %s", async (words, answer) => {
    open(answer);
    fireEvent.click(screen.getByText("daily.off"));
    await waitFor(() => screen.getByText(words));
    expect(pressed()).toEqual(["daily.daily"]);
  });
});
