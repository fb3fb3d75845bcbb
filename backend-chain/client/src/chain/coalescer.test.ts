import { expect, test } from "vitest";
import { Coalescer } from "./coalescer.js";

function counting(most: number, answer = (item: number) => item * 2) {
  const asked: number[][] = [];
  const coalescer = new Coalescer<number, number>(most, async (items) => {
    asked.push([...items]);
    return items.map(answer);
  });
  return { asked, coalescer };
}

test("what is asked in one turn is answered by one question, each by its own answer", async () => {
  const { asked, coalescer } = counting(10);
  const answers = await Promise.all([1, 2, 3].map((item) => coalescer.ask(item)));
  expect(answers).toEqual([2, 4, 6]);
  expect(asked).toEqual([[1, 2, 3]]);
});

test("a question holds no more than it may", async () => {
  const { asked, coalescer } = counting(2);
  await Promise.all([1, 2, 3, 4, 5].map((item) => coalescer.ask(item)));
  expect(asked).toEqual([[1, 2], [3, 4], [5]]);
});

test("a question that fails fails for those who asked it, and the next is asked", async () => {
  let failing = true;
  const { coalescer } = counting(10, (item) => {
    if (failing) throw new Error("away");
    return item;
  });
  const answers = await Promise.allSettled([coalescer.ask(1), coalescer.ask(2)]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  failing = false;
  expect(await coalescer.ask(3)).toBe(3);
});
