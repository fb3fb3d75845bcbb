import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace logos. */
export namespace logos {

    /** Namespace hub. */
    namespace hub {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of an AttestRequest.
             * @deprecated Use logos.hub.v1.AttestRequest.$Properties instead.
             */
            interface IAttestRequest extends logos.hub.v1.AttestRequest.$Properties {
            }

            /** Represents an AttestRequest. */
            class AttestRequest {

                /**
                 * Constructs a new AttestRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.AttestRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AttestRequest round. */
                round: number;

                /**
                 * Creates a new AttestRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AttestRequest instance
                 */
                static create(properties: logos.hub.v1.AttestRequest.$Shape): logos.hub.v1.AttestRequest & logos.hub.v1.AttestRequest.$Shape;
                static create(properties?: logos.hub.v1.AttestRequest.$Properties): logos.hub.v1.AttestRequest;

                /**
                 * Encodes the specified AttestRequest message. Does not implicitly {@link logos.hub.v1.AttestRequest.verify|verify} messages.
                 * @param message AttestRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.AttestRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AttestRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.AttestRequest & logos.hub.v1.AttestRequest.$Shape} AttestRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.AttestRequest & logos.hub.v1.AttestRequest.$Shape;

                /**
                 * Creates an AttestRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AttestRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.AttestRequest;

                /**
                 * Creates a plain object from an AttestRequest message. Also converts values to other types if specified.
                 * @param message AttestRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.AttestRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AttestRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AttestRequest {

                /** Properties of an AttestRequest. */
                interface $Properties {

                    /** AttestRequest round */
                    round?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AttestRequest. */
                type $Shape = logos.hub.v1.AttestRequest.$Properties;
            }

            /**
             * Properties of a ReferenceRequest.
             * @deprecated Use logos.hub.v1.ReferenceRequest.$Properties instead.
             */
            interface IReferenceRequest extends logos.hub.v1.ReferenceRequest.$Properties {
            }

            /** Represents a ReferenceRequest. */
            class ReferenceRequest {

                /**
                 * Constructs a new ReferenceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.ReferenceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReferenceRequest profile. */
                profile: Uint8Array;

                /** ReferenceRequest epoch. */
                epoch: number;

                /**
                 * Creates a new ReferenceRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReferenceRequest instance
                 */
                static create(properties: logos.hub.v1.ReferenceRequest.$Shape): logos.hub.v1.ReferenceRequest & logos.hub.v1.ReferenceRequest.$Shape;
                static create(properties?: logos.hub.v1.ReferenceRequest.$Properties): logos.hub.v1.ReferenceRequest;

                /**
                 * Encodes the specified ReferenceRequest message. Does not implicitly {@link logos.hub.v1.ReferenceRequest.verify|verify} messages.
                 * @param message ReferenceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.ReferenceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReferenceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.ReferenceRequest & logos.hub.v1.ReferenceRequest.$Shape} ReferenceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.ReferenceRequest & logos.hub.v1.ReferenceRequest.$Shape;

                /**
                 * Creates a ReferenceRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReferenceRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.ReferenceRequest;

                /**
                 * Creates a plain object from a ReferenceRequest message. Also converts values to other types if specified.
                 * @param message ReferenceRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.ReferenceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReferenceRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReferenceRequest {

                /** Properties of a ReferenceRequest. */
                interface $Properties {

                    /** ReferenceRequest profile */
                    profile?: (Uint8Array|null);

                    /** ReferenceRequest epoch */
                    epoch?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReferenceRequest. */
                type $Shape = logos.hub.v1.ReferenceRequest.$Properties;
            }

            /**
             * Properties of a Part.
             * @deprecated Use logos.hub.v1.Part.$Properties instead.
             */
            interface IPart extends logos.hub.v1.Part.$Properties {
            }

            /** Represents a Part. */
            class Part {

                /**
                 * Constructs a new Part.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.Part.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Part bytes. */
                bytes: Uint8Array;

