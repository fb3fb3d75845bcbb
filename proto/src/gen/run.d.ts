import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace logos. */
export namespace logos {

    /** Namespace run. */
    namespace run {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a WorkspaceRequest.
             * @deprecated Use logos.run.v1.WorkspaceRequest.$Properties instead.
             */
            interface IWorkspaceRequest extends logos.run.v1.WorkspaceRequest.$Properties {
            }

            /** Represents a WorkspaceRequest. */
            class WorkspaceRequest {

                /**
                 * Constructs a new WorkspaceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.WorkspaceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** WorkspaceRequest workspace. */
                workspace: string;

                /**
                 * Creates a new WorkspaceRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WorkspaceRequest instance
                 */
                static create(properties: logos.run.v1.WorkspaceRequest.$Shape): logos.run.v1.WorkspaceRequest & logos.run.v1.WorkspaceRequest.$Shape;
                static create(properties?: logos.run.v1.WorkspaceRequest.$Properties): logos.run.v1.WorkspaceRequest;

                /**
                 * Encodes the specified WorkspaceRequest message. Does not implicitly {@link logos.run.v1.WorkspaceRequest.verify|verify} messages.
                 * @param message WorkspaceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.WorkspaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WorkspaceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.WorkspaceRequest & logos.run.v1.WorkspaceRequest.$Shape} WorkspaceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.WorkspaceRequest & logos.run.v1.WorkspaceRequest.$Shape;

                /**
                 * Creates a WorkspaceRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns WorkspaceRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.WorkspaceRequest;

                /**
                 * Creates a plain object from a WorkspaceRequest message. Also converts values to other types if specified.
                 * @param message WorkspaceRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.WorkspaceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this WorkspaceRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace WorkspaceRequest {

                /** Properties of a WorkspaceRequest. */
                interface $Properties {

                    /** WorkspaceRequest workspace */
                    workspace?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WorkspaceRequest. */
                type $Shape = logos.run.v1.WorkspaceRequest.$Properties;
            }

            /**
             * Properties of a Holdings.
             * @deprecated Use logos.run.v1.Holdings.$Properties instead.
             */
            interface IHoldings extends logos.run.v1.Holdings.$Properties {
            }

            /** Represents a Holdings. */
            class Holdings {

                /**
                 * Constructs a new Holdings.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.Holdings.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Holdings headResources. */
                headResources: string[];

                /** Holdings runResources. */
                runResources: string[];

                /**
                 * Creates a new Holdings instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Holdings instance
                 */
                static create(properties: logos.run.v1.Holdings.$Shape): logos.run.v1.Holdings & logos.run.v1.Holdings.$Shape;
                static create(properties?: logos.run.v1.Holdings.$Properties): logos.run.v1.Holdings;

                /**
                 * Encodes the specified Holdings message. Does not implicitly {@link logos.run.v1.Holdings.verify|verify} messages.
                 * @param message Holdings message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.Holdings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Holdings message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.Holdings & logos.run.v1.Holdings.$Shape} Holdings
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.Holdings & logos.run.v1.Holdings.$Shape;

                /**
                 * Creates a Holdings message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Holdings
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.Holdings;

                /**
                 * Creates a plain object from a Holdings message. Also converts values to other types if specified.
                 * @param message Holdings
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.Holdings, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Holdings to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Holdings {

                /** Properties of a Holdings. */
                interface $Properties {

                    /** Holdings headResources */
                    headResources?: (string[]|null);

                    /** Holdings runResources */
                    runResources?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Holdings. */
                type $Shape = logos.run.v1.Holdings.$Properties;
            }

            /**
             * Properties of a MadeRequest.
             * @deprecated Use logos.run.v1.MadeRequest.$Properties instead.
             */
            interface IMadeRequest extends logos.run.v1.MadeRequest.$Properties {
            }

            /** Represents a MadeRequest. */
            class MadeRequest {

                /**
                 * Constructs a new MadeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.MadeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MadeRequest workspace. */
                workspace: string;

                /** MadeRequest resource. */
                resource: string;

                /**
                 * Creates a new MadeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns MadeRequest instance
                 */
                static create(properties: logos.run.v1.MadeRequest.$Shape): logos.run.v1.MadeRequest & logos.run.v1.MadeRequest.$Shape;
                static create(properties?: logos.run.v1.MadeRequest.$Properties): logos.run.v1.MadeRequest;

