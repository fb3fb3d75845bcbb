import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace tfplugin6. */
export namespace tfplugin6 {

    /**
     * Properties of a DynamicValue.
     * @deprecated Use tfplugin6.DynamicValue.$Properties instead.
     */
    interface IDynamicValue extends tfplugin6.DynamicValue.$Properties {
    }

    /** Represents a DynamicValue. */
    class DynamicValue {

        /**
         * Constructs a new DynamicValue.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.DynamicValue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DynamicValue msgpack. */
        msgpack: Uint8Array;

        /** DynamicValue json. */
        json: Uint8Array;

        /**
         * Creates a new DynamicValue instance using the specified properties.
         * @param [properties] Properties to set
         * @returns DynamicValue instance
         */
        static create(properties: tfplugin6.DynamicValue.$Shape): tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape;
        static create(properties?: tfplugin6.DynamicValue.$Properties): tfplugin6.DynamicValue;

        /**
         * Encodes the specified DynamicValue message. Does not implicitly {@link tfplugin6.DynamicValue.verify|verify} messages.
         * @param message DynamicValue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.DynamicValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DynamicValue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape} DynamicValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape;

        /**
         * Creates a DynamicValue message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns DynamicValue
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.DynamicValue;

        /**
         * Creates a plain object from a DynamicValue message. Also converts values to other types if specified.
         * @param message DynamicValue
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.DynamicValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this DynamicValue to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace DynamicValue {

        /** Properties of a DynamicValue. */
        interface $Properties {

            /** DynamicValue msgpack */
            msgpack?: (Uint8Array|null);

            /** DynamicValue json */
            json?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DynamicValue. */
        type $Shape = tfplugin6.DynamicValue.$Properties;
    }

    /**
     * Properties of a RawState.
     * @deprecated Use tfplugin6.RawState.$Properties instead.
     */
    interface IRawState extends tfplugin6.RawState.$Properties {
    }

    /** Represents a RawState. */
    class RawState {

        /**
         * Constructs a new RawState.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.RawState.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RawState json. */
        json: Uint8Array;

        /** RawState flatmap. */
        flatmap: { [k: string]: string };

        /**
         * Creates a new RawState instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RawState instance
         */
        static create(properties: tfplugin6.RawState.$Shape): tfplugin6.RawState & tfplugin6.RawState.$Shape;
        static create(properties?: tfplugin6.RawState.$Properties): tfplugin6.RawState;

        /**
         * Encodes the specified RawState message. Does not implicitly {@link tfplugin6.RawState.verify|verify} messages.
         * @param message RawState message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.RawState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RawState message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.RawState & tfplugin6.RawState.$Shape} RawState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.RawState & tfplugin6.RawState.$Shape;

        /**
         * Creates a RawState message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns RawState
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.RawState;

        /**
         * Creates a plain object from a RawState message. Also converts values to other types if specified.
         * @param message RawState
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.RawState, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this RawState to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace RawState {

        /** Properties of a RawState. */
        interface $Properties {

            /** RawState json */
            json?: (Uint8Array|null);

            /** RawState flatmap */
            flatmap?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RawState. */
        type $Shape = tfplugin6.RawState.$Properties;
    }

    /**
     * Properties of a Diagnostic.
     * @deprecated Use tfplugin6.Diagnostic.$Properties instead.
     */
    interface IDiagnostic extends tfplugin6.Diagnostic.$Properties {
    }

    /** Represents a Diagnostic. */
    class Diagnostic {

        /**
         * Constructs a new Diagnostic.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.Diagnostic.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Diagnostic severity. */
        severity: tfplugin6.Diagnostic.Severity;

        /** Diagnostic summary. */
        summary: string;

        /** Diagnostic detail. */
        detail: string;

        /** Diagnostic attribute. */
        attribute?: (tfplugin6.AttributePath.$Properties|null);

        /**
         * Creates a new Diagnostic instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Diagnostic instance
         */
        static create(properties: tfplugin6.Diagnostic.$Shape): tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape;
        static create(properties?: tfplugin6.Diagnostic.$Properties): tfplugin6.Diagnostic;

        /**
         * Encodes the specified Diagnostic message. Does not implicitly {@link tfplugin6.Diagnostic.verify|verify} messages.
         * @param message Diagnostic message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.Diagnostic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Diagnostic message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape} Diagnostic
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape;

        /**
         * Creates a Diagnostic message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Diagnostic
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.Diagnostic;

        /**
         * Creates a plain object from a Diagnostic message. Also converts values to other types if specified.
         * @param message Diagnostic
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.Diagnostic, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Diagnostic to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Diagnostic {

        /** Properties of a Diagnostic. */
        interface $Properties {

            /** Diagnostic severity */
            severity?: (tfplugin6.Diagnostic.Severity|null);

            /** Diagnostic summary */
            summary?: (string|null);

            /** Diagnostic detail */
            detail?: (string|null);

            /** Diagnostic attribute */
            attribute?: (tfplugin6.AttributePath.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Diagnostic. */
        type $Shape = {
          severity?: tfplugin6.Diagnostic.Severity|null;
          summary?: string|null;
          detail?: string|null;
          attribute?: tfplugin6.AttributePath.$Shape|null;
          $unknowns?: Uint8Array[];
        };

        /** Severity enum. */
        enum Severity {

            /** INVALID value */
            INVALID = 0,

            /** ERROR value */
            ERROR = 1,

            /** WARNING value */
            WARNING = 2
        }
    }

    /**
     * Properties of an AttributePath.
     * @deprecated Use tfplugin6.AttributePath.$Properties instead.
     */
    interface IAttributePath extends tfplugin6.AttributePath.$Properties {
    }

    /** Represents an AttributePath. */
    class AttributePath {

        /**
         * Constructs a new AttributePath.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.AttributePath.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AttributePath steps. */
        steps: tfplugin6.AttributePath.Step.$Properties[];

        /**
         * Creates a new AttributePath instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AttributePath instance
         */
        static create(properties: tfplugin6.AttributePath.$Shape): tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape;
        static create(properties?: tfplugin6.AttributePath.$Properties): tfplugin6.AttributePath;

        /**
         * Encodes the specified AttributePath message. Does not implicitly {@link tfplugin6.AttributePath.verify|verify} messages.
         * @param message AttributePath message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.AttributePath.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AttributePath message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape} AttributePath
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape;

        /**
         * Creates an AttributePath message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns AttributePath
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.AttributePath;

        /**
         * Creates a plain object from an AttributePath message. Also converts values to other types if specified.
         * @param message AttributePath
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.AttributePath, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this AttributePath to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace AttributePath {

        /** Properties of an AttributePath. */
        interface $Properties {

