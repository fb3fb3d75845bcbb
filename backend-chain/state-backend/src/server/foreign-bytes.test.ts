import fc from "fast-check";
import { expect, test } from "vitest";
import { ownersBy } from "../backend/owners.js";
import { StateBackendError } from "../errors.js";
import { OWNER } from "../testing/stand.js";
import { readLockBody } from "./lock-body.js";
import { routeOf } from "./route.js";
import { Tokens, tokenHash } from "./tokens.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("no bytes make the reader of locks throw anything but its own error, and what it reads fits the chain", () => {
  const almost = fc
    .record({
      ID: fc.string({ maxLength: 200, unit: "grapheme" }),
      Operation: fc.string({ maxLength: 200 }),
      Who: fc.anything(),
    })
    .map((value) => bytes(JSON.stringify(value)));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), almost, fc.json().map(bytes)), (input) => {
      try {
        const { id, operation, who } = readLockBody(input);
        expect(Buffer.byteLength(id)).toBeLessThanOrEqual(128);
        expect(Buffer.byteLength(operation)).toBeLessThanOrEqual(64);
        expect(Buffer.byteLength(who)).toBeLessThanOrEqual(256);
        expect(id + operation + who).not.toMatch(/\p{Cc}/u);
      } catch (error) {
        expect(error).toBeInstanceOf(StateBackendError);
      }
    }),
    { numRuns: 1000 },
  );
});

test("whatever is asked for, only one's own workspaces with names that the chain takes are found", () => {
  const target = fc.oneof(
    fc.string(),
    fc.webPath(),
    fc.string().map((name) => `/v1/alice/${name}`),
  );
  const ownerOf = ownersBy("alice", OWNER, { carol: "5Carol" });
  fc.assert(
    fc.property(target, (asked) => {
      const route = routeOf(asked, "alice", ownerOf);
      if (route.kind === "workspace") expect(route.name).toMatch(/^[a-z0-9._-]{1,128}$/);
    }),
    { numRuns: 1000 },
  );
  expect(routeOf("/v1/alice/web?ID=b41f", "alice", ownerOf)).toEqual({
    kind: "workspace",
    owner: OWNER,
    name: "web",
    lockId: "b41f",
  });
  expect(routeOf("/v1/bob/web", "alice", ownerOf)).toMatchObject({ kind: "wrong" });
  expect(routeOf(`/v1/${OWNER.slice(0, -1)}a/web`, "alice", ownerOf)).toMatchObject({ kind: "wrong" });
  expect(routeOf(`/v1/${OWNER}/web`, "alice", ownerOf)).toMatchObject({ owner: OWNER });
  expect(routeOf("/v1/carol/web", "alice", ownerOf)).toMatchObject({ owner: "5Carol" });
  expect(routeOf("/v1/alice/web?ID=a&ID=b", "alice", ownerOf)).toMatchObject({ lockId: undefined });
});

test("only the token of an admitted run is one, whatever stands before it", () => {
  const tokens = new Tokens();
  tokens.admit(tokenHash("s:e:cret"));
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;
  expect(tokens.runOf(basic("logos:s:e:cret"))).toBe(tokenHash("s:e:cret"));
  expect(tokens.runOf(basic("logos:s:e:cret "))).toBeUndefined();
  const guess = fc.property(fc.string(), (header) => {
    expect(tokens.runOf(header)).toBeUndefined();
    expect(tokens.runOf(basic(header))).toBeUndefined();
  });
  fc.assert(guess);
  tokens.withdraw(tokenHash("s:e:cret"));
  expect(tokens.runOf(basic("logos:s:e:cret"))).toBeUndefined();
});
