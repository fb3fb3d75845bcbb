import type { Duty } from "../api/duties.js";
import type { Fence } from "../api/identifiers.js";
import type {
  Actual,
  CheckView,
  Desired,
  Ended,
  Job,
  Placement,
  Resource,
  ResourceView,
  Seat,
} from "../api/provisioning.js";
import { attributes, imageRef, typeRef } from "./catalogue.js";
import {
  address,
  bigint,
  bytes,
  type From,
  flag,
  label,
  listOf,
  number,
  optional,
  record,
  variant,
  word,
} from "./from.js";

const fence: From<Fence> = record<Fence>({
  generation: ["generation", number],
  assignment: ["assignment", number],
});

const placement: From<Placement> = record<Placement>({
  region: ["region", optional(label)],
  hubClass: ["hub_class", optional(label)],
  antiAffinity: ["anti_affinity", optional(label)],
});

const desired: From<Desired> = record<Desired>({
  type: ["machine_type", typeRef],
  image: ["image", optional(imageRef)],
  attributes: ["attributes", attributes],
  placement: ["placement", placement],
  checkers: ["checkers", number],
  deleteProtection: ["delete_protection", flag],
  price: ["price", bigint],
});

const actual: From<Actual> = record<Actual>({
  generation: ["generation", number],
  type: ["machine_type", typeRef],
  image: ["image", optional(imageRef)],
  attributes: ["attributes", attributes],
  facts: ["facts", bytes],
  verifiedAt: ["verified_at", number],
  executor: ["executor", address],
  checkers: ["checkers", listOf(address)],
  hub: ["hub", number],
});

const resource: From<Resource> = record<Resource>({
  tenant: ["tenant", address],
  workspace: ["workspace", label],
  name: ["name", label],
  generation: ["generation", number],
  desired: ["desired", desired],
  pending: ["pending", optional(desired)],
  actual: ["actual", optional(actual)],
  hub: ["hub", optional(number)],
  phase: ["phase", word("creating", "live", "updating", "update-failed", "removing")],
});

const job: From<Job> = record<Job>({
  action: ["action", word("create", "update", "remove")],
  fence: ["fence", fence],
  phase: ["phase", word("requested", "assigned", "executing", "committed", "checking", "contested")],
  hub: ["hub", optional(number)],
  executor: ["executor", optional(address)],
  deadline: ["deadline", bigint],
  step: ["step", optional(label)],
});

const seat: From<Seat> = record<Seat>({
  account: ["account", address],
  committed: ["committed", flag],
  revealed: ["revealed", flag],
});

const check: From<CheckView> = record<CheckView>({
  round: ["round", word("committee", "jury")],
  phase: ["phase", word("drawing", "committing", "revealing")],
  seats: ["seats", listOf(seat)],
});

const reason = word("no-capacity", "assignments-used-up", "cancelled");
const ending: From<Pick<Ended, "phase" | "failure">> = variant<Pick<Ended, "phase" | "failure">>({
  Removed: () => ({ phase: "removed", failure: undefined }),
  Abandoned: () => ({ phase: "abandoned", failure: undefined }),
  Failed: (value) => ({
    phase: "failed",
    failure: record<{ reason: NonNullable<Ended["failure"]> }>({ reason: ["reason", reason] })(value).reason,
  }),
});

const ended: From<Ended> = (value) => {
  const { ending: how, ...rest } = record<Pick<Ended, "tenant" | "hub"> & { ending: ReturnType<typeof ending> }>({
    tenant: ["tenant", address],
    hub: ["hub", optional(number)],
    ending: ["phase", ending],
  })(value);
  return { ...rest, ...how };
};

/** What `ProvisioningApi_resource` answers. */
export const resourceView: From<ResourceView> = record<ResourceView>({
  id: ["id", bigint],
  resource: ["resource", optional(resource)],
  job: ["job", optional(job)],
  check: ["check", optional(check)],
  ended: ["ended", optional(ended)],
});

/** What `Provisioning.Duties` holds and `ProvisioningApi_duties` answers. */
export const duties: From<readonly Duty[]> = listOf(
  record<Duty>({
    resource: ["resource", bigint],
    fence: ["fence", fence],
    kind: [
      "kind",
      word(
        "accept",
        "execute",
        "reveal-result",
        "observe",
        "reveal-observation",
        "observe-as-juror",
        "reveal-as-juror",
        "host",
      ),
    ],
    deadline: ["deadline", bigint],
  }),
);