                /**
                 * Creates a new Part instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Part instance
                 */
                static create(properties: logos.hub.v1.Part.$Shape): logos.hub.v1.Part & logos.hub.v1.Part.$Shape;
                static create(properties?: logos.hub.v1.Part.$Properties): logos.hub.v1.Part;

                /**
                 * Encodes the specified Part message. Does not implicitly {@link logos.hub.v1.Part.verify|verify} messages.
                 * @param message Part message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.Part.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Part message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Part & logos.hub.v1.Part.$Shape} Part
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.Part & logos.hub.v1.Part.$Shape;

                /**
                 * Creates a Part message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Part
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.Part;

                /**
                 * Creates a plain object from a Part message. Also converts values to other types if specified.
                 * @param message Part
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.Part, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Part to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Part {

                /** Properties of a Part. */
                interface $Properties {

                    /** Part bytes */
                    bytes?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Part. */
                type $Shape = logos.hub.v1.Part.$Properties;
            }

            /**
             * Properties of an EndorsementRequest.
             * @deprecated Use logos.hub.v1.EndorsementRequest.$Properties instead.
             */
            interface IEndorsementRequest extends logos.hub.v1.EndorsementRequest.$Properties {
            }

            /** Represents an EndorsementRequest. */
            class EndorsementRequest {

                /**
                 * Constructs a new EndorsementRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.EndorsementRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new EndorsementRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EndorsementRequest instance
                 */
                static create(properties: logos.hub.v1.EndorsementRequest.$Shape): logos.hub.v1.EndorsementRequest & logos.hub.v1.EndorsementRequest.$Shape;
                static create(properties?: logos.hub.v1.EndorsementRequest.$Properties): logos.hub.v1.EndorsementRequest;

                /**
                 * Encodes the specified EndorsementRequest message. Does not implicitly {@link logos.hub.v1.EndorsementRequest.verify|verify} messages.
                 * @param message EndorsementRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.EndorsementRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EndorsementRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.EndorsementRequest & logos.hub.v1.EndorsementRequest.$Shape} EndorsementRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.EndorsementRequest & logos.hub.v1.EndorsementRequest.$Shape;

                /**
                 * Creates an EndorsementRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EndorsementRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.EndorsementRequest;

                /**
                 * Creates a plain object from an EndorsementRequest message. Also converts values to other types if specified.
                 * @param message EndorsementRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.EndorsementRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EndorsementRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace EndorsementRequest {

                /** Properties of an EndorsementRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EndorsementRequest. */
                type $Shape = logos.hub.v1.EndorsementRequest.$Properties;
            }

            /**
             * Properties of an EndorsementDocuments.
             * @deprecated Use logos.hub.v1.EndorsementDocuments.$Properties instead.
             */
            interface IEndorsementDocuments extends logos.hub.v1.EndorsementDocuments.$Properties {
            }

            /** Represents an EndorsementDocuments. */
            class EndorsementDocuments {

                /**
                 * Constructs a new EndorsementDocuments.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.EndorsementDocuments.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EndorsementDocuments certificate. */
                certificate: Uint8Array;

                /** EndorsementDocuments issuer. */
                issuer: Uint8Array;

                /** EndorsementDocuments attestationKey. */
                attestationKey: Uint8Array;

                /**
                 * Creates a new EndorsementDocuments instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EndorsementDocuments instance
                 */
                static create(properties: logos.hub.v1.EndorsementDocuments.$Shape): logos.hub.v1.EndorsementDocuments & logos.hub.v1.EndorsementDocuments.$Shape;
                static create(properties?: logos.hub.v1.EndorsementDocuments.$Properties): logos.hub.v1.EndorsementDocuments;

