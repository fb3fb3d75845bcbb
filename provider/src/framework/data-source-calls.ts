import { diagnosticToWire } from "../tfprotov6/diagnostic.js";
import { valueFromWire, valueToWire } from "../tfprotov6/dynamic-value.js";
import type { ProviderHandlers } from "../tfprotov6/handlers.js";
import { isObject } from "../tfprotov6/value.js";
import type { DataSource } from "./provider.js";
import { schemaType } from "./schema.js";
import type { Session } from "./session.js";
import { validateAttributes } from "./validate.js";

/** The calls about data sources; `find` throws for a type that the provider does not have. */
export function dataSourceCalls<Client>(
  find: (typeName: string | null | undefined) => DataSource<Client>,
  session: Session<Client>,
): Pick<ProviderHandlers, "ValidateDataResourceConfig" | "ReadDataSource"> {
  return {
    ValidateDataResourceConfig: ({ typeName, config }) =>
      session.run("ValidateDataResourceConfig", async () => {
        const { schema } = find(typeName);
        const value = valueFromWire(config, schemaType(schema));
        const found = isObject(value) ? validateAttributes(schema.attributes, value) : [];
        return { diagnostics: found.map(diagnosticToWire) };
      }),

    ReadDataSource: ({ typeName, config }) =>
      session.run("ReadDataSource", async () => {
        const source = find(typeName);
        const type = schemaType(source.schema);
        const value = valueFromWire(config, type);
        const outcome = await source.read(isObject(value) ? value : {}, session.context);
        return {
          state: valueToWire(outcome.state, type),
          diagnostics: outcome.diagnostics.map(diagnosticToWire),
        };
      }),
  };
}
