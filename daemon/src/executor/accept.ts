import type { DutyHandler, DutyModules } from "../duties/modules.js";

/** Accepts an assignment; the journal knows of it first. */
export function createAccept({ journal, signer, reach }: DutyModules): DutyHandler {
  return async ({ resource, fence }) => {
    journal.accepting({ resource, fence });
    reach("before-accept");
    await signer.accept(resource, fence);
    reach("after-accept");
  };
}
