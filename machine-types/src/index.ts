export { image, lgs, uint } from "./attributes.js";
export { developmentImages, type ImageDefinition } from "./catalogue/images.js";
export { vmMedium } from "./catalogue/vm-medium.js";
export { vmSmall } from "./catalogue/vm-small.js";
export { vmTrusted } from "./catalogue/vm-trusted.js";
export { encodeCatalogueEntry, encodeImage } from "./catalogue-entry.js";
export {
  type AttributeDefinition,
  type AttributeKind,
  defineMachineType,
  type MachineTypeDefinition,
  type PredicateDefinition,
  type RuleDefinition,
} from "./definition.js";
export { MachineTypesError, type MachineTypesErrorCode } from "./errors.js";
export { decodeMachineFacts, encodeMachineFacts, MAX_FACTS_BYTES, type MachineFacts } from "./facts.js";
