import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";

export const hubShow: Command = defineCommand({
  path: ["hub", "show"],
  summary: "shows one Edge Hub",
  positionals: [{ name: "ID", help: "number of the hub" }],
  example: "logos hub show 1",
  options: {},
  run: async (invocation) => {
    const text = invocation.positionals[0] ?? "";
    if (!/^\d{1,9}$/.test(text)) throw new CliError("usage", `"${text}" is no number of a hub`);
    return await withChain(invocation, async (chain) => {
      const hub = await chain.hub(Number(text));
      if (hub === undefined) throw new CliError("not-found", `there is no hub ${text}`);
      const lines = [
        `hub ${hub.id}: ${hub.phase}, class ${hub.class}, region ${hub.region}`,
        `  account    ${hub.account}`,
        `  operator   ${hub.operator}, AS${hub.place.asn}, ${hub.place.prefix}`,
        `  free       ${hub.free.vcpu} of ${hub.capacity.vcpu} vcpu, ${hub.free.memoryMib} of ${hub.capacity.memoryMib} MiB, ${hub.free.diskGib} of ${hub.capacity.diskGib} GiB`,
        `  endpoint   ${hub.endpoint === "" ? "not announced" : hub.endpoint}`,
        `  TLS key    ${hub.tlsKey}`,
      ];
      invocation.output.result(hub, lines.join("\n"));
      return 0;
    });
  },
});
