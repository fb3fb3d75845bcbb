import { pathToWire } from "../tfprotov6/attribute-path.js";
import { diagnosticToWire, hasErrors } from "../tfprotov6/diagnostic.js";
import { valueFromWire, valueToWire } from "../tfprotov6/dynamic-value.js";
import type { ProviderHandlers } from "../tfprotov6/handlers.js";
import { type ObjectValue, objectOrNull } from "../tfprotov6/value.js";
import { type PrivateState, privateFromWire, privateToWire } from "./private-state.js";
import type { FindResource, Outcome, Resource } from "./provider.js";
import { schemaType } from "./schema.js";
import type { Session } from "./session.js";

const NOTHING = new Uint8Array();

/** The calls that plan and make changes; `find` throws for a type that the provider does not have. */
export function resourceChangeCalls<Client>(
  find: FindResource<Client>,
  session: Session<Client>,
): Pick<ProviderHandlers, "PlanResourceChange" | "ApplyResourceChange"> {
  return {
    PlanResourceChange: (request) =>
      session.run(
        "PlanResourceChange",
        async () => {
          const resource = find(request.typeName);
          const type = schemaType(resource.schema);
          const [prior, proposed, config] = [request.priorState, request.proposedNewState, request.config].map((each) =>
            objectOrNull(valueFromWire(each, type)),
          );
          const { planned, replace, diagnostics, ...answer } = await resource.plan(
            {
              prior: prior ?? null,
              proposed: proposed ?? null,
              // A removal has a configuration of null in every version, but a proposal of null in all of them too.
              config: proposed === null ? null : (config ?? null),
              private: privateFromWire(request.priorPrivate),
            },
            session.context,
          );
          return {
            plannedState: valueToWire(planned, type),
            requiresReplace: (replace ?? []).map(pathToWire),
            plannedPrivate: privateToWire(answer.private ?? {}),
            diagnostics: diagnostics.map(diagnosticToWire),
          };
        },
        { plannedState: request.proposedNewState ?? {} },
      ),

    ApplyResourceChange: (request) =>
      session.run(
        "ApplyResourceChange",
        async () => {
          const resource = find(request.typeName);
          const type = schemaType(resource.schema);
          const [prior, planned, config] = [request.priorState, request.plannedState, request.config].map((each) =>
            objectOrNull(valueFromWire(each, type)),
          );
          const stored = privateFromWire(request.plannedPrivate);
          const rest = { config: config ?? null, private: stored };
          const outcome = await apply(resource, prior ?? null, planned ?? null, rest, session);
          // With errors and no state of its own, an operation left everything as it was.
          const kept = hasErrors(outcome.diagnostics) && outcome.state === null ? (prior ?? null) : outcome.state;
          return {
            newState: valueToWire(kept, type),
            private: privateToWire(outcome.private ?? stored),
            diagnostics: outcome.diagnostics.map(diagnosticToWire),
          };
        },
        { newState: request.priorState ?? {}, private: request.plannedPrivate ?? NOTHING },
      ),
  };
}

async function apply<Client>(
  resource: Resource<Client>,
  prior: ObjectValue | null,
  planned: ObjectValue | null,
  rest: { readonly config: ObjectValue | null; readonly private: PrivateState },
  session: Session<Client>,
): Promise<Outcome> {
  const { context } = session;
  if (prior === null && planned !== null) return resource.create({ prior, planned, ...rest }, context);
  if (prior !== null && planned === null) return resource.remove({ prior, planned, ...rest }, context);
  if (prior !== null && planned !== null) return resource.update({ prior, planned, ...rest }, context);
  return { state: null, diagnostics: [] };
}
