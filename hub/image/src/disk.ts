import { open, rm, stat, writeFile } from "node:fs/promises";
import { runTool } from "./tools.js";

const SECTOR = 512;
const ALIGNMENT = 1 << 20;
const ESP_BYTES = 48 << 20;
const DISK_ID = "6C6F676F-7300-4000-8000-000000000000";

/** What lies on the disk of a hub beside the boot partition. */
export interface DiskParts {
  readonly uki: string;
  readonly root: string;
  readonly verity: string;
}

/** Writes a GPT disk whose firmware starts the UKI. Identifiers and times are fixed: the same parts give the same disk. */
export async function writeDisk(path: string, parts: DiskParts): Promise<void> {
  const esp = `${path}.esp`;
  await writeEsp(esp, parts.uki);
  const partitions = [
    { name: "logos-esp", type: "C12A7328-F81F-11D2-BA4B-00A0C93EC93B", file: esp },
    { name: "logos-root", type: "4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709", file: parts.root },
    { name: "logos-verity", type: "2C7357ED-EBD2-46D9-AEC1-23D437EC2BF5", file: parts.verity },
  ];
  const script = ["label: gpt", `label-id: ${DISK_ID}`];
  let start = ALIGNMENT;
  const places: { readonly file: string; readonly start: number }[] = [];
  for (const [index, { name, type, file }] of partitions.entries()) {
    const size = Math.ceil((await stat(file)).size / ALIGNMENT) * ALIGNMENT;
    const id = DISK_ID.replace(/0$/, `${index + 1}`);
    script.push(`start=${start / SECTOR}, size=${size / SECTOR}, type=${type}, uuid=${id}, name=${name}`);
    places.push({ file, start });
    start += size;
  }
  await rm(path, { force: true });
  await using disk = await open(path, "w+");
  await disk.truncate(start + ALIGNMENT);
  await runTool("sfdisk", ["--quiet", path], { input: [Buffer.from(`${script.join("\n")}\n`)] });
  for (const { file, start } of places) {
    await using source = await open(file, "r");
    let position = start;
    for await (const chunk of source.createReadStream({ autoClose: false, highWaterMark: 4 << 20 })) {
      await disk.write(chunk, 0, chunk.length, position);
      position += chunk.length;
    }
  }
  await rm(esp);
}

async function writeEsp(path: string, uki: string): Promise<void> {
  // mtools takes all times from here.
  const environment = { SOURCE_DATE_EPOCH: "315532800", TZ: "UTC" };
  await writeFile(path, "");
  await using file = await open(path, "r+");
  await file.truncate(ESP_BYTES);
  const geometry = ["-h", "64", "-s", "32", "-T", String(ESP_BYTES / SECTOR)];
  await runTool("mformat", ["-i", path, ...geometry, "-F", "-N", "6c6f676f", "-v", "LOGOS", "::"], { environment });
  await runTool("mmd", ["-i", path, "::/EFI", "::/EFI/BOOT"], { environment });
  await runTool("mcopy", ["-i", path, uki, "::/EFI/BOOT/BOOTX64.EFI"], { environment });
}
