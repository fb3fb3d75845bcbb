import type { ResourceView } from "@logos/chain-client";
import type { Tenancy } from "../../tenancy.js";
import { progressLines } from "./progress.js";

/** Tells `logos run` what a machine goes through: Terraform itself has no way to show it. */
export interface Reporter {
  /** Each line once, when it becomes true. */
  saw(view: ResourceView): void;
  say(text: string): void;
}

/** Without a run, nobody is told. Lines are sent in order and never fail an operation. */
export function reporter({ run, workspace }: Tenancy, name: string): Reporter {
  let last: ResourceView | undefined;
  let sent = Promise.resolve();
  const say = (text: string) => {
    if (run !== undefined) sent = sent.then(() => run.report(workspace, name, text)).catch(() => {});
  };
  return {
    say,
    saw: (view) => {
      for (const line of progressLines(last, view)) say(line);
      last = view;
    },
  };
}
