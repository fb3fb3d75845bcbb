import { readFileSync, statSync } from "node:fs";
import type { RedfishChassis } from "@logos/mia/attester";
import { HubError } from "../errors.js";

const EXAMPLE =
  '[{"url": "https://bmc/redfish/v1/Chassis/1", "authorization": "Basic …", "authority": "/etc/logos/bmc.pem"}]';
const MOST = 16;
const READABLE_BY_OTHERS = 0o077;
const LOOPBACK = /^(localhost|127\.[0-9.]+|\[::1\])$/;

/**
 * Reads which chassis of a service processor have intrusion switches. The file may have a password in it: HubError
 * `malformed`, with an example, for one that others can read, and for addresses by which anybody could answer.
 */
export function readChassis(file: string): readonly RedfishChassis[] {
  const fail = (why: string, cause?: unknown): never => {
    throw new HubError("malformed", `--chassis ${file}: ${why}; give ${EXAMPLE}`, { cause });
  };
  let value: unknown;
  try {
    if ((statSync(file).mode & READABLE_BY_OTHERS) !== 0) fail(`others can read it; chmod 600 ${file}`);
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    if (cause instanceof HubError) throw cause;
    // What is no JSON is quoted by who says so, and may be a password.
    if (cause instanceof SyntaxError) return fail("it is no JSON");
    return fail("it cannot be read", cause);
  }
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST) return fail(`it is no list of 1 to ${MOST}`);
  const chassis = value.map((each: unknown) => chassisOf(each, fail));
  // A switch is named by the path alone, whichever name the service is reached by.
  const paths = chassis.map(({ url }) => new URL(url).pathname);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  return twice === undefined ? chassis : fail(`${twice} stands twice, and its switches would have one name`);
}

function chassisOf(value: unknown, fail: (why: string, cause?: unknown) => never): RedfishChassis {
  const { url, authorization, authority, ...rest } = (value ?? {}) as Record<string, unknown>;
  const [stray] = Object.keys(rest);
  if (stray !== undefined) fail(`there is no "${stray}"`);
  if (typeof url !== "string" || !URL.canParse(url)) return fail("a chassis has no url");
  const { protocol, hostname, username, password } = new URL(url);
  // An address is told in errors and logs.
  if (username !== "" || password !== "") fail("a password belongs into authorization, not into the url");
  const isSafe = protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
  if (!isSafe) fail(`${url}: only https, or http on loopback`);
  if (authorization !== undefined && typeof authorization !== "string") fail("authorization is no text");
  if (authority !== undefined && typeof authority !== "string") fail("authority is no file");
  let pem: string | undefined;
  try {
    pem = typeof authority === "string" ? readFileSync(authority, "utf8") : undefined;
  } catch (cause) {
    fail(`authority ${String(authority)} cannot be read`, cause);
  }
  return {
    url,
    ...(typeof authorization === "string" ? { authorization } : {}),
    ...(pem === undefined ? {} : { authority: pem }),
  };
}
