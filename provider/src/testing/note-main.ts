import { runPlugin } from "../run-plugin.js";
import { noteProvider } from "./note-provider.js";

await runPlugin(noteProvider, () => undefined);
