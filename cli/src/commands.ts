import type { Command } from "./command/command.js";
import { accountShow } from "./commands/account.js";
import { devnetDown } from "./commands/devnet-down.js";
import { devnetStatus } from "./commands/devnet-status.js";
import { devnetTpm } from "./commands/devnet-tpm.js";
import { devnetUp } from "./commands/devnet-up.js";
import { doctor } from "./commands/doctor.js";
import { hubList } from "./commands/hub-list.js";
import { hubShow } from "./commands/hub-show.js";
import { keysExport } from "./commands/keys-export.js";
import { keysImport } from "./commands/keys-import.js";
import { keysList } from "./commands/keys-list.js";
import { keysNew } from "./commands/keys-new.js";
import { machineList } from "./commands/machine-list.js";
import { machineShow } from "./commands/machine-show.js";
import { miaIssuerAdd, miaIssuerList, miaIssuerRemove } from "./commands/mia-issuer.js";
import { miaProfileList, miaProfileRegister } from "./commands/mia-profile.js";
import { miaProveFraud } from "./commands/mia-prove-fraud.js";
import { miaReferenceBuild } from "./commands/mia-reference-build.js";
import { miaReferenceCapture } from "./commands/mia-reference-capture.js";
import { miaReferenceDiff } from "./commands/mia-reference-diff.js";
import { miaReferenceList } from "./commands/mia-reference-list.js";
import { miaReferencePropose } from "./commands/mia-reference-propose.js";
import { miaReferenceSign } from "./commands/mia-reference-sign.js";
import { miaReferenceActivate, miaReferenceAnnounce, miaReferenceRevoke } from "./commands/mia-reference-turns.js";
import { miaShow } from "./commands/mia-show.js";
import { miaVerify } from "./commands/mia-verify.js";
import { planApply } from "./commands/plan-apply.js";
import { planApprove } from "./commands/plan-approve.js";
import { planSave } from "./commands/plan-save.js";
import { planShow } from "./commands/plan-show.js";
import { quickstart } from "./commands/quickstart.js";
import { run } from "./commands/run.js";
import { stateAdopt } from "./commands/state-adopt.js";
import { stateDiff } from "./commands/state-diff.js";
import { stateExport } from "./commands/state-export.js";
import { stateLog } from "./commands/state-log.js";
import { stateMembersList, stateMembersRemove, stateMembersSet } from "./commands/state-members.js";
import { statePolicy } from "./commands/state-policy.js";
import { statePrune } from "./commands/state-prune.js";
import { stateQuarantineDrop, stateQuarantineExport, stateQuarantineList } from "./commands/state-quarantine.js";
import { stateRebuild } from "./commands/state-rebuild.js";
import {
  stateRecipientsAdd,
  stateRecipientsList,
  stateRecipientsOwn,
  stateRecipientsRemove,
  stateRecipientsRotate,
} from "./commands/state-recipients.js";
import { stateRecover } from "./commands/state-recover.js";
import { stateRollback } from "./commands/state-rollback.js";
import { stateServe } from "./commands/state-serve.js";
import { stateShow } from "./commands/state-show.js";
import { stateUnlock } from "./commands/state-unlock.js";
import { stateVerify } from "./commands/state-verify.js";
import { typesList } from "./commands/types-list.js";

/** Everything that `logos` does, in the order of its help. */
export const commands: readonly Command[] = [
  quickstart,
  devnetUp,
  devnetStatus,
  devnetDown,
  devnetTpm,
  run,
  stateLog,
  stateShow,
  stateDiff,
  stateRollback,
  stateVerify,
  stateExport,
  stateAdopt,
  stateRebuild,
  stateRecover,
  stateUnlock,
  statePrune,
  stateQuarantineList,
  stateQuarantineExport,
  stateQuarantineDrop,
  stateMembersList,
  stateMembersSet,
  stateMembersRemove,
  statePolicy,
  stateRecipientsList,
  stateRecipientsOwn,
  stateRecipientsAdd,
  stateRecipientsRemove,
  stateRecipientsRotate,
  stateServe,
  planSave,
  planShow,
  planApprove,
  planApply,
  machineList,
  machineShow,
  typesList,
  hubList,
  hubShow,
  miaShow,
  miaVerify,
  miaProveFraud,
  miaReferenceCapture,
  miaReferenceBuild,
  miaReferenceDiff,
  miaReferencePropose,
  miaReferenceSign,
  miaReferenceAnnounce,
  miaReferenceActivate,
  miaReferenceRevoke,
  miaReferenceList,
  miaProfileRegister,
  miaProfileList,
  miaIssuerAdd,
  miaIssuerRemove,
  miaIssuerList,
  keysNew,
  keysImport,
  keysList,
  keysExport,
  accountShow,
  doctor,
];
