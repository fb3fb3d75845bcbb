import type { Attributes, Schema } from "../../framework/schema.js";
import { listOf } from "../../tfprotov6/cty-type.js";
import * as checks from "./checks.js";

const placement: Attributes = {
  region: { type: "string", mode: "optional", description: "Region in which it must stand, such as `eu-at`." },
  hub_class: { type: "string", mode: "optional", description: "Class of hub, such as `edge`." },
  anti_affinity: {
    type: "string",
    mode: "optional",
    description: "Machines of the same group stand at different sites.",
  },
};

const given: Attributes = {
  name: {
    type: "string",
    mode: "required",
    description: "Name; at most one live machine of the workspace has it. Another name is another machine.",
    check: checks.checkName,
  },
  type: {
    type: "string",
    mode: "required",
    description: "Machine type of the catalogue: `vm.small`, or `vm.small@1` to pin version and price.",
    check: checks.checkType,
  },
  image: {
    type: "string",
    mode: "optional-computed",
    description: "Image of the catalogue: `debian-13`, or `debian-13@1`. Another image is another machine.",
    check: checks.checkImage,
  },
  vcpu: count("Virtual processors. Left out: what the type sets."),
  memory_mib: count("Memory in MiB. Left out: what the type sets."),
  disk_gib: count("Disk in GiB. Left out: what the type sets."),
  placement: { nested: placement, mode: "optional", description: "Where it may stand." },
  checkers: {
    type: "number",
    mode: "optional-computed",
    description: "How many daemons check each result: 3, 5 or 7. Left out: what the chain sets.",
    check: checks.checkCheckers,
  },
  max_price_per_hour: {
    type: "string",
    mode: "optional",
    description: "Most that an hour may cost, in LGS.",
    check: checks.checkPrice,
  },
  delete_protection: {
    type: "bool",
    mode: "optional-computed",
    description: "While true, the chain refuses to remove it, whoever asks. Default `false`.",
  },
  timeouts: {
    nested: {
      create: {
        type: "string",
        mode: "optional",
        description: "How long to wait for the machine, such as `60m`. Without it as long as the job lasts on chain.",
        check: checks.checkDuration,
      },
    },
    mode: "optional",
    description: "How long to wait.",
  },
};

const computed: Attributes = {
  id: text("Number of the resource on its chain."),
  generation: { type: "number", mode: "computed", description: "Version of its desired state." },
  hub: text("Number of the hub that it stands on."),
  region: text("Region of that hub."),
  addresses: { type: listOf("string"), mode: "computed", description: "IP addresses." },
  ssh_host_key: text("SSH host key that the checkers saw, as an OpenSSH public key line."),
  endpoint: text("Where it answers, `host:port`."),
  price_per_hour: text("What an hour costs, in LGS."),
  type_version: text("Machine type that was resolved, `vm.small@1`. A newer version changes nothing."),
  image_digest: text("SHA-256 of the image that was resolved."),
  phase: text("`verified` once the checkers agreed."),
};

/** `logos_machine`. */
export const machineSchema: Schema = {
  version: 0,
  description: "A machine on an Edge Hub: carried out by one daemon, checked by others that were drawn for it.",
  attributes: { ...given, ...computed },
};

function count(description: string): Attributes[string] {
  return { type: "number", mode: "optional-computed", description, check: checks.checkCount };
}

function text(description: string): Attributes[string] {
  return { type: "string", mode: "computed", description };
}