                /**
                 * Encodes the specified EndorsementDocuments message. Does not implicitly {@link logos.hub.v1.EndorsementDocuments.verify|verify} messages.
                 * @param message EndorsementDocuments message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.EndorsementDocuments.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EndorsementDocuments message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.EndorsementDocuments & logos.hub.v1.EndorsementDocuments.$Shape} EndorsementDocuments
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.EndorsementDocuments & logos.hub.v1.EndorsementDocuments.$Shape;

                /**
                 * Creates an EndorsementDocuments message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EndorsementDocuments
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.EndorsementDocuments;

                /**
                 * Creates a plain object from an EndorsementDocuments message. Also converts values to other types if specified.
                 * @param message EndorsementDocuments
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.EndorsementDocuments, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EndorsementDocuments to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace EndorsementDocuments {

                /** Properties of an EndorsementDocuments. */
                interface $Properties {

                    /** EndorsementDocuments certificate */
                    certificate?: (Uint8Array|null);

                    /** EndorsementDocuments issuer */
                    issuer?: (Uint8Array|null);

                    /** EndorsementDocuments attestationKey */
                    attestationKey?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EndorsementDocuments. */
                type $Shape = logos.hub.v1.EndorsementDocuments.$Properties;
            }

            /**
             * Properties of a DescribeRequest.
             * @deprecated Use logos.hub.v1.DescribeRequest.$Properties instead.
             */
            interface IDescribeRequest extends logos.hub.v1.DescribeRequest.$Properties {
            }

            /** Represents a DescribeRequest. */
            class DescribeRequest {

                /**
                 * Constructs a new DescribeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.DescribeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new DescribeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DescribeRequest instance
                 */
                static create(properties: logos.hub.v1.DescribeRequest.$Shape): logos.hub.v1.DescribeRequest & logos.hub.v1.DescribeRequest.$Shape;
                static create(properties?: logos.hub.v1.DescribeRequest.$Properties): logos.hub.v1.DescribeRequest;

                /**
                 * Encodes the specified DescribeRequest message. Does not implicitly {@link logos.hub.v1.DescribeRequest.verify|verify} messages.
                 * @param message DescribeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.DescribeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DescribeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.DescribeRequest & logos.hub.v1.DescribeRequest.$Shape} DescribeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.DescribeRequest & logos.hub.v1.DescribeRequest.$Shape;

                /**
                 * Creates a DescribeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DescribeRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.DescribeRequest;

                /**
                 * Creates a plain object from a DescribeRequest message. Also converts values to other types if specified.
                 * @param message DescribeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.DescribeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DescribeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DescribeRequest {

                /** Properties of a DescribeRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DescribeRequest. */
                type $Shape = logos.hub.v1.DescribeRequest.$Properties;
            }

            /**
             * Properties of a DescribeResponse.
             * @deprecated Use logos.hub.v1.DescribeResponse.$Properties instead.
             */
            interface IDescribeResponse extends logos.hub.v1.DescribeResponse.$Properties {
            }

            /** Represents a DescribeResponse. */
            class DescribeResponse {

                /**
                 * Constructs a new DescribeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.DescribeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DescribeResponse drivers. */
                drivers: logos.hub.v1.Driver.$Properties[];

                /** DescribeResponse hub. */
                hub: number;

                /** DescribeResponse genesisHash. */
                genesisHash: Uint8Array;

                /**
                 * Creates a new DescribeResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DescribeResponse instance
                 */
                static create(properties: logos.hub.v1.DescribeResponse.$Shape): logos.hub.v1.DescribeResponse & logos.hub.v1.DescribeResponse.$Shape;
                static create(properties?: logos.hub.v1.DescribeResponse.$Properties): logos.hub.v1.DescribeResponse;

                /**
                 * Encodes the specified DescribeResponse message. Does not implicitly {@link logos.hub.v1.DescribeResponse.verify|verify} messages.
                 * @param message DescribeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.DescribeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DescribeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.DescribeResponse & logos.hub.v1.DescribeResponse.$Shape} DescribeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.DescribeResponse & logos.hub.v1.DescribeResponse.$Shape;

                /**
                 * Creates a DescribeResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DescribeResponse
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.DescribeResponse;

                /**
                 * Creates a plain object from a DescribeResponse message. Also converts values to other types if specified.
                 * @param message DescribeResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.DescribeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DescribeResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DescribeResponse {

                /** Properties of a DescribeResponse. */
                interface $Properties {

