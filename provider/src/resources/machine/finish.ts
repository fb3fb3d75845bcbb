import type { ResourceId } from "@logos/chain-client";
import { ProviderError } from "../../errors.js";
import type { Outcome } from "../../framework/provider.js";
import type { Tenancy } from "../../tenancy.js";
import { warningAt } from "../../tfprotov6/diagnostic.js";
import { nullUnknowns, type ObjectValue, objectOrNull } from "../../tfprotov6/value.js";
import type { JobEnd } from "./await-job.js";
import { endedText } from "./failure-text.js";
import { completed, outputsOf } from "./outputs.js";
import type { Reporter } from "./reporter.js";

interface Finished {
  readonly end: JobEnd;
  readonly id: ResourceId;
  readonly planned: ObjectValue;
  readonly lines: Reporter;
}

/**
 * The state after the wait for a creation or an update. A stop gives what is known with a warning: without an error
 * Terraform saves it untainted, and the next plan goes on with the same machine.
 */
export async function finish(tenancy: Tenancy, { end, id, planned, lines }: Finished): Promise<Outcome> {
  const name = String(planned["name"]);
  switch (end.kind) {
    case "settled": {
      const outputs = await outputsOf(tenancy, end.settled);
      const { number } = await tenancy.chain.head();
      lines.say(`verified in block ${number}`);
      return { state: completed(planned, end.settled.resource, outputs), diagnostics: [] };
    }
    case "stopped": {
      const state = objectOrNull(nullUnknowns({ ...planned, id: id.toString() }));
      const detail = `Machine ${name} (id ${id}) is still being worked on. Apply again to go on with it.`;
      return { state, diagnostics: [warningAt(undefined, "Stopped before the machine was verified", detail)] };
    }
    case "update-failed":
      throw new ProviderError(
        "failed",
        `The update of machine ${name} (id ${id}) failed on its hub; the machine is as it was. Apply again to retry.`,
      );
    case "ended":
      throw new ProviderError("failed", endedText(name, id, end.ended));
  }
}
