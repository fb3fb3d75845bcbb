import { isAbsolute, join } from "node:path";
import { type BlobStore, FolderStore, S3Store } from "@logos/state-backend";
import { CliError } from "../errors.js";

type Environment = Readonly<Record<string, string | undefined>>;

const WAYS = "write a list such as LOGOS_BLOBS=local,s3://bucket/prefix";

function s3Store(url: string, environment: Environment): BlobStore {
  const [, bucket = "", prefix = ""] = /^s3:\/\/([a-z0-9.-]{3,63})(?:\/(.*))?$/.exec(url) ?? [];
  if (bucket === "") throw new CliError("usage", `LOGOS_BLOBS: "${url}" is no s3://bucket/prefix`, { hint: WAYS });
  const need = (name: string): string => {
    const value = environment[name];
    if (value !== undefined && value !== "") return value;
    throw new CliError("usage", `LOGOS_BLOBS has ${url}, and ${name} is not set`);
  };
  const region = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"] || "us-east-1";
  const session = environment["AWS_SESSION_TOKEN"];
  return new S3Store({
    bucket,
    region,
    endpoint:
      environment["AWS_ENDPOINT_URL_S3"] || environment["AWS_ENDPOINT_URL"] || `https://s3.${region}.amazonaws.com`,
    accessKeyId: need("AWS_ACCESS_KEY_ID"),
    secretAccessKey: need("AWS_SECRET_ACCESS_KEY"),
    ...(session ? { sessionToken: session } : {}),
    ...(prefix === "" ? {} : { prefix: prefix.endsWith("/") ? prefix : `${prefix}/` }),
  });
}

function storeOf(word: string, home: string, environment: Environment): BlobStore {
  if (word === "local") return new FolderStore(join(home, "blobs"));
  if (word.startsWith("s3://")) return s3Store(word, environment);
  const folder = word.startsWith("file:") ? word.slice("file:".length) : "";
  if (isAbsolute(folder)) return new FolderStore(folder, `file:${folder}`.slice(0, 64));
  throw new CliError("usage", `LOGOS_BLOBS: "${word}" is neither local, file:/folder nor s3://bucket`, { hint: WAYS });
}

/**
 * Where ciphertext beyond a mebibyte is kept, by LOGOS_BLOBS: a list of `local` (in LOGOS_HOME), `file:/folder` and
 * `s3://bucket/prefix`, the last with the names that AWS's tools take. Throws `usage`.
 */
export function blobStores(environment: Environment, home: string): readonly BlobStore[] {
  const words = (environment["LOGOS_BLOBS"] ?? "").split(",").map((word) => word.trim());
  const named = words.filter((word) => word !== "");
  return (named.length === 0 ? ["local"] : named).map((word) => storeOf(word, home, environment));
}