            /** AttributePath steps */
            steps?: (tfplugin6.AttributePath.Step.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AttributePath. */
        type $Shape = {
          steps?: tfplugin6.AttributePath.Step.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of a Step.
         * @deprecated Use tfplugin6.AttributePath.Step.$Properties instead.
         */
        interface IStep extends tfplugin6.AttributePath.Step.$Properties {
        }

        /** Represents a Step. */
        class Step {

            /**
             * Constructs a new Step.
             * @param [properties] Properties to set
             */
            constructor(properties?: tfplugin6.AttributePath.Step.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Step attributeName. */
            attributeName?: (string|null);

            /** Step elementKeyString. */
            elementKeyString?: (string|null);

            /** Step elementKeyInt. */
            elementKeyInt?: (number|null);

            /** Step selector. */
            selector?: ("attributeName"|"elementKeyString"|"elementKeyInt");

            /**
             * Creates a new Step instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Step instance
             */
            static create(properties: tfplugin6.AttributePath.Step.$Shape): tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape;
            static create(properties?: tfplugin6.AttributePath.Step.$Properties): tfplugin6.AttributePath.Step;

            /**
             * Encodes the specified Step message. Does not implicitly {@link tfplugin6.AttributePath.Step.verify|verify} messages.
             * @param message Step message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tfplugin6.AttributePath.Step.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Step message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape} Step
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape;

            /**
             * Creates a Step message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Step
             */
            static fromObject(object: { [k: string]: any }): tfplugin6.AttributePath.Step;

            /**
             * Creates a plain object from a Step message. Also converts values to other types if specified.
             * @param message Step
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: tfplugin6.AttributePath.Step, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Step to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Step {

            /** Properties of a Step. */
            interface $Properties {

                /** Step attributeName */
                attributeName?: (string|null);

                /** Step elementKeyString */
                elementKeyString?: (string|null);

                /** Step elementKeyInt */
                elementKeyInt?: (number|null);

                /** Step selector */
                selector?: ("attributeName"|"elementKeyString"|"elementKeyInt");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Step. */
            type $Shape = {
              attributeName?: string|null;
              elementKeyString?: string|null;
              elementKeyInt?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ selector?: undefined; attributeName?: null; elementKeyString?: null; elementKeyInt?: null }|{ selector?: "attributeName"; attributeName: string; elementKeyString?: null; elementKeyInt?: null }|{ selector?: "elementKeyString"; attributeName?: null; elementKeyString: string; elementKeyInt?: null }|{ selector?: "elementKeyInt"; attributeName?: null; elementKeyString?: null; elementKeyInt: number })
            );
        }
    }

    /** StringKind enum. */
    enum StringKind {

        /** PLAIN value */
        PLAIN = 0,

        /** MARKDOWN value */
        MARKDOWN = 1
    }

    /**
     * Properties of a Schema.
     * @deprecated Use tfplugin6.Schema.$Properties instead.
     */
    interface ISchema extends tfplugin6.Schema.$Properties {
    }

    /** Represents a Schema. */
    class Schema {

        /**
         * Constructs a new Schema.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.Schema.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Schema version. */
        version: number;

        /** Schema block. */
        block?: (tfplugin6.Schema.Block.$Properties|null);

        /**
         * Creates a new Schema instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Schema instance
         */
        static create(properties: tfplugin6.Schema.$Shape): tfplugin6.Schema & tfplugin6.Schema.$Shape;
        static create(properties?: tfplugin6.Schema.$Properties): tfplugin6.Schema;

        /**
         * Encodes the specified Schema message. Does not implicitly {@link tfplugin6.Schema.verify|verify} messages.
         * @param message Schema message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.Schema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Schema message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.Schema & tfplugin6.Schema.$Shape} Schema
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Schema & tfplugin6.Schema.$Shape;

        /**
         * Creates a Schema message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Schema
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.Schema;

        /**
         * Creates a plain object from a Schema message. Also converts values to other types if specified.
         * @param message Schema
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.Schema, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Schema to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Schema {

        /** Properties of a Schema. */
        interface $Properties {

            /** Schema version */
            version?: (number|null);

            /** Schema block */
            block?: (tfplugin6.Schema.Block.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Schema. */
        type $Shape = tfplugin6.Schema.$Properties;

        /**
         * Properties of a Block.
         * @deprecated Use tfplugin6.Schema.Block.$Properties instead.
         */
        interface IBlock extends tfplugin6.Schema.Block.$Properties {
        }

        /** Represents a Block. */
        class Block {

            /**
             * Constructs a new Block.
             * @param [properties] Properties to set
             */
            constructor(properties?: tfplugin6.Schema.Block.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Block version. */
            version: number;

            /** Block attributes. */
            attributes: tfplugin6.Schema.Attribute.$Properties[];

            /** Block blockTypes. */
            blockTypes: tfplugin6.Schema.NestedBlock.$Properties[];

            /** Block description. */
            description: string;

            /** Block descriptionKind. */
            descriptionKind: tfplugin6.StringKind;

            /** Block deprecated. */
            deprecated: boolean;

            /**
             * Creates a new Block instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Block instance
             */
            static create(properties: tfplugin6.Schema.Block.$Shape): tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape;
            static create(properties?: tfplugin6.Schema.Block.$Properties): tfplugin6.Schema.Block;

            /**
             * Encodes the specified Block message. Does not implicitly {@link tfplugin6.Schema.Block.verify|verify} messages.
             * @param message Block message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tfplugin6.Schema.Block.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Block message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape} Block
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape;

            /**
             * Creates a Block message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Block
             */
            static fromObject(object: { [k: string]: any }): tfplugin6.Schema.Block;

            /**
             * Creates a plain object from a Block message. Also converts values to other types if specified.
             * @param message Block
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: tfplugin6.Schema.Block, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Block to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Block {

            /** Properties of a Block. */
            interface $Properties {

                /** Block version */
                version?: (number|null);

                /** Block attributes */
                attributes?: (tfplugin6.Schema.Attribute.$Properties[]|null);

                /** Block blockTypes */
                blockTypes?: (tfplugin6.Schema.NestedBlock.$Properties[]|null);

                /** Block description */
                description?: (string|null);

                /** Block descriptionKind */
                descriptionKind?: (tfplugin6.StringKind|null);

                /** Block deprecated */
                deprecated?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Block. */
            type $Shape = tfplugin6.Schema.Block.$Properties;
        }

        /**
         * Properties of an Attribute.
         * @deprecated Use tfplugin6.Schema.Attribute.$Properties instead.
         */
        interface IAttribute extends tfplugin6.Schema.Attribute.$Properties {
        }

        /** Represents an Attribute. */
        class Attribute {

            /**
             * Constructs a new Attribute.
             * @param [properties] Properties to set
             */
            constructor(properties?: tfplugin6.Schema.Attribute.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Attribute name. */
            name: string;

            /** Attribute type. */
            type: Uint8Array;

            /** Attribute description. */
            description: string;

            /** Attribute required. */
            required: boolean;

            /** Attribute optional. */
            optional: boolean;

            /** Attribute computed. */
            computed: boolean;

            /** Attribute sensitive. */
            sensitive: boolean;

            /** Attribute descriptionKind. */
            descriptionKind: tfplugin6.StringKind;

            /** Attribute deprecated. */
            deprecated: boolean;

            /** Attribute nestedType. */
            nestedType?: (tfplugin6.Schema.Object.$Properties|null);

            /** Attribute writeOnly. */
            writeOnly: boolean;

            /**
             * Creates a new Attribute instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Attribute instance
             */
            static create(properties: tfplugin6.Schema.Attribute.$Shape): tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape;
            static create(properties?: tfplugin6.Schema.Attribute.$Properties): tfplugin6.Schema.Attribute;

            /**
             * Encodes the specified Attribute message. Does not implicitly {@link tfplugin6.Schema.Attribute.verify|verify} messages.
             * @param message Attribute message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tfplugin6.Schema.Attribute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Attribute message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape} Attribute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape;

            /**
             * Creates an Attribute message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Attribute
             */
            static fromObject(object: { [k: string]: any }): tfplugin6.Schema.Attribute;

            /**
             * Creates a plain object from an Attribute message. Also converts values to other types if specified.
             * @param message Attribute
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: tfplugin6.Schema.Attribute, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Attribute to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Attribute {

            /** Properties of an Attribute. */
            interface $Properties {

                /** Attribute name */
                name?: (string|null);

                /** Attribute type */
                type?: (Uint8Array|null);

                /** Attribute description */
                description?: (string|null);

                /** Attribute required */
                required?: (boolean|null);

                /** Attribute optional */
                optional?: (boolean|null);

                /** Attribute computed */
                computed?: (boolean|null);

                /** Attribute sensitive */
                sensitive?: (boolean|null);

                /** Attribute descriptionKind */
                descriptionKind?: (tfplugin6.StringKind|null);

                /** Attribute deprecated */
                deprecated?: (boolean|null);

                /** Attribute nestedType */
                nestedType?: (tfplugin6.Schema.Object.$Properties|null);

                /** Attribute writeOnly */
                writeOnly?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Attribute. */
            type $Shape = tfplugin6.Schema.Attribute.$Properties;
        }

        /**
         * Properties of a NestedBlock.
         * @deprecated Use tfplugin6.Schema.NestedBlock.$Properties instead.
         */
        interface INestedBlock extends tfplugin6.Schema.NestedBlock.$Properties {
        }

        /** Represents a NestedBlock. */
        class NestedBlock {

            /**
             * Constructs a new NestedBlock.
             * @param [properties] Properties to set
             */
            constructor(properties?: tfplugin6.Schema.NestedBlock.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NestedBlock typeName. */
            typeName: string;

            /** NestedBlock block. */
            block?: (tfplugin6.Schema.Block.$Properties|null);

            /** NestedBlock nesting. */
            nesting: tfplugin6.Schema.NestedBlock.NestingMode;

            /** NestedBlock minItems. */
            minItems: number;

            /** NestedBlock maxItems. */
            maxItems: number;

            /**
             * Creates a new NestedBlock instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NestedBlock instance
             */
            static create(properties: tfplugin6.Schema.NestedBlock.$Shape): tfplugin6.Schema.NestedBlock & tfplugin6.Schema.NestedBlock.$Shape;
            static create(properties?: tfplugin6.Schema.NestedBlock.$Properties): tfplugin6.Schema.NestedBlock;

            /**
             * Encodes the specified NestedBlock message. Does not implicitly {@link tfplugin6.Schema.NestedBlock.verify|verify} messages.
             * @param message NestedBlock message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tfplugin6.Schema.NestedBlock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NestedBlock message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tfplugin6.Schema.NestedBlock & tfplugin6.Schema.NestedBlock.$Shape} NestedBlock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Schema.NestedBlock & tfplugin6.Schema.NestedBlock.$Shape;

            /**
             * Creates a NestedBlock message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NestedBlock
             */
            static fromObject(object: { [k: string]: any }): tfplugin6.Schema.NestedBlock;

            /**
             * Creates a plain object from a NestedBlock message. Also converts values to other types if specified.
             * @param message NestedBlock
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: tfplugin6.Schema.NestedBlock, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NestedBlock to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace NestedBlock {

            /** Properties of a NestedBlock. */
            interface $Properties {

                /** NestedBlock typeName */
                typeName?: (string|null);

                /** NestedBlock block */
                block?: (tfplugin6.Schema.Block.$Properties|null);

                /** NestedBlock nesting */
                nesting?: (tfplugin6.Schema.NestedBlock.NestingMode|null);

                /** NestedBlock minItems */
                minItems?: (number|null);

                /** NestedBlock maxItems */
                maxItems?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NestedBlock. */
            type $Shape = tfplugin6.Schema.NestedBlock.$Properties;

            /** NestingMode enum. */
            enum NestingMode {

                /** INVALID value */
                INVALID = 0,

                /** SINGLE value */
                SINGLE = 1,

                /** LIST value */
                LIST = 2,

                /** SET value */
                SET = 3,

                /** MAP value */
                MAP = 4,

                /** GROUP value */
                GROUP = 5
            }
        }

        /**
         * Properties of an Object.
         * @deprecated Use tfplugin6.Schema.Object.$Properties instead.
         */
        interface IObject extends tfplugin6.Schema.Object.$Properties {
        }

        /** Represents an Object. */
        class Object {

            /**
             * Constructs a new Object.
             * @param [properties] Properties to set
             */
            constructor(properties?: tfplugin6.Schema.Object.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Object attributes. */
            attributes: tfplugin6.Schema.Attribute.$Properties[];

            /** Object nesting. */
            nesting: tfplugin6.Schema.Object.NestingMode;

            /**
             * Creates a new Object instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Object instance
             */
            static create(properties: tfplugin6.Schema.Object.$Shape): tfplugin6.Schema.Object & tfplugin6.Schema.Object.$Shape;
            static create(properties?: tfplugin6.Schema.Object.$Properties): tfplugin6.Schema.Object;

            /**
             * Encodes the specified Object message. Does not implicitly {@link tfplugin6.Schema.Object.verify|verify} messages.
             * @param message Object message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tfplugin6.Schema.Object.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Object message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tfplugin6.Schema.Object & tfplugin6.Schema.Object.$Shape} Object
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Schema.Object & tfplugin6.Schema.Object.$Shape;

            /**
             * Creates an Object message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Object
             */
            static fromObject(object: { [k: string]: any }): tfplugin6.Schema.Object;

            /**
             * Creates a plain object from an Object message. Also converts values to other types if specified.
             * @param message Object
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: tfplugin6.Schema.Object, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Object to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Object {

            /** Properties of an Object. */
            interface $Properties {

                /** Object attributes */
                attributes?: (tfplugin6.Schema.Attribute.$Properties[]|null);

                /** Object nesting */
                nesting?: (tfplugin6.Schema.Object.NestingMode|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Object. */
            type $Shape = tfplugin6.Schema.Object.$Properties;

            /** NestingMode enum. */
            enum NestingMode {

                /** INVALID value */
                INVALID = 0,

                /** SINGLE value */
                SINGLE = 1,

                /** LIST value */
                LIST = 2,

                /** SET value */
                SET = 3,

                /** MAP value */
                MAP = 4
            }
        }
    }

    /**
     * Properties of a Function.
     * @deprecated Use tfplugin6.Function.$Properties instead.
     */
    interface IFunction extends tfplugin6.Function.$Properties {
    }

    /** Represents a Function. */
    class Function {

        /**
         * Constructs a new Function.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.Function.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new Function instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Function instance
         */
        static create(properties: tfplugin6.Function.$Shape): tfplugin6.Function & tfplugin6.Function.$Shape;
        static create(properties?: tfplugin6.Function.$Properties): tfplugin6.Function;

        /**
         * Encodes the specified Function message. Does not implicitly {@link tfplugin6.Function.verify|verify} messages.
         * @param message Function message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.Function.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Function message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.Function & tfplugin6.Function.$Shape} Function
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Function & tfplugin6.Function.$Shape;

        /**
         * Creates a Function message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Function
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.Function;

        /**
         * Creates a plain object from a Function message. Also converts values to other types if specified.
         * @param message Function
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.Function, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Function to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Function {

        /** Properties of a Function. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Function. */
        type $Shape = tfplugin6.Function.$Properties;
    }

    /**
     * Properties of a ResourceIdentitySchema.
     * @deprecated Use tfplugin6.ResourceIdentitySchema.$Properties instead.
     */
    interface IResourceIdentitySchema extends tfplugin6.ResourceIdentitySchema.$Properties {
    }

    /** Represents a ResourceIdentitySchema. */
    class ResourceIdentitySchema {

        /**
         * Constructs a new ResourceIdentitySchema.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ResourceIdentitySchema.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new ResourceIdentitySchema instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResourceIdentitySchema instance
         */
        static create(properties: tfplugin6.ResourceIdentitySchema.$Shape): tfplugin6.ResourceIdentitySchema & tfplugin6.ResourceIdentitySchema.$Shape;
        static create(properties?: tfplugin6.ResourceIdentitySchema.$Properties): tfplugin6.ResourceIdentitySchema;

        /**
         * Encodes the specified ResourceIdentitySchema message. Does not implicitly {@link tfplugin6.ResourceIdentitySchema.verify|verify} messages.
         * @param message ResourceIdentitySchema message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ResourceIdentitySchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceIdentitySchema message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ResourceIdentitySchema & tfplugin6.ResourceIdentitySchema.$Shape} ResourceIdentitySchema
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ResourceIdentitySchema & tfplugin6.ResourceIdentitySchema.$Shape;

        /**
         * Creates a ResourceIdentitySchema message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ResourceIdentitySchema
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ResourceIdentitySchema;

        /**
         * Creates a plain object from a ResourceIdentitySchema message. Also converts values to other types if specified.
         * @param message ResourceIdentitySchema
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ResourceIdentitySchema, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ResourceIdentitySchema to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ResourceIdentitySchema {

        /** Properties of a ResourceIdentitySchema. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceIdentitySchema. */
        type $Shape = tfplugin6.ResourceIdentitySchema.$Properties;
    }

    /**
     * Properties of a ResourceIdentityData.
     * @deprecated Use tfplugin6.ResourceIdentityData.$Properties instead.
     */
    interface IResourceIdentityData extends tfplugin6.ResourceIdentityData.$Properties {
    }

    /** Represents a ResourceIdentityData. */
    class ResourceIdentityData {

        /**
         * Constructs a new ResourceIdentityData.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ResourceIdentityData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResourceIdentityData identityData. */
        identityData?: (tfplugin6.DynamicValue.$Properties|null);

        /**
         * Creates a new ResourceIdentityData instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResourceIdentityData instance
         */
        static create(properties: tfplugin6.ResourceIdentityData.$Shape): tfplugin6.ResourceIdentityData & tfplugin6.ResourceIdentityData.$Shape;
        static create(properties?: tfplugin6.ResourceIdentityData.$Properties): tfplugin6.ResourceIdentityData;

        /**
         * Encodes the specified ResourceIdentityData message. Does not implicitly {@link tfplugin6.ResourceIdentityData.verify|verify} messages.
         * @param message ResourceIdentityData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ResourceIdentityData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceIdentityData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ResourceIdentityData & tfplugin6.ResourceIdentityData.$Shape} ResourceIdentityData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ResourceIdentityData & tfplugin6.ResourceIdentityData.$Shape;

        /**
         * Creates a ResourceIdentityData message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ResourceIdentityData
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ResourceIdentityData;

        /**
         * Creates a plain object from a ResourceIdentityData message. Also converts values to other types if specified.
         * @param message ResourceIdentityData
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ResourceIdentityData, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ResourceIdentityData to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ResourceIdentityData {

        /** Properties of a ResourceIdentityData. */
        interface $Properties {

            /** ResourceIdentityData identityData */
            identityData?: (tfplugin6.DynamicValue.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceIdentityData. */
        type $Shape = tfplugin6.ResourceIdentityData.$Properties;
    }

    /**
     * Properties of a ServerCapabilities.
     * @deprecated Use tfplugin6.ServerCapabilities.$Properties instead.
     */
    interface IServerCapabilities extends tfplugin6.ServerCapabilities.$Properties {
    }

    /** Represents a ServerCapabilities. */
    class ServerCapabilities {

        /**
         * Constructs a new ServerCapabilities.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ServerCapabilities.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ServerCapabilities planDestroy. */
        planDestroy: boolean;

        /** ServerCapabilities getProviderSchemaOptional. */
        getProviderSchemaOptional: boolean;

        /** ServerCapabilities moveResourceState. */
        moveResourceState: boolean;

        /** ServerCapabilities generateResourceConfig. */
        generateResourceConfig: boolean;

        /**
         * Creates a new ServerCapabilities instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ServerCapabilities instance
         */
        static create(properties: tfplugin6.ServerCapabilities.$Shape): tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape;
        static create(properties?: tfplugin6.ServerCapabilities.$Properties): tfplugin6.ServerCapabilities;

        /**
         * Encodes the specified ServerCapabilities message. Does not implicitly {@link tfplugin6.ServerCapabilities.verify|verify} messages.
         * @param message ServerCapabilities message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ServerCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ServerCapabilities message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape} ServerCapabilities
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape;

        /**
         * Creates a ServerCapabilities message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ServerCapabilities
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ServerCapabilities;

        /**
         * Creates a plain object from a ServerCapabilities message. Also converts values to other types if specified.
         * @param message ServerCapabilities
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ServerCapabilities, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ServerCapabilities to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ServerCapabilities {

        /** Properties of a ServerCapabilities. */
        interface $Properties {

            /** ServerCapabilities planDestroy */
            planDestroy?: (boolean|null);

            /** ServerCapabilities getProviderSchemaOptional */
            getProviderSchemaOptional?: (boolean|null);

            /** ServerCapabilities moveResourceState */
            moveResourceState?: (boolean|null);

            /** ServerCapabilities generateResourceConfig */
            generateResourceConfig?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ServerCapabilities. */
        type $Shape = tfplugin6.ServerCapabilities.$Properties;
    }

    /**
     * Properties of a ClientCapabilities.
     * @deprecated Use tfplugin6.ClientCapabilities.$Properties instead.
     */
    interface IClientCapabilities extends tfplugin6.ClientCapabilities.$Properties {
    }

    /** Represents a ClientCapabilities. */
    class ClientCapabilities {

        /**
         * Constructs a new ClientCapabilities.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ClientCapabilities.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClientCapabilities deferralAllowed. */
        deferralAllowed: boolean;

        /** ClientCapabilities writeOnlyAttributesAllowed. */
        writeOnlyAttributesAllowed: boolean;

        /**
         * Creates a new ClientCapabilities instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ClientCapabilities instance
         */
        static create(properties: tfplugin6.ClientCapabilities.$Shape): tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape;
        static create(properties?: tfplugin6.ClientCapabilities.$Properties): tfplugin6.ClientCapabilities;

        /**
         * Encodes the specified ClientCapabilities message. Does not implicitly {@link tfplugin6.ClientCapabilities.verify|verify} messages.
         * @param message ClientCapabilities message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ClientCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClientCapabilities message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape} ClientCapabilities
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape;

        /**
         * Creates a ClientCapabilities message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ClientCapabilities
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ClientCapabilities;

        /**
         * Creates a plain object from a ClientCapabilities message. Also converts values to other types if specified.
         * @param message ClientCapabilities
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ClientCapabilities, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ClientCapabilities to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ClientCapabilities {

        /** Properties of a ClientCapabilities. */
        interface $Properties {

            /** ClientCapabilities deferralAllowed */
            deferralAllowed?: (boolean|null);

            /** ClientCapabilities writeOnlyAttributesAllowed */
            writeOnlyAttributesAllowed?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClientCapabilities. */
        type $Shape = tfplugin6.ClientCapabilities.$Properties;
    }

    /**
     * Properties of a GetMetadataRequest.
     * @deprecated Use tfplugin6.GetMetadataRequest.$Properties instead.
     */
    interface IGetMetadataRequest extends tfplugin6.GetMetadataRequest.$Properties {
    }

    /** Represents a GetMetadataRequest. */
    class GetMetadataRequest {

        /**
         * Constructs a new GetMetadataRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GetMetadataRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new GetMetadataRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetMetadataRequest instance
         */
        static create(properties: tfplugin6.GetMetadataRequest.$Shape): tfplugin6.GetMetadataRequest & tfplugin6.GetMetadataRequest.$Shape;
        static create(properties?: tfplugin6.GetMetadataRequest.$Properties): tfplugin6.GetMetadataRequest;

        /**
         * Encodes the specified GetMetadataRequest message. Does not implicitly {@link tfplugin6.GetMetadataRequest.verify|verify} messages.
         * @param message GetMetadataRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GetMetadataRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetMetadataRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GetMetadataRequest & tfplugin6.GetMetadataRequest.$Shape} GetMetadataRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetMetadataRequest & tfplugin6.GetMetadataRequest.$Shape;

        /**
         * Creates a GetMetadataRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GetMetadataRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GetMetadataRequest;

        /**
         * Creates a plain object from a GetMetadataRequest message. Also converts values to other types if specified.
         * @param message GetMetadataRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GetMetadataRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GetMetadataRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GetMetadataRequest {

        /** Properties of a GetMetadataRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetMetadataRequest. */
        type $Shape = tfplugin6.GetMetadataRequest.$Properties;
    }

    /**
     * Properties of a GetMetadataResponse.
     * @deprecated Use tfplugin6.GetMetadataResponse.$Properties instead.
     */
    interface IGetMetadataResponse extends tfplugin6.GetMetadataResponse.$Properties {
    }

    /** Represents a GetMetadataResponse. */
    class GetMetadataResponse {

        /**
         * Constructs a new GetMetadataResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GetMetadataResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetMetadataResponse serverCapabilities. */
        serverCapabilities?: (tfplugin6.ServerCapabilities.$Properties|null);

        /** GetMetadataResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /** GetMetadataResponse dataSources. */
        dataSources: tfplugin6.GetMetadataResponse.TypeName.$Properties[];

        /** GetMetadataResponse resources. */
        resources: tfplugin6.GetMetadataResponse.TypeName.$Properties[];

        /**
         * Creates a new GetMetadataResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetMetadataResponse instance
         */
        static create(properties: tfplugin6.GetMetadataResponse.$Shape): tfplugin6.GetMetadataResponse & tfplugin6.GetMetadataResponse.$Shape;
        static create(properties?: tfplugin6.GetMetadataResponse.$Properties): tfplugin6.GetMetadataResponse;

        /**
         * Encodes the specified GetMetadataResponse message. Does not implicitly {@link tfplugin6.GetMetadataResponse.verify|verify} messages.
         * @param message GetMetadataResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GetMetadataResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetMetadataResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GetMetadataResponse & tfplugin6.GetMetadataResponse.$Shape} GetMetadataResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetMetadataResponse & tfplugin6.GetMetadataResponse.$Shape;

        /**
         * Creates a GetMetadataResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GetMetadataResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GetMetadataResponse;

        /**
         * Creates a plain object from a GetMetadataResponse message. Also converts values to other types if specified.
         * @param message GetMetadataResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GetMetadataResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GetMetadataResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GetMetadataResponse {

        /** Properties of a GetMetadataResponse. */
        interface $Properties {

            /** GetMetadataResponse serverCapabilities */
            serverCapabilities?: (tfplugin6.ServerCapabilities.$Properties|null);

            /** GetMetadataResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** GetMetadataResponse dataSources */
            dataSources?: (tfplugin6.GetMetadataResponse.TypeName.$Properties[]|null);

            /** GetMetadataResponse resources */
            resources?: (tfplugin6.GetMetadataResponse.TypeName.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetMetadataResponse. */
        type $Shape = {
          serverCapabilities?: tfplugin6.ServerCapabilities.$Shape|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          dataSources?: tfplugin6.GetMetadataResponse.TypeName.$Shape[]|null;
          resources?: tfplugin6.GetMetadataResponse.TypeName.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of a TypeName.
         * @deprecated Use tfplugin6.GetMetadataResponse.TypeName.$Properties instead.
         */
        interface ITypeName extends tfplugin6.GetMetadataResponse.TypeName.$Properties {
        }

        /** Represents a TypeName. */
        class TypeName {

            /**
             * Constructs a new TypeName.
             * @param [properties] Properties to set
             */
            constructor(properties?: tfplugin6.GetMetadataResponse.TypeName.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TypeName typeName. */
            typeName: string;

            /**
             * Creates a new TypeName instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TypeName instance
             */
            static create(properties: tfplugin6.GetMetadataResponse.TypeName.$Shape): tfplugin6.GetMetadataResponse.TypeName & tfplugin6.GetMetadataResponse.TypeName.$Shape;
            static create(properties?: tfplugin6.GetMetadataResponse.TypeName.$Properties): tfplugin6.GetMetadataResponse.TypeName;

            /**
             * Encodes the specified TypeName message. Does not implicitly {@link tfplugin6.GetMetadataResponse.TypeName.verify|verify} messages.
             * @param message TypeName message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tfplugin6.GetMetadataResponse.TypeName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TypeName message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tfplugin6.GetMetadataResponse.TypeName & tfplugin6.GetMetadataResponse.TypeName.$Shape} TypeName
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetMetadataResponse.TypeName & tfplugin6.GetMetadataResponse.TypeName.$Shape;

            /**
             * Creates a TypeName message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TypeName
             */
            static fromObject(object: { [k: string]: any }): tfplugin6.GetMetadataResponse.TypeName;

            /**
             * Creates a plain object from a TypeName message. Also converts values to other types if specified.
             * @param message TypeName
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: tfplugin6.GetMetadataResponse.TypeName, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TypeName to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TypeName {

            /** Properties of a TypeName. */
            interface $Properties {

                /** TypeName typeName */
                typeName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TypeName. */
            type $Shape = tfplugin6.GetMetadataResponse.TypeName.$Properties;
        }
    }

    /**
     * Properties of a GetProviderSchemaRequest.
     * @deprecated Use tfplugin6.GetProviderSchemaRequest.$Properties instead.
     */
    interface IGetProviderSchemaRequest extends tfplugin6.GetProviderSchemaRequest.$Properties {
    }

    /** Represents a GetProviderSchemaRequest. */
    class GetProviderSchemaRequest {

        /**
         * Constructs a new GetProviderSchemaRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GetProviderSchemaRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new GetProviderSchemaRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetProviderSchemaRequest instance
         */
        static create(properties: tfplugin6.GetProviderSchemaRequest.$Shape): tfplugin6.GetProviderSchemaRequest & tfplugin6.GetProviderSchemaRequest.$Shape;
        static create(properties?: tfplugin6.GetProviderSchemaRequest.$Properties): tfplugin6.GetProviderSchemaRequest;

        /**
         * Encodes the specified GetProviderSchemaRequest message. Does not implicitly {@link tfplugin6.GetProviderSchemaRequest.verify|verify} messages.
         * @param message GetProviderSchemaRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GetProviderSchemaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetProviderSchemaRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GetProviderSchemaRequest & tfplugin6.GetProviderSchemaRequest.$Shape} GetProviderSchemaRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetProviderSchemaRequest & tfplugin6.GetProviderSchemaRequest.$Shape;

        /**
         * Creates a GetProviderSchemaRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GetProviderSchemaRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GetProviderSchemaRequest;

        /**
         * Creates a plain object from a GetProviderSchemaRequest message. Also converts values to other types if specified.
         * @param message GetProviderSchemaRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GetProviderSchemaRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GetProviderSchemaRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GetProviderSchemaRequest {

        /** Properties of a GetProviderSchemaRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetProviderSchemaRequest. */
        type $Shape = tfplugin6.GetProviderSchemaRequest.$Properties;
    }

    /**
     * Properties of a GetProviderSchemaResponse.
     * @deprecated Use tfplugin6.GetProviderSchemaResponse.$Properties instead.
     */
    interface IGetProviderSchemaResponse extends tfplugin6.GetProviderSchemaResponse.$Properties {
    }

    /** Represents a GetProviderSchemaResponse. */
    class GetProviderSchemaResponse {

        /**
         * Constructs a new GetProviderSchemaResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GetProviderSchemaResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetProviderSchemaResponse provider. */
        provider?: (tfplugin6.Schema.$Properties|null);

        /** GetProviderSchemaResponse resourceSchemas. */
        resourceSchemas: { [k: string]: tfplugin6.Schema.$Properties };

        /** GetProviderSchemaResponse dataSourceSchemas. */
        dataSourceSchemas: { [k: string]: tfplugin6.Schema.$Properties };

        /** GetProviderSchemaResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /** GetProviderSchemaResponse serverCapabilities. */
        serverCapabilities?: (tfplugin6.ServerCapabilities.$Properties|null);

        /**
         * Creates a new GetProviderSchemaResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetProviderSchemaResponse instance
         */
        static create(properties: tfplugin6.GetProviderSchemaResponse.$Shape): tfplugin6.GetProviderSchemaResponse & tfplugin6.GetProviderSchemaResponse.$Shape;
        static create(properties?: tfplugin6.GetProviderSchemaResponse.$Properties): tfplugin6.GetProviderSchemaResponse;

        /**
         * Encodes the specified GetProviderSchemaResponse message. Does not implicitly {@link tfplugin6.GetProviderSchemaResponse.verify|verify} messages.
         * @param message GetProviderSchemaResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GetProviderSchemaResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetProviderSchemaResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GetProviderSchemaResponse & tfplugin6.GetProviderSchemaResponse.$Shape} GetProviderSchemaResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetProviderSchemaResponse & tfplugin6.GetProviderSchemaResponse.$Shape;

        /**
         * Creates a GetProviderSchemaResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GetProviderSchemaResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GetProviderSchemaResponse;

        /**
         * Creates a plain object from a GetProviderSchemaResponse message. Also converts values to other types if specified.
         * @param message GetProviderSchemaResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GetProviderSchemaResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GetProviderSchemaResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GetProviderSchemaResponse {

        /** Properties of a GetProviderSchemaResponse. */
        interface $Properties {

            /** GetProviderSchemaResponse provider */
            provider?: (tfplugin6.Schema.$Properties|null);

            /** GetProviderSchemaResponse resourceSchemas */
            resourceSchemas?: ({ [k: string]: tfplugin6.Schema.$Properties }|null);

            /** GetProviderSchemaResponse dataSourceSchemas */
            dataSourceSchemas?: ({ [k: string]: tfplugin6.Schema.$Properties }|null);

            /** GetProviderSchemaResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** GetProviderSchemaResponse serverCapabilities */
            serverCapabilities?: (tfplugin6.ServerCapabilities.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetProviderSchemaResponse. */
        type $Shape = {
          provider?: tfplugin6.Schema.$Shape|null;
          resourceSchemas?: { [k: string]: tfplugin6.Schema.$Shape }|null;
          dataSourceSchemas?: { [k: string]: tfplugin6.Schema.$Shape }|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          serverCapabilities?: tfplugin6.ServerCapabilities.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a GetResourceIdentitySchemasRequest.
     * @deprecated Use tfplugin6.GetResourceIdentitySchemasRequest.$Properties instead.
     */
    interface IGetResourceIdentitySchemasRequest extends tfplugin6.GetResourceIdentitySchemasRequest.$Properties {
    }

    /** Represents a GetResourceIdentitySchemasRequest. */
    class GetResourceIdentitySchemasRequest {

        /**
         * Constructs a new GetResourceIdentitySchemasRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GetResourceIdentitySchemasRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new GetResourceIdentitySchemasRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetResourceIdentitySchemasRequest instance
         */
        static create(properties: tfplugin6.GetResourceIdentitySchemasRequest.$Shape): tfplugin6.GetResourceIdentitySchemasRequest & tfplugin6.GetResourceIdentitySchemasRequest.$Shape;
        static create(properties?: tfplugin6.GetResourceIdentitySchemasRequest.$Properties): tfplugin6.GetResourceIdentitySchemasRequest;

        /**
         * Encodes the specified GetResourceIdentitySchemasRequest message. Does not implicitly {@link tfplugin6.GetResourceIdentitySchemasRequest.verify|verify} messages.
         * @param message GetResourceIdentitySchemasRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GetResourceIdentitySchemasRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetResourceIdentitySchemasRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GetResourceIdentitySchemasRequest & tfplugin6.GetResourceIdentitySchemasRequest.$Shape} GetResourceIdentitySchemasRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetResourceIdentitySchemasRequest & tfplugin6.GetResourceIdentitySchemasRequest.$Shape;

        /**
         * Creates a GetResourceIdentitySchemasRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GetResourceIdentitySchemasRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GetResourceIdentitySchemasRequest;

        /**
         * Creates a plain object from a GetResourceIdentitySchemasRequest message. Also converts values to other types if specified.
         * @param message GetResourceIdentitySchemasRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GetResourceIdentitySchemasRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GetResourceIdentitySchemasRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GetResourceIdentitySchemasRequest {

        /** Properties of a GetResourceIdentitySchemasRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetResourceIdentitySchemasRequest. */
        type $Shape = tfplugin6.GetResourceIdentitySchemasRequest.$Properties;
    }

    /**
     * Properties of a GetResourceIdentitySchemasResponse.
     * @deprecated Use tfplugin6.GetResourceIdentitySchemasResponse.$Properties instead.
     */
    interface IGetResourceIdentitySchemasResponse extends tfplugin6.GetResourceIdentitySchemasResponse.$Properties {
    }

    /** Represents a GetResourceIdentitySchemasResponse. */
    class GetResourceIdentitySchemasResponse {

        /**
         * Constructs a new GetResourceIdentitySchemasResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GetResourceIdentitySchemasResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetResourceIdentitySchemasResponse identitySchemas. */
        identitySchemas: { [k: string]: tfplugin6.ResourceIdentitySchema.$Properties };

        /** GetResourceIdentitySchemasResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new GetResourceIdentitySchemasResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetResourceIdentitySchemasResponse instance
         */
        static create(properties: tfplugin6.GetResourceIdentitySchemasResponse.$Shape): tfplugin6.GetResourceIdentitySchemasResponse & tfplugin6.GetResourceIdentitySchemasResponse.$Shape;
        static create(properties?: tfplugin6.GetResourceIdentitySchemasResponse.$Properties): tfplugin6.GetResourceIdentitySchemasResponse;

        /**
         * Encodes the specified GetResourceIdentitySchemasResponse message. Does not implicitly {@link tfplugin6.GetResourceIdentitySchemasResponse.verify|verify} messages.
         * @param message GetResourceIdentitySchemasResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GetResourceIdentitySchemasResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetResourceIdentitySchemasResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GetResourceIdentitySchemasResponse & tfplugin6.GetResourceIdentitySchemasResponse.$Shape} GetResourceIdentitySchemasResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetResourceIdentitySchemasResponse & tfplugin6.GetResourceIdentitySchemasResponse.$Shape;

        /**
         * Creates a GetResourceIdentitySchemasResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GetResourceIdentitySchemasResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GetResourceIdentitySchemasResponse;

        /**
         * Creates a plain object from a GetResourceIdentitySchemasResponse message. Also converts values to other types if specified.
         * @param message GetResourceIdentitySchemasResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GetResourceIdentitySchemasResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GetResourceIdentitySchemasResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GetResourceIdentitySchemasResponse {

        /** Properties of a GetResourceIdentitySchemasResponse. */
        interface $Properties {

            /** GetResourceIdentitySchemasResponse identitySchemas */
            identitySchemas?: ({ [k: string]: tfplugin6.ResourceIdentitySchema.$Properties }|null);

            /** GetResourceIdentitySchemasResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetResourceIdentitySchemasResponse. */
        type $Shape = {
          identitySchemas?: { [k: string]: tfplugin6.ResourceIdentitySchema.$Shape }|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a GetFunctionsRequest.
     * @deprecated Use tfplugin6.GetFunctionsRequest.$Properties instead.
     */
    interface IGetFunctionsRequest extends tfplugin6.GetFunctionsRequest.$Properties {
    }

    /** Represents a GetFunctionsRequest. */
    class GetFunctionsRequest {

        /**
         * Constructs a new GetFunctionsRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GetFunctionsRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new GetFunctionsRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetFunctionsRequest instance
         */
        static create(properties: tfplugin6.GetFunctionsRequest.$Shape): tfplugin6.GetFunctionsRequest & tfplugin6.GetFunctionsRequest.$Shape;
        static create(properties?: tfplugin6.GetFunctionsRequest.$Properties): tfplugin6.GetFunctionsRequest;

        /**
         * Encodes the specified GetFunctionsRequest message. Does not implicitly {@link tfplugin6.GetFunctionsRequest.verify|verify} messages.
         * @param message GetFunctionsRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GetFunctionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetFunctionsRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GetFunctionsRequest & tfplugin6.GetFunctionsRequest.$Shape} GetFunctionsRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetFunctionsRequest & tfplugin6.GetFunctionsRequest.$Shape;

        /**
         * Creates a GetFunctionsRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GetFunctionsRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GetFunctionsRequest;

        /**
         * Creates a plain object from a GetFunctionsRequest message. Also converts values to other types if specified.
         * @param message GetFunctionsRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GetFunctionsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GetFunctionsRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GetFunctionsRequest {

        /** Properties of a GetFunctionsRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetFunctionsRequest. */
        type $Shape = tfplugin6.GetFunctionsRequest.$Properties;
    }

    /**
     * Properties of a GetFunctionsResponse.
     * @deprecated Use tfplugin6.GetFunctionsResponse.$Properties instead.
     */
    interface IGetFunctionsResponse extends tfplugin6.GetFunctionsResponse.$Properties {
    }

    /** Represents a GetFunctionsResponse. */
    class GetFunctionsResponse {

        /**
         * Constructs a new GetFunctionsResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GetFunctionsResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetFunctionsResponse functions. */
        functions: { [k: string]: tfplugin6.Function.$Properties };

        /** GetFunctionsResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new GetFunctionsResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetFunctionsResponse instance
         */
        static create(properties: tfplugin6.GetFunctionsResponse.$Shape): tfplugin6.GetFunctionsResponse & tfplugin6.GetFunctionsResponse.$Shape;
        static create(properties?: tfplugin6.GetFunctionsResponse.$Properties): tfplugin6.GetFunctionsResponse;

        /**
         * Encodes the specified GetFunctionsResponse message. Does not implicitly {@link tfplugin6.GetFunctionsResponse.verify|verify} messages.
         * @param message GetFunctionsResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GetFunctionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetFunctionsResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GetFunctionsResponse & tfplugin6.GetFunctionsResponse.$Shape} GetFunctionsResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetFunctionsResponse & tfplugin6.GetFunctionsResponse.$Shape;

        /**
         * Creates a GetFunctionsResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GetFunctionsResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GetFunctionsResponse;

        /**
         * Creates a plain object from a GetFunctionsResponse message. Also converts values to other types if specified.
         * @param message GetFunctionsResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GetFunctionsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GetFunctionsResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GetFunctionsResponse {

        /** Properties of a GetFunctionsResponse. */
        interface $Properties {

            /** GetFunctionsResponse functions */
            functions?: ({ [k: string]: tfplugin6.Function.$Properties }|null);

            /** GetFunctionsResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetFunctionsResponse. */
        type $Shape = {
          functions?: { [k: string]: tfplugin6.Function.$Shape }|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a ValidateProviderConfigRequest.
     * @deprecated Use tfplugin6.ValidateProviderConfigRequest.$Properties instead.
     */
    interface IValidateProviderConfigRequest extends tfplugin6.ValidateProviderConfigRequest.$Properties {
    }

    /** Represents a ValidateProviderConfigRequest. */
    class ValidateProviderConfigRequest {

        /**
         * Constructs a new ValidateProviderConfigRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ValidateProviderConfigRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ValidateProviderConfigRequest config. */
        config?: (tfplugin6.DynamicValue.$Properties|null);

        /**
         * Creates a new ValidateProviderConfigRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ValidateProviderConfigRequest instance
         */
        static create(properties: tfplugin6.ValidateProviderConfigRequest.$Shape): tfplugin6.ValidateProviderConfigRequest & tfplugin6.ValidateProviderConfigRequest.$Shape;
        static create(properties?: tfplugin6.ValidateProviderConfigRequest.$Properties): tfplugin6.ValidateProviderConfigRequest;

        /**
         * Encodes the specified ValidateProviderConfigRequest message. Does not implicitly {@link tfplugin6.ValidateProviderConfigRequest.verify|verify} messages.
         * @param message ValidateProviderConfigRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ValidateProviderConfigRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ValidateProviderConfigRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateProviderConfigRequest & tfplugin6.ValidateProviderConfigRequest.$Shape} ValidateProviderConfigRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateProviderConfigRequest & tfplugin6.ValidateProviderConfigRequest.$Shape;

        /**
         * Creates a ValidateProviderConfigRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ValidateProviderConfigRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ValidateProviderConfigRequest;

        /**
         * Creates a plain object from a ValidateProviderConfigRequest message. Also converts values to other types if specified.
         * @param message ValidateProviderConfigRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ValidateProviderConfigRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ValidateProviderConfigRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ValidateProviderConfigRequest {

        /** Properties of a ValidateProviderConfigRequest. */
        interface $Properties {

            /** ValidateProviderConfigRequest config */
            config?: (tfplugin6.DynamicValue.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ValidateProviderConfigRequest. */
        type $Shape = tfplugin6.ValidateProviderConfigRequest.$Properties;
    }

    /**
     * Properties of a ValidateProviderConfigResponse.
     * @deprecated Use tfplugin6.ValidateProviderConfigResponse.$Properties instead.
     */
    interface IValidateProviderConfigResponse extends tfplugin6.ValidateProviderConfigResponse.$Properties {
    }

    /** Represents a ValidateProviderConfigResponse. */
    class ValidateProviderConfigResponse {

        /**
         * Constructs a new ValidateProviderConfigResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ValidateProviderConfigResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ValidateProviderConfigResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new ValidateProviderConfigResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ValidateProviderConfigResponse instance
         */
        static create(properties: tfplugin6.ValidateProviderConfigResponse.$Shape): tfplugin6.ValidateProviderConfigResponse & tfplugin6.ValidateProviderConfigResponse.$Shape;
        static create(properties?: tfplugin6.ValidateProviderConfigResponse.$Properties): tfplugin6.ValidateProviderConfigResponse;

        /**
         * Encodes the specified ValidateProviderConfigResponse message. Does not implicitly {@link tfplugin6.ValidateProviderConfigResponse.verify|verify} messages.
         * @param message ValidateProviderConfigResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ValidateProviderConfigResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ValidateProviderConfigResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateProviderConfigResponse & tfplugin6.ValidateProviderConfigResponse.$Shape} ValidateProviderConfigResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateProviderConfigResponse & tfplugin6.ValidateProviderConfigResponse.$Shape;

        /**
         * Creates a ValidateProviderConfigResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ValidateProviderConfigResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ValidateProviderConfigResponse;

        /**
         * Creates a plain object from a ValidateProviderConfigResponse message. Also converts values to other types if specified.
         * @param message ValidateProviderConfigResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ValidateProviderConfigResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ValidateProviderConfigResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ValidateProviderConfigResponse {

        /** Properties of a ValidateProviderConfigResponse. */
        interface $Properties {

            /** ValidateProviderConfigResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ValidateProviderConfigResponse. */
        type $Shape = {
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a ValidateResourceConfigRequest.
     * @deprecated Use tfplugin6.ValidateResourceConfigRequest.$Properties instead.
     */
    interface IValidateResourceConfigRequest extends tfplugin6.ValidateResourceConfigRequest.$Properties {
    }

    /** Represents a ValidateResourceConfigRequest. */
    class ValidateResourceConfigRequest {

        /**
         * Constructs a new ValidateResourceConfigRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ValidateResourceConfigRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ValidateResourceConfigRequest typeName. */
        typeName: string;

        /** ValidateResourceConfigRequest config. */
        config?: (tfplugin6.DynamicValue.$Properties|null);

        /** ValidateResourceConfigRequest clientCapabilities. */
        clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

        /**
         * Creates a new ValidateResourceConfigRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ValidateResourceConfigRequest instance
         */
        static create(properties: tfplugin6.ValidateResourceConfigRequest.$Shape): tfplugin6.ValidateResourceConfigRequest & tfplugin6.ValidateResourceConfigRequest.$Shape;
        static create(properties?: tfplugin6.ValidateResourceConfigRequest.$Properties): tfplugin6.ValidateResourceConfigRequest;

        /**
         * Encodes the specified ValidateResourceConfigRequest message. Does not implicitly {@link tfplugin6.ValidateResourceConfigRequest.verify|verify} messages.
         * @param message ValidateResourceConfigRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ValidateResourceConfigRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ValidateResourceConfigRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateResourceConfigRequest & tfplugin6.ValidateResourceConfigRequest.$Shape} ValidateResourceConfigRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateResourceConfigRequest & tfplugin6.ValidateResourceConfigRequest.$Shape;

        /**
         * Creates a ValidateResourceConfigRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ValidateResourceConfigRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ValidateResourceConfigRequest;

        /**
         * Creates a plain object from a ValidateResourceConfigRequest message. Also converts values to other types if specified.
         * @param message ValidateResourceConfigRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ValidateResourceConfigRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ValidateResourceConfigRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ValidateResourceConfigRequest {

        /** Properties of a ValidateResourceConfigRequest. */
        interface $Properties {

            /** ValidateResourceConfigRequest typeName */
            typeName?: (string|null);

            /** ValidateResourceConfigRequest config */
            config?: (tfplugin6.DynamicValue.$Properties|null);

            /** ValidateResourceConfigRequest clientCapabilities */
            clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ValidateResourceConfigRequest. */
        type $Shape = tfplugin6.ValidateResourceConfigRequest.$Properties;
    }

    /**
     * Properties of a ValidateResourceConfigResponse.
     * @deprecated Use tfplugin6.ValidateResourceConfigResponse.$Properties instead.
     */
    interface IValidateResourceConfigResponse extends tfplugin6.ValidateResourceConfigResponse.$Properties {
    }

    /** Represents a ValidateResourceConfigResponse. */
    class ValidateResourceConfigResponse {

        /**
         * Constructs a new ValidateResourceConfigResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ValidateResourceConfigResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ValidateResourceConfigResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new ValidateResourceConfigResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ValidateResourceConfigResponse instance
         */
        static create(properties: tfplugin6.ValidateResourceConfigResponse.$Shape): tfplugin6.ValidateResourceConfigResponse & tfplugin6.ValidateResourceConfigResponse.$Shape;
        static create(properties?: tfplugin6.ValidateResourceConfigResponse.$Properties): tfplugin6.ValidateResourceConfigResponse;

        /**
         * Encodes the specified ValidateResourceConfigResponse message. Does not implicitly {@link tfplugin6.ValidateResourceConfigResponse.verify|verify} messages.
         * @param message ValidateResourceConfigResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ValidateResourceConfigResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ValidateResourceConfigResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateResourceConfigResponse & tfplugin6.ValidateResourceConfigResponse.$Shape} ValidateResourceConfigResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateResourceConfigResponse & tfplugin6.ValidateResourceConfigResponse.$Shape;

        /**
         * Creates a ValidateResourceConfigResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ValidateResourceConfigResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ValidateResourceConfigResponse;

        /**
         * Creates a plain object from a ValidateResourceConfigResponse message. Also converts values to other types if specified.
         * @param message ValidateResourceConfigResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ValidateResourceConfigResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ValidateResourceConfigResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ValidateResourceConfigResponse {

        /** Properties of a ValidateResourceConfigResponse. */
        interface $Properties {

            /** ValidateResourceConfigResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ValidateResourceConfigResponse. */
        type $Shape = {
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a ValidateDataResourceConfigRequest.
     * @deprecated Use tfplugin6.ValidateDataResourceConfigRequest.$Properties instead.
     */
    interface IValidateDataResourceConfigRequest extends tfplugin6.ValidateDataResourceConfigRequest.$Properties {
    }

    /** Represents a ValidateDataResourceConfigRequest. */
    class ValidateDataResourceConfigRequest {

        /**
         * Constructs a new ValidateDataResourceConfigRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ValidateDataResourceConfigRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ValidateDataResourceConfigRequest typeName. */
        typeName: string;

        /** ValidateDataResourceConfigRequest config. */
        config?: (tfplugin6.DynamicValue.$Properties|null);

        /**
         * Creates a new ValidateDataResourceConfigRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ValidateDataResourceConfigRequest instance
         */
        static create(properties: tfplugin6.ValidateDataResourceConfigRequest.$Shape): tfplugin6.ValidateDataResourceConfigRequest & tfplugin6.ValidateDataResourceConfigRequest.$Shape;
        static create(properties?: tfplugin6.ValidateDataResourceConfigRequest.$Properties): tfplugin6.ValidateDataResourceConfigRequest;

        /**
         * Encodes the specified ValidateDataResourceConfigRequest message. Does not implicitly {@link tfplugin6.ValidateDataResourceConfigRequest.verify|verify} messages.
         * @param message ValidateDataResourceConfigRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ValidateDataResourceConfigRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ValidateDataResourceConfigRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateDataResourceConfigRequest & tfplugin6.ValidateDataResourceConfigRequest.$Shape} ValidateDataResourceConfigRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateDataResourceConfigRequest & tfplugin6.ValidateDataResourceConfigRequest.$Shape;

        /**
         * Creates a ValidateDataResourceConfigRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ValidateDataResourceConfigRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ValidateDataResourceConfigRequest;

        /**
         * Creates a plain object from a ValidateDataResourceConfigRequest message. Also converts values to other types if specified.
         * @param message ValidateDataResourceConfigRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ValidateDataResourceConfigRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ValidateDataResourceConfigRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ValidateDataResourceConfigRequest {

        /** Properties of a ValidateDataResourceConfigRequest. */
        interface $Properties {

            /** ValidateDataResourceConfigRequest typeName */
            typeName?: (string|null);

            /** ValidateDataResourceConfigRequest config */
            config?: (tfplugin6.DynamicValue.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ValidateDataResourceConfigRequest. */
        type $Shape = tfplugin6.ValidateDataResourceConfigRequest.$Properties;
    }

    /**
     * Properties of a ValidateDataResourceConfigResponse.
     * @deprecated Use tfplugin6.ValidateDataResourceConfigResponse.$Properties instead.
     */
    interface IValidateDataResourceConfigResponse extends tfplugin6.ValidateDataResourceConfigResponse.$Properties {
    }

    /** Represents a ValidateDataResourceConfigResponse. */
    class ValidateDataResourceConfigResponse {

        /**
         * Constructs a new ValidateDataResourceConfigResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ValidateDataResourceConfigResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ValidateDataResourceConfigResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new ValidateDataResourceConfigResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ValidateDataResourceConfigResponse instance
         */
        static create(properties: tfplugin6.ValidateDataResourceConfigResponse.$Shape): tfplugin6.ValidateDataResourceConfigResponse & tfplugin6.ValidateDataResourceConfigResponse.$Shape;
        static create(properties?: tfplugin6.ValidateDataResourceConfigResponse.$Properties): tfplugin6.ValidateDataResourceConfigResponse;

        /**
         * Encodes the specified ValidateDataResourceConfigResponse message. Does not implicitly {@link tfplugin6.ValidateDataResourceConfigResponse.verify|verify} messages.
         * @param message ValidateDataResourceConfigResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ValidateDataResourceConfigResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ValidateDataResourceConfigResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateDataResourceConfigResponse & tfplugin6.ValidateDataResourceConfigResponse.$Shape} ValidateDataResourceConfigResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateDataResourceConfigResponse & tfplugin6.ValidateDataResourceConfigResponse.$Shape;

        /**
         * Creates a ValidateDataResourceConfigResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ValidateDataResourceConfigResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ValidateDataResourceConfigResponse;

        /**
         * Creates a plain object from a ValidateDataResourceConfigResponse message. Also converts values to other types if specified.
         * @param message ValidateDataResourceConfigResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ValidateDataResourceConfigResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ValidateDataResourceConfigResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ValidateDataResourceConfigResponse {

        /** Properties of a ValidateDataResourceConfigResponse. */
        interface $Properties {

            /** ValidateDataResourceConfigResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ValidateDataResourceConfigResponse. */
        type $Shape = {
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a ConfigureProviderRequest.
     * @deprecated Use tfplugin6.ConfigureProviderRequest.$Properties instead.
     */
    interface IConfigureProviderRequest extends tfplugin6.ConfigureProviderRequest.$Properties {
    }

    /** Represents a ConfigureProviderRequest. */
    class ConfigureProviderRequest {

        /**
         * Constructs a new ConfigureProviderRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ConfigureProviderRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ConfigureProviderRequest terraformVersion. */
        terraformVersion: string;

        /** ConfigureProviderRequest config. */
        config?: (tfplugin6.DynamicValue.$Properties|null);

        /** ConfigureProviderRequest clientCapabilities. */
        clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

        /**
         * Creates a new ConfigureProviderRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ConfigureProviderRequest instance
         */
        static create(properties: tfplugin6.ConfigureProviderRequest.$Shape): tfplugin6.ConfigureProviderRequest & tfplugin6.ConfigureProviderRequest.$Shape;
        static create(properties?: tfplugin6.ConfigureProviderRequest.$Properties): tfplugin6.ConfigureProviderRequest;

        /**
         * Encodes the specified ConfigureProviderRequest message. Does not implicitly {@link tfplugin6.ConfigureProviderRequest.verify|verify} messages.
         * @param message ConfigureProviderRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ConfigureProviderRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ConfigureProviderRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ConfigureProviderRequest & tfplugin6.ConfigureProviderRequest.$Shape} ConfigureProviderRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ConfigureProviderRequest & tfplugin6.ConfigureProviderRequest.$Shape;

        /**
         * Creates a ConfigureProviderRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ConfigureProviderRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ConfigureProviderRequest;

        /**
         * Creates a plain object from a ConfigureProviderRequest message. Also converts values to other types if specified.
         * @param message ConfigureProviderRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ConfigureProviderRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ConfigureProviderRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ConfigureProviderRequest {

        /** Properties of a ConfigureProviderRequest. */
        interface $Properties {

            /** ConfigureProviderRequest terraformVersion */
            terraformVersion?: (string|null);

            /** ConfigureProviderRequest config */
            config?: (tfplugin6.DynamicValue.$Properties|null);

            /** ConfigureProviderRequest clientCapabilities */
            clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ConfigureProviderRequest. */
        type $Shape = tfplugin6.ConfigureProviderRequest.$Properties;
    }

    /**
     * Properties of a ConfigureProviderResponse.
     * @deprecated Use tfplugin6.ConfigureProviderResponse.$Properties instead.
     */
    interface IConfigureProviderResponse extends tfplugin6.ConfigureProviderResponse.$Properties {
    }

    /** Represents a ConfigureProviderResponse. */
    class ConfigureProviderResponse {

        /**
         * Constructs a new ConfigureProviderResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ConfigureProviderResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ConfigureProviderResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new ConfigureProviderResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ConfigureProviderResponse instance
         */
        static create(properties: tfplugin6.ConfigureProviderResponse.$Shape): tfplugin6.ConfigureProviderResponse & tfplugin6.ConfigureProviderResponse.$Shape;
        static create(properties?: tfplugin6.ConfigureProviderResponse.$Properties): tfplugin6.ConfigureProviderResponse;

        /**
         * Encodes the specified ConfigureProviderResponse message. Does not implicitly {@link tfplugin6.ConfigureProviderResponse.verify|verify} messages.
         * @param message ConfigureProviderResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ConfigureProviderResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ConfigureProviderResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ConfigureProviderResponse & tfplugin6.ConfigureProviderResponse.$Shape} ConfigureProviderResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ConfigureProviderResponse & tfplugin6.ConfigureProviderResponse.$Shape;

        /**
         * Creates a ConfigureProviderResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ConfigureProviderResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ConfigureProviderResponse;

        /**
         * Creates a plain object from a ConfigureProviderResponse message. Also converts values to other types if specified.
         * @param message ConfigureProviderResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ConfigureProviderResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ConfigureProviderResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ConfigureProviderResponse {

        /** Properties of a ConfigureProviderResponse. */
        interface $Properties {

            /** ConfigureProviderResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ConfigureProviderResponse. */
        type $Shape = {
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an UpgradeResourceStateRequest.
     * @deprecated Use tfplugin6.UpgradeResourceStateRequest.$Properties instead.
     */
    interface IUpgradeResourceStateRequest extends tfplugin6.UpgradeResourceStateRequest.$Properties {
    }

    /** Represents an UpgradeResourceStateRequest. */
    class UpgradeResourceStateRequest {

        /**
         * Constructs a new UpgradeResourceStateRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.UpgradeResourceStateRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpgradeResourceStateRequest typeName. */
        typeName: string;

        /** UpgradeResourceStateRequest version. */
        version: number;

        /** UpgradeResourceStateRequest rawState. */
        rawState?: (tfplugin6.RawState.$Properties|null);

        /**
         * Creates a new UpgradeResourceStateRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UpgradeResourceStateRequest instance
         */
        static create(properties: tfplugin6.UpgradeResourceStateRequest.$Shape): tfplugin6.UpgradeResourceStateRequest & tfplugin6.UpgradeResourceStateRequest.$Shape;
        static create(properties?: tfplugin6.UpgradeResourceStateRequest.$Properties): tfplugin6.UpgradeResourceStateRequest;

        /**
         * Encodes the specified UpgradeResourceStateRequest message. Does not implicitly {@link tfplugin6.UpgradeResourceStateRequest.verify|verify} messages.
         * @param message UpgradeResourceStateRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.UpgradeResourceStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpgradeResourceStateRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.UpgradeResourceStateRequest & tfplugin6.UpgradeResourceStateRequest.$Shape} UpgradeResourceStateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.UpgradeResourceStateRequest & tfplugin6.UpgradeResourceStateRequest.$Shape;

        /**
         * Creates an UpgradeResourceStateRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns UpgradeResourceStateRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.UpgradeResourceStateRequest;

        /**
         * Creates a plain object from an UpgradeResourceStateRequest message. Also converts values to other types if specified.
         * @param message UpgradeResourceStateRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.UpgradeResourceStateRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this UpgradeResourceStateRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace UpgradeResourceStateRequest {

        /** Properties of an UpgradeResourceStateRequest. */
        interface $Properties {

            /** UpgradeResourceStateRequest typeName */
            typeName?: (string|null);

            /** UpgradeResourceStateRequest version */
            version?: (number|null);

            /** UpgradeResourceStateRequest rawState */
            rawState?: (tfplugin6.RawState.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpgradeResourceStateRequest. */
        type $Shape = tfplugin6.UpgradeResourceStateRequest.$Properties;
    }

    /**
     * Properties of an UpgradeResourceStateResponse.
     * @deprecated Use tfplugin6.UpgradeResourceStateResponse.$Properties instead.
     */
    interface IUpgradeResourceStateResponse extends tfplugin6.UpgradeResourceStateResponse.$Properties {
    }

    /** Represents an UpgradeResourceStateResponse. */
    class UpgradeResourceStateResponse {

        /**
         * Constructs a new UpgradeResourceStateResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.UpgradeResourceStateResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpgradeResourceStateResponse upgradedState. */
        upgradedState?: (tfplugin6.DynamicValue.$Properties|null);

        /** UpgradeResourceStateResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new UpgradeResourceStateResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UpgradeResourceStateResponse instance
         */
        static create(properties: tfplugin6.UpgradeResourceStateResponse.$Shape): tfplugin6.UpgradeResourceStateResponse & tfplugin6.UpgradeResourceStateResponse.$Shape;
        static create(properties?: tfplugin6.UpgradeResourceStateResponse.$Properties): tfplugin6.UpgradeResourceStateResponse;

        /**
         * Encodes the specified UpgradeResourceStateResponse message. Does not implicitly {@link tfplugin6.UpgradeResourceStateResponse.verify|verify} messages.
         * @param message UpgradeResourceStateResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.UpgradeResourceStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpgradeResourceStateResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.UpgradeResourceStateResponse & tfplugin6.UpgradeResourceStateResponse.$Shape} UpgradeResourceStateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.UpgradeResourceStateResponse & tfplugin6.UpgradeResourceStateResponse.$Shape;

        /**
         * Creates an UpgradeResourceStateResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns UpgradeResourceStateResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.UpgradeResourceStateResponse;

        /**
         * Creates a plain object from an UpgradeResourceStateResponse message. Also converts values to other types if specified.
         * @param message UpgradeResourceStateResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.UpgradeResourceStateResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this UpgradeResourceStateResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace UpgradeResourceStateResponse {

        /** Properties of an UpgradeResourceStateResponse. */
        interface $Properties {

            /** UpgradeResourceStateResponse upgradedState */
            upgradedState?: (tfplugin6.DynamicValue.$Properties|null);

            /** UpgradeResourceStateResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpgradeResourceStateResponse. */
        type $Shape = {
          upgradedState?: tfplugin6.DynamicValue.$Shape|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a ReadResourceRequest.
     * @deprecated Use tfplugin6.ReadResourceRequest.$Properties instead.
     */
    interface IReadResourceRequest extends tfplugin6.ReadResourceRequest.$Properties {
    }

    /** Represents a ReadResourceRequest. */
    class ReadResourceRequest {

        /**
         * Constructs a new ReadResourceRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ReadResourceRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadResourceRequest typeName. */
        typeName: string;

        /** ReadResourceRequest currentState. */
        currentState?: (tfplugin6.DynamicValue.$Properties|null);

        /** ReadResourceRequest private. */
        private: Uint8Array;

        /** ReadResourceRequest providerMeta. */
        providerMeta?: (tfplugin6.DynamicValue.$Properties|null);

        /** ReadResourceRequest clientCapabilities. */
        clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

        /** ReadResourceRequest currentIdentity. */
        currentIdentity?: (tfplugin6.ResourceIdentityData.$Properties|null);

        /**
         * Creates a new ReadResourceRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReadResourceRequest instance
         */
        static create(properties: tfplugin6.ReadResourceRequest.$Shape): tfplugin6.ReadResourceRequest & tfplugin6.ReadResourceRequest.$Shape;
        static create(properties?: tfplugin6.ReadResourceRequest.$Properties): tfplugin6.ReadResourceRequest;

        /**
         * Encodes the specified ReadResourceRequest message. Does not implicitly {@link tfplugin6.ReadResourceRequest.verify|verify} messages.
         * @param message ReadResourceRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ReadResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadResourceRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ReadResourceRequest & tfplugin6.ReadResourceRequest.$Shape} ReadResourceRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadResourceRequest & tfplugin6.ReadResourceRequest.$Shape;

        /**
         * Creates a ReadResourceRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadResourceRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ReadResourceRequest;

        /**
         * Creates a plain object from a ReadResourceRequest message. Also converts values to other types if specified.
         * @param message ReadResourceRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ReadResourceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadResourceRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadResourceRequest {

        /** Properties of a ReadResourceRequest. */
        interface $Properties {

            /** ReadResourceRequest typeName */
            typeName?: (string|null);

            /** ReadResourceRequest currentState */
            currentState?: (tfplugin6.DynamicValue.$Properties|null);

            /** ReadResourceRequest private */
            "private"?: (Uint8Array|null);

            /** ReadResourceRequest providerMeta */
            providerMeta?: (tfplugin6.DynamicValue.$Properties|null);

            /** ReadResourceRequest clientCapabilities */
            clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

            /** ReadResourceRequest currentIdentity */
            currentIdentity?: (tfplugin6.ResourceIdentityData.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadResourceRequest. */
        type $Shape = tfplugin6.ReadResourceRequest.$Properties;
    }

    /**
     * Properties of a ReadResourceResponse.
     * @deprecated Use tfplugin6.ReadResourceResponse.$Properties instead.
     */
    interface IReadResourceResponse extends tfplugin6.ReadResourceResponse.$Properties {
    }

    /** Represents a ReadResourceResponse. */
    class ReadResourceResponse {

        /**
         * Constructs a new ReadResourceResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ReadResourceResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadResourceResponse newState. */
        newState?: (tfplugin6.DynamicValue.$Properties|null);

        /** ReadResourceResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /** ReadResourceResponse private. */
        private: Uint8Array;

        /**
         * Creates a new ReadResourceResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReadResourceResponse instance
         */
        static create(properties: tfplugin6.ReadResourceResponse.$Shape): tfplugin6.ReadResourceResponse & tfplugin6.ReadResourceResponse.$Shape;
        static create(properties?: tfplugin6.ReadResourceResponse.$Properties): tfplugin6.ReadResourceResponse;

        /**
         * Encodes the specified ReadResourceResponse message. Does not implicitly {@link tfplugin6.ReadResourceResponse.verify|verify} messages.
         * @param message ReadResourceResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ReadResourceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadResourceResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ReadResourceResponse & tfplugin6.ReadResourceResponse.$Shape} ReadResourceResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadResourceResponse & tfplugin6.ReadResourceResponse.$Shape;

        /**
         * Creates a ReadResourceResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadResourceResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ReadResourceResponse;

        /**
         * Creates a plain object from a ReadResourceResponse message. Also converts values to other types if specified.
         * @param message ReadResourceResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ReadResourceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadResourceResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadResourceResponse {

        /** Properties of a ReadResourceResponse. */
        interface $Properties {

            /** ReadResourceResponse newState */
            newState?: (tfplugin6.DynamicValue.$Properties|null);

            /** ReadResourceResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** ReadResourceResponse private */
            "private"?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadResourceResponse. */
        type $Shape = {
          newState?: tfplugin6.DynamicValue.$Shape|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          "private"?: Uint8Array|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a PlanResourceChangeRequest.
     * @deprecated Use tfplugin6.PlanResourceChangeRequest.$Properties instead.
     */
    interface IPlanResourceChangeRequest extends tfplugin6.PlanResourceChangeRequest.$Properties {
    }

    /** Represents a PlanResourceChangeRequest. */
    class PlanResourceChangeRequest {

        /**
         * Constructs a new PlanResourceChangeRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.PlanResourceChangeRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PlanResourceChangeRequest typeName. */
        typeName: string;

        /** PlanResourceChangeRequest priorState. */
        priorState?: (tfplugin6.DynamicValue.$Properties|null);

        /** PlanResourceChangeRequest proposedNewState. */
        proposedNewState?: (tfplugin6.DynamicValue.$Properties|null);

        /** PlanResourceChangeRequest config. */
        config?: (tfplugin6.DynamicValue.$Properties|null);

        /** PlanResourceChangeRequest priorPrivate. */
        priorPrivate: Uint8Array;

        /** PlanResourceChangeRequest providerMeta. */
        providerMeta?: (tfplugin6.DynamicValue.$Properties|null);

        /** PlanResourceChangeRequest clientCapabilities. */
        clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

        /** PlanResourceChangeRequest priorIdentity. */
        priorIdentity?: (tfplugin6.ResourceIdentityData.$Properties|null);

        /**
         * Creates a new PlanResourceChangeRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PlanResourceChangeRequest instance
         */
        static create(properties: tfplugin6.PlanResourceChangeRequest.$Shape): tfplugin6.PlanResourceChangeRequest & tfplugin6.PlanResourceChangeRequest.$Shape;
        static create(properties?: tfplugin6.PlanResourceChangeRequest.$Properties): tfplugin6.PlanResourceChangeRequest;

        /**
         * Encodes the specified PlanResourceChangeRequest message. Does not implicitly {@link tfplugin6.PlanResourceChangeRequest.verify|verify} messages.
         * @param message PlanResourceChangeRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.PlanResourceChangeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PlanResourceChangeRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.PlanResourceChangeRequest & tfplugin6.PlanResourceChangeRequest.$Shape} PlanResourceChangeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.PlanResourceChangeRequest & tfplugin6.PlanResourceChangeRequest.$Shape;

        /**
         * Creates a PlanResourceChangeRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns PlanResourceChangeRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.PlanResourceChangeRequest;

        /**
         * Creates a plain object from a PlanResourceChangeRequest message. Also converts values to other types if specified.
         * @param message PlanResourceChangeRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.PlanResourceChangeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this PlanResourceChangeRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace PlanResourceChangeRequest {

        /** Properties of a PlanResourceChangeRequest. */
        interface $Properties {

            /** PlanResourceChangeRequest typeName */
            typeName?: (string|null);

            /** PlanResourceChangeRequest priorState */
            priorState?: (tfplugin6.DynamicValue.$Properties|null);

            /** PlanResourceChangeRequest proposedNewState */
            proposedNewState?: (tfplugin6.DynamicValue.$Properties|null);

            /** PlanResourceChangeRequest config */
            config?: (tfplugin6.DynamicValue.$Properties|null);

            /** PlanResourceChangeRequest priorPrivate */
            priorPrivate?: (Uint8Array|null);

            /** PlanResourceChangeRequest providerMeta */
            providerMeta?: (tfplugin6.DynamicValue.$Properties|null);

            /** PlanResourceChangeRequest clientCapabilities */
            clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

            /** PlanResourceChangeRequest priorIdentity */
            priorIdentity?: (tfplugin6.ResourceIdentityData.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PlanResourceChangeRequest. */
        type $Shape = tfplugin6.PlanResourceChangeRequest.$Properties;
    }

    /**
     * Properties of a PlanResourceChangeResponse.
     * @deprecated Use tfplugin6.PlanResourceChangeResponse.$Properties instead.
     */
    interface IPlanResourceChangeResponse extends tfplugin6.PlanResourceChangeResponse.$Properties {
    }

    /** Represents a PlanResourceChangeResponse. */
    class PlanResourceChangeResponse {

        /**
         * Constructs a new PlanResourceChangeResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.PlanResourceChangeResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PlanResourceChangeResponse plannedState. */
        plannedState?: (tfplugin6.DynamicValue.$Properties|null);

        /** PlanResourceChangeResponse requiresReplace. */
        requiresReplace: tfplugin6.AttributePath.$Properties[];

        /** PlanResourceChangeResponse plannedPrivate. */
        plannedPrivate: Uint8Array;

        /** PlanResourceChangeResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new PlanResourceChangeResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PlanResourceChangeResponse instance
         */
        static create(properties: tfplugin6.PlanResourceChangeResponse.$Shape): tfplugin6.PlanResourceChangeResponse & tfplugin6.PlanResourceChangeResponse.$Shape;
        static create(properties?: tfplugin6.PlanResourceChangeResponse.$Properties): tfplugin6.PlanResourceChangeResponse;

        /**
         * Encodes the specified PlanResourceChangeResponse message. Does not implicitly {@link tfplugin6.PlanResourceChangeResponse.verify|verify} messages.
         * @param message PlanResourceChangeResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.PlanResourceChangeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PlanResourceChangeResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.PlanResourceChangeResponse & tfplugin6.PlanResourceChangeResponse.$Shape} PlanResourceChangeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.PlanResourceChangeResponse & tfplugin6.PlanResourceChangeResponse.$Shape;

        /**
         * Creates a PlanResourceChangeResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns PlanResourceChangeResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.PlanResourceChangeResponse;

        /**
         * Creates a plain object from a PlanResourceChangeResponse message. Also converts values to other types if specified.
         * @param message PlanResourceChangeResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.PlanResourceChangeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this PlanResourceChangeResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace PlanResourceChangeResponse {

        /** Properties of a PlanResourceChangeResponse. */
        interface $Properties {

            /** PlanResourceChangeResponse plannedState */
            plannedState?: (tfplugin6.DynamicValue.$Properties|null);

            /** PlanResourceChangeResponse requiresReplace */
            requiresReplace?: (tfplugin6.AttributePath.$Properties[]|null);

            /** PlanResourceChangeResponse plannedPrivate */
            plannedPrivate?: (Uint8Array|null);

            /** PlanResourceChangeResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PlanResourceChangeResponse. */
        type $Shape = {
          plannedState?: tfplugin6.DynamicValue.$Shape|null;
          requiresReplace?: tfplugin6.AttributePath.$Shape[]|null;
          plannedPrivate?: Uint8Array|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an ApplyResourceChangeRequest.
     * @deprecated Use tfplugin6.ApplyResourceChangeRequest.$Properties instead.
     */
    interface IApplyResourceChangeRequest extends tfplugin6.ApplyResourceChangeRequest.$Properties {
    }

    /** Represents an ApplyResourceChangeRequest. */
    class ApplyResourceChangeRequest {

        /**
         * Constructs a new ApplyResourceChangeRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ApplyResourceChangeRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ApplyResourceChangeRequest typeName. */
        typeName: string;

        /** ApplyResourceChangeRequest priorState. */
        priorState?: (tfplugin6.DynamicValue.$Properties|null);

        /** ApplyResourceChangeRequest plannedState. */
        plannedState?: (tfplugin6.DynamicValue.$Properties|null);

        /** ApplyResourceChangeRequest config. */
        config?: (tfplugin6.DynamicValue.$Properties|null);

        /** ApplyResourceChangeRequest plannedPrivate. */
        plannedPrivate: Uint8Array;

        /** ApplyResourceChangeRequest providerMeta. */
        providerMeta?: (tfplugin6.DynamicValue.$Properties|null);

        /** ApplyResourceChangeRequest plannedIdentity. */
        plannedIdentity?: (tfplugin6.ResourceIdentityData.$Properties|null);

        /**
         * Creates a new ApplyResourceChangeRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ApplyResourceChangeRequest instance
         */
        static create(properties: tfplugin6.ApplyResourceChangeRequest.$Shape): tfplugin6.ApplyResourceChangeRequest & tfplugin6.ApplyResourceChangeRequest.$Shape;
        static create(properties?: tfplugin6.ApplyResourceChangeRequest.$Properties): tfplugin6.ApplyResourceChangeRequest;

        /**
         * Encodes the specified ApplyResourceChangeRequest message. Does not implicitly {@link tfplugin6.ApplyResourceChangeRequest.verify|verify} messages.
         * @param message ApplyResourceChangeRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ApplyResourceChangeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ApplyResourceChangeRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ApplyResourceChangeRequest & tfplugin6.ApplyResourceChangeRequest.$Shape} ApplyResourceChangeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ApplyResourceChangeRequest & tfplugin6.ApplyResourceChangeRequest.$Shape;

        /**
         * Creates an ApplyResourceChangeRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ApplyResourceChangeRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ApplyResourceChangeRequest;

        /**
         * Creates a plain object from an ApplyResourceChangeRequest message. Also converts values to other types if specified.
         * @param message ApplyResourceChangeRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ApplyResourceChangeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ApplyResourceChangeRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ApplyResourceChangeRequest {

        /** Properties of an ApplyResourceChangeRequest. */
        interface $Properties {

            /** ApplyResourceChangeRequest typeName */
            typeName?: (string|null);

            /** ApplyResourceChangeRequest priorState */
            priorState?: (tfplugin6.DynamicValue.$Properties|null);

            /** ApplyResourceChangeRequest plannedState */
            plannedState?: (tfplugin6.DynamicValue.$Properties|null);

            /** ApplyResourceChangeRequest config */
            config?: (tfplugin6.DynamicValue.$Properties|null);

            /** ApplyResourceChangeRequest plannedPrivate */
            plannedPrivate?: (Uint8Array|null);

            /** ApplyResourceChangeRequest providerMeta */
            providerMeta?: (tfplugin6.DynamicValue.$Properties|null);

            /** ApplyResourceChangeRequest plannedIdentity */
            plannedIdentity?: (tfplugin6.ResourceIdentityData.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ApplyResourceChangeRequest. */
        type $Shape = tfplugin6.ApplyResourceChangeRequest.$Properties;
    }

    /**
     * Properties of an ApplyResourceChangeResponse.
     * @deprecated Use tfplugin6.ApplyResourceChangeResponse.$Properties instead.
     */
    interface IApplyResourceChangeResponse extends tfplugin6.ApplyResourceChangeResponse.$Properties {
    }

    /** Represents an ApplyResourceChangeResponse. */
    class ApplyResourceChangeResponse {

        /**
         * Constructs a new ApplyResourceChangeResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ApplyResourceChangeResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ApplyResourceChangeResponse newState. */
        newState?: (tfplugin6.DynamicValue.$Properties|null);

        /** ApplyResourceChangeResponse private. */
        private: Uint8Array;

        /** ApplyResourceChangeResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new ApplyResourceChangeResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ApplyResourceChangeResponse instance
         */
        static create(properties: tfplugin6.ApplyResourceChangeResponse.$Shape): tfplugin6.ApplyResourceChangeResponse & tfplugin6.ApplyResourceChangeResponse.$Shape;
        static create(properties?: tfplugin6.ApplyResourceChangeResponse.$Properties): tfplugin6.ApplyResourceChangeResponse;

        /**
         * Encodes the specified ApplyResourceChangeResponse message. Does not implicitly {@link tfplugin6.ApplyResourceChangeResponse.verify|verify} messages.
         * @param message ApplyResourceChangeResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ApplyResourceChangeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ApplyResourceChangeResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ApplyResourceChangeResponse & tfplugin6.ApplyResourceChangeResponse.$Shape} ApplyResourceChangeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ApplyResourceChangeResponse & tfplugin6.ApplyResourceChangeResponse.$Shape;

        /**
         * Creates an ApplyResourceChangeResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ApplyResourceChangeResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ApplyResourceChangeResponse;

        /**
         * Creates a plain object from an ApplyResourceChangeResponse message. Also converts values to other types if specified.
         * @param message ApplyResourceChangeResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ApplyResourceChangeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ApplyResourceChangeResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ApplyResourceChangeResponse {

        /** Properties of an ApplyResourceChangeResponse. */
        interface $Properties {

            /** ApplyResourceChangeResponse newState */
            newState?: (tfplugin6.DynamicValue.$Properties|null);

            /** ApplyResourceChangeResponse private */
            "private"?: (Uint8Array|null);

            /** ApplyResourceChangeResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ApplyResourceChangeResponse. */
        type $Shape = {
          newState?: tfplugin6.DynamicValue.$Shape|null;
          "private"?: Uint8Array|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an ImportResourceStateRequest.
     * @deprecated Use tfplugin6.ImportResourceStateRequest.$Properties instead.
     */
    interface IImportResourceStateRequest extends tfplugin6.ImportResourceStateRequest.$Properties {
    }

    /** Represents an ImportResourceStateRequest. */
    class ImportResourceStateRequest {

        /**
         * Constructs a new ImportResourceStateRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ImportResourceStateRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ImportResourceStateRequest typeName. */
        typeName: string;

        /** ImportResourceStateRequest id. */
        id: string;

        /** ImportResourceStateRequest clientCapabilities. */
        clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

        /** ImportResourceStateRequest identity. */
        identity?: (tfplugin6.ResourceIdentityData.$Properties|null);

        /**
         * Creates a new ImportResourceStateRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ImportResourceStateRequest instance
         */
        static create(properties: tfplugin6.ImportResourceStateRequest.$Shape): tfplugin6.ImportResourceStateRequest & tfplugin6.ImportResourceStateRequest.$Shape;
        static create(properties?: tfplugin6.ImportResourceStateRequest.$Properties): tfplugin6.ImportResourceStateRequest;

        /**
         * Encodes the specified ImportResourceStateRequest message. Does not implicitly {@link tfplugin6.ImportResourceStateRequest.verify|verify} messages.
         * @param message ImportResourceStateRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ImportResourceStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ImportResourceStateRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ImportResourceStateRequest & tfplugin6.ImportResourceStateRequest.$Shape} ImportResourceStateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ImportResourceStateRequest & tfplugin6.ImportResourceStateRequest.$Shape;

        /**
         * Creates an ImportResourceStateRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ImportResourceStateRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ImportResourceStateRequest;

        /**
         * Creates a plain object from an ImportResourceStateRequest message. Also converts values to other types if specified.
         * @param message ImportResourceStateRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ImportResourceStateRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ImportResourceStateRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ImportResourceStateRequest {

        /** Properties of an ImportResourceStateRequest. */
        interface $Properties {

            /** ImportResourceStateRequest typeName */
            typeName?: (string|null);

            /** ImportResourceStateRequest id */
            id?: (string|null);

            /** ImportResourceStateRequest clientCapabilities */
            clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

            /** ImportResourceStateRequest identity */
            identity?: (tfplugin6.ResourceIdentityData.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ImportResourceStateRequest. */
        type $Shape = tfplugin6.ImportResourceStateRequest.$Properties;
    }

    /**
     * Properties of an ImportResourceStateResponse.
     * @deprecated Use tfplugin6.ImportResourceStateResponse.$Properties instead.
     */
    interface IImportResourceStateResponse extends tfplugin6.ImportResourceStateResponse.$Properties {
    }

    /** Represents an ImportResourceStateResponse. */
    class ImportResourceStateResponse {

        /**
         * Constructs a new ImportResourceStateResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ImportResourceStateResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ImportResourceStateResponse importedResources. */
        importedResources: tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties[];

        /** ImportResourceStateResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new ImportResourceStateResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ImportResourceStateResponse instance
         */
        static create(properties: tfplugin6.ImportResourceStateResponse.$Shape): tfplugin6.ImportResourceStateResponse & tfplugin6.ImportResourceStateResponse.$Shape;
        static create(properties?: tfplugin6.ImportResourceStateResponse.$Properties): tfplugin6.ImportResourceStateResponse;

        /**
         * Encodes the specified ImportResourceStateResponse message. Does not implicitly {@link tfplugin6.ImportResourceStateResponse.verify|verify} messages.
         * @param message ImportResourceStateResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ImportResourceStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ImportResourceStateResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ImportResourceStateResponse & tfplugin6.ImportResourceStateResponse.$Shape} ImportResourceStateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ImportResourceStateResponse & tfplugin6.ImportResourceStateResponse.$Shape;

        /**
         * Creates an ImportResourceStateResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ImportResourceStateResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ImportResourceStateResponse;

        /**
         * Creates a plain object from an ImportResourceStateResponse message. Also converts values to other types if specified.
         * @param message ImportResourceStateResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ImportResourceStateResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ImportResourceStateResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ImportResourceStateResponse {

        /** Properties of an ImportResourceStateResponse. */
        interface $Properties {

            /** ImportResourceStateResponse importedResources */
            importedResources?: (tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties[]|null);

            /** ImportResourceStateResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ImportResourceStateResponse. */
        type $Shape = {
          importedResources?: tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape[]|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an ImportedResource.
         * @deprecated Use tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties instead.
         */
        interface IImportedResource extends tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties {
        }

        /** Represents an ImportedResource. */
        class ImportedResource {

            /**
             * Constructs a new ImportedResource.
             * @param [properties] Properties to set
             */
            constructor(properties?: tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ImportedResource typeName. */
            typeName: string;

            /** ImportedResource state. */
            state?: (tfplugin6.DynamicValue.$Properties|null);

            /** ImportedResource private. */
            private: Uint8Array;

            /**
             * Creates a new ImportedResource instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ImportedResource instance
             */
            static create(properties: tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape): tfplugin6.ImportResourceStateResponse.ImportedResource & tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape;
            static create(properties?: tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties): tfplugin6.ImportResourceStateResponse.ImportedResource;

            /**
             * Encodes the specified ImportedResource message. Does not implicitly {@link tfplugin6.ImportResourceStateResponse.ImportedResource.verify|verify} messages.
             * @param message ImportedResource message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ImportedResource message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tfplugin6.ImportResourceStateResponse.ImportedResource & tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape} ImportedResource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ImportResourceStateResponse.ImportedResource & tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape;

            /**
             * Creates an ImportedResource message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ImportedResource
             */
            static fromObject(object: { [k: string]: any }): tfplugin6.ImportResourceStateResponse.ImportedResource;

            /**
             * Creates a plain object from an ImportedResource message. Also converts values to other types if specified.
             * @param message ImportedResource
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: tfplugin6.ImportResourceStateResponse.ImportedResource, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ImportedResource to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ImportedResource {

            /** Properties of an ImportedResource. */
            interface $Properties {

                /** ImportedResource typeName */
                typeName?: (string|null);

                /** ImportedResource state */
                state?: (tfplugin6.DynamicValue.$Properties|null);

                /** ImportedResource private */
                "private"?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ImportedResource. */
            type $Shape = tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties;
        }
    }

    /**
     * Properties of a MoveResourceStateRequest.
     * @deprecated Use tfplugin6.MoveResourceStateRequest.$Properties instead.
     */
    interface IMoveResourceStateRequest extends tfplugin6.MoveResourceStateRequest.$Properties {
    }

    /** Represents a MoveResourceStateRequest. */
    class MoveResourceStateRequest {

        /**
         * Constructs a new MoveResourceStateRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.MoveResourceStateRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MoveResourceStateRequest sourceProviderAddress. */
        sourceProviderAddress: string;

        /** MoveResourceStateRequest sourceTypeName. */
        sourceTypeName: string;

        /** MoveResourceStateRequest sourceSchemaVersion. */
        sourceSchemaVersion: number;

        /** MoveResourceStateRequest sourceState. */
        sourceState?: (tfplugin6.RawState.$Properties|null);

        /** MoveResourceStateRequest targetTypeName. */
        targetTypeName: string;

        /** MoveResourceStateRequest sourcePrivate. */
        sourcePrivate: Uint8Array;

        /**
         * Creates a new MoveResourceStateRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MoveResourceStateRequest instance
         */
        static create(properties: tfplugin6.MoveResourceStateRequest.$Shape): tfplugin6.MoveResourceStateRequest & tfplugin6.MoveResourceStateRequest.$Shape;
        static create(properties?: tfplugin6.MoveResourceStateRequest.$Properties): tfplugin6.MoveResourceStateRequest;

        /**
         * Encodes the specified MoveResourceStateRequest message. Does not implicitly {@link tfplugin6.MoveResourceStateRequest.verify|verify} messages.
         * @param message MoveResourceStateRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.MoveResourceStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MoveResourceStateRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.MoveResourceStateRequest & tfplugin6.MoveResourceStateRequest.$Shape} MoveResourceStateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.MoveResourceStateRequest & tfplugin6.MoveResourceStateRequest.$Shape;

        /**
         * Creates a MoveResourceStateRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns MoveResourceStateRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.MoveResourceStateRequest;

        /**
         * Creates a plain object from a MoveResourceStateRequest message. Also converts values to other types if specified.
         * @param message MoveResourceStateRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.MoveResourceStateRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this MoveResourceStateRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace MoveResourceStateRequest {

        /** Properties of a MoveResourceStateRequest. */
        interface $Properties {

            /** MoveResourceStateRequest sourceProviderAddress */
            sourceProviderAddress?: (string|null);

            /** MoveResourceStateRequest sourceTypeName */
            sourceTypeName?: (string|null);

            /** MoveResourceStateRequest sourceSchemaVersion */
            sourceSchemaVersion?: (number|null);

            /** MoveResourceStateRequest sourceState */
            sourceState?: (tfplugin6.RawState.$Properties|null);

            /** MoveResourceStateRequest targetTypeName */
            targetTypeName?: (string|null);

            /** MoveResourceStateRequest sourcePrivate */
            sourcePrivate?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MoveResourceStateRequest. */
        type $Shape = tfplugin6.MoveResourceStateRequest.$Properties;
    }

    /**
     * Properties of a MoveResourceStateResponse.
     * @deprecated Use tfplugin6.MoveResourceStateResponse.$Properties instead.
     */
    interface IMoveResourceStateResponse extends tfplugin6.MoveResourceStateResponse.$Properties {
    }

    /** Represents a MoveResourceStateResponse. */
    class MoveResourceStateResponse {

        /**
         * Constructs a new MoveResourceStateResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.MoveResourceStateResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MoveResourceStateResponse targetState. */
        targetState?: (tfplugin6.DynamicValue.$Properties|null);

        /** MoveResourceStateResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /** MoveResourceStateResponse targetPrivate. */
        targetPrivate: Uint8Array;

        /**
         * Creates a new MoveResourceStateResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MoveResourceStateResponse instance
         */
        static create(properties: tfplugin6.MoveResourceStateResponse.$Shape): tfplugin6.MoveResourceStateResponse & tfplugin6.MoveResourceStateResponse.$Shape;
        static create(properties?: tfplugin6.MoveResourceStateResponse.$Properties): tfplugin6.MoveResourceStateResponse;

        /**
         * Encodes the specified MoveResourceStateResponse message. Does not implicitly {@link tfplugin6.MoveResourceStateResponse.verify|verify} messages.
         * @param message MoveResourceStateResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.MoveResourceStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MoveResourceStateResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.MoveResourceStateResponse & tfplugin6.MoveResourceStateResponse.$Shape} MoveResourceStateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.MoveResourceStateResponse & tfplugin6.MoveResourceStateResponse.$Shape;

        /**
         * Creates a MoveResourceStateResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns MoveResourceStateResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.MoveResourceStateResponse;

        /**
         * Creates a plain object from a MoveResourceStateResponse message. Also converts values to other types if specified.
         * @param message MoveResourceStateResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.MoveResourceStateResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this MoveResourceStateResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace MoveResourceStateResponse {

        /** Properties of a MoveResourceStateResponse. */
        interface $Properties {

            /** MoveResourceStateResponse targetState */
            targetState?: (tfplugin6.DynamicValue.$Properties|null);

            /** MoveResourceStateResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** MoveResourceStateResponse targetPrivate */
            targetPrivate?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MoveResourceStateResponse. */
        type $Shape = {
          targetState?: tfplugin6.DynamicValue.$Shape|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          targetPrivate?: Uint8Array|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a ReadDataSourceRequest.
     * @deprecated Use tfplugin6.ReadDataSourceRequest.$Properties instead.
     */
    interface IReadDataSourceRequest extends tfplugin6.ReadDataSourceRequest.$Properties {
    }

    /** Represents a ReadDataSourceRequest. */
    class ReadDataSourceRequest {

        /**
         * Constructs a new ReadDataSourceRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ReadDataSourceRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadDataSourceRequest typeName. */
        typeName: string;

        /** ReadDataSourceRequest config. */
        config?: (tfplugin6.DynamicValue.$Properties|null);

        /** ReadDataSourceRequest providerMeta. */
        providerMeta?: (tfplugin6.DynamicValue.$Properties|null);

        /** ReadDataSourceRequest clientCapabilities. */
        clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

        /**
         * Creates a new ReadDataSourceRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReadDataSourceRequest instance
         */
        static create(properties: tfplugin6.ReadDataSourceRequest.$Shape): tfplugin6.ReadDataSourceRequest & tfplugin6.ReadDataSourceRequest.$Shape;
        static create(properties?: tfplugin6.ReadDataSourceRequest.$Properties): tfplugin6.ReadDataSourceRequest;

        /**
         * Encodes the specified ReadDataSourceRequest message. Does not implicitly {@link tfplugin6.ReadDataSourceRequest.verify|verify} messages.
         * @param message ReadDataSourceRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ReadDataSourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadDataSourceRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ReadDataSourceRequest & tfplugin6.ReadDataSourceRequest.$Shape} ReadDataSourceRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadDataSourceRequest & tfplugin6.ReadDataSourceRequest.$Shape;

        /**
         * Creates a ReadDataSourceRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadDataSourceRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ReadDataSourceRequest;

        /**
         * Creates a plain object from a ReadDataSourceRequest message. Also converts values to other types if specified.
         * @param message ReadDataSourceRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ReadDataSourceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadDataSourceRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadDataSourceRequest {

        /** Properties of a ReadDataSourceRequest. */
        interface $Properties {

            /** ReadDataSourceRequest typeName */
            typeName?: (string|null);

            /** ReadDataSourceRequest config */
            config?: (tfplugin6.DynamicValue.$Properties|null);

            /** ReadDataSourceRequest providerMeta */
            providerMeta?: (tfplugin6.DynamicValue.$Properties|null);

            /** ReadDataSourceRequest clientCapabilities */
            clientCapabilities?: (tfplugin6.ClientCapabilities.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadDataSourceRequest. */
        type $Shape = tfplugin6.ReadDataSourceRequest.$Properties;
    }

    /**
     * Properties of a ReadDataSourceResponse.
     * @deprecated Use tfplugin6.ReadDataSourceResponse.$Properties instead.
     */
    interface IReadDataSourceResponse extends tfplugin6.ReadDataSourceResponse.$Properties {
    }

    /** Represents a ReadDataSourceResponse. */
    class ReadDataSourceResponse {

        /**
         * Constructs a new ReadDataSourceResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.ReadDataSourceResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadDataSourceResponse state. */
        state?: (tfplugin6.DynamicValue.$Properties|null);

        /** ReadDataSourceResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new ReadDataSourceResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReadDataSourceResponse instance
         */
        static create(properties: tfplugin6.ReadDataSourceResponse.$Shape): tfplugin6.ReadDataSourceResponse & tfplugin6.ReadDataSourceResponse.$Shape;
        static create(properties?: tfplugin6.ReadDataSourceResponse.$Properties): tfplugin6.ReadDataSourceResponse;

        /**
         * Encodes the specified ReadDataSourceResponse message. Does not implicitly {@link tfplugin6.ReadDataSourceResponse.verify|verify} messages.
         * @param message ReadDataSourceResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.ReadDataSourceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadDataSourceResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.ReadDataSourceResponse & tfplugin6.ReadDataSourceResponse.$Shape} ReadDataSourceResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadDataSourceResponse & tfplugin6.ReadDataSourceResponse.$Shape;

        /**
         * Creates a ReadDataSourceResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadDataSourceResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.ReadDataSourceResponse;

        /**
         * Creates a plain object from a ReadDataSourceResponse message. Also converts values to other types if specified.
         * @param message ReadDataSourceResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.ReadDataSourceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadDataSourceResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadDataSourceResponse {

        /** Properties of a ReadDataSourceResponse. */
        interface $Properties {

            /** ReadDataSourceResponse state */
            state?: (tfplugin6.DynamicValue.$Properties|null);

            /** ReadDataSourceResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadDataSourceResponse. */
        type $Shape = {
          state?: tfplugin6.DynamicValue.$Shape|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a GenerateResourceConfigRequest.
     * @deprecated Use tfplugin6.GenerateResourceConfigRequest.$Properties instead.
     */
    interface IGenerateResourceConfigRequest extends tfplugin6.GenerateResourceConfigRequest.$Properties {
    }

    /** Represents a GenerateResourceConfigRequest. */
    class GenerateResourceConfigRequest {

        /**
         * Constructs a new GenerateResourceConfigRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GenerateResourceConfigRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GenerateResourceConfigRequest typeName. */
        typeName: string;

        /** GenerateResourceConfigRequest state. */
        state?: (tfplugin6.DynamicValue.$Properties|null);

        /**
         * Creates a new GenerateResourceConfigRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GenerateResourceConfigRequest instance
         */
        static create(properties: tfplugin6.GenerateResourceConfigRequest.$Shape): tfplugin6.GenerateResourceConfigRequest & tfplugin6.GenerateResourceConfigRequest.$Shape;
        static create(properties?: tfplugin6.GenerateResourceConfigRequest.$Properties): tfplugin6.GenerateResourceConfigRequest;

        /**
         * Encodes the specified GenerateResourceConfigRequest message. Does not implicitly {@link tfplugin6.GenerateResourceConfigRequest.verify|verify} messages.
         * @param message GenerateResourceConfigRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GenerateResourceConfigRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GenerateResourceConfigRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GenerateResourceConfigRequest & tfplugin6.GenerateResourceConfigRequest.$Shape} GenerateResourceConfigRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GenerateResourceConfigRequest & tfplugin6.GenerateResourceConfigRequest.$Shape;

        /**
         * Creates a GenerateResourceConfigRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GenerateResourceConfigRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GenerateResourceConfigRequest;

        /**
         * Creates a plain object from a GenerateResourceConfigRequest message. Also converts values to other types if specified.
         * @param message GenerateResourceConfigRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GenerateResourceConfigRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GenerateResourceConfigRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GenerateResourceConfigRequest {

        /** Properties of a GenerateResourceConfigRequest. */
        interface $Properties {

            /** GenerateResourceConfigRequest typeName */
            typeName?: (string|null);

            /** GenerateResourceConfigRequest state */
            state?: (tfplugin6.DynamicValue.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GenerateResourceConfigRequest. */
        type $Shape = tfplugin6.GenerateResourceConfigRequest.$Properties;
    }

    /**
     * Properties of a GenerateResourceConfigResponse.
     * @deprecated Use tfplugin6.GenerateResourceConfigResponse.$Properties instead.
     */
    interface IGenerateResourceConfigResponse extends tfplugin6.GenerateResourceConfigResponse.$Properties {
    }

    /** Represents a GenerateResourceConfigResponse. */
    class GenerateResourceConfigResponse {

        /**
         * Constructs a new GenerateResourceConfigResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.GenerateResourceConfigResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GenerateResourceConfigResponse config. */
        config?: (tfplugin6.DynamicValue.$Properties|null);

        /** GenerateResourceConfigResponse diagnostics. */
        diagnostics: tfplugin6.Diagnostic.$Properties[];

        /**
         * Creates a new GenerateResourceConfigResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GenerateResourceConfigResponse instance
         */
        static create(properties: tfplugin6.GenerateResourceConfigResponse.$Shape): tfplugin6.GenerateResourceConfigResponse & tfplugin6.GenerateResourceConfigResponse.$Shape;
        static create(properties?: tfplugin6.GenerateResourceConfigResponse.$Properties): tfplugin6.GenerateResourceConfigResponse;

        /**
         * Encodes the specified GenerateResourceConfigResponse message. Does not implicitly {@link tfplugin6.GenerateResourceConfigResponse.verify|verify} messages.
         * @param message GenerateResourceConfigResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.GenerateResourceConfigResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GenerateResourceConfigResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.GenerateResourceConfigResponse & tfplugin6.GenerateResourceConfigResponse.$Shape} GenerateResourceConfigResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GenerateResourceConfigResponse & tfplugin6.GenerateResourceConfigResponse.$Shape;

        /**
         * Creates a GenerateResourceConfigResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns GenerateResourceConfigResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.GenerateResourceConfigResponse;

        /**
         * Creates a plain object from a GenerateResourceConfigResponse message. Also converts values to other types if specified.
         * @param message GenerateResourceConfigResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.GenerateResourceConfigResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this GenerateResourceConfigResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace GenerateResourceConfigResponse {

        /** Properties of a GenerateResourceConfigResponse. */
        interface $Properties {

            /** GenerateResourceConfigResponse config */
            config?: (tfplugin6.DynamicValue.$Properties|null);

            /** GenerateResourceConfigResponse diagnostics */
            diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GenerateResourceConfigResponse. */
        type $Shape = {
          config?: tfplugin6.DynamicValue.$Shape|null;
          diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a StopProviderRequest.
     * @deprecated Use tfplugin6.StopProviderRequest.$Properties instead.
     */
    interface IStopProviderRequest extends tfplugin6.StopProviderRequest.$Properties {
    }

    /** Represents a StopProviderRequest. */
    class StopProviderRequest {

        /**
         * Constructs a new StopProviderRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.StopProviderRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new StopProviderRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StopProviderRequest instance
         */
        static create(properties: tfplugin6.StopProviderRequest.$Shape): tfplugin6.StopProviderRequest & tfplugin6.StopProviderRequest.$Shape;
        static create(properties?: tfplugin6.StopProviderRequest.$Properties): tfplugin6.StopProviderRequest;

        /**
         * Encodes the specified StopProviderRequest message. Does not implicitly {@link tfplugin6.StopProviderRequest.verify|verify} messages.
         * @param message StopProviderRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.StopProviderRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StopProviderRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.StopProviderRequest & tfplugin6.StopProviderRequest.$Shape} StopProviderRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.StopProviderRequest & tfplugin6.StopProviderRequest.$Shape;

        /**
         * Creates a StopProviderRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns StopProviderRequest
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.StopProviderRequest;

        /**
         * Creates a plain object from a StopProviderRequest message. Also converts values to other types if specified.
         * @param message StopProviderRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.StopProviderRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this StopProviderRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace StopProviderRequest {

        /** Properties of a StopProviderRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StopProviderRequest. */
        type $Shape = tfplugin6.StopProviderRequest.$Properties;
    }

    /**
     * Properties of a StopProviderResponse.
     * @deprecated Use tfplugin6.StopProviderResponse.$Properties instead.
     */
    interface IStopProviderResponse extends tfplugin6.StopProviderResponse.$Properties {
    }

    /** Represents a StopProviderResponse. */
    class StopProviderResponse {

        /**
         * Constructs a new StopProviderResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tfplugin6.StopProviderResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StopProviderResponse error. */
        error: string;

        /**
         * Creates a new StopProviderResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StopProviderResponse instance
         */
        static create(properties: tfplugin6.StopProviderResponse.$Shape): tfplugin6.StopProviderResponse & tfplugin6.StopProviderResponse.$Shape;
        static create(properties?: tfplugin6.StopProviderResponse.$Properties): tfplugin6.StopProviderResponse;

        /**
         * Encodes the specified StopProviderResponse message. Does not implicitly {@link tfplugin6.StopProviderResponse.verify|verify} messages.
         * @param message StopProviderResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tfplugin6.StopProviderResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StopProviderResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tfplugin6.StopProviderResponse & tfplugin6.StopProviderResponse.$Shape} StopProviderResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.StopProviderResponse & tfplugin6.StopProviderResponse.$Shape;

        /**
         * Creates a StopProviderResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns StopProviderResponse
         */
        static fromObject(object: { [k: string]: any }): tfplugin6.StopProviderResponse;

        /**
         * Creates a plain object from a StopProviderResponse message. Also converts values to other types if specified.
         * @param message StopProviderResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: tfplugin6.StopProviderResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this StopProviderResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace StopProviderResponse {

        /** Properties of a StopProviderResponse. */
        interface $Properties {

            /** StopProviderResponse error */
            error?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StopProviderResponse. */
        type $Shape = tfplugin6.StopProviderResponse.$Properties;
    }
}
