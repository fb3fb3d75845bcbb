export { connectRun, type RunClient } from "./client.js";
export { MAX_ANSWER_BYTES, MAX_REQUEST_BYTES } from "./decode.js";
export type {
  DrainProgress,
  DrainRequest,
  Empty,
  Holdings,
  MadeRequest,
  RegisterReply,
  RegisterRequest,
  ReportRequest,
  WorkspaceRequest,
} from "./messages.js";
export { backendService, runService } from "./service.js";
