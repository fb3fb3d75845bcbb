import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Files of ours in images, as they are there. */
export const FILES: string = fileURLToPath(new URL("../files", import.meta.url));
export const IMA_POLICY: string = join(FILES, "ima-policy");
