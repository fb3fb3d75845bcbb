import { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { LogosProvider as GeneratedProvider, type LogosProviderConfig } from "./gen/provider/index.js";

/** The `logos` provider of a stack; everything that it needs may come from the environment that `logos run` sets. */
export class LogosProvider extends GeneratedProvider {
  constructor(scope: Construct, id = "logos", config: LogosProviderConfig = {}) {
    super(scope, id, config);
  }

  /** Tells by what it is, not by its class: an app may hold two copies of this package. */
  static isLogosProvider(node: unknown): node is LogosProvider {
    return TerraformProvider.isTerraformProvider(node) && node.terraformResourceType === "logos";
  }
}
