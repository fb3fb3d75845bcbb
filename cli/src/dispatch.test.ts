import { expect, test } from "vitest";
import { type Command, defineCommand } from "./command/command.js";
import { dispatch } from "./dispatch.js";
import { CliError } from "./errors.js";

const echo: Command = defineCommand({
  path: ["echo", "say"],
  isDefault: true,
  summary: "says a word",
  example: "logos echo say hello",
  positionals: [{ name: "WORD", help: "what to say", optional: true }],
  options: { loud: { type: "boolean", help: "in capitals" } },
  run: async ({ options, output, positionals }) => {
    const word = positionals[0] ?? "nothing";
    output.result({ word, loud: options.loud }, options.loud ? word.toUpperCase() : word);
    return 0;
  },
});

const failing = (error: unknown, failureCode?: number): Command =>
  defineCommand({
    path: ["fail"],
    summary: "fails",
    example: "logos fail",
    options: {},
    ...(failureCode === undefined ? {} : { failureCode }),
    run: () => Promise.reject(error),
  });

async function call(commands: readonly Command[], ...words: string[]) {
  const text = { stdout: "", stderr: "" };
  const sink = (name: "stdout" | "stderr") => ({
    write: (chunk: string) => {
      text[name] += chunk;
    },
  });
  const exitCode = await dispatch(commands, words, {
    environment: {},
    directory: "/",
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    interrupted: () => new AbortController().signal,
  });
  return { exitCode, ...text };
}

test("a result is text for people and a document for programs", async () => {
  expect(await call([echo], "echo", "say", "hello", "--loud")).toMatchObject({ exitCode: 0, stdout: "HELLO\n" });
  const { stdout } = await call([echo], "echo", "say", "hello", "--json");
  expect(JSON.parse(stdout)).toEqual({ word: "hello", loud: false });
});

test("the default word may be left out", async () => {
  expect((await call([echo], "echo")).stdout).toBe("nothing\n");
});

test("wrong usage is exit code 2 and says on stderr what there is", async () => {
  const unknown = await call([echo], "ehco");
  expect(unknown).toMatchObject({ exitCode: 2, stdout: "" });
  expect(unknown.stderr).toContain("logos echo say");
  expect(await call([echo], "echo", "say", "a", "b")).toMatchObject({ exitCode: 2 });
  expect(await call([echo], "echo", "say", "--quite")).toMatchObject({ exitCode: 2 });
});

test("what we foresaw is one line and its way out, a bug shows where it is", async () => {
  const foreseen = await call([failing(new CliError("not-found", "no such hub", { hint: "look again" }))], "fail");
  expect(foreseen).toEqual({ exitCode: 1, stdout: "", stderr: "logos: [not-found] no such hub\n  look again\n" });
  const bug = await call([failing(new TypeError("x is undefined"))], "fail");
  expect(bug.stderr).toMatch(/TypeError: x is undefined\n {4}at /);
});

test("with --json an error is a document on stderr", async () => {
  const { stderr } = await call([failing(new CliError("not-found", "no such hub"))], "fail", "--json");
  expect(JSON.parse(stderr)).toEqual({ error: { code: "not-found", message: "[not-found] no such hub" } });
});

test("a command that passes on a child's exit code has one of its own for its failures", async () => {
  expect(await call([failing(new CliError("usage", "no"), 125)], "fail")).toMatchObject({ exitCode: 125 });
});
