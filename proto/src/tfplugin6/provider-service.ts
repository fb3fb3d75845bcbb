import type { MethodDefinition } from "@grpc/grpc-js";
import { tfplugin6 as wire } from "../gen/tfplugin6.js";
import { type Codec, method } from "./method.js";

/** Request and response of each call of the service Provider. */
export interface ProviderMessages {
  readonly GetMetadata: readonly [wire.GetMetadataRequest.$Properties, wire.GetMetadataResponse.$Properties];
  readonly GetProviderSchema: readonly [
    wire.GetProviderSchemaRequest.$Properties,
    wire.GetProviderSchemaResponse.$Properties,
  ];
  readonly GetResourceIdentitySchemas: readonly [
    wire.GetResourceIdentitySchemasRequest.$Properties,
    wire.GetResourceIdentitySchemasResponse.$Properties,
  ];
  readonly GetFunctions: readonly [wire.GetFunctionsRequest.$Properties, wire.GetFunctionsResponse.$Properties];
  readonly ValidateProviderConfig: readonly [
    wire.ValidateProviderConfigRequest.$Properties,
    wire.ValidateProviderConfigResponse.$Properties,
  ];
  readonly ValidateResourceConfig: readonly [
    wire.ValidateResourceConfigRequest.$Properties,
    wire.ValidateResourceConfigResponse.$Properties,
  ];
  readonly ValidateDataResourceConfig: readonly [
    wire.ValidateDataResourceConfigRequest.$Properties,
    wire.ValidateDataResourceConfigResponse.$Properties,
  ];
  readonly ConfigureProvider: readonly [
    wire.ConfigureProviderRequest.$Properties,
    wire.ConfigureProviderResponse.$Properties,
  ];
  readonly UpgradeResourceState: readonly [
    wire.UpgradeResourceStateRequest.$Properties,
    wire.UpgradeResourceStateResponse.$Properties,
  ];
  readonly ReadResource: readonly [wire.ReadResourceRequest.$Properties, wire.ReadResourceResponse.$Properties];
  readonly PlanResourceChange: readonly [
    wire.PlanResourceChangeRequest.$Properties,
    wire.PlanResourceChangeResponse.$Properties,
  ];
  readonly ApplyResourceChange: readonly [
    wire.ApplyResourceChangeRequest.$Properties,
    wire.ApplyResourceChangeResponse.$Properties,
  ];
  readonly ImportResourceState: readonly [
    wire.ImportResourceStateRequest.$Properties,
    wire.ImportResourceStateResponse.$Properties,
  ];
  readonly MoveResourceState: readonly [
    wire.MoveResourceStateRequest.$Properties,
    wire.MoveResourceStateResponse.$Properties,
  ];
  readonly ReadDataSource: readonly [wire.ReadDataSourceRequest.$Properties, wire.ReadDataSourceResponse.$Properties];
  readonly GenerateResourceConfig: readonly [
    wire.GenerateResourceConfigRequest.$Properties,
    wire.GenerateResourceConfigResponse.$Properties,
  ];
  readonly StopProvider: readonly [wire.StopProviderRequest.$Properties, wire.StopProviderResponse.$Properties];
}

export type ProviderCall = keyof ProviderMessages;

/** Service Provider of `tfplugin6.proto` for `Server.addService` and for clients' `makeUnaryRequest`. */
export type ProviderService = {
  readonly [C in ProviderCall]: MethodDefinition<ProviderMessages[C][0], ProviderMessages[C][1]>;
};

export const providerService: ProviderService = {
  GetMetadata: call("GetMetadata", wire.GetMetadataRequest, wire.GetMetadataResponse),
  GetProviderSchema: call("GetProviderSchema", wire.GetProviderSchemaRequest, wire.GetProviderSchemaResponse),
  GetResourceIdentitySchemas: call(
    "GetResourceIdentitySchemas",
    wire.GetResourceIdentitySchemasRequest,
    wire.GetResourceIdentitySchemasResponse,
  ),
  GetFunctions: call("GetFunctions", wire.GetFunctionsRequest, wire.GetFunctionsResponse),
  ValidateProviderConfig: call(
    "ValidateProviderConfig",
    wire.ValidateProviderConfigRequest,
    wire.ValidateProviderConfigResponse,
  ),
  ValidateResourceConfig: call(
    "ValidateResourceConfig",
    wire.ValidateResourceConfigRequest,
    wire.ValidateResourceConfigResponse,
  ),
  ValidateDataResourceConfig: call(
    "ValidateDataResourceConfig",
    wire.ValidateDataResourceConfigRequest,
    wire.ValidateDataResourceConfigResponse,
  ),
  ConfigureProvider: call("ConfigureProvider", wire.ConfigureProviderRequest, wire.ConfigureProviderResponse),
  UpgradeResourceState: call(
    "UpgradeResourceState",
    wire.UpgradeResourceStateRequest,
    wire.UpgradeResourceStateResponse,
  ),
  ReadResource: call("ReadResource", wire.ReadResourceRequest, wire.ReadResourceResponse),
  PlanResourceChange: call("PlanResourceChange", wire.PlanResourceChangeRequest, wire.PlanResourceChangeResponse),
  ApplyResourceChange: call("ApplyResourceChange", wire.ApplyResourceChangeRequest, wire.ApplyResourceChangeResponse),
  ImportResourceState: call("ImportResourceState", wire.ImportResourceStateRequest, wire.ImportResourceStateResponse),
  MoveResourceState: call("MoveResourceState", wire.MoveResourceStateRequest, wire.MoveResourceStateResponse),
  ReadDataSource: call("ReadDataSource", wire.ReadDataSourceRequest, wire.ReadDataSourceResponse),
  GenerateResourceConfig: call(
    "GenerateResourceConfig",
    wire.GenerateResourceConfigRequest,
    wire.GenerateResourceConfigResponse,
  ),
  StopProvider: call("StopProvider", wire.StopProviderRequest, wire.StopProviderResponse),
};

function call<Request, Response>(
  name: ProviderCall,
  request: Codec<Request>,
  response: Codec<Response>,
): MethodDefinition<Request, Response> {
  return method(`/tfplugin6.Provider/${name}`, request, response);
}
