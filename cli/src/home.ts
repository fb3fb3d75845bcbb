import { join } from "node:path";
import { logosHome } from "@logos/chain-client";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the devnet of a LOGOS_HOME keeps its data unless `--data` says otherwise. */
export function devnetFolder(environment: Environment, data: string | undefined): string {
  return data ?? join(logosHome(environment), "devnet");
}
