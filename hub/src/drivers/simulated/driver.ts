import { setTimeout as sleep } from "node:timers/promises";
import type { ResourceId } from "@logos/chain-client";
import type { MachineFacts } from "@logos/machine-types";
import type { Logger } from "@logos/proto/process";
import { sizeOf } from "../../core/room.js";
import { HubError } from "../../errors.js";
import { sha256 } from "../../journal/entry.js";
import type { Driver, HeldMachine, MachineSpec, Sight, SpecRefusal, StepContext, StepReceipt } from "../driver.js";
import type { Faults } from "./faults.js";
import { Guest } from "./guest.js";
import { generateHostKey, hostKeyLine } from "./host-key.js";
import { factsOf, type Machine, macOf } from "./machine.js";
import { MachineStore } from "./store.js";
import { pausedError, Volume, type VolumeKind } from "./volume.js";

export interface SimulatedDriverOptions {
  readonly directory: string;
  /** Address on which machines listen. */
  readonly host: string;
  readonly faults: Faults;
  readonly log: Logger;
  /** A sealed volume is closed, and no machine answers, until `resume` brings its key; plain by default. */
  readonly volume?: VolumeKind;
}

const SIZES = ["vcpu", "memory_mib", "disk_gib"] as const;

/** Machines that are nothing but a listening port, a host key and a size; what was there before a restart is there after it. */
export async function openSimulatedDriver(options: SimulatedDriverOptions): Promise<Driver> {
  const driver = new SimulatedDriver(options);
  if (driver.paused === undefined) await driver.wake();
  return driver;
}

class SimulatedDriver implements Driver {
  readonly #store: MachineStore;
  readonly #guests = new Map<ResourceId, Guest>();
  readonly #host: string;
  readonly #faults: Faults;
  readonly #log: Logger;
  readonly #volume: Volume;

  constructor({ directory, host, faults, log, volume = "plain" }: SimulatedDriverOptions) {
    this.#store = new MachineStore(directory);
    this.#volume = new Volume(volume);
    this.#host = host;
    this.#faults = faults;
    this.#log = log;
  }

  get paused(): string | undefined {
    return this.#volume.closed;
  }

  async pause(reason: string): Promise<void> {
    // First the key: what listens a moment longer has the secret of its own machine, and nothing else.
    this.#volume.close(reason);
    const guests = [...this.#guests.values()];
    this.#guests.clear();
    await Promise.all(guests.map((guest) => guest.halt()));
  }

  async resume(volumeKey: Uint8Array): Promise<void> {
    this.#volume.open(volumeKey);
    await this.wake();
  }

  /** Boots what was on when the process ended, and takes secrets into the volume that are not in it yet. */
  async wake(): Promise<void> {
    for (const machine of this.#store.all()) {
      const { hostKeyPem: plain, ...body } = { hostKeyPem: undefined, ...machine };
      const secret = this.#volume.adopt(machine);
      if (plain !== undefined && !("hostKeyPem" in secret)) this.#store.put({ ...body, ...secret });
    }
    const off = this.#store.all().filter(({ id, power }) => power === "on" && !this.#guests.has(BigInt(id)));
    await Promise.all(
      off.map((machine) =>
        this.#listen(machine).catch((error: unknown) =>
          this.#log.error("a machine does not boot", { resource: machine.id, port: machine.port }, error),
        ),
      ),
    );
  }

  describe(): ReturnType<Driver["describe"]> {
    return { name: "simulated", version: 1, digest: sha256("logos-hub driver simulated@1") };
  }

  validate({ image, attributes }: MachineSpec): readonly SpecRefusal[] {
    const missing = SIZES.filter((name) => attributes[name]?.kind !== "uint");
    return [
      ...missing.map((attribute) => ({ attribute, reason: "needed, and a number" })),
      ...(image === undefined ? [{ attribute: "image", reason: "needed" }] : []),
    ];
  }

