/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["logos-tfplugin6"] || ($protobuf.roots["logos-tfplugin6"] = {});

export const tfplugin6 = $root.tfplugin6 = (() => {

    /**
     * Namespace tfplugin6.
     * @exports tfplugin6
     * @namespace
     */
    const tfplugin6 = {};

    tfplugin6.DynamicValue = (function() {

        /**
         * Properties of a DynamicValue.
         * @typedef {Object} tfplugin6.DynamicValue.$Properties
         * @property {Uint8Array|null} [msgpack] DynamicValue msgpack
         * @property {Uint8Array|null} [json] DynamicValue json
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DynamicValue.
         * @memberof tfplugin6
         * @interface IDynamicValue
         * @augments tfplugin6.DynamicValue.$Properties
         * @deprecated Use tfplugin6.DynamicValue.$Properties instead.
         */

        /**
         * Shape of a DynamicValue.
         * @typedef {tfplugin6.DynamicValue.$Properties} tfplugin6.DynamicValue.$Shape
         */

        /**
         * Constructs a new DynamicValue.
         * @memberof tfplugin6
         * @classdesc Represents a DynamicValue.
         * @constructor
         * @param {tfplugin6.DynamicValue.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DynamicValue = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DynamicValue msgpack.
         * @member {Uint8Array} msgpack
         * @memberof tfplugin6.DynamicValue
         * @instance
         */
        DynamicValue.prototype.msgpack = $util.newBuffer([]);

        /**
         * DynamicValue json.
         * @member {Uint8Array} json
         * @memberof tfplugin6.DynamicValue
         * @instance
         */
        DynamicValue.prototype.json = $util.newBuffer([]);

        /**
         * Creates a new DynamicValue instance using the specified properties.
         * @function create
         * @memberof tfplugin6.DynamicValue
         * @static
         * @param {tfplugin6.DynamicValue.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.DynamicValue} DynamicValue instance
         * @type {{
         *   (properties: tfplugin6.DynamicValue.$Shape): tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape;
         *   (properties?: tfplugin6.DynamicValue.$Properties): tfplugin6.DynamicValue;
         * }}
         */
        DynamicValue.create = function(properties) {
            return new DynamicValue(properties);
        };

        /**
         * Encodes the specified DynamicValue message. Does not implicitly {@link tfplugin6.DynamicValue.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.DynamicValue
         * @static
         * @param {tfplugin6.DynamicValue.$Properties} message DynamicValue message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DynamicValue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.msgpack != null && $Object.hasOwnProperty.call(message, "msgpack") && message.msgpack.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.msgpack);
            if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.json);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DynamicValue message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.DynamicValue
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape} DynamicValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DynamicValue.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.DynamicValue();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.msgpack = value;
                        else
                            delete message.msgpack;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.json = value;
                        else
                            delete message.json;
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
         * Creates a DynamicValue message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.DynamicValue
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.DynamicValue} DynamicValue
         */
        DynamicValue.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.DynamicValue)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.DynamicValue: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.DynamicValue();
            if (object.msgpack != null)
                if (object.msgpack.length)
                    if (typeof object.msgpack === "string")
                        $util.base64.decode(object.msgpack, message.msgpack = $util.newBuffer($util.base64.length(object.msgpack)), 0);
                    else if (object.msgpack.length >= 0)
                        message.msgpack = object.msgpack;
            if (object.json != null)
                if (object.json.length)
                    if (typeof object.json === "string")
                        $util.base64.decode(object.json, message.json = $util.newBuffer($util.base64.length(object.json)), 0);
                    else if (object.json.length >= 0)
                        message.json = object.json;
            return message;
        };

        /**
         * Creates a plain object from a DynamicValue message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.DynamicValue
         * @static
         * @param {tfplugin6.DynamicValue} message DynamicValue
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        DynamicValue.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if (options.bytes === $String)
                    object.msgpack = "";
                else {
                    object.msgpack = [];
                    if (options.bytes !== $Array)
                        object.msgpack = $util.newBuffer(object.msgpack);
                }
                if (options.bytes === $String)
                    object.json = "";
                else {
                    object.json = [];
                    if (options.bytes !== $Array)
                        object.json = $util.newBuffer(object.json);
                }
            }
            if (message.msgpack != null && $Object.hasOwnProperty.call(message, "msgpack"))
                object.msgpack = options.bytes === $String ? $util.base64.encode(message.msgpack, 0, message.msgpack.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.msgpack) : message.msgpack;
            if (message.json != null && $Object.hasOwnProperty.call(message, "json"))
                object.json = options.bytes === $String ? $util.base64.encode(message.json, 0, message.json.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.json) : message.json;
            return object;
        };

        /**
         * Converts this DynamicValue to JSON.
         * @function toJSON
         * @memberof tfplugin6.DynamicValue
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        DynamicValue.prototype.toJSON = function() {
            return DynamicValue.toObject(this, $protobuf.util.toJSONOptions);
        };

        return DynamicValue;
    })();

    tfplugin6.RawState = (function() {

        /**
         * Properties of a RawState.
         * @typedef {Object} tfplugin6.RawState.$Properties
         * @property {Uint8Array|null} [json] RawState json
         * @property {Object.<string,string>|null} [flatmap] RawState flatmap
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RawState.
         * @memberof tfplugin6
         * @interface IRawState
         * @augments tfplugin6.RawState.$Properties
         * @deprecated Use tfplugin6.RawState.$Properties instead.
         */

        /**
         * Shape of a RawState.
         * @typedef {tfplugin6.RawState.$Properties} tfplugin6.RawState.$Shape
         */

        /**
         * Constructs a new RawState.
         * @memberof tfplugin6
         * @classdesc Represents a RawState.
         * @constructor
         * @param {tfplugin6.RawState.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RawState = function (properties) {
            this.flatmap = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RawState json.
         * @member {Uint8Array} json
         * @memberof tfplugin6.RawState
         * @instance
         */
        RawState.prototype.json = $util.newBuffer([]);

        /**
         * RawState flatmap.
         * @member {Object.<string,string>} flatmap
         * @memberof tfplugin6.RawState
         * @instance
         */
        RawState.prototype.flatmap = $util.emptyObject;

        /**
         * Creates a new RawState instance using the specified properties.
         * @function create
         * @memberof tfplugin6.RawState
         * @static
         * @param {tfplugin6.RawState.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.RawState} RawState instance
         * @type {{
         *   (properties: tfplugin6.RawState.$Shape): tfplugin6.RawState & tfplugin6.RawState.$Shape;
         *   (properties?: tfplugin6.RawState.$Properties): tfplugin6.RawState;
         * }}
         */
        RawState.create = function(properties) {
            return new RawState(properties);
        };

        /**
         * Encodes the specified RawState message. Does not implicitly {@link tfplugin6.RawState.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.RawState
         * @static
         * @param {tfplugin6.RawState.$Properties} message RawState message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RawState.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.json);
            if (message.flatmap != null && $Object.hasOwnProperty.call(message, "flatmap"))
                for (let keys = $Object.keys(message.flatmap), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.flatmap[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RawState message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.RawState
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.RawState & tfplugin6.RawState.$Shape} RawState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RawState.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tfplugin6.RawState();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.json = value;
                        else
                            delete message.json;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (message.flatmap === $util.emptyObject)
                            message.flatmap = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.flatmap, key);
                        message.flatmap[key] = value;
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
         * Creates a RawState message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.RawState
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.RawState} RawState
         */
        RawState.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.RawState)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.RawState: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.RawState();
            if (object.json != null)
                if (object.json.length)
                    if (typeof object.json === "string")
                        $util.base64.decode(object.json, message.json = $util.newBuffer($util.base64.length(object.json)), 0);
                    else if (object.json.length >= 0)
                        message.json = object.json;
            if (object.flatmap) {
                if (!$util.isObject(object.flatmap))
                    throw $TypeError(".tfplugin6.RawState.flatmap: object expected");
                message.flatmap = {};
                for (let keys = $Object.keys(object.flatmap), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.flatmap, keys[i]);
                    message.flatmap[keys[i]] = $String(object.flatmap[keys[i]]);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a RawState message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.RawState
         * @static
         * @param {tfplugin6.RawState} message RawState
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        RawState.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.flatmap = {};
            if (options.defaults)
                if (options.bytes === $String)
                    object.json = "";
                else {
                    object.json = [];
                    if (options.bytes !== $Array)
                        object.json = $util.newBuffer(object.json);
                }
            if (message.json != null && $Object.hasOwnProperty.call(message, "json"))
                object.json = options.bytes === $String ? $util.base64.encode(message.json, 0, message.json.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.json) : message.json;
            let keys2;
            if (message.flatmap && (keys2 = $Object.keys(message.flatmap)).length) {
                object.flatmap = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.flatmap, keys2[j]);
                    object.flatmap[keys2[j]] = message.flatmap[keys2[j]];
                }
            }
            return object;
        };

        /**
         * Converts this RawState to JSON.
         * @function toJSON
         * @memberof tfplugin6.RawState
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        RawState.prototype.toJSON = function() {
            return RawState.toObject(this, $protobuf.util.toJSONOptions);
        };

        return RawState;
    })();

    tfplugin6.Diagnostic = (function() {

        /**
         * Properties of a Diagnostic.
         * @typedef {Object} tfplugin6.Diagnostic.$Properties
         * @property {tfplugin6.Diagnostic.Severity|null} [severity] Diagnostic severity
         * @property {string|null} [summary] Diagnostic summary
         * @property {string|null} [detail] Diagnostic detail
         * @property {tfplugin6.AttributePath.$Properties|null} [attribute] Diagnostic attribute
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Diagnostic.
         * @memberof tfplugin6
         * @interface IDiagnostic
         * @augments tfplugin6.Diagnostic.$Properties
         * @deprecated Use tfplugin6.Diagnostic.$Properties instead.
         */

        /**
         * Shape of a Diagnostic.
         * @typedef {{
         *   severity?: tfplugin6.Diagnostic.Severity|null;
         *   summary?: string|null;
         *   detail?: string|null;
         *   attribute?: tfplugin6.AttributePath.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.Diagnostic.$Shape
         */

        /**
         * Constructs a new Diagnostic.
         * @memberof tfplugin6
         * @classdesc Represents a Diagnostic.
         * @constructor
         * @param {tfplugin6.Diagnostic.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Diagnostic = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Diagnostic severity.
         * @member {tfplugin6.Diagnostic.Severity} severity
         * @memberof tfplugin6.Diagnostic
         * @instance
         */
        Diagnostic.prototype.severity = 0;

        /**
         * Diagnostic summary.
         * @member {string} summary
         * @memberof tfplugin6.Diagnostic
         * @instance
         */
        Diagnostic.prototype.summary = "";

        /**
         * Diagnostic detail.
         * @member {string} detail
         * @memberof tfplugin6.Diagnostic
         * @instance
         */
        Diagnostic.prototype.detail = "";

        /**
         * Diagnostic attribute.
         * @member {tfplugin6.AttributePath.$Properties|null|undefined} attribute
         * @memberof tfplugin6.Diagnostic
         * @instance
         */
        Diagnostic.prototype.attribute = null;

        /**
         * Creates a new Diagnostic instance using the specified properties.
         * @function create
         * @memberof tfplugin6.Diagnostic
         * @static
         * @param {tfplugin6.Diagnostic.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.Diagnostic} Diagnostic instance
         * @type {{
         *   (properties: tfplugin6.Diagnostic.$Shape): tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape;
         *   (properties?: tfplugin6.Diagnostic.$Properties): tfplugin6.Diagnostic;
         * }}
         */
        Diagnostic.create = function(properties) {
            return new Diagnostic(properties);
        };

        /**
         * Encodes the specified Diagnostic message. Does not implicitly {@link tfplugin6.Diagnostic.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.Diagnostic
         * @static
         * @param {tfplugin6.Diagnostic.$Properties} message Diagnostic message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Diagnostic.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.severity);
            if (message.summary != null && $Object.hasOwnProperty.call(message, "summary") && message.summary !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.summary);
            if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.detail);
            if (message.attribute != null && $Object.hasOwnProperty.call(message, "attribute"))
                $root.tfplugin6.AttributePath.encode(message.attribute, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Diagnostic message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.Diagnostic
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape} Diagnostic
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Diagnostic.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.Diagnostic();
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
                            message.severity = value;
                        else
                            delete message.severity;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.summary = value;
                        else
                            delete message.summary;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.detail = value;
                        else
                            delete message.detail;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.attribute = $root.tfplugin6.AttributePath.decode(reader, reader.size(), $undefined, _depth + 1, message.attribute);
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
         * Creates a Diagnostic message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.Diagnostic
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.Diagnostic} Diagnostic
         */
        Diagnostic.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.Diagnostic)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.Diagnostic: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.Diagnostic();
            if (object.severity !== 0 && (typeof object.severity !== "string" || $root.tfplugin6.Diagnostic.Severity[object.severity] !== 0))
                switch (object.severity) {
                case "INVALID":
                case 0:
                    message.severity = 0;
                    break;
                case "ERROR":
                case 1:
                    message.severity = 1;
                    break;
                case "WARNING":
                case 2:
                    message.severity = 2;
                    break;
                default:
                    if (typeof object.severity === "number" && (object.severity | 0) === object.severity)
                        message.severity = object.severity;
                }
            if (object.summary != null)
                if (typeof object.summary !== "string" || object.summary.length)
                    message.summary = $String(object.summary);
            if (object.detail != null)
                if (typeof object.detail !== "string" || object.detail.length)
                    message.detail = $String(object.detail);
            if (object.attribute != null) {
                if (!$util.isObject(object.attribute))
                    throw $TypeError(".tfplugin6.Diagnostic.attribute: object expected");
                message.attribute = $root.tfplugin6.AttributePath.fromObject(object.attribute, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a Diagnostic message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.Diagnostic
         * @static
         * @param {tfplugin6.Diagnostic} message Diagnostic
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Diagnostic.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.severity = options.enums === $String ? "INVALID" : 0;
                object.summary = "";
                object.detail = "";
                object.attribute = null;
            }
            if (message.severity != null && $Object.hasOwnProperty.call(message, "severity"))
                object.severity = options.enums === $String ? $root.tfplugin6.Diagnostic.Severity[message.severity] === $undefined ? message.severity : $root.tfplugin6.Diagnostic.Severity[message.severity] : message.severity;
            if (message.summary != null && $Object.hasOwnProperty.call(message, "summary"))
                object.summary = message.summary;
            if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                object.detail = message.detail;
            if (message.attribute != null && $Object.hasOwnProperty.call(message, "attribute"))
                object.attribute = $root.tfplugin6.AttributePath.toObject(message.attribute, options, _depth + 1);
            return object;
        };

        /**
         * Converts this Diagnostic to JSON.
         * @function toJSON
         * @memberof tfplugin6.Diagnostic
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Diagnostic.prototype.toJSON = function() {
            return Diagnostic.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Severity enum.
         * @name tfplugin6.Diagnostic.Severity
         * @enum {number}
         * @property {number} INVALID=0 INVALID value
         * @property {number} ERROR=1 ERROR value
         * @property {number} WARNING=2 WARNING value
         */
        Diagnostic.Severity = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "INVALID"] = 0;
            values[valuesById[1] = "ERROR"] = 1;
            values[valuesById[2] = "WARNING"] = 2;
            return values;
        })();

        return Diagnostic;
    })();

    tfplugin6.AttributePath = (function() {

        /**
         * Properties of an AttributePath.
         * @typedef {Object} tfplugin6.AttributePath.$Properties
         * @property {Array.<tfplugin6.AttributePath.Step.$Properties>|null} [steps] AttributePath steps
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AttributePath.
         * @memberof tfplugin6
         * @interface IAttributePath
         * @augments tfplugin6.AttributePath.$Properties
         * @deprecated Use tfplugin6.AttributePath.$Properties instead.
         */

        /**
         * Shape of an AttributePath.
         * @typedef {{
         *   steps?: Array.<tfplugin6.AttributePath.Step.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.AttributePath.$Shape
         */

        /**
         * Constructs a new AttributePath.
         * @memberof tfplugin6
         * @classdesc Represents an AttributePath.
         * @constructor
         * @param {tfplugin6.AttributePath.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AttributePath = function (properties) {
            this.steps = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AttributePath steps.
         * @member {Array.<tfplugin6.AttributePath.Step.$Properties>} steps
         * @memberof tfplugin6.AttributePath
         * @instance
         */
        AttributePath.prototype.steps = $util.emptyArray;

        /**
         * Creates a new AttributePath instance using the specified properties.
         * @function create
         * @memberof tfplugin6.AttributePath
         * @static
         * @param {tfplugin6.AttributePath.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.AttributePath} AttributePath instance
         * @type {{
         *   (properties: tfplugin6.AttributePath.$Shape): tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape;
         *   (properties?: tfplugin6.AttributePath.$Properties): tfplugin6.AttributePath;
         * }}
         */
        AttributePath.create = function(properties) {
            return new AttributePath(properties);
        };

        /**
         * Encodes the specified AttributePath message. Does not implicitly {@link tfplugin6.AttributePath.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.AttributePath
         * @static
         * @param {tfplugin6.AttributePath.$Properties} message AttributePath message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AttributePath.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.steps != null && message.steps.length)
                for (let i = 0; i < message.steps.length; ++i)
                    $root.tfplugin6.AttributePath.Step.encode(message.steps[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AttributePath message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.AttributePath
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape} AttributePath
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AttributePath.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.AttributePath();
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
                        if (wireType !== 2)
                            break;
                        if (!(message.steps && message.steps.length))
                            message.steps = [];
                        message.steps.push($root.tfplugin6.AttributePath.Step.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates an AttributePath message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.AttributePath
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.AttributePath} AttributePath
         */
        AttributePath.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.AttributePath)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.AttributePath: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.AttributePath();
            if (object.steps) {
                if (!$Array.isArray(object.steps))
                    throw $TypeError(".tfplugin6.AttributePath.steps: array expected");
                message.steps = $Array(object.steps.length);
                for (let i = 0; i < object.steps.length; ++i) {
                    if (!$util.isObject(object.steps[i]))
                        throw $TypeError(".tfplugin6.AttributePath.steps: object expected");
                    message.steps[i] = $root.tfplugin6.AttributePath.Step.fromObject(object.steps[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from an AttributePath message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.AttributePath
         * @static
         * @param {tfplugin6.AttributePath} message AttributePath
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        AttributePath.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.steps = [];
            if (message.steps && message.steps.length) {
                object.steps = $Array(message.steps.length);
                for (let j = 0; j < message.steps.length; ++j)
                    object.steps[j] = $root.tfplugin6.AttributePath.Step.toObject(message.steps[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this AttributePath to JSON.
         * @function toJSON
         * @memberof tfplugin6.AttributePath
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        AttributePath.prototype.toJSON = function() {
            return AttributePath.toObject(this, $protobuf.util.toJSONOptions);
        };

        AttributePath.Step = (function() {

            /**
             * Properties of a Step.
             * @typedef {Object} tfplugin6.AttributePath.Step.$Properties
             * @property {string|null} [attributeName] Step attributeName
             * @property {string|null} [elementKeyString] Step elementKeyString
             * @property {number|null} [elementKeyInt] Step elementKeyInt
             * @property {"attributeName"|"elementKeyString"|"elementKeyInt"} [selector] Step selector
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Step.
             * @memberof tfplugin6.AttributePath
             * @interface IStep
             * @augments tfplugin6.AttributePath.Step.$Properties
             * @deprecated Use tfplugin6.AttributePath.Step.$Properties instead.
             */

            /**
             * Narrowed shape of a Step.
             * @typedef {{
             *   attributeName?: string|null;
             *   elementKeyString?: string|null;
             *   elementKeyInt?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ selector?: undefined; attributeName?: null; elementKeyString?: null; elementKeyInt?: null }|{ selector?: "attributeName"; attributeName: string; elementKeyString?: null; elementKeyInt?: null }|{ selector?: "elementKeyString"; attributeName?: null; elementKeyString: string; elementKeyInt?: null }|{ selector?: "elementKeyInt"; attributeName?: null; elementKeyString?: null; elementKeyInt: number })
             * )} tfplugin6.AttributePath.Step.$Shape
             */

            /**
             * Constructs a new Step.
             * @memberof tfplugin6.AttributePath
             * @classdesc Represents a Step.
             * @constructor
             * @param {tfplugin6.AttributePath.Step.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Step = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Step attributeName.
             * @member {string|null|undefined} attributeName
             * @memberof tfplugin6.AttributePath.Step
             * @instance
             */
            Step.prototype.attributeName = null;

            /**
             * Step elementKeyString.
             * @member {string|null|undefined} elementKeyString
             * @memberof tfplugin6.AttributePath.Step
             * @instance
             */
            Step.prototype.elementKeyString = null;

            /**
             * Step elementKeyInt.
             * @member {number|null|undefined} elementKeyInt
             * @memberof tfplugin6.AttributePath.Step
             * @instance
             */
            Step.prototype.elementKeyInt = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Step selector.
             * @member {"attributeName"|"elementKeyString"|"elementKeyInt"|undefined} selector
             * @memberof tfplugin6.AttributePath.Step
             * @instance
             */
            $Object.defineProperty(Step.prototype, "selector", {
                get: $util.oneOfGetter($oneOfFields = ["attributeName", "elementKeyString", "elementKeyInt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Step instance using the specified properties.
             * @function create
             * @memberof tfplugin6.AttributePath.Step
             * @static
             * @param {tfplugin6.AttributePath.Step.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.AttributePath.Step} Step instance
             * @type {{
             *   (properties: tfplugin6.AttributePath.Step.$Shape): tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape;
             *   (properties?: tfplugin6.AttributePath.Step.$Properties): tfplugin6.AttributePath.Step;
             * }}
             */
            Step.create = function(properties) {
                return new Step(properties);
            };

            /**
             * Encodes the specified Step message. Does not implicitly {@link tfplugin6.AttributePath.Step.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.AttributePath.Step
             * @static
             * @param {tfplugin6.AttributePath.Step.$Properties} message Step message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Step.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attributeName != null && $Object.hasOwnProperty.call(message, "attributeName"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.attributeName);
                if (message.elementKeyString != null && $Object.hasOwnProperty.call(message, "elementKeyString"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.elementKeyString);
                if (message.elementKeyInt != null && $Object.hasOwnProperty.call(message, "elementKeyInt"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.elementKeyInt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Step message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.AttributePath.Step
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape} Step
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Step.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tfplugin6.AttributePath.Step();
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
                            if (wireType !== 2)
                                break;
                            message.attributeName = reader.stringVerify();
                            message.selector = "attributeName";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.elementKeyString = reader.stringVerify();
                            message.selector = "elementKeyString";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.elementKeyInt = reader.int32();
                            message.selector = "elementKeyInt";
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
             * Creates a Step message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof tfplugin6.AttributePath.Step
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {tfplugin6.AttributePath.Step} Step
             */
            Step.fromObject = function (object, _depth) {
                if (object instanceof $root.tfplugin6.AttributePath.Step)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".tfplugin6.AttributePath.Step: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.tfplugin6.AttributePath.Step();
                if (object.attributeName != null)
                    message.attributeName = $String(object.attributeName);
                if (object.elementKeyString != null)
                    message.elementKeyString = $String(object.elementKeyString);
                if (object.elementKeyInt != null)
                    message.elementKeyInt = object.elementKeyInt | 0;
                return message;
            };

            /**
             * Creates a plain object from a Step message. Also converts values to other types if specified.
             * @function toObject
             * @memberof tfplugin6.AttributePath.Step
             * @static
             * @param {tfplugin6.AttributePath.Step} message Step
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Step.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.attributeName != null && $Object.hasOwnProperty.call(message, "attributeName")) {
                    object.attributeName = message.attributeName;
                    if (options.oneofs)
                        object.selector = "attributeName";
                }
                if (message.elementKeyString != null && $Object.hasOwnProperty.call(message, "elementKeyString")) {
                    object.elementKeyString = message.elementKeyString;
                    if (options.oneofs)
                        object.selector = "elementKeyString";
                }
                if (message.elementKeyInt != null && $Object.hasOwnProperty.call(message, "elementKeyInt")) {
                    object.elementKeyInt = message.elementKeyInt;
                    if (options.oneofs)
                        object.selector = "elementKeyInt";
                }
                return object;
            };

            /**
             * Converts this Step to JSON.
             * @function toJSON
             * @memberof tfplugin6.AttributePath.Step
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Step.prototype.toJSON = function() {
                return Step.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Step;
        })();

        return AttributePath;
    })();

    /**
     * StringKind enum.
     * @name tfplugin6.StringKind
     * @enum {number}
     * @property {number} PLAIN=0 PLAIN value
     * @property {number} MARKDOWN=1 MARKDOWN value
     */
    tfplugin6.StringKind = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "PLAIN"] = 0;
        values[valuesById[1] = "MARKDOWN"] = 1;
        return values;
    })();

    tfplugin6.Schema = (function() {

        /**
         * Properties of a Schema.
         * @typedef {Object} tfplugin6.Schema.$Properties
         * @property {number|null} [version] Schema version
         * @property {tfplugin6.Schema.Block.$Properties|null} [block] Schema block
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Schema.
         * @memberof tfplugin6
         * @interface ISchema
         * @augments tfplugin6.Schema.$Properties
         * @deprecated Use tfplugin6.Schema.$Properties instead.
         */

        /**
         * Shape of a Schema.
         * @typedef {tfplugin6.Schema.$Properties} tfplugin6.Schema.$Shape
         */

        /**
         * Constructs a new Schema.
         * @memberof tfplugin6
         * @classdesc Represents a Schema.
         * @constructor
         * @param {tfplugin6.Schema.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Schema = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Schema version.
         * @member {number} version
         * @memberof tfplugin6.Schema
         * @instance
         */
        Schema.prototype.version = 0;

        /**
         * Schema block.
         * @member {tfplugin6.Schema.Block.$Properties|null|undefined} block
         * @memberof tfplugin6.Schema
         * @instance
         */
        Schema.prototype.block = null;

        /**
         * Creates a new Schema instance using the specified properties.
         * @function create
         * @memberof tfplugin6.Schema
         * @static
         * @param {tfplugin6.Schema.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.Schema} Schema instance
         * @type {{
         *   (properties: tfplugin6.Schema.$Shape): tfplugin6.Schema & tfplugin6.Schema.$Shape;
         *   (properties?: tfplugin6.Schema.$Properties): tfplugin6.Schema;
         * }}
         */
        Schema.create = function(properties) {
            return new Schema(properties);
        };

        /**
         * Encodes the specified Schema message. Does not implicitly {@link tfplugin6.Schema.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.Schema
         * @static
         * @param {tfplugin6.Schema.$Properties} message Schema message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Schema.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.version);
            if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                $root.tfplugin6.Schema.Block.encode(message.block, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Schema message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.Schema
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.Schema & tfplugin6.Schema.$Shape} Schema
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Schema.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.Schema();
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
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.block = $root.tfplugin6.Schema.Block.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
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
         * Creates a Schema message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.Schema
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.Schema} Schema
         */
        Schema.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.Schema)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.Schema: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.Schema();
            if (object.version != null)
                if ($Number(object.version) !== 0)
                    message.version = object.version | 0;
            if (object.block != null) {
                if (!$util.isObject(object.block))
                    throw $TypeError(".tfplugin6.Schema.block: object expected");
                message.block = $root.tfplugin6.Schema.Block.fromObject(object.block, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a Schema message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.Schema
         * @static
         * @param {tfplugin6.Schema} message Schema
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Schema.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.version = 0;
                object.block = null;
            }
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                object.version = message.version;
            if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                object.block = $root.tfplugin6.Schema.Block.toObject(message.block, options, _depth + 1);
            return object;
        };

        /**
         * Converts this Schema to JSON.
         * @function toJSON
         * @memberof tfplugin6.Schema
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Schema.prototype.toJSON = function() {
            return Schema.toObject(this, $protobuf.util.toJSONOptions);
        };

        Schema.Block = (function() {

            /**
             * Properties of a Block.
             * @typedef {Object} tfplugin6.Schema.Block.$Properties
             * @property {number|null} [version] Block version
             * @property {Array.<tfplugin6.Schema.Attribute.$Properties>|null} [attributes] Block attributes
             * @property {Array.<tfplugin6.Schema.NestedBlock.$Properties>|null} [blockTypes] Block blockTypes
             * @property {string|null} [description] Block description
             * @property {tfplugin6.StringKind|null} [descriptionKind] Block descriptionKind
             * @property {boolean|null} [deprecated] Block deprecated
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Block.
             * @memberof tfplugin6.Schema
             * @interface IBlock
             * @augments tfplugin6.Schema.Block.$Properties
             * @deprecated Use tfplugin6.Schema.Block.$Properties instead.
             */

            /**
             * Shape of a Block.
             * @typedef {tfplugin6.Schema.Block.$Properties} tfplugin6.Schema.Block.$Shape
             */

            /**
             * Constructs a new Block.
             * @memberof tfplugin6.Schema
             * @classdesc Represents a Block.
             * @constructor
             * @param {tfplugin6.Schema.Block.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Block = function (properties) {
                this.attributes = [];
                this.blockTypes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Block version.
             * @member {number} version
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.version = 0;

            /**
             * Block attributes.
             * @member {Array.<tfplugin6.Schema.Attribute.$Properties>} attributes
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.attributes = $util.emptyArray;

            /**
             * Block blockTypes.
             * @member {Array.<tfplugin6.Schema.NestedBlock.$Properties>} blockTypes
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.blockTypes = $util.emptyArray;

            /**
             * Block description.
             * @member {string} description
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.description = "";

            /**
             * Block descriptionKind.
             * @member {tfplugin6.StringKind} descriptionKind
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.descriptionKind = 0;

            /**
             * Block deprecated.
             * @member {boolean} deprecated
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.deprecated = false;

            /**
             * Creates a new Block instance using the specified properties.
             * @function create
             * @memberof tfplugin6.Schema.Block
             * @static
             * @param {tfplugin6.Schema.Block.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.Schema.Block} Block instance
             * @type {{
             *   (properties: tfplugin6.Schema.Block.$Shape): tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape;
             *   (properties?: tfplugin6.Schema.Block.$Properties): tfplugin6.Schema.Block;
             * }}
             */
            Block.create = function(properties) {
                return new Block(properties);
            };

            /**
             * Encodes the specified Block message. Does not implicitly {@link tfplugin6.Schema.Block.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.Schema.Block
             * @static
             * @param {tfplugin6.Schema.Block.$Properties} message Block message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Block.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.version);
                if (message.attributes != null && message.attributes.length)
                    for (let i = 0; i < message.attributes.length; ++i)
                        $root.tfplugin6.Schema.Attribute.encode(message.attributes[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.blockTypes != null && message.blockTypes.length)
                    for (let i = 0; i < message.blockTypes.length; ++i)
                        $root.tfplugin6.Schema.NestedBlock.encode(message.blockTypes[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.description);
                if (message.descriptionKind != null && $Object.hasOwnProperty.call(message, "descriptionKind") && message.descriptionKind !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.descriptionKind);
                if (message.deprecated != null && $Object.hasOwnProperty.call(message, "deprecated") && message.deprecated !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.deprecated);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Block message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.Schema.Block
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape} Block
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Block.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tfplugin6.Schema.Block();
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
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.attributes && message.attributes.length))
                                message.attributes = [];
                            message.attributes.push($root.tfplugin6.Schema.Attribute.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.blockTypes && message.blockTypes.length))
                                message.blockTypes = [];
                            message.blockTypes.push($root.tfplugin6.Schema.NestedBlock.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.descriptionKind = value;
                            else
                                delete message.descriptionKind;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.deprecated = value;
                            else
                                delete message.deprecated;
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
             * Creates a Block message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof tfplugin6.Schema.Block
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {tfplugin6.Schema.Block} Block
             */
            Block.fromObject = function (object, _depth) {
                if (object instanceof $root.tfplugin6.Schema.Block)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".tfplugin6.Schema.Block: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.tfplugin6.Schema.Block();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version | 0;
                if (object.attributes) {
                    if (!$Array.isArray(object.attributes))
                        throw $TypeError(".tfplugin6.Schema.Block.attributes: array expected");
                    message.attributes = $Array(object.attributes.length);
                    for (let i = 0; i < object.attributes.length; ++i) {
                        if (!$util.isObject(object.attributes[i]))
                            throw $TypeError(".tfplugin6.Schema.Block.attributes: object expected");
                        message.attributes[i] = $root.tfplugin6.Schema.Attribute.fromObject(object.attributes[i], _depth + 1);
                    }
                }
                if (object.blockTypes) {
                    if (!$Array.isArray(object.blockTypes))
                        throw $TypeError(".tfplugin6.Schema.Block.blockTypes: array expected");
                    message.blockTypes = $Array(object.blockTypes.length);
                    for (let i = 0; i < object.blockTypes.length; ++i) {
                        if (!$util.isObject(object.blockTypes[i]))
                            throw $TypeError(".tfplugin6.Schema.Block.blockTypes: object expected");
                        message.blockTypes[i] = $root.tfplugin6.Schema.NestedBlock.fromObject(object.blockTypes[i], _depth + 1);
                    }
                }
                if (object.description != null)
                    if (typeof object.description !== "string" || object.description.length)
                        message.description = $String(object.description);
                if (object.descriptionKind !== 0 && (typeof object.descriptionKind !== "string" || $root.tfplugin6.StringKind[object.descriptionKind] !== 0))
                    switch (object.descriptionKind) {
                    case "PLAIN":
                    case 0:
                        message.descriptionKind = 0;
                        break;
                    case "MARKDOWN":
                    case 1:
                        message.descriptionKind = 1;
                        break;
                    default:
                        if (typeof object.descriptionKind === "number" && (object.descriptionKind | 0) === object.descriptionKind)
                            message.descriptionKind = object.descriptionKind;
                    }
                if (object.deprecated != null)
                    if (object.deprecated)
                        message.deprecated = $Boolean(object.deprecated);
                return message;
            };

            /**
             * Creates a plain object from a Block message. Also converts values to other types if specified.
             * @function toObject
             * @memberof tfplugin6.Schema.Block
             * @static
             * @param {tfplugin6.Schema.Block} message Block
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Block.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.attributes = [];
                    object.blockTypes = [];
                }
                if (options.defaults) {
                    object.version = 0;
                    object.description = "";
                    object.descriptionKind = options.enums === $String ? "PLAIN" : 0;
                    object.deprecated = false;
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.attributes && message.attributes.length) {
                    object.attributes = $Array(message.attributes.length);
                    for (let j = 0; j < message.attributes.length; ++j)
                        object.attributes[j] = $root.tfplugin6.Schema.Attribute.toObject(message.attributes[j], options, _depth + 1);
                }
                if (message.blockTypes && message.blockTypes.length) {
                    object.blockTypes = $Array(message.blockTypes.length);
                    for (let j = 0; j < message.blockTypes.length; ++j)
                        object.blockTypes[j] = $root.tfplugin6.Schema.NestedBlock.toObject(message.blockTypes[j], options, _depth + 1);
                }
                if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                    object.description = message.description;
                if (message.descriptionKind != null && $Object.hasOwnProperty.call(message, "descriptionKind"))
                    object.descriptionKind = options.enums === $String ? $root.tfplugin6.StringKind[message.descriptionKind] === $undefined ? message.descriptionKind : $root.tfplugin6.StringKind[message.descriptionKind] : message.descriptionKind;
                if (message.deprecated != null && $Object.hasOwnProperty.call(message, "deprecated"))
                    object.deprecated = message.deprecated;
                return object;
            };

            /**
             * Converts this Block to JSON.
             * @function toJSON
             * @memberof tfplugin6.Schema.Block
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Block.prototype.toJSON = function() {
                return Block.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Block;
        })();

        Schema.Attribute = (function() {

            /**
             * Properties of an Attribute.
             * @typedef {Object} tfplugin6.Schema.Attribute.$Properties
             * @property {string|null} [name] Attribute name
             * @property {Uint8Array|null} [type] Attribute type
             * @property {string|null} [description] Attribute description
             * @property {boolean|null} [required] Attribute required
             * @property {boolean|null} [optional] Attribute optional
             * @property {boolean|null} [computed] Attribute computed
             * @property {boolean|null} [sensitive] Attribute sensitive
             * @property {tfplugin6.StringKind|null} [descriptionKind] Attribute descriptionKind
             * @property {boolean|null} [deprecated] Attribute deprecated
             * @property {tfplugin6.Schema.Object.$Properties|null} [nestedType] Attribute nestedType
             * @property {boolean|null} [writeOnly] Attribute writeOnly
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Attribute.
             * @memberof tfplugin6.Schema
             * @interface IAttribute
             * @augments tfplugin6.Schema.Attribute.$Properties
             * @deprecated Use tfplugin6.Schema.Attribute.$Properties instead.
             */

            /**
             * Shape of an Attribute.
             * @typedef {tfplugin6.Schema.Attribute.$Properties} tfplugin6.Schema.Attribute.$Shape
             */

            /**
             * Constructs a new Attribute.
             * @memberof tfplugin6.Schema
             * @classdesc Represents an Attribute.
             * @constructor
             * @param {tfplugin6.Schema.Attribute.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Attribute = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Attribute name.
             * @member {string} name
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.name = "";

            /**
             * Attribute type.
             * @member {Uint8Array} type
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.type = $util.newBuffer([]);

            /**
             * Attribute description.
             * @member {string} description
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.description = "";

            /**
             * Attribute required.
             * @member {boolean} required
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.required = false;

            /**
             * Attribute optional.
             * @member {boolean} optional
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.optional = false;

            /**
             * Attribute computed.
             * @member {boolean} computed
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.computed = false;

            /**
             * Attribute sensitive.
             * @member {boolean} sensitive
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.sensitive = false;

            /**
             * Attribute descriptionKind.
             * @member {tfplugin6.StringKind} descriptionKind
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.descriptionKind = 0;

            /**
             * Attribute deprecated.
             * @member {boolean} deprecated
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.deprecated = false;

            /**
             * Attribute nestedType.
             * @member {tfplugin6.Schema.Object.$Properties|null|undefined} nestedType
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.nestedType = null;

            /**
             * Attribute writeOnly.
             * @member {boolean} writeOnly
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.writeOnly = false;

            /**
             * Creates a new Attribute instance using the specified properties.
             * @function create
             * @memberof tfplugin6.Schema.Attribute
             * @static
             * @param {tfplugin6.Schema.Attribute.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.Schema.Attribute} Attribute instance
             * @type {{
             *   (properties: tfplugin6.Schema.Attribute.$Shape): tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape;
             *   (properties?: tfplugin6.Schema.Attribute.$Properties): tfplugin6.Schema.Attribute;
             * }}
             */
            Attribute.create = function(properties) {
                return new Attribute(properties);
            };

            /**
             * Encodes the specified Attribute message. Does not implicitly {@link tfplugin6.Schema.Attribute.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.Schema.Attribute
             * @static
             * @param {tfplugin6.Schema.Attribute.$Properties} message Attribute message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Attribute.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.type);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.description);
                if (message.required != null && $Object.hasOwnProperty.call(message, "required") && message.required !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.required);
                if (message.optional != null && $Object.hasOwnProperty.call(message, "optional") && message.optional !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.optional);
                if (message.computed != null && $Object.hasOwnProperty.call(message, "computed") && message.computed !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.computed);
                if (message.sensitive != null && $Object.hasOwnProperty.call(message, "sensitive") && message.sensitive !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.sensitive);
                if (message.descriptionKind != null && $Object.hasOwnProperty.call(message, "descriptionKind") && message.descriptionKind !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).int32(message.descriptionKind);
                if (message.deprecated != null && $Object.hasOwnProperty.call(message, "deprecated") && message.deprecated !== false)
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.deprecated);
                if (message.nestedType != null && $Object.hasOwnProperty.call(message, "nestedType"))
                    $root.tfplugin6.Schema.Object.encode(message.nestedType, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.writeOnly != null && $Object.hasOwnProperty.call(message, "writeOnly") && message.writeOnly !== false)
                    writer.uint32(/* id 11, wireType 0 =*/88).bool(message.writeOnly);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Attribute message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.Schema.Attribute
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape} Attribute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Attribute.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tfplugin6.Schema.Attribute();
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.required = value;
                            else
                                delete message.required;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.optional = value;
                            else
                                delete message.optional;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.computed = value;
                            else
                                delete message.computed;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.sensitive = value;
                            else
                                delete message.sensitive;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.descriptionKind = value;
                            else
                                delete message.descriptionKind;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.deprecated = value;
                            else
                                delete message.deprecated;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.nestedType = $root.tfplugin6.Schema.Object.decode(reader, reader.size(), $undefined, _depth + 1, message.nestedType);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.writeOnly = value;
                            else
                                delete message.writeOnly;
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
             * Creates an Attribute message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof tfplugin6.Schema.Attribute
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {tfplugin6.Schema.Attribute} Attribute
             */
            Attribute.fromObject = function (object, _depth) {
                if (object instanceof $root.tfplugin6.Schema.Attribute)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".tfplugin6.Schema.Attribute: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.tfplugin6.Schema.Attribute();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.type != null)
                    if (object.type.length)
                        if (typeof object.type === "string")
                            $util.base64.decode(object.type, message.type = $util.newBuffer($util.base64.length(object.type)), 0);
                        else if (object.type.length >= 0)
                            message.type = object.type;
                if (object.description != null)
                    if (typeof object.description !== "string" || object.description.length)
                        message.description = $String(object.description);
                if (object.required != null)
                    if (object.required)
                        message.required = $Boolean(object.required);
                if (object.optional != null)
                    if (object.optional)
                        message.optional = $Boolean(object.optional);
                if (object.computed != null)
                    if (object.computed)
                        message.computed = $Boolean(object.computed);
                if (object.sensitive != null)
                    if (object.sensitive)
                        message.sensitive = $Boolean(object.sensitive);
                if (object.descriptionKind !== 0 && (typeof object.descriptionKind !== "string" || $root.tfplugin6.StringKind[object.descriptionKind] !== 0))
                    switch (object.descriptionKind) {
                    case "PLAIN":
                    case 0:
                        message.descriptionKind = 0;
                        break;
                    case "MARKDOWN":
                    case 1:
                        message.descriptionKind = 1;
                        break;
                    default:
                        if (typeof object.descriptionKind === "number" && (object.descriptionKind | 0) === object.descriptionKind)
                            message.descriptionKind = object.descriptionKind;
                    }
                if (object.deprecated != null)
                    if (object.deprecated)
                        message.deprecated = $Boolean(object.deprecated);
                if (object.nestedType != null) {
                    if (!$util.isObject(object.nestedType))
                        throw $TypeError(".tfplugin6.Schema.Attribute.nestedType: object expected");
                    message.nestedType = $root.tfplugin6.Schema.Object.fromObject(object.nestedType, _depth + 1);
                }
                if (object.writeOnly != null)
                    if (object.writeOnly)
                        message.writeOnly = $Boolean(object.writeOnly);
                return message;
            };

            /**
             * Creates a plain object from an Attribute message. Also converts values to other types if specified.
             * @function toObject
             * @memberof tfplugin6.Schema.Attribute
             * @static
             * @param {tfplugin6.Schema.Attribute} message Attribute
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Attribute.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    if (options.bytes === $String)
                        object.type = "";
                    else {
                        object.type = [];
                        if (options.bytes !== $Array)
                            object.type = $util.newBuffer(object.type);
                    }
                    object.description = "";
                    object.required = false;
                    object.optional = false;
                    object.computed = false;
                    object.sensitive = false;
                    object.descriptionKind = options.enums === $String ? "PLAIN" : 0;
                    object.deprecated = false;
                    object.nestedType = null;
                    object.writeOnly = false;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = options.bytes === $String ? $util.base64.encode(message.type, 0, message.type.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.type) : message.type;
                if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                    object.description = message.description;
                if (message.required != null && $Object.hasOwnProperty.call(message, "required"))
                    object.required = message.required;
                if (message.optional != null && $Object.hasOwnProperty.call(message, "optional"))
                    object.optional = message.optional;
                if (message.computed != null && $Object.hasOwnProperty.call(message, "computed"))
                    object.computed = message.computed;
                if (message.sensitive != null && $Object.hasOwnProperty.call(message, "sensitive"))
                    object.sensitive = message.sensitive;
                if (message.descriptionKind != null && $Object.hasOwnProperty.call(message, "descriptionKind"))
                    object.descriptionKind = options.enums === $String ? $root.tfplugin6.StringKind[message.descriptionKind] === $undefined ? message.descriptionKind : $root.tfplugin6.StringKind[message.descriptionKind] : message.descriptionKind;
                if (message.deprecated != null && $Object.hasOwnProperty.call(message, "deprecated"))
                    object.deprecated = message.deprecated;
                if (message.nestedType != null && $Object.hasOwnProperty.call(message, "nestedType"))
                    object.nestedType = $root.tfplugin6.Schema.Object.toObject(message.nestedType, options, _depth + 1);
                if (message.writeOnly != null && $Object.hasOwnProperty.call(message, "writeOnly"))
                    object.writeOnly = message.writeOnly;
                return object;
            };

            /**
             * Converts this Attribute to JSON.
             * @function toJSON
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Attribute.prototype.toJSON = function() {
                return Attribute.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Attribute;
        })();

        Schema.NestedBlock = (function() {

            /**
             * Properties of a NestedBlock.
             * @typedef {Object} tfplugin6.Schema.NestedBlock.$Properties
             * @property {string|null} [typeName] NestedBlock typeName
             * @property {tfplugin6.Schema.Block.$Properties|null} [block] NestedBlock block
             * @property {tfplugin6.Schema.NestedBlock.NestingMode|null} [nesting] NestedBlock nesting
             * @property {number|null} [minItems] NestedBlock minItems
             * @property {number|null} [maxItems] NestedBlock maxItems
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NestedBlock.
             * @memberof tfplugin6.Schema
             * @interface INestedBlock
             * @augments tfplugin6.Schema.NestedBlock.$Properties
             * @deprecated Use tfplugin6.Schema.NestedBlock.$Properties instead.
             */

            /**
             * Shape of a NestedBlock.
             * @typedef {tfplugin6.Schema.NestedBlock.$Properties} tfplugin6.Schema.NestedBlock.$Shape
             */

            /**
             * Constructs a new NestedBlock.
             * @memberof tfplugin6.Schema
             * @classdesc Represents a NestedBlock.
             * @constructor
             * @param {tfplugin6.Schema.NestedBlock.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NestedBlock = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NestedBlock typeName.
             * @member {string} typeName
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.typeName = "";

            /**
             * NestedBlock block.
             * @member {tfplugin6.Schema.Block.$Properties|null|undefined} block
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.block = null;

            /**
             * NestedBlock nesting.
             * @member {tfplugin6.Schema.NestedBlock.NestingMode} nesting
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.nesting = 0;

            /**
             * NestedBlock minItems.
             * @member {number} minItems
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.minItems = 0;

            /**
             * NestedBlock maxItems.
             * @member {number} maxItems
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.maxItems = 0;

            /**
             * Creates a new NestedBlock instance using the specified properties.
             * @function create
             * @memberof tfplugin6.Schema.NestedBlock
             * @static
             * @param {tfplugin6.Schema.NestedBlock.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.Schema.NestedBlock} NestedBlock instance
             * @type {{
             *   (properties: tfplugin6.Schema.NestedBlock.$Shape): tfplugin6.Schema.NestedBlock & tfplugin6.Schema.NestedBlock.$Shape;
             *   (properties?: tfplugin6.Schema.NestedBlock.$Properties): tfplugin6.Schema.NestedBlock;
             * }}
             */
            NestedBlock.create = function(properties) {
                return new NestedBlock(properties);
            };

            /**
             * Encodes the specified NestedBlock message. Does not implicitly {@link tfplugin6.Schema.NestedBlock.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.Schema.NestedBlock
             * @static
             * @param {tfplugin6.Schema.NestedBlock.$Properties} message NestedBlock message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NestedBlock.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
                if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                    $root.tfplugin6.Schema.Block.encode(message.block, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.nesting != null && $Object.hasOwnProperty.call(message, "nesting") && message.nesting !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.nesting);
                if (message.minItems != null && $Object.hasOwnProperty.call(message, "minItems") && message.minItems !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.minItems);
                if (message.maxItems != null && $Object.hasOwnProperty.call(message, "maxItems") && message.maxItems !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.maxItems);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NestedBlock message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.Schema.NestedBlock
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tfplugin6.Schema.NestedBlock & tfplugin6.Schema.NestedBlock.$Shape} NestedBlock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NestedBlock.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tfplugin6.Schema.NestedBlock();
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.typeName = value;
                            else
                                delete message.typeName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.block = $root.tfplugin6.Schema.Block.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nesting = value;
                            else
                                delete message.nesting;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.minItems = value;
                            else
                                delete message.minItems;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.maxItems = value;
                            else
                                delete message.maxItems;
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
             * Creates a NestedBlock message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof tfplugin6.Schema.NestedBlock
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {tfplugin6.Schema.NestedBlock} NestedBlock
             */
            NestedBlock.fromObject = function (object, _depth) {
                if (object instanceof $root.tfplugin6.Schema.NestedBlock)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".tfplugin6.Schema.NestedBlock: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.tfplugin6.Schema.NestedBlock();
                if (object.typeName != null)
                    if (typeof object.typeName !== "string" || object.typeName.length)
                        message.typeName = $String(object.typeName);
                if (object.block != null) {
                    if (!$util.isObject(object.block))
                        throw $TypeError(".tfplugin6.Schema.NestedBlock.block: object expected");
                    message.block = $root.tfplugin6.Schema.Block.fromObject(object.block, _depth + 1);
                }
                if (object.nesting !== 0 && (typeof object.nesting !== "string" || $root.tfplugin6.Schema.NestedBlock.NestingMode[object.nesting] !== 0))
                    switch (object.nesting) {
                    case "INVALID":
                    case 0:
                        message.nesting = 0;
                        break;
                    case "SINGLE":
                    case 1:
                        message.nesting = 1;
                        break;
                    case "LIST":
                    case 2:
                        message.nesting = 2;
                        break;
                    case "SET":
                    case 3:
                        message.nesting = 3;
                        break;
                    case "MAP":
                    case 4:
                        message.nesting = 4;
                        break;
                    case "GROUP":
                    case 5:
                        message.nesting = 5;
                        break;
                    default:
                        if (typeof object.nesting === "number" && (object.nesting | 0) === object.nesting)
                            message.nesting = object.nesting;
                    }
                if (object.minItems != null)
                    if ($Number(object.minItems) !== 0)
                        message.minItems = object.minItems | 0;
                if (object.maxItems != null)
                    if ($Number(object.maxItems) !== 0)
                        message.maxItems = object.maxItems | 0;
                return message;
            };

            /**
             * Creates a plain object from a NestedBlock message. Also converts values to other types if specified.
             * @function toObject
             * @memberof tfplugin6.Schema.NestedBlock
             * @static
             * @param {tfplugin6.Schema.NestedBlock} message NestedBlock
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            NestedBlock.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.typeName = "";
                    object.block = null;
                    object.nesting = options.enums === $String ? "INVALID" : 0;
                    object.minItems = 0;
                    object.maxItems = 0;
                }
                if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                    object.typeName = message.typeName;
                if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                    object.block = $root.tfplugin6.Schema.Block.toObject(message.block, options, _depth + 1);
                if (message.nesting != null && $Object.hasOwnProperty.call(message, "nesting"))
                    object.nesting = options.enums === $String ? $root.tfplugin6.Schema.NestedBlock.NestingMode[message.nesting] === $undefined ? message.nesting : $root.tfplugin6.Schema.NestedBlock.NestingMode[message.nesting] : message.nesting;
                if (message.minItems != null && $Object.hasOwnProperty.call(message, "minItems"))
                    object.minItems = message.minItems;
                if (message.maxItems != null && $Object.hasOwnProperty.call(message, "maxItems"))
                    object.maxItems = message.maxItems;
                return object;
            };

            /**
             * Converts this NestedBlock to JSON.
             * @function toJSON
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            NestedBlock.prototype.toJSON = function() {
                return NestedBlock.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * NestingMode enum.
             * @name tfplugin6.Schema.NestedBlock.NestingMode
             * @enum {number}
             * @property {number} INVALID=0 INVALID value
             * @property {number} SINGLE=1 SINGLE value
             * @property {number} LIST=2 LIST value
             * @property {number} SET=3 SET value
             * @property {number} MAP=4 MAP value
             * @property {number} GROUP=5 GROUP value
             */
            NestedBlock.NestingMode = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "INVALID"] = 0;
                values[valuesById[1] = "SINGLE"] = 1;
                values[valuesById[2] = "LIST"] = 2;
                values[valuesById[3] = "SET"] = 3;
                values[valuesById[4] = "MAP"] = 4;
                values[valuesById[5] = "GROUP"] = 5;
                return values;
            })();

            return NestedBlock;
        })();

        Schema.Object = (function() {

            /**
             * Properties of an Object.
             * @typedef {Object} tfplugin6.Schema.Object.$Properties
             * @property {Array.<tfplugin6.Schema.Attribute.$Properties>|null} [attributes] Object attributes
             * @property {tfplugin6.Schema.Object.NestingMode|null} [nesting] Object nesting
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Object.
             * @memberof tfplugin6.Schema
             * @interface IObject
             * @augments tfplugin6.Schema.Object.$Properties
             * @deprecated Use tfplugin6.Schema.Object.$Properties instead.
             */

            /**
             * Shape of an Object.
             * @typedef {tfplugin6.Schema.Object.$Properties} tfplugin6.Schema.Object.$Shape
             */

            /**
             * Constructs a new Object.
             * @memberof tfplugin6.Schema
             * @classdesc Represents an Object.
             * @constructor
             * @param {tfplugin6.Schema.Object.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Object = function (properties) {
                this.attributes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Object attributes.
             * @member {Array.<tfplugin6.Schema.Attribute.$Properties>} attributes
             * @memberof tfplugin6.Schema.Object
             * @instance
             */
            Object.prototype.attributes = $util.emptyArray;

            /**
             * Object nesting.
             * @member {tfplugin6.Schema.Object.NestingMode} nesting
             * @memberof tfplugin6.Schema.Object
             * @instance
             */
            Object.prototype.nesting = 0;

            /**
             * Creates a new Object instance using the specified properties.
             * @function create
             * @memberof tfplugin6.Schema.Object
             * @static
             * @param {tfplugin6.Schema.Object.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.Schema.Object} Object instance
             * @type {{
             *   (properties: tfplugin6.Schema.Object.$Shape): tfplugin6.Schema.Object & tfplugin6.Schema.Object.$Shape;
             *   (properties?: tfplugin6.Schema.Object.$Properties): tfplugin6.Schema.Object;
             * }}
             */
            Object.create = function(properties) {
                return new Object(properties);
            };

            /**
             * Encodes the specified Object message. Does not implicitly {@link tfplugin6.Schema.Object.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.Schema.Object
             * @static
             * @param {tfplugin6.Schema.Object.$Properties} message Object message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Object.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attributes != null && message.attributes.length)
                    for (let i = 0; i < message.attributes.length; ++i)
                        $root.tfplugin6.Schema.Attribute.encode(message.attributes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.nesting != null && $Object.hasOwnProperty.call(message, "nesting") && message.nesting !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.nesting);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Object message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.Schema.Object
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tfplugin6.Schema.Object & tfplugin6.Schema.Object.$Shape} Object
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Object.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tfplugin6.Schema.Object();
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
                            if (wireType !== 2)
                                break;
                            if (!(message.attributes && message.attributes.length))
                                message.attributes = [];
                            message.attributes.push($root.tfplugin6.Schema.Attribute.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nesting = value;
                            else
                                delete message.nesting;
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
             * Creates an Object message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof tfplugin6.Schema.Object
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {tfplugin6.Schema.Object} Object
             */
            Object.fromObject = function (object, _depth) {
                if (object instanceof $root.tfplugin6.Schema.Object)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".tfplugin6.Schema.Object: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.tfplugin6.Schema.Object();
                if (object.attributes) {
                    if (!$Array.isArray(object.attributes))
                        throw $TypeError(".tfplugin6.Schema.Object.attributes: array expected");
                    message.attributes = $Array(object.attributes.length);
                    for (let i = 0; i < object.attributes.length; ++i) {
                        if (!$util.isObject(object.attributes[i]))
                            throw $TypeError(".tfplugin6.Schema.Object.attributes: object expected");
                        message.attributes[i] = $root.tfplugin6.Schema.Attribute.fromObject(object.attributes[i], _depth + 1);
                    }
                }
                if (object.nesting !== 0 && (typeof object.nesting !== "string" || $root.tfplugin6.Schema.Object.NestingMode[object.nesting] !== 0))
                    switch (object.nesting) {
                    case "INVALID":
                    case 0:
                        message.nesting = 0;
                        break;
                    case "SINGLE":
                    case 1:
                        message.nesting = 1;
                        break;
                    case "LIST":
                    case 2:
                        message.nesting = 2;
                        break;
                    case "SET":
                    case 3:
                        message.nesting = 3;
                        break;
                    case "MAP":
                    case 4:
                        message.nesting = 4;
                        break;
                    default:
                        if (typeof object.nesting === "number" && (object.nesting | 0) === object.nesting)
                            message.nesting = object.nesting;
                    }
                return message;
            };

            /**
             * Creates a plain object from an Object message. Also converts values to other types if specified.
             * @function toObject
             * @memberof tfplugin6.Schema.Object
             * @static
             * @param {tfplugin6.Schema.Object} message Object
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Object.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.attributes = [];
                if (options.defaults)
                    object.nesting = options.enums === $String ? "INVALID" : 0;
                if (message.attributes && message.attributes.length) {
                    object.attributes = $Array(message.attributes.length);
                    for (let j = 0; j < message.attributes.length; ++j)
                        object.attributes[j] = $root.tfplugin6.Schema.Attribute.toObject(message.attributes[j], options, _depth + 1);
                }
                if (message.nesting != null && $Object.hasOwnProperty.call(message, "nesting"))
                    object.nesting = options.enums === $String ? $root.tfplugin6.Schema.Object.NestingMode[message.nesting] === $undefined ? message.nesting : $root.tfplugin6.Schema.Object.NestingMode[message.nesting] : message.nesting;
                return object;
            };

            /**
             * Converts this Object to JSON.
             * @function toJSON
             * @memberof tfplugin6.Schema.Object
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Object.prototype.toJSON = function() {
                return Object.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * NestingMode enum.
             * @name tfplugin6.Schema.Object.NestingMode
             * @enum {number}
             * @property {number} INVALID=0 INVALID value
             * @property {number} SINGLE=1 SINGLE value
             * @property {number} LIST=2 LIST value
             * @property {number} SET=3 SET value
             * @property {number} MAP=4 MAP value
             */
            Object.NestingMode = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "INVALID"] = 0;
                values[valuesById[1] = "SINGLE"] = 1;
                values[valuesById[2] = "LIST"] = 2;
                values[valuesById[3] = "SET"] = 3;
                values[valuesById[4] = "MAP"] = 4;
                return values;
            })();

            return Object;
        })();

        return Schema;
    })();

    tfplugin6.Function = (function() {

        /**
         * Properties of a Function.
         * @typedef {Object} tfplugin6.Function.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Function.
         * @memberof tfplugin6
         * @interface IFunction
         * @augments tfplugin6.Function.$Properties
         * @deprecated Use tfplugin6.Function.$Properties instead.
         */

        /**
         * Shape of a Function.
         * @typedef {tfplugin6.Function.$Properties} tfplugin6.Function.$Shape
         */

        /**
         * Constructs a new Function.
         * @memberof tfplugin6
         * @classdesc Represents a Function.
         * @constructor
         * @param {tfplugin6.Function.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Function = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new Function instance using the specified properties.
         * @function create
         * @memberof tfplugin6.Function
         * @static
         * @param {tfplugin6.Function.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.Function} Function instance
         * @type {{
         *   (properties: tfplugin6.Function.$Shape): tfplugin6.Function & tfplugin6.Function.$Shape;
         *   (properties?: tfplugin6.Function.$Properties): tfplugin6.Function;
         * }}
         */
        Function.create = function(properties) {
            return new Function(properties);
        };

        /**
         * Encodes the specified Function message. Does not implicitly {@link tfplugin6.Function.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.Function
         * @static
         * @param {tfplugin6.Function.$Properties} message Function message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Function.encode = function (message, writer, _depth) {
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
         * Decodes a Function message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.Function
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.Function & tfplugin6.Function.$Shape} Function
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Function.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.Function();
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
         * Creates a Function message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.Function
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.Function} Function
         */
        Function.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.Function)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.Function: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.tfplugin6.Function();
        };

        /**
         * Creates a plain object from a Function message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.Function
         * @static
         * @param {tfplugin6.Function} message Function
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Function.toObject = function () {
            return {};
        };

        /**
         * Converts this Function to JSON.
         * @function toJSON
         * @memberof tfplugin6.Function
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Function.prototype.toJSON = function() {
            return Function.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Function;
    })();

    tfplugin6.ResourceIdentitySchema = (function() {

        /**
         * Properties of a ResourceIdentitySchema.
         * @typedef {Object} tfplugin6.ResourceIdentitySchema.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResourceIdentitySchema.
         * @memberof tfplugin6
         * @interface IResourceIdentitySchema
         * @augments tfplugin6.ResourceIdentitySchema.$Properties
         * @deprecated Use tfplugin6.ResourceIdentitySchema.$Properties instead.
         */

        /**
         * Shape of a ResourceIdentitySchema.
         * @typedef {tfplugin6.ResourceIdentitySchema.$Properties} tfplugin6.ResourceIdentitySchema.$Shape
         */

        /**
         * Constructs a new ResourceIdentitySchema.
         * @memberof tfplugin6
         * @classdesc Represents a ResourceIdentitySchema.
         * @constructor
         * @param {tfplugin6.ResourceIdentitySchema.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResourceIdentitySchema = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new ResourceIdentitySchema instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ResourceIdentitySchema
         * @static
         * @param {tfplugin6.ResourceIdentitySchema.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ResourceIdentitySchema} ResourceIdentitySchema instance
         * @type {{
         *   (properties: tfplugin6.ResourceIdentitySchema.$Shape): tfplugin6.ResourceIdentitySchema & tfplugin6.ResourceIdentitySchema.$Shape;
         *   (properties?: tfplugin6.ResourceIdentitySchema.$Properties): tfplugin6.ResourceIdentitySchema;
         * }}
         */
        ResourceIdentitySchema.create = function(properties) {
            return new ResourceIdentitySchema(properties);
        };

        /**
         * Encodes the specified ResourceIdentitySchema message. Does not implicitly {@link tfplugin6.ResourceIdentitySchema.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ResourceIdentitySchema
         * @static
         * @param {tfplugin6.ResourceIdentitySchema.$Properties} message ResourceIdentitySchema message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResourceIdentitySchema.encode = function (message, writer, _depth) {
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
         * Decodes a ResourceIdentitySchema message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ResourceIdentitySchema
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ResourceIdentitySchema & tfplugin6.ResourceIdentitySchema.$Shape} ResourceIdentitySchema
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResourceIdentitySchema.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ResourceIdentitySchema();
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
         * Creates a ResourceIdentitySchema message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ResourceIdentitySchema
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ResourceIdentitySchema} ResourceIdentitySchema
         */
        ResourceIdentitySchema.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ResourceIdentitySchema)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ResourceIdentitySchema: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.tfplugin6.ResourceIdentitySchema();
        };

        /**
         * Creates a plain object from a ResourceIdentitySchema message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ResourceIdentitySchema
         * @static
         * @param {tfplugin6.ResourceIdentitySchema} message ResourceIdentitySchema
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ResourceIdentitySchema.toObject = function () {
            return {};
        };

        /**
         * Converts this ResourceIdentitySchema to JSON.
         * @function toJSON
         * @memberof tfplugin6.ResourceIdentitySchema
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ResourceIdentitySchema.prototype.toJSON = function() {
            return ResourceIdentitySchema.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ResourceIdentitySchema;
    })();

    tfplugin6.ResourceIdentityData = (function() {

        /**
         * Properties of a ResourceIdentityData.
         * @typedef {Object} tfplugin6.ResourceIdentityData.$Properties
         * @property {tfplugin6.DynamicValue.$Properties|null} [identityData] ResourceIdentityData identityData
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResourceIdentityData.
         * @memberof tfplugin6
         * @interface IResourceIdentityData
         * @augments tfplugin6.ResourceIdentityData.$Properties
         * @deprecated Use tfplugin6.ResourceIdentityData.$Properties instead.
         */

        /**
         * Shape of a ResourceIdentityData.
         * @typedef {tfplugin6.ResourceIdentityData.$Properties} tfplugin6.ResourceIdentityData.$Shape
         */

        /**
         * Constructs a new ResourceIdentityData.
         * @memberof tfplugin6
         * @classdesc Represents a ResourceIdentityData.
         * @constructor
         * @param {tfplugin6.ResourceIdentityData.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResourceIdentityData = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResourceIdentityData identityData.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} identityData
         * @memberof tfplugin6.ResourceIdentityData
         * @instance
         */
        ResourceIdentityData.prototype.identityData = null;

        /**
         * Creates a new ResourceIdentityData instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ResourceIdentityData
         * @static
         * @param {tfplugin6.ResourceIdentityData.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ResourceIdentityData} ResourceIdentityData instance
         * @type {{
         *   (properties: tfplugin6.ResourceIdentityData.$Shape): tfplugin6.ResourceIdentityData & tfplugin6.ResourceIdentityData.$Shape;
         *   (properties?: tfplugin6.ResourceIdentityData.$Properties): tfplugin6.ResourceIdentityData;
         * }}
         */
        ResourceIdentityData.create = function(properties) {
            return new ResourceIdentityData(properties);
        };

        /**
         * Encodes the specified ResourceIdentityData message. Does not implicitly {@link tfplugin6.ResourceIdentityData.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ResourceIdentityData
         * @static
         * @param {tfplugin6.ResourceIdentityData.$Properties} message ResourceIdentityData message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResourceIdentityData.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.identityData != null && $Object.hasOwnProperty.call(message, "identityData"))
                $root.tfplugin6.DynamicValue.encode(message.identityData, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResourceIdentityData message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ResourceIdentityData
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ResourceIdentityData & tfplugin6.ResourceIdentityData.$Shape} ResourceIdentityData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResourceIdentityData.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ResourceIdentityData();
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
                        if (wireType !== 2)
                            break;
                        message.identityData = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.identityData);
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
         * Creates a ResourceIdentityData message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ResourceIdentityData
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ResourceIdentityData} ResourceIdentityData
         */
        ResourceIdentityData.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ResourceIdentityData)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ResourceIdentityData: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ResourceIdentityData();
            if (object.identityData != null) {
                if (!$util.isObject(object.identityData))
                    throw $TypeError(".tfplugin6.ResourceIdentityData.identityData: object expected");
                message.identityData = $root.tfplugin6.DynamicValue.fromObject(object.identityData, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ResourceIdentityData message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ResourceIdentityData
         * @static
         * @param {tfplugin6.ResourceIdentityData} message ResourceIdentityData
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ResourceIdentityData.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.identityData = null;
            if (message.identityData != null && $Object.hasOwnProperty.call(message, "identityData"))
                object.identityData = $root.tfplugin6.DynamicValue.toObject(message.identityData, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ResourceIdentityData to JSON.
         * @function toJSON
         * @memberof tfplugin6.ResourceIdentityData
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ResourceIdentityData.prototype.toJSON = function() {
            return ResourceIdentityData.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ResourceIdentityData;
    })();

    tfplugin6.ServerCapabilities = (function() {

        /**
         * Properties of a ServerCapabilities.
         * @typedef {Object} tfplugin6.ServerCapabilities.$Properties
         * @property {boolean|null} [planDestroy] ServerCapabilities planDestroy
         * @property {boolean|null} [getProviderSchemaOptional] ServerCapabilities getProviderSchemaOptional
         * @property {boolean|null} [moveResourceState] ServerCapabilities moveResourceState
         * @property {boolean|null} [generateResourceConfig] ServerCapabilities generateResourceConfig
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ServerCapabilities.
         * @memberof tfplugin6
         * @interface IServerCapabilities
         * @augments tfplugin6.ServerCapabilities.$Properties
         * @deprecated Use tfplugin6.ServerCapabilities.$Properties instead.
         */

        /**
         * Shape of a ServerCapabilities.
         * @typedef {tfplugin6.ServerCapabilities.$Properties} tfplugin6.ServerCapabilities.$Shape
         */

        /**
         * Constructs a new ServerCapabilities.
         * @memberof tfplugin6
         * @classdesc Represents a ServerCapabilities.
         * @constructor
         * @param {tfplugin6.ServerCapabilities.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ServerCapabilities = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ServerCapabilities planDestroy.
         * @member {boolean} planDestroy
         * @memberof tfplugin6.ServerCapabilities
         * @instance
         */
        ServerCapabilities.prototype.planDestroy = false;

        /**
         * ServerCapabilities getProviderSchemaOptional.
         * @member {boolean} getProviderSchemaOptional
         * @memberof tfplugin6.ServerCapabilities
         * @instance
         */
        ServerCapabilities.prototype.getProviderSchemaOptional = false;

        /**
         * ServerCapabilities moveResourceState.
         * @member {boolean} moveResourceState
         * @memberof tfplugin6.ServerCapabilities
         * @instance
         */
        ServerCapabilities.prototype.moveResourceState = false;

        /**
         * ServerCapabilities generateResourceConfig.
         * @member {boolean} generateResourceConfig
         * @memberof tfplugin6.ServerCapabilities
         * @instance
         */
        ServerCapabilities.prototype.generateResourceConfig = false;

        /**
         * Creates a new ServerCapabilities instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ServerCapabilities
         * @static
         * @param {tfplugin6.ServerCapabilities.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ServerCapabilities} ServerCapabilities instance
         * @type {{
         *   (properties: tfplugin6.ServerCapabilities.$Shape): tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape;
         *   (properties?: tfplugin6.ServerCapabilities.$Properties): tfplugin6.ServerCapabilities;
         * }}
         */
        ServerCapabilities.create = function(properties) {
            return new ServerCapabilities(properties);
        };

        /**
         * Encodes the specified ServerCapabilities message. Does not implicitly {@link tfplugin6.ServerCapabilities.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ServerCapabilities
         * @static
         * @param {tfplugin6.ServerCapabilities.$Properties} message ServerCapabilities message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ServerCapabilities.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.planDestroy != null && $Object.hasOwnProperty.call(message, "planDestroy") && message.planDestroy !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.planDestroy);
            if (message.getProviderSchemaOptional != null && $Object.hasOwnProperty.call(message, "getProviderSchemaOptional") && message.getProviderSchemaOptional !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.getProviderSchemaOptional);
            if (message.moveResourceState != null && $Object.hasOwnProperty.call(message, "moveResourceState") && message.moveResourceState !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.moveResourceState);
            if (message.generateResourceConfig != null && $Object.hasOwnProperty.call(message, "generateResourceConfig") && message.generateResourceConfig !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.generateResourceConfig);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ServerCapabilities message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ServerCapabilities
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape} ServerCapabilities
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ServerCapabilities.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ServerCapabilities();
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
                        if (value = reader.bool())
                            message.planDestroy = value;
                        else
                            delete message.planDestroy;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.getProviderSchemaOptional = value;
                        else
                            delete message.getProviderSchemaOptional;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.moveResourceState = value;
                        else
                            delete message.moveResourceState;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.generateResourceConfig = value;
                        else
                            delete message.generateResourceConfig;
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
         * Creates a ServerCapabilities message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ServerCapabilities
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ServerCapabilities} ServerCapabilities
         */
        ServerCapabilities.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ServerCapabilities)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ServerCapabilities: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ServerCapabilities();
            if (object.planDestroy != null)
                if (object.planDestroy)
                    message.planDestroy = $Boolean(object.planDestroy);
            if (object.getProviderSchemaOptional != null)
                if (object.getProviderSchemaOptional)
                    message.getProviderSchemaOptional = $Boolean(object.getProviderSchemaOptional);
            if (object.moveResourceState != null)
                if (object.moveResourceState)
                    message.moveResourceState = $Boolean(object.moveResourceState);
            if (object.generateResourceConfig != null)
                if (object.generateResourceConfig)
                    message.generateResourceConfig = $Boolean(object.generateResourceConfig);
            return message;
        };

        /**
         * Creates a plain object from a ServerCapabilities message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ServerCapabilities
         * @static
         * @param {tfplugin6.ServerCapabilities} message ServerCapabilities
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ServerCapabilities.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.planDestroy = false;
                object.getProviderSchemaOptional = false;
                object.moveResourceState = false;
                object.generateResourceConfig = false;
            }
            if (message.planDestroy != null && $Object.hasOwnProperty.call(message, "planDestroy"))
                object.planDestroy = message.planDestroy;
            if (message.getProviderSchemaOptional != null && $Object.hasOwnProperty.call(message, "getProviderSchemaOptional"))
                object.getProviderSchemaOptional = message.getProviderSchemaOptional;
            if (message.moveResourceState != null && $Object.hasOwnProperty.call(message, "moveResourceState"))
                object.moveResourceState = message.moveResourceState;
            if (message.generateResourceConfig != null && $Object.hasOwnProperty.call(message, "generateResourceConfig"))
                object.generateResourceConfig = message.generateResourceConfig;
            return object;
        };

        /**
         * Converts this ServerCapabilities to JSON.
         * @function toJSON
         * @memberof tfplugin6.ServerCapabilities
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ServerCapabilities.prototype.toJSON = function() {
            return ServerCapabilities.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ServerCapabilities;
    })();

    tfplugin6.ClientCapabilities = (function() {

        /**
         * Properties of a ClientCapabilities.
         * @typedef {Object} tfplugin6.ClientCapabilities.$Properties
         * @property {boolean|null} [deferralAllowed] ClientCapabilities deferralAllowed
         * @property {boolean|null} [writeOnlyAttributesAllowed] ClientCapabilities writeOnlyAttributesAllowed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ClientCapabilities.
         * @memberof tfplugin6
         * @interface IClientCapabilities
         * @augments tfplugin6.ClientCapabilities.$Properties
         * @deprecated Use tfplugin6.ClientCapabilities.$Properties instead.
         */

        /**
         * Shape of a ClientCapabilities.
         * @typedef {tfplugin6.ClientCapabilities.$Properties} tfplugin6.ClientCapabilities.$Shape
         */

        /**
         * Constructs a new ClientCapabilities.
         * @memberof tfplugin6
         * @classdesc Represents a ClientCapabilities.
         * @constructor
         * @param {tfplugin6.ClientCapabilities.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ClientCapabilities = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ClientCapabilities deferralAllowed.
         * @member {boolean} deferralAllowed
         * @memberof tfplugin6.ClientCapabilities
         * @instance
         */
        ClientCapabilities.prototype.deferralAllowed = false;

        /**
         * ClientCapabilities writeOnlyAttributesAllowed.
         * @member {boolean} writeOnlyAttributesAllowed
         * @memberof tfplugin6.ClientCapabilities
         * @instance
         */
        ClientCapabilities.prototype.writeOnlyAttributesAllowed = false;

        /**
         * Creates a new ClientCapabilities instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ClientCapabilities
         * @static
         * @param {tfplugin6.ClientCapabilities.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ClientCapabilities} ClientCapabilities instance
         * @type {{
         *   (properties: tfplugin6.ClientCapabilities.$Shape): tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape;
         *   (properties?: tfplugin6.ClientCapabilities.$Properties): tfplugin6.ClientCapabilities;
         * }}
         */
        ClientCapabilities.create = function(properties) {
            return new ClientCapabilities(properties);
        };

        /**
         * Encodes the specified ClientCapabilities message. Does not implicitly {@link tfplugin6.ClientCapabilities.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ClientCapabilities
         * @static
         * @param {tfplugin6.ClientCapabilities.$Properties} message ClientCapabilities message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ClientCapabilities.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.deferralAllowed != null && $Object.hasOwnProperty.call(message, "deferralAllowed") && message.deferralAllowed !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.deferralAllowed);
            if (message.writeOnlyAttributesAllowed != null && $Object.hasOwnProperty.call(message, "writeOnlyAttributesAllowed") && message.writeOnlyAttributesAllowed !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.writeOnlyAttributesAllowed);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ClientCapabilities message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ClientCapabilities
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape} ClientCapabilities
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ClientCapabilities.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ClientCapabilities();
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
                        if (value = reader.bool())
                            message.deferralAllowed = value;
                        else
                            delete message.deferralAllowed;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.writeOnlyAttributesAllowed = value;
                        else
                            delete message.writeOnlyAttributesAllowed;
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
         * Creates a ClientCapabilities message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ClientCapabilities
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ClientCapabilities} ClientCapabilities
         */
        ClientCapabilities.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ClientCapabilities)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ClientCapabilities: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ClientCapabilities();
            if (object.deferralAllowed != null)
                if (object.deferralAllowed)
                    message.deferralAllowed = $Boolean(object.deferralAllowed);
            if (object.writeOnlyAttributesAllowed != null)
                if (object.writeOnlyAttributesAllowed)
                    message.writeOnlyAttributesAllowed = $Boolean(object.writeOnlyAttributesAllowed);
            return message;
        };

        /**
         * Creates a plain object from a ClientCapabilities message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ClientCapabilities
         * @static
         * @param {tfplugin6.ClientCapabilities} message ClientCapabilities
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ClientCapabilities.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.deferralAllowed = false;
                object.writeOnlyAttributesAllowed = false;
            }
            if (message.deferralAllowed != null && $Object.hasOwnProperty.call(message, "deferralAllowed"))
                object.deferralAllowed = message.deferralAllowed;
            if (message.writeOnlyAttributesAllowed != null && $Object.hasOwnProperty.call(message, "writeOnlyAttributesAllowed"))
                object.writeOnlyAttributesAllowed = message.writeOnlyAttributesAllowed;
            return object;
        };

        /**
         * Converts this ClientCapabilities to JSON.
         * @function toJSON
         * @memberof tfplugin6.ClientCapabilities
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ClientCapabilities.prototype.toJSON = function() {
            return ClientCapabilities.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ClientCapabilities;
    })();

    tfplugin6.GetMetadataRequest = (function() {

        /**
         * Properties of a GetMetadataRequest.
         * @typedef {Object} tfplugin6.GetMetadataRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetMetadataRequest.
         * @memberof tfplugin6
         * @interface IGetMetadataRequest
         * @augments tfplugin6.GetMetadataRequest.$Properties
         * @deprecated Use tfplugin6.GetMetadataRequest.$Properties instead.
         */

        /**
         * Shape of a GetMetadataRequest.
         * @typedef {tfplugin6.GetMetadataRequest.$Properties} tfplugin6.GetMetadataRequest.$Shape
         */

        /**
         * Constructs a new GetMetadataRequest.
         * @memberof tfplugin6
         * @classdesc Represents a GetMetadataRequest.
         * @constructor
         * @param {tfplugin6.GetMetadataRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetMetadataRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new GetMetadataRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetMetadataRequest
         * @static
         * @param {tfplugin6.GetMetadataRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetMetadataRequest} GetMetadataRequest instance
         * @type {{
         *   (properties: tfplugin6.GetMetadataRequest.$Shape): tfplugin6.GetMetadataRequest & tfplugin6.GetMetadataRequest.$Shape;
         *   (properties?: tfplugin6.GetMetadataRequest.$Properties): tfplugin6.GetMetadataRequest;
         * }}
         */
        GetMetadataRequest.create = function(properties) {
            return new GetMetadataRequest(properties);
        };

        /**
         * Encodes the specified GetMetadataRequest message. Does not implicitly {@link tfplugin6.GetMetadataRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetMetadataRequest
         * @static
         * @param {tfplugin6.GetMetadataRequest.$Properties} message GetMetadataRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetMetadataRequest.encode = function (message, writer, _depth) {
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
         * Decodes a GetMetadataRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetMetadataRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GetMetadataRequest & tfplugin6.GetMetadataRequest.$Shape} GetMetadataRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetMetadataRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.GetMetadataRequest();
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
         * Creates a GetMetadataRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GetMetadataRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GetMetadataRequest} GetMetadataRequest
         */
        GetMetadataRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GetMetadataRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GetMetadataRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.tfplugin6.GetMetadataRequest();
        };

        /**
         * Creates a plain object from a GetMetadataRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GetMetadataRequest
         * @static
         * @param {tfplugin6.GetMetadataRequest} message GetMetadataRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GetMetadataRequest.toObject = function () {
            return {};
        };

        /**
         * Converts this GetMetadataRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.GetMetadataRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GetMetadataRequest.prototype.toJSON = function() {
            return GetMetadataRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return GetMetadataRequest;
    })();

    tfplugin6.GetMetadataResponse = (function() {

        /**
         * Properties of a GetMetadataResponse.
         * @typedef {Object} tfplugin6.GetMetadataResponse.$Properties
         * @property {tfplugin6.ServerCapabilities.$Properties|null} [serverCapabilities] GetMetadataResponse serverCapabilities
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] GetMetadataResponse diagnostics
         * @property {Array.<tfplugin6.GetMetadataResponse.TypeName.$Properties>|null} [dataSources] GetMetadataResponse dataSources
         * @property {Array.<tfplugin6.GetMetadataResponse.TypeName.$Properties>|null} [resources] GetMetadataResponse resources
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetMetadataResponse.
         * @memberof tfplugin6
         * @interface IGetMetadataResponse
         * @augments tfplugin6.GetMetadataResponse.$Properties
         * @deprecated Use tfplugin6.GetMetadataResponse.$Properties instead.
         */

        /**
         * Shape of a GetMetadataResponse.
         * @typedef {{
         *   serverCapabilities?: tfplugin6.ServerCapabilities.$Shape|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   dataSources?: Array.<tfplugin6.GetMetadataResponse.TypeName.$Shape>|null;
         *   resources?: Array.<tfplugin6.GetMetadataResponse.TypeName.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.GetMetadataResponse.$Shape
         */

        /**
         * Constructs a new GetMetadataResponse.
         * @memberof tfplugin6
         * @classdesc Represents a GetMetadataResponse.
         * @constructor
         * @param {tfplugin6.GetMetadataResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetMetadataResponse = function (properties) {
            this.diagnostics = [];
            this.dataSources = [];
            this.resources = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetMetadataResponse serverCapabilities.
         * @member {tfplugin6.ServerCapabilities.$Properties|null|undefined} serverCapabilities
         * @memberof tfplugin6.GetMetadataResponse
         * @instance
         */
        GetMetadataResponse.prototype.serverCapabilities = null;

        /**
         * GetMetadataResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.GetMetadataResponse
         * @instance
         */
        GetMetadataResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * GetMetadataResponse dataSources.
         * @member {Array.<tfplugin6.GetMetadataResponse.TypeName.$Properties>} dataSources
         * @memberof tfplugin6.GetMetadataResponse
         * @instance
         */
        GetMetadataResponse.prototype.dataSources = $util.emptyArray;

        /**
         * GetMetadataResponse resources.
         * @member {Array.<tfplugin6.GetMetadataResponse.TypeName.$Properties>} resources
         * @memberof tfplugin6.GetMetadataResponse
         * @instance
         */
        GetMetadataResponse.prototype.resources = $util.emptyArray;

        /**
         * Creates a new GetMetadataResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetMetadataResponse
         * @static
         * @param {tfplugin6.GetMetadataResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetMetadataResponse} GetMetadataResponse instance
         * @type {{
         *   (properties: tfplugin6.GetMetadataResponse.$Shape): tfplugin6.GetMetadataResponse & tfplugin6.GetMetadataResponse.$Shape;
         *   (properties?: tfplugin6.GetMetadataResponse.$Properties): tfplugin6.GetMetadataResponse;
         * }}
         */
        GetMetadataResponse.create = function(properties) {
            return new GetMetadataResponse(properties);
        };

        /**
         * Encodes the specified GetMetadataResponse message. Does not implicitly {@link tfplugin6.GetMetadataResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetMetadataResponse
         * @static
         * @param {tfplugin6.GetMetadataResponse.$Properties} message GetMetadataResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetMetadataResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.serverCapabilities != null && $Object.hasOwnProperty.call(message, "serverCapabilities"))
                $root.tfplugin6.ServerCapabilities.encode(message.serverCapabilities, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.dataSources != null && message.dataSources.length)
                for (let i = 0; i < message.dataSources.length; ++i)
                    $root.tfplugin6.GetMetadataResponse.TypeName.encode(message.dataSources[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.resources != null && message.resources.length)
                for (let i = 0; i < message.resources.length; ++i)
                    $root.tfplugin6.GetMetadataResponse.TypeName.encode(message.resources[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetMetadataResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetMetadataResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GetMetadataResponse & tfplugin6.GetMetadataResponse.$Shape} GetMetadataResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetMetadataResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.GetMetadataResponse();
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
                        if (wireType !== 2)
                            break;
                        message.serverCapabilities = $root.tfplugin6.ServerCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.serverCapabilities);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.dataSources && message.dataSources.length))
                            message.dataSources = [];
                        message.dataSources.push($root.tfplugin6.GetMetadataResponse.TypeName.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.resources && message.resources.length))
                            message.resources = [];
                        message.resources.push($root.tfplugin6.GetMetadataResponse.TypeName.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a GetMetadataResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GetMetadataResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GetMetadataResponse} GetMetadataResponse
         */
        GetMetadataResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GetMetadataResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GetMetadataResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.GetMetadataResponse();
            if (object.serverCapabilities != null) {
                if (!$util.isObject(object.serverCapabilities))
                    throw $TypeError(".tfplugin6.GetMetadataResponse.serverCapabilities: object expected");
                message.serverCapabilities = $root.tfplugin6.ServerCapabilities.fromObject(object.serverCapabilities, _depth + 1);
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.GetMetadataResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.GetMetadataResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            if (object.dataSources) {
                if (!$Array.isArray(object.dataSources))
                    throw $TypeError(".tfplugin6.GetMetadataResponse.dataSources: array expected");
                message.dataSources = $Array(object.dataSources.length);
                for (let i = 0; i < object.dataSources.length; ++i) {
                    if (!$util.isObject(object.dataSources[i]))
                        throw $TypeError(".tfplugin6.GetMetadataResponse.dataSources: object expected");
                    message.dataSources[i] = $root.tfplugin6.GetMetadataResponse.TypeName.fromObject(object.dataSources[i], _depth + 1);
                }
            }
            if (object.resources) {
                if (!$Array.isArray(object.resources))
                    throw $TypeError(".tfplugin6.GetMetadataResponse.resources: array expected");
                message.resources = $Array(object.resources.length);
                for (let i = 0; i < object.resources.length; ++i) {
                    if (!$util.isObject(object.resources[i]))
                        throw $TypeError(".tfplugin6.GetMetadataResponse.resources: object expected");
                    message.resources[i] = $root.tfplugin6.GetMetadataResponse.TypeName.fromObject(object.resources[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a GetMetadataResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GetMetadataResponse
         * @static
         * @param {tfplugin6.GetMetadataResponse} message GetMetadataResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GetMetadataResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.diagnostics = [];
                object.dataSources = [];
                object.resources = [];
            }
            if (options.defaults)
                object.serverCapabilities = null;
            if (message.serverCapabilities != null && $Object.hasOwnProperty.call(message, "serverCapabilities"))
                object.serverCapabilities = $root.tfplugin6.ServerCapabilities.toObject(message.serverCapabilities, options, _depth + 1);
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            if (message.dataSources && message.dataSources.length) {
                object.dataSources = $Array(message.dataSources.length);
                for (let j = 0; j < message.dataSources.length; ++j)
                    object.dataSources[j] = $root.tfplugin6.GetMetadataResponse.TypeName.toObject(message.dataSources[j], options, _depth + 1);
            }
            if (message.resources && message.resources.length) {
                object.resources = $Array(message.resources.length);
                for (let j = 0; j < message.resources.length; ++j)
                    object.resources[j] = $root.tfplugin6.GetMetadataResponse.TypeName.toObject(message.resources[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this GetMetadataResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.GetMetadataResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GetMetadataResponse.prototype.toJSON = function() {
            return GetMetadataResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        GetMetadataResponse.TypeName = (function() {

            /**
             * Properties of a TypeName.
             * @typedef {Object} tfplugin6.GetMetadataResponse.TypeName.$Properties
             * @property {string|null} [typeName] TypeName typeName
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TypeName.
             * @memberof tfplugin6.GetMetadataResponse
             * @interface ITypeName
             * @augments tfplugin6.GetMetadataResponse.TypeName.$Properties
             * @deprecated Use tfplugin6.GetMetadataResponse.TypeName.$Properties instead.
             */

            /**
             * Shape of a TypeName.
             * @typedef {tfplugin6.GetMetadataResponse.TypeName.$Properties} tfplugin6.GetMetadataResponse.TypeName.$Shape
             */

            /**
             * Constructs a new TypeName.
             * @memberof tfplugin6.GetMetadataResponse
             * @classdesc Represents a TypeName.
             * @constructor
             * @param {tfplugin6.GetMetadataResponse.TypeName.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TypeName = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TypeName typeName.
             * @member {string} typeName
             * @memberof tfplugin6.GetMetadataResponse.TypeName
             * @instance
             */
            TypeName.prototype.typeName = "";

            /**
             * Creates a new TypeName instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetMetadataResponse.TypeName
             * @static
             * @param {tfplugin6.GetMetadataResponse.TypeName.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetMetadataResponse.TypeName} TypeName instance
             * @type {{
             *   (properties: tfplugin6.GetMetadataResponse.TypeName.$Shape): tfplugin6.GetMetadataResponse.TypeName & tfplugin6.GetMetadataResponse.TypeName.$Shape;
             *   (properties?: tfplugin6.GetMetadataResponse.TypeName.$Properties): tfplugin6.GetMetadataResponse.TypeName;
             * }}
             */
            TypeName.create = function(properties) {
                return new TypeName(properties);
            };

            /**
             * Encodes the specified TypeName message. Does not implicitly {@link tfplugin6.GetMetadataResponse.TypeName.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetMetadataResponse.TypeName
             * @static
             * @param {tfplugin6.GetMetadataResponse.TypeName.$Properties} message TypeName message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TypeName.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TypeName message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetMetadataResponse.TypeName
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tfplugin6.GetMetadataResponse.TypeName & tfplugin6.GetMetadataResponse.TypeName.$Shape} TypeName
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TypeName.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tfplugin6.GetMetadataResponse.TypeName();
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.typeName = value;
                            else
                                delete message.typeName;
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
             * Creates a TypeName message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof tfplugin6.GetMetadataResponse.TypeName
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {tfplugin6.GetMetadataResponse.TypeName} TypeName
             */
            TypeName.fromObject = function (object, _depth) {
                if (object instanceof $root.tfplugin6.GetMetadataResponse.TypeName)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".tfplugin6.GetMetadataResponse.TypeName: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.tfplugin6.GetMetadataResponse.TypeName();
                if (object.typeName != null)
                    if (typeof object.typeName !== "string" || object.typeName.length)
                        message.typeName = $String(object.typeName);
                return message;
            };

            /**
             * Creates a plain object from a TypeName message. Also converts values to other types if specified.
             * @function toObject
             * @memberof tfplugin6.GetMetadataResponse.TypeName
             * @static
             * @param {tfplugin6.GetMetadataResponse.TypeName} message TypeName
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TypeName.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.typeName = "";
                if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                    object.typeName = message.typeName;
                return object;
            };

            /**
             * Converts this TypeName to JSON.
             * @function toJSON
             * @memberof tfplugin6.GetMetadataResponse.TypeName
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TypeName.prototype.toJSON = function() {
                return TypeName.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TypeName;
        })();

        return GetMetadataResponse;
    })();

    tfplugin6.GetProviderSchemaRequest = (function() {

        /**
         * Properties of a GetProviderSchemaRequest.
         * @typedef {Object} tfplugin6.GetProviderSchemaRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetProviderSchemaRequest.
         * @memberof tfplugin6
         * @interface IGetProviderSchemaRequest
         * @augments tfplugin6.GetProviderSchemaRequest.$Properties
         * @deprecated Use tfplugin6.GetProviderSchemaRequest.$Properties instead.
         */

        /**
         * Shape of a GetProviderSchemaRequest.
         * @typedef {tfplugin6.GetProviderSchemaRequest.$Properties} tfplugin6.GetProviderSchemaRequest.$Shape
         */

        /**
         * Constructs a new GetProviderSchemaRequest.
         * @memberof tfplugin6
         * @classdesc Represents a GetProviderSchemaRequest.
         * @constructor
         * @param {tfplugin6.GetProviderSchemaRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetProviderSchemaRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new GetProviderSchemaRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetProviderSchemaRequest
         * @static
         * @param {tfplugin6.GetProviderSchemaRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetProviderSchemaRequest} GetProviderSchemaRequest instance
         * @type {{
         *   (properties: tfplugin6.GetProviderSchemaRequest.$Shape): tfplugin6.GetProviderSchemaRequest & tfplugin6.GetProviderSchemaRequest.$Shape;
         *   (properties?: tfplugin6.GetProviderSchemaRequest.$Properties): tfplugin6.GetProviderSchemaRequest;
         * }}
         */
        GetProviderSchemaRequest.create = function(properties) {
            return new GetProviderSchemaRequest(properties);
        };

        /**
         * Encodes the specified GetProviderSchemaRequest message. Does not implicitly {@link tfplugin6.GetProviderSchemaRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetProviderSchemaRequest
         * @static
         * @param {tfplugin6.GetProviderSchemaRequest.$Properties} message GetProviderSchemaRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetProviderSchemaRequest.encode = function (message, writer, _depth) {
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
         * Decodes a GetProviderSchemaRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetProviderSchemaRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GetProviderSchemaRequest & tfplugin6.GetProviderSchemaRequest.$Shape} GetProviderSchemaRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetProviderSchemaRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.GetProviderSchemaRequest();
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
         * Creates a GetProviderSchemaRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GetProviderSchemaRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GetProviderSchemaRequest} GetProviderSchemaRequest
         */
        GetProviderSchemaRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GetProviderSchemaRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GetProviderSchemaRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.tfplugin6.GetProviderSchemaRequest();
        };

        /**
         * Creates a plain object from a GetProviderSchemaRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GetProviderSchemaRequest
         * @static
         * @param {tfplugin6.GetProviderSchemaRequest} message GetProviderSchemaRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GetProviderSchemaRequest.toObject = function () {
            return {};
        };

        /**
         * Converts this GetProviderSchemaRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.GetProviderSchemaRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GetProviderSchemaRequest.prototype.toJSON = function() {
            return GetProviderSchemaRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return GetProviderSchemaRequest;
    })();

    tfplugin6.GetProviderSchemaResponse = (function() {

        /**
         * Properties of a GetProviderSchemaResponse.
         * @typedef {Object} tfplugin6.GetProviderSchemaResponse.$Properties
         * @property {tfplugin6.Schema.$Properties|null} [provider] GetProviderSchemaResponse provider
         * @property {Object.<string,tfplugin6.Schema.$Properties>|null} [resourceSchemas] GetProviderSchemaResponse resourceSchemas
         * @property {Object.<string,tfplugin6.Schema.$Properties>|null} [dataSourceSchemas] GetProviderSchemaResponse dataSourceSchemas
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] GetProviderSchemaResponse diagnostics
         * @property {tfplugin6.ServerCapabilities.$Properties|null} [serverCapabilities] GetProviderSchemaResponse serverCapabilities
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetProviderSchemaResponse.
         * @memberof tfplugin6
         * @interface IGetProviderSchemaResponse
         * @augments tfplugin6.GetProviderSchemaResponse.$Properties
         * @deprecated Use tfplugin6.GetProviderSchemaResponse.$Properties instead.
         */

        /**
         * Shape of a GetProviderSchemaResponse.
         * @typedef {{
         *   provider?: tfplugin6.Schema.$Shape|null;
         *   resourceSchemas?: Object.<string,tfplugin6.Schema.$Shape>|null;
         *   dataSourceSchemas?: Object.<string,tfplugin6.Schema.$Shape>|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   serverCapabilities?: tfplugin6.ServerCapabilities.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.GetProviderSchemaResponse.$Shape
         */

        /**
         * Constructs a new GetProviderSchemaResponse.
         * @memberof tfplugin6
         * @classdesc Represents a GetProviderSchemaResponse.
         * @constructor
         * @param {tfplugin6.GetProviderSchemaResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetProviderSchemaResponse = function (properties) {
            this.resourceSchemas = {};
            this.dataSourceSchemas = {};
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetProviderSchemaResponse provider.
         * @member {tfplugin6.Schema.$Properties|null|undefined} provider
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @instance
         */
        GetProviderSchemaResponse.prototype.provider = null;

        /**
         * GetProviderSchemaResponse resourceSchemas.
         * @member {Object.<string,tfplugin6.Schema.$Properties>} resourceSchemas
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @instance
         */
        GetProviderSchemaResponse.prototype.resourceSchemas = $util.emptyObject;

        /**
         * GetProviderSchemaResponse dataSourceSchemas.
         * @member {Object.<string,tfplugin6.Schema.$Properties>} dataSourceSchemas
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @instance
         */
        GetProviderSchemaResponse.prototype.dataSourceSchemas = $util.emptyObject;

        /**
         * GetProviderSchemaResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @instance
         */
        GetProviderSchemaResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * GetProviderSchemaResponse serverCapabilities.
         * @member {tfplugin6.ServerCapabilities.$Properties|null|undefined} serverCapabilities
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @instance
         */
        GetProviderSchemaResponse.prototype.serverCapabilities = null;

        /**
         * Creates a new GetProviderSchemaResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @static
         * @param {tfplugin6.GetProviderSchemaResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetProviderSchemaResponse} GetProviderSchemaResponse instance
         * @type {{
         *   (properties: tfplugin6.GetProviderSchemaResponse.$Shape): tfplugin6.GetProviderSchemaResponse & tfplugin6.GetProviderSchemaResponse.$Shape;
         *   (properties?: tfplugin6.GetProviderSchemaResponse.$Properties): tfplugin6.GetProviderSchemaResponse;
         * }}
         */
        GetProviderSchemaResponse.create = function(properties) {
            return new GetProviderSchemaResponse(properties);
        };

        /**
         * Encodes the specified GetProviderSchemaResponse message. Does not implicitly {@link tfplugin6.GetProviderSchemaResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @static
         * @param {tfplugin6.GetProviderSchemaResponse.$Properties} message GetProviderSchemaResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetProviderSchemaResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                $root.tfplugin6.Schema.encode(message.provider, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.resourceSchemas != null && $Object.hasOwnProperty.call(message, "resourceSchemas"))
                for (let keys = $Object.keys(message.resourceSchemas), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tfplugin6.Schema.encode(message.resourceSchemas[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.dataSourceSchemas != null && $Object.hasOwnProperty.call(message, "dataSourceSchemas"))
                for (let keys = $Object.keys(message.dataSourceSchemas), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tfplugin6.Schema.encode(message.dataSourceSchemas[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.serverCapabilities != null && $Object.hasOwnProperty.call(message, "serverCapabilities"))
                $root.tfplugin6.ServerCapabilities.encode(message.serverCapabilities, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetProviderSchemaResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GetProviderSchemaResponse & tfplugin6.GetProviderSchemaResponse.$Shape} GetProviderSchemaResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetProviderSchemaResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tfplugin6.GetProviderSchemaResponse();
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
                        if (wireType !== 2)
                            break;
                        message.provider = $root.tfplugin6.Schema.decode(reader, reader.size(), $undefined, _depth + 1, message.provider);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (message.resourceSchemas === $util.emptyObject)
                            message.resourceSchemas = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = $root.tfplugin6.Schema.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.resourceSchemas, key);
                        message.resourceSchemas[key] = value || new $root.tfplugin6.Schema();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (message.dataSourceSchemas === $util.emptyObject)
                            message.dataSourceSchemas = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = $root.tfplugin6.Schema.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.dataSourceSchemas, key);
                        message.dataSourceSchemas[key] = value || new $root.tfplugin6.Schema();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.serverCapabilities = $root.tfplugin6.ServerCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.serverCapabilities);
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
         * Creates a GetProviderSchemaResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GetProviderSchemaResponse} GetProviderSchemaResponse
         */
        GetProviderSchemaResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GetProviderSchemaResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GetProviderSchemaResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.GetProviderSchemaResponse();
            if (object.provider != null) {
                if (!$util.isObject(object.provider))
                    throw $TypeError(".tfplugin6.GetProviderSchemaResponse.provider: object expected");
                message.provider = $root.tfplugin6.Schema.fromObject(object.provider, _depth + 1);
            }
            if (object.resourceSchemas) {
                if (!$util.isObject(object.resourceSchemas))
                    throw $TypeError(".tfplugin6.GetProviderSchemaResponse.resourceSchemas: object expected");
                message.resourceSchemas = {};
                for (let keys = $Object.keys(object.resourceSchemas), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.resourceSchemas, keys[i]);
                    if (!$util.isObject(object.resourceSchemas[keys[i]]))
                        throw $TypeError(".tfplugin6.GetProviderSchemaResponse.resourceSchemas: object expected");
                    message.resourceSchemas[keys[i]] = $root.tfplugin6.Schema.fromObject(object.resourceSchemas[keys[i]], _depth + 1);
                }
            }
            if (object.dataSourceSchemas) {
                if (!$util.isObject(object.dataSourceSchemas))
                    throw $TypeError(".tfplugin6.GetProviderSchemaResponse.dataSourceSchemas: object expected");
                message.dataSourceSchemas = {};
                for (let keys = $Object.keys(object.dataSourceSchemas), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.dataSourceSchemas, keys[i]);
                    if (!$util.isObject(object.dataSourceSchemas[keys[i]]))
                        throw $TypeError(".tfplugin6.GetProviderSchemaResponse.dataSourceSchemas: object expected");
                    message.dataSourceSchemas[keys[i]] = $root.tfplugin6.Schema.fromObject(object.dataSourceSchemas[keys[i]], _depth + 1);
                }
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.GetProviderSchemaResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.GetProviderSchemaResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            if (object.serverCapabilities != null) {
                if (!$util.isObject(object.serverCapabilities))
                    throw $TypeError(".tfplugin6.GetProviderSchemaResponse.serverCapabilities: object expected");
                message.serverCapabilities = $root.tfplugin6.ServerCapabilities.fromObject(object.serverCapabilities, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a GetProviderSchemaResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @static
         * @param {tfplugin6.GetProviderSchemaResponse} message GetProviderSchemaResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GetProviderSchemaResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (options.objects || options.defaults) {
                object.resourceSchemas = {};
                object.dataSourceSchemas = {};
            }
            if (options.defaults) {
                object.provider = null;
                object.serverCapabilities = null;
            }
            if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                object.provider = $root.tfplugin6.Schema.toObject(message.provider, options, _depth + 1);
            let keys2;
            if (message.resourceSchemas && (keys2 = $Object.keys(message.resourceSchemas)).length) {
                object.resourceSchemas = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.resourceSchemas, keys2[j]);
                    object.resourceSchemas[keys2[j]] = $root.tfplugin6.Schema.toObject(message.resourceSchemas[keys2[j]], options, _depth + 1);
                }
            }
            if (message.dataSourceSchemas && (keys2 = $Object.keys(message.dataSourceSchemas)).length) {
                object.dataSourceSchemas = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.dataSourceSchemas, keys2[j]);
                    object.dataSourceSchemas[keys2[j]] = $root.tfplugin6.Schema.toObject(message.dataSourceSchemas[keys2[j]], options, _depth + 1);
                }
            }
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            if (message.serverCapabilities != null && $Object.hasOwnProperty.call(message, "serverCapabilities"))
                object.serverCapabilities = $root.tfplugin6.ServerCapabilities.toObject(message.serverCapabilities, options, _depth + 1);
            return object;
        };

        /**
         * Converts this GetProviderSchemaResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.GetProviderSchemaResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GetProviderSchemaResponse.prototype.toJSON = function() {
            return GetProviderSchemaResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return GetProviderSchemaResponse;
    })();

    tfplugin6.GetResourceIdentitySchemasRequest = (function() {

        /**
         * Properties of a GetResourceIdentitySchemasRequest.
         * @typedef {Object} tfplugin6.GetResourceIdentitySchemasRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetResourceIdentitySchemasRequest.
         * @memberof tfplugin6
         * @interface IGetResourceIdentitySchemasRequest
         * @augments tfplugin6.GetResourceIdentitySchemasRequest.$Properties
         * @deprecated Use tfplugin6.GetResourceIdentitySchemasRequest.$Properties instead.
         */

        /**
         * Shape of a GetResourceIdentitySchemasRequest.
         * @typedef {tfplugin6.GetResourceIdentitySchemasRequest.$Properties} tfplugin6.GetResourceIdentitySchemasRequest.$Shape
         */

        /**
         * Constructs a new GetResourceIdentitySchemasRequest.
         * @memberof tfplugin6
         * @classdesc Represents a GetResourceIdentitySchemasRequest.
         * @constructor
         * @param {tfplugin6.GetResourceIdentitySchemasRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetResourceIdentitySchemasRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new GetResourceIdentitySchemasRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetResourceIdentitySchemasRequest
         * @static
         * @param {tfplugin6.GetResourceIdentitySchemasRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetResourceIdentitySchemasRequest} GetResourceIdentitySchemasRequest instance
         * @type {{
         *   (properties: tfplugin6.GetResourceIdentitySchemasRequest.$Shape): tfplugin6.GetResourceIdentitySchemasRequest & tfplugin6.GetResourceIdentitySchemasRequest.$Shape;
         *   (properties?: tfplugin6.GetResourceIdentitySchemasRequest.$Properties): tfplugin6.GetResourceIdentitySchemasRequest;
         * }}
         */
        GetResourceIdentitySchemasRequest.create = function(properties) {
            return new GetResourceIdentitySchemasRequest(properties);
        };

        /**
         * Encodes the specified GetResourceIdentitySchemasRequest message. Does not implicitly {@link tfplugin6.GetResourceIdentitySchemasRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetResourceIdentitySchemasRequest
         * @static
         * @param {tfplugin6.GetResourceIdentitySchemasRequest.$Properties} message GetResourceIdentitySchemasRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetResourceIdentitySchemasRequest.encode = function (message, writer, _depth) {
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
         * Decodes a GetResourceIdentitySchemasRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetResourceIdentitySchemasRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GetResourceIdentitySchemasRequest & tfplugin6.GetResourceIdentitySchemasRequest.$Shape} GetResourceIdentitySchemasRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetResourceIdentitySchemasRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.GetResourceIdentitySchemasRequest();
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
         * Creates a GetResourceIdentitySchemasRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GetResourceIdentitySchemasRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GetResourceIdentitySchemasRequest} GetResourceIdentitySchemasRequest
         */
        GetResourceIdentitySchemasRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GetResourceIdentitySchemasRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GetResourceIdentitySchemasRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.tfplugin6.GetResourceIdentitySchemasRequest();
        };

        /**
         * Creates a plain object from a GetResourceIdentitySchemasRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GetResourceIdentitySchemasRequest
         * @static
         * @param {tfplugin6.GetResourceIdentitySchemasRequest} message GetResourceIdentitySchemasRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GetResourceIdentitySchemasRequest.toObject = function () {
            return {};
        };

        /**
         * Converts this GetResourceIdentitySchemasRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.GetResourceIdentitySchemasRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GetResourceIdentitySchemasRequest.prototype.toJSON = function() {
            return GetResourceIdentitySchemasRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return GetResourceIdentitySchemasRequest;
    })();

    tfplugin6.GetResourceIdentitySchemasResponse = (function() {

        /**
         * Properties of a GetResourceIdentitySchemasResponse.
         * @typedef {Object} tfplugin6.GetResourceIdentitySchemasResponse.$Properties
         * @property {Object.<string,tfplugin6.ResourceIdentitySchema.$Properties>|null} [identitySchemas] GetResourceIdentitySchemasResponse identitySchemas
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] GetResourceIdentitySchemasResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetResourceIdentitySchemasResponse.
         * @memberof tfplugin6
         * @interface IGetResourceIdentitySchemasResponse
         * @augments tfplugin6.GetResourceIdentitySchemasResponse.$Properties
         * @deprecated Use tfplugin6.GetResourceIdentitySchemasResponse.$Properties instead.
         */

        /**
         * Shape of a GetResourceIdentitySchemasResponse.
         * @typedef {{
         *   identitySchemas?: Object.<string,tfplugin6.ResourceIdentitySchema.$Shape>|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.GetResourceIdentitySchemasResponse.$Shape
         */

        /**
         * Constructs a new GetResourceIdentitySchemasResponse.
         * @memberof tfplugin6
         * @classdesc Represents a GetResourceIdentitySchemasResponse.
         * @constructor
         * @param {tfplugin6.GetResourceIdentitySchemasResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetResourceIdentitySchemasResponse = function (properties) {
            this.identitySchemas = {};
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetResourceIdentitySchemasResponse identitySchemas.
         * @member {Object.<string,tfplugin6.ResourceIdentitySchema.$Properties>} identitySchemas
         * @memberof tfplugin6.GetResourceIdentitySchemasResponse
         * @instance
         */
        GetResourceIdentitySchemasResponse.prototype.identitySchemas = $util.emptyObject;

        /**
         * GetResourceIdentitySchemasResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.GetResourceIdentitySchemasResponse
         * @instance
         */
        GetResourceIdentitySchemasResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new GetResourceIdentitySchemasResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetResourceIdentitySchemasResponse
         * @static
         * @param {tfplugin6.GetResourceIdentitySchemasResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetResourceIdentitySchemasResponse} GetResourceIdentitySchemasResponse instance
         * @type {{
         *   (properties: tfplugin6.GetResourceIdentitySchemasResponse.$Shape): tfplugin6.GetResourceIdentitySchemasResponse & tfplugin6.GetResourceIdentitySchemasResponse.$Shape;
         *   (properties?: tfplugin6.GetResourceIdentitySchemasResponse.$Properties): tfplugin6.GetResourceIdentitySchemasResponse;
         * }}
         */
        GetResourceIdentitySchemasResponse.create = function(properties) {
            return new GetResourceIdentitySchemasResponse(properties);
        };

        /**
         * Encodes the specified GetResourceIdentitySchemasResponse message. Does not implicitly {@link tfplugin6.GetResourceIdentitySchemasResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetResourceIdentitySchemasResponse
         * @static
         * @param {tfplugin6.GetResourceIdentitySchemasResponse.$Properties} message GetResourceIdentitySchemasResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetResourceIdentitySchemasResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.identitySchemas != null && $Object.hasOwnProperty.call(message, "identitySchemas"))
                for (let keys = $Object.keys(message.identitySchemas), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tfplugin6.ResourceIdentitySchema.encode(message.identitySchemas[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetResourceIdentitySchemasResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetResourceIdentitySchemasResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GetResourceIdentitySchemasResponse & tfplugin6.GetResourceIdentitySchemasResponse.$Shape} GetResourceIdentitySchemasResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetResourceIdentitySchemasResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tfplugin6.GetResourceIdentitySchemasResponse();
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
                        if (wireType !== 2)
                            break;
                        if (message.identitySchemas === $util.emptyObject)
                            message.identitySchemas = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = $root.tfplugin6.ResourceIdentitySchema.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.identitySchemas, key);
                        message.identitySchemas[key] = value || new $root.tfplugin6.ResourceIdentitySchema();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a GetResourceIdentitySchemasResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GetResourceIdentitySchemasResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GetResourceIdentitySchemasResponse} GetResourceIdentitySchemasResponse
         */
        GetResourceIdentitySchemasResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GetResourceIdentitySchemasResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GetResourceIdentitySchemasResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.GetResourceIdentitySchemasResponse();
            if (object.identitySchemas) {
                if (!$util.isObject(object.identitySchemas))
                    throw $TypeError(".tfplugin6.GetResourceIdentitySchemasResponse.identitySchemas: object expected");
                message.identitySchemas = {};
                for (let keys = $Object.keys(object.identitySchemas), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.identitySchemas, keys[i]);
                    if (!$util.isObject(object.identitySchemas[keys[i]]))
                        throw $TypeError(".tfplugin6.GetResourceIdentitySchemasResponse.identitySchemas: object expected");
                    message.identitySchemas[keys[i]] = $root.tfplugin6.ResourceIdentitySchema.fromObject(object.identitySchemas[keys[i]], _depth + 1);
                }
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.GetResourceIdentitySchemasResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.GetResourceIdentitySchemasResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a GetResourceIdentitySchemasResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GetResourceIdentitySchemasResponse
         * @static
         * @param {tfplugin6.GetResourceIdentitySchemasResponse} message GetResourceIdentitySchemasResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GetResourceIdentitySchemasResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (options.objects || options.defaults)
                object.identitySchemas = {};
            let keys2;
            if (message.identitySchemas && (keys2 = $Object.keys(message.identitySchemas)).length) {
                object.identitySchemas = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.identitySchemas, keys2[j]);
                    object.identitySchemas[keys2[j]] = $root.tfplugin6.ResourceIdentitySchema.toObject(message.identitySchemas[keys2[j]], options, _depth + 1);
                }
            }
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this GetResourceIdentitySchemasResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.GetResourceIdentitySchemasResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GetResourceIdentitySchemasResponse.prototype.toJSON = function() {
            return GetResourceIdentitySchemasResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return GetResourceIdentitySchemasResponse;
    })();

    tfplugin6.GetFunctionsRequest = (function() {

        /**
         * Properties of a GetFunctionsRequest.
         * @typedef {Object} tfplugin6.GetFunctionsRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetFunctionsRequest.
         * @memberof tfplugin6
         * @interface IGetFunctionsRequest
         * @augments tfplugin6.GetFunctionsRequest.$Properties
         * @deprecated Use tfplugin6.GetFunctionsRequest.$Properties instead.
         */

        /**
         * Shape of a GetFunctionsRequest.
         * @typedef {tfplugin6.GetFunctionsRequest.$Properties} tfplugin6.GetFunctionsRequest.$Shape
         */

        /**
         * Constructs a new GetFunctionsRequest.
         * @memberof tfplugin6
         * @classdesc Represents a GetFunctionsRequest.
         * @constructor
         * @param {tfplugin6.GetFunctionsRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetFunctionsRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new GetFunctionsRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetFunctionsRequest
         * @static
         * @param {tfplugin6.GetFunctionsRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetFunctionsRequest} GetFunctionsRequest instance
         * @type {{
         *   (properties: tfplugin6.GetFunctionsRequest.$Shape): tfplugin6.GetFunctionsRequest & tfplugin6.GetFunctionsRequest.$Shape;
         *   (properties?: tfplugin6.GetFunctionsRequest.$Properties): tfplugin6.GetFunctionsRequest;
         * }}
         */
        GetFunctionsRequest.create = function(properties) {
            return new GetFunctionsRequest(properties);
        };

        /**
         * Encodes the specified GetFunctionsRequest message. Does not implicitly {@link tfplugin6.GetFunctionsRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetFunctionsRequest
         * @static
         * @param {tfplugin6.GetFunctionsRequest.$Properties} message GetFunctionsRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetFunctionsRequest.encode = function (message, writer, _depth) {
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
         * Decodes a GetFunctionsRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetFunctionsRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GetFunctionsRequest & tfplugin6.GetFunctionsRequest.$Shape} GetFunctionsRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetFunctionsRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.GetFunctionsRequest();
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
         * Creates a GetFunctionsRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GetFunctionsRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GetFunctionsRequest} GetFunctionsRequest
         */
        GetFunctionsRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GetFunctionsRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GetFunctionsRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.tfplugin6.GetFunctionsRequest();
        };

        /**
         * Creates a plain object from a GetFunctionsRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GetFunctionsRequest
         * @static
         * @param {tfplugin6.GetFunctionsRequest} message GetFunctionsRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GetFunctionsRequest.toObject = function () {
            return {};
        };

        /**
         * Converts this GetFunctionsRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.GetFunctionsRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GetFunctionsRequest.prototype.toJSON = function() {
            return GetFunctionsRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return GetFunctionsRequest;
    })();

    tfplugin6.GetFunctionsResponse = (function() {

        /**
         * Properties of a GetFunctionsResponse.
         * @typedef {Object} tfplugin6.GetFunctionsResponse.$Properties
         * @property {Object.<string,tfplugin6.Function.$Properties>|null} [functions] GetFunctionsResponse functions
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] GetFunctionsResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetFunctionsResponse.
         * @memberof tfplugin6
         * @interface IGetFunctionsResponse
         * @augments tfplugin6.GetFunctionsResponse.$Properties
         * @deprecated Use tfplugin6.GetFunctionsResponse.$Properties instead.
         */

        /**
         * Shape of a GetFunctionsResponse.
         * @typedef {{
         *   functions?: Object.<string,tfplugin6.Function.$Shape>|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.GetFunctionsResponse.$Shape
         */

        /**
         * Constructs a new GetFunctionsResponse.
         * @memberof tfplugin6
         * @classdesc Represents a GetFunctionsResponse.
         * @constructor
         * @param {tfplugin6.GetFunctionsResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetFunctionsResponse = function (properties) {
            this.functions = {};
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetFunctionsResponse functions.
         * @member {Object.<string,tfplugin6.Function.$Properties>} functions
         * @memberof tfplugin6.GetFunctionsResponse
         * @instance
         */
        GetFunctionsResponse.prototype.functions = $util.emptyObject;

        /**
         * GetFunctionsResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.GetFunctionsResponse
         * @instance
         */
        GetFunctionsResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new GetFunctionsResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetFunctionsResponse
         * @static
         * @param {tfplugin6.GetFunctionsResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetFunctionsResponse} GetFunctionsResponse instance
         * @type {{
         *   (properties: tfplugin6.GetFunctionsResponse.$Shape): tfplugin6.GetFunctionsResponse & tfplugin6.GetFunctionsResponse.$Shape;
         *   (properties?: tfplugin6.GetFunctionsResponse.$Properties): tfplugin6.GetFunctionsResponse;
         * }}
         */
        GetFunctionsResponse.create = function(properties) {
            return new GetFunctionsResponse(properties);
        };

        /**
         * Encodes the specified GetFunctionsResponse message. Does not implicitly {@link tfplugin6.GetFunctionsResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetFunctionsResponse
         * @static
         * @param {tfplugin6.GetFunctionsResponse.$Properties} message GetFunctionsResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetFunctionsResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.functions != null && $Object.hasOwnProperty.call(message, "functions"))
                for (let keys = $Object.keys(message.functions), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tfplugin6.Function.encode(message.functions[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetFunctionsResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetFunctionsResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GetFunctionsResponse & tfplugin6.GetFunctionsResponse.$Shape} GetFunctionsResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetFunctionsResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tfplugin6.GetFunctionsResponse();
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
                        if (wireType !== 2)
                            break;
                        if (message.functions === $util.emptyObject)
                            message.functions = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = $root.tfplugin6.Function.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.functions, key);
                        message.functions[key] = value || new $root.tfplugin6.Function();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a GetFunctionsResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GetFunctionsResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GetFunctionsResponse} GetFunctionsResponse
         */
        GetFunctionsResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GetFunctionsResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GetFunctionsResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.GetFunctionsResponse();
            if (object.functions) {
                if (!$util.isObject(object.functions))
                    throw $TypeError(".tfplugin6.GetFunctionsResponse.functions: object expected");
                message.functions = {};
                for (let keys = $Object.keys(object.functions), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.functions, keys[i]);
                    if (!$util.isObject(object.functions[keys[i]]))
                        throw $TypeError(".tfplugin6.GetFunctionsResponse.functions: object expected");
                    message.functions[keys[i]] = $root.tfplugin6.Function.fromObject(object.functions[keys[i]], _depth + 1);
                }
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.GetFunctionsResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.GetFunctionsResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a GetFunctionsResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GetFunctionsResponse
         * @static
         * @param {tfplugin6.GetFunctionsResponse} message GetFunctionsResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GetFunctionsResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (options.objects || options.defaults)
                object.functions = {};
            let keys2;
            if (message.functions && (keys2 = $Object.keys(message.functions)).length) {
                object.functions = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.functions, keys2[j]);
                    object.functions[keys2[j]] = $root.tfplugin6.Function.toObject(message.functions[keys2[j]], options, _depth + 1);
                }
            }
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this GetFunctionsResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.GetFunctionsResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GetFunctionsResponse.prototype.toJSON = function() {
            return GetFunctionsResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return GetFunctionsResponse;
    })();

    tfplugin6.ValidateProviderConfigRequest = (function() {

        /**
         * Properties of a ValidateProviderConfigRequest.
         * @typedef {Object} tfplugin6.ValidateProviderConfigRequest.$Properties
         * @property {tfplugin6.DynamicValue.$Properties|null} [config] ValidateProviderConfigRequest config
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValidateProviderConfigRequest.
         * @memberof tfplugin6
         * @interface IValidateProviderConfigRequest
         * @augments tfplugin6.ValidateProviderConfigRequest.$Properties
         * @deprecated Use tfplugin6.ValidateProviderConfigRequest.$Properties instead.
         */

        /**
         * Shape of a ValidateProviderConfigRequest.
         * @typedef {tfplugin6.ValidateProviderConfigRequest.$Properties} tfplugin6.ValidateProviderConfigRequest.$Shape
         */

        /**
         * Constructs a new ValidateProviderConfigRequest.
         * @memberof tfplugin6
         * @classdesc Represents a ValidateProviderConfigRequest.
         * @constructor
         * @param {tfplugin6.ValidateProviderConfigRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ValidateProviderConfigRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ValidateProviderConfigRequest config.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
         * @memberof tfplugin6.ValidateProviderConfigRequest
         * @instance
         */
        ValidateProviderConfigRequest.prototype.config = null;

        /**
         * Creates a new ValidateProviderConfigRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ValidateProviderConfigRequest
         * @static
         * @param {tfplugin6.ValidateProviderConfigRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ValidateProviderConfigRequest} ValidateProviderConfigRequest instance
         * @type {{
         *   (properties: tfplugin6.ValidateProviderConfigRequest.$Shape): tfplugin6.ValidateProviderConfigRequest & tfplugin6.ValidateProviderConfigRequest.$Shape;
         *   (properties?: tfplugin6.ValidateProviderConfigRequest.$Properties): tfplugin6.ValidateProviderConfigRequest;
         * }}
         */
        ValidateProviderConfigRequest.create = function(properties) {
            return new ValidateProviderConfigRequest(properties);
        };

        /**
         * Encodes the specified ValidateProviderConfigRequest message. Does not implicitly {@link tfplugin6.ValidateProviderConfigRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ValidateProviderConfigRequest
         * @static
         * @param {tfplugin6.ValidateProviderConfigRequest.$Properties} message ValidateProviderConfigRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValidateProviderConfigRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ValidateProviderConfigRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ValidateProviderConfigRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateProviderConfigRequest & tfplugin6.ValidateProviderConfigRequest.$Shape} ValidateProviderConfigRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValidateProviderConfigRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ValidateProviderConfigRequest();
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
                        if (wireType !== 2)
                            break;
                        message.config = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
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
         * Creates a ValidateProviderConfigRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ValidateProviderConfigRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ValidateProviderConfigRequest} ValidateProviderConfigRequest
         */
        ValidateProviderConfigRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ValidateProviderConfigRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ValidateProviderConfigRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ValidateProviderConfigRequest();
            if (object.config != null) {
                if (!$util.isObject(object.config))
                    throw $TypeError(".tfplugin6.ValidateProviderConfigRequest.config: object expected");
                message.config = $root.tfplugin6.DynamicValue.fromObject(object.config, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ValidateProviderConfigRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ValidateProviderConfigRequest
         * @static
         * @param {tfplugin6.ValidateProviderConfigRequest} message ValidateProviderConfigRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ValidateProviderConfigRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.config = null;
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                object.config = $root.tfplugin6.DynamicValue.toObject(message.config, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ValidateProviderConfigRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.ValidateProviderConfigRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ValidateProviderConfigRequest.prototype.toJSON = function() {
            return ValidateProviderConfigRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ValidateProviderConfigRequest;
    })();

    tfplugin6.ValidateProviderConfigResponse = (function() {

        /**
         * Properties of a ValidateProviderConfigResponse.
         * @typedef {Object} tfplugin6.ValidateProviderConfigResponse.$Properties
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] ValidateProviderConfigResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValidateProviderConfigResponse.
         * @memberof tfplugin6
         * @interface IValidateProviderConfigResponse
         * @augments tfplugin6.ValidateProviderConfigResponse.$Properties
         * @deprecated Use tfplugin6.ValidateProviderConfigResponse.$Properties instead.
         */

        /**
         * Shape of a ValidateProviderConfigResponse.
         * @typedef {{
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.ValidateProviderConfigResponse.$Shape
         */

        /**
         * Constructs a new ValidateProviderConfigResponse.
         * @memberof tfplugin6
         * @classdesc Represents a ValidateProviderConfigResponse.
         * @constructor
         * @param {tfplugin6.ValidateProviderConfigResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ValidateProviderConfigResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ValidateProviderConfigResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.ValidateProviderConfigResponse
         * @instance
         */
        ValidateProviderConfigResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new ValidateProviderConfigResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ValidateProviderConfigResponse
         * @static
         * @param {tfplugin6.ValidateProviderConfigResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ValidateProviderConfigResponse} ValidateProviderConfigResponse instance
         * @type {{
         *   (properties: tfplugin6.ValidateProviderConfigResponse.$Shape): tfplugin6.ValidateProviderConfigResponse & tfplugin6.ValidateProviderConfigResponse.$Shape;
         *   (properties?: tfplugin6.ValidateProviderConfigResponse.$Properties): tfplugin6.ValidateProviderConfigResponse;
         * }}
         */
        ValidateProviderConfigResponse.create = function(properties) {
            return new ValidateProviderConfigResponse(properties);
        };

        /**
         * Encodes the specified ValidateProviderConfigResponse message. Does not implicitly {@link tfplugin6.ValidateProviderConfigResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ValidateProviderConfigResponse
         * @static
         * @param {tfplugin6.ValidateProviderConfigResponse.$Properties} message ValidateProviderConfigResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValidateProviderConfigResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ValidateProviderConfigResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ValidateProviderConfigResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateProviderConfigResponse & tfplugin6.ValidateProviderConfigResponse.$Shape} ValidateProviderConfigResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValidateProviderConfigResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ValidateProviderConfigResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a ValidateProviderConfigResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ValidateProviderConfigResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ValidateProviderConfigResponse} ValidateProviderConfigResponse
         */
        ValidateProviderConfigResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ValidateProviderConfigResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ValidateProviderConfigResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ValidateProviderConfigResponse();
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.ValidateProviderConfigResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.ValidateProviderConfigResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a ValidateProviderConfigResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ValidateProviderConfigResponse
         * @static
         * @param {tfplugin6.ValidateProviderConfigResponse} message ValidateProviderConfigResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ValidateProviderConfigResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this ValidateProviderConfigResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.ValidateProviderConfigResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ValidateProviderConfigResponse.prototype.toJSON = function() {
            return ValidateProviderConfigResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ValidateProviderConfigResponse;
    })();

    tfplugin6.ValidateResourceConfigRequest = (function() {

        /**
         * Properties of a ValidateResourceConfigRequest.
         * @typedef {Object} tfplugin6.ValidateResourceConfigRequest.$Properties
         * @property {string|null} [typeName] ValidateResourceConfigRequest typeName
         * @property {tfplugin6.DynamicValue.$Properties|null} [config] ValidateResourceConfigRequest config
         * @property {tfplugin6.ClientCapabilities.$Properties|null} [clientCapabilities] ValidateResourceConfigRequest clientCapabilities
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValidateResourceConfigRequest.
         * @memberof tfplugin6
         * @interface IValidateResourceConfigRequest
         * @augments tfplugin6.ValidateResourceConfigRequest.$Properties
         * @deprecated Use tfplugin6.ValidateResourceConfigRequest.$Properties instead.
         */

        /**
         * Shape of a ValidateResourceConfigRequest.
         * @typedef {tfplugin6.ValidateResourceConfigRequest.$Properties} tfplugin6.ValidateResourceConfigRequest.$Shape
         */

        /**
         * Constructs a new ValidateResourceConfigRequest.
         * @memberof tfplugin6
         * @classdesc Represents a ValidateResourceConfigRequest.
         * @constructor
         * @param {tfplugin6.ValidateResourceConfigRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ValidateResourceConfigRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ValidateResourceConfigRequest typeName.
         * @member {string} typeName
         * @memberof tfplugin6.ValidateResourceConfigRequest
         * @instance
         */
        ValidateResourceConfigRequest.prototype.typeName = "";

        /**
         * ValidateResourceConfigRequest config.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
         * @memberof tfplugin6.ValidateResourceConfigRequest
         * @instance
         */
        ValidateResourceConfigRequest.prototype.config = null;

        /**
         * ValidateResourceConfigRequest clientCapabilities.
         * @member {tfplugin6.ClientCapabilities.$Properties|null|undefined} clientCapabilities
         * @memberof tfplugin6.ValidateResourceConfigRequest
         * @instance
         */
        ValidateResourceConfigRequest.prototype.clientCapabilities = null;

        /**
         * Creates a new ValidateResourceConfigRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ValidateResourceConfigRequest
         * @static
         * @param {tfplugin6.ValidateResourceConfigRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ValidateResourceConfigRequest} ValidateResourceConfigRequest instance
         * @type {{
         *   (properties: tfplugin6.ValidateResourceConfigRequest.$Shape): tfplugin6.ValidateResourceConfigRequest & tfplugin6.ValidateResourceConfigRequest.$Shape;
         *   (properties?: tfplugin6.ValidateResourceConfigRequest.$Properties): tfplugin6.ValidateResourceConfigRequest;
         * }}
         */
        ValidateResourceConfigRequest.create = function(properties) {
            return new ValidateResourceConfigRequest(properties);
        };

        /**
         * Encodes the specified ValidateResourceConfigRequest message. Does not implicitly {@link tfplugin6.ValidateResourceConfigRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ValidateResourceConfigRequest
         * @static
         * @param {tfplugin6.ValidateResourceConfigRequest.$Properties} message ValidateResourceConfigRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValidateResourceConfigRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                $root.tfplugin6.ClientCapabilities.encode(message.clientCapabilities, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ValidateResourceConfigRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ValidateResourceConfigRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateResourceConfigRequest & tfplugin6.ValidateResourceConfigRequest.$Shape} ValidateResourceConfigRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValidateResourceConfigRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ValidateResourceConfigRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.config = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.clientCapabilities = $root.tfplugin6.ClientCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.clientCapabilities);
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
         * Creates a ValidateResourceConfigRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ValidateResourceConfigRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ValidateResourceConfigRequest} ValidateResourceConfigRequest
         */
        ValidateResourceConfigRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ValidateResourceConfigRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ValidateResourceConfigRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ValidateResourceConfigRequest();
            if (object.typeName != null)
                if (typeof object.typeName !== "string" || object.typeName.length)
                    message.typeName = $String(object.typeName);
            if (object.config != null) {
                if (!$util.isObject(object.config))
                    throw $TypeError(".tfplugin6.ValidateResourceConfigRequest.config: object expected");
                message.config = $root.tfplugin6.DynamicValue.fromObject(object.config, _depth + 1);
            }
            if (object.clientCapabilities != null) {
                if (!$util.isObject(object.clientCapabilities))
                    throw $TypeError(".tfplugin6.ValidateResourceConfigRequest.clientCapabilities: object expected");
                message.clientCapabilities = $root.tfplugin6.ClientCapabilities.fromObject(object.clientCapabilities, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ValidateResourceConfigRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ValidateResourceConfigRequest
         * @static
         * @param {tfplugin6.ValidateResourceConfigRequest} message ValidateResourceConfigRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ValidateResourceConfigRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.typeName = "";
                object.config = null;
                object.clientCapabilities = null;
            }
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                object.typeName = message.typeName;
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                object.config = $root.tfplugin6.DynamicValue.toObject(message.config, options, _depth + 1);
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                object.clientCapabilities = $root.tfplugin6.ClientCapabilities.toObject(message.clientCapabilities, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ValidateResourceConfigRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.ValidateResourceConfigRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ValidateResourceConfigRequest.prototype.toJSON = function() {
            return ValidateResourceConfigRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ValidateResourceConfigRequest;
    })();

    tfplugin6.ValidateResourceConfigResponse = (function() {

        /**
         * Properties of a ValidateResourceConfigResponse.
         * @typedef {Object} tfplugin6.ValidateResourceConfigResponse.$Properties
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] ValidateResourceConfigResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValidateResourceConfigResponse.
         * @memberof tfplugin6
         * @interface IValidateResourceConfigResponse
         * @augments tfplugin6.ValidateResourceConfigResponse.$Properties
         * @deprecated Use tfplugin6.ValidateResourceConfigResponse.$Properties instead.
         */

        /**
         * Shape of a ValidateResourceConfigResponse.
         * @typedef {{
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.ValidateResourceConfigResponse.$Shape
         */

        /**
         * Constructs a new ValidateResourceConfigResponse.
         * @memberof tfplugin6
         * @classdesc Represents a ValidateResourceConfigResponse.
         * @constructor
         * @param {tfplugin6.ValidateResourceConfigResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ValidateResourceConfigResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ValidateResourceConfigResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.ValidateResourceConfigResponse
         * @instance
         */
        ValidateResourceConfigResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new ValidateResourceConfigResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ValidateResourceConfigResponse
         * @static
         * @param {tfplugin6.ValidateResourceConfigResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ValidateResourceConfigResponse} ValidateResourceConfigResponse instance
         * @type {{
         *   (properties: tfplugin6.ValidateResourceConfigResponse.$Shape): tfplugin6.ValidateResourceConfigResponse & tfplugin6.ValidateResourceConfigResponse.$Shape;
         *   (properties?: tfplugin6.ValidateResourceConfigResponse.$Properties): tfplugin6.ValidateResourceConfigResponse;
         * }}
         */
        ValidateResourceConfigResponse.create = function(properties) {
            return new ValidateResourceConfigResponse(properties);
        };

        /**
         * Encodes the specified ValidateResourceConfigResponse message. Does not implicitly {@link tfplugin6.ValidateResourceConfigResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ValidateResourceConfigResponse
         * @static
         * @param {tfplugin6.ValidateResourceConfigResponse.$Properties} message ValidateResourceConfigResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValidateResourceConfigResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ValidateResourceConfigResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ValidateResourceConfigResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateResourceConfigResponse & tfplugin6.ValidateResourceConfigResponse.$Shape} ValidateResourceConfigResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValidateResourceConfigResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ValidateResourceConfigResponse();
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
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a ValidateResourceConfigResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ValidateResourceConfigResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ValidateResourceConfigResponse} ValidateResourceConfigResponse
         */
        ValidateResourceConfigResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ValidateResourceConfigResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ValidateResourceConfigResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ValidateResourceConfigResponse();
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.ValidateResourceConfigResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.ValidateResourceConfigResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a ValidateResourceConfigResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ValidateResourceConfigResponse
         * @static
         * @param {tfplugin6.ValidateResourceConfigResponse} message ValidateResourceConfigResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ValidateResourceConfigResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this ValidateResourceConfigResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.ValidateResourceConfigResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ValidateResourceConfigResponse.prototype.toJSON = function() {
            return ValidateResourceConfigResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ValidateResourceConfigResponse;
    })();

    tfplugin6.ValidateDataResourceConfigRequest = (function() {

        /**
         * Properties of a ValidateDataResourceConfigRequest.
         * @typedef {Object} tfplugin6.ValidateDataResourceConfigRequest.$Properties
         * @property {string|null} [typeName] ValidateDataResourceConfigRequest typeName
         * @property {tfplugin6.DynamicValue.$Properties|null} [config] ValidateDataResourceConfigRequest config
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValidateDataResourceConfigRequest.
         * @memberof tfplugin6
         * @interface IValidateDataResourceConfigRequest
         * @augments tfplugin6.ValidateDataResourceConfigRequest.$Properties
         * @deprecated Use tfplugin6.ValidateDataResourceConfigRequest.$Properties instead.
         */

        /**
         * Shape of a ValidateDataResourceConfigRequest.
         * @typedef {tfplugin6.ValidateDataResourceConfigRequest.$Properties} tfplugin6.ValidateDataResourceConfigRequest.$Shape
         */

        /**
         * Constructs a new ValidateDataResourceConfigRequest.
         * @memberof tfplugin6
         * @classdesc Represents a ValidateDataResourceConfigRequest.
         * @constructor
         * @param {tfplugin6.ValidateDataResourceConfigRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ValidateDataResourceConfigRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ValidateDataResourceConfigRequest typeName.
         * @member {string} typeName
         * @memberof tfplugin6.ValidateDataResourceConfigRequest
         * @instance
         */
        ValidateDataResourceConfigRequest.prototype.typeName = "";

        /**
         * ValidateDataResourceConfigRequest config.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
         * @memberof tfplugin6.ValidateDataResourceConfigRequest
         * @instance
         */
        ValidateDataResourceConfigRequest.prototype.config = null;

        /**
         * Creates a new ValidateDataResourceConfigRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ValidateDataResourceConfigRequest
         * @static
         * @param {tfplugin6.ValidateDataResourceConfigRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ValidateDataResourceConfigRequest} ValidateDataResourceConfigRequest instance
         * @type {{
         *   (properties: tfplugin6.ValidateDataResourceConfigRequest.$Shape): tfplugin6.ValidateDataResourceConfigRequest & tfplugin6.ValidateDataResourceConfigRequest.$Shape;
         *   (properties?: tfplugin6.ValidateDataResourceConfigRequest.$Properties): tfplugin6.ValidateDataResourceConfigRequest;
         * }}
         */
        ValidateDataResourceConfigRequest.create = function(properties) {
            return new ValidateDataResourceConfigRequest(properties);
        };

        /**
         * Encodes the specified ValidateDataResourceConfigRequest message. Does not implicitly {@link tfplugin6.ValidateDataResourceConfigRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ValidateDataResourceConfigRequest
         * @static
         * @param {tfplugin6.ValidateDataResourceConfigRequest.$Properties} message ValidateDataResourceConfigRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValidateDataResourceConfigRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ValidateDataResourceConfigRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ValidateDataResourceConfigRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateDataResourceConfigRequest & tfplugin6.ValidateDataResourceConfigRequest.$Shape} ValidateDataResourceConfigRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValidateDataResourceConfigRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ValidateDataResourceConfigRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.config = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
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
         * Creates a ValidateDataResourceConfigRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ValidateDataResourceConfigRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ValidateDataResourceConfigRequest} ValidateDataResourceConfigRequest
         */
        ValidateDataResourceConfigRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ValidateDataResourceConfigRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ValidateDataResourceConfigRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ValidateDataResourceConfigRequest();
            if (object.typeName != null)
                if (typeof object.typeName !== "string" || object.typeName.length)
                    message.typeName = $String(object.typeName);
            if (object.config != null) {
                if (!$util.isObject(object.config))
                    throw $TypeError(".tfplugin6.ValidateDataResourceConfigRequest.config: object expected");
                message.config = $root.tfplugin6.DynamicValue.fromObject(object.config, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ValidateDataResourceConfigRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ValidateDataResourceConfigRequest
         * @static
         * @param {tfplugin6.ValidateDataResourceConfigRequest} message ValidateDataResourceConfigRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ValidateDataResourceConfigRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.typeName = "";
                object.config = null;
            }
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                object.typeName = message.typeName;
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                object.config = $root.tfplugin6.DynamicValue.toObject(message.config, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ValidateDataResourceConfigRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.ValidateDataResourceConfigRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ValidateDataResourceConfigRequest.prototype.toJSON = function() {
            return ValidateDataResourceConfigRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ValidateDataResourceConfigRequest;
    })();

    tfplugin6.ValidateDataResourceConfigResponse = (function() {

        /**
         * Properties of a ValidateDataResourceConfigResponse.
         * @typedef {Object} tfplugin6.ValidateDataResourceConfigResponse.$Properties
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] ValidateDataResourceConfigResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValidateDataResourceConfigResponse.
         * @memberof tfplugin6
         * @interface IValidateDataResourceConfigResponse
         * @augments tfplugin6.ValidateDataResourceConfigResponse.$Properties
         * @deprecated Use tfplugin6.ValidateDataResourceConfigResponse.$Properties instead.
         */

        /**
         * Shape of a ValidateDataResourceConfigResponse.
         * @typedef {{
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.ValidateDataResourceConfigResponse.$Shape
         */

        /**
         * Constructs a new ValidateDataResourceConfigResponse.
         * @memberof tfplugin6
         * @classdesc Represents a ValidateDataResourceConfigResponse.
         * @constructor
         * @param {tfplugin6.ValidateDataResourceConfigResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ValidateDataResourceConfigResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ValidateDataResourceConfigResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.ValidateDataResourceConfigResponse
         * @instance
         */
        ValidateDataResourceConfigResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new ValidateDataResourceConfigResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ValidateDataResourceConfigResponse
         * @static
         * @param {tfplugin6.ValidateDataResourceConfigResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ValidateDataResourceConfigResponse} ValidateDataResourceConfigResponse instance
         * @type {{
         *   (properties: tfplugin6.ValidateDataResourceConfigResponse.$Shape): tfplugin6.ValidateDataResourceConfigResponse & tfplugin6.ValidateDataResourceConfigResponse.$Shape;
         *   (properties?: tfplugin6.ValidateDataResourceConfigResponse.$Properties): tfplugin6.ValidateDataResourceConfigResponse;
         * }}
         */
        ValidateDataResourceConfigResponse.create = function(properties) {
            return new ValidateDataResourceConfigResponse(properties);
        };

        /**
         * Encodes the specified ValidateDataResourceConfigResponse message. Does not implicitly {@link tfplugin6.ValidateDataResourceConfigResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ValidateDataResourceConfigResponse
         * @static
         * @param {tfplugin6.ValidateDataResourceConfigResponse.$Properties} message ValidateDataResourceConfigResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValidateDataResourceConfigResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ValidateDataResourceConfigResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ValidateDataResourceConfigResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ValidateDataResourceConfigResponse & tfplugin6.ValidateDataResourceConfigResponse.$Shape} ValidateDataResourceConfigResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValidateDataResourceConfigResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ValidateDataResourceConfigResponse();
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
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a ValidateDataResourceConfigResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ValidateDataResourceConfigResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ValidateDataResourceConfigResponse} ValidateDataResourceConfigResponse
         */
        ValidateDataResourceConfigResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ValidateDataResourceConfigResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ValidateDataResourceConfigResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ValidateDataResourceConfigResponse();
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.ValidateDataResourceConfigResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.ValidateDataResourceConfigResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a ValidateDataResourceConfigResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ValidateDataResourceConfigResponse
         * @static
         * @param {tfplugin6.ValidateDataResourceConfigResponse} message ValidateDataResourceConfigResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ValidateDataResourceConfigResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this ValidateDataResourceConfigResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.ValidateDataResourceConfigResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ValidateDataResourceConfigResponse.prototype.toJSON = function() {
            return ValidateDataResourceConfigResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ValidateDataResourceConfigResponse;
    })();

    tfplugin6.ConfigureProviderRequest = (function() {

        /**
         * Properties of a ConfigureProviderRequest.
         * @typedef {Object} tfplugin6.ConfigureProviderRequest.$Properties
         * @property {string|null} [terraformVersion] ConfigureProviderRequest terraformVersion
         * @property {tfplugin6.DynamicValue.$Properties|null} [config] ConfigureProviderRequest config
         * @property {tfplugin6.ClientCapabilities.$Properties|null} [clientCapabilities] ConfigureProviderRequest clientCapabilities
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ConfigureProviderRequest.
         * @memberof tfplugin6
         * @interface IConfigureProviderRequest
         * @augments tfplugin6.ConfigureProviderRequest.$Properties
         * @deprecated Use tfplugin6.ConfigureProviderRequest.$Properties instead.
         */

        /**
         * Shape of a ConfigureProviderRequest.
         * @typedef {tfplugin6.ConfigureProviderRequest.$Properties} tfplugin6.ConfigureProviderRequest.$Shape
         */

        /**
         * Constructs a new ConfigureProviderRequest.
         * @memberof tfplugin6
         * @classdesc Represents a ConfigureProviderRequest.
         * @constructor
         * @param {tfplugin6.ConfigureProviderRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ConfigureProviderRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ConfigureProviderRequest terraformVersion.
         * @member {string} terraformVersion
         * @memberof tfplugin6.ConfigureProviderRequest
         * @instance
         */
        ConfigureProviderRequest.prototype.terraformVersion = "";

        /**
         * ConfigureProviderRequest config.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
         * @memberof tfplugin6.ConfigureProviderRequest
         * @instance
         */
        ConfigureProviderRequest.prototype.config = null;

        /**
         * ConfigureProviderRequest clientCapabilities.
         * @member {tfplugin6.ClientCapabilities.$Properties|null|undefined} clientCapabilities
         * @memberof tfplugin6.ConfigureProviderRequest
         * @instance
         */
        ConfigureProviderRequest.prototype.clientCapabilities = null;

        /**
         * Creates a new ConfigureProviderRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ConfigureProviderRequest
         * @static
         * @param {tfplugin6.ConfigureProviderRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ConfigureProviderRequest} ConfigureProviderRequest instance
         * @type {{
         *   (properties: tfplugin6.ConfigureProviderRequest.$Shape): tfplugin6.ConfigureProviderRequest & tfplugin6.ConfigureProviderRequest.$Shape;
         *   (properties?: tfplugin6.ConfigureProviderRequest.$Properties): tfplugin6.ConfigureProviderRequest;
         * }}
         */
        ConfigureProviderRequest.create = function(properties) {
            return new ConfigureProviderRequest(properties);
        };

        /**
         * Encodes the specified ConfigureProviderRequest message. Does not implicitly {@link tfplugin6.ConfigureProviderRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ConfigureProviderRequest
         * @static
         * @param {tfplugin6.ConfigureProviderRequest.$Properties} message ConfigureProviderRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ConfigureProviderRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.terraformVersion != null && $Object.hasOwnProperty.call(message, "terraformVersion") && message.terraformVersion !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.terraformVersion);
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                $root.tfplugin6.ClientCapabilities.encode(message.clientCapabilities, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ConfigureProviderRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ConfigureProviderRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ConfigureProviderRequest & tfplugin6.ConfigureProviderRequest.$Shape} ConfigureProviderRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ConfigureProviderRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ConfigureProviderRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.terraformVersion = value;
                        else
                            delete message.terraformVersion;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.config = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.clientCapabilities = $root.tfplugin6.ClientCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.clientCapabilities);
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
         * Creates a ConfigureProviderRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ConfigureProviderRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ConfigureProviderRequest} ConfigureProviderRequest
         */
        ConfigureProviderRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ConfigureProviderRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ConfigureProviderRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ConfigureProviderRequest();
            if (object.terraformVersion != null)
                if (typeof object.terraformVersion !== "string" || object.terraformVersion.length)
                    message.terraformVersion = $String(object.terraformVersion);
            if (object.config != null) {
                if (!$util.isObject(object.config))
                    throw $TypeError(".tfplugin6.ConfigureProviderRequest.config: object expected");
                message.config = $root.tfplugin6.DynamicValue.fromObject(object.config, _depth + 1);
            }
            if (object.clientCapabilities != null) {
                if (!$util.isObject(object.clientCapabilities))
                    throw $TypeError(".tfplugin6.ConfigureProviderRequest.clientCapabilities: object expected");
                message.clientCapabilities = $root.tfplugin6.ClientCapabilities.fromObject(object.clientCapabilities, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ConfigureProviderRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ConfigureProviderRequest
         * @static
         * @param {tfplugin6.ConfigureProviderRequest} message ConfigureProviderRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ConfigureProviderRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.terraformVersion = "";
                object.config = null;
                object.clientCapabilities = null;
            }
            if (message.terraformVersion != null && $Object.hasOwnProperty.call(message, "terraformVersion"))
                object.terraformVersion = message.terraformVersion;
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                object.config = $root.tfplugin6.DynamicValue.toObject(message.config, options, _depth + 1);
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                object.clientCapabilities = $root.tfplugin6.ClientCapabilities.toObject(message.clientCapabilities, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ConfigureProviderRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.ConfigureProviderRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ConfigureProviderRequest.prototype.toJSON = function() {
            return ConfigureProviderRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ConfigureProviderRequest;
    })();

    tfplugin6.ConfigureProviderResponse = (function() {

        /**
         * Properties of a ConfigureProviderResponse.
         * @typedef {Object} tfplugin6.ConfigureProviderResponse.$Properties
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] ConfigureProviderResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ConfigureProviderResponse.
         * @memberof tfplugin6
         * @interface IConfigureProviderResponse
         * @augments tfplugin6.ConfigureProviderResponse.$Properties
         * @deprecated Use tfplugin6.ConfigureProviderResponse.$Properties instead.
         */

        /**
         * Shape of a ConfigureProviderResponse.
         * @typedef {{
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.ConfigureProviderResponse.$Shape
         */

        /**
         * Constructs a new ConfigureProviderResponse.
         * @memberof tfplugin6
         * @classdesc Represents a ConfigureProviderResponse.
         * @constructor
         * @param {tfplugin6.ConfigureProviderResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ConfigureProviderResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ConfigureProviderResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.ConfigureProviderResponse
         * @instance
         */
        ConfigureProviderResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new ConfigureProviderResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ConfigureProviderResponse
         * @static
         * @param {tfplugin6.ConfigureProviderResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ConfigureProviderResponse} ConfigureProviderResponse instance
         * @type {{
         *   (properties: tfplugin6.ConfigureProviderResponse.$Shape): tfplugin6.ConfigureProviderResponse & tfplugin6.ConfigureProviderResponse.$Shape;
         *   (properties?: tfplugin6.ConfigureProviderResponse.$Properties): tfplugin6.ConfigureProviderResponse;
         * }}
         */
        ConfigureProviderResponse.create = function(properties) {
            return new ConfigureProviderResponse(properties);
        };

        /**
         * Encodes the specified ConfigureProviderResponse message. Does not implicitly {@link tfplugin6.ConfigureProviderResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ConfigureProviderResponse
         * @static
         * @param {tfplugin6.ConfigureProviderResponse.$Properties} message ConfigureProviderResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ConfigureProviderResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ConfigureProviderResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ConfigureProviderResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ConfigureProviderResponse & tfplugin6.ConfigureProviderResponse.$Shape} ConfigureProviderResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ConfigureProviderResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ConfigureProviderResponse();
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
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a ConfigureProviderResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ConfigureProviderResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ConfigureProviderResponse} ConfigureProviderResponse
         */
        ConfigureProviderResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ConfigureProviderResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ConfigureProviderResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ConfigureProviderResponse();
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.ConfigureProviderResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.ConfigureProviderResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a ConfigureProviderResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ConfigureProviderResponse
         * @static
         * @param {tfplugin6.ConfigureProviderResponse} message ConfigureProviderResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ConfigureProviderResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this ConfigureProviderResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.ConfigureProviderResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ConfigureProviderResponse.prototype.toJSON = function() {
            return ConfigureProviderResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ConfigureProviderResponse;
    })();

    tfplugin6.UpgradeResourceStateRequest = (function() {

        /**
         * Properties of an UpgradeResourceStateRequest.
         * @typedef {Object} tfplugin6.UpgradeResourceStateRequest.$Properties
         * @property {string|null} [typeName] UpgradeResourceStateRequest typeName
         * @property {number|null} [version] UpgradeResourceStateRequest version
         * @property {tfplugin6.RawState.$Properties|null} [rawState] UpgradeResourceStateRequest rawState
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UpgradeResourceStateRequest.
         * @memberof tfplugin6
         * @interface IUpgradeResourceStateRequest
         * @augments tfplugin6.UpgradeResourceStateRequest.$Properties
         * @deprecated Use tfplugin6.UpgradeResourceStateRequest.$Properties instead.
         */

        /**
         * Shape of an UpgradeResourceStateRequest.
         * @typedef {tfplugin6.UpgradeResourceStateRequest.$Properties} tfplugin6.UpgradeResourceStateRequest.$Shape
         */

        /**
         * Constructs a new UpgradeResourceStateRequest.
         * @memberof tfplugin6
         * @classdesc Represents an UpgradeResourceStateRequest.
         * @constructor
         * @param {tfplugin6.UpgradeResourceStateRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UpgradeResourceStateRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UpgradeResourceStateRequest typeName.
         * @member {string} typeName
         * @memberof tfplugin6.UpgradeResourceStateRequest
         * @instance
         */
        UpgradeResourceStateRequest.prototype.typeName = "";

        /**
         * UpgradeResourceStateRequest version.
         * @member {number} version
         * @memberof tfplugin6.UpgradeResourceStateRequest
         * @instance
         */
        UpgradeResourceStateRequest.prototype.version = 0;

        /**
         * UpgradeResourceStateRequest rawState.
         * @member {tfplugin6.RawState.$Properties|null|undefined} rawState
         * @memberof tfplugin6.UpgradeResourceStateRequest
         * @instance
         */
        UpgradeResourceStateRequest.prototype.rawState = null;

        /**
         * Creates a new UpgradeResourceStateRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.UpgradeResourceStateRequest
         * @static
         * @param {tfplugin6.UpgradeResourceStateRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.UpgradeResourceStateRequest} UpgradeResourceStateRequest instance
         * @type {{
         *   (properties: tfplugin6.UpgradeResourceStateRequest.$Shape): tfplugin6.UpgradeResourceStateRequest & tfplugin6.UpgradeResourceStateRequest.$Shape;
         *   (properties?: tfplugin6.UpgradeResourceStateRequest.$Properties): tfplugin6.UpgradeResourceStateRequest;
         * }}
         */
        UpgradeResourceStateRequest.create = function(properties) {
            return new UpgradeResourceStateRequest(properties);
        };

        /**
         * Encodes the specified UpgradeResourceStateRequest message. Does not implicitly {@link tfplugin6.UpgradeResourceStateRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.UpgradeResourceStateRequest
         * @static
         * @param {tfplugin6.UpgradeResourceStateRequest.$Properties} message UpgradeResourceStateRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UpgradeResourceStateRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.version);
            if (message.rawState != null && $Object.hasOwnProperty.call(message, "rawState"))
                $root.tfplugin6.RawState.encode(message.rawState, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an UpgradeResourceStateRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.UpgradeResourceStateRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.UpgradeResourceStateRequest & tfplugin6.UpgradeResourceStateRequest.$Shape} UpgradeResourceStateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UpgradeResourceStateRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.UpgradeResourceStateRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.rawState = $root.tfplugin6.RawState.decode(reader, reader.size(), $undefined, _depth + 1, message.rawState);
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
         * Creates an UpgradeResourceStateRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.UpgradeResourceStateRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.UpgradeResourceStateRequest} UpgradeResourceStateRequest
         */
        UpgradeResourceStateRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.UpgradeResourceStateRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.UpgradeResourceStateRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.UpgradeResourceStateRequest();
            if (object.typeName != null)
                if (typeof object.typeName !== "string" || object.typeName.length)
                    message.typeName = $String(object.typeName);
            if (object.version != null)
                if ($Number(object.version) !== 0)
                    message.version = object.version | 0;
            if (object.rawState != null) {
                if (!$util.isObject(object.rawState))
                    throw $TypeError(".tfplugin6.UpgradeResourceStateRequest.rawState: object expected");
                message.rawState = $root.tfplugin6.RawState.fromObject(object.rawState, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from an UpgradeResourceStateRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.UpgradeResourceStateRequest
         * @static
         * @param {tfplugin6.UpgradeResourceStateRequest} message UpgradeResourceStateRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        UpgradeResourceStateRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.typeName = "";
                object.version = 0;
                object.rawState = null;
            }
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                object.typeName = message.typeName;
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                object.version = message.version;
            if (message.rawState != null && $Object.hasOwnProperty.call(message, "rawState"))
                object.rawState = $root.tfplugin6.RawState.toObject(message.rawState, options, _depth + 1);
            return object;
        };

        /**
         * Converts this UpgradeResourceStateRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.UpgradeResourceStateRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        UpgradeResourceStateRequest.prototype.toJSON = function() {
            return UpgradeResourceStateRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return UpgradeResourceStateRequest;
    })();

    tfplugin6.UpgradeResourceStateResponse = (function() {

        /**
         * Properties of an UpgradeResourceStateResponse.
         * @typedef {Object} tfplugin6.UpgradeResourceStateResponse.$Properties
         * @property {tfplugin6.DynamicValue.$Properties|null} [upgradedState] UpgradeResourceStateResponse upgradedState
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] UpgradeResourceStateResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UpgradeResourceStateResponse.
         * @memberof tfplugin6
         * @interface IUpgradeResourceStateResponse
         * @augments tfplugin6.UpgradeResourceStateResponse.$Properties
         * @deprecated Use tfplugin6.UpgradeResourceStateResponse.$Properties instead.
         */

        /**
         * Shape of an UpgradeResourceStateResponse.
         * @typedef {{
         *   upgradedState?: tfplugin6.DynamicValue.$Shape|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.UpgradeResourceStateResponse.$Shape
         */

        /**
         * Constructs a new UpgradeResourceStateResponse.
         * @memberof tfplugin6
         * @classdesc Represents an UpgradeResourceStateResponse.
         * @constructor
         * @param {tfplugin6.UpgradeResourceStateResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UpgradeResourceStateResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UpgradeResourceStateResponse upgradedState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} upgradedState
         * @memberof tfplugin6.UpgradeResourceStateResponse
         * @instance
         */
        UpgradeResourceStateResponse.prototype.upgradedState = null;

        /**
         * UpgradeResourceStateResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.UpgradeResourceStateResponse
         * @instance
         */
        UpgradeResourceStateResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new UpgradeResourceStateResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.UpgradeResourceStateResponse
         * @static
         * @param {tfplugin6.UpgradeResourceStateResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.UpgradeResourceStateResponse} UpgradeResourceStateResponse instance
         * @type {{
         *   (properties: tfplugin6.UpgradeResourceStateResponse.$Shape): tfplugin6.UpgradeResourceStateResponse & tfplugin6.UpgradeResourceStateResponse.$Shape;
         *   (properties?: tfplugin6.UpgradeResourceStateResponse.$Properties): tfplugin6.UpgradeResourceStateResponse;
         * }}
         */
        UpgradeResourceStateResponse.create = function(properties) {
            return new UpgradeResourceStateResponse(properties);
        };

        /**
         * Encodes the specified UpgradeResourceStateResponse message. Does not implicitly {@link tfplugin6.UpgradeResourceStateResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.UpgradeResourceStateResponse
         * @static
         * @param {tfplugin6.UpgradeResourceStateResponse.$Properties} message UpgradeResourceStateResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UpgradeResourceStateResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.upgradedState != null && $Object.hasOwnProperty.call(message, "upgradedState"))
                $root.tfplugin6.DynamicValue.encode(message.upgradedState, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an UpgradeResourceStateResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.UpgradeResourceStateResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.UpgradeResourceStateResponse & tfplugin6.UpgradeResourceStateResponse.$Shape} UpgradeResourceStateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UpgradeResourceStateResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.UpgradeResourceStateResponse();
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
                        if (wireType !== 2)
                            break;
                        message.upgradedState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.upgradedState);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates an UpgradeResourceStateResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.UpgradeResourceStateResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.UpgradeResourceStateResponse} UpgradeResourceStateResponse
         */
        UpgradeResourceStateResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.UpgradeResourceStateResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.UpgradeResourceStateResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.UpgradeResourceStateResponse();
            if (object.upgradedState != null) {
                if (!$util.isObject(object.upgradedState))
                    throw $TypeError(".tfplugin6.UpgradeResourceStateResponse.upgradedState: object expected");
                message.upgradedState = $root.tfplugin6.DynamicValue.fromObject(object.upgradedState, _depth + 1);
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.UpgradeResourceStateResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.UpgradeResourceStateResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from an UpgradeResourceStateResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.UpgradeResourceStateResponse
         * @static
         * @param {tfplugin6.UpgradeResourceStateResponse} message UpgradeResourceStateResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        UpgradeResourceStateResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (options.defaults)
                object.upgradedState = null;
            if (message.upgradedState != null && $Object.hasOwnProperty.call(message, "upgradedState"))
                object.upgradedState = $root.tfplugin6.DynamicValue.toObject(message.upgradedState, options, _depth + 1);
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this UpgradeResourceStateResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.UpgradeResourceStateResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        UpgradeResourceStateResponse.prototype.toJSON = function() {
            return UpgradeResourceStateResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return UpgradeResourceStateResponse;
    })();

    tfplugin6.ReadResourceRequest = (function() {

        /**
         * Properties of a ReadResourceRequest.
         * @typedef {Object} tfplugin6.ReadResourceRequest.$Properties
         * @property {string|null} [typeName] ReadResourceRequest typeName
         * @property {tfplugin6.DynamicValue.$Properties|null} [currentState] ReadResourceRequest currentState
         * @property {Uint8Array|null} ["private"] ReadResourceRequest private
         * @property {tfplugin6.DynamicValue.$Properties|null} [providerMeta] ReadResourceRequest providerMeta
         * @property {tfplugin6.ClientCapabilities.$Properties|null} [clientCapabilities] ReadResourceRequest clientCapabilities
         * @property {tfplugin6.ResourceIdentityData.$Properties|null} [currentIdentity] ReadResourceRequest currentIdentity
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadResourceRequest.
         * @memberof tfplugin6
         * @interface IReadResourceRequest
         * @augments tfplugin6.ReadResourceRequest.$Properties
         * @deprecated Use tfplugin6.ReadResourceRequest.$Properties instead.
         */

        /**
         * Shape of a ReadResourceRequest.
         * @typedef {tfplugin6.ReadResourceRequest.$Properties} tfplugin6.ReadResourceRequest.$Shape
         */

        /**
         * Constructs a new ReadResourceRequest.
         * @memberof tfplugin6
         * @classdesc Represents a ReadResourceRequest.
         * @constructor
         * @param {tfplugin6.ReadResourceRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadResourceRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadResourceRequest typeName.
         * @member {string} typeName
         * @memberof tfplugin6.ReadResourceRequest
         * @instance
         */
        ReadResourceRequest.prototype.typeName = "";

        /**
         * ReadResourceRequest currentState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} currentState
         * @memberof tfplugin6.ReadResourceRequest
         * @instance
         */
        ReadResourceRequest.prototype.currentState = null;

        /**
         * ReadResourceRequest private.
         * @member {Uint8Array} private
         * @memberof tfplugin6.ReadResourceRequest
         * @instance
         */
        ReadResourceRequest.prototype["private"] = $util.newBuffer([]);

        /**
         * ReadResourceRequest providerMeta.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} providerMeta
         * @memberof tfplugin6.ReadResourceRequest
         * @instance
         */
        ReadResourceRequest.prototype.providerMeta = null;

        /**
         * ReadResourceRequest clientCapabilities.
         * @member {tfplugin6.ClientCapabilities.$Properties|null|undefined} clientCapabilities
         * @memberof tfplugin6.ReadResourceRequest
         * @instance
         */
        ReadResourceRequest.prototype.clientCapabilities = null;

        /**
         * ReadResourceRequest currentIdentity.
         * @member {tfplugin6.ResourceIdentityData.$Properties|null|undefined} currentIdentity
         * @memberof tfplugin6.ReadResourceRequest
         * @instance
         */
        ReadResourceRequest.prototype.currentIdentity = null;

        /**
         * Creates a new ReadResourceRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ReadResourceRequest
         * @static
         * @param {tfplugin6.ReadResourceRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ReadResourceRequest} ReadResourceRequest instance
         * @type {{
         *   (properties: tfplugin6.ReadResourceRequest.$Shape): tfplugin6.ReadResourceRequest & tfplugin6.ReadResourceRequest.$Shape;
         *   (properties?: tfplugin6.ReadResourceRequest.$Properties): tfplugin6.ReadResourceRequest;
         * }}
         */
        ReadResourceRequest.create = function(properties) {
            return new ReadResourceRequest(properties);
        };

        /**
         * Encodes the specified ReadResourceRequest message. Does not implicitly {@link tfplugin6.ReadResourceRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ReadResourceRequest
         * @static
         * @param {tfplugin6.ReadResourceRequest.$Properties} message ReadResourceRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadResourceRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.currentState != null && $Object.hasOwnProperty.call(message, "currentState"))
                $root.tfplugin6.DynamicValue.encode(message.currentState, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message["private"] != null && $Object.hasOwnProperty.call(message, "private") && message["private"].length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message["private"]);
            if (message.providerMeta != null && $Object.hasOwnProperty.call(message, "providerMeta"))
                $root.tfplugin6.DynamicValue.encode(message.providerMeta, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                $root.tfplugin6.ClientCapabilities.encode(message.clientCapabilities, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.currentIdentity != null && $Object.hasOwnProperty.call(message, "currentIdentity"))
                $root.tfplugin6.ResourceIdentityData.encode(message.currentIdentity, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadResourceRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ReadResourceRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ReadResourceRequest & tfplugin6.ReadResourceRequest.$Shape} ReadResourceRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadResourceRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ReadResourceRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.currentState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.currentState);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message["private"] = value;
                        else
                            delete message["private"];
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.providerMeta = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.providerMeta);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.clientCapabilities = $root.tfplugin6.ClientCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.clientCapabilities);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.currentIdentity = $root.tfplugin6.ResourceIdentityData.decode(reader, reader.size(), $undefined, _depth + 1, message.currentIdentity);
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
         * Creates a ReadResourceRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ReadResourceRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ReadResourceRequest} ReadResourceRequest
         */
        ReadResourceRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ReadResourceRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ReadResourceRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ReadResourceRequest();
            if (object.typeName != null)
                if (typeof object.typeName !== "string" || object.typeName.length)
                    message.typeName = $String(object.typeName);
            if (object.currentState != null) {
                if (!$util.isObject(object.currentState))
                    throw $TypeError(".tfplugin6.ReadResourceRequest.currentState: object expected");
                message.currentState = $root.tfplugin6.DynamicValue.fromObject(object.currentState, _depth + 1);
            }
            if (object["private"] != null)
                if (object["private"].length)
                    if (typeof object["private"] === "string")
                        $util.base64.decode(object["private"], message["private"] = $util.newBuffer($util.base64.length(object["private"])), 0);
                    else if (object["private"].length >= 0)
                        message["private"] = object["private"];
            if (object.providerMeta != null) {
                if (!$util.isObject(object.providerMeta))
                    throw $TypeError(".tfplugin6.ReadResourceRequest.providerMeta: object expected");
                message.providerMeta = $root.tfplugin6.DynamicValue.fromObject(object.providerMeta, _depth + 1);
            }
            if (object.clientCapabilities != null) {
                if (!$util.isObject(object.clientCapabilities))
                    throw $TypeError(".tfplugin6.ReadResourceRequest.clientCapabilities: object expected");
                message.clientCapabilities = $root.tfplugin6.ClientCapabilities.fromObject(object.clientCapabilities, _depth + 1);
            }
            if (object.currentIdentity != null) {
                if (!$util.isObject(object.currentIdentity))
                    throw $TypeError(".tfplugin6.ReadResourceRequest.currentIdentity: object expected");
                message.currentIdentity = $root.tfplugin6.ResourceIdentityData.fromObject(object.currentIdentity, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ReadResourceRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ReadResourceRequest
         * @static
         * @param {tfplugin6.ReadResourceRequest} message ReadResourceRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadResourceRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.typeName = "";
                object.currentState = null;
                if (options.bytes === $String)
                    object["private"] = "";
                else {
                    object["private"] = [];
                    if (options.bytes !== $Array)
                        object["private"] = $util.newBuffer(object["private"]);
                }
                object.providerMeta = null;
                object.clientCapabilities = null;
                object.currentIdentity = null;
            }
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                object.typeName = message.typeName;
            if (message.currentState != null && $Object.hasOwnProperty.call(message, "currentState"))
                object.currentState = $root.tfplugin6.DynamicValue.toObject(message.currentState, options, _depth + 1);
            if (message["private"] != null && $Object.hasOwnProperty.call(message, "private"))
                object["private"] = options.bytes === $String ? $util.base64.encode(message["private"], 0, message["private"].length) : options.bytes === $Array ? $Array.prototype.slice.call(message["private"]) : message["private"];
            if (message.providerMeta != null && $Object.hasOwnProperty.call(message, "providerMeta"))
                object.providerMeta = $root.tfplugin6.DynamicValue.toObject(message.providerMeta, options, _depth + 1);
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                object.clientCapabilities = $root.tfplugin6.ClientCapabilities.toObject(message.clientCapabilities, options, _depth + 1);
            if (message.currentIdentity != null && $Object.hasOwnProperty.call(message, "currentIdentity"))
                object.currentIdentity = $root.tfplugin6.ResourceIdentityData.toObject(message.currentIdentity, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ReadResourceRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.ReadResourceRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadResourceRequest.prototype.toJSON = function() {
            return ReadResourceRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadResourceRequest;
    })();

    tfplugin6.ReadResourceResponse = (function() {

        /**
         * Properties of a ReadResourceResponse.
         * @typedef {Object} tfplugin6.ReadResourceResponse.$Properties
         * @property {tfplugin6.DynamicValue.$Properties|null} [newState] ReadResourceResponse newState
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] ReadResourceResponse diagnostics
         * @property {Uint8Array|null} ["private"] ReadResourceResponse private
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadResourceResponse.
         * @memberof tfplugin6
         * @interface IReadResourceResponse
         * @augments tfplugin6.ReadResourceResponse.$Properties
         * @deprecated Use tfplugin6.ReadResourceResponse.$Properties instead.
         */

        /**
         * Shape of a ReadResourceResponse.
         * @typedef {{
         *   newState?: tfplugin6.DynamicValue.$Shape|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   "private"?: Uint8Array|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.ReadResourceResponse.$Shape
         */

        /**
         * Constructs a new ReadResourceResponse.
         * @memberof tfplugin6
         * @classdesc Represents a ReadResourceResponse.
         * @constructor
         * @param {tfplugin6.ReadResourceResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadResourceResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadResourceResponse newState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} newState
         * @memberof tfplugin6.ReadResourceResponse
         * @instance
         */
        ReadResourceResponse.prototype.newState = null;

        /**
         * ReadResourceResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.ReadResourceResponse
         * @instance
         */
        ReadResourceResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * ReadResourceResponse private.
         * @member {Uint8Array} private
         * @memberof tfplugin6.ReadResourceResponse
         * @instance
         */
        ReadResourceResponse.prototype["private"] = $util.newBuffer([]);

        /**
         * Creates a new ReadResourceResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ReadResourceResponse
         * @static
         * @param {tfplugin6.ReadResourceResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ReadResourceResponse} ReadResourceResponse instance
         * @type {{
         *   (properties: tfplugin6.ReadResourceResponse.$Shape): tfplugin6.ReadResourceResponse & tfplugin6.ReadResourceResponse.$Shape;
         *   (properties?: tfplugin6.ReadResourceResponse.$Properties): tfplugin6.ReadResourceResponse;
         * }}
         */
        ReadResourceResponse.create = function(properties) {
            return new ReadResourceResponse(properties);
        };

        /**
         * Encodes the specified ReadResourceResponse message. Does not implicitly {@link tfplugin6.ReadResourceResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ReadResourceResponse
         * @static
         * @param {tfplugin6.ReadResourceResponse.$Properties} message ReadResourceResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadResourceResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.newState != null && $Object.hasOwnProperty.call(message, "newState"))
                $root.tfplugin6.DynamicValue.encode(message.newState, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message["private"] != null && $Object.hasOwnProperty.call(message, "private") && message["private"].length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message["private"]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadResourceResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ReadResourceResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ReadResourceResponse & tfplugin6.ReadResourceResponse.$Shape} ReadResourceResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadResourceResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ReadResourceResponse();
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
                        if (wireType !== 2)
                            break;
                        message.newState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.newState);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message["private"] = value;
                        else
                            delete message["private"];
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
         * Creates a ReadResourceResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ReadResourceResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ReadResourceResponse} ReadResourceResponse
         */
        ReadResourceResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ReadResourceResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ReadResourceResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ReadResourceResponse();
            if (object.newState != null) {
                if (!$util.isObject(object.newState))
                    throw $TypeError(".tfplugin6.ReadResourceResponse.newState: object expected");
                message.newState = $root.tfplugin6.DynamicValue.fromObject(object.newState, _depth + 1);
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.ReadResourceResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.ReadResourceResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            if (object["private"] != null)
                if (object["private"].length)
                    if (typeof object["private"] === "string")
                        $util.base64.decode(object["private"], message["private"] = $util.newBuffer($util.base64.length(object["private"])), 0);
                    else if (object["private"].length >= 0)
                        message["private"] = object["private"];
            return message;
        };

        /**
         * Creates a plain object from a ReadResourceResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ReadResourceResponse
         * @static
         * @param {tfplugin6.ReadResourceResponse} message ReadResourceResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadResourceResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (options.defaults) {
                object.newState = null;
                if (options.bytes === $String)
                    object["private"] = "";
                else {
                    object["private"] = [];
                    if (options.bytes !== $Array)
                        object["private"] = $util.newBuffer(object["private"]);
                }
            }
            if (message.newState != null && $Object.hasOwnProperty.call(message, "newState"))
                object.newState = $root.tfplugin6.DynamicValue.toObject(message.newState, options, _depth + 1);
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            if (message["private"] != null && $Object.hasOwnProperty.call(message, "private"))
                object["private"] = options.bytes === $String ? $util.base64.encode(message["private"], 0, message["private"].length) : options.bytes === $Array ? $Array.prototype.slice.call(message["private"]) : message["private"];
            return object;
        };

        /**
         * Converts this ReadResourceResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.ReadResourceResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadResourceResponse.prototype.toJSON = function() {
            return ReadResourceResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadResourceResponse;
    })();

    tfplugin6.PlanResourceChangeRequest = (function() {

        /**
         * Properties of a PlanResourceChangeRequest.
         * @typedef {Object} tfplugin6.PlanResourceChangeRequest.$Properties
         * @property {string|null} [typeName] PlanResourceChangeRequest typeName
         * @property {tfplugin6.DynamicValue.$Properties|null} [priorState] PlanResourceChangeRequest priorState
         * @property {tfplugin6.DynamicValue.$Properties|null} [proposedNewState] PlanResourceChangeRequest proposedNewState
         * @property {tfplugin6.DynamicValue.$Properties|null} [config] PlanResourceChangeRequest config
         * @property {Uint8Array|null} [priorPrivate] PlanResourceChangeRequest priorPrivate
         * @property {tfplugin6.DynamicValue.$Properties|null} [providerMeta] PlanResourceChangeRequest providerMeta
         * @property {tfplugin6.ClientCapabilities.$Properties|null} [clientCapabilities] PlanResourceChangeRequest clientCapabilities
         * @property {tfplugin6.ResourceIdentityData.$Properties|null} [priorIdentity] PlanResourceChangeRequest priorIdentity
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PlanResourceChangeRequest.
         * @memberof tfplugin6
         * @interface IPlanResourceChangeRequest
         * @augments tfplugin6.PlanResourceChangeRequest.$Properties
         * @deprecated Use tfplugin6.PlanResourceChangeRequest.$Properties instead.
         */

        /**
         * Shape of a PlanResourceChangeRequest.
         * @typedef {tfplugin6.PlanResourceChangeRequest.$Properties} tfplugin6.PlanResourceChangeRequest.$Shape
         */

        /**
         * Constructs a new PlanResourceChangeRequest.
         * @memberof tfplugin6
         * @classdesc Represents a PlanResourceChangeRequest.
         * @constructor
         * @param {tfplugin6.PlanResourceChangeRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PlanResourceChangeRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PlanResourceChangeRequest typeName.
         * @member {string} typeName
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @instance
         */
        PlanResourceChangeRequest.prototype.typeName = "";

        /**
         * PlanResourceChangeRequest priorState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} priorState
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @instance
         */
        PlanResourceChangeRequest.prototype.priorState = null;

        /**
         * PlanResourceChangeRequest proposedNewState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} proposedNewState
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @instance
         */
        PlanResourceChangeRequest.prototype.proposedNewState = null;

        /**
         * PlanResourceChangeRequest config.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @instance
         */
        PlanResourceChangeRequest.prototype.config = null;

        /**
         * PlanResourceChangeRequest priorPrivate.
         * @member {Uint8Array} priorPrivate
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @instance
         */
        PlanResourceChangeRequest.prototype.priorPrivate = $util.newBuffer([]);

        /**
         * PlanResourceChangeRequest providerMeta.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} providerMeta
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @instance
         */
        PlanResourceChangeRequest.prototype.providerMeta = null;

        /**
         * PlanResourceChangeRequest clientCapabilities.
         * @member {tfplugin6.ClientCapabilities.$Properties|null|undefined} clientCapabilities
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @instance
         */
        PlanResourceChangeRequest.prototype.clientCapabilities = null;

        /**
         * PlanResourceChangeRequest priorIdentity.
         * @member {tfplugin6.ResourceIdentityData.$Properties|null|undefined} priorIdentity
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @instance
         */
        PlanResourceChangeRequest.prototype.priorIdentity = null;

        /**
         * Creates a new PlanResourceChangeRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @static
         * @param {tfplugin6.PlanResourceChangeRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.PlanResourceChangeRequest} PlanResourceChangeRequest instance
         * @type {{
         *   (properties: tfplugin6.PlanResourceChangeRequest.$Shape): tfplugin6.PlanResourceChangeRequest & tfplugin6.PlanResourceChangeRequest.$Shape;
         *   (properties?: tfplugin6.PlanResourceChangeRequest.$Properties): tfplugin6.PlanResourceChangeRequest;
         * }}
         */
        PlanResourceChangeRequest.create = function(properties) {
            return new PlanResourceChangeRequest(properties);
        };

        /**
         * Encodes the specified PlanResourceChangeRequest message. Does not implicitly {@link tfplugin6.PlanResourceChangeRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @static
         * @param {tfplugin6.PlanResourceChangeRequest.$Properties} message PlanResourceChangeRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PlanResourceChangeRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.priorState != null && $Object.hasOwnProperty.call(message, "priorState"))
                $root.tfplugin6.DynamicValue.encode(message.priorState, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.proposedNewState != null && $Object.hasOwnProperty.call(message, "proposedNewState"))
                $root.tfplugin6.DynamicValue.encode(message.proposedNewState, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.priorPrivate != null && $Object.hasOwnProperty.call(message, "priorPrivate") && message.priorPrivate.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.priorPrivate);
            if (message.providerMeta != null && $Object.hasOwnProperty.call(message, "providerMeta"))
                $root.tfplugin6.DynamicValue.encode(message.providerMeta, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                $root.tfplugin6.ClientCapabilities.encode(message.clientCapabilities, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.priorIdentity != null && $Object.hasOwnProperty.call(message, "priorIdentity"))
                $root.tfplugin6.ResourceIdentityData.encode(message.priorIdentity, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PlanResourceChangeRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.PlanResourceChangeRequest & tfplugin6.PlanResourceChangeRequest.$Shape} PlanResourceChangeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PlanResourceChangeRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.PlanResourceChangeRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.priorState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.priorState);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.proposedNewState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.proposedNewState);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.config = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.priorPrivate = value;
                        else
                            delete message.priorPrivate;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.providerMeta = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.providerMeta);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.clientCapabilities = $root.tfplugin6.ClientCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.clientCapabilities);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.priorIdentity = $root.tfplugin6.ResourceIdentityData.decode(reader, reader.size(), $undefined, _depth + 1, message.priorIdentity);
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
         * Creates a PlanResourceChangeRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.PlanResourceChangeRequest} PlanResourceChangeRequest
         */
        PlanResourceChangeRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.PlanResourceChangeRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.PlanResourceChangeRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.PlanResourceChangeRequest();
            if (object.typeName != null)
                if (typeof object.typeName !== "string" || object.typeName.length)
                    message.typeName = $String(object.typeName);
            if (object.priorState != null) {
                if (!$util.isObject(object.priorState))
                    throw $TypeError(".tfplugin6.PlanResourceChangeRequest.priorState: object expected");
                message.priorState = $root.tfplugin6.DynamicValue.fromObject(object.priorState, _depth + 1);
            }
            if (object.proposedNewState != null) {
                if (!$util.isObject(object.proposedNewState))
                    throw $TypeError(".tfplugin6.PlanResourceChangeRequest.proposedNewState: object expected");
                message.proposedNewState = $root.tfplugin6.DynamicValue.fromObject(object.proposedNewState, _depth + 1);
            }
            if (object.config != null) {
                if (!$util.isObject(object.config))
                    throw $TypeError(".tfplugin6.PlanResourceChangeRequest.config: object expected");
                message.config = $root.tfplugin6.DynamicValue.fromObject(object.config, _depth + 1);
            }
            if (object.priorPrivate != null)
                if (object.priorPrivate.length)
                    if (typeof object.priorPrivate === "string")
                        $util.base64.decode(object.priorPrivate, message.priorPrivate = $util.newBuffer($util.base64.length(object.priorPrivate)), 0);
                    else if (object.priorPrivate.length >= 0)
                        message.priorPrivate = object.priorPrivate;
            if (object.providerMeta != null) {
                if (!$util.isObject(object.providerMeta))
                    throw $TypeError(".tfplugin6.PlanResourceChangeRequest.providerMeta: object expected");
                message.providerMeta = $root.tfplugin6.DynamicValue.fromObject(object.providerMeta, _depth + 1);
            }
            if (object.clientCapabilities != null) {
                if (!$util.isObject(object.clientCapabilities))
                    throw $TypeError(".tfplugin6.PlanResourceChangeRequest.clientCapabilities: object expected");
                message.clientCapabilities = $root.tfplugin6.ClientCapabilities.fromObject(object.clientCapabilities, _depth + 1);
            }
            if (object.priorIdentity != null) {
                if (!$util.isObject(object.priorIdentity))
                    throw $TypeError(".tfplugin6.PlanResourceChangeRequest.priorIdentity: object expected");
                message.priorIdentity = $root.tfplugin6.ResourceIdentityData.fromObject(object.priorIdentity, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a PlanResourceChangeRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @static
         * @param {tfplugin6.PlanResourceChangeRequest} message PlanResourceChangeRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        PlanResourceChangeRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.typeName = "";
                object.priorState = null;
                object.proposedNewState = null;
                object.config = null;
                if (options.bytes === $String)
                    object.priorPrivate = "";
                else {
                    object.priorPrivate = [];
                    if (options.bytes !== $Array)
                        object.priorPrivate = $util.newBuffer(object.priorPrivate);
                }
                object.providerMeta = null;
                object.clientCapabilities = null;
                object.priorIdentity = null;
            }
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                object.typeName = message.typeName;
            if (message.priorState != null && $Object.hasOwnProperty.call(message, "priorState"))
                object.priorState = $root.tfplugin6.DynamicValue.toObject(message.priorState, options, _depth + 1);
            if (message.proposedNewState != null && $Object.hasOwnProperty.call(message, "proposedNewState"))
                object.proposedNewState = $root.tfplugin6.DynamicValue.toObject(message.proposedNewState, options, _depth + 1);
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                object.config = $root.tfplugin6.DynamicValue.toObject(message.config, options, _depth + 1);
            if (message.priorPrivate != null && $Object.hasOwnProperty.call(message, "priorPrivate"))
                object.priorPrivate = options.bytes === $String ? $util.base64.encode(message.priorPrivate, 0, message.priorPrivate.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.priorPrivate) : message.priorPrivate;
            if (message.providerMeta != null && $Object.hasOwnProperty.call(message, "providerMeta"))
                object.providerMeta = $root.tfplugin6.DynamicValue.toObject(message.providerMeta, options, _depth + 1);
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                object.clientCapabilities = $root.tfplugin6.ClientCapabilities.toObject(message.clientCapabilities, options, _depth + 1);
            if (message.priorIdentity != null && $Object.hasOwnProperty.call(message, "priorIdentity"))
                object.priorIdentity = $root.tfplugin6.ResourceIdentityData.toObject(message.priorIdentity, options, _depth + 1);
            return object;
        };

        /**
         * Converts this PlanResourceChangeRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.PlanResourceChangeRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        PlanResourceChangeRequest.prototype.toJSON = function() {
            return PlanResourceChangeRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return PlanResourceChangeRequest;
    })();

    tfplugin6.PlanResourceChangeResponse = (function() {

        /**
         * Properties of a PlanResourceChangeResponse.
         * @typedef {Object} tfplugin6.PlanResourceChangeResponse.$Properties
         * @property {tfplugin6.DynamicValue.$Properties|null} [plannedState] PlanResourceChangeResponse plannedState
         * @property {Array.<tfplugin6.AttributePath.$Properties>|null} [requiresReplace] PlanResourceChangeResponse requiresReplace
         * @property {Uint8Array|null} [plannedPrivate] PlanResourceChangeResponse plannedPrivate
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] PlanResourceChangeResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PlanResourceChangeResponse.
         * @memberof tfplugin6
         * @interface IPlanResourceChangeResponse
         * @augments tfplugin6.PlanResourceChangeResponse.$Properties
         * @deprecated Use tfplugin6.PlanResourceChangeResponse.$Properties instead.
         */

        /**
         * Shape of a PlanResourceChangeResponse.
         * @typedef {{
         *   plannedState?: tfplugin6.DynamicValue.$Shape|null;
         *   requiresReplace?: Array.<tfplugin6.AttributePath.$Shape>|null;
         *   plannedPrivate?: Uint8Array|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.PlanResourceChangeResponse.$Shape
         */

        /**
         * Constructs a new PlanResourceChangeResponse.
         * @memberof tfplugin6
         * @classdesc Represents a PlanResourceChangeResponse.
         * @constructor
         * @param {tfplugin6.PlanResourceChangeResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PlanResourceChangeResponse = function (properties) {
            this.requiresReplace = [];
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PlanResourceChangeResponse plannedState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} plannedState
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @instance
         */
        PlanResourceChangeResponse.prototype.plannedState = null;

        /**
         * PlanResourceChangeResponse requiresReplace.
         * @member {Array.<tfplugin6.AttributePath.$Properties>} requiresReplace
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @instance
         */
        PlanResourceChangeResponse.prototype.requiresReplace = $util.emptyArray;

        /**
         * PlanResourceChangeResponse plannedPrivate.
         * @member {Uint8Array} plannedPrivate
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @instance
         */
        PlanResourceChangeResponse.prototype.plannedPrivate = $util.newBuffer([]);

        /**
         * PlanResourceChangeResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @instance
         */
        PlanResourceChangeResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new PlanResourceChangeResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @static
         * @param {tfplugin6.PlanResourceChangeResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.PlanResourceChangeResponse} PlanResourceChangeResponse instance
         * @type {{
         *   (properties: tfplugin6.PlanResourceChangeResponse.$Shape): tfplugin6.PlanResourceChangeResponse & tfplugin6.PlanResourceChangeResponse.$Shape;
         *   (properties?: tfplugin6.PlanResourceChangeResponse.$Properties): tfplugin6.PlanResourceChangeResponse;
         * }}
         */
        PlanResourceChangeResponse.create = function(properties) {
            return new PlanResourceChangeResponse(properties);
        };

        /**
         * Encodes the specified PlanResourceChangeResponse message. Does not implicitly {@link tfplugin6.PlanResourceChangeResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @static
         * @param {tfplugin6.PlanResourceChangeResponse.$Properties} message PlanResourceChangeResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PlanResourceChangeResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.plannedState != null && $Object.hasOwnProperty.call(message, "plannedState"))
                $root.tfplugin6.DynamicValue.encode(message.plannedState, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.requiresReplace != null && message.requiresReplace.length)
                for (let i = 0; i < message.requiresReplace.length; ++i)
                    $root.tfplugin6.AttributePath.encode(message.requiresReplace[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.plannedPrivate != null && $Object.hasOwnProperty.call(message, "plannedPrivate") && message.plannedPrivate.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.plannedPrivate);
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PlanResourceChangeResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.PlanResourceChangeResponse & tfplugin6.PlanResourceChangeResponse.$Shape} PlanResourceChangeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PlanResourceChangeResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.PlanResourceChangeResponse();
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
                        if (wireType !== 2)
                            break;
                        message.plannedState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.plannedState);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.requiresReplace && message.requiresReplace.length))
                            message.requiresReplace = [];
                        message.requiresReplace.push($root.tfplugin6.AttributePath.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.plannedPrivate = value;
                        else
                            delete message.plannedPrivate;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a PlanResourceChangeResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.PlanResourceChangeResponse} PlanResourceChangeResponse
         */
        PlanResourceChangeResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.PlanResourceChangeResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.PlanResourceChangeResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.PlanResourceChangeResponse();
            if (object.plannedState != null) {
                if (!$util.isObject(object.plannedState))
                    throw $TypeError(".tfplugin6.PlanResourceChangeResponse.plannedState: object expected");
                message.plannedState = $root.tfplugin6.DynamicValue.fromObject(object.plannedState, _depth + 1);
            }
            if (object.requiresReplace) {
                if (!$Array.isArray(object.requiresReplace))
                    throw $TypeError(".tfplugin6.PlanResourceChangeResponse.requiresReplace: array expected");
                message.requiresReplace = $Array(object.requiresReplace.length);
                for (let i = 0; i < object.requiresReplace.length; ++i) {
                    if (!$util.isObject(object.requiresReplace[i]))
                        throw $TypeError(".tfplugin6.PlanResourceChangeResponse.requiresReplace: object expected");
                    message.requiresReplace[i] = $root.tfplugin6.AttributePath.fromObject(object.requiresReplace[i], _depth + 1);
                }
            }
            if (object.plannedPrivate != null)
                if (object.plannedPrivate.length)
                    if (typeof object.plannedPrivate === "string")
                        $util.base64.decode(object.plannedPrivate, message.plannedPrivate = $util.newBuffer($util.base64.length(object.plannedPrivate)), 0);
                    else if (object.plannedPrivate.length >= 0)
                        message.plannedPrivate = object.plannedPrivate;
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.PlanResourceChangeResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.PlanResourceChangeResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a PlanResourceChangeResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @static
         * @param {tfplugin6.PlanResourceChangeResponse} message PlanResourceChangeResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        PlanResourceChangeResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.requiresReplace = [];
                object.diagnostics = [];
            }
            if (options.defaults) {
                object.plannedState = null;
                if (options.bytes === $String)
                    object.plannedPrivate = "";
                else {
                    object.plannedPrivate = [];
                    if (options.bytes !== $Array)
                        object.plannedPrivate = $util.newBuffer(object.plannedPrivate);
                }
            }
            if (message.plannedState != null && $Object.hasOwnProperty.call(message, "plannedState"))
                object.plannedState = $root.tfplugin6.DynamicValue.toObject(message.plannedState, options, _depth + 1);
            if (message.requiresReplace && message.requiresReplace.length) {
                object.requiresReplace = $Array(message.requiresReplace.length);
                for (let j = 0; j < message.requiresReplace.length; ++j)
                    object.requiresReplace[j] = $root.tfplugin6.AttributePath.toObject(message.requiresReplace[j], options, _depth + 1);
            }
            if (message.plannedPrivate != null && $Object.hasOwnProperty.call(message, "plannedPrivate"))
                object.plannedPrivate = options.bytes === $String ? $util.base64.encode(message.plannedPrivate, 0, message.plannedPrivate.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.plannedPrivate) : message.plannedPrivate;
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this PlanResourceChangeResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.PlanResourceChangeResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        PlanResourceChangeResponse.prototype.toJSON = function() {
            return PlanResourceChangeResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return PlanResourceChangeResponse;
    })();

    tfplugin6.ApplyResourceChangeRequest = (function() {

        /**
         * Properties of an ApplyResourceChangeRequest.
         * @typedef {Object} tfplugin6.ApplyResourceChangeRequest.$Properties
         * @property {string|null} [typeName] ApplyResourceChangeRequest typeName
         * @property {tfplugin6.DynamicValue.$Properties|null} [priorState] ApplyResourceChangeRequest priorState
         * @property {tfplugin6.DynamicValue.$Properties|null} [plannedState] ApplyResourceChangeRequest plannedState
         * @property {tfplugin6.DynamicValue.$Properties|null} [config] ApplyResourceChangeRequest config
         * @property {Uint8Array|null} [plannedPrivate] ApplyResourceChangeRequest plannedPrivate
         * @property {tfplugin6.DynamicValue.$Properties|null} [providerMeta] ApplyResourceChangeRequest providerMeta
         * @property {tfplugin6.ResourceIdentityData.$Properties|null} [plannedIdentity] ApplyResourceChangeRequest plannedIdentity
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ApplyResourceChangeRequest.
         * @memberof tfplugin6
         * @interface IApplyResourceChangeRequest
         * @augments tfplugin6.ApplyResourceChangeRequest.$Properties
         * @deprecated Use tfplugin6.ApplyResourceChangeRequest.$Properties instead.
         */

        /**
         * Shape of an ApplyResourceChangeRequest.
         * @typedef {tfplugin6.ApplyResourceChangeRequest.$Properties} tfplugin6.ApplyResourceChangeRequest.$Shape
         */

        /**
         * Constructs a new ApplyResourceChangeRequest.
         * @memberof tfplugin6
         * @classdesc Represents an ApplyResourceChangeRequest.
         * @constructor
         * @param {tfplugin6.ApplyResourceChangeRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ApplyResourceChangeRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ApplyResourceChangeRequest typeName.
         * @member {string} typeName
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @instance
         */
        ApplyResourceChangeRequest.prototype.typeName = "";

        /**
         * ApplyResourceChangeRequest priorState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} priorState
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @instance
         */
        ApplyResourceChangeRequest.prototype.priorState = null;

        /**
         * ApplyResourceChangeRequest plannedState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} plannedState
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @instance
         */
        ApplyResourceChangeRequest.prototype.plannedState = null;

        /**
         * ApplyResourceChangeRequest config.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @instance
         */
        ApplyResourceChangeRequest.prototype.config = null;

        /**
         * ApplyResourceChangeRequest plannedPrivate.
         * @member {Uint8Array} plannedPrivate
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @instance
         */
        ApplyResourceChangeRequest.prototype.plannedPrivate = $util.newBuffer([]);

        /**
         * ApplyResourceChangeRequest providerMeta.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} providerMeta
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @instance
         */
        ApplyResourceChangeRequest.prototype.providerMeta = null;

        /**
         * ApplyResourceChangeRequest plannedIdentity.
         * @member {tfplugin6.ResourceIdentityData.$Properties|null|undefined} plannedIdentity
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @instance
         */
        ApplyResourceChangeRequest.prototype.plannedIdentity = null;

        /**
         * Creates a new ApplyResourceChangeRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @static
         * @param {tfplugin6.ApplyResourceChangeRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ApplyResourceChangeRequest} ApplyResourceChangeRequest instance
         * @type {{
         *   (properties: tfplugin6.ApplyResourceChangeRequest.$Shape): tfplugin6.ApplyResourceChangeRequest & tfplugin6.ApplyResourceChangeRequest.$Shape;
         *   (properties?: tfplugin6.ApplyResourceChangeRequest.$Properties): tfplugin6.ApplyResourceChangeRequest;
         * }}
         */
        ApplyResourceChangeRequest.create = function(properties) {
            return new ApplyResourceChangeRequest(properties);
        };

        /**
         * Encodes the specified ApplyResourceChangeRequest message. Does not implicitly {@link tfplugin6.ApplyResourceChangeRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @static
         * @param {tfplugin6.ApplyResourceChangeRequest.$Properties} message ApplyResourceChangeRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ApplyResourceChangeRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.priorState != null && $Object.hasOwnProperty.call(message, "priorState"))
                $root.tfplugin6.DynamicValue.encode(message.priorState, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.plannedState != null && $Object.hasOwnProperty.call(message, "plannedState"))
                $root.tfplugin6.DynamicValue.encode(message.plannedState, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.plannedPrivate != null && $Object.hasOwnProperty.call(message, "plannedPrivate") && message.plannedPrivate.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.plannedPrivate);
            if (message.providerMeta != null && $Object.hasOwnProperty.call(message, "providerMeta"))
                $root.tfplugin6.DynamicValue.encode(message.providerMeta, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.plannedIdentity != null && $Object.hasOwnProperty.call(message, "plannedIdentity"))
                $root.tfplugin6.ResourceIdentityData.encode(message.plannedIdentity, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ApplyResourceChangeRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ApplyResourceChangeRequest & tfplugin6.ApplyResourceChangeRequest.$Shape} ApplyResourceChangeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ApplyResourceChangeRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ApplyResourceChangeRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.priorState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.priorState);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.plannedState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.plannedState);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.config = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.plannedPrivate = value;
                        else
                            delete message.plannedPrivate;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.providerMeta = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.providerMeta);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.plannedIdentity = $root.tfplugin6.ResourceIdentityData.decode(reader, reader.size(), $undefined, _depth + 1, message.plannedIdentity);
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
         * Creates an ApplyResourceChangeRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ApplyResourceChangeRequest} ApplyResourceChangeRequest
         */
        ApplyResourceChangeRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ApplyResourceChangeRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ApplyResourceChangeRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ApplyResourceChangeRequest();
            if (object.typeName != null)
                if (typeof object.typeName !== "string" || object.typeName.length)
                    message.typeName = $String(object.typeName);
            if (object.priorState != null) {
                if (!$util.isObject(object.priorState))
                    throw $TypeError(".tfplugin6.ApplyResourceChangeRequest.priorState: object expected");
                message.priorState = $root.tfplugin6.DynamicValue.fromObject(object.priorState, _depth + 1);
            }
            if (object.plannedState != null) {
                if (!$util.isObject(object.plannedState))
                    throw $TypeError(".tfplugin6.ApplyResourceChangeRequest.plannedState: object expected");
                message.plannedState = $root.tfplugin6.DynamicValue.fromObject(object.plannedState, _depth + 1);
            }
            if (object.config != null) {
                if (!$util.isObject(object.config))
                    throw $TypeError(".tfplugin6.ApplyResourceChangeRequest.config: object expected");
                message.config = $root.tfplugin6.DynamicValue.fromObject(object.config, _depth + 1);
            }
            if (object.plannedPrivate != null)
                if (object.plannedPrivate.length)
                    if (typeof object.plannedPrivate === "string")
                        $util.base64.decode(object.plannedPrivate, message.plannedPrivate = $util.newBuffer($util.base64.length(object.plannedPrivate)), 0);
                    else if (object.plannedPrivate.length >= 0)
                        message.plannedPrivate = object.plannedPrivate;
            if (object.providerMeta != null) {
                if (!$util.isObject(object.providerMeta))
                    throw $TypeError(".tfplugin6.ApplyResourceChangeRequest.providerMeta: object expected");
                message.providerMeta = $root.tfplugin6.DynamicValue.fromObject(object.providerMeta, _depth + 1);
            }
            if (object.plannedIdentity != null) {
                if (!$util.isObject(object.plannedIdentity))
                    throw $TypeError(".tfplugin6.ApplyResourceChangeRequest.plannedIdentity: object expected");
                message.plannedIdentity = $root.tfplugin6.ResourceIdentityData.fromObject(object.plannedIdentity, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from an ApplyResourceChangeRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @static
         * @param {tfplugin6.ApplyResourceChangeRequest} message ApplyResourceChangeRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ApplyResourceChangeRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.typeName = "";
                object.priorState = null;
                object.plannedState = null;
                object.config = null;
                if (options.bytes === $String)
                    object.plannedPrivate = "";
                else {
                    object.plannedPrivate = [];
                    if (options.bytes !== $Array)
                        object.plannedPrivate = $util.newBuffer(object.plannedPrivate);
                }
                object.providerMeta = null;
                object.plannedIdentity = null;
            }
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                object.typeName = message.typeName;
            if (message.priorState != null && $Object.hasOwnProperty.call(message, "priorState"))
                object.priorState = $root.tfplugin6.DynamicValue.toObject(message.priorState, options, _depth + 1);
            if (message.plannedState != null && $Object.hasOwnProperty.call(message, "plannedState"))
                object.plannedState = $root.tfplugin6.DynamicValue.toObject(message.plannedState, options, _depth + 1);
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                object.config = $root.tfplugin6.DynamicValue.toObject(message.config, options, _depth + 1);
            if (message.plannedPrivate != null && $Object.hasOwnProperty.call(message, "plannedPrivate"))
                object.plannedPrivate = options.bytes === $String ? $util.base64.encode(message.plannedPrivate, 0, message.plannedPrivate.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.plannedPrivate) : message.plannedPrivate;
            if (message.providerMeta != null && $Object.hasOwnProperty.call(message, "providerMeta"))
                object.providerMeta = $root.tfplugin6.DynamicValue.toObject(message.providerMeta, options, _depth + 1);
            if (message.plannedIdentity != null && $Object.hasOwnProperty.call(message, "plannedIdentity"))
                object.plannedIdentity = $root.tfplugin6.ResourceIdentityData.toObject(message.plannedIdentity, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ApplyResourceChangeRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.ApplyResourceChangeRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ApplyResourceChangeRequest.prototype.toJSON = function() {
            return ApplyResourceChangeRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ApplyResourceChangeRequest;
    })();

    tfplugin6.ApplyResourceChangeResponse = (function() {

        /**
         * Properties of an ApplyResourceChangeResponse.
         * @typedef {Object} tfplugin6.ApplyResourceChangeResponse.$Properties
         * @property {tfplugin6.DynamicValue.$Properties|null} [newState] ApplyResourceChangeResponse newState
         * @property {Uint8Array|null} ["private"] ApplyResourceChangeResponse private
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] ApplyResourceChangeResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ApplyResourceChangeResponse.
         * @memberof tfplugin6
         * @interface IApplyResourceChangeResponse
         * @augments tfplugin6.ApplyResourceChangeResponse.$Properties
         * @deprecated Use tfplugin6.ApplyResourceChangeResponse.$Properties instead.
         */

        /**
         * Shape of an ApplyResourceChangeResponse.
         * @typedef {{
         *   newState?: tfplugin6.DynamicValue.$Shape|null;
         *   "private"?: Uint8Array|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.ApplyResourceChangeResponse.$Shape
         */

        /**
         * Constructs a new ApplyResourceChangeResponse.
         * @memberof tfplugin6
         * @classdesc Represents an ApplyResourceChangeResponse.
         * @constructor
         * @param {tfplugin6.ApplyResourceChangeResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ApplyResourceChangeResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ApplyResourceChangeResponse newState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} newState
         * @memberof tfplugin6.ApplyResourceChangeResponse
         * @instance
         */
        ApplyResourceChangeResponse.prototype.newState = null;

        /**
         * ApplyResourceChangeResponse private.
         * @member {Uint8Array} private
         * @memberof tfplugin6.ApplyResourceChangeResponse
         * @instance
         */
        ApplyResourceChangeResponse.prototype["private"] = $util.newBuffer([]);

        /**
         * ApplyResourceChangeResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.ApplyResourceChangeResponse
         * @instance
         */
        ApplyResourceChangeResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new ApplyResourceChangeResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ApplyResourceChangeResponse
         * @static
         * @param {tfplugin6.ApplyResourceChangeResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ApplyResourceChangeResponse} ApplyResourceChangeResponse instance
         * @type {{
         *   (properties: tfplugin6.ApplyResourceChangeResponse.$Shape): tfplugin6.ApplyResourceChangeResponse & tfplugin6.ApplyResourceChangeResponse.$Shape;
         *   (properties?: tfplugin6.ApplyResourceChangeResponse.$Properties): tfplugin6.ApplyResourceChangeResponse;
         * }}
         */
        ApplyResourceChangeResponse.create = function(properties) {
            return new ApplyResourceChangeResponse(properties);
        };

        /**
         * Encodes the specified ApplyResourceChangeResponse message. Does not implicitly {@link tfplugin6.ApplyResourceChangeResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ApplyResourceChangeResponse
         * @static
         * @param {tfplugin6.ApplyResourceChangeResponse.$Properties} message ApplyResourceChangeResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ApplyResourceChangeResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.newState != null && $Object.hasOwnProperty.call(message, "newState"))
                $root.tfplugin6.DynamicValue.encode(message.newState, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message["private"] != null && $Object.hasOwnProperty.call(message, "private") && message["private"].length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message["private"]);
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ApplyResourceChangeResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ApplyResourceChangeResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ApplyResourceChangeResponse & tfplugin6.ApplyResourceChangeResponse.$Shape} ApplyResourceChangeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ApplyResourceChangeResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ApplyResourceChangeResponse();
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
                        if (wireType !== 2)
                            break;
                        message.newState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.newState);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message["private"] = value;
                        else
                            delete message["private"];
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates an ApplyResourceChangeResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ApplyResourceChangeResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ApplyResourceChangeResponse} ApplyResourceChangeResponse
         */
        ApplyResourceChangeResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ApplyResourceChangeResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ApplyResourceChangeResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ApplyResourceChangeResponse();
            if (object.newState != null) {
                if (!$util.isObject(object.newState))
                    throw $TypeError(".tfplugin6.ApplyResourceChangeResponse.newState: object expected");
                message.newState = $root.tfplugin6.DynamicValue.fromObject(object.newState, _depth + 1);
            }
            if (object["private"] != null)
                if (object["private"].length)
                    if (typeof object["private"] === "string")
                        $util.base64.decode(object["private"], message["private"] = $util.newBuffer($util.base64.length(object["private"])), 0);
                    else if (object["private"].length >= 0)
                        message["private"] = object["private"];
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.ApplyResourceChangeResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.ApplyResourceChangeResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from an ApplyResourceChangeResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ApplyResourceChangeResponse
         * @static
         * @param {tfplugin6.ApplyResourceChangeResponse} message ApplyResourceChangeResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ApplyResourceChangeResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (options.defaults) {
                object.newState = null;
                if (options.bytes === $String)
                    object["private"] = "";
                else {
                    object["private"] = [];
                    if (options.bytes !== $Array)
                        object["private"] = $util.newBuffer(object["private"]);
                }
            }
            if (message.newState != null && $Object.hasOwnProperty.call(message, "newState"))
                object.newState = $root.tfplugin6.DynamicValue.toObject(message.newState, options, _depth + 1);
            if (message["private"] != null && $Object.hasOwnProperty.call(message, "private"))
                object["private"] = options.bytes === $String ? $util.base64.encode(message["private"], 0, message["private"].length) : options.bytes === $Array ? $Array.prototype.slice.call(message["private"]) : message["private"];
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this ApplyResourceChangeResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.ApplyResourceChangeResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ApplyResourceChangeResponse.prototype.toJSON = function() {
            return ApplyResourceChangeResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ApplyResourceChangeResponse;
    })();

    tfplugin6.ImportResourceStateRequest = (function() {

        /**
         * Properties of an ImportResourceStateRequest.
         * @typedef {Object} tfplugin6.ImportResourceStateRequest.$Properties
         * @property {string|null} [typeName] ImportResourceStateRequest typeName
         * @property {string|null} [id] ImportResourceStateRequest id
         * @property {tfplugin6.ClientCapabilities.$Properties|null} [clientCapabilities] ImportResourceStateRequest clientCapabilities
         * @property {tfplugin6.ResourceIdentityData.$Properties|null} [identity] ImportResourceStateRequest identity
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ImportResourceStateRequest.
         * @memberof tfplugin6
         * @interface IImportResourceStateRequest
         * @augments tfplugin6.ImportResourceStateRequest.$Properties
         * @deprecated Use tfplugin6.ImportResourceStateRequest.$Properties instead.
         */

        /**
         * Shape of an ImportResourceStateRequest.
         * @typedef {tfplugin6.ImportResourceStateRequest.$Properties} tfplugin6.ImportResourceStateRequest.$Shape
         */

        /**
         * Constructs a new ImportResourceStateRequest.
         * @memberof tfplugin6
         * @classdesc Represents an ImportResourceStateRequest.
         * @constructor
         * @param {tfplugin6.ImportResourceStateRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ImportResourceStateRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ImportResourceStateRequest typeName.
         * @member {string} typeName
         * @memberof tfplugin6.ImportResourceStateRequest
         * @instance
         */
        ImportResourceStateRequest.prototype.typeName = "";

        /**
         * ImportResourceStateRequest id.
         * @member {string} id
         * @memberof tfplugin6.ImportResourceStateRequest
         * @instance
         */
        ImportResourceStateRequest.prototype.id = "";

        /**
         * ImportResourceStateRequest clientCapabilities.
         * @member {tfplugin6.ClientCapabilities.$Properties|null|undefined} clientCapabilities
         * @memberof tfplugin6.ImportResourceStateRequest
         * @instance
         */
        ImportResourceStateRequest.prototype.clientCapabilities = null;

        /**
         * ImportResourceStateRequest identity.
         * @member {tfplugin6.ResourceIdentityData.$Properties|null|undefined} identity
         * @memberof tfplugin6.ImportResourceStateRequest
         * @instance
         */
        ImportResourceStateRequest.prototype.identity = null;

        /**
         * Creates a new ImportResourceStateRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ImportResourceStateRequest
         * @static
         * @param {tfplugin6.ImportResourceStateRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ImportResourceStateRequest} ImportResourceStateRequest instance
         * @type {{
         *   (properties: tfplugin6.ImportResourceStateRequest.$Shape): tfplugin6.ImportResourceStateRequest & tfplugin6.ImportResourceStateRequest.$Shape;
         *   (properties?: tfplugin6.ImportResourceStateRequest.$Properties): tfplugin6.ImportResourceStateRequest;
         * }}
         */
        ImportResourceStateRequest.create = function(properties) {
            return new ImportResourceStateRequest(properties);
        };

        /**
         * Encodes the specified ImportResourceStateRequest message. Does not implicitly {@link tfplugin6.ImportResourceStateRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ImportResourceStateRequest
         * @static
         * @param {tfplugin6.ImportResourceStateRequest.$Properties} message ImportResourceStateRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ImportResourceStateRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                $root.tfplugin6.ClientCapabilities.encode(message.clientCapabilities, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                $root.tfplugin6.ResourceIdentityData.encode(message.identity, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ImportResourceStateRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ImportResourceStateRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ImportResourceStateRequest & tfplugin6.ImportResourceStateRequest.$Shape} ImportResourceStateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ImportResourceStateRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ImportResourceStateRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.clientCapabilities = $root.tfplugin6.ClientCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.clientCapabilities);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.identity = $root.tfplugin6.ResourceIdentityData.decode(reader, reader.size(), $undefined, _depth + 1, message.identity);
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
         * Creates an ImportResourceStateRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ImportResourceStateRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ImportResourceStateRequest} ImportResourceStateRequest
         */
        ImportResourceStateRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ImportResourceStateRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ImportResourceStateRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ImportResourceStateRequest();
            if (object.typeName != null)
                if (typeof object.typeName !== "string" || object.typeName.length)
                    message.typeName = $String(object.typeName);
            if (object.id != null)
                if (typeof object.id !== "string" || object.id.length)
                    message.id = $String(object.id);
            if (object.clientCapabilities != null) {
                if (!$util.isObject(object.clientCapabilities))
                    throw $TypeError(".tfplugin6.ImportResourceStateRequest.clientCapabilities: object expected");
                message.clientCapabilities = $root.tfplugin6.ClientCapabilities.fromObject(object.clientCapabilities, _depth + 1);
            }
            if (object.identity != null) {
                if (!$util.isObject(object.identity))
                    throw $TypeError(".tfplugin6.ImportResourceStateRequest.identity: object expected");
                message.identity = $root.tfplugin6.ResourceIdentityData.fromObject(object.identity, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from an ImportResourceStateRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ImportResourceStateRequest
         * @static
         * @param {tfplugin6.ImportResourceStateRequest} message ImportResourceStateRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ImportResourceStateRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.typeName = "";
                object.id = "";
                object.clientCapabilities = null;
                object.identity = null;
            }
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                object.typeName = message.typeName;
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                object.id = message.id;
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                object.clientCapabilities = $root.tfplugin6.ClientCapabilities.toObject(message.clientCapabilities, options, _depth + 1);
            if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                object.identity = $root.tfplugin6.ResourceIdentityData.toObject(message.identity, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ImportResourceStateRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.ImportResourceStateRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ImportResourceStateRequest.prototype.toJSON = function() {
            return ImportResourceStateRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ImportResourceStateRequest;
    })();

    tfplugin6.ImportResourceStateResponse = (function() {

        /**
         * Properties of an ImportResourceStateResponse.
         * @typedef {Object} tfplugin6.ImportResourceStateResponse.$Properties
         * @property {Array.<tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties>|null} [importedResources] ImportResourceStateResponse importedResources
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] ImportResourceStateResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ImportResourceStateResponse.
         * @memberof tfplugin6
         * @interface IImportResourceStateResponse
         * @augments tfplugin6.ImportResourceStateResponse.$Properties
         * @deprecated Use tfplugin6.ImportResourceStateResponse.$Properties instead.
         */

        /**
         * Shape of an ImportResourceStateResponse.
         * @typedef {{
         *   importedResources?: Array.<tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape>|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.ImportResourceStateResponse.$Shape
         */

        /**
         * Constructs a new ImportResourceStateResponse.
         * @memberof tfplugin6
         * @classdesc Represents an ImportResourceStateResponse.
         * @constructor
         * @param {tfplugin6.ImportResourceStateResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ImportResourceStateResponse = function (properties) {
            this.importedResources = [];
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ImportResourceStateResponse importedResources.
         * @member {Array.<tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties>} importedResources
         * @memberof tfplugin6.ImportResourceStateResponse
         * @instance
         */
        ImportResourceStateResponse.prototype.importedResources = $util.emptyArray;

        /**
         * ImportResourceStateResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.ImportResourceStateResponse
         * @instance
         */
        ImportResourceStateResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new ImportResourceStateResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ImportResourceStateResponse
         * @static
         * @param {tfplugin6.ImportResourceStateResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ImportResourceStateResponse} ImportResourceStateResponse instance
         * @type {{
         *   (properties: tfplugin6.ImportResourceStateResponse.$Shape): tfplugin6.ImportResourceStateResponse & tfplugin6.ImportResourceStateResponse.$Shape;
         *   (properties?: tfplugin6.ImportResourceStateResponse.$Properties): tfplugin6.ImportResourceStateResponse;
         * }}
         */
        ImportResourceStateResponse.create = function(properties) {
            return new ImportResourceStateResponse(properties);
        };

        /**
         * Encodes the specified ImportResourceStateResponse message. Does not implicitly {@link tfplugin6.ImportResourceStateResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ImportResourceStateResponse
         * @static
         * @param {tfplugin6.ImportResourceStateResponse.$Properties} message ImportResourceStateResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ImportResourceStateResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.importedResources != null && message.importedResources.length)
                for (let i = 0; i < message.importedResources.length; ++i)
                    $root.tfplugin6.ImportResourceStateResponse.ImportedResource.encode(message.importedResources[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ImportResourceStateResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ImportResourceStateResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ImportResourceStateResponse & tfplugin6.ImportResourceStateResponse.$Shape} ImportResourceStateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ImportResourceStateResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ImportResourceStateResponse();
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
                        if (wireType !== 2)
                            break;
                        if (!(message.importedResources && message.importedResources.length))
                            message.importedResources = [];
                        message.importedResources.push($root.tfplugin6.ImportResourceStateResponse.ImportedResource.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates an ImportResourceStateResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ImportResourceStateResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ImportResourceStateResponse} ImportResourceStateResponse
         */
        ImportResourceStateResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ImportResourceStateResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ImportResourceStateResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ImportResourceStateResponse();
            if (object.importedResources) {
                if (!$Array.isArray(object.importedResources))
                    throw $TypeError(".tfplugin6.ImportResourceStateResponse.importedResources: array expected");
                message.importedResources = $Array(object.importedResources.length);
                for (let i = 0; i < object.importedResources.length; ++i) {
                    if (!$util.isObject(object.importedResources[i]))
                        throw $TypeError(".tfplugin6.ImportResourceStateResponse.importedResources: object expected");
                    message.importedResources[i] = $root.tfplugin6.ImportResourceStateResponse.ImportedResource.fromObject(object.importedResources[i], _depth + 1);
                }
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.ImportResourceStateResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.ImportResourceStateResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from an ImportResourceStateResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ImportResourceStateResponse
         * @static
         * @param {tfplugin6.ImportResourceStateResponse} message ImportResourceStateResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ImportResourceStateResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.importedResources = [];
                object.diagnostics = [];
            }
            if (message.importedResources && message.importedResources.length) {
                object.importedResources = $Array(message.importedResources.length);
                for (let j = 0; j < message.importedResources.length; ++j)
                    object.importedResources[j] = $root.tfplugin6.ImportResourceStateResponse.ImportedResource.toObject(message.importedResources[j], options, _depth + 1);
            }
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this ImportResourceStateResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.ImportResourceStateResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ImportResourceStateResponse.prototype.toJSON = function() {
            return ImportResourceStateResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        ImportResourceStateResponse.ImportedResource = (function() {

            /**
             * Properties of an ImportedResource.
             * @typedef {Object} tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties
             * @property {string|null} [typeName] ImportedResource typeName
             * @property {tfplugin6.DynamicValue.$Properties|null} [state] ImportedResource state
             * @property {Uint8Array|null} ["private"] ImportedResource private
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ImportedResource.
             * @memberof tfplugin6.ImportResourceStateResponse
             * @interface IImportedResource
             * @augments tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties
             * @deprecated Use tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties instead.
             */

            /**
             * Shape of an ImportedResource.
             * @typedef {tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties} tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape
             */

            /**
             * Constructs a new ImportedResource.
             * @memberof tfplugin6.ImportResourceStateResponse
             * @classdesc Represents an ImportedResource.
             * @constructor
             * @param {tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ImportedResource = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ImportedResource typeName.
             * @member {string} typeName
             * @memberof tfplugin6.ImportResourceStateResponse.ImportedResource
             * @instance
             */
            ImportedResource.prototype.typeName = "";

            /**
             * ImportedResource state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} state
             * @memberof tfplugin6.ImportResourceStateResponse.ImportedResource
             * @instance
             */
            ImportedResource.prototype.state = null;

            /**
             * ImportedResource private.
             * @member {Uint8Array} private
             * @memberof tfplugin6.ImportResourceStateResponse.ImportedResource
             * @instance
             */
            ImportedResource.prototype["private"] = $util.newBuffer([]);

            /**
             * Creates a new ImportedResource instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ImportResourceStateResponse.ImportedResource
             * @static
             * @param {tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ImportResourceStateResponse.ImportedResource} ImportedResource instance
             * @type {{
             *   (properties: tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape): tfplugin6.ImportResourceStateResponse.ImportedResource & tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape;
             *   (properties?: tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties): tfplugin6.ImportResourceStateResponse.ImportedResource;
             * }}
             */
            ImportedResource.create = function(properties) {
                return new ImportedResource(properties);
            };

            /**
             * Encodes the specified ImportedResource message. Does not implicitly {@link tfplugin6.ImportResourceStateResponse.ImportedResource.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ImportResourceStateResponse.ImportedResource
             * @static
             * @param {tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties} message ImportedResource message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ImportedResource.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.tfplugin6.DynamicValue.encode(message.state, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message["private"] != null && $Object.hasOwnProperty.call(message, "private") && message["private"].length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message["private"]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ImportedResource message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ImportResourceStateResponse.ImportedResource
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tfplugin6.ImportResourceStateResponse.ImportedResource & tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape} ImportedResource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ImportedResource.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tfplugin6.ImportResourceStateResponse.ImportedResource();
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.typeName = value;
                            else
                                delete message.typeName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message["private"] = value;
                            else
                                delete message["private"];
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
             * Creates an ImportedResource message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof tfplugin6.ImportResourceStateResponse.ImportedResource
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {tfplugin6.ImportResourceStateResponse.ImportedResource} ImportedResource
             */
            ImportedResource.fromObject = function (object, _depth) {
                if (object instanceof $root.tfplugin6.ImportResourceStateResponse.ImportedResource)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".tfplugin6.ImportResourceStateResponse.ImportedResource: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.tfplugin6.ImportResourceStateResponse.ImportedResource();
                if (object.typeName != null)
                    if (typeof object.typeName !== "string" || object.typeName.length)
                        message.typeName = $String(object.typeName);
                if (object.state != null) {
                    if (!$util.isObject(object.state))
                        throw $TypeError(".tfplugin6.ImportResourceStateResponse.ImportedResource.state: object expected");
                    message.state = $root.tfplugin6.DynamicValue.fromObject(object.state, _depth + 1);
                }
                if (object["private"] != null)
                    if (object["private"].length)
                        if (typeof object["private"] === "string")
                            $util.base64.decode(object["private"], message["private"] = $util.newBuffer($util.base64.length(object["private"])), 0);
                        else if (object["private"].length >= 0)
                            message["private"] = object["private"];
                return message;
            };

            /**
             * Creates a plain object from an ImportedResource message. Also converts values to other types if specified.
             * @function toObject
             * @memberof tfplugin6.ImportResourceStateResponse.ImportedResource
             * @static
             * @param {tfplugin6.ImportResourceStateResponse.ImportedResource} message ImportedResource
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ImportedResource.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.typeName = "";
                    object.state = null;
                    if (options.bytes === $String)
                        object["private"] = "";
                    else {
                        object["private"] = [];
                        if (options.bytes !== $Array)
                            object["private"] = $util.newBuffer(object["private"]);
                    }
                }
                if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                    object.typeName = message.typeName;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = $root.tfplugin6.DynamicValue.toObject(message.state, options, _depth + 1);
                if (message["private"] != null && $Object.hasOwnProperty.call(message, "private"))
                    object["private"] = options.bytes === $String ? $util.base64.encode(message["private"], 0, message["private"].length) : options.bytes === $Array ? $Array.prototype.slice.call(message["private"]) : message["private"];
                return object;
            };

            /**
             * Converts this ImportedResource to JSON.
             * @function toJSON
             * @memberof tfplugin6.ImportResourceStateResponse.ImportedResource
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ImportedResource.prototype.toJSON = function() {
                return ImportedResource.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ImportedResource;
        })();

        return ImportResourceStateResponse;
    })();

    tfplugin6.MoveResourceStateRequest = (function() {

        /**
         * Properties of a MoveResourceStateRequest.
         * @typedef {Object} tfplugin6.MoveResourceStateRequest.$Properties
         * @property {string|null} [sourceProviderAddress] MoveResourceStateRequest sourceProviderAddress
         * @property {string|null} [sourceTypeName] MoveResourceStateRequest sourceTypeName
         * @property {number|null} [sourceSchemaVersion] MoveResourceStateRequest sourceSchemaVersion
         * @property {tfplugin6.RawState.$Properties|null} [sourceState] MoveResourceStateRequest sourceState
         * @property {string|null} [targetTypeName] MoveResourceStateRequest targetTypeName
         * @property {Uint8Array|null} [sourcePrivate] MoveResourceStateRequest sourcePrivate
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MoveResourceStateRequest.
         * @memberof tfplugin6
         * @interface IMoveResourceStateRequest
         * @augments tfplugin6.MoveResourceStateRequest.$Properties
         * @deprecated Use tfplugin6.MoveResourceStateRequest.$Properties instead.
         */

        /**
         * Shape of a MoveResourceStateRequest.
         * @typedef {tfplugin6.MoveResourceStateRequest.$Properties} tfplugin6.MoveResourceStateRequest.$Shape
         */

        /**
         * Constructs a new MoveResourceStateRequest.
         * @memberof tfplugin6
         * @classdesc Represents a MoveResourceStateRequest.
         * @constructor
         * @param {tfplugin6.MoveResourceStateRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MoveResourceStateRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MoveResourceStateRequest sourceProviderAddress.
         * @member {string} sourceProviderAddress
         * @memberof tfplugin6.MoveResourceStateRequest
         * @instance
         */
        MoveResourceStateRequest.prototype.sourceProviderAddress = "";

        /**
         * MoveResourceStateRequest sourceTypeName.
         * @member {string} sourceTypeName
         * @memberof tfplugin6.MoveResourceStateRequest
         * @instance
         */
        MoveResourceStateRequest.prototype.sourceTypeName = "";

        /**
         * MoveResourceStateRequest sourceSchemaVersion.
         * @member {number} sourceSchemaVersion
         * @memberof tfplugin6.MoveResourceStateRequest
         * @instance
         */
        MoveResourceStateRequest.prototype.sourceSchemaVersion = 0;

        /**
         * MoveResourceStateRequest sourceState.
         * @member {tfplugin6.RawState.$Properties|null|undefined} sourceState
         * @memberof tfplugin6.MoveResourceStateRequest
         * @instance
         */
        MoveResourceStateRequest.prototype.sourceState = null;

        /**
         * MoveResourceStateRequest targetTypeName.
         * @member {string} targetTypeName
         * @memberof tfplugin6.MoveResourceStateRequest
         * @instance
         */
        MoveResourceStateRequest.prototype.targetTypeName = "";

        /**
         * MoveResourceStateRequest sourcePrivate.
         * @member {Uint8Array} sourcePrivate
         * @memberof tfplugin6.MoveResourceStateRequest
         * @instance
         */
        MoveResourceStateRequest.prototype.sourcePrivate = $util.newBuffer([]);

        /**
         * Creates a new MoveResourceStateRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.MoveResourceStateRequest
         * @static
         * @param {tfplugin6.MoveResourceStateRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.MoveResourceStateRequest} MoveResourceStateRequest instance
         * @type {{
         *   (properties: tfplugin6.MoveResourceStateRequest.$Shape): tfplugin6.MoveResourceStateRequest & tfplugin6.MoveResourceStateRequest.$Shape;
         *   (properties?: tfplugin6.MoveResourceStateRequest.$Properties): tfplugin6.MoveResourceStateRequest;
         * }}
         */
        MoveResourceStateRequest.create = function(properties) {
            return new MoveResourceStateRequest(properties);
        };

        /**
         * Encodes the specified MoveResourceStateRequest message. Does not implicitly {@link tfplugin6.MoveResourceStateRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.MoveResourceStateRequest
         * @static
         * @param {tfplugin6.MoveResourceStateRequest.$Properties} message MoveResourceStateRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MoveResourceStateRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sourceProviderAddress != null && $Object.hasOwnProperty.call(message, "sourceProviderAddress") && message.sourceProviderAddress !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sourceProviderAddress);
            if (message.sourceTypeName != null && $Object.hasOwnProperty.call(message, "sourceTypeName") && message.sourceTypeName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.sourceTypeName);
            if (message.sourceSchemaVersion != null && $Object.hasOwnProperty.call(message, "sourceSchemaVersion") && message.sourceSchemaVersion !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.sourceSchemaVersion);
            if (message.sourceState != null && $Object.hasOwnProperty.call(message, "sourceState"))
                $root.tfplugin6.RawState.encode(message.sourceState, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.targetTypeName != null && $Object.hasOwnProperty.call(message, "targetTypeName") && message.targetTypeName !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.targetTypeName);
            if (message.sourcePrivate != null && $Object.hasOwnProperty.call(message, "sourcePrivate") && message.sourcePrivate.length)
                writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.sourcePrivate);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MoveResourceStateRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.MoveResourceStateRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.MoveResourceStateRequest & tfplugin6.MoveResourceStateRequest.$Shape} MoveResourceStateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MoveResourceStateRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.MoveResourceStateRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sourceProviderAddress = value;
                        else
                            delete message.sourceProviderAddress;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sourceTypeName = value;
                        else
                            delete message.sourceTypeName;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.sourceSchemaVersion = value;
                        else
                            delete message.sourceSchemaVersion;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.sourceState = $root.tfplugin6.RawState.decode(reader, reader.size(), $undefined, _depth + 1, message.sourceState);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.targetTypeName = value;
                        else
                            delete message.targetTypeName;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.sourcePrivate = value;
                        else
                            delete message.sourcePrivate;
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
         * Creates a MoveResourceStateRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.MoveResourceStateRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.MoveResourceStateRequest} MoveResourceStateRequest
         */
        MoveResourceStateRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.MoveResourceStateRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.MoveResourceStateRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.MoveResourceStateRequest();
            if (object.sourceProviderAddress != null)
                if (typeof object.sourceProviderAddress !== "string" || object.sourceProviderAddress.length)
                    message.sourceProviderAddress = $String(object.sourceProviderAddress);
            if (object.sourceTypeName != null)
                if (typeof object.sourceTypeName !== "string" || object.sourceTypeName.length)
                    message.sourceTypeName = $String(object.sourceTypeName);
            if (object.sourceSchemaVersion != null)
                if ($Number(object.sourceSchemaVersion) !== 0)
                    message.sourceSchemaVersion = object.sourceSchemaVersion | 0;
            if (object.sourceState != null) {
                if (!$util.isObject(object.sourceState))
                    throw $TypeError(".tfplugin6.MoveResourceStateRequest.sourceState: object expected");
                message.sourceState = $root.tfplugin6.RawState.fromObject(object.sourceState, _depth + 1);
            }
            if (object.targetTypeName != null)
                if (typeof object.targetTypeName !== "string" || object.targetTypeName.length)
                    message.targetTypeName = $String(object.targetTypeName);
            if (object.sourcePrivate != null)
                if (object.sourcePrivate.length)
                    if (typeof object.sourcePrivate === "string")
                        $util.base64.decode(object.sourcePrivate, message.sourcePrivate = $util.newBuffer($util.base64.length(object.sourcePrivate)), 0);
                    else if (object.sourcePrivate.length >= 0)
                        message.sourcePrivate = object.sourcePrivate;
            return message;
        };

        /**
         * Creates a plain object from a MoveResourceStateRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.MoveResourceStateRequest
         * @static
         * @param {tfplugin6.MoveResourceStateRequest} message MoveResourceStateRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        MoveResourceStateRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.sourceProviderAddress = "";
                object.sourceTypeName = "";
                object.sourceSchemaVersion = 0;
                object.sourceState = null;
                object.targetTypeName = "";
                if (options.bytes === $String)
                    object.sourcePrivate = "";
                else {
                    object.sourcePrivate = [];
                    if (options.bytes !== $Array)
                        object.sourcePrivate = $util.newBuffer(object.sourcePrivate);
                }
            }
            if (message.sourceProviderAddress != null && $Object.hasOwnProperty.call(message, "sourceProviderAddress"))
                object.sourceProviderAddress = message.sourceProviderAddress;
            if (message.sourceTypeName != null && $Object.hasOwnProperty.call(message, "sourceTypeName"))
                object.sourceTypeName = message.sourceTypeName;
            if (message.sourceSchemaVersion != null && $Object.hasOwnProperty.call(message, "sourceSchemaVersion"))
                object.sourceSchemaVersion = message.sourceSchemaVersion;
            if (message.sourceState != null && $Object.hasOwnProperty.call(message, "sourceState"))
                object.sourceState = $root.tfplugin6.RawState.toObject(message.sourceState, options, _depth + 1);
            if (message.targetTypeName != null && $Object.hasOwnProperty.call(message, "targetTypeName"))
                object.targetTypeName = message.targetTypeName;
            if (message.sourcePrivate != null && $Object.hasOwnProperty.call(message, "sourcePrivate"))
                object.sourcePrivate = options.bytes === $String ? $util.base64.encode(message.sourcePrivate, 0, message.sourcePrivate.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.sourcePrivate) : message.sourcePrivate;
            return object;
        };

        /**
         * Converts this MoveResourceStateRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.MoveResourceStateRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        MoveResourceStateRequest.prototype.toJSON = function() {
            return MoveResourceStateRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return MoveResourceStateRequest;
    })();

    tfplugin6.MoveResourceStateResponse = (function() {

        /**
         * Properties of a MoveResourceStateResponse.
         * @typedef {Object} tfplugin6.MoveResourceStateResponse.$Properties
         * @property {tfplugin6.DynamicValue.$Properties|null} [targetState] MoveResourceStateResponse targetState
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] MoveResourceStateResponse diagnostics
         * @property {Uint8Array|null} [targetPrivate] MoveResourceStateResponse targetPrivate
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MoveResourceStateResponse.
         * @memberof tfplugin6
         * @interface IMoveResourceStateResponse
         * @augments tfplugin6.MoveResourceStateResponse.$Properties
         * @deprecated Use tfplugin6.MoveResourceStateResponse.$Properties instead.
         */

        /**
         * Shape of a MoveResourceStateResponse.
         * @typedef {{
         *   targetState?: tfplugin6.DynamicValue.$Shape|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   targetPrivate?: Uint8Array|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.MoveResourceStateResponse.$Shape
         */

        /**
         * Constructs a new MoveResourceStateResponse.
         * @memberof tfplugin6
         * @classdesc Represents a MoveResourceStateResponse.
         * @constructor
         * @param {tfplugin6.MoveResourceStateResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MoveResourceStateResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MoveResourceStateResponse targetState.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} targetState
         * @memberof tfplugin6.MoveResourceStateResponse
         * @instance
         */
        MoveResourceStateResponse.prototype.targetState = null;

        /**
         * MoveResourceStateResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.MoveResourceStateResponse
         * @instance
         */
        MoveResourceStateResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * MoveResourceStateResponse targetPrivate.
         * @member {Uint8Array} targetPrivate
         * @memberof tfplugin6.MoveResourceStateResponse
         * @instance
         */
        MoveResourceStateResponse.prototype.targetPrivate = $util.newBuffer([]);

        /**
         * Creates a new MoveResourceStateResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.MoveResourceStateResponse
         * @static
         * @param {tfplugin6.MoveResourceStateResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.MoveResourceStateResponse} MoveResourceStateResponse instance
         * @type {{
         *   (properties: tfplugin6.MoveResourceStateResponse.$Shape): tfplugin6.MoveResourceStateResponse & tfplugin6.MoveResourceStateResponse.$Shape;
         *   (properties?: tfplugin6.MoveResourceStateResponse.$Properties): tfplugin6.MoveResourceStateResponse;
         * }}
         */
        MoveResourceStateResponse.create = function(properties) {
            return new MoveResourceStateResponse(properties);
        };

        /**
         * Encodes the specified MoveResourceStateResponse message. Does not implicitly {@link tfplugin6.MoveResourceStateResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.MoveResourceStateResponse
         * @static
         * @param {tfplugin6.MoveResourceStateResponse.$Properties} message MoveResourceStateResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MoveResourceStateResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.targetState != null && $Object.hasOwnProperty.call(message, "targetState"))
                $root.tfplugin6.DynamicValue.encode(message.targetState, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.targetPrivate != null && $Object.hasOwnProperty.call(message, "targetPrivate") && message.targetPrivate.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.targetPrivate);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MoveResourceStateResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.MoveResourceStateResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.MoveResourceStateResponse & tfplugin6.MoveResourceStateResponse.$Shape} MoveResourceStateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MoveResourceStateResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.MoveResourceStateResponse();
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
                        if (wireType !== 2)
                            break;
                        message.targetState = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.targetState);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.targetPrivate = value;
                        else
                            delete message.targetPrivate;
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
         * Creates a MoveResourceStateResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.MoveResourceStateResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.MoveResourceStateResponse} MoveResourceStateResponse
         */
        MoveResourceStateResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.MoveResourceStateResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.MoveResourceStateResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.MoveResourceStateResponse();
            if (object.targetState != null) {
                if (!$util.isObject(object.targetState))
                    throw $TypeError(".tfplugin6.MoveResourceStateResponse.targetState: object expected");
                message.targetState = $root.tfplugin6.DynamicValue.fromObject(object.targetState, _depth + 1);
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.MoveResourceStateResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.MoveResourceStateResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            if (object.targetPrivate != null)
                if (object.targetPrivate.length)
                    if (typeof object.targetPrivate === "string")
                        $util.base64.decode(object.targetPrivate, message.targetPrivate = $util.newBuffer($util.base64.length(object.targetPrivate)), 0);
                    else if (object.targetPrivate.length >= 0)
                        message.targetPrivate = object.targetPrivate;
            return message;
        };

        /**
         * Creates a plain object from a MoveResourceStateResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.MoveResourceStateResponse
         * @static
         * @param {tfplugin6.MoveResourceStateResponse} message MoveResourceStateResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        MoveResourceStateResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (options.defaults) {
                object.targetState = null;
                if (options.bytes === $String)
                    object.targetPrivate = "";
                else {
                    object.targetPrivate = [];
                    if (options.bytes !== $Array)
                        object.targetPrivate = $util.newBuffer(object.targetPrivate);
                }
            }
            if (message.targetState != null && $Object.hasOwnProperty.call(message, "targetState"))
                object.targetState = $root.tfplugin6.DynamicValue.toObject(message.targetState, options, _depth + 1);
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            if (message.targetPrivate != null && $Object.hasOwnProperty.call(message, "targetPrivate"))
                object.targetPrivate = options.bytes === $String ? $util.base64.encode(message.targetPrivate, 0, message.targetPrivate.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.targetPrivate) : message.targetPrivate;
            return object;
        };

        /**
         * Converts this MoveResourceStateResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.MoveResourceStateResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        MoveResourceStateResponse.prototype.toJSON = function() {
            return MoveResourceStateResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return MoveResourceStateResponse;
    })();

    tfplugin6.ReadDataSourceRequest = (function() {

        /**
         * Properties of a ReadDataSourceRequest.
         * @typedef {Object} tfplugin6.ReadDataSourceRequest.$Properties
         * @property {string|null} [typeName] ReadDataSourceRequest typeName
         * @property {tfplugin6.DynamicValue.$Properties|null} [config] ReadDataSourceRequest config
         * @property {tfplugin6.DynamicValue.$Properties|null} [providerMeta] ReadDataSourceRequest providerMeta
         * @property {tfplugin6.ClientCapabilities.$Properties|null} [clientCapabilities] ReadDataSourceRequest clientCapabilities
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadDataSourceRequest.
         * @memberof tfplugin6
         * @interface IReadDataSourceRequest
         * @augments tfplugin6.ReadDataSourceRequest.$Properties
         * @deprecated Use tfplugin6.ReadDataSourceRequest.$Properties instead.
         */

        /**
         * Shape of a ReadDataSourceRequest.
         * @typedef {tfplugin6.ReadDataSourceRequest.$Properties} tfplugin6.ReadDataSourceRequest.$Shape
         */

        /**
         * Constructs a new ReadDataSourceRequest.
         * @memberof tfplugin6
         * @classdesc Represents a ReadDataSourceRequest.
         * @constructor
         * @param {tfplugin6.ReadDataSourceRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadDataSourceRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadDataSourceRequest typeName.
         * @member {string} typeName
         * @memberof tfplugin6.ReadDataSourceRequest
         * @instance
         */
        ReadDataSourceRequest.prototype.typeName = "";

        /**
         * ReadDataSourceRequest config.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
         * @memberof tfplugin6.ReadDataSourceRequest
         * @instance
         */
        ReadDataSourceRequest.prototype.config = null;

        /**
         * ReadDataSourceRequest providerMeta.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} providerMeta
         * @memberof tfplugin6.ReadDataSourceRequest
         * @instance
         */
        ReadDataSourceRequest.prototype.providerMeta = null;

        /**
         * ReadDataSourceRequest clientCapabilities.
         * @member {tfplugin6.ClientCapabilities.$Properties|null|undefined} clientCapabilities
         * @memberof tfplugin6.ReadDataSourceRequest
         * @instance
         */
        ReadDataSourceRequest.prototype.clientCapabilities = null;

        /**
         * Creates a new ReadDataSourceRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ReadDataSourceRequest
         * @static
         * @param {tfplugin6.ReadDataSourceRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ReadDataSourceRequest} ReadDataSourceRequest instance
         * @type {{
         *   (properties: tfplugin6.ReadDataSourceRequest.$Shape): tfplugin6.ReadDataSourceRequest & tfplugin6.ReadDataSourceRequest.$Shape;
         *   (properties?: tfplugin6.ReadDataSourceRequest.$Properties): tfplugin6.ReadDataSourceRequest;
         * }}
         */
        ReadDataSourceRequest.create = function(properties) {
            return new ReadDataSourceRequest(properties);
        };

        /**
         * Encodes the specified ReadDataSourceRequest message. Does not implicitly {@link tfplugin6.ReadDataSourceRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ReadDataSourceRequest
         * @static
         * @param {tfplugin6.ReadDataSourceRequest.$Properties} message ReadDataSourceRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadDataSourceRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.providerMeta != null && $Object.hasOwnProperty.call(message, "providerMeta"))
                $root.tfplugin6.DynamicValue.encode(message.providerMeta, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                $root.tfplugin6.ClientCapabilities.encode(message.clientCapabilities, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadDataSourceRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ReadDataSourceRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ReadDataSourceRequest & tfplugin6.ReadDataSourceRequest.$Shape} ReadDataSourceRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadDataSourceRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ReadDataSourceRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.config = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.providerMeta = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.providerMeta);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.clientCapabilities = $root.tfplugin6.ClientCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.clientCapabilities);
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
         * Creates a ReadDataSourceRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ReadDataSourceRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ReadDataSourceRequest} ReadDataSourceRequest
         */
        ReadDataSourceRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ReadDataSourceRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ReadDataSourceRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ReadDataSourceRequest();
            if (object.typeName != null)
                if (typeof object.typeName !== "string" || object.typeName.length)
                    message.typeName = $String(object.typeName);
            if (object.config != null) {
                if (!$util.isObject(object.config))
                    throw $TypeError(".tfplugin6.ReadDataSourceRequest.config: object expected");
                message.config = $root.tfplugin6.DynamicValue.fromObject(object.config, _depth + 1);
            }
            if (object.providerMeta != null) {
                if (!$util.isObject(object.providerMeta))
                    throw $TypeError(".tfplugin6.ReadDataSourceRequest.providerMeta: object expected");
                message.providerMeta = $root.tfplugin6.DynamicValue.fromObject(object.providerMeta, _depth + 1);
            }
            if (object.clientCapabilities != null) {
                if (!$util.isObject(object.clientCapabilities))
                    throw $TypeError(".tfplugin6.ReadDataSourceRequest.clientCapabilities: object expected");
                message.clientCapabilities = $root.tfplugin6.ClientCapabilities.fromObject(object.clientCapabilities, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ReadDataSourceRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ReadDataSourceRequest
         * @static
         * @param {tfplugin6.ReadDataSourceRequest} message ReadDataSourceRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadDataSourceRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.typeName = "";
                object.config = null;
                object.providerMeta = null;
                object.clientCapabilities = null;
            }
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                object.typeName = message.typeName;
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                object.config = $root.tfplugin6.DynamicValue.toObject(message.config, options, _depth + 1);
            if (message.providerMeta != null && $Object.hasOwnProperty.call(message, "providerMeta"))
                object.providerMeta = $root.tfplugin6.DynamicValue.toObject(message.providerMeta, options, _depth + 1);
            if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
                object.clientCapabilities = $root.tfplugin6.ClientCapabilities.toObject(message.clientCapabilities, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ReadDataSourceRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.ReadDataSourceRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadDataSourceRequest.prototype.toJSON = function() {
            return ReadDataSourceRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadDataSourceRequest;
    })();

    tfplugin6.ReadDataSourceResponse = (function() {

        /**
         * Properties of a ReadDataSourceResponse.
         * @typedef {Object} tfplugin6.ReadDataSourceResponse.$Properties
         * @property {tfplugin6.DynamicValue.$Properties|null} [state] ReadDataSourceResponse state
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] ReadDataSourceResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadDataSourceResponse.
         * @memberof tfplugin6
         * @interface IReadDataSourceResponse
         * @augments tfplugin6.ReadDataSourceResponse.$Properties
         * @deprecated Use tfplugin6.ReadDataSourceResponse.$Properties instead.
         */

        /**
         * Shape of a ReadDataSourceResponse.
         * @typedef {{
         *   state?: tfplugin6.DynamicValue.$Shape|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.ReadDataSourceResponse.$Shape
         */

        /**
         * Constructs a new ReadDataSourceResponse.
         * @memberof tfplugin6
         * @classdesc Represents a ReadDataSourceResponse.
         * @constructor
         * @param {tfplugin6.ReadDataSourceResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadDataSourceResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadDataSourceResponse state.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} state
         * @memberof tfplugin6.ReadDataSourceResponse
         * @instance
         */
        ReadDataSourceResponse.prototype.state = null;

        /**
         * ReadDataSourceResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.ReadDataSourceResponse
         * @instance
         */
        ReadDataSourceResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new ReadDataSourceResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ReadDataSourceResponse
         * @static
         * @param {tfplugin6.ReadDataSourceResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ReadDataSourceResponse} ReadDataSourceResponse instance
         * @type {{
         *   (properties: tfplugin6.ReadDataSourceResponse.$Shape): tfplugin6.ReadDataSourceResponse & tfplugin6.ReadDataSourceResponse.$Shape;
         *   (properties?: tfplugin6.ReadDataSourceResponse.$Properties): tfplugin6.ReadDataSourceResponse;
         * }}
         */
        ReadDataSourceResponse.create = function(properties) {
            return new ReadDataSourceResponse(properties);
        };

        /**
         * Encodes the specified ReadDataSourceResponse message. Does not implicitly {@link tfplugin6.ReadDataSourceResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ReadDataSourceResponse
         * @static
         * @param {tfplugin6.ReadDataSourceResponse.$Properties} message ReadDataSourceResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadDataSourceResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                $root.tfplugin6.DynamicValue.encode(message.state, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadDataSourceResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ReadDataSourceResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.ReadDataSourceResponse & tfplugin6.ReadDataSourceResponse.$Shape} ReadDataSourceResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadDataSourceResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.ReadDataSourceResponse();
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
                        if (wireType !== 2)
                            break;
                        message.state = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a ReadDataSourceResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.ReadDataSourceResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.ReadDataSourceResponse} ReadDataSourceResponse
         */
        ReadDataSourceResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.ReadDataSourceResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.ReadDataSourceResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.ReadDataSourceResponse();
            if (object.state != null) {
                if (!$util.isObject(object.state))
                    throw $TypeError(".tfplugin6.ReadDataSourceResponse.state: object expected");
                message.state = $root.tfplugin6.DynamicValue.fromObject(object.state, _depth + 1);
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.ReadDataSourceResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.ReadDataSourceResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a ReadDataSourceResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.ReadDataSourceResponse
         * @static
         * @param {tfplugin6.ReadDataSourceResponse} message ReadDataSourceResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadDataSourceResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (options.defaults)
                object.state = null;
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                object.state = $root.tfplugin6.DynamicValue.toObject(message.state, options, _depth + 1);
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this ReadDataSourceResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.ReadDataSourceResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadDataSourceResponse.prototype.toJSON = function() {
            return ReadDataSourceResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadDataSourceResponse;
    })();

    tfplugin6.GenerateResourceConfigRequest = (function() {

        /**
         * Properties of a GenerateResourceConfigRequest.
         * @typedef {Object} tfplugin6.GenerateResourceConfigRequest.$Properties
         * @property {string|null} [typeName] GenerateResourceConfigRequest typeName
         * @property {tfplugin6.DynamicValue.$Properties|null} [state] GenerateResourceConfigRequest state
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GenerateResourceConfigRequest.
         * @memberof tfplugin6
         * @interface IGenerateResourceConfigRequest
         * @augments tfplugin6.GenerateResourceConfigRequest.$Properties
         * @deprecated Use tfplugin6.GenerateResourceConfigRequest.$Properties instead.
         */

        /**
         * Shape of a GenerateResourceConfigRequest.
         * @typedef {tfplugin6.GenerateResourceConfigRequest.$Properties} tfplugin6.GenerateResourceConfigRequest.$Shape
         */

        /**
         * Constructs a new GenerateResourceConfigRequest.
         * @memberof tfplugin6
         * @classdesc Represents a GenerateResourceConfigRequest.
         * @constructor
         * @param {tfplugin6.GenerateResourceConfigRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GenerateResourceConfigRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GenerateResourceConfigRequest typeName.
         * @member {string} typeName
         * @memberof tfplugin6.GenerateResourceConfigRequest
         * @instance
         */
        GenerateResourceConfigRequest.prototype.typeName = "";

        /**
         * GenerateResourceConfigRequest state.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} state
         * @memberof tfplugin6.GenerateResourceConfigRequest
         * @instance
         */
        GenerateResourceConfigRequest.prototype.state = null;

        /**
         * Creates a new GenerateResourceConfigRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GenerateResourceConfigRequest
         * @static
         * @param {tfplugin6.GenerateResourceConfigRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GenerateResourceConfigRequest} GenerateResourceConfigRequest instance
         * @type {{
         *   (properties: tfplugin6.GenerateResourceConfigRequest.$Shape): tfplugin6.GenerateResourceConfigRequest & tfplugin6.GenerateResourceConfigRequest.$Shape;
         *   (properties?: tfplugin6.GenerateResourceConfigRequest.$Properties): tfplugin6.GenerateResourceConfigRequest;
         * }}
         */
        GenerateResourceConfigRequest.create = function(properties) {
            return new GenerateResourceConfigRequest(properties);
        };

        /**
         * Encodes the specified GenerateResourceConfigRequest message. Does not implicitly {@link tfplugin6.GenerateResourceConfigRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GenerateResourceConfigRequest
         * @static
         * @param {tfplugin6.GenerateResourceConfigRequest.$Properties} message GenerateResourceConfigRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GenerateResourceConfigRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                $root.tfplugin6.DynamicValue.encode(message.state, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GenerateResourceConfigRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GenerateResourceConfigRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GenerateResourceConfigRequest & tfplugin6.GenerateResourceConfigRequest.$Shape} GenerateResourceConfigRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GenerateResourceConfigRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.GenerateResourceConfigRequest();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.state = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
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
         * Creates a GenerateResourceConfigRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GenerateResourceConfigRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GenerateResourceConfigRequest} GenerateResourceConfigRequest
         */
        GenerateResourceConfigRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GenerateResourceConfigRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GenerateResourceConfigRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.GenerateResourceConfigRequest();
            if (object.typeName != null)
                if (typeof object.typeName !== "string" || object.typeName.length)
                    message.typeName = $String(object.typeName);
            if (object.state != null) {
                if (!$util.isObject(object.state))
                    throw $TypeError(".tfplugin6.GenerateResourceConfigRequest.state: object expected");
                message.state = $root.tfplugin6.DynamicValue.fromObject(object.state, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a GenerateResourceConfigRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GenerateResourceConfigRequest
         * @static
         * @param {tfplugin6.GenerateResourceConfigRequest} message GenerateResourceConfigRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GenerateResourceConfigRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.typeName = "";
                object.state = null;
            }
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName"))
                object.typeName = message.typeName;
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                object.state = $root.tfplugin6.DynamicValue.toObject(message.state, options, _depth + 1);
            return object;
        };

        /**
         * Converts this GenerateResourceConfigRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.GenerateResourceConfigRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GenerateResourceConfigRequest.prototype.toJSON = function() {
            return GenerateResourceConfigRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return GenerateResourceConfigRequest;
    })();

    tfplugin6.GenerateResourceConfigResponse = (function() {

        /**
         * Properties of a GenerateResourceConfigResponse.
         * @typedef {Object} tfplugin6.GenerateResourceConfigResponse.$Properties
         * @property {tfplugin6.DynamicValue.$Properties|null} [config] GenerateResourceConfigResponse config
         * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] GenerateResourceConfigResponse diagnostics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GenerateResourceConfigResponse.
         * @memberof tfplugin6
         * @interface IGenerateResourceConfigResponse
         * @augments tfplugin6.GenerateResourceConfigResponse.$Properties
         * @deprecated Use tfplugin6.GenerateResourceConfigResponse.$Properties instead.
         */

        /**
         * Shape of a GenerateResourceConfigResponse.
         * @typedef {{
         *   config?: tfplugin6.DynamicValue.$Shape|null;
         *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.GenerateResourceConfigResponse.$Shape
         */

        /**
         * Constructs a new GenerateResourceConfigResponse.
         * @memberof tfplugin6
         * @classdesc Represents a GenerateResourceConfigResponse.
         * @constructor
         * @param {tfplugin6.GenerateResourceConfigResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GenerateResourceConfigResponse = function (properties) {
            this.diagnostics = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GenerateResourceConfigResponse config.
         * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
         * @memberof tfplugin6.GenerateResourceConfigResponse
         * @instance
         */
        GenerateResourceConfigResponse.prototype.config = null;

        /**
         * GenerateResourceConfigResponse diagnostics.
         * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
         * @memberof tfplugin6.GenerateResourceConfigResponse
         * @instance
         */
        GenerateResourceConfigResponse.prototype.diagnostics = $util.emptyArray;

        /**
         * Creates a new GenerateResourceConfigResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GenerateResourceConfigResponse
         * @static
         * @param {tfplugin6.GenerateResourceConfigResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GenerateResourceConfigResponse} GenerateResourceConfigResponse instance
         * @type {{
         *   (properties: tfplugin6.GenerateResourceConfigResponse.$Shape): tfplugin6.GenerateResourceConfigResponse & tfplugin6.GenerateResourceConfigResponse.$Shape;
         *   (properties?: tfplugin6.GenerateResourceConfigResponse.$Properties): tfplugin6.GenerateResourceConfigResponse;
         * }}
         */
        GenerateResourceConfigResponse.create = function(properties) {
            return new GenerateResourceConfigResponse(properties);
        };

        /**
         * Encodes the specified GenerateResourceConfigResponse message. Does not implicitly {@link tfplugin6.GenerateResourceConfigResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GenerateResourceConfigResponse
         * @static
         * @param {tfplugin6.GenerateResourceConfigResponse.$Properties} message GenerateResourceConfigResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GenerateResourceConfigResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.diagnostics != null && message.diagnostics.length)
                for (let i = 0; i < message.diagnostics.length; ++i)
                    $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GenerateResourceConfigResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GenerateResourceConfigResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.GenerateResourceConfigResponse & tfplugin6.GenerateResourceConfigResponse.$Shape} GenerateResourceConfigResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GenerateResourceConfigResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.GenerateResourceConfigResponse();
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
                        if (wireType !== 2)
                            break;
                        message.config = $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.diagnostics && message.diagnostics.length))
                            message.diagnostics = [];
                        message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Creates a GenerateResourceConfigResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.GenerateResourceConfigResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.GenerateResourceConfigResponse} GenerateResourceConfigResponse
         */
        GenerateResourceConfigResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.GenerateResourceConfigResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.GenerateResourceConfigResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.GenerateResourceConfigResponse();
            if (object.config != null) {
                if (!$util.isObject(object.config))
                    throw $TypeError(".tfplugin6.GenerateResourceConfigResponse.config: object expected");
                message.config = $root.tfplugin6.DynamicValue.fromObject(object.config, _depth + 1);
            }
            if (object.diagnostics) {
                if (!$Array.isArray(object.diagnostics))
                    throw $TypeError(".tfplugin6.GenerateResourceConfigResponse.diagnostics: array expected");
                message.diagnostics = $Array(object.diagnostics.length);
                for (let i = 0; i < object.diagnostics.length; ++i) {
                    if (!$util.isObject(object.diagnostics[i]))
                        throw $TypeError(".tfplugin6.GenerateResourceConfigResponse.diagnostics: object expected");
                    message.diagnostics[i] = $root.tfplugin6.Diagnostic.fromObject(object.diagnostics[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a GenerateResourceConfigResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.GenerateResourceConfigResponse
         * @static
         * @param {tfplugin6.GenerateResourceConfigResponse} message GenerateResourceConfigResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        GenerateResourceConfigResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.diagnostics = [];
            if (options.defaults)
                object.config = null;
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                object.config = $root.tfplugin6.DynamicValue.toObject(message.config, options, _depth + 1);
            if (message.diagnostics && message.diagnostics.length) {
                object.diagnostics = $Array(message.diagnostics.length);
                for (let j = 0; j < message.diagnostics.length; ++j)
                    object.diagnostics[j] = $root.tfplugin6.Diagnostic.toObject(message.diagnostics[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this GenerateResourceConfigResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.GenerateResourceConfigResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        GenerateResourceConfigResponse.prototype.toJSON = function() {
            return GenerateResourceConfigResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return GenerateResourceConfigResponse;
    })();

    tfplugin6.StopProviderRequest = (function() {

        /**
         * Properties of a StopProviderRequest.
         * @typedef {Object} tfplugin6.StopProviderRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StopProviderRequest.
         * @memberof tfplugin6
         * @interface IStopProviderRequest
         * @augments tfplugin6.StopProviderRequest.$Properties
         * @deprecated Use tfplugin6.StopProviderRequest.$Properties instead.
         */

        /**
         * Shape of a StopProviderRequest.
         * @typedef {tfplugin6.StopProviderRequest.$Properties} tfplugin6.StopProviderRequest.$Shape
         */

        /**
         * Constructs a new StopProviderRequest.
         * @memberof tfplugin6
         * @classdesc Represents a StopProviderRequest.
         * @constructor
         * @param {tfplugin6.StopProviderRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StopProviderRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new StopProviderRequest instance using the specified properties.
         * @function create
         * @memberof tfplugin6.StopProviderRequest
         * @static
         * @param {tfplugin6.StopProviderRequest.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.StopProviderRequest} StopProviderRequest instance
         * @type {{
         *   (properties: tfplugin6.StopProviderRequest.$Shape): tfplugin6.StopProviderRequest & tfplugin6.StopProviderRequest.$Shape;
         *   (properties?: tfplugin6.StopProviderRequest.$Properties): tfplugin6.StopProviderRequest;
         * }}
         */
        StopProviderRequest.create = function(properties) {
            return new StopProviderRequest(properties);
        };

        /**
         * Encodes the specified StopProviderRequest message. Does not implicitly {@link tfplugin6.StopProviderRequest.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.StopProviderRequest
         * @static
         * @param {tfplugin6.StopProviderRequest.$Properties} message StopProviderRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StopProviderRequest.encode = function (message, writer, _depth) {
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
         * Decodes a StopProviderRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.StopProviderRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.StopProviderRequest & tfplugin6.StopProviderRequest.$Shape} StopProviderRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StopProviderRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.StopProviderRequest();
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
         * Creates a StopProviderRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.StopProviderRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.StopProviderRequest} StopProviderRequest
         */
        StopProviderRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.StopProviderRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.StopProviderRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.tfplugin6.StopProviderRequest();
        };

        /**
         * Creates a plain object from a StopProviderRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.StopProviderRequest
         * @static
         * @param {tfplugin6.StopProviderRequest} message StopProviderRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        StopProviderRequest.toObject = function () {
            return {};
        };

        /**
         * Converts this StopProviderRequest to JSON.
         * @function toJSON
         * @memberof tfplugin6.StopProviderRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        StopProviderRequest.prototype.toJSON = function() {
            return StopProviderRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return StopProviderRequest;
    })();

    tfplugin6.StopProviderResponse = (function() {

        /**
         * Properties of a StopProviderResponse.
         * @typedef {Object} tfplugin6.StopProviderResponse.$Properties
         * @property {string|null} [error] StopProviderResponse error
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StopProviderResponse.
         * @memberof tfplugin6
         * @interface IStopProviderResponse
         * @augments tfplugin6.StopProviderResponse.$Properties
         * @deprecated Use tfplugin6.StopProviderResponse.$Properties instead.
         */

        /**
         * Shape of a StopProviderResponse.
         * @typedef {tfplugin6.StopProviderResponse.$Properties} tfplugin6.StopProviderResponse.$Shape
         */

        /**
         * Constructs a new StopProviderResponse.
         * @memberof tfplugin6
         * @classdesc Represents a StopProviderResponse.
         * @constructor
         * @param {tfplugin6.StopProviderResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StopProviderResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StopProviderResponse error.
         * @member {string} error
         * @memberof tfplugin6.StopProviderResponse
         * @instance
         */
        StopProviderResponse.prototype.error = "";

        /**
         * Creates a new StopProviderResponse instance using the specified properties.
         * @function create
         * @memberof tfplugin6.StopProviderResponse
         * @static
         * @param {tfplugin6.StopProviderResponse.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.StopProviderResponse} StopProviderResponse instance
         * @type {{
         *   (properties: tfplugin6.StopProviderResponse.$Shape): tfplugin6.StopProviderResponse & tfplugin6.StopProviderResponse.$Shape;
         *   (properties?: tfplugin6.StopProviderResponse.$Properties): tfplugin6.StopProviderResponse;
         * }}
         */
        StopProviderResponse.create = function(properties) {
            return new StopProviderResponse(properties);
        };

        /**
         * Encodes the specified StopProviderResponse message. Does not implicitly {@link tfplugin6.StopProviderResponse.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.StopProviderResponse
         * @static
         * @param {tfplugin6.StopProviderResponse.$Properties} message StopProviderResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StopProviderResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.error);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StopProviderResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.StopProviderResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tfplugin6.StopProviderResponse & tfplugin6.StopProviderResponse.$Shape} StopProviderResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StopProviderResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tfplugin6.StopProviderResponse();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.error = value;
                        else
                            delete message.error;
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
         * Creates a StopProviderResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof tfplugin6.StopProviderResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {tfplugin6.StopProviderResponse} StopProviderResponse
         */
        StopProviderResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.tfplugin6.StopProviderResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".tfplugin6.StopProviderResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.tfplugin6.StopProviderResponse();
            if (object.error != null)
                if (typeof object.error !== "string" || object.error.length)
                    message.error = $String(object.error);
            return message;
        };

        /**
         * Creates a plain object from a StopProviderResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof tfplugin6.StopProviderResponse
         * @static
         * @param {tfplugin6.StopProviderResponse} message StopProviderResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        StopProviderResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.error = "";
            if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                object.error = message.error;
            return object;
        };

        /**
         * Converts this StopProviderResponse to JSON.
         * @function toJSON
         * @memberof tfplugin6.StopProviderResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        StopProviderResponse.prototype.toJSON = function() {
            return StopProviderResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        return StopProviderResponse;
    })();

    return tfplugin6;
})();

export {
  $root as default
};
