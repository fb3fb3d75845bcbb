import { join } from "node:path";
import { HWMON_FOLDER } from "../components/tamper-switches.js";
import { EVENT_LOG_PATH } from "../system/event-log.js";
import { IMA_FOLDER, type ImaList, readImaList } from "../system/ima-list.js";
import { readFile } from "../system/read-file.js";

const MAX_LIST_BYTES = 64 << 20;

/** Where a machine's measurements stand. */
export interface Places {
  readonly eventLog: string;
  readonly commandLine: string;
  readonly imaList: () => Promise<ImaList>;
  /** What the kernel's policy was loaded from; without the file its hash is that of nothing. */
  readonly imaPolicy: string;
  /** Laid out as /sys/class/hwmon. */
  readonly switches: string;
}

/** Those of Linux; systemd takes the IMA policy from /etc. */
export const SYSTEM_PLACES: Places = {
  eventLog: EVENT_LOG_PATH,
  commandLine: "/proc/cmdline",
  imaList: () => readImaList(IMA_FOLDER),
  imaPolicy: "/etc/ima/ima-policy",
  switches: HWMON_FOLDER,
};

/**
 * Those of a folder with `event-log`, `ima-list` (binary, with SHA-1 template hashes), `command-line`, `ima-policy` and
 * `switches/`: for a software TPM into which `playEventLog` and `playImaList` have played these very logs.
 */
export function recordedPlaces(folder: string): Places {
  return {
    eventLog: join(folder, "event-log"),
    commandLine: join(folder, "command-line"),
    imaList: async () => {
      const entries = await readFile(join(folder, "ima-list"), MAX_LIST_BYTES, "the IMA list that was played");
      return { list: "sha1", entries };
    },
    imaPolicy: join(folder, "ima-policy"),
    switches: join(folder, "switches"),
  };
}
