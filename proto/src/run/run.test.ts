import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server, ServerCredentials, status, type UntypedServiceImplementation } from "@grpc/grpc-js";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { ProtoError } from "../errors.js";
import { connectRun, type MadeRequest, type ReportRequest } from "./index.js";
import { backendService, runService } from "./service.js";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

const workspace = fc.constantFrom("alice/web", "a/b", "team_1/prod.eu-at");
const id = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

test("every message survives the way there and back", () => {
  const { describe, made } = runService;
  fc.assert(
    fc.property(workspace, fc.array(id), fc.array(id), id, bytes32, (name, head, run, resource, digest) => {
      const holdings = { headResources: head, runResources: run };
      expect(describe.responseDeserialize(describe.responseSerialize(holdings))).toEqual(holdings);
      expect(made.requestDeserialize(made.requestSerialize({ workspace: name, resource }))).toEqual({
        workspace: name,
        resource,
      });
      const whole = { tokenSha256: digest, account: "5Grw", genesisHash: digest, label: "alice" };
      const register = resource % 2n === 0n ? whole : { ...whole, planDigest: digest };
      const back = backendService.register.requestDeserialize(backendService.register.requestSerialize(register));
      expect(back.planDigest && [...back.planDigest]).toEqual(register === whole ? undefined : [...digest]);
      expect({ ...back, tokenSha256: [...back.tokenSha256] }).toMatchObject({
        account: "5Grw",
        label: "alice",
        tokenSha256: [...digest],
      });
    }),
  );
});

test("no bytes make a decoder throw anything but its own error", () => {
  const decoders = [...Object.values(runService), ...Object.values(backendService)].flatMap((method) => [
    method.requestDeserialize as (bytes: Buffer) => unknown,
    method.responseDeserialize as (bytes: Buffer) => unknown,
  ]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
      for (const decode of decoders) {
        try {
          decode(Buffer.from(input));
        } catch (error) {
          expect(error).toBeInstanceOf(ProtoError);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("a line for the terminal carries no control characters", () => {
  const { requestSerialize, requestDeserialize } = runService.report;
  const back = requestDeserialize(
    requestSerialize({ workspace: "alice/web", addressName: "web", text: "\u001b[2Jdone\n" }),
  );
  expect(back.text).toBe(" [2Jdone ");
});

async function serve(implementation: UntypedServiceImplementation): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "logos-run-"));
  const socket = join(folder, "run.sock");
  const server = new Server();
  server.addService(runService as never, implementation);
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(`unix:${socket}`, ServerCredentials.createInsecure(), (error) =>
      error === null ? resolve() : reject(error),
    );
  });
  cleanups.push(() => {
    server.forceShutdown();
    rmSync(folder, { recursive: true });
  });
  return socket;
}

test("a provider asks, says and reports over the socket", async () => {
  const heard: unknown[] = [];
  const socket = await serve({
    describe: (_: unknown, answer: (error: null, value: object) => void) =>
      answer(null, { headResources: [1n], runResources: [2n ** 64n - 1n] }),
    made: ({ request }: { request: MadeRequest }, answer: (error: null, value: object) => void) => {
      heard.push(request);
      answer(null, {});
    },
    report: ({ request }: { request: ReportRequest }, answer: (error: null, value: object) => void) => {
      heard.push(request);
      answer(null, {});
    },
  });
  const run = connectRun(socket);
  cleanups.push(() => run.close());
  expect(await run.describe("alice/web")).toEqual({ headResources: [1n], runResources: [2n ** 64n - 1n] });
  await run.made("alice/web", 7n);
  await run.report("alice/web", "web", "assigned");
  expect(heard).toEqual([
    { workspace: "alice/web", resource: 7n },
    { workspace: "alice/web", addressName: "web", text: "assigned" },
  ]);
});

test("a run that is away is an error when asked and none when told a line", async () => {
  const run = connectRun("/nonexistent/run.sock", { timeoutMs: 500 });
  cleanups.push(() => run.close());
  await expect(run.describe("alice/web")).rejects.toMatchObject({
    code: expect.toSatisfy((code) => code === status.UNAVAILABLE || code === status.DEADLINE_EXCEEDED),
  });
  await expect(run.report("alice/web", "web", "assigned")).resolves.toBeUndefined();
});
