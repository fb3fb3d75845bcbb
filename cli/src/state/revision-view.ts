import type { RevisionRecord } from "@logos/chain-client";
import type { Appended } from "@logos/state-backend";

export const REVISION_HEADINGS: readonly string[] = ["revision", "serial", "author", "block", "bytes", "kind", "plan"];

const shorten = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text);

const kindOf = ({ kind, forced, place }: RevisionRecord): string =>
  [
    kind.kind === "delta" ? `delta of ${kind.base}` : "snapshot",
    ...(place === "blob" ? ["blob"] : []),
    ...(forced ? ["forced"] : []),
  ].join(", ");

/** A revision as a row of a table. */
export const revisionRow = (record: RevisionRecord): readonly string[] => [
  String(record.number),
  String(record.serial),
  shorten(record.author, 8),
  String(record.at),
  String(record.sizeBytes),
  kindOf(record),
  record.plan === undefined ? "" : shorten(record.plan, 12),
];

/** A line about a revision that was written. */
export const appendedText = (workspace: string, { number, serial }: Appended): string =>
  `${workspace} has revision ${number} with serial ${serial}`;
