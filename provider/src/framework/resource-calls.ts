import { ProviderError } from "../errors.js";
import { diagnosticToWire, errorAt } from "../tfprotov6/diagnostic.js";
import { valueFromWire, valueToWire } from "../tfprotov6/dynamic-value.js";
import type { ProviderHandlers } from "../tfprotov6/handlers.js";
import { objectOrNull } from "../tfprotov6/value.js";
import { generateConfig } from "./generate-config.js";
import { privateFromWire, privateToWire } from "./private-state.js";
import type { FindResource } from "./provider.js";
import { schemaType } from "./schema.js";
import type { Session } from "./session.js";
import { validateAttributes } from "./validate.js";

type Calls =
  | "ValidateResourceConfig"
  | "UpgradeResourceState"
  | "ReadResource"
  | "ImportResourceState"
  | "MoveResourceState"
  | "GenerateResourceConfig";

const NOTHING = new Uint8Array();

/** The calls about configurations and states of resources; `find` throws for a type that the provider does not have. */
export function resourceCalls<Client>(
  find: FindResource<Client>,
  session: Session<Client>,
): Pick<ProviderHandlers, Calls> {
  return {
    ValidateResourceConfig: ({ typeName, config }) =>
      session.run("ValidateResourceConfig", async () => {
        const { schema } = find(typeName);
        const value = objectOrNull(valueFromWire(config, schemaType(schema)));
        const found = value === null ? [] : validateAttributes(schema.attributes, value);
        return { diagnostics: found.map(diagnosticToWire) };
      }),

    UpgradeResourceState: ({ typeName, rawState }) =>
      session.run("UpgradeResourceState", async () => {
        const type = schemaType(find(typeName).schema);
        if (!rawState?.json?.length) {
          throw new ProviderError("malformed", "This state is of a Terraform before 0.12; upgrade through 0.13 first.");
        }
        return { upgradedState: valueToWire(valueFromWire({ json: rawState.json }, type), type) };
      }),

    ReadResource: (request) =>
      session.run(
        "ReadResource",
        async () => {
          const resource = find(request.typeName);
          const type = schemaType(resource.schema);
          const state = objectOrNull(valueFromWire(request.currentState, type));
          const stored = privateFromWire(request.private);
          if (state === null) return { newState: valueToWire(null, type) };
          const outcome = await resource.read(state, stored, session.context);
          return {
            newState: valueToWire(outcome.state, type),
            private: privateToWire(outcome.private ?? stored),
            diagnostics: outcome.diagnostics.map(diagnosticToWire),
          };
        },
        { newState: request.currentState ?? {}, private: request.private ?? NOTHING },
      ),

    ImportResourceState: ({ typeName, id }) =>
      session.run("ImportResourceState", async () => {
        const resource = find(typeName);
        const type = schemaType(resource.schema);
        const outcome = await resource.import(id ?? "", session.context);
        const imported = {
          typeName: resource.typeName,
          state: valueToWire(outcome.state, type),
          private: privateToWire(outcome.private ?? {}),
        };
        return {
          importedResources: outcome.state === null ? [] : [imported],
          diagnostics: outcome.diagnostics.map(diagnosticToWire),
        };
      }),

    MoveResourceState: async ({ sourceTypeName, targetTypeName }) => ({
      diagnostics: [
        diagnosticToWire(
          errorAt(
            undefined,
            "Nothing can be moved here",
            `A ${sourceTypeName} cannot become a ${targetTypeName}. Remove the moved block and import it.`,
          ),
        ),
      ],
    }),

    GenerateResourceConfig: ({ typeName, state }) =>
      session.run("GenerateResourceConfig", async () => {
        const { schema } = find(typeName);
        const type = schemaType(schema);
        const value = objectOrNull(valueFromWire(state, type));
        return { config: valueToWire(value === null ? null : generateConfig(schema.attributes, value), type) };
      }),
  };
}
