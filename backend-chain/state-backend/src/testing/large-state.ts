import { createHash } from "node:crypto";

const text = (of: string): string => createHash("sha256").update(of).digest("base64url");

/** A state of about so many bytes as Terraform writes it: indented JSON, one resource of some 1,200 bytes after the other. */
export function largeState(
  sizeBytes: number,
  options: { readonly serial?: number; readonly changed?: number; readonly without?: number } = {},
): Uint8Array {
  const resources = [];
  for (let index = 0; index < Math.max(1, Math.round(sizeBytes / 1_170)); index += 1) {
    if (index === options.without) continue;
    const version = index === options.changed ? "2" : "1";
    resources.push({
      mode: "managed",
      type: "logos_machine",
      name: `m${index}`,
      provider: 'provider["registry.terraform.io/logos/logos"]',
      instances: [
        {
          schema_version: 0,
          attributes: {
            id: String(index + 1),
            name: `m${index}`,
            image: "debian-13",
            host_key: `ssh-ed25519 ${text(`key ${index} ${version}`)}`,
            public_ipv4: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
            user_data: [0, 1, 2, 3].map((part) => text(`data ${index} ${part} ${version}`)).join(""),
            tags: { team: "web", stage: "production" },
            vcpu: Number(version),
          },
          sensitive_attributes: [],
          dependencies: ["logos_network.one", "logos_key.two"],
        },
      ],
    });
  }
  const state = { version: 4, terraform_version: "1.11.4", serial: options.serial ?? 1, lineage: "l-1" };
  return new TextEncoder().encode(`${JSON.stringify({ ...state, outputs: {}, resources }, undefined, 2)}\n`);
}
