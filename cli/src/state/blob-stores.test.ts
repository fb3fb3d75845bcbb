import { expect, test } from "vitest";
import { blobStores } from "./blob-stores.js";

const KEYS = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "key" };
const names = (setting: string | undefined, environment = {}): readonly string[] =>
  blobStores({ LOGOS_BLOBS: setting, ...environment }, "/home/of/logos").map(({ name }) => name);

test("without a word it is the folder of this home", () => {
  expect(names(undefined)).toEqual(["local"]);
});

test("a list names several, each once on chain", () => {
  expect(names("local, s3://states/web,file:/mnt/states", KEYS)).toEqual(["local", "s3:states", "file:/mnt/states"]);
});

test.each(["ftp://a", "file:relative", "s3://", "s3://no_underscores_/x"])("%s is refused by name", (word) => {
  expect(() => names(word, KEYS)).toThrow(`"${word}"`);
});

test("a bucket without its key is refused before anything is written", () => {
  expect(() => names("s3://states")).toThrow("AWS_ACCESS_KEY_ID is not set");
});
