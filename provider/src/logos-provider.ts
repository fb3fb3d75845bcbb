import { machineTypeDataSource } from "./data-sources/machine-type.js";
import { machineTypesDataSource } from "./data-sources/machine-types.js";
import type { Provider } from "./framework/provider.js";
import { closeTenancy, openTenancy } from "./open-tenancy.js";
import { machineResource } from "./resources/machine/machine.js";
import { providerAttributes, settingsOf } from "./settings.js";
import type { Tenancy } from "./tenancy.js";

/** The address under which Terraform knows the provider. */
export const PROVIDER_ADDRESS = "registry.terraform.io/logos/logos";

/** The provider `logos`; what the configuration leaves out comes from `environment`. */
export function logosProvider(environment: Readonly<Record<string, string | undefined>>): Provider<Tenancy> {
  return {
    schema: {
      version: 0,
      description: "Machines that a chain keeps, validators carry out and cross-check.",
      attributes: providerAttributes,
    },
    resources: [machineResource],
    dataSources: [machineTypeDataSource, machineTypesDataSource],
    configure: async (config, signal) => {
      const { settings, diagnostics } = settingsOf(config, environment);
      if (settings === undefined) return { client: undefined, diagnostics };
      return { client: await openTenancy(settings, environment, signal), diagnostics: [] };
    },
    close: closeTenancy,
  };
}