                /**
                 * Encodes the specified MadeRequest message. Does not implicitly {@link logos.run.v1.MadeRequest.verify|verify} messages.
                 * @param message MadeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.MadeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MadeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.MadeRequest & logos.run.v1.MadeRequest.$Shape} MadeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.MadeRequest & logos.run.v1.MadeRequest.$Shape;

                /**
                 * Creates a MadeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns MadeRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.MadeRequest;

                /**
                 * Creates a plain object from a MadeRequest message. Also converts values to other types if specified.
                 * @param message MadeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.MadeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this MadeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace MadeRequest {

                /** Properties of a MadeRequest. */
                interface $Properties {

                    /** MadeRequest workspace */
                    workspace?: (string|null);

                    /** MadeRequest resource */
                    resource?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MadeRequest. */
                type $Shape = logos.run.v1.MadeRequest.$Properties;
            }

            /**
             * Properties of a MadeReply.
             * @deprecated Use logos.run.v1.MadeReply.$Properties instead.
             */
            interface IMadeReply extends logos.run.v1.MadeReply.$Properties {
            }

            /** Represents a MadeReply. */
            class MadeReply {

                /**
                 * Constructs a new MadeReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.MadeReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new MadeReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns MadeReply instance
                 */
                static create(properties: logos.run.v1.MadeReply.$Shape): logos.run.v1.MadeReply & logos.run.v1.MadeReply.$Shape;
                static create(properties?: logos.run.v1.MadeReply.$Properties): logos.run.v1.MadeReply;

                /**
                 * Encodes the specified MadeReply message. Does not implicitly {@link logos.run.v1.MadeReply.verify|verify} messages.
                 * @param message MadeReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.MadeReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MadeReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.MadeReply & logos.run.v1.MadeReply.$Shape} MadeReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.MadeReply & logos.run.v1.MadeReply.$Shape;

                /**
                 * Creates a MadeReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns MadeReply
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.MadeReply;

                /**
                 * Creates a plain object from a MadeReply message. Also converts values to other types if specified.
                 * @param message MadeReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.MadeReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this MadeReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace MadeReply {

                /** Properties of a MadeReply. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MadeReply. */
                type $Shape = logos.run.v1.MadeReply.$Properties;
            }

            /**
             * Properties of a ReportRequest.
             * @deprecated Use logos.run.v1.ReportRequest.$Properties instead.
             */
            interface IReportRequest extends logos.run.v1.ReportRequest.$Properties {
            }

            /** Represents a ReportRequest. */
            class ReportRequest {

                /**
                 * Constructs a new ReportRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.ReportRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReportRequest workspace. */
                workspace: string;

                /** ReportRequest addressName. */
                addressName: string;

                /** ReportRequest text. */
                text: string;

                /**
                 * Creates a new ReportRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReportRequest instance
                 */
                static create(properties: logos.run.v1.ReportRequest.$Shape): logos.run.v1.ReportRequest & logos.run.v1.ReportRequest.$Shape;
                static create(properties?: logos.run.v1.ReportRequest.$Properties): logos.run.v1.ReportRequest;

                /**
                 * Encodes the specified ReportRequest message. Does not implicitly {@link logos.run.v1.ReportRequest.verify|verify} messages.
                 * @param message ReportRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.ReportRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReportRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.ReportRequest & logos.run.v1.ReportRequest.$Shape} ReportRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.ReportRequest & logos.run.v1.ReportRequest.$Shape;

                /**
                 * Creates a ReportRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReportRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.ReportRequest;

                /**
                 * Creates a plain object from a ReportRequest message. Also converts values to other types if specified.
                 * @param message ReportRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.ReportRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReportRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReportRequest {

                /** Properties of a ReportRequest. */
                interface $Properties {

                    /** ReportRequest workspace */
                    workspace?: (string|null);

                    /** ReportRequest addressName */
                    addressName?: (string|null);

                    /** ReportRequest text */
                    text?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReportRequest. */
                type $Shape = logos.run.v1.ReportRequest.$Properties;
            }

            /**
             * Properties of a ReportReply.
             * @deprecated Use logos.run.v1.ReportReply.$Properties instead.
             */
            interface IReportReply extends logos.run.v1.ReportReply.$Properties {
            }

