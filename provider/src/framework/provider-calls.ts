import type { wire } from "@logos/proto/tfplugin6";
import { diagnosticToWire } from "../tfprotov6/diagnostic.js";
import { valueFromWire } from "../tfprotov6/dynamic-value.js";
import type { ProviderHandlers } from "../tfprotov6/handlers.js";
import { isObject } from "../tfprotov6/value.js";
import type { Provider } from "./provider.js";
import { type Schema, schemaType } from "./schema.js";
import { schemaToWire } from "./schema-wire.js";
import type { Session } from "./session.js";
import { validateAttributes } from "./validate.js";

type Calls =
  | "GetMetadata"
  | "GetProviderSchema"
  | "GetResourceIdentitySchemas"
  | "GetFunctions"
  | "ValidateProviderConfig"
  | "ConfigureProvider"
  | "StopProvider";

const capabilities = { planDestroy: true, getProviderSchemaOptional: true, generateResourceConfig: true };

/** The calls about the provider itself. */
export function providerCalls<Client>(
  provider: Provider<Client>,
  session: Session<Client>,
): Pick<ProviderHandlers, Calls> {
  const configOf = (config: wire.DynamicValue.$Properties | null | undefined) => {
    const value = valueFromWire(config, schemaType(provider.schema));
    return isObject(value) ? value : {};
  };
  return {
    GetMetadata: async () => ({
      serverCapabilities: capabilities,
      resources: provider.resources.map(({ typeName }) => ({ typeName })),
      dataSources: provider.dataSources.map(({ typeName }) => ({ typeName })),
    }),
    GetProviderSchema: async () => ({
      provider: schemaToWire(provider.schema),
      resourceSchemas: byName(provider.resources),
      dataSourceSchemas: byName(provider.dataSources),
      serverCapabilities: capabilities,
    }),
    GetResourceIdentitySchemas: async () => ({}),
    GetFunctions: async () => ({}),
    ValidateProviderConfig: ({ config }) =>
      session.run("ValidateProviderConfig", async () => {
        const found = validateAttributes(provider.schema.attributes, configOf(config));
        return { diagnostics: found.map(diagnosticToWire) };
      }),
    ConfigureProvider: ({ config }) =>
      session.run("ConfigureProvider", async () => ({
        diagnostics: (await session.configure(configOf(config))).map(diagnosticToWire),
      })),
    StopProvider: async () => {
      session.stop();
      return {};
    },
  };
}

function byName(list: readonly { readonly typeName: string; readonly schema: Schema }[]) {
  return Object.fromEntries(list.map(({ typeName, schema }) => [typeName, schemaToWire(schema)]));
}
