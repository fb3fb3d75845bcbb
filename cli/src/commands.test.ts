import { expect, test } from "vitest";
import { findCommand } from "./command/find.js";
import { helpOf } from "./command/help.js";
import { parseLine } from "./command/parse.js";
import { commands } from "./commands.js";

const named = commands.map((command) => ({ name: command.path.join(" "), command }));

test("every command is found by its own name, and by no other's", () => {
  for (const { command } of named) expect(findCommand(commands, command.path)?.command).toBe(command);
});

test.each(named)("logos $name: the example of its help is a command line that it accepts", ({ command }) => {
  expect(helpOf(command)).toContain(command.example.split("\n")[0] ?? "");
  for (const line of command.example.split("\n")) {
    const [logos, ...words] = line.replace(/ +#.*$/, "").split(" ");
    expect(logos).toBe("logos");
    const found = findCommand(commands, words);
    expect(found?.command).toBe(command);
    expect(() => parseLine(command, found?.words ?? [], {})).not.toThrow();
  }
});

test.each(named)("logos $name: every flag has a help, and none stands for a global one", ({ command }) => {
  const help = helpOf(command);
  for (const [name, spec] of Object.entries(command.options)) {
    expect(spec.help.length, name).toBeGreaterThan(3);
    expect(["json", "quiet", "help", "endpoint", "account"]).not.toContain(name);
  }
  expect(help).toContain("--json");
});
