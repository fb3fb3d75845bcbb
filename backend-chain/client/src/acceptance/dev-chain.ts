import { type ChainEngine, createEngine, readRuntime, serveEngine, silentLogger } from "@logos/devchain";
import type { Chain } from "../api/chain.js";
import type { MachineRequest } from "../api/provisioning.js";
import { openChain } from "../chain/open.js";
import { type OpenSession, openWebSocket } from "../rpc/session.js";

/** A development chain with the real runtime in this process, behind a real WebSocket. */
export interface DevChain {
  readonly engine: ChainEngine;
  readonly endpoint: string;
  /** Takes the WebSocket away; the chain goes on. */
  hide(): Promise<void>;
  /** Brings it back at the same port. */
  show(): Promise<void>;
  connect(open?: OpenSession): Promise<Chain>;
  close(): Promise<void>;
}

export async function startDevChain(): Promise<DevChain> {
  const engine = createEngine({ wasm: readRuntime(), clock: "wall" });
  await engine.start();
  let server: Awaited<ReturnType<typeof serveEngine>> | undefined = await serveEngine(engine, {
    port: 0,
    log: silentLogger,
  });
  const { endpoint } = server;
  const port = Number(new URL(endpoint).port);
  const chains: Chain[] = [];
  const hide = async () => {
    await server?.close();
    server = undefined;
  };
  return {
    engine,
    endpoint,
    hide,
    async show() {
      server ??= await serveEngine(engine, { port, log: silentLogger });
    },
    async connect(open = openWebSocket) {
      const chain = await openChain({ endpoint }, open);
      chains.push(chain);
      return chain;
    },
    async close() {
      for (const chain of chains) await chain.close();
      await hide();
      await engine.close();
    },
  };
}

/** A request of the smallest machine that the preset `development` offers. */
export function smallMachine(name: string): MachineRequest {
  return {
    workspace: "alice/web",
    name,
    type: { name: "vm.small" },
    attributes: { image: { kind: "text", value: "debian-13" }, vcpu: { kind: "uint", value: 1n } },
    placement: {},
    checkers: 3,
    deleteProtection: false,
  };
}
