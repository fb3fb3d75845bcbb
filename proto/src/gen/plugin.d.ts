import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace plugin. */
export namespace plugin {

    /**
     * Properties of an Empty.
     * @deprecated Use plugin.Empty.$Properties instead.
     */
    interface IEmpty extends plugin.Empty.$Properties {
    }

    /** Represents an Empty. */
    class Empty {

        /**
         * Constructs a new Empty.
         * @param [properties] Properties to set
         */
        constructor(properties?: plugin.Empty.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new Empty instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Empty instance
         */
        static create(properties: plugin.Empty.$Shape): plugin.Empty & plugin.Empty.$Shape;
        static create(properties?: plugin.Empty.$Properties): plugin.Empty;

        /**
         * Encodes the specified Empty message. Does not implicitly {@link plugin.Empty.verify|verify} messages.
         * @param message Empty message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: plugin.Empty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Empty message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {plugin.Empty & plugin.Empty.$Shape} Empty
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plugin.Empty & plugin.Empty.$Shape;

        /**
         * Creates an Empty message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Empty
         */
        static fromObject(object: { [k: string]: any }): plugin.Empty;

        /**
         * Creates a plain object from an Empty message. Also converts values to other types if specified.
         * @param message Empty
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: plugin.Empty, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Empty to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Empty {

        /** Properties of an Empty. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Empty. */
        type $Shape = plugin.Empty.$Properties;
    }

    /**
     * Properties of a StdioData.
     * @deprecated Use plugin.StdioData.$Properties instead.
     */
    interface IStdioData extends plugin.StdioData.$Properties {
    }

    /** Represents a StdioData. */
    class StdioData {

        /**
         * Constructs a new StdioData.
         * @param [properties] Properties to set
         */
        constructor(properties?: plugin.StdioData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StdioData channel. */
        channel: plugin.StdioData.Channel;

        /** StdioData data. */
        data: Uint8Array;

        /**
         * Creates a new StdioData instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StdioData instance
         */
        static create(properties: plugin.StdioData.$Shape): plugin.StdioData & plugin.StdioData.$Shape;
        static create(properties?: plugin.StdioData.$Properties): plugin.StdioData;

        /**
         * Encodes the specified StdioData message. Does not implicitly {@link plugin.StdioData.verify|verify} messages.
         * @param message StdioData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: plugin.StdioData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StdioData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {plugin.StdioData & plugin.StdioData.$Shape} StdioData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plugin.StdioData & plugin.StdioData.$Shape;

        /**
         * Creates a StdioData message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns StdioData
         */
        static fromObject(object: { [k: string]: any }): plugin.StdioData;

        /**
         * Creates a plain object from a StdioData message. Also converts values to other types if specified.
         * @param message StdioData
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: plugin.StdioData, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this StdioData to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace StdioData {

        /** Properties of a StdioData. */
        interface $Properties {

            /** StdioData channel */
            channel?: (plugin.StdioData.Channel|null);

            /** StdioData data */
            data?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StdioData. */
        type $Shape = plugin.StdioData.$Properties;

        /** Channel enum. */
        enum Channel {

            /** INVALID value */
            INVALID = 0,

            /** STDOUT value */
            STDOUT = 1,

            /** STDERR value */
            STDERR = 2
        }
    }

    /**
     * Properties of a ConnInfo.
     * @deprecated Use plugin.ConnInfo.$Properties instead.
     */
    interface IConnInfo extends plugin.ConnInfo.$Properties {
    }

    /** Represents a ConnInfo. */
    class ConnInfo {

        /**
         * Constructs a new ConnInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: plugin.ConnInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ConnInfo serviceId. */
        serviceId: number;

        /** ConnInfo network. */
        network: string;

        /** ConnInfo address. */
        address: string;

        /**
         * Creates a new ConnInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ConnInfo instance
         */
        static create(properties: plugin.ConnInfo.$Shape): plugin.ConnInfo & plugin.ConnInfo.$Shape;
        static create(properties?: plugin.ConnInfo.$Properties): plugin.ConnInfo;

        /**
         * Encodes the specified ConnInfo message. Does not implicitly {@link plugin.ConnInfo.verify|verify} messages.
         * @param message ConnInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: plugin.ConnInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ConnInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {plugin.ConnInfo & plugin.ConnInfo.$Shape} ConnInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plugin.ConnInfo & plugin.ConnInfo.$Shape;

        /**
         * Creates a ConnInfo message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ConnInfo
         */
        static fromObject(object: { [k: string]: any }): plugin.ConnInfo;

        /**
         * Creates a plain object from a ConnInfo message. Also converts values to other types if specified.
         * @param message ConnInfo
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: plugin.ConnInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ConnInfo to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ConnInfo {

        /** Properties of a ConnInfo. */
        interface $Properties {

            /** ConnInfo serviceId */
            serviceId?: (number|null);

            /** ConnInfo network */
            network?: (string|null);

            /** ConnInfo address */
            address?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ConnInfo. */
        type $Shape = plugin.ConnInfo.$Properties;
    }
}