                    /** DescribeResponse drivers */
                    drivers?: (logos.hub.v1.Driver.$Properties[]|null);

                    /** DescribeResponse hub */
                    hub?: (number|null);

                    /** DescribeResponse genesisHash */
                    genesisHash?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DescribeResponse. */
                type $Shape = logos.hub.v1.DescribeResponse.$Properties;
            }

            /**
             * Properties of a Driver.
             * @deprecated Use logos.hub.v1.Driver.$Properties instead.
             */
            interface IDriver extends logos.hub.v1.Driver.$Properties {
            }

            /** Represents a Driver. */
            class Driver {

                /**
                 * Constructs a new Driver.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.Driver.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Driver name. */
                name: string;

                /** Driver version. */
                version: number;

                /** Driver digest. */
                digest: Uint8Array;

                /** Driver machineTypes. */
                machineTypes: string[];

                /**
                 * Creates a new Driver instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Driver instance
                 */
                static create(properties: logos.hub.v1.Driver.$Shape): logos.hub.v1.Driver & logos.hub.v1.Driver.$Shape;
                static create(properties?: logos.hub.v1.Driver.$Properties): logos.hub.v1.Driver;

                /**
                 * Encodes the specified Driver message. Does not implicitly {@link logos.hub.v1.Driver.verify|verify} messages.
                 * @param message Driver message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.Driver.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Driver message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Driver & logos.hub.v1.Driver.$Shape} Driver
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.Driver & logos.hub.v1.Driver.$Shape;

                /**
                 * Creates a Driver message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Driver
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.Driver;

                /**
                 * Creates a plain object from a Driver message. Also converts values to other types if specified.
                 * @param message Driver
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.Driver, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Driver to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Driver {

                /** Properties of a Driver. */
                interface $Properties {

                    /** Driver name */
                    name?: (string|null);

                    /** Driver version */
                    version?: (number|null);

                    /** Driver digest */
                    digest?: (Uint8Array|null);

                    /** Driver machineTypes */
                    machineTypes?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Driver. */
                type $Shape = logos.hub.v1.Driver.$Properties;
            }

            /**
             * Properties of a JobRequest.
             * @deprecated Use logos.hub.v1.JobRequest.$Properties instead.
             */
            interface IJobRequest extends logos.hub.v1.JobRequest.$Properties {
            }

            /** Represents a JobRequest. */
            class JobRequest {

                /**
                 * Constructs a new JobRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.JobRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** JobRequest resource. */
                resource: string;

                /** JobRequest generation. */
                generation: number;

                /** JobRequest assignment. */
                assignment: number;

                /**
                 * Creates a new JobRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns JobRequest instance
                 */
                static create(properties: logos.hub.v1.JobRequest.$Shape): logos.hub.v1.JobRequest & logos.hub.v1.JobRequest.$Shape;
                static create(properties?: logos.hub.v1.JobRequest.$Properties): logos.hub.v1.JobRequest;

                /**
                 * Encodes the specified JobRequest message. Does not implicitly {@link logos.hub.v1.JobRequest.verify|verify} messages.
                 * @param message JobRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.JobRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a JobRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.JobRequest & logos.hub.v1.JobRequest.$Shape} JobRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.JobRequest & logos.hub.v1.JobRequest.$Shape;

                /**
                 * Creates a JobRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns JobRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.JobRequest;

                /**
                 * Creates a plain object from a JobRequest message. Also converts values to other types if specified.
                 * @param message JobRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.JobRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this JobRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace JobRequest {

                /** Properties of a JobRequest. */
                interface $Properties {

                    /** JobRequest resource */
                    resource?: (string|null);

                    /** JobRequest generation */
                    generation?: (number|null);

