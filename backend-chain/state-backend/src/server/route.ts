/** Which workspace a request is about. */
export type Route =
  | { readonly kind: "workspace"; readonly name: string; readonly lockId: string | undefined }
  | { readonly kind: "wrong"; readonly reason: string };

// What the chain takes as a workspace's name (pallet-tfstate).
const NAME = /^[a-z0-9._-]{1,128}$/;

/** Reads `/v1/<label>/<name>?ID=<lock ID>`; whatever else is wrong and never "absent", for that would plan new machines. */
export function routeOf(target: string, label: string): Route {
  const wrong = (reason: string): Route => ({ kind: "wrong", reason });
  let url: URL;
  try {
    url = new URL(target, "http://127.0.0.1");
  } catch {
    return wrong("this is no address of a state");
  }
  const [, version, owner, name, ...rest] = url.pathname.split("/");
  if (version !== "v1" || owner === undefined || name === undefined || rest.length > 0) {
    return wrong(`a state's address is /v1/${label}/<workspace>`);
  }
  if (owner !== label)
    return wrong(`this run keeps the states of ${label}; ${owner.slice(0, 64)}/… is another account's`);
  if (!NAME.test(name)) {
    return wrong(
      `"${name.slice(0, 128)}" is no name of a workspace: lower-case letters, digits, -, _ and ., at most 128`,
    );
  }
  const ids = url.searchParams.getAll("ID");
  return { kind: "workspace", name, lockId: ids.length === 1 && ids[0] !== "" ? ids[0] : undefined };
}
