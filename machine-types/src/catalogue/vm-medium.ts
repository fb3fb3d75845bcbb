import { image, lgs, uint } from "../attributes.js";
import { defineMachineType, type MachineTypeDefinition } from "../definition.js";

/** A virtual machine for databases and builds. */
export const vmMedium: MachineTypeDefinition = defineMachineType({
  name: "vm.medium",
  version: 1,
  class: "vm",
  driver: "simulated",
  basePrice: lgs("0.004"),
  executeMs: 20_000,
  attributes: {
    image: image(),
    vcpu: uint({ min: 2, max: 16, default: 4, unitPrice: lgs("0.002") }),
    memory_mib: uint({ min: 2048, max: 65_536, step: 1024, default: 8192, unitPrice: lgs("0.000001") }),
    disk_gib: uint({ min: 20, max: 1000, default: 80, unitPrice: lgs("0.00005") }),
  },
  rules: [{ kind: "ratio-between", attribute: "memory_mib", per: "vcpu", min: 512, max: 8192 }],
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