                    /** JobRequest assignment */
                    assignment?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a JobRequest. */
                type $Shape = logos.hub.v1.JobRequest.$Properties;
            }

            /**
             * Properties of a Progress.
             * @deprecated Use logos.hub.v1.Progress.$Properties instead.
             */
            interface IProgress extends logos.hub.v1.Progress.$Properties {
            }

            /** Represents a Progress. */
            class Progress {

                /**
                 * Constructs a new Progress.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.Progress.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Progress step. */
                step: string;

                /** Progress receipt. */
                receipt: Uint8Array;

                /** Progress journalRoot. */
                journalRoot: Uint8Array;

                /** Progress done. */
                done: boolean;

                /** Progress facts. */
                facts: Uint8Array;

                /**
                 * Creates a new Progress instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Progress instance
                 */
                static create(properties: logos.hub.v1.Progress.$Shape): logos.hub.v1.Progress & logos.hub.v1.Progress.$Shape;
                static create(properties?: logos.hub.v1.Progress.$Properties): logos.hub.v1.Progress;

                /**
                 * Encodes the specified Progress message. Does not implicitly {@link logos.hub.v1.Progress.verify|verify} messages.
                 * @param message Progress message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.Progress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Progress message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Progress & logos.hub.v1.Progress.$Shape} Progress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.Progress & logos.hub.v1.Progress.$Shape;

                /**
                 * Creates a Progress message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Progress
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.Progress;

                /**
                 * Creates a plain object from a Progress message. Also converts values to other types if specified.
                 * @param message Progress
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.Progress, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Progress to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Progress {

                /** Properties of a Progress. */
                interface $Properties {

                    /** Progress step */
                    step?: (string|null);

                    /** Progress receipt */
                    receipt?: (Uint8Array|null);

                    /** Progress journalRoot */
                    journalRoot?: (Uint8Array|null);

                    /** Progress done */
                    done?: (boolean|null);

                    /** Progress facts */
                    facts?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Progress. */
                type $Shape = logos.hub.v1.Progress.$Properties;
            }

            /**
             * Properties of an ObserveRequest.
             * @deprecated Use logos.hub.v1.ObserveRequest.$Properties instead.
             */
            interface IObserveRequest extends logos.hub.v1.ObserveRequest.$Properties {
            }

            /** Represents an ObserveRequest. */
            class ObserveRequest {

                /**
                 * Constructs a new ObserveRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.ObserveRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ObserveRequest resource. */
                resource: string;

                /** ObserveRequest generation. */
                generation: number;

                /** ObserveRequest assignment. */
                assignment: number;

                /** ObserveRequest nonce. */
                nonce: Uint8Array;

                /**
                 * Creates a new ObserveRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ObserveRequest instance
                 */
                static create(properties: logos.hub.v1.ObserveRequest.$Shape): logos.hub.v1.ObserveRequest & logos.hub.v1.ObserveRequest.$Shape;
                static create(properties?: logos.hub.v1.ObserveRequest.$Properties): logos.hub.v1.ObserveRequest;

                /**
                 * Encodes the specified ObserveRequest message. Does not implicitly {@link logos.hub.v1.ObserveRequest.verify|verify} messages.
                 * @param message ObserveRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.ObserveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ObserveRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.ObserveRequest & logos.hub.v1.ObserveRequest.$Shape} ObserveRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.ObserveRequest & logos.hub.v1.ObserveRequest.$Shape;

                /**
                 * Creates an ObserveRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ObserveRequest
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.ObserveRequest;

                /**
                 * Creates a plain object from an ObserveRequest message. Also converts values to other types if specified.
                 * @param message ObserveRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.ObserveRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ObserveRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ObserveRequest {

                /** Properties of an ObserveRequest. */
                interface $Properties {

                    /** ObserveRequest resource */
                    resource?: (string|null);

                    /** ObserveRequest generation */
                    generation?: (number|null);

                    /** ObserveRequest assignment */
                    assignment?: (number|null);

