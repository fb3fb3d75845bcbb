import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ImageError } from "../errors.js";
import { requireTool } from "../tools.js";
import type { Machine } from "./machine.js";
import { Orders } from "./orders.js";
import { SerialLine } from "./serial-line.js";

/** UEFI of the package ovmf. */
export const FIRMWARE = "/usr/share/OVMF/OVMF_CODE_4M.fd";
/** QEMU 7.2 emulates CMPXCHG16B wrongly, at which kernels die; the rest of what is left out, it only warns of. */
const PROCESSOR = "Haswell-v4,-cx16,-pcid,-x2apic,-tsc-deadline,-invpcid,-spec-ctrl";
const MEMORY_MIB = 1536;
/** For setpriv: whoever is killed leaves no machine behind. */
const DIES_WITH_US = ["--pdeathsig", "KILL"];
/** A busy host may take its time. */
const ORDER_MS = 180_000;

export interface BootOptions {
  /** Disk of the image; the machine cannot write to it. */
  readonly disk: string;
  /** Ports of the machine that this host's loopback reaches: port here → port there. */
  readonly forwards?: ReadonlyMap<number, number>;
}

/** A machine that runs. This host is 10.0.2.2 to it. */
export interface RunningMachine {
  /** What the machine says on its first serial line, kernel, init and agent; also in `serial.log` of its folder. */
  readonly console: SerialLine;
  /** Gives an order to the console of a test image (hub/image/files/test/console) and waits until it is carried out. */
  order(text: string): Promise<void>;
  /** Settles when the machine is off, by its own doing or by `stop`. */
  readonly off: Promise<void>;
  /** Ends the agent of a test image in order, at which the machine unmounts its volume and turns itself off. */
  powerOff(): Promise<void>;
  /** Takes its power away. */
  stop(): Promise<void>;
}

/** Boots a machine from a disk with QEMU's own processor emulation, firmware and TPM; waits for nothing but QEMU. */
export async function bootMachine(
  machine: Machine,
  { disk, forwards = new Map() }: BootOptions,
): Promise<RunningMachine> {
  const tpmSocket = join(machine.folder, "tpm.sock");
  const orderSocket = join(machine.folder, "orders.sock");
  await Promise.all([rm(tpmSocket, { force: true }), rm(orderSocket, { force: true })]);
  const tpm = spawn(
    requireTool("setpriv"),
    [
      ...DIES_WITH_US,
      requireTool("swtpm"),
      "socket",
      "--tpm2",
      "--terminate",
      "--tpmstate",
      `dir=${machine.tpmState}`,
      "--ctrl",
      `type=unixio,path=${tpmSocket}`,
    ],
    { stdio: "ignore" },
  );
  await connected(tpmSocket, tpm);
  const ports = [...forwards].map(([here, there]) => `,hostfwd=tcp:127.0.0.1:${here}-:${there}`).join("");
  const words = [
    ...["-machine", "q35,accel=tcg,smm=off", "-cpu", PROCESSOR, "-smp", "2", "-m", String(MEMORY_MIB)],
    ...["-nodefaults", "-display", "none", "-no-reboot"],
    ...["-drive", `if=pflash,format=raw,unit=0,readonly=on,file=${FIRMWARE}`],
    ...["-drive", `if=pflash,format=raw,unit=1,file=${machine.firmwareVariables}`],
    ...["-chardev", `socket,id=tpm,path=${tpmSocket}`, "-tpmdev", "emulator,id=tpm0,chardev=tpm"],
    ...["-device", "tpm-crb,tpmdev=tpm0"],
    ...[
      "-drive",
      `id=system,if=none,format=raw,readonly=on,file=${disk}`,
      "-device",
      "nvme,drive=system,serial=system",
    ],
    ...["-drive", `id=data,if=none,format=raw,file=${machine.data}`, "-device", "nvme,drive=data,serial=data"],
    ...["-netdev", `user,id=net${ports}`, "-device", "virtio-net-pci,netdev=net,romfile="],
    ...["-device", "virtio-rng-pci"],
    ...["-serial", "stdio", "-serial", `unix:${orderSocket},server=on,wait=off`],
  ];
  const program = [...DIES_WITH_US, requireTool("qemu-system-x86_64")];
  const qemu = spawn(requireTool("setpriv"), [...program, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let complaints = "";
  qemu.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(-4096);
  });
  const console = new SerialLine(qemu.stdout);
  qemu.stdout.pipe(createWriteStream(join(machine.folder, "serial.log"), { flags: "a" }));
  const closed = once(qemu, "close");
  const off = closed.then(async ([code]) => {
    console.end(complaints);
    await ended(tpm);
    if (code !== 0 && code !== null)
      throw new ImageError("tool-failed", `QEMU ended with ${code}: ${complaints.trim()}`);
  });
  off.catch(() => undefined);
  const orders = new Orders(orderSocket);
  return {
    console,
    off,
    order: (text) => orders.give(text, ORDER_MS),
    async powerOff() {
      await orders.give("end node", ORDER_MS);
      await off;
    },
    async stop() {
      if (qemu.exitCode === null && qemu.signalCode === null) qemu.kill("SIGKILL");
      await off.catch(() => undefined);
    },
  };
}

/** swtpm does not say when it listens, and takes one connection: only that the socket is there can be waited for. */
async function connected(path: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (await stat(path).catch(() => undefined)) return;
    if (child.exitCode !== null) break;
    await sleep(10);
  }
  child.kill("SIGKILL");
  throw new ImageError("tool-failed", `swtpm does not listen at ${path}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await closed;
  clearTimeout(timer);
}
