import type { ProviderCall, ProviderMessages } from "@logos/proto/tfplugin6";

/** Answers of the service Provider; they never reject: what goes wrong is a diagnostic of the answer. */
export type ProviderHandlers = {
  readonly [C in ProviderCall]: (request: ProviderMessages[C][0]) => Promise<ProviderMessages[C][1]>;
};