            /** Represents a ReportReply. */
            class ReportReply {

                /**
                 * Constructs a new ReportReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.ReportReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ReportReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReportReply instance
                 */
                static create(properties: logos.run.v1.ReportReply.$Shape): logos.run.v1.ReportReply & logos.run.v1.ReportReply.$Shape;
                static create(properties?: logos.run.v1.ReportReply.$Properties): logos.run.v1.ReportReply;

                /**
                 * Encodes the specified ReportReply message. Does not implicitly {@link logos.run.v1.ReportReply.verify|verify} messages.
                 * @param message ReportReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.ReportReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReportReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.ReportReply & logos.run.v1.ReportReply.$Shape} ReportReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.ReportReply & logos.run.v1.ReportReply.$Shape;

                /**
                 * Creates a ReportReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReportReply
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.ReportReply;

                /**
                 * Creates a plain object from a ReportReply message. Also converts values to other types if specified.
                 * @param message ReportReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.ReportReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReportReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReportReply {

                /** Properties of a ReportReply. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReportReply. */
                type $Shape = logos.run.v1.ReportReply.$Properties;
            }

            /**
             * Properties of a RegisterRequest.
             * @deprecated Use logos.run.v1.RegisterRequest.$Properties instead.
             */
            interface IRegisterRequest extends logos.run.v1.RegisterRequest.$Properties {
            }

            /** Represents a RegisterRequest. */
            class RegisterRequest {

                /**
                 * Constructs a new RegisterRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.RegisterRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RegisterRequest tokenSha256. */
                tokenSha256: Uint8Array;

                /** RegisterRequest account. */
                account: string;

                /** RegisterRequest genesisHash. */
                genesisHash: Uint8Array;

                /** RegisterRequest label. */
                label: string;

                /** RegisterRequest planDigest. */
                planDigest: Uint8Array;

                /**
                 * Creates a new RegisterRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RegisterRequest instance
                 */
                static create(properties: logos.run.v1.RegisterRequest.$Shape): logos.run.v1.RegisterRequest & logos.run.v1.RegisterRequest.$Shape;
                static create(properties?: logos.run.v1.RegisterRequest.$Properties): logos.run.v1.RegisterRequest;

                /**
                 * Encodes the specified RegisterRequest message. Does not implicitly {@link logos.run.v1.RegisterRequest.verify|verify} messages.
                 * @param message RegisterRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.RegisterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RegisterRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.RegisterRequest & logos.run.v1.RegisterRequest.$Shape} RegisterRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.RegisterRequest & logos.run.v1.RegisterRequest.$Shape;

                /**
                 * Creates a RegisterRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RegisterRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.RegisterRequest;

                /**
                 * Creates a plain object from a RegisterRequest message. Also converts values to other types if specified.
                 * @param message RegisterRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.RegisterRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RegisterRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RegisterRequest {

                /** Properties of a RegisterRequest. */
                interface $Properties {

                    /** RegisterRequest tokenSha256 */
                    tokenSha256?: (Uint8Array|null);

                    /** RegisterRequest account */
                    account?: (string|null);

                    /** RegisterRequest genesisHash */
                    genesisHash?: (Uint8Array|null);

                    /** RegisterRequest label */
                    label?: (string|null);

                    /** RegisterRequest planDigest */
                    planDigest?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RegisterRequest. */
                type $Shape = logos.run.v1.RegisterRequest.$Properties;
            }

            /**
             * Properties of a RegisterReply.
             * @deprecated Use logos.run.v1.RegisterReply.$Properties instead.
             */
            interface IRegisterReply extends logos.run.v1.RegisterReply.$Properties {
            }

            /** Represents a RegisterReply. */
            class RegisterReply {

                /**
                 * Constructs a new RegisterReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.RegisterReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RegisterReply stateAddress. */
                stateAddress: string;

                /**
                 * Creates a new RegisterReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RegisterReply instance
                 */
                static create(properties: logos.run.v1.RegisterReply.$Shape): logos.run.v1.RegisterReply & logos.run.v1.RegisterReply.$Shape;
                static create(properties?: logos.run.v1.RegisterReply.$Properties): logos.run.v1.RegisterReply;

