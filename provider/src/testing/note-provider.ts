import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome, Provider, Resource } from "../framework/provider.js";
import type { Schema } from "../framework/schema.js";
import { CtyNumber } from "../tfprotov6/cty-number.js";
import { mapOf } from "../tfprotov6/cty-type.js";
import { errorAt, warningAt } from "../tfprotov6/diagnostic.js";
import { equalValues, nullUnknowns, type ObjectValue, objectOrNull, unknown } from "../tfprotov6/value.js";

type Client = { readonly author: string };

const schema: Schema = {
  version: 0,
  description: "A note.",
  attributes: {
    text: {
      type: "string",
      mode: "required",
      description: "What it says; `fail` and `throw` do, `slow` takes its time.",
      check: (value, path) => (value === "" ? [errorAt(path, "Nothing to say", "text must not be empty.")] : []),
    },
    paper: { type: "string", mode: "optional", description: "Another paper is another note." },
    size: { type: "number", mode: "optional-computed", description: "Any number." },
    tags: { type: mapOf("string"), mode: "optional", description: "Tags." },
    frame: {
      nested: { color: { type: "string", mode: "optional", description: "Of the frame." } },
      mode: "optional",
      description: "Around it.",
    },
    id: { type: "string", mode: "computed", description: "Text and author." },
    author: { type: "string", mode: "computed", description: "Who wrote." },
  },
};

function note(): Resource<Client> {
  const write = async (planned: ObjectValue, author: string, signal: AbortSignal): Promise<Outcome> => {
    if (planned["text"] === "throw") throw new Error("thrown");
    if (planned["text"] === "fail")
      return { state: null, diagnostics: [errorAt(["text"], "Refused", "It says fail.")] };
    if (planned["text"] === "slow") {
      try {
        await sleep(60_000, undefined, { signal });
      } catch {
        const half = objectOrNull(nullUnknowns({ ...planned, id: "half" }));
        return {
          state: half,
          diagnostics: [warningAt(undefined, "Half a note", "Stopped.")],
          private: { half: "yes" },
        };
      }
    }
    return { state: { ...planned, id: `${String(planned["text"])}/${author}`, author }, diagnostics: [] };
  };
  return {
    typeName: "logos_note",
    schema,
    plan: async ({ proposed, prior }) => {
      if (proposed === null) return { planned: null, diagnostics: [] };
      const size = proposed["size"] ?? CtyNumber.parse("0.12345678901234567891");
      const fresh = prior === null || prior["author"] === null || !equalValues(prior, proposed);
      const computed = fresh ? { id: unknown, author: unknown } : {};
      const moved = prior !== null && !equalValues(prior["paper"] ?? null, proposed["paper"] ?? null);
      return { planned: { ...proposed, size, ...computed }, replace: moved ? [["paper"]] : [], diagnostics: [] };
    },
    create: ({ planned }, { client, signal }) => write(planned, client?.author ?? "nobody", signal),
    read: async (state) => ({ state, diagnostics: [] }),
    update: ({ planned }, { client, signal }) => write({ ...planned }, client?.author ?? "nobody", signal),
    remove: async () => ({ state: null, diagnostics: [] }),
    import: async (id) => {
      const empty = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null]));
      return { state: { ...empty, text: id, id: `${id}/imported`, author: "imported" }, diagnostics: [] };
    },
  };
}

/** A provider of notes that live in Terraform's state only: it exercises the framework, not a chain. */
export const noteProvider: Provider<Client> = {
  schema: {
    version: 0,
    description: "Notes.",
    attributes: { author: { type: "string", mode: "optional", description: "Who writes." } },
  },
  configure: async ({ author }) => ({
    client: { author: typeof author === "string" ? author : "nobody" },
    diagnostics: [],
  }),
  close: async () => {},
  resources: [note()],
  dataSources: [],
};
