import type { Logger } from "@logos/proto/process";
import { toHex } from "../bytes/hex.js";
import { optionVec } from "../bytes/scale-writer.js";
import { DevchainError } from "../errors.js";
import { giveFat, type Host, type HostFunctions } from "./host.js";

// RuntimeInterfaceLogLevel of sp-core by index, and the level we ask runtimes for: warnings.
const LEVELS = ["error", "warn", "info", "debug", "debug"] as const satisfies readonly (keyof Logger)[];
const MAX_LEVEL_WARN = 2;

/** `ext_logging_*`, `ext_misc_*`, `ext_allocator_*`, `ext_offchain_index_*` and the panic handler of sp-io 48. */
export function systemFunctions(host: () => Host): HostFunctions {
  const textAt = (pointer: bigint) => new TextDecoder().decode(host().memory.fatView(pointer));
  return {
    ext_logging_max_level_version_1: () => MAX_LEVEL_WARN,
    ext_logging_log_version_1: (level: number, target: bigint, message: bigint) => {
      host().log[LEVELS[level] ?? "debug"]("runtime", { target: textAt(target), text: textAt(message) });
    },
    ext_misc_print_num_version_1: (value: bigint) => host().log.debug("runtime", { text: BigInt.asUintN(64, value) }),
    ext_misc_print_utf8_version_1: (data: bigint) => host().log.debug("runtime", { text: textAt(data) }),
    ext_misc_print_hex_version_1: (data: bigint) =>
      host().log.debug("runtime", { text: toHex(host().memory.fatView(data)) }),
    ext_misc_runtime_version_version_1: (wasm: bigint) =>
      giveFat(host(), optionVec(host().versionOf(host().memory.fatCopy(wasm)))),
    ext_allocator_malloc_version_1: (size: number) => host().allocate(size >>> 0),
    ext_allocator_free_version_1: (address: number) => host().free(address >>> 0),
    // The offchain database is a node's; nothing on this chain reads it.
    ext_offchain_index_set_version_1: () => {},
    ext_offchain_index_clear_version_1: () => {},
    ext_panic_handler_abort_on_panic_version_1: (message: bigint) => {
      throw new DevchainError("trap", `the runtime panicked: ${textAt(message)}`);
    },
  };
}
