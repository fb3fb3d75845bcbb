import { defineMachineType, type MachineTypeDefinition } from "../definition.js";
import { vmSmall } from "./vm-small.js";

/** A small virtual machine on a hub that proves its integrity; it leaves a hub that proves the contrary. */
export const vmTrusted: MachineTypeDefinition = defineMachineType({ ...vmSmall, name: "vm.trusted", trustedHub: true });
