import type { Address } from "@logos/chain-client";

/** Which workspace a request is about. */
export type Route =
  | { readonly kind: "workspace"; readonly owner: Address; readonly name: string; readonly lockId: string | undefined }
  | { readonly kind: "wrong"; readonly reason: string };

// What the chain takes as a workspace's name (pallet-tfstate).
const NAME = /^[a-z0-9._-]{1,128}$/;

/** Reads `/v1/<label>/<name>?ID=<lock ID>`; whatever else is wrong and never "absent", for that would plan new machines. */
export function routeOf(target: string, label: string, ownerOf: (label: string) => Address | undefined): Route {
  const wrong = (reason: string): Route => ({ kind: "wrong", reason });
  let url: URL;
  try {
    url = new URL(target, "http://127.0.0.1");
  } catch {
    return wrong("this is no address of a state");
  }
  const [, version, whose, name, ...rest] = url.pathname.split("/");
  if (version !== "v1" || whose === undefined || name === undefined || rest.length > 0) {
    return wrong(`a state's address is /v1/${label}/<workspace>`);
  }
  const owner = ownerOf(whose);
  if (owner === undefined) {
    const text = `this run keeps the states of ${label}; ${whose.slice(0, 64)}/… is another account's`;
    return wrong(`${text}, to be named by its address or in the owners of this run`);
  }
  if (!NAME.test(name)) {
    return wrong(
      `"${name.slice(0, 128)}" is no name of a workspace: lower-case letters, digits, -, _ and ., at most 128`,
    );
  }
  const ids = url.searchParams.getAll("ID");
  return { kind: "workspace", owner, name, lockId: ids.length === 1 && ids[0] !== "" ? ids[0] : undefined };
}
