// Writes the genesis preset `development`: a patch of the runtime's default genesis.
//
//   node --conditions=source --import tsx backend-chain/runtime/presets/generate.ts
import { writeFileSync } from "node:fs";
import { developmentImages, encodeCatalogueEntry, encodeImage, vmMedium, vmSmall, vmTrusted } from "@logos/machine-types";
import { Keyring } from "@polkadot/keyring";
import { cryptoWaitReady } from "@polkadot/util-crypto";

const TENANTS = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"];
const REGIONS = ["eu-at", "eu-de", "eu-ch"];
const DAEMONS = 6;
/** JSON numbers of the preset are beyond what JavaScript can hold: they are written as text of digits and unquoted. */
const LGS = 10n ** 12n;

const account = (uri: string): string => new Keyring({ type: "sr25519", ss58Format: 42 }).addFromUri(uri).address;
const grandpa = (uri: string): string => new Keyring({ type: "ed25519", ss58Format: 42 }).addFromUri(uri).address;
const hex = (bytes: Uint8Array): string => `0x${Buffer.from(bytes).toString("hex")}`;
/** Documentation prefixes and private autonomous systems: every party stands alone. */
const place = (index: number) => ({ asn: 64_512 + index, prefix: `10.${index}.0.0/24` });

await cryptoWaitReady();
const operators = Array.from({ length: DAEMONS + REGIONS.length }, (_, index) => account(`//operator//${index}`));
const daemons = Array.from({ length: DAEMONS }, (_, index) => account(`//daemon//${index}`));
const hubs = REGIONS.map((_, index) => account(`//hub//${index}`));

const preset = {
  slots: { slotMs: 20, epochSlots: 180_000 },
  babe: { epochConfig: { c: [1, 4], allowed_slots: "PrimaryAndSecondaryVRFSlots" } },
  session: {
    keys: [[account("//Alice"), account("//Alice"), { grandpa: grandpa("//Alice"), babe: account("//Alice") }]],
  },
  balances: {
    balances: [
      ...TENANTS.map((name) => [account(`//${name}`), 1_000_000n * LGS]),
      ...[...daemons, ...hubs, ...operators].map((address) => [address, 10_000n * LGS]),
    ],
  },
  sudo: { key: account("//Alice") },
  catalogue: {
    machineTypes: [vmSmall, vmMedium, vmTrusted].map((type) => hex(encodeCatalogueEntry(type))),
    images: developmentImages.map((image) => hex(encodeImage(image))),
  },
  hubs: {
    operators: operators.map((address) => ({ account: address })),
    sites: REGIONS.map((region, index) => ({ operator: DAEMONS + index, region, cap: 64 })),
    hubs: hubs.map((address, site) => ({
      account: address,
      site,
      class: "edge",
      ...place(DAEMONS + site),
      vcpu: 512,
      memoryMib: 1_048_576,
      diskGib: 16_384,
      lines: [
        { direction: "symmetric", mbitPerS: 10_000, kind: "fibre" },
        { direction: "symmetric", mbitPerS: 1_000, kind: "fibre" },
      ],
    })),
  },
  executors: {
    daemons: daemons.map((address, index) => ({ account: address, operator: index, ...place(index), bond: 1_000n * LGS })),
  },
  attestation: {
    parameters: {
      ...{ committeeSize: 3, quorum: 2, enrolmentMs: 60_000, commitMs: 20_000, revealMs: 8_000 },
      ...{ trustedMs: 120_000, timelockMs: 0, overlapMs: 30_000, fraudDeposit: 10n * LGS },
    },
    signers: [2, ["//Alice", "//Bob", "//Charlie"].map(account)],
  },
  provisioning: {
    acceptMs: 5_000,
    commitMs: 8_000,
    revealMs: 4_000,
    defaultCheckers: 3,
    escrowHours: 24,
    // A development chain sleeps until somebody needs it: the duty clock follows chain time over any gap.
    maxGapMs: 3_153_600_000_000,
    maxResources: 10_000,
  },
};

const text = JSON.stringify(preset, (_, value) => (typeof value === "bigint" ? `#${value}#` : value), 2);
writeFileSync(new URL("./development.json", import.meta.url), `${text.replaceAll(/"#(\d+)#"/g, "$1")}\n`);
