import type { MethodDefinition } from "@grpc/grpc-js";
import { grpc } from "../gen/health.js";
import { plugin } from "../gen/plugin.js";
import { method } from "./method.js";

type Empty = plugin.Empty.$Properties;
type StdioData = plugin.StdioData.$Properties;
type ConnInfo = plugin.ConnInfo.$Properties;
type CheckRequest = grpc.health.v1.HealthCheckRequest.$Properties;
type CheckResponse = grpc.health.v1.HealthCheckResponse.$Properties;

/** Service GRPCController of `plugin.proto`. */
export const controllerService: { readonly Shutdown: MethodDefinition<Empty, Empty> } = {
  Shutdown: method("/plugin.GRPCController/Shutdown", plugin.Empty, plugin.Empty),
};

/** Service GRPCStdio of `plugin.proto`. */
export const stdioService: { readonly StreamStdio: MethodDefinition<Empty, StdioData> } = {
  StreamStdio: method("/plugin.GRPCStdio/StreamStdio", plugin.Empty, plugin.StdioData, { response: true }),
};

/** Service GRPCBroker of `plugin.proto`. */
export const brokerService: { readonly StartStream: MethodDefinition<ConnInfo, ConnInfo> } = {
  StartStream: method("/plugin.GRPCBroker/StartStream", plugin.ConnInfo, plugin.ConnInfo, {
    request: true,
    response: true,
  }),
};

/** Service Health of `health.proto`; status 1 is SERVING, 3 SERVICE_UNKNOWN. */
export const healthService: { readonly Check: MethodDefinition<CheckRequest, CheckResponse> } = {
  Check: method("/grpc.health.v1.Health/Check", grpc.health.v1.HealthCheckRequest, grpc.health.v1.HealthCheckResponse),
};
