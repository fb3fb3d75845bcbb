import { type Address, type Chain, type Duty, type HubId, type ResourceId, untilDone } from "@logos/chain-client";
import type { Logger } from "@logos/proto/process";
import type { Driver } from "../drivers/driver.js";
import { mustDepart } from "./departure.js";
import type { HubService } from "./service.js";

export interface HostingModules {
  readonly chain: Chain;
  readonly driver: Driver;
  readonly service: HubService;
  readonly log: Logger;
}

// A machine is looked after whenever what the chain says of it changed, until all is settled:
//
//   ended, or placed on another hub       ─▶ taken away
//   hosted here, and no removal is open   ─▶ settled
//   nobody placed, or a removal is open   ─▶ followed at each change

/** Keeps the machines of one hub in step with its duties `host`; ends when `signal` aborts. */
export class Hosting {
  readonly #modules: HostingModules;
  readonly #hub: HubId;
  readonly #account: Address;
  readonly #followed = new Map<ResourceId, Promise<void>>();
  #hosted: ReadonlyMap<ResourceId, Duty> = new Map();

  constructor(hub: HubId, account: Address, modules: HostingModules) {
    this.#hub = hub;
    this.#account = account;
    this.#modules = modules;
  }

  async run(signal: AbortSignal): Promise<void> {
    const { chain, driver, log } = this.#modules;
    let first = true;
    for await (const duties of chain.watchDuties(this.#account, signal)) {
      const before = this.#hosted;
      this.#hosted = new Map(duties.filter(({ kind }) => kind === "host").map((duty) => [duty.resource, duty]));
      for (const { id } of driver.held()) if (first || !this.#hosted.has(id)) this.#follow(id, signal);
      for (const id of [...before.keys(), ...this.#hosted.keys()]) {
        if (!sameFence(before.get(id), this.#hosted.get(id))) this.#follow(id, signal);
      }
      if (first) log.info("machines are looked after", { held: driver.held().length, hosted: this.#hosted.size });
      first = false;
    }
    await Promise.all(this.#followed.values());
  }

  #follow(id: ResourceId, signal: AbortSignal): void {
    if (this.#followed.has(id)) return;
    const onFailure = (error: unknown) =>
      this.#modules.log.warn("a machine cannot be looked after now", { resource: id }, error);
    const following = untilDone(() => this.#settle(id, signal), onFailure, signal).then(() => {
      this.#followed.delete(id);
    });
    this.#followed.set(id, following);
  }

  async #settle(id: ResourceId, signal: AbortSignal): Promise<void> {
    const { chain, driver, service, log } = this.#modules;
    for await (const view of chain.watchResource(id, signal)) {
      const here = service.isBusy(id) || driver.held().some((machine) => machine.id === id);
      if (mustDepart(this.#hub, view)) {
        if (!here) return;
        log.info("a machine departs", { resource: id, ended: view?.ended?.phase ?? "no" });
        return await service.depart(id);
      }
      const removing = view?.job?.action === "remove";
      if (view === undefined || (this.#hosted.has(id) && !removing)) return;
    }
  }
}

function sameFence(a: Duty | undefined, b: Duty | undefined): boolean {
  return a?.fence.generation === b?.fence.generation && a?.fence.assignment === b?.fence.assignment;
}