                /**
                 * Encodes the specified RegisterReply message. Does not implicitly {@link logos.run.v1.RegisterReply.verify|verify} messages.
                 * @param message RegisterReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.RegisterReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RegisterReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.RegisterReply & logos.run.v1.RegisterReply.$Shape} RegisterReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.RegisterReply & logos.run.v1.RegisterReply.$Shape;

                /**
                 * Creates a RegisterReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RegisterReply
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.RegisterReply;

                /**
                 * Creates a plain object from a RegisterReply message. Also converts values to other types if specified.
                 * @param message RegisterReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.RegisterReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RegisterReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RegisterReply {

                /** Properties of a RegisterReply. */
                interface $Properties {

                    /** RegisterReply stateAddress */
                    stateAddress?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RegisterReply. */
                type $Shape = logos.run.v1.RegisterReply.$Properties;
            }

            /**
             * Properties of a DrainRequest.
             * @deprecated Use logos.run.v1.DrainRequest.$Properties instead.
             */
            interface IDrainRequest extends logos.run.v1.DrainRequest.$Properties {
            }

            /** Represents a DrainRequest. */
            class DrainRequest {

                /**
                 * Constructs a new DrainRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.DrainRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DrainRequest tokenSha256. */
                tokenSha256: Uint8Array;

                /**
                 * Creates a new DrainRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DrainRequest instance
                 */
                static create(properties: logos.run.v1.DrainRequest.$Shape): logos.run.v1.DrainRequest & logos.run.v1.DrainRequest.$Shape;
                static create(properties?: logos.run.v1.DrainRequest.$Properties): logos.run.v1.DrainRequest;

                /**
                 * Encodes the specified DrainRequest message. Does not implicitly {@link logos.run.v1.DrainRequest.verify|verify} messages.
                 * @param message DrainRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.DrainRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DrainRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.DrainRequest & logos.run.v1.DrainRequest.$Shape} DrainRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.DrainRequest & logos.run.v1.DrainRequest.$Shape;

                /**
                 * Creates a DrainRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DrainRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.DrainRequest;

                /**
                 * Creates a plain object from a DrainRequest message. Also converts values to other types if specified.
                 * @param message DrainRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.DrainRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DrainRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DrainRequest {

                /** Properties of a DrainRequest. */
                interface $Properties {

                    /** DrainRequest tokenSha256 */
                    tokenSha256?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DrainRequest. */
                type $Shape = logos.run.v1.DrainRequest.$Properties;
            }

            /**
             * Properties of a DrainProgress.
             * @deprecated Use logos.run.v1.DrainProgress.$Properties instead.
             */
            interface IDrainProgress extends logos.run.v1.DrainProgress.$Properties {
            }

            /** Represents a DrainProgress. */
            class DrainProgress {

                /**
                 * Constructs a new DrainProgress.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.run.v1.DrainProgress.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DrainProgress text. */
                text: string;

                /**
                 * Creates a new DrainProgress instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DrainProgress instance
                 */
                static create(properties: logos.run.v1.DrainProgress.$Shape): logos.run.v1.DrainProgress & logos.run.v1.DrainProgress.$Shape;
                static create(properties?: logos.run.v1.DrainProgress.$Properties): logos.run.v1.DrainProgress;

                /**
                 * Encodes the specified DrainProgress message. Does not implicitly {@link logos.run.v1.DrainProgress.verify|verify} messages.
                 * @param message DrainProgress message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.run.v1.DrainProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DrainProgress message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.run.v1.DrainProgress & logos.run.v1.DrainProgress.$Shape} DrainProgress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.run.v1.DrainProgress & logos.run.v1.DrainProgress.$Shape;

                /**
                 * Creates a DrainProgress message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DrainProgress
                 */
                static fromObject(object: { [k: string]: any }): logos.run.v1.DrainProgress;

                /**
                 * Creates a plain object from a DrainProgress message. Also converts values to other types if specified.
                 * @param message DrainProgress
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.run.v1.DrainProgress, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DrainProgress to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DrainProgress {

                /** Properties of a DrainProgress. */
                interface $Properties {

                    /** DrainProgress text */
                    text?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DrainProgress. */
                type $Shape = logos.run.v1.DrainProgress.$Properties;
            }
        }
    }
}
