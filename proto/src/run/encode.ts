import { logos } from "../gen/run.js";
import type {
  DrainProgress,
  DrainRequest,
  Holdings,
  MadeRequest,
  RegisterReply,
  RegisterRequest,
  ReportRequest,
  WorkspaceRequest,
} from "./messages.js";

const wire = logos.run.v1;

/** Encodes the message of the same name of `run.proto`. */
export function encodeWorkspaceRequest({ workspace }: WorkspaceRequest): Buffer {
  return Buffer.from(wire.WorkspaceRequest.encode({ workspace }).finish());
}

export function encodeHoldings({ headResources, runResources }: Holdings): Buffer {
  return Buffer.from(
    wire.Holdings.encode({ headResources: headResources.map(String), runResources: runResources.map(String) }).finish(),
  );
}

export function encodeMadeRequest({ workspace, resource }: MadeRequest): Buffer {
  return Buffer.from(wire.MadeRequest.encode({ workspace, resource: resource.toString() }).finish());
}

export function encodeReportRequest({ workspace, addressName, text }: ReportRequest): Buffer {
  return Buffer.from(wire.ReportRequest.encode({ workspace, addressName, text }).finish());
}

export function encodeRegisterRequest(request: RegisterRequest): Buffer {
  const { tokenSha256, account, genesisHash, label, planDigest = null } = request;
  return Buffer.from(wire.RegisterRequest.encode({ tokenSha256, account, genesisHash, label, planDigest }).finish());
}

export function encodeRegisterReply({ stateAddress }: RegisterReply): Buffer {
  return Buffer.from(wire.RegisterReply.encode({ stateAddress }).finish());
}

export function encodeDrainRequest({ tokenSha256 }: DrainRequest): Buffer {
  return Buffer.from(wire.DrainRequest.encode({ tokenSha256 }).finish());
}

export function encodeDrainProgress({ text }: DrainProgress): Buffer {
  return Buffer.from(wire.DrainProgress.encode({ text }).finish());
}
