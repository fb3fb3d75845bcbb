import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { AttesterError } from "../errors.js";
import { runTool } from "../system/run-tool.js";
import { findTool } from "./find-tool.js";

const WITHIN_MS = 60_000;
const MAX_OUTPUT_BYTES = 1 << 20;

/**
 * Makes the state of a software TPM in `folder`, with keys that a local authority in `authority` endorses: the same one for
 * all TPMs that are made with the same folder, made with the first. Gives the certificate (PEM) of the authority that
 * signs, which is what `--issuer` of a hub takes. A folder that has a TPM keeps it.
 *
 * Runs swtpm_setup and, through it, swtpm_localca. AttesterError `tool-missing`, `tool-failed`.
 */
export async function manufactureTpm(folder: string, authority: string): Promise<string> {
  const setup = needed("swtpm_setup");
  const issuer = join(resolve(authority), "issuercert.pem");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await mkdir(authority, { recursive: true, mode: 0o700 });
  const config = await writeConfiguration(resolve(authority));
  const state = `dir://${resolve(folder)}`;
  const args = ["--tpm2", "--tpmstate", state, "--create-ek-cert", "--config", config, "--pcr-banks", "sha256"];
  const limits = { timeoutMs: WITHIN_MS, maxOutputBytes: MAX_OUTPUT_BYTES };
  const { exitCode, stdout, stderr } = await runTool(setup, [...args, "--not-overwrite"], limits);
  if (exitCode === 0) return readFile(issuer, "utf8");
  throw new AttesterError("tool-failed", `swtpm_setup ended with ${exitCode ?? "a signal"}: ${stdout}${stderr}`.trim());
}

/** What swtpm_setup and swtpm_localca read (swtpm_setup.conf(5), swtpm-localca.conf(5)); the system's own stays out of it. */
async function writeConfiguration(authority: string): Promise<string> {
  const place = (name: string) => join(authority, name);
  await writeFile(
    place("localca.conf"),
    [
      `statedir = ${authority}`,
      `signingkey = ${place("signkey.pem")}`,
      `issuercert = ${place("issuercert.pem")}`,
      `certserial = ${place("certserial")}`,
      "",
    ].join("\n"),
  );
  await writeFile(place("localca.options"), "");
  await writeFile(
    place("setup.conf"),
    [
      `create_certs_tool = ${needed("swtpm_localca")}`,
      `create_certs_tool_config = ${place("localca.conf")}`,
      `create_certs_tool_options = ${place("localca.options")}`,
      "",
    ].join("\n"),
  );
  return place("setup.conf");
}

function needed(name: string): string {
  const found = findTool(name);
  if (found !== undefined) return found;
  throw new AttesterError("tool-missing", `${name} is missing: run scripts/install-mia-tools`);
}
