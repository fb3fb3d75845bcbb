import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { App, type TerraformProvider, TerraformStack, Testing } from "cdktf";
import { afterEach, expect, test } from "vitest";
import { LogosBackend, LogosProvider, Machine, MachineGroup } from "./index.js";

const SIZE = { vcpu: 1, memoryMib: 1024, diskGib: 10 };
const SORT = { type: "vm.small@1", image: "debian-13", ...SIZE };

interface Synthesised {
  readonly terraform: {
    readonly backend: { readonly http?: Readonly<Record<string, string>> };
    readonly required_providers: Readonly<Record<string, { readonly source: string; readonly version?: string }>>;
  };
  readonly provider: { readonly logos: readonly Readonly<Record<string, unknown>>[] };
  readonly resource: {
    readonly logos_machine: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
}

/** Synthesises one stack and reads it back: what Terraform gets, whatever the order of its lines. */
function synthesise(build: (stack: TerraformStack) => void): Synthesised {
  const stack = new TerraformStack(new App(), "web");
  build(stack);
  return JSON.parse(Testing.synth(stack, true)) as Synthesised;
}

const machinesOf = (document: Synthesised) => Object.values(document.resource.logos_machine);

const saved = { ...process.env };
afterEach(() => {
  for (const name of ["LOGOS_WORKSPACE", "LOGOS_STATE_ADDRESS"]) {
    const value = saved[name];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

test("a machine is synthesised with the attributes that Terraform knows, and no others", () => {
  const document = synthesise((stack) => {
    new LogosProvider(stack);
    new Machine(stack, "web", { name: "web", ...SORT, placement: { region: "eu-at", antiAffinity: "web" } });
  });
  const [machine] = machinesOf(document);
  expect(machine).toEqual({
    name: "web",
    type: "vm.small@1",
    image: "debian-13",
    vcpu: 1,
    memory_mib: 1024,
    disk_gib: 10,
    placement: { region: "eu-at", anti_affinity: "web" },
  });
  expect(document.terraform.required_providers["logos"]).toMatchObject({
    source: expect.stringMatching(/(^|\/)logos\/logos$/),
  });
});

test("the bindings ask for the version of the provider that they were made from", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../../provider/package.json", import.meta.url), "utf8"));
  const document = synthesise((stack) => new LogosProvider(stack));
  expect(document.terraform.required_providers["logos"]?.version).toBe(version);
});

test("a backend writes the three addresses of its workspace, and nothing secret", () => {
  process.env["LOGOS_STATE_ADDRESS"] = "http://127.0.0.1:4711/v1";
  const document = synthesise((stack) => {
    new LogosBackend(stack, { workspace: "alice/web" });
    new LogosProvider(stack);
  });
  const address = "http://127.0.0.1:4711/v1/alice/web";
  expect(document.terraform.backend.http).toEqual({
    address,
    lock_address: address,
    unlock_address: address,
  });
});

test("a provider gets the workspace of its stack's backend unless it names one", () => {
  const workspaceOf = (config: object) =>
    synthesise((stack) => {
      // The provider may stand before the backend: order is no meaning in a stack.
      new LogosProvider(stack, "logos", config);
      new LogosBackend(stack, { workspace: "alice/web" });
    }).provider.logos[0]?.["workspace"];
  expect(workspaceOf({})).toBe("alice/web");
  expect(workspaceOf({ workspace: "alice/other" })).toBe("alice/other");
});

test("a backend without a workspace takes that of the run, and fails in words if there is none", () => {
  process.env["LOGOS_WORKSPACE"] = "alice/from-run";
  const document = synthesise((stack) => new LogosBackend(stack));
  expect(document.terraform.backend.http?.["address"]).toMatch(/\/alice\/from-run$/);
  delete process.env["LOGOS_WORKSPACE"];
  expect(() => new LogosBackend(new TerraformStack(new App(), "web"))).toThrow("LogosBackend needs a workspace");
});

test.each(["web", "alice/", "a/b/c", "alice/we b", "alice/Web", ""])("%j is no workspace", (workspace) => {
  expect(() => new LogosBackend(new TerraformStack(new App(), "web"), { workspace })).toThrow("LogosBackend");
});

test("machines of a group differ in nothing but their number", () => {
  const document = synthesise((stack) => {
    new LogosProvider(stack);
    new MachineGroup(stack, "web", { count: 3, ...SORT });
  });
  const machines = machinesOf(document);
  expect(machines.map((machine) => machine["name"])).toEqual(["web-0", "web-1", "web-2"]);
  const rests = machines.map(({ name: _name, ...rest }) => JSON.stringify(rest));
  expect(new Set(rests).size).toBe(1);
});

test("a group that spreads over sites names one anti-affinity for all, and keeps the rest of the placement", () => {
  const document = synthesise((stack) => {
    new LogosProvider(stack);
    new MachineGroup(stack, "web", { count: 2, ...SORT, spread: "site", placement: { region: "eu-at" } });
  });
  expect(machinesOf(document).map((machine) => machine["placement"])).toEqual([
    { region: "eu-at", anti_affinity: "web" },
    { region: "eu-at", anti_affinity: "web" },
  ]);
});

test("a group of minus one machines is an error", () => {
  const stack = new TerraformStack(new App(), "web");
  expect(() => new MachineGroup(stack, "web", { count: -1, ...SORT })).toThrow("whole number");
});

test("a group of no machines is allowed and has no endpoints", () => {
  const stack = new TerraformStack(new App(), "web");
  expect(new MachineGroup(stack, "web", { count: 0, ...SORT }).endpoints).toEqual([]);
});

test("providers of another copy of the package are known by what they are", () => {
  const stack = new TerraformStack(new App(), "web");
  const ours: TerraformProvider = new LogosProvider(stack);
  expect(LogosProvider.isLogosProvider(ours)).toBe(true);
  expect(LogosProvider.isLogosProvider(stack)).toBe(false);
});

test("the example passes the compiler with a practitioner's own strict settings", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const { status, stdout } = spawnSync(`${root}/node_modules/.bin/tsc`, ["-p", `${root}/examples/hello`], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});
