import { existsSync } from "node:fs";
import type { MethodDefinition } from "@grpc/grpc-js";
import { Client, credentials, type ServiceError } from "@grpc/grpc-js";
import { controllerService, healthService, providerService, stdioService } from "@logos/proto/tfplugin6";
import { createIdentity, type Identity } from "@logos/proto/tls";
import { afterEach, expect, test, vi } from "vitest";
import { handleProvider } from "../framework/handle.js";
import { noteProvider } from "../testing/note-provider.js";
import { servePlugin } from "./serve.js";

const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";
const open: { readonly client: Client; readonly lose: () => void }[] = [];
afterEach(() => {
  for (const { client, lose } of open.splice(0)) {
    client.close();
    lose();
  }
});

/** Starts a plugin as Terraform would, in this process, and connects with the certificate given. */
async function start(shown: Identity | undefined = undefined) {
  const terraform = createIdentity("localhost");
  const { handlers, end } = handleProvider(noteProvider, { explain: () => undefined, onFault: () => {} });
  const lines: string[] = [];
  const exit = vi.fn();
  const plugin = await servePlugin({
    environment: {
      TF_PLUGIN_MAGIC_COOKIE: COOKIE,
      PLUGIN_PROTOCOL_VERSIONS: "6",
      PLUGIN_CLIENT_CERT: terraform.certPem,
    },
    handlers,
    stop: end,
    log: () => {},
    writeLine: (line) => lines.push(line),
    exit,
  });
  const [, , , path = "", , certificate = ""] = lines[0]?.split("|") ?? [];
  const padded = Buffer.from(certificate, "base64").toString("base64");
  const root = `-----BEGIN CERTIFICATE-----\n${padded}\n-----END CERTIFICATE-----\n`;
  const { keyPem, certPem } = shown ?? terraform;
  const tls = credentials.createSsl(Buffer.from(root), Buffer.from(keyPem), Buffer.from(certPem));
  const client = new Client(`unix:${path}`, tls, {
    "grpc.ssl_target_name_override": "localhost",
    "grpc.default_authority": "localhost",
  });
  open.push({ client, lose: () => plugin.lose("the test is over") });
  return { client, path, exit };
}

function call<Q, A>(client: Client, method: MethodDefinition<Q, A>, request: Q): Promise<A> {
  return new Promise((resolve, reject) => {
    const { path, requestSerialize, responseDeserialize } = method;
    const done = (error: ServiceError | null, answer?: A) => (error ? reject(error) : resolve(answer as A));
    client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      { deadline: Date.now() + 3000 },
      done,
    );
  });
}

test("the host that started it gets schemas over mutual TLS, and a stranger gets nothing", async () => {
  const { client } = await start();
  const { resourceSchemas } = await call(client, providerService.GetProviderSchema, {});
  expect(Object.keys(resourceSchemas ?? {})).toEqual(["logos_note"]);
  const stranger = await start(createIdentity("localhost"));
  await expect(call(stranger.client, providerService.GetProviderSchema, {})).rejects.toMatchObject({ code: 14 });
});

test("it is in good health, and knows no other service", async () => {
  const { client } = await start();
  expect((await call(client, healthService.Check, { service: "plugin" })).status).toBe(1);
  expect((await call(client, healthService.Check, { service: "other" })).status).toBe(3);
});

test("a shutdown is answered, and then the process ends without its socket", async () => {
  const { client, path, exit } = await start();
  await call(client, controllerService.Shutdown, {});
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));
  expect(existsSync(path)).toBe(false);
});

test("when the host is gone without a farewell, the process ends too", async () => {
  const { client, exit } = await start();
  const { path, requestSerialize, responseDeserialize } = stdioService.StreamStdio;
  const stream = client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, {});
  stream.on("error", () => {});
  await call(client, providerService.GetMetadata, {});
  stream.cancel();
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));
});

test("a call that nobody serves is answered, not dropped", async () => {
  const { client } = await start();
  const unknown = { ...providerService.GetFunctions, path: "/tfplugin6.Provider/ListResource" };
  await expect(call(client, unknown, {})).rejects.toMatchObject({ code: 12 });
});

test("a stop is answered within 20 ms", async () => {
  const { client } = await start();
  await call(client, providerService.GetMetadata, {});
  const asked = performance.now();
  await call(client, providerService.StopProvider, {});
  expect(performance.now() - asked).toBeLessThan(20);
});
