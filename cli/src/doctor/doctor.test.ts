import { FakeChain } from "@logos/chain-client/testing";
import { expect, test } from "vitest";
import { CliError } from "../errors.js";
import { accountCheck, clockCheck, endpointCheck } from "./chain.js";
import { examine, findingsText } from "./finding.js";
import { isAtLeast, nodeCheck, terraformCheck } from "./tools.js";

test("versions are compared as numbers", () => {
  expect(isAtLeast("v22.19.0", [22, 19])).toBe(true);
  expect(isAtLeast("v22.9.0", [22, 19])).toBe(false);
  expect(isAtLeast("v100.0.0", [22, 19])).toBe(true);
  expect(isAtLeast("nonsense", [1, 8])).toBe(false);
});

test("what a check throws is a failed finding with its way out, and the others go on", async () => {
  const failing = {
    subject: "x",
    look: () => Promise.reject(new CliError("not-installed", "it is missing", { hint: "install it" })),
  };
  const findings = await examine([failing, nodeCheck("v24.0.0", "/node")]);
  expect(findings.map(({ verdict }) => verdict)).toEqual(["failed", "ok"]);
  expect(findingsText(findings)).toMatch(/FAILED .*it is missing\n *→ install it\nok .*24\.0\.0/);
});

test("an old Node and a terraform that is not there are failures", async () => {
  const findings = await examine([nodeCheck("v20.1.0", "/node"), terraformCheck({ PATH: "/nowhere" }, "/")]);
  expect(findings.map(({ verdict }) => verdict)).toEqual(["failed", "failed"]);
});

test("a chain that answers is ok, and a clock behind it is not", async () => {
  const chain = new FakeChain();
  const findings = await examine([
    endpointCheck("ws://x", async () => chain),
    clockCheck(
      () => chain,
      () => chain.timeMs - 60_000,
    ),
    clockCheck(
      () => chain,
      () => chain.timeMs + 3_600_000,
    ),
  ]);
  expect(findings.map(({ verdict }) => verdict)).toEqual(["ok", "failed", "ok"]);
  expect(findings[1]?.text).toContain("60 s behind");
});

test("an account without money is a warning that says where to send some", async () => {
  const chain = new FakeChain();
  chain.setAccount("5Rich", { free: 1n, held: 0n, nonce: 0 });
  const look = (account: string | undefined) =>
    accountCheck(
      account,
      () => chain,
      async () => account ?? "",
    );
  const findings = await examine([look("5Rich"), look("5Poor"), look(undefined)]);
  expect(findings.map(({ verdict }) => verdict)).toEqual(["ok", "warning", "failed"]);
  expect(findings[1]?.hint).toContain("5Poor");
});
