import {
  Client,
  type ClientReadableStream,
  credentials,
  type MethodDefinition,
  type ServiceError,
  status,
} from "@grpc/grpc-js";
import {
  backendService,
  type DrainProgress,
  type DrainRequest,
  type Holdings,
  MAX_ANSWER_BYTES,
  type RegisterReply,
  type RegisterRequest,
  type WorkspaceRequest,
} from "@logos/proto/run";
import { CliError } from "../errors.js";

const ANSWER_MS = 10_000;

/** The state backend of an earlier run of the same LOGOS_HOME, which serves our token too. */
export interface JoinedBackend {
  readonly address: string;
  head(workspace: string): Promise<readonly bigint[]>;
  /** Waits until all that came with our token is on chain; `onWait` hears what it waits for. Throws `not-drained`. */
  drain(onWait: (text: string) => void): Promise<void>;
  /** Settles when that run serves no more. */
  readonly lost: Promise<void>;
  close(): void;
}

function stream<Q, A>(client: Client, method: MethodDefinition<Q, A>, request: Q): ClientReadableStream<A> {
  return client.makeServerStreamRequest(method.path, method.requestSerialize, method.responseDeserialize, request);
}

function head(client: Client, workspace: string): Promise<readonly bigint[]> {
  const method: MethodDefinition<WorkspaceRequest, Holdings> = backendService.head;
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      method.path,
      method.requestSerialize,
      method.responseDeserialize,
      { workspace },
      { deadline: Date.now() + ANSWER_MS },
      (error: ServiceError | null, answer?: Holdings) => {
        if (answer === undefined) reject(error ?? new Error("no answer"));
        else resolve(answer.headResources);
      },
    );
  });
}

async function drain(client: Client, request: DrainRequest, onWait: (text: string) => void): Promise<void> {
  const progress: AsyncIterable<DrainProgress> = stream(client, backendService.drain, request);
  try {
    for await (const { text } of progress) onWait(text);
  } catch (cause) {
    const { details } = cause as Partial<ServiceError>;
    throw new CliError("not-drained", details ?? "the state backend of the other run did not answer", {
      hint: "the state is in the local log of LOGOS_HOME; the next run writes it",
      cause,
    });
  }
}

function refusal(error: ServiceError): CliError {
  return new CliError("conflict", `the state backend of this LOGOS_HOME refuses this run: ${error.details}`, {
    hint: "wait until the other run ends, or set another LOGOS_HOME",
    cause: error,
  });
}

/** Joins the backend behind the socket; undefined if nobody serves there. Throws `conflict` if it refuses. */
export function joinBackend(socketPath: string, request: RegisterRequest): Promise<JoinedBackend | undefined> {
  const client = new Client(`unix:${socketPath}`, credentials.createInsecure(), {
    "grpc.max_receive_message_length": MAX_ANSWER_BYTES,
    "grpc.default_authority": "localhost",
  });
  const lost = Promise.withResolvers<void>();
  const registration: ClientReadableStream<RegisterReply> = stream(client, backendService.register, request);
  return new Promise((resolve, reject) => {
    registration.on("data", ({ stateAddress }: RegisterReply) =>
      resolve({
        address: stateAddress,
        head: (workspace) => head(client, workspace),
        drain: (onWait) => drain(client, { tokenSha256: request.tokenSha256 }, onWait),
        lost: lost.promise,
        close: () => {
          registration.cancel();
          client.close();
        },
      }),
    );
    registration.on("error", (error: ServiceError) => {
      if (error.code === status.PERMISSION_DENIED) reject(refusal(error));
      // After a first answer this is the end of the other run, and the promise has long been settled.
      else resolve(undefined);
    });
    registration.on("end", () => resolve(undefined));
    registration.on("close", () => {
      lost.resolve();
      client.close();
    });
  });
}
