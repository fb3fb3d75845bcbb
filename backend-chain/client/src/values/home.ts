import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where logos keeps keys, journals and state of this user: `LOGOS_HOME`, else `logos` in `XDG_DATA_HOME`, else
 * `~/.local/share/logos` (XDG Base Directory Specification 0.8). Relative folders of XDG are ignored as it asks.
 */
export function logosHome(environment: Readonly<Record<string, string | undefined>>): string {
  const { LOGOS_HOME: home, XDG_DATA_HOME: data, HOME: user } = environment;
  if (home) return home;
  if (data?.startsWith("/")) return join(data, "logos");
  return join(user || homedir(), ".local", "share", "logos");
}
