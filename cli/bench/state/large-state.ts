import { createHash } from "node:crypto";

/** A state as Terraform writes it. */
export interface LargeState {
  readonly sizeBytes: number;
  readonly serial: number;
  readonly lineage: string;
  /** Index of the resource that differs from one made without. */
  readonly changed?: number;
}

// A machine with this many bytes of values that do not compress, like keys and addresses.
const RESOURCE_BYTES = 1_180;
const value = (text: string): string => createHash("sha256").update(text).digest("base64url");

const resource = (index: number, version: number): object => ({
  mode: "managed",
  type: "terraform_data",
  name: `machine_${index}`,
  provider: 'provider["terraform.io/builtin/terraform"]',
  instances: [
    {
      schema_version: 0,
      attributes: {
        id: value(`id ${index}`),
        input: {
          type: [
            "object",
            { addresses: ["tuple", ["string", "string"]], image: "string", key: "string", vcpu: "number" },
          ],
          value: {
            addresses: [`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`, value(`six ${index}`)],
            image: "debian-13",
            key: `ssh-ed25519 ${value(`key ${index} ${version}`)}`,
            vcpu: version,
          },
        },
        output: null,
        triggers_replace: null,
      },
      sensitive_attributes: [],
      dependencies: ["terraform_data.network", "terraform_data.key"],
    },
  ],
});

/** Indented JSON of about so many bytes, one resource after the other. */
export function largeState({ sizeBytes, serial, lineage, changed }: LargeState): string {
  const count = Math.max(1, Math.round(sizeBytes / RESOURCE_BYTES));
  const resources = Array.from({ length: count }, (_, index) => resource(index, index === changed ? serial : 0));
  const head = { version: 4, terraform_version: "1.11.4", serial, lineage, outputs: {} };
  return `${JSON.stringify({ ...head, resources, check_results: null }, undefined, 2)}\n`;
}
