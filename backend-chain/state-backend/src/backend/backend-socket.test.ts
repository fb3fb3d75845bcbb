import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { Client, credentials, type MethodDefinition, type ServiceError, status } from "@grpc/grpc-js";
import { backendService, type Holdings, type RegisterRequest } from "@logos/proto/run";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tokenHash } from "../server/tokens.js";
import { OWNER, Stand } from "../testing/stand.js";
import { stateText } from "../testing/terraform-like.js";

const TOKEN = "token of a later run";
let stand: Stand;
let client: Client;
let socketPath: string;
beforeEach(async () => {
  stand = new Stand();
  socketPath = join(stand.home, "run", "backend.sock");
  await stand.start({ socketPath });
  client = new Client(`unix:${socketPath}`, credentials.createInsecure(), { "grpc.default_authority": "localhost" });
});
afterEach(async () => {
  client.close();
  await stand.end();
});

const stream = <Q, A>({ path, requestSerialize, responseDeserialize }: MethodDefinition<Q, A>, request: Q) =>
  client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request);

const request = (change: Partial<RegisterRequest> = {}): RegisterRequest => ({
  tokenSha256: Buffer.from(tokenHash(TOKEN), "hex"),
  account: OWNER,
  genesisHash: Buffer.from(stand.chain.genesisHash.slice(2), "hex"),
  label: "alice",
  ...change,
});

/** Registers and waits for the answer. */
function register(asked: RegisterRequest = request()) {
  const call = stream(backendService.register, asked);
  const answered = new Promise<{ stateAddress: string }>((resolve, reject) => {
    call.on("data", resolve);
    call.on("error", reject);
  });
  return { call, answered };
}

test("a later run registers its token, and its Terraform is served until the run ends", async () => {
  const terraform = stand.terraform("web", TOKEN);
  expect((await terraform.get()).status).toBe(401);
  const { call, answered } = register();
  expect(await answered).toEqual({ stateAddress: stand.backend.address });
  expect((await terraform.get()).status).toBe(404);
  call.cancel();
  await expect.poll(async () => (await terraform.get()).status).toBe(401);
});

test("a run of another account, chain or label is refused by name", async () => {
  const others = [{ label: "bob" }, { genesisHash: randomBytes(32) }, { account: "5FHneW46xGXgs5mUiveU4sbTyGBzmstU" }];
  for (const change of others) {
    await expect(register(request(change)).answered).rejects.toMatchObject({ code: status.PERMISSION_DENIED });
  }
});

test("a later run drains: it hears what is waited for, and the stream ends when all is on chain", async () => {
  const { answered } = register();
  answered.catch(() => undefined);
  await answered;
  const terraform = stand.terraform("web", TOKEN);
  await terraform.lock("a");
  const go = stand.hold("writeState");
  await terraform.post("a", stateText(1));
  const unlocking = terraform.unlock("a");
  const drain = stream(backendService.drain, { tokenSha256: request().tokenSha256 });
  const heard: string[] = [];
  for await (const { text } of drain as AsyncIterable<{ text: string }>) {
    heard.push(text);
    go();
  }
  await unlocking;
  expect(heard[0]).toContain("revision 1 of web is on its way to the chain");
  expect([...stand.tfstate.revisions.keys()]).toEqual(["web 1"]);
});

test("the resources of the head are told, and unknown is an error", async () => {
  const head = (workspace: string): Promise<Holdings> =>
    new Promise((resolve, reject) => {
      const { path, requestSerialize, responseDeserialize } = backendService.head;
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        { workspace },
        (error: ServiceError | null, answer?: Holdings) => (answer === undefined ? reject(error) : resolve(answer)),
      );
    });
  expect(await head("alice/web")).toEqual({ headResources: [], runResources: [] });
  await expect(head("bob/web")).rejects.toMatchObject({ code: status.UNAVAILABLE });
});

test("when the backend ends, later runs hear it; the socket is its owner's alone", async () => {
  expect(statSync(socketPath).mode & 0o777).toBe(0o600);
  const { call, answered } = register();
  await answered;
  const ended = new Promise((resolve) => call.on("close", resolve));
  await stand.stop();
  await ended;
});

test("a home whose socket would have too long a path is refused with the way out", async () => {
  const other = new Stand();
  const starting = other.start({ socketPath: join(other.home, "x".repeat(120)) });
  await expect(starting).rejects.toThrow("choose a shorter LOGOS_HOME");
  await other.end();
});
