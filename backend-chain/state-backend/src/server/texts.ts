import type { WriteRefusal } from "../core/index.js";
import type { Holder, LockAnswer, ReadAnswer, UnlockAnswer, WriteAnswer } from "../workspace/answers.js";
import { type HttpAnswer, line, retryLater } from "./answer.js";

/** A JSON body; Terraform never reads "no state" out of an answer that is not 404. */
const json = (status: HttpAnswer["status"], value: object): HttpAnswer => ({
  status,
  body: JSON.stringify(value),
  headers: { "content-type": "application/json" },
});

/** Answer to GET; 404 only for proven absence. */
export function answerRead(name: string, answer: ReadAnswer): HttpAnswer {
  switch (answer.kind) {
    case "state":
      return { status: 200, body: answer.state.plaintext, headers: { "content-type": "application/json" } };
    case "absent":
      return line(404, `workspace ${name} has no state yet`);
    case "unavailable":
      return retryLater(`the state of ${name} is not known now: ${answer.reason}`);
    case "not-ours":
      return line(403, `the state of ${name} is not encrypted for this account: ${answer.reason}`);
    case "unreadable":
      return line(500, `the state of ${name} cannot be read: ${answer.reason}`);
  }
}

const KEPT = "it is kept: logos state quarantine";

/** Answer to POST. */
export function answerWrite(name: string, answer: WriteAnswer): HttpAnswer {
  switch (answer.kind) {
    case "written":
    case "same":
      return { status: 200, body: "" };
    case "refused":
      return line(409, `the state of ${name} is not written: ${refusalText(answer.refusal)}; ${KEPT}`);
    case "malformed":
      return line(400, answer.reason);
    case "stranded":
      return line(409, `the state of ${name} is in the local log, but not on chain: ${answer.reason}`);
    case "unavailable":
      return retryLater(`the state of ${name} is not written: ${answer.reason}`);
  }
}

function refusalText(refusal: WriteRefusal): string {
  switch (refusal.code) {
    case "without-lock":
      return "it was sent without a lock; do not use -lock=false, and set lock_address";
    case "plan-lock":
      return "the lock is that of a plan, which never writes";
    case "not-locked":
      return "its lock is not held any more; run the command again, which reads the newest state";
    case "locked-by-other":
      return `another ${refusal.lock.operation} took the lock over (ID ${refusal.lock.id})`;
    case "other-lineage":
      return "it has another lineage than this workspace; choose another workspace, or let its owner adopt the lineage";
    case "force-refused":
      return "the policy of this workspace allows no state push -force";
    case "serial-behind":
      return `its serial is behind ${refusal.serial}, the newest; run the command again, which reads the newest state`;
    case "serial-taken":
      return `another state has serial ${refusal.serial} already; run the command again, which reads the newest state`;
  }
}

/** Answer to LOCK. Terraform 1.11 shows only the ID of whoever is in the way, so the reason stands there. */
export function answerLock(answer: LockAnswer, name: string): HttpAnswer {
  switch (answer.kind) {
    case "granted":
      return { status: 200, body: "" };
    case "held": {
      const { id, operation, who } = answer.by;
      const reason = `${who} holds the lock of ${name} for ${operation}${leftText(answer.by)} (lock ID ${id})`;
      return json(423, lockInfo(reason, { operation, who }));
    }
    case "refused":
      return json(423, lockInfo(answer.reason, {}));
    case "unavailable":
      return retryLater(`the lock of ${name} cannot be taken now: ${answer.reason}`);
  }
}

const leftText = ({ leftMs }: Holder): string =>
  leftMs > 0 ? `, for ${Math.ceil(leftMs / 1000)} s more unless renewed` : "";

/** Terraform's lock info (hashicorp/terraform, internal/states/statemgr/locker.go). */
const lockInfo = (id: string, by: { readonly operation?: string; readonly who?: string }): object => ({
  ID: id,
  Operation: by.operation ?? "",
  Info: "",
  Who: by.who ?? "",
  Version: "",
  Created: new Date(0).toISOString(),
  Path: "",
});

/** Answer to UNLOCK. */
export function answerUnlock(answer: UnlockAnswer, name: string): HttpAnswer {
  switch (answer.kind) {
    case "released":
      return { status: 200, body: "" };
    case "refused":
      return line(409, answer.reason);
    case "other":
      return line(409, `the lock of ${name} is another's: ${answer.lock.operation} has it (lock ID ${answer.lock.id})`);
    case "stranded":
      return line(409, `the state of ${name} is in the local log, but not on chain: ${answer.reason}`);
    case "unavailable":
      return retryLater(`the lock of ${name} cannot be given back now: ${answer.reason}`);
  }
}
