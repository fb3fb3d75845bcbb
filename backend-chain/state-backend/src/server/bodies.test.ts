import { createHash } from "node:crypto";
import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { largeState } from "../testing/large-state.js";
import { Stand, TOKEN } from "../testing/stand.js";
import { stateText, type TerraformLike } from "../testing/terraform-like.js";

const LIMIT_BYTES = 268_435_456;

let stand: Stand;
let terraform: TerraformLike;
beforeEach(async () => {
  stand = new Stand();
  terraform = await stand.start();
});
afterEach(() => stand.end());

/** A POST under lock `a`, or another request, whose body is sent by the test itself. */
function open(headers: Record<string, string | number> = {}, method = "POST"): ClientRequest {
  const authorization = `Basic ${Buffer.from(`logos:${TOKEN}`).toString("base64")}`;
  const sent = request(`${stand.backend.address}/alice/web?ID=a`, {
    method,
    agent: false,
    headers: { authorization, ...headers },
  });
  sent.flushHeaders();
  return sent;
}

async function answerTo(sent: ClientRequest): Promise<{ readonly status: number | undefined; readonly text: string }> {
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  let text = "";
  for await (const part of response) text += String(part);
  return { status: response.statusCode, text };
}

describe("a body", () => {
  test("of 256 MiB and one byte is refused by its announced length, before a byte of it is sent", async () => {
    const sent = open({ "content-length": LIMIT_BYTES + 1 });
    expect(await answerTo(sent)).toEqual({
      status: 413,
      text: `the body is larger than ${LIMIT_BYTES} bytes, the limit\n`,
    });
    sent.destroy();
    expect((await terraform.get()).status).toBe(404);
  });

  // SLOW=1 sends them through a socket, in two seconds and half a gibibyte.
  const isSlow = process.env["SLOW"] === "1";
  test("that announces nothing is read up to the limit, and refused when one more byte gets there", {
    timeout: 120_000,
  }, async () => {
    await terraform.lock("a");
    const limitBytes = isSlow ? LIMIT_BYTES : 65_536;
    const part = Buffer.alloc(65_536, " ");
    const send = async (lastBytes: number): Promise<number | undefined> => {
      const sent = isSlow ? open() : open({ "transfer-encoding": "chunked" }, "LOCK");
      for (let count = 0; count < limitBytes / part.length; count += 1) {
        if (!sent.write(part)) await once(sent, "drain");
      }
      sent.end(" ".repeat(lastBytes));
      return (await answerTo(sent)).status;
    };
    expect(await send(1)).toBe(413);
    // It is neither a state nor a lock; but it was read.
    expect(await send(0)).toBe(400);
  });

  test("whose sender dies in the middle is nothing: no revision, nothing in quarantine, and the server lives", async () => {
    await terraform.lock("a");
    const text = stateText(1, { text: "x".repeat(100_000) });
    for (const headers of [{ "content-length": text.length }, { "transfer-encoding": "chunked" }]) {
      const sent = open(headers);
      sent.on("error", () => {});
      await new Promise((resolve) => sent.write(text.slice(0, 50_000), resolve));
      const gone = new Promise((resolve) => sent.on("close", resolve));
      sent.destroy();
      await gone;
    }
    expect((await terraform.get()).status).toBe(404);
    const tools = await stand.tools();
    expect(await tools.quarantine()).toEqual([]);
    await tools.close();
    expect((await terraform.post("a", text)).status).toBe(200);
    expect((await terraform.get()).text).toBe(text);
  });

  test("that comes slowly keeps nobody else waiting, and is taken in when it is whole", async () => {
    await terraform.lock("a");
    const text = stateText(1, { text: "slow" });
    const sent = open({ "content-length": text.length });
    for (const character of text.slice(0, -1)) {
      sent.write(character);
      if (character === "s") expect((await terraform.get()).status).toBe(404);
    }
    expect((await terraform.lock("b")).status).toBe(423);
    sent.end(text.slice(-1));
    expect((await answerTo(sent)).status).toBe(200);
    expect((await terraform.get()).text).toBe(text);
  });

  test("without an announced length is read just the same, and compared with its Content-MD5", async () => {
    await terraform.lock("a");
    const state = largeState(300_000, { serial: 1 });
    const post = async (md5: string): Promise<number | undefined> => {
      const sent = open({ "content-md5": md5 });
      for (let at = 0; at < state.length; at += 70_001) sent.write(state.subarray(at, at + 70_001));
      sent.end();
      return (await answerTo(sent)).status;
    };
    expect(await post("1B2M2Y8AsgTpgAmY7PhCfg==")).toBe(400);
    expect(await post(createHash("md5").update(state).digest("base64"))).toBe(200);
    expect(Buffer.compare(Buffer.from((await terraform.get()).text), state)).toBe(0);
  });
});

describe("an answer", () => {
  const get = async (encoding: string): Promise<{ readonly encoding: string | undefined; readonly body: Buffer }> => {
    const authorization = `Basic ${Buffer.from(`logos:${TOKEN}`).toString("base64")}`;
    const sent = request(`${stand.backend.address}/alice/web`, {
      agent: false,
      headers: { authorization, "accept-encoding": encoding },
    }).end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part as Buffer);
    return { encoding: response.headers["content-encoding"], body: Buffer.concat(parts) };
  };

  test("goes in gzip to who accepts it, where that was asked for, and is the very bytes", async () => {
    const state = largeState(2_000_000, { serial: 1 });
    await stand.apply(state);
    expect((await get("gzip")).encoding).toBeUndefined();
    await stand.stop();
    await stand.start({ gzip: true });
    for (const accepted of ["gzip", "deflate, GZIP;q=0.5", "gzip;q=1.0"]) {
      const { encoding, body } = await get(accepted);
      expect(encoding).toBe("gzip");
      expect(body.length).toBeLessThan(state.length / 2);
      expect(Buffer.compare(gunzipSync(body), state)).toBe(0);
    }
    for (const accepted of ["", "identity", "gzip;q=0", "gzip; q=0.00", "x-gzipped"]) {
      const { encoding, body } = await get(accepted);
      expect(encoding).toBeUndefined();
      expect(Buffer.compare(body, state)).toBe(0);
    }
  });
});
