import type { ClientRequest, IncomingMessage } from "node:http";
import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import { AttesterError } from "../errors.js";

export interface FetchOptions {
  readonly timeoutMs: number;
  readonly limitBytes: number;
  /** Sent as `authorization`. */
  readonly authorization?: string;
  /** PEM of the authority that signed the server's certificate: a service processor has one of its own. */
  readonly authority?: string;
}

/** Body of an answer 200 to a GET. AttesterError `source-unreadable`, `source-too-large`; never with the credentials. */
export function fetchText(url: string, options: FetchOptions): Promise<string> {
  const { authorization, authority, timeoutMs, limitBytes } = options;
  const headers = authorization === undefined ? {} : { authorization };
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let request: ClientRequest | undefined;
    const fail = (code: "source-unreadable" | "source-too-large", reason: string, cause?: unknown) => {
      clearTimeout(timer);
      request?.destroy();
      reject(new AttesterError(code, `${url} ${reason}`, { cause }));
    };
    const onAnswer = (answer: IncomingMessage) => {
      if (answer.statusCode !== 200) return fail("source-unreadable", `answers ${answer.statusCode}`);
      const parts: Buffer[] = [];
      let total = 0;
      answer.on("data", (part: Buffer) => {
        total += part.length;
        if (total > limitBytes) fail("source-too-large", `gives more than ${limitBytes} bytes`);
        else parts.push(part);
      });
      answer.on("error", (cause) => fail("source-unreadable", "broke off", cause));
      answer.on("end", () => {
        clearTimeout(timer);
        resolve(Buffer.concat(parts).toString("utf8"));
      });
    };
    try {
      const secure = new URL(url).protocol === "https:";
      const common = { headers, agent: false } as const;
      request = secure
        ? getHttps(url, authority === undefined ? common : { ...common, ca: authority }, onAnswer)
        : getHttp(url, common, onAnswer);
    } catch (cause) {
      return fail("source-unreadable", "is no address of http or https", cause);
    }
    request.on("error", (cause) => fail("source-unreadable", "cannot be reached", cause));
    timer = setTimeout(() => fail("source-unreadable", `did not answer within ${timeoutMs} ms`), timeoutMs);
  });
}
