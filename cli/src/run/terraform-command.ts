import { type FoundCommand, findCommandFile } from "./find-command.js";

/**
 * The terraform that the launcher starts: what TERRAFORM_BINARY_NAME says, else the command itself if it is terraform or
 * tofu, else terraform, else tofu. A name that is found nowhere is returned as it is: only who needs it fails.
 */
export function terraformCommand(
  command: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const [first = ""] = command;
  const isItself = /^(terraform|tofu)$/.test(first.split("/").at(-1) ?? "");
  const asked = environment["TERRAFORM_BINARY_NAME"] || (isItself ? first : undefined);
  const names = asked === undefined ? ["terraform", "tofu"] : [asked];
  for (const name of names) {
    const found: FoundCommand = findCommandFile(name, directory, environment["PATH"]);
    if (found.kind === "file") return found.path;
  }
  return names[0] ?? "terraform";
}
