import type {
  AttestationClaims,
  AttestationVote,
  Component,
  EnrolmentRequest,
  Passed,
  ProfileEntry,
  ReferenceProposal,
} from "../api/attestation.js";
import type { Address } from "../api/identifiers.js";
import type { Variant } from "../scale/coder.js";
import { malformed } from "../scale/reader.js";
import { publicKeyOf } from "../values/address.js";
import { COMPONENTS } from "./attestation.js";
import { utf8Bytes } from "./desire.js";
import { digest } from "./tfstate.js";

type Plain = Readonly<Record<string, unknown>>;

const COMPONENT_NAMES: Readonly<Record<Component, string>> = {
  profile: "Profile",
  boot: "Boot",
  ima: "Ima",
  files: "Files",
  "kernel-guard": "KernelGuard",
  sensors: "Sensors",
  tamper: "Tamper",
  update: "Update",
};

const SCHEMES = { "ecdsa-p256-sha256": { type: "Ecdsa" }, "rsassa-2048-sha256": { type: "Rsassa" } } as const;

/** Bytes that the runtime keeps in a list of at most so many: it could not even decode more. */
export function atMost(limit: number, bytes: Uint8Array, what: string): Uint8Array {
  if (bytes.length <= limit) return bytes;
  throw malformed(`${what} has ${bytes.length} bytes, at most ${limit} are taken`);
}

/** A vote as the runtime's coder takes it. */
export function plainVote(vote: AttestationVote): Variant {
  if (vote.kind === "fail") return { type: "Fail", value: { type: COMPONENT_NAMES[vote.component] } };
  return { type: vote.kind === "pass" ? "Pass" : "Unknown" };
}

/** What a hub asks to be enrolled with; `PublicArea` of the pallet takes 384 bytes. */
export function plainEnrolment(request: EnrolmentRequest): Plain {
  return {
    profile: digest(request.profile),
    endorsement_key: atMost(384, request.endorsementKey, "the endorsement key"),
    certificate: digest(request.certificate),
    issuer: digest(request.issuer),
    attestation_key: atMost(384, request.attestationKey, "the attestation key"),
    tamper_counter: request.tamperCounter,
  };
}

/** Claims as the runtime's coder takes them; it wants differences ascending. */
export function plainClaims(claims: AttestationClaims): Plain {
  const place = ({ component }: { readonly component: Component }) => COMPONENTS.indexOf(component);
  return {
    epoch: claims.epoch,
    bucket: claims.bucket,
    differences: [...claims.differences]
      .sort((a, b) => place(a) - place(b))
      .map(({ component, leaf }) => ({ component: { type: COMPONENT_NAMES[component] }, leaf: digest(leaf) })),
    collected: digest(claims.collected),
    evidence: digest(claims.evidence),
    states: digest(claims.states),
    log_length: claims.logLength,
    pcr10: digest(claims.pcr10),
  };
}

/** A pass as the runtime's coder takes it. */
export function plainPassed(passed: Passed): Plain {
  return {
    hub: passed.hub,
    round: passed.round,
    profile: digest(passed.profile),
    epoch: passed.epoch,
    states: digest(passed.states),
    log_length: passed.logLength,
    pcr10: digest(passed.pcr10),
    witnesses: passed.witnesses.map(publicKeyOf),
  };
}

/** A profile as the runtime's coder takes it. */
export function plainProfile({ pcrMask, schemes, required, policy, machineClass }: ProfileEntry): Plain {
  const { files, kernelGuard, sensors, tamper } = required;
  return {
    pcr_mask: pcrMask,
    schemes: schemes.map((scheme) => SCHEMES[scheme]),
    required: { files, kernel_guard: kernelGuard, sensors, tamper },
    policy: digest(policy),
    machine_class: machineClass,
  };
}

/** A release as the runtime's coder takes it; it keeps four exempt beginnings of 64 bytes. */
export function plainProposal(proposal: ReferenceProposal): Plain {
  const { boot, ima, update, exempt } = proposal;
  if (exempt.length > 4) throw malformed(`a reference has ${exempt.length} exempt beginnings, at most 4 are taken`);
  return {
    epoch: proposal.epoch,
    boot: {
      pcr_digest: digest(boot.pcrDigest),
      secure_boot: boot.secureBoot,
      command_line: digest(boot.commandLine),
    },
    ima: {
      allowlist: digest(ima.allowlist),
      violations_allowed: ima.violationsAllowed,
      policy: digest(ima.policy),
    },
    files: digest(proposal.files),
    kernel_guard: digest(proposal.kernelGuard),
    sensors: digest(proposal.sensors),
    tamper: digest(proposal.tamper),
    update: { release: update.release, deployment: digest(update.deployment) },
    exempt: exempt.map((beginning) => atMost(64, utf8Bytes(beginning), `the exempt beginning ${beginning}`)),
  };
}

/** Release signers as the runtime's coder takes them: ascending by their keys. */
export function plainSigners(threshold: number, accounts: readonly Address[]): Plain {
  return { threshold, accounts: accounts.map(publicKeyOf).sort(Buffer.compare) };
}
