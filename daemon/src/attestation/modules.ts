import type { DutyModules } from "../duties/modules.js";
import type { References } from "./references.js";
import type { Suspects } from "./suspects.js";

/** What appraisers work with; one for the whole process. */
export interface AttestationModules extends DutyModules {
  readonly references: References;
  readonly suspects: Suspects;
}
