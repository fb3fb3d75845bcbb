import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { askDown, askStatus, type DevnetStatus, serveControl } from "./control.js";

const status = (dataFolder: string): DevnetStatus => ({ endpoint: "ws://x", dataFolder, pid: 1, processes: [] });

async function serve(dataFolder: string) {
  let downs = 0;
  const control = await serveControl(dataFolder, {
    status: () => status(dataFolder),
    down: () => {
      downs += 1;
      return Promise.resolve();
    },
  });
  return { control, downs: () => downs };
}

test("a running devnet tells its status and ends when asked", async () => {
  const folder = temporaryFolder("control");
  const { control, downs } = await serve(folder);
  expect(await askStatus(folder)).toEqual(status(folder));
  expect(await askDown(folder)).toBe(true);
  expect(downs()).toBe(1);
  await control.close();
  expect(await askStatus(folder)).toBeUndefined();
  expect(await askDown(folder)).toBe(false);
});

test("a folder holds one devnet", async () => {
  const folder = temporaryFolder("control");
  const { control } = await serve(folder);
  await expect(serve(folder)).rejects.toThrow("[devnet-running]");
  await control.close();
});

test("what a killed supervisor left does not keep the next one out", async () => {
  const folder = temporaryFolder("control");
  writeFileSync(join(folder, "devnet.sock"), "");
  const { control } = await serve(folder);
  expect(await askStatus(folder)).toBeDefined();
  await control.close();
});

test("a path that is too long for a socket works as well", async () => {
  const folder = join(temporaryFolder("control"), "x".repeat(120));
  mkdirSync(folder);
  const { control } = await serve(folder);
  expect(await askStatus(folder)).toBeDefined();
  await control.close();
});
