import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { CliError } from "../errors.js";

type Environment = Readonly<Record<string, string | undefined>>;

const OURS = "logos/logos";
// Both tools' default hosts: constructs name the first also where OpenTofu runs them.
const ADDRESSES = ["registry.terraform.io", "registry.opentofu.org"].map((host) => `${host}/${OURS}`);

/** A part of the practitioner's own configuration. */
interface Part {
  readonly file: string;
  readonly text: string;
}

function readParts(environment: Environment): readonly Part[] {
  const read = (file: string): Part[] => (existsSync(file) ? [{ file, text: readFileSync(file, "utf8") }] : []);
  const named = environment["TF_CLI_CONFIG_FILE"];
  // Terraform reads the folder only if no file is named (internal/command/cliconfig/cliconfig.go, LoadConfig).
  if (named !== undefined && named !== "") return read(named);
  const home = environment["HOME"] ?? homedir();
  const folder = join(home, ".terraform.d");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".tfrc")) : [];
  return [join(home, ".terraformrc"), ...names.sort().map((name) => join(folder, name))].flatMap(read);
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*(#|\/\/).*$/gm, "");

const isJson = (text: string): boolean => text.trimStart().startsWith("{");

const hasInstallation = (text: string): boolean =>
  isJson(text)
    ? /"provider_installation"\s*:/.test(text)
    : /^\s*provider_installation\s*\{/m.test(withoutComments(text));

/** Folders that Terraform searches when a configuration does not say where providers come from, as far as they exist. */
export function implicitMirrors(environment: Environment, directory: string): readonly string[] {
  const home = environment["HOME"] ?? homedir();
  const dataFolders = [
    environment["XDG_DATA_HOME"] || join(home, ".local", "share"),
    ...(environment["XDG_DATA_DIRS"] || "/usr/local/share:/usr/share").split(":"),
  ];
  return [
    join(directory, "terraform.d", "plugins"),
    join(home, ".terraform.d", "plugins"),
    ...dataFolders.map((folder) => join(folder, "terraform", "plugins")),
  ].filter((folder) => existsSync(folder));
}

/** Providers of a mirror folder as `host/namespace/type`. */
function providersIn(mirror: string): readonly string[] {
  const list = (folder: string): string[] => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  };
  return list(mirror).flatMap((host) =>
    list(join(mirror, host)).flatMap((namespace) =>
      list(join(mirror, host, namespace)).map((type) => `${host}/${namespace}/${type}`),
    ),
  );
}

interface Installation {
  readonly filesystem_mirror: readonly {
    readonly path: string;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
  }[];
  readonly direct: { readonly exclude: readonly string[] };
}

/** What Terraform would do without us, and our provider from our mirror alone. */
function installation(mirror: string, implicit: readonly string[]): Installation {
  const local = implicit.flatMap(providersIn).filter((provider) => !provider.endsWith(`/${OURS}`));
  return {
    filesystem_mirror: [
      { path: mirror, include: ADDRESSES },
      ...implicit.map((path) => ({ path, exclude: ADDRESSES })),
    ],
    // Terraform asks no registry for what a local folder has.
    direct: { exclude: [...ADDRESSES, ...new Set(local)] },
  };
}

function toHcl({ filesystem_mirror: mirrors, direct }: Installation): string {
  const list = (words: readonly string[]): string => `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
  const blocks = mirrors.map(({ path, include, exclude }) =>
    [
      "  filesystem_mirror {",
      `    path = ${JSON.stringify(path)}`,
      ...(include === undefined ? [] : [`    include = ${list(include)}`]),
      ...(exclude === undefined ? [] : [`    exclude = ${list(exclude)}`]),
      "  }",
    ].join("\n"),
  );
  return `provider_installation {\n${blocks.join("\n")}\n  direct {\n    exclude = ${list(direct.exclude)}\n  }\n}\n`;
}

/**
 * The CLI configuration for a run: the practitioner's own, and logos/logos from the mirror.
 * Throws `conflict` if theirs says where providers come from without knowing ours: two such blocks are not allowed.
 */
export function cliConfiguration(environment: Environment, directory: string, mirror: string): string {
  const parts = readParts(environment);
  const deciding = parts.find(({ text }) => hasInstallation(text));
  if (deciding !== undefined && !deciding.text.includes(mirror)) {
    throw new CliError(
      "conflict",
      `${deciding.file} has provider_installation, which alone decides where providers come from`,
      {
        hint: `add to it: filesystem_mirror { path = ${JSON.stringify(mirror)} include = ${JSON.stringify(ADDRESSES)} }, and exclude = the same to its direct block`,
      },
    );
  }
  const ours = installation(mirror, implicitMirrors(environment, directory));
  const json = parts.find(({ text }) => isJson(text));
  if (json !== undefined) {
    if (parts.length > 1)
      throw new CliError("conflict", `${json.file} is JSON and cannot be joined with ${parts.length - 1} other files`);
    if (deciding !== undefined) return json.text;
    const document = JSON.parse(json.text) as Record<string, unknown>;
    return `${JSON.stringify({ ...document, provider_installation: [ours] }, undefined, 2)}\n`;
  }
  const own = parts.map(({ file, text }) => `# ${file}\n${text.trimEnd()}\n`);
  return [...own, ...(deciding === undefined ? [toHcl(ours)] : [])].join("\n");
}
