import { join } from "node:path";
import { CliError } from "../errors.js";
import type { ExecutableName } from "../executables.js";
import type { DevnetIntegrity } from "./integrity.js";

/** One process of the devnet. */
export interface ProcessPlan {
  readonly name: string;
  readonly executable: ExecutableName;
  readonly words: readonly string[];
  /** Process that must be ready before it is started; then the chain also knows what hubs attest by. */
  readonly after?: string;
}

/** What a devnet consists of. */
export interface DevnetPlan {
  readonly endpoint: string;
  readonly processes: readonly ProcessPlan[];
}

/** Accounts of daemons and hubs in the genesis of a development chain. */
export const MAX_DAEMONS = 6;
export const MAX_HUBS = 3;

/**
 * The drivers of the hubs in order, from `simulated=2,qemu=1`.
 * Throws `usage` for what is no such list, or for more hubs than the genesis has.
 */
export function parseHubs(text: string): readonly string[] {
  const drivers = text
    .split(",")
    .filter((part) => part !== "")
    .flatMap((part) => {
      const match = /^([a-z][a-z0-9-]*)=(\d{1,3})$/.exec(part);
      if (match === null)
        throw new CliError("usage", `--hubs takes driver=count pairs such as simulated=3, not "${part}"`);
      return Array.from({ length: Math.min(Number(match[2]), MAX_HUBS + 1) }, () => match[1] ?? "");
    });
  if (drivers.length > MAX_HUBS)
    throw new CliError("usage", `--hubs: the development genesis has ${MAX_HUBS} hubs, not more`);
  return drivers;
}

export interface DevnetShape {
  readonly dataFolder: string;
  readonly port: number;
  readonly daemons: number;
  readonly hubDrivers: readonly string[];
  /** Indices of the daemons that lie. */
  readonly liars: readonly number[];
  /** What its hubs attest with; left out: they do not. */
  readonly integrity?: DevnetIntegrity | undefined;
}

/** Names every process of a devnet with its command line. */
export function planDevnet(shape: DevnetShape): DevnetPlan {
  const stranger = shape.liars.find((index) => index >= shape.daemons);
  if (stranger !== undefined)
    throw new CliError("usage", `--liar ${stranger}: there is no such daemon, they are 0 to ${shape.daemons - 1}`);
  const endpoint = `ws://127.0.0.1:${shape.port}`;
  const follower = (name: string, uri: string): string[] => [
    ...["--chain", endpoint, "--account-uri", uri],
    ...["--data", join(shape.dataFolder, name), "--exit-with-parent"],
  ];
  const chain: ProcessPlan = {
    name: "chain",
    executable: "logos-devchain",
    words: ["--data", join(shape.dataFolder, "chain"), "--port", String(shape.port), "--exit-with-parent"],
  };
  const daemons = Array.from({ length: shape.daemons }, (_, index): ProcessPlan => {
    const name = `daemon-${index}`;
    const lie = shape.liars.includes(index) ? ["--lie"] : [];
    return { name, executable: "logosd", words: [...follower(name, `//daemon//${index}`), ...lie] };
  });
  const tpms = (shape.integrity?.tpms ?? []).map(
    ({ folder, measurements, port }, index): ProcessPlan => ({
      name: `tpm-${index}`,
      executable: "logos",
      words: [
        ...["devnet", "tpm", "--folder", folder, "--measurements", measurements, "--port", String(port)],
        ...["--exit-with-parent", "--json"],
      ],
    }),
  );
  const hubs = shape.hubDrivers.map((driver, index): ProcessPlan => {
    const name = `hub-${index}`;
    const own = ["--listen", "127.0.0.1:0", "--driver", driver];
    const words = [...follower(name, `//hub//${index}`), ...own, ...attesting(shape.integrity, index)];
    return {
      name,
      executable: "logos-hub",
      words,
      ...(shape.integrity === undefined ? {} : { after: `tpm-${index}` }),
    };
  });
  return { endpoint, processes: [chain, ...daemons, ...tpms, ...hubs] };
}

/** How a hub finds its TPM and what was played into it. */
function attesting(integrity: DevnetIntegrity | undefined, index: number): readonly string[] {
  const tpm = integrity?.tpms[index];
  if (integrity === undefined || tpm === undefined) return [];
  return [
    ...["--tpm", `swtpm:127.0.0.1:${tpm.port}`, "--profile", integrity.profile, "--issuer", integrity.issuerFile],
    ...["--measurements", tpm.measurements, "--deployment", join(tpm.measurements, "deployment.json")],
  ];
}
