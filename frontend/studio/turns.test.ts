/** What is asked and what is saved, in an order in which no request undoes another. */
import { expect, it } from "vitest";
import { Turns } from "./turns";

interface Request {
  send: () => Promise<string>;
  answer: () => void;
  fail: () => void;
}

/** A request that is answered when it is told to be; `order` has what was sent. */
function request(name: string, order: string[]): Request {
  let answer = (): void => undefined;
  let fail = (): void => undefined;
  const reply = new Promise<string>((resolve, reject) => {
    answer = () => { resolve(name); };
    fail = () => { reject(new Error(name)); };
  });
  return { send: () => { order.push(name); return reply; }, answer, fail };
}
const soon = (): Promise<void> => new Promise((done) => setTimeout(done));

it("asks at once, several things beside each other", () => {
  const [turns, order] = [new Turns(), [] as string[]];
  for (const name of ["content", "try"]) void turns.ask(request(name, order).send);
  expect(order).toEqual(["content", "try"]);
  expect(turns.saving).toBe(false);
});

it("saves when all that was asked is answered, or has failed", async () => {
  const [turns, order] = [new Turns(), [] as string[]];
  const [content, tried, save] = ["content", "try", "save"].map((name) => request(name, order)) as [Request, Request, Request];
  const asked = Promise.allSettled([turns.ask(content.send), turns.ask(tried.send)]);
  const saving = turns.save(save.send);
  expect(turns.saving).toBe(true);
  content.answer();
  await soon();
  expect(order).toEqual(["content", "try"]);
  tried.fail();
  await soon();
  expect(order).toEqual(["content", "try", "save"]);
  save.answer();
  expect(await saving).toBe("save");
  expect(turns.saving).toBe(false);
  expect((await asked).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
});

it("asks nothing while it saves, or until the save has failed", async () => {
  for (const end of ["answer", "fail"] as const) {
    const [turns, order] = [new Turns(), [] as string[]];
    const save = request("save", order);
    const saving = turns.save(save.send).catch(() => "failed");
    void turns.ask(request("try", order).send);
    let ended = false;
    void turns.ended().then(() => { ended = true; });
    await soon();
    expect([order, ended]).toEqual([["save"], false]);
    save[end]();
    await saving;
    await soon();
    expect([order, ended, turns.saving], end).toEqual([["save", "try"], true, false]);
  }
});

it("saves one after the other, and what waits is asked after both", async () => {
  const [turns, order] = [new Turns(), [] as string[]];
  const [first, second] = [request("first", order), request("second", order)];
  const one = turns.save(first.send);
  void turns.ask(request("try", order).send);
  const both = [one, turns.save(second.send)];
  await soon();
  expect(order).toEqual(["first"]);
  first.answer();
  await soon();
  expect([order, turns.saving]).toEqual([["first", "second"], true]);
  second.answer();
  await Promise.all(both);
  await soon();
  expect([order, turns.saving]).toEqual([["first", "second", "try"], false]);
});
