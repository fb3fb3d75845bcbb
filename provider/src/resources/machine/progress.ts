import type { ResourceView } from "@logos/chain-client";

/** Lines that tell what changed from one view of a machine to the next, for the practitioner; none when nothing did. */
export function progressLines(before: ResourceView | undefined, after: ResourceView): readonly string[] {
  return [...jobLines(before, after), ...checkLines(before, after)];
}

function jobLines({ job: before }: Partial<ResourceView> = {}, { job, resource, ended }: ResourceView): string[] {
  if (job === undefined) {
    if (before !== undefined && resource?.phase === "update-failed") return ["the update failed"];
    return ended === undefined || before === undefined ? [] : [ended.phase];
  }
  const isNew = before?.fence.generation !== job.fence.generation || before.action !== job.action;
  const reassigned = isNew || before.fence.assignment !== job.fence.assignment;
  const was = reassigned ? undefined : before;
  const lines: string[] = [];
  if (job.phase === "requested" && isNew) lines.push(`${job.action} requested, waiting for the draw`);
  if (job.phase === "requested" && !isNew && reassigned) lines.push("the assignment is void, waiting for another draw");
  if (job.executor !== undefined && was?.executor === undefined) {
    lines.push(`assigned to executor ${short(job.executor)} (hub ${job.hub ?? "?"})`);
  }
  if (job.step !== undefined && job.step !== was?.step) lines.push(job.step);
  if (job.phase !== was?.phase) {
    if (job.phase === "committed") lines.push("result committed");
    if (job.phase === "contested") lines.push("checkers disagree, a jury looks anew");
  }
  return lines;
}

function checkLines({ check: before }: Partial<ResourceView> = {}, { check }: ResourceView): string[] {
  if (check === undefined || check.seats.length === 0) return [];
  const was = before?.round === check.round && before.seats.length === check.seats.length ? before : undefined;
  const who = check.round === "jury" ? "jury of" : "checkers";
  const lines: string[] = [];
  if (was === undefined) lines.push(`${who} ${check.seats.map(({ account }) => short(account)).join(", ")} drawn`);
  if (check.phase === "revealing" && was?.phase !== "revealing") {
    const committed = check.seats.filter((seat) => seat.committed).length;
    lines.push(`${committed} of ${check.seats.length} observed`);
  }
  return lines;
}

function short(address: string): string {
  return `${address.slice(0, 6)}…`;
}