                    /** ObserveRequest nonce */
                    nonce?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ObserveRequest. */
                type $Shape = logos.hub.v1.ObserveRequest.$Properties;
            }

            /**
             * Properties of an Observation.
             * @deprecated Use logos.hub.v1.Observation.$Properties instead.
             */
            interface IObservation extends logos.hub.v1.Observation.$Properties {
            }

            /** Represents an Observation. */
            class Observation {

                /**
                 * Constructs a new Observation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.Observation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Observation statement. */
                statement: Uint8Array;

                /** Observation signature. */
                signature: Uint8Array;

                /**
                 * Creates a new Observation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Observation instance
                 */
                static create(properties: logos.hub.v1.Observation.$Shape): logos.hub.v1.Observation & logos.hub.v1.Observation.$Shape;
                static create(properties?: logos.hub.v1.Observation.$Properties): logos.hub.v1.Observation;

                /**
                 * Encodes the specified Observation message. Does not implicitly {@link logos.hub.v1.Observation.verify|verify} messages.
                 * @param message Observation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.Observation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Observation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Observation & logos.hub.v1.Observation.$Shape} Observation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.Observation & logos.hub.v1.Observation.$Shape;

                /**
                 * Creates an Observation message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Observation
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.Observation;

                /**
                 * Creates a plain object from an Observation message. Also converts values to other types if specified.
                 * @param message Observation
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.Observation, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Observation to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Observation {

                /** Properties of an Observation. */
                interface $Properties {

                    /** Observation statement */
                    statement?: (Uint8Array|null);

                    /** Observation signature */
                    signature?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Observation. */
                type $Shape = logos.hub.v1.Observation.$Properties;
            }

            /**
             * Properties of a Statement.
             * @deprecated Use logos.hub.v1.Statement.$Properties instead.
             */
            interface IStatement extends logos.hub.v1.Statement.$Properties {
            }

            /** Represents a Statement. */
            class Statement {

                /**
                 * Constructs a new Statement.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.Statement.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Statement genesisHash. */
                genesisHash: Uint8Array;

                /** Statement hub. */
                hub: number;

                /** Statement resource. */
                resource: string;

                /** Statement generation. */
                generation: number;

                /** Statement assignment. */
                assignment: number;

                /** Statement nonce. */
                nonce: Uint8Array;

                /** Statement machine. */
                machine?: (logos.hub.v1.Machine.$Properties|null);

                /** Statement absent. */
                absent?: (logos.hub.v1.Absent.$Properties|null);

                /** Statement unknown. */
                unknown?: (logos.hub.v1.Unknown.$Properties|null);

                /** Statement seen. */
                seen?: ("machine"|"absent"|"unknown");

                /**
                 * Creates a new Statement instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Statement instance
                 */
                static create(properties: logos.hub.v1.Statement.$Shape): logos.hub.v1.Statement & logos.hub.v1.Statement.$Shape;
                static create(properties?: logos.hub.v1.Statement.$Properties): logos.hub.v1.Statement;

                /**
                 * Encodes the specified Statement message. Does not implicitly {@link logos.hub.v1.Statement.verify|verify} messages.
                 * @param message Statement message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.Statement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Statement message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Statement & logos.hub.v1.Statement.$Shape} Statement
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.Statement & logos.hub.v1.Statement.$Shape;

                /**
                 * Creates a Statement message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Statement
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.Statement;

                /**
                 * Creates a plain object from a Statement message. Also converts values to other types if specified.
                 * @param message Statement
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.Statement, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Statement to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Statement {

                /** Properties of a Statement. */
                interface $Properties {

                    /** Statement genesisHash */
                    genesisHash?: (Uint8Array|null);

                    /** Statement hub */
                    hub?: (number|null);

                    /** Statement resource */
                    resource?: (string|null);

                    /** Statement generation */
                    generation?: (number|null);

                    /** Statement assignment */
                    assignment?: (number|null);

                    /** Statement nonce */
                    nonce?: (Uint8Array|null);

