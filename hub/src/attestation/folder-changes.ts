import { watch } from "node:fs";
import { Wake } from "./wake.js";

/**
 * An item now and after each change in a folder; ends when `signal` aborts. Changes that come while an item is looked at
 * give one more. Throws what the system says where the folder cannot be watched.
 */
export async function* folderChanges(
  folder: string,
  options: { readonly recursive: boolean },
  signal: AbortSignal,
): AsyncGenerator<void> {
  const wake = new Wake();
  let failure: { readonly error: unknown } | undefined;
  const watcher = watch(folder, options, () => wake.now());
  watcher.on("error", (error) => {
    failure = { error };
    wake.now();
  });
  try {
    while (!signal.aborted) {
      yield;
      await wake.sleep(undefined, signal);
      if (failure !== undefined) throw failure.error;
    }
  } finally {
    watcher.close();
  }
}
