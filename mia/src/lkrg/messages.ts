import { MiaError } from "../errors.js";

const MAX_LINES = 65_536;
const CATEGORIES = ["ALERT", "ALIVE", "FAULT", "ISSUE", "STATE", "DYING", "FATAL"] as const;

export type LkrgCategory = (typeof CATEGORIES)[number];

export interface LkrgMessage {
  readonly category: LkrgCategory;
  readonly text: string;
  /** Microseconds since boot. */
  readonly atUs: number;
}

/**
 * LKRG's messages in a kernel log: `dmesg` lines (`[  40.176461] …`) or /dev/kmsg records (`4,812,40176461,-;…`).
 *
 * A record of another facility than the kernel's was written by a program, and is not LKRG's whatever it says. Source:
 * LKRG's LOGGING file, kernel documentation ABI/testing/dev-kmsg. `malformed` for a category that LKRG does not have.
 */
export function parseLkrgMessages(log: string): LkrgMessage[] {
  const lines = log.split("\n");
  if (lines.length > MAX_LINES) throw new MiaError("too-large", `${lines.length} lines of kernel log`);
  return lines.map(messageOf).filter((message) => message !== undefined);
}

function messageOf(line: string): LkrgMessage | undefined {
  const { atUs, text } = splitLine(line) ?? {};
  const [, found, rest] = /^(?:LKRG|\[p_lkrg\]):? ([A-Z]{1,16}): (.*)$/.exec(text ?? "") ?? [];
  if (atUs === undefined || rest === undefined) {
    if (text !== undefined && /^(?:LKRG: |\[p_lkrg\])/.test(text)) {
      throw new MiaError("malformed", `"${text.slice(0, 40)}" has no category`);
    }
    return undefined;
  }
  const category = CATEGORIES.find((name) => name === found);
  if (category === undefined) throw new MiaError("malformed", `LKRG has no messages of category ${found}`);
  return { category, text: rest, atUs };
}

function splitLine(line: string): { readonly atUs: number; readonly text: string } | undefined {
  const [, seconds, micros, message] = /^\[ {0,11}(\d{1,9})\.(\d{6})\] (.*)$/.exec(line) ?? [];
  if (message !== undefined) return { atUs: Number(seconds) * 1_000_000 + Number(micros), text: message };
  const [, priority, atUs, text] = /^(\d{1,5}),\d{1,16},(\d{1,15}),[^;]{0,64};(.*)$/.exec(line) ?? [];
  const fromKernel = Number(priority) < 8; // facility 0; the level is in the lowest three bits
  return text !== undefined && fromKernel ? { atUs: Number(atUs), text } : undefined;
}
