import { type ChildProcess, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { fileURLToPath } from "node:url";
import { ChannelCredentials, Client, type MethodDefinition, type ServiceError } from "@grpc/grpc-js";
import { type Chain, connectChain } from "@logos/chain-client";
import { createEngine, readRuntime, serveEngine, silentLogger } from "@logos/devchain";
import { parseEvidence, parseReferenceBundle } from "@logos/mia";
import { IMA_ENTRIES, lacks, playBoot, playIma, type Swtpm, startSwtpm } from "@logos/mia/testing";
import { type EndorsementDocuments, hubService, joinParts, refusalFromStatus } from "@logos/proto/hub";
import { createIdentity, type Identity } from "@logos/proto/tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hexOf, sha256Hex } from "./hex.js";
import * as real from "./real-chain.testing.js";
import { deliver, NO_DEPLOYMENT, recordMeasurements, someBundle, until } from "./testing.js";

const HUB = 0;
const main = fileURLToPath(new URL("../main.ts", import.meta.url));
// The first epoch of a profile.
const bundle = someBundle({ profile: { ...someBundle().claims.profile, epoch: 0 } });
const { profileId } = bundle.claims.profile;

describe.skipIf(lacks("an agent that proves its integrity to a real chain", "swtpm", "swtpm_setup"))(
  "the agent",
  () => {
    let swtpm: Swtpm;
    let engine: ReturnType<typeof createEngine>;
    let server: Awaited<ReturnType<typeof serveEngine>>;
    let chain: Chain;
    let words: readonly string[];
    let child: ChildProcess | undefined;
    let said = "";
    let traffic: NodeJS.Timeout | undefined;

    beforeAll(async () => {
      engine = createEngine({ wasm: readRuntime(), clock: "wall" });
      await engine.start();
      server = await serveEngine(engine, { port: 0, log: silentLogger });
      chain = await connectChain({ endpoint: server.endpoint });
      swtpm = await startSwtpm("tcp", { endorsed: true });
      const tpm = await swtpm.connect();
      await playBoot(tpm);
      await playIma(tpm, 0, IMA_ENTRIES);
      await tpm.close();
      const issuer = new X509Certificate(swtpm.issuer ?? "");
      await real.release(chain, bundle, new Uint8Array(issuer.publicKey.export({ type: "spki", format: "der" })));
      words = commandLine();
      // An embedded chain makes a block only when something waits; here others use it, too.
      traffic = setInterval(() => void real.makeBlock(chain).catch(() => undefined), 400);
    });
    afterAll(async () => {
      clearInterval(traffic);
      child?.kill("SIGKILL");
      await chain?.close();
      await server?.close();
      await engine?.close();
      await swtpm?.end();
    });

    function commandLine(): readonly string[] {
      const data = mkdtempSync(join(tmpdir(), "logos-agent-"));
      deliver(data, bundle);
      const put = (name: string, content: string) => {
        writeFileSync(join(data, name), content);
        return join(data, name);
      };
      const port = "port" in swtpm.address ? swtpm.address.port : 0;
      return [
        ...["--chain", server.endpoint, "--account-uri", "//hub//0", "--data", data],
        ...["--tpm", `swtpm:127.0.0.1:${port}`, "--profile", hexOf(profileId)],
        ...["--issuer", put("issuer.pem", swtpm.issuer ?? ""), "--measurements", recordMeasurements()],
        ...["--deployment", put("deployment.json", `{"release": 1, "deployment": "${NO_DEPLOYMENT}"}`)],
      ];
    }

    /** Starts the agent from its sources; it dies at the point, if one is named. */
    function start(point?: string): ChildProcess {
      const environment = { ...process.env, LOGOS_CRASH_AT: point === undefined ? "" : `hub:${point}` };
      child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", main, ...words], { env: environment });
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      return child;
    }

    async function ready(agent: ChildProcess): Promise<void> {
      const [line] = await once(agent.stdout ?? agent, "data");
      expect(JSON.parse(String(line)), said).toMatchObject({ ready: true, hub: HUB });
    }

    /** Runs the agent until it kills itself at this point. */
    async function killedAt(point: string): Promise<void> {
      const [, signal] = await once(start(point), "exit");
      expect(signal, said).toBe("SIGKILL");
    }

    async function dial(identity: Identity): Promise<Client> {
      const { endpoint } = (await chain.hub(HUB)) ?? { endpoint: "" };
      const context = createSecureContext({ key: identity.keyPem, cert: identity.certPem });
      return new Client(endpoint, ChannelCredentials.createFromSecureContext(context, { rejectUnauthorized: false }));
    }

    async function fetchParts<Q>(
      client: Client,
      method: MethodDefinition<Q, Uint8Array>,
      request: Q,
    ): Promise<Uint8Array> {
      const { path, requestSerialize, responseDeserialize } = method;
      const call = client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request);
      return new Uint8Array(await joinParts(call));
    }

    function endorsement(client: Client): Promise<EndorsementDocuments> {
      const { path, requestSerialize, responseDeserialize } = hubService.endorsement;
      return new Promise((resolve, reject) => {
        client.makeUnaryRequest(path, requestSerialize, responseDeserialize, {}, (error, answer) =>
          answer === undefined ? reject(error) : resolve(answer),
        );
      });
    }

    /** Waits for what the chain shows, from its events. */
    async function seen<T>(
      views: (signal: AbortSignal) => AsyncIterable<T>,
      condition: (view: T) => boolean,
    ): Promise<T> {
      const stop = AbortSignal.timeout(60_000);
      for await (const view of views(stop)) if (condition(view)) return view;
      throw new Error(`the chain did not come to this within a minute; the agent said:\n${said}`);
    }

    test("gets from nothing to trusted, though it is killed before each thing that it sends", async () => {
      const { attestation } = chain;
      await killedAt("before-enrolment");
      expect(await attestation.enrolment(HUB)).toBeUndefined();

      const dying = once(start("before-completion"), "exit");
      await seen(
        (signal) => attestation.watchEnrolment(HUB, signal),
        (enrolment) => (enrolment?.seats.length ?? 0) > 0,
      );
      const anyone = createIdentity();
      const documents = await endorsement(await dial(anyone));
      const { request } = (await attestation.enrolment(HUB)) ?? {};
      expect(sha256Hex(documents.certificate)).toBe(request?.certificate);
      expect(sha256Hex(documents.issuer)).toBe(request?.issuer);
      expect(hexOf(documents.attestationKey)).toBe(hexOf(request?.attestationKey ?? new Uint8Array()));
      await real.offerCredentials(chain, HUB);
      expect((await dying)[1], said).toBe("SIGKILL");

      await killedAt("before-attest");
      expect(await attestation.hub(HUB)).toMatchObject({ phase: { kind: "enrolled" }, round: 0 });
      await ready(start());
      const appraisal = await seen(
        (signal) => attestation.watchAppraisal(HUB, signal),
        (view) => view?.phase === "committing",
      );
      expect(appraisal?.round).toBe(1);
      const record = await attestation.hub(HUB);

      const member = createIdentity();
      await real.announceCaller(chain, appraisal?.seats[0]?.account ?? "", member.spki);
      const client = await dial(member);
      const evidence = parseEvidence(await fetchParts(client, hubService.attest, { round: 1 }));
      expect(evidence.claims).toEqual(bundle.claims);
      const refused = fetchParts(await dial(anyone), hubService.attest, { round: 1 });
      await expect(
        refused.catch((error: ServiceError) => refusalFromStatus(error.code, error.details)?.code),
      ).resolves.toBe("NOT_ASSIGNED");
      const shown = await fetchParts(await dial(anyone), hubService.reference, { profile: profileId, epoch: 0 });
      expect(parseReferenceBundle(shown).claims).toEqual(bundle.claims);

      await real.passRound(chain, HUB, 1);
      await seen(
        (signal) => attestation.watchHub(HUB, signal),
        (view) => view?.phase.kind === "trusted",
      );
      expect((await attestation.hub(HUB))?.evidence).toBe(record?.evidence);
      await until(() => said.includes("machines are served"), "machines are served");
    });
  },
);
