import { expect, test } from "vitest";
import type { PlannedRequest } from "../api/provisioning.js";
import { boundsRefusals } from "./bounds.js";

const request: PlannedRequest = {
  workspace: "alice/web",
  name: "a",
  type: { name: "vm.small" },
  attributes: { vcpu: { kind: "uint", value: 1n }, image: undefined },
  placement: {},
  deleteProtection: false,
};

test("a request that the chain can decode is left to the chain", () => {
  expect(boundsRefusals(request)).toEqual([]);
});

test("each part that the chain could not decode is refused on its own attribute", () => {
  const long = "x".repeat(65);
  const refusals = boundsRefusals({
    ...request,
    name: long,
    workspace: long.repeat(2),
    type: { name: long },
    placement: { region: long, hubClass: "ü".repeat(33), antiAffinity: long },
    checkers: 256,
    maxPrice: -1n,
    attributes: {
      vcpu: { kind: "uint", value: 1n << 64n },
      image: { kind: "text", value: "x".repeat(257) },
      [long]: undefined,
    },
  });
  expect(refusals.map(({ attribute, reason }) => `${attribute} ${reason.code}`)).toEqual([
    "name name-invalid",
    "workspace name-invalid",
    "type type-unknown",
    "region region-unknown",
    "hub_class hub-class-unknown",
    "anti_affinity too-long",
    "checkers checkers-invalid",
    "max_price_per_hour out-of-range",
    "vcpu out-of-range",
    "image too-long",
    `${long} attribute-unknown`,
  ]);
});
