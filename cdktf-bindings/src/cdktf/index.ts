export * from "./gen/index.js";
export { LogosBackend, type LogosBackendConfig } from "./logos-backend.js";
export { LogosProvider } from "./logos-provider.js";
export { MachineGroup, type MachineGroupConfig } from "./machine-group.js";
