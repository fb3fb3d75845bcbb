import { MiaError } from "../errors.js";
import type { EventLog } from "./event-log.js";
import { EVENT } from "./event-types.js";
import { parseVariable } from "./variable.js";

/** Whether the firmware measured Secure Boot as on; undefined where it measured nothing that can be read. */
export function secureBootOf(log: EventLog): boolean | undefined {
  const event = log.events.find(({ pcr, type }) => pcr === 7 && type === EVENT.variableDriverConfig);
  if (event === undefined) return undefined;
  try {
    const { name, data } = parseVariable(event.data);
    if (name !== "SecureBoot" || data.length > 1) return undefined;
    return data[0] === 1;
  } catch (error) {
    if (!(error instanceof MiaError)) throw error;
    return undefined;
  }
}
