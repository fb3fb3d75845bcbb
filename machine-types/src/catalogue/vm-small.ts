import { image, lgs, uint } from "../attributes.js";
import { defineMachineType, type MachineTypeDefinition } from "../definition.js";

/** A small virtual machine. */
export const vmSmall: MachineTypeDefinition = defineMachineType({
  name: "vm.small",
  version: 1,
  class: "vm",
  driver: "simulated",
  basePrice: lgs("0.001"),
  executeMs: 20_000,
  attributes: {
    image: image(),
    vcpu: uint({ min: 1, max: 4, default: 2, unitPrice: lgs("0.002") }),
    memory_mib: uint({ min: 512, max: 8192, step: 256, default: 2048, unitPrice: lgs("0.000001") }),
    disk_gib: uint({ min: 5, max: 100, default: 20, unitPrice: lgs("0.00005") }),
  },
  rules: [{ kind: "ratio-between", attribute: "memory_mib", per: "vcpu", min: 256, max: 4096 }],
  predicates: {
    image: { class: "platform" },
    vcpu: { class: "platform" },
    memory_mib: { class: "platform", withinPermille: 20 },
    disk_gib: { class: "platform" },
    power: { class: "platform" },
    host_key: { class: "guest" },
    reachable: { class: "guest" },
  },
});
