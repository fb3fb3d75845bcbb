import type { Hub } from "@logos/chain-client";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { formatTable } from "../table.js";

const row = (hub: Hub): readonly string[] => [
  String(hub.id),
  hub.region,
  hub.class,
  hub.phase,
  `${hub.free.vcpu}/${hub.capacity.vcpu}`,
  `${hub.free.memoryMib / 1024n}/${hub.capacity.memoryMib / 1024n}`,
  hub.endpoint === "" ? "not announced" : hub.endpoint,
];

export const hubList: Command = defineCommand({
  path: ["hub", "list"],
  summary: "lists the Edge Hubs and what is free on them",
  example: "logos hub list",
  options: {},
  run: async (invocation) =>
    await withChain(invocation, async (chain) => {
      const hubs = [...(await chain.hubs())].sort((one, other) => one.id - other.id);
      const headings = ["id", "region", "class", "phase", "vcpu free", "GiB free", "endpoint"];
      invocation.output.result(hubs, formatTable(headings, hubs.map(row)));
      return 0;
    }),
});