                    /** Statement machine */
                    machine?: (logos.hub.v1.Machine.$Properties|null);

                    /** Statement absent */
                    absent?: (logos.hub.v1.Absent.$Properties|null);

                    /** Statement unknown */
                    unknown?: (logos.hub.v1.Unknown.$Properties|null);

                    /** Statement seen */
                    seen?: ("machine"|"absent"|"unknown");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Statement. */
                type $Shape = {
                  genesisHash?: Uint8Array|null;
                  hub?: number|null;
                  resource?: string|null;
                  generation?: number|null;
                  assignment?: number|null;
                  nonce?: Uint8Array|null;
                  machine?: logos.hub.v1.Machine.$Shape|null;
                  absent?: logos.hub.v1.Absent.$Shape|null;
                  unknown?: logos.hub.v1.Unknown.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ seen?: undefined; machine?: null; absent?: null; unknown?: null }|{ seen?: "machine"; machine: logos.hub.v1.Machine.$Shape; absent?: null; unknown?: null }|{ seen?: "absent"; machine?: null; absent: logos.hub.v1.Absent.$Shape; unknown?: null }|{ seen?: "unknown"; machine?: null; absent?: null; unknown: logos.hub.v1.Unknown.$Shape })
                );
            }

            /**
             * Properties of an Absent.
             * @deprecated Use logos.hub.v1.Absent.$Properties instead.
             */
            interface IAbsent extends logos.hub.v1.Absent.$Properties {
            }

            /** Represents an Absent. */
            class Absent {

                /**
                 * Constructs a new Absent.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.Absent.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Absent instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Absent instance
                 */
                static create(properties: logos.hub.v1.Absent.$Shape): logos.hub.v1.Absent & logos.hub.v1.Absent.$Shape;
                static create(properties?: logos.hub.v1.Absent.$Properties): logos.hub.v1.Absent;

                /**
                 * Encodes the specified Absent message. Does not implicitly {@link logos.hub.v1.Absent.verify|verify} messages.
                 * @param message Absent message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.Absent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Absent message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Absent & logos.hub.v1.Absent.$Shape} Absent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.Absent & logos.hub.v1.Absent.$Shape;

                /**
                 * Creates an Absent message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Absent
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.Absent;

                /**
                 * Creates a plain object from an Absent message. Also converts values to other types if specified.
                 * @param message Absent
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.Absent, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Absent to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Absent {

                /** Properties of an Absent. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Absent. */
                type $Shape = logos.hub.v1.Absent.$Properties;
            }

            /**
             * Properties of an Unknown.
             * @deprecated Use logos.hub.v1.Unknown.$Properties instead.
             */
            interface IUnknown extends logos.hub.v1.Unknown.$Properties {
            }

            /** Represents an Unknown. */
            class Unknown {

                /**
                 * Constructs a new Unknown.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.Unknown.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Unknown reason. */
                reason: string;

                /**
                 * Creates a new Unknown instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Unknown instance
                 */
                static create(properties: logos.hub.v1.Unknown.$Shape): logos.hub.v1.Unknown & logos.hub.v1.Unknown.$Shape;
                static create(properties?: logos.hub.v1.Unknown.$Properties): logos.hub.v1.Unknown;

                /**
                 * Encodes the specified Unknown message. Does not implicitly {@link logos.hub.v1.Unknown.verify|verify} messages.
                 * @param message Unknown message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.Unknown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Unknown message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Unknown & logos.hub.v1.Unknown.$Shape} Unknown
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.Unknown & logos.hub.v1.Unknown.$Shape;

                /**
                 * Creates an Unknown message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Unknown
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.Unknown;

                /**
                 * Creates a plain object from an Unknown message. Also converts values to other types if specified.
                 * @param message Unknown
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.Unknown, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Unknown to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Unknown {

                /** Properties of an Unknown. */
                interface $Properties {

                    /** Unknown reason */
                    reason?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Unknown. */
                type $Shape = logos.hub.v1.Unknown.$Properties;
            }

