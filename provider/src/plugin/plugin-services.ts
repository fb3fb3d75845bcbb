import type {
  ServerDuplexStream,
  ServerUnaryCall,
  ServerWritableStream,
  sendUnaryData,
  UntypedServiceImplementation,
} from "@grpc/grpc-js";

const SERVING = 1;
const SERVICE_UNKNOWN = 3;

/** What happens to the host. */
export interface HostEvents {
  /** The host is done with this plugin; called after it has its answer. */
  onShutdown(): void;
  /** The host connected. */
  onConnected(): void;
  /** The connection to the host broke without a farewell. */
  onLost(): void;
}

/** The services of go-plugin beside the provider's own. */
export interface PluginServices {
  readonly controller: UntypedServiceImplementation;
  readonly stdio: UntypedServiceImplementation;
  readonly broker: UntypedServiceImplementation;
  readonly health: UntypedServiceImplementation;
  /** Ends the streams that are open, so that the server can close. */
  endStreams(): void;
}

export function pluginServices({ onShutdown, onConnected, onLost }: HostEvents): PluginServices {
  const open = new Set<{ end(): void }>();
  let parting = false;
  const keep = (stream: { end(): void; once(event: "cancelled", listener: () => void): unknown }, lost: () => void) => {
    open.add(stream);
    stream.once("cancelled", () => {
      open.delete(stream);
      if (!parting) lost();
    });
  };
  return {
    controller: {
      Shutdown: (_call: ServerUnaryCall<object, object>, answer: sendUnaryData<object>) => {
        parting = true;
        answer(null, {});
        onShutdown();
      },
    },
    stdio: {
      // Nothing is sent: logs go to standard error. The host holds this stream as long as it lives.
      StreamStdio: (stream: ServerWritableStream<object, object>) => {
        onConnected();
        keep(stream, onLost);
      },
    },
    broker: {
      StartStream: (stream: ServerDuplexStream<object, object>) => {
        stream.on("data", () => {});
        stream.on("end", () => stream.end());
        keep(stream, () => {});
      },
    },
    health: {
      Check: (call: ServerUnaryCall<{ service?: string | null }, object>, answer: sendUnaryData<object>) => {
        const known = ["", "plugin"].includes(call.request.service ?? "");
        answer(null, { status: known ? SERVING : SERVICE_UNKNOWN });
      },
    },
    endStreams: () => {
      parting = true;
      for (const stream of open) stream.end();
      open.clear();
    },
  };
}
