import { expect, test } from "vitest";
import { EXECUTOR, HUB, someJob, someView } from "../testing.js";
import { type JobQuestion, judgeJob, judgeObserver } from "./admission.js";

const fence = { generation: 1, assignment: 2 };
const view = someView(7n, someJob({ fence }));
const question: JobQuestion = {
  ...{ fence, action: "ensure", hub: HUB, view },
  ...{ callerKey: "0x01", executorKey: "0x01", highest: undefined },
};
const codeOf = (judgement: ReturnType<typeof judgeJob> | ReturnType<typeof judgeObserver>) =>
  judgement.kind === "refused" ? judgement.refusal.code : judgement.kind;

test("the executor of an executing job is admitted with the desired state of the chain", () => {
  const judgement = judgeJob(question);
  expect(judgement).toMatchObject({ kind: "admitted", what: { type: { name: "vm.small" } } });
});

test("a fence token below the journal's or the chain's is stale", () => {
  expect(codeOf(judgeJob({ ...question, highest: { generation: 1, assignment: 3 } }))).toBe("STALE_FENCE");
  expect(codeOf(judgeJob({ ...question, fence: { generation: 1, assignment: 1 } }))).toBe("STALE_FENCE");
});

test("a fence token above the chain's waits for the chain", () => {
  expect(codeOf(judgeJob({ ...question, fence: { generation: 2, assignment: 1 } }))).toBe("wait");
});

test("a caller without the executor's key, or without any, is not assigned", () => {
  expect(codeOf(judgeJob({ ...question, callerKey: "0x02" }))).toBe("NOT_ASSIGNED");
  expect(codeOf(judgeJob({ ...question, callerKey: undefined, executorKey: undefined }))).toBe("NOT_ASSIGNED");
});

test("a job of another hub, another action or an ended resource is not this hub's", () => {
  const elsewhere = someView(7n, someJob({ fence, hub: HUB + 1 }));
  expect(codeOf(judgeJob({ ...question, view: elsewhere }))).toBe("NOT_ASSIGNED");
  expect(codeOf(judgeJob({ ...question, action: "remove" }))).toBe("NOT_ASSIGNED");
  const ended = { tenant: "tenant", phase: "removed", failure: undefined, hub: HUB } as const;
  expect(codeOf(judgeJob({ ...question, view: { ...view, ended } }))).toBe("NOT_ASSIGNED");
});

test("what is not accepted yet waits, and what is under check is frozen", () => {
  const at = (phase: "assigned" | "committed" | "checking" | "contested") =>
    codeOf(judgeJob({ ...question, view: someView(7n, someJob({ fence, phase })) }));
  expect(at("assigned")).toBe("wait");
  expect([at("committed"), at("checking"), at("contested")]).toEqual(["FROZEN", "FROZEN", "FROZEN"]);
});

test("only drawn checkers may look, and not before they are drawn", () => {
  const seat = { account: EXECUTOR, committed: false, revealed: false };
  const looking = (phase: "drawing" | "committing", callerKey: `0x${string}`) => {
    const check = { round: "committee", phase, seats: [seat] } as const;
    const checked = someView(7n, someJob({ fence, phase: "checking" }), { check });
    return codeOf(judgeObserver({ fence, hub: HUB, callerKey, view: checked, seatKeys: ["0x0c"] }));
  };
  expect(looking("drawing", "0x0c")).toBe("wait");
  expect(looking("committing", "0x0c")).toBe("admitted");
  expect(looking("committing", "0x01")).toBe("NOT_ASSIGNED");
});
