export { tfplugin6 as wire } from "../gen/tfplugin6.js";
export { brokerService, controllerService, healthService, stdioService } from "./plugin-services.js";
export { type ProviderCall, type ProviderMessages, type ProviderService, providerService } from "./provider-service.js";
