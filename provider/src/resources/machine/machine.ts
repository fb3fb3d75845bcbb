import type { Resource } from "../../framework/provider.js";
import type { Tenancy } from "../../tenancy.js";
import { createMachine } from "./create.js";
import { importMachine } from "./import.js";
import { planMachine } from "./plan.js";
import { readMachine } from "./read.js";
import { removeMachine } from "./remove.js";
import { machineSchema } from "./schema.js";
import { updateMachine } from "./update.js";

/** `logos_machine`. */
export const machineResource: Resource<Tenancy> = {
  typeName: "logos_machine",
  schema: machineSchema,
  plan: planMachine,
  create: createMachine,
  read: readMachine,
  update: updateMachine,
  remove: removeMachine,
  import: importMachine,
};