            /**
             * Properties of a Machine.
             * @deprecated Use logos.hub.v1.Machine.$Properties instead.
             */
            interface IMachine extends logos.hub.v1.Machine.$Properties {
            }

            /** Represents a Machine. */
            class Machine {

                /**
                 * Constructs a new Machine.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.Machine.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Machine facts. */
                facts: Uint8Array;

                /** Machine values. */
                values: logos.hub.v1.Value.$Properties[];

                /**
                 * Creates a new Machine instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Machine instance
                 */
                static create(properties: logos.hub.v1.Machine.$Shape): logos.hub.v1.Machine & logos.hub.v1.Machine.$Shape;
                static create(properties?: logos.hub.v1.Machine.$Properties): logos.hub.v1.Machine;

                /**
                 * Encodes the specified Machine message. Does not implicitly {@link logos.hub.v1.Machine.verify|verify} messages.
                 * @param message Machine message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.Machine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Machine message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Machine & logos.hub.v1.Machine.$Shape} Machine
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.Machine & logos.hub.v1.Machine.$Shape;

                /**
                 * Creates a Machine message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Machine
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.Machine;

                /**
                 * Creates a plain object from a Machine message. Also converts values to other types if specified.
                 * @param message Machine
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.Machine, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Machine to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Machine {

                /** Properties of a Machine. */
                interface $Properties {

                    /** Machine facts */
                    facts?: (Uint8Array|null);

                    /** Machine values */
                    values?: (logos.hub.v1.Value.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Machine. */
                type $Shape = {
                  facts?: Uint8Array|null;
                  values?: logos.hub.v1.Value.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Value.
             * @deprecated Use logos.hub.v1.Value.$Properties instead.
             */
            interface IValue extends logos.hub.v1.Value.$Properties {
            }

            /** Represents a Value. */
            class Value {

                /**
                 * Constructs a new Value.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: logos.hub.v1.Value.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Value name. */
                name: string;

                /** Value uint. */
                uint?: (string|null);

                /** Value text. */
                text?: (string|null);

                /** Value digest. */
                digest?: (Uint8Array|null);

                /** Value value. */
                value?: ("uint"|"text"|"digest");

                /**
                 * Creates a new Value instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Value instance
                 */
                static create(properties: logos.hub.v1.Value.$Shape): logos.hub.v1.Value & logos.hub.v1.Value.$Shape;
                static create(properties?: logos.hub.v1.Value.$Properties): logos.hub.v1.Value;

                /**
                 * Encodes the specified Value message. Does not implicitly {@link logos.hub.v1.Value.verify|verify} messages.
                 * @param message Value message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: logos.hub.v1.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Value message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Value & logos.hub.v1.Value.$Shape} Value
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): logos.hub.v1.Value & logos.hub.v1.Value.$Shape;

                /**
                 * Creates a Value message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Value
                 */
                static fromObject(object: { [k: string]: any }): logos.hub.v1.Value;

                /**
                 * Creates a plain object from a Value message. Also converts values to other types if specified.
                 * @param message Value
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: logos.hub.v1.Value, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Value to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Value {

                /** Properties of a Value. */
                interface $Properties {

                    /** Value name */
                    name?: (string|null);

                    /** Value uint */
                    uint?: (string|null);

                    /** Value text */
                    text?: (string|null);

                    /** Value digest */
                    digest?: (Uint8Array|null);

                    /** Value value */
                    value?: ("uint"|"text"|"digest");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Value. */
                type $Shape = {
                  name?: string|null;
                  uint?: string|null;
                  text?: string|null;
                  digest?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ value?: undefined; uint?: null; text?: null; digest?: null }|{ value?: "uint"; uint: string; text?: null; digest?: null }|{ value?: "text"; uint?: null; text: string; digest?: null }|{ value?: "digest"; uint?: null; text?: null; digest: Uint8Array })
                );
            }
        }
    }
}
