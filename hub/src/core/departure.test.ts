import { expect, test } from "vitest";
import { HUB, someJob, someView } from "../testing.js";
import { mustDepart } from "./departure.js";

const view = someView(7n, someJob());

test("a machine goes when its resource ended or stands on another hub", () => {
  const ended = { tenant: "tenant", phase: "abandoned", failure: undefined, hub: HUB } as const;
  expect(mustDepart(HUB, { ...view, resource: undefined, job: undefined, ended })).toBe(true);
  expect(mustDepart(HUB + 1, view)).toBe(true);
});

test("a machine stays while it is hosted here, while nobody is placed, and when the chain knows nothing", () => {
  expect(mustDepart(HUB, view)).toBe(false);
  expect(mustDepart(HUB, undefined)).toBe(false);
  const resource = view.resource === undefined ? undefined : { ...view.resource, hub: undefined };
  expect(mustDepart(HUB + 1, { ...view, resource, job: someJob({ hub: undefined }) })).toBe(false);
});
