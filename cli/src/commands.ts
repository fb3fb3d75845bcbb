import type { Command } from "./command/command.js";
import { accountShow } from "./commands/account.js";
import { devnetDown } from "./commands/devnet-down.js";
import { devnetStatus } from "./commands/devnet-status.js";
import { devnetUp } from "./commands/devnet-up.js";
import { doctor } from "./commands/doctor.js";
import { hubList } from "./commands/hub-list.js";
import { hubShow } from "./commands/hub-show.js";
import { keysExport } from "./commands/keys-export.js";
import { keysImport } from "./commands/keys-import.js";
import { keysList } from "./commands/keys-list.js";
import { keysNew } from "./commands/keys-new.js";
import { machineList } from "./commands/machine-list.js";
import { machineShow } from "./commands/machine-show.js";
import { quickstart } from "./commands/quickstart.js";
import { run } from "./commands/run.js";
import { typesList } from "./commands/types-list.js";

/** Everything that `logos` does, in the order of its help. */
export const commands: readonly Command[] = [
  quickstart,
  devnetUp,
  devnetStatus,
  devnetDown,
  run,
  machineList,
  machineShow,
  typesList,
  hubList,
  hubShow,
  keysNew,
  keysImport,
  keysList,
  keysExport,
  accountShow,
  doctor,
];