  async observe(id: ResourceId): Promise<Sight> {
    const fault = this.#faults.of(id);
    if (fault.down) return { kind: "unknown", reason: "the simulation is down" };
    const machine = this.#store.get(id);
    // A machine without a port was never booted: nothing that a tenant could have.
    if (machine === undefined) return { kind: "absent" };
    if (this.paused !== undefined) return { kind: "unknown", reason: `paused: ${this.paused}` };
    if (machine.port === 0 || fault.vanish) return { kind: "absent" };
    const hostKeyPem = this.#secretOf(machine);
    if (hostKeyPem instanceof HubError) return { kind: "unknown", reason: hostKeyPem.message };
    const facts = factsOf(machine, hostKeyPem, this.#host);
    return {
      kind: "machine",
      facts: fault.twoFaced ? otherFace(facts) : facts,
      values: {
        vcpu: { kind: "uint", value: BigInt(machine.vcpu) },
        memory_mib: { kind: "uint", value: BigInt(machine.memoryMib) },
        disk_gib: { kind: "uint", value: BigInt(machine.diskGib) },
        image: { kind: "digest", value: Buffer.from(machine.image, "hex") },
        power: { kind: "text", value: machine.power },
      },
    };
  }

  async *ensure(id: ResourceId, spec: MachineSpec, step: StepContext): AsyncIterable<StepReceipt> {
    const { image } = spec;
    if (image === undefined) throw new HubError("driver-failed", "no image");
    const held = this.#store.get(id);
    const digest = image.digest.slice(2);
    yield await this.#step(step, id, "image", image.digest, async () => {
      const found = Buffer.from(sha256(`${image.name}@${image.version}`)).toString("hex");
      if (found !== digest) throw new HubError("image-digest-mismatch", `${image.name}@${image.version} is ${found}`);
      return found;
    });
    if (held !== undefined && held.image !== digest && !this.#faults.of(id).wrongImage) {
      throw new HubError("driver-failed", "another image needs another machine");
    }
    const wanted = this.#wanted(id, spec, held);
    const reserve = held === undefined ? "reserve" : "resize";
    yield await this.#step(step, id, reserve, JSON.stringify(sizes(wanted)), async () => {
      this.#store.put(wanted);
      return wanted.mac;
    });
    yield await this.#step(step, id, "boot", String(wanted.port), async () => {
      await this.#boot(this.#store.get(id) ?? wanted);
      return hostKeyLine(this.#volume.hostKeyOf(wanted));
    });
    if (this.#faults.of(id).die) await this.#halt(id);
  }

  async *remove(id: ResourceId, step: StepContext): AsyncIterable<StepReceipt> {
    yield await this.#step(step, id, "halt", id.toString(), async () => {
      await this.#halt(id);
      return "off";
    });
    yield await this.#step(step, id, "delete", id.toString(), async () => {
      this.#store.delete(id);
      return "absent";
    });
  }

  held(): readonly HeldMachine[] {
    return this.#store.all().map(({ id, vcpu, memoryMib, diskGib }) => ({
      id: BigInt(id),
      size: { vcpu, memoryMib: BigInt(memoryMib), diskGib: BigInt(diskGib) },
    }));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#guests.values()].map((guest) => guest.halt()));
  }

  #step(
    step: StepContext,
    id: ResourceId,
    name: string,
    intent: string,
    act: () => Promise<string>,
  ): Promise<StepReceipt> {
    return step.run(name, intent, async () => {
      const { delayMs = 0, down, fail } = this.#faults.of(id);
      if (delayMs > 0) await sleep(delayMs, undefined, { signal: step.signal });
      if (down) throw new HubError("driver-failed", "the simulation is down");
      if (fail === name) throw new HubError("driver-failed", `${name} fails as was asked`);
      return await act();
    });
  }

  #wanted(id: ResourceId, spec: MachineSpec, held: Machine | undefined): Machine {
    const { vcpu, memoryMib, diskGib } = sizeOf(spec.attributes);
    const fault = this.#faults.of(id);
    const image = fault.wrongImage ? "00".repeat(32) : (spec.image?.digest.slice(2) ?? "");
    return {
      id: id.toString(),
      vcpu: fault.vcpu ?? vcpu,
      memoryMib: memoryMib.toString(),
      diskGib: diskGib.toString(),
      image,
      mac: held?.mac ?? macOf(id),
      ...(held === undefined ? this.#volume.keep(id.toString(), generateHostKey()) : this.#volume.adopt(held)),
      port: held?.port ?? 0,
      power: held?.power ?? "off",
    };
  }

  #secretOf(machine: Machine): string | HubError {
    try {
      return this.#volume.hostKeyOf(machine);
    } catch (error) {
      if (error instanceof HubError) return error;
      throw error;
    }
  }

  async #boot(machine: Machine): Promise<void> {
    await this.#guests.get(BigInt(machine.id))?.halt();
    this.#guests.delete(BigInt(machine.id));
    const port = await this.#listen(machine);
    this.#store.put({ ...machine, port, power: "on" });
  }

  async #listen(machine: Machine): Promise<number> {
    const id = BigInt(machine.id);
    const guest = await Guest.boot(machine, this.#volume.hostKeyOf(machine), this.#host, () => this.#answers(id));
    if (this.paused !== undefined) {
      await guest.halt();
      throw pausedError(this.paused);
    }
    this.#guests.set(id, guest);
    return guest.port;
  }

  #answers(id: ResourceId): boolean {
    try {
      const { silent, vanish, down } = this.#faults.of(id);
      return !silent && !vanish && !down;
    } catch (error) {
      this.#log.error("the faults cannot be read", { resource: id }, error);
      return true;
    }
  }

  async #halt(id: ResourceId): Promise<void> {
    await this.#guests.get(id)?.halt();
    this.#guests.delete(id);
    const machine = this.#store.get(id);
    if (machine !== undefined) this.#store.put({ ...machine, power: "off" });
  }
}

function otherFace(facts: MachineFacts): MachineFacts {
  return { ...facts, hostKey: hostKeyLine(generateHostKey()) };
}

function sizes({ vcpu, memoryMib, diskGib }: Machine): readonly (number | string)[] {
  return [vcpu, memoryMib, diskGib];
}
