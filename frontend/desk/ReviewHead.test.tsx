/** Whose work it is. */
import { cleanup, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { DeskDetail } from "../types.gen";
import { detail, row } from "./fixture";
import { ReviewHead } from "./ReviewHead";
import { show } from "./stage.fixture";

const open = (over: Partial<DeskDetail> = {}): HTMLElement => show(<ReviewHead detail={detail(over)} back={<a href="/queue/">back</a>} />);
const lead = (page: HTMLElement): string | undefined => page.querySelector(".px-lead")?.textContent;

afterEach(cleanup);

describe("the title", () => {
  it("is the teacher, with school, province and group below", () => {
    const page = open();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("ครูบัวแก้ว");
    expect(lead(page)).toBe("โรงเรียนบ้านดอนตะวัน · กาฬสินธุ์ · กลุ่มอีสาน");
  });

  it("is the school where she is not named, and says it once", () => {
    const page = open({ row: row({ teacher: "" }) });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("โรงเรียนบ้านดอนตะวัน");
    expect(lead(page)).toBeUndefined();
  });

  it("says nothing twice that is the same", () => {
    expect(lead(open({ row: row({ province: "", group: "โรงเรียนบ้านดอนตะวัน" }) }))).toBe("โรงเรียนบ้านดอนตะวัน");
  });
});

describe("what stands below it", () => {
  it("is the activity with its round, and how long it waits", () => {
    const page = open({ row: row({ status: "in_review", round: 2, wait_days: 3 }) });
    expect(page.textContent).toContain("แผนที่ภาคีของโรงเรียนเรา · round.n 2");
    expect(page.textContent).toContain("desk.days 3");
  });

  it("does not wait when it is answered", () => {
    expect(open({ row: row({ status: "accepted" }) }).textContent).not.toContain("desk.days");
  });

  it("names level, lane and competency where the author set them", () => {
    const { block } = detail();
    const page = open({ block: { ...block, level: "ระดับกลาง", lane: "เติม", competency: "ทำงานเป็นทีม" } });
    expect(page.textContent).toContain("ระดับกลาง · เติม · ทำงานเป็นทีม");
  });

  it("leads to the activity in the course, in a page of its own", () => {
    expect(open().querySelector(".pd-blocklink")).toBeNull();
    cleanup();
    const link = open({ block_url: "/jump/" }).querySelector(".pd-blocklink");
    expect([link?.getAttribute("href"), link?.getAttribute("target"), link?.getAttribute("rel")]).toEqual(["/jump/", "_blank", "noopener"]);
  });
});
