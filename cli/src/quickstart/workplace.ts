import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { findRoot } from "../executables.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** A folder outside the checkout with a LOGOS_HOME of its own and a fresh copy of the example. */
export interface Workplace {
  readonly folder: string;
  readonly home: string;
  readonly example: string;
  /** What a child needs to work on the chain at `endpoint` as `account`. */
  environment(endpoint: string, account: string): Environment;
  remove(): void;
}

// What an earlier deploy of the checkout's own example leaves there; the copy starts without a lock file.
const LEFTOVERS = new Set(["node_modules", "cdktf.out", ".terraform", ".terraform.lock.hcl", "terraform.tfstate"]);

/** Lays out a workplace; `example` is a folder of `examples`. */
export function createWorkplace(example: string, inherited: Environment): Workplace {
  const root = findRoot();
  const folder = mkdtempSync(join(tmpdir(), "logos-quickstart-"));
  const home = join(folder, "home");
  const copy = join(folder, example);
  mkdirSync(home, { mode: 0o700 });
  cpSync(join(root, "examples", example), copy, {
    recursive: true,
    filter: (source) => !LEFTOVERS.has(basename(source)),
  });
  const modules = join(root, "node_modules");
  symlinkSync(modules, join(copy, "node_modules"));
  return {
    folder,
    home,
    example: copy,
    environment: (endpoint, account) => ({
      ...inherited,
      // Whoever tries this out may have set up logos for something else.
      LOGOS_WORKSPACE: undefined,
      LOGOS_PASSPHRASE: undefined,
      LOGOS_CRASH_AT: undefined,
      LOGOS_HOME: home,
      LOGOS_ENDPOINT: endpoint,
      LOGOS_ACCOUNT: account,
      // The CLIs of the example start `node` by name: it shall be the one that runs this.
      PATH: [join(modules, ".bin"), dirname(process.execPath), inherited["PATH"] ?? ""].join(delimiter),
    }),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
