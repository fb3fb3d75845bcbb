/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number;

// Exported root namespace
const $root = $protobuf.roots["logos-plugin"] || ($protobuf.roots["logos-plugin"] = {});

export const plugin = $root.plugin = (() => {

    /**
     * Namespace plugin.
     * @exports plugin
     * @namespace
     */
    const plugin = {};

    plugin.Empty = (function() {

        /**
         * Properties of an Empty.
         * @typedef {Object} plugin.Empty.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Empty.
         * @memberof plugin
         * @interface IEmpty
         * @augments plugin.Empty.$Properties
         * @deprecated Use plugin.Empty.$Properties instead.
         */

        /**
         * Shape of an Empty.
         * @typedef {plugin.Empty.$Properties} plugin.Empty.$Shape
         */

        /**
         * Constructs a new Empty.
         * @memberof plugin
         * @classdesc Represents an Empty.
         * @constructor
         * @param {plugin.Empty.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Empty = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new Empty instance using the specified properties.
         * @function create
         * @memberof plugin.Empty
         * @static
         * @param {plugin.Empty.$Properties=} [properties] Properties to set
         * @returns {plugin.Empty} Empty instance
         * @type {{
         *   (properties: plugin.Empty.$Shape): plugin.Empty & plugin.Empty.$Shape;
         *   (properties?: plugin.Empty.$Properties): plugin.Empty;
         * }}
         */
        Empty.create = function(properties) {
            return new Empty(properties);
        };

        /**
         * Encodes the specified Empty message. Does not implicitly {@link plugin.Empty.verify|verify} messages.
         * @function encode
         * @memberof plugin.Empty
         * @static
         * @param {plugin.Empty.$Properties} message Empty message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Empty.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Empty message from the specified reader or buffer.
         * @function decode
         * @memberof plugin.Empty
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {plugin.Empty & plugin.Empty.$Shape} Empty
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Empty.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.plugin.Empty();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates an Empty message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof plugin.Empty
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {plugin.Empty} Empty
         */
        Empty.fromObject = function (object, _depth) {
            if (object instanceof $root.plugin.Empty)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".plugin.Empty: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.plugin.Empty();
        };

        /**
         * Creates a plain object from an Empty message. Also converts values to other types if specified.
         * @function toObject
         * @memberof plugin.Empty
         * @static
         * @param {plugin.Empty} message Empty
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Empty.toObject = function () {
            return {};
        };

        /**
         * Converts this Empty to JSON.
         * @function toJSON
         * @memberof plugin.Empty
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Empty.prototype.toJSON = function() {
            return Empty.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Empty;
    })();

    plugin.StdioData = (function() {

        /**
         * Properties of a StdioData.
         * @typedef {Object} plugin.StdioData.$Properties
         * @property {plugin.StdioData.Channel|null} [channel] StdioData channel
         * @property {Uint8Array|null} [data] StdioData data
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StdioData.
         * @memberof plugin
         * @interface IStdioData
         * @augments plugin.StdioData.$Properties
         * @deprecated Use plugin.StdioData.$Properties instead.
         */

        /**
         * Shape of a StdioData.
         * @typedef {plugin.StdioData.$Properties} plugin.StdioData.$Shape
         */

        /**
         * Constructs a new StdioData.
         * @memberof plugin
         * @classdesc Represents a StdioData.
         * @constructor
         * @param {plugin.StdioData.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StdioData = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StdioData channel.
         * @member {plugin.StdioData.Channel} channel
         * @memberof plugin.StdioData
         * @instance
         */
        StdioData.prototype.channel = 0;

        /**
         * StdioData data.
         * @member {Uint8Array} data
         * @memberof plugin.StdioData
         * @instance
         */
        StdioData.prototype.data = $util.newBuffer([]);

        /**
         * Creates a new StdioData instance using the specified properties.
         * @function create
         * @memberof plugin.StdioData
         * @static
         * @param {plugin.StdioData.$Properties=} [properties] Properties to set
         * @returns {plugin.StdioData} StdioData instance
         * @type {{
         *   (properties: plugin.StdioData.$Shape): plugin.StdioData & plugin.StdioData.$Shape;
         *   (properties?: plugin.StdioData.$Properties): plugin.StdioData;
         * }}
         */
        StdioData.create = function(properties) {
            return new StdioData(properties);
        };

        /**
         * Encodes the specified StdioData message. Does not implicitly {@link plugin.StdioData.verify|verify} messages.
         * @function encode
         * @memberof plugin.StdioData
         * @static
         * @param {plugin.StdioData.$Properties} message StdioData message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StdioData.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.channel != null && $Object.hasOwnProperty.call(message, "channel") && message.channel !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.channel);
            if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StdioData message from the specified reader or buffer.
         * @function decode
         * @memberof plugin.StdioData
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {plugin.StdioData & plugin.StdioData.$Shape} StdioData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StdioData.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.plugin.StdioData();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.channel = value;
                        else
                            delete message.channel;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.data = value;
                        else
                            delete message.data;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a StdioData message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof plugin.StdioData
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {plugin.StdioData} StdioData
         */
        StdioData.fromObject = function (object, _depth) {
            if (object instanceof $root.plugin.StdioData)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".plugin.StdioData: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.plugin.StdioData();
            if (object.channel !== 0 && (typeof object.channel !== "string" || $root.plugin.StdioData.Channel[object.channel] !== 0))
                switch (object.channel) {
                case "INVALID":
                case 0:
                    message.channel = 0;
                    break;
                case "STDOUT":
                case 1:
                    message.channel = 1;
                    break;
                case "STDERR":
                case 2:
                    message.channel = 2;
                    break;
                default:
                    if (typeof object.channel === "number" && (object.channel | 0) === object.channel)
                        message.channel = object.channel;
                }
            if (object.data != null)
                if (object.data.length)
                    if (typeof object.data === "string")
                        $util.base64.decode(object.data, message.data = $util.newBuffer($util.base64.length(object.data)), 0);
                    else if (object.data.length >= 0)
                        message.data = object.data;
            return message;
        };

        /**
         * Creates a plain object from a StdioData message. Also converts values to other types if specified.
         * @function toObject
         * @memberof plugin.StdioData
         * @static
         * @param {plugin.StdioData} message StdioData
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        StdioData.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.channel = options.enums === $String ? "INVALID" : 0;
                if (options.bytes === $String)
                    object.data = "";
                else {
                    object.data = [];
                    if (options.bytes !== $Array)
                        object.data = $util.newBuffer(object.data);
                }
            }
            if (message.channel != null && $Object.hasOwnProperty.call(message, "channel"))
                object.channel = options.enums === $String ? $root.plugin.StdioData.Channel[message.channel] === $undefined ? message.channel : $root.plugin.StdioData.Channel[message.channel] : message.channel;
            if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                object.data = options.bytes === $String ? $util.base64.encode(message.data, 0, message.data.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.data) : message.data;
            return object;
        };

        /**
         * Converts this StdioData to JSON.
         * @function toJSON
         * @memberof plugin.StdioData
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        StdioData.prototype.toJSON = function() {
            return StdioData.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Channel enum.
         * @name plugin.StdioData.Channel
         * @enum {number}
         * @property {number} INVALID=0 INVALID value
         * @property {number} STDOUT=1 STDOUT value
         * @property {number} STDERR=2 STDERR value
         */
        StdioData.Channel = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "INVALID"] = 0;
            values[valuesById[1] = "STDOUT"] = 1;
            values[valuesById[2] = "STDERR"] = 2;
            return values;
        })();

        return StdioData;
    })();

    plugin.ConnInfo = (function() {

        /**
         * Properties of a ConnInfo.
         * @typedef {Object} plugin.ConnInfo.$Properties
         * @property {number|null} [serviceId] ConnInfo serviceId
         * @property {string|null} [network] ConnInfo network
         * @property {string|null} [address] ConnInfo address
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ConnInfo.
         * @memberof plugin
         * @interface IConnInfo
         * @augments plugin.ConnInfo.$Properties
         * @deprecated Use plugin.ConnInfo.$Properties instead.
         */

        /**
         * Shape of a ConnInfo.
         * @typedef {plugin.ConnInfo.$Properties} plugin.ConnInfo.$Shape
         */

        /**
         * Constructs a new ConnInfo.
         * @memberof plugin
         * @classdesc Represents a ConnInfo.
         * @constructor
         * @param {plugin.ConnInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ConnInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ConnInfo serviceId.
         * @member {number} serviceId
         * @memberof plugin.ConnInfo
         * @instance
         */
        ConnInfo.prototype.serviceId = 0;

        /**
         * ConnInfo network.
         * @member {string} network
         * @memberof plugin.ConnInfo
         * @instance
         */
        ConnInfo.prototype.network = "";

        /**
         * ConnInfo address.
         * @member {string} address
         * @memberof plugin.ConnInfo
         * @instance
         */
        ConnInfo.prototype.address = "";

        /**
         * Creates a new ConnInfo instance using the specified properties.
         * @function create
         * @memberof plugin.ConnInfo
         * @static
         * @param {plugin.ConnInfo.$Properties=} [properties] Properties to set
         * @returns {plugin.ConnInfo} ConnInfo instance
         * @type {{
         *   (properties: plugin.ConnInfo.$Shape): plugin.ConnInfo & plugin.ConnInfo.$Shape;
         *   (properties?: plugin.ConnInfo.$Properties): plugin.ConnInfo;
         * }}
         */
        ConnInfo.create = function(properties) {
            return new ConnInfo(properties);
        };

        /**
         * Encodes the specified ConnInfo message. Does not implicitly {@link plugin.ConnInfo.verify|verify} messages.
         * @function encode
         * @memberof plugin.ConnInfo
         * @static
         * @param {plugin.ConnInfo.$Properties} message ConnInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ConnInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.serviceId != null && $Object.hasOwnProperty.call(message, "serviceId") && message.serviceId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.serviceId);
            if (message.network != null && $Object.hasOwnProperty.call(message, "network") && message.network !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.network);
            if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.address);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ConnInfo message from the specified reader or buffer.
         * @function decode
         * @memberof plugin.ConnInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {plugin.ConnInfo & plugin.ConnInfo.$Shape} ConnInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ConnInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.plugin.ConnInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.serviceId = value;
                        else
                            delete message.serviceId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.network = value;
                        else
                            delete message.network;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.address = value;
                        else
                            delete message.address;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a ConnInfo message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof plugin.ConnInfo
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {plugin.ConnInfo} ConnInfo
         */
        ConnInfo.fromObject = function (object, _depth) {
            if (object instanceof $root.plugin.ConnInfo)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".plugin.ConnInfo: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.plugin.ConnInfo();
            if (object.serviceId != null)
                if ($Number(object.serviceId) !== 0)
                    message.serviceId = object.serviceId >>> 0;
            if (object.network != null)
                if (typeof object.network !== "string" || object.network.length)
                    message.network = $String(object.network);
            if (object.address != null)
                if (typeof object.address !== "string" || object.address.length)
                    message.address = $String(object.address);
            return message;
        };

        /**
         * Creates a plain object from a ConnInfo message. Also converts values to other types if specified.
         * @function toObject
         * @memberof plugin.ConnInfo
         * @static
         * @param {plugin.ConnInfo} message ConnInfo
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ConnInfo.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.serviceId = 0;
                object.network = "";
                object.address = "";
            }
            if (message.serviceId != null && $Object.hasOwnProperty.call(message, "serviceId"))
                object.serviceId = message.serviceId;
            if (message.network != null && $Object.hasOwnProperty.call(message, "network"))
                object.network = message.network;
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                object.address = message.address;
            return object;
        };

        /**
         * Converts this ConnInfo to JSON.
         * @function toJSON
         * @memberof plugin.ConnInfo
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ConnInfo.prototype.toJSON = function() {
            return ConnInfo.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ConnInfo;
    })();

    return plugin;
})();

export {
  $root as default
};
