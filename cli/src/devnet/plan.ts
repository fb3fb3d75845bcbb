import { join } from "node:path";
import { CliError } from "../errors.js";
import type { ExecutableName } from "../executables.js";

/** One process of the devnet. */
export interface ProcessPlan {
  readonly name: string;
  readonly executable: ExecutableName;
  readonly words: readonly string[];
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
  /** Index of the daemon that lies. */
  readonly liar: number | undefined;
}

/** Names every process of a devnet with its command line. */
export function planDevnet(shape: DevnetShape): DevnetPlan {
  if (shape.liar !== undefined && shape.liar >= shape.daemons)
    throw new CliError("usage", `--liar ${shape.liar}: there is no such daemon, they are 0 to ${shape.daemons - 1}`);
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
    const lie = index === shape.liar ? ["--lie"] : [];
    return { name, executable: "logosd", words: [...follower(name, `//daemon//${index}`), ...lie] };
  });
  const hubs = shape.hubDrivers.map((driver, index): ProcessPlan => {
    const name = `hub-${index}`;
    const own = ["--listen", "127.0.0.1:0", "--driver", driver];
    return { name, executable: "logos-hub", words: [...follower(name, `//hub//${index}`), ...own] };
  });
  return { endpoint, processes: [chain, ...daemons, ...hubs] };
}
