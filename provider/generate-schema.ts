// Writes provider/schema.json: what `terraform providers schema -json` would print of this provider.
//
//   node --conditions=source --import tsx provider/generate-schema.ts
import { writeFileSync } from "node:fs";
import { schemaDocument } from "./src/framework/schema-json.js";
import { logosProvider, PROVIDER_ADDRESS } from "./src/logos-provider.js";

const document = schemaDocument(PROVIDER_ADDRESS, logosProvider({}));
writeFileSync(new URL("schema.json", import.meta.url), `${JSON.stringify(document, null, 2)}\n`);
