import { captureProfile } from "@logos/mia";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { encodeHardware } from "../mia/hardware-file.js";
import { parseInput, readInput } from "../mia/input-file.js";
import { writeNewFile } from "../new-file.js";

export const miaReferenceCapture: Command = defineCommand({
  path: ["mia", "reference", "capture"],
  summary: "takes what the firmware of a model measures out of the event log of one boot that you vouch for",
  positionals: [{ name: "EVENT-LOG", help: "/sys/kernel/security/tpm0/binary_bios_measurements of such a machine" }],
  example: "logos mia reference capture binary_bios_measurements --out q35.json",
  options: { out: { type: "string", placeholder: "FILE", help: "where the hardware profile goes" } },
  run: async ({ directory, options, output, positionals }) => {
    const [word = ""] = positionals;
    if (options.out === undefined) throw new CliError("usage", "logos mia reference capture needs --out");
    const bytes = readInput(directory, word, "the event log");
    const profile = parseInput(word, "event log to learn from", () => captureProfile(bytes));
    const file = writeNewFile(directory, options.out, Buffer.from(encodeHardware(profile)));
    const { secureBoot, pcrs } = profile;
    const text = `${file}: PCRs ${[...pcrs.keys()].join(", ")}, Secure Boot ${secureBoot ? "on" : "off"}`;
    output.result({ file, secureBoot, pcrs: [...pcrs.keys()] }, text);
    return 0;
  },
});
