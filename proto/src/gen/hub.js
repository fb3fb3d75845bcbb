/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $String = $util.global.String, $Array = $util.global.Array, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["logos-hub"] || ($protobuf.roots["logos-hub"] = {});

export const logos = $root.logos = (() => {

    /**
     * Namespace logos.
     * @exports logos
     * @namespace
     */
    const logos = {};

    logos.hub = (function() {

        /**
         * Namespace hub.
         * @memberof logos
         * @namespace
         */
        const hub = {};

        hub.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof logos.hub
             * @namespace
             */
            const v1 = {};

            v1.AttestRequest = (function() {

                /**
                 * Properties of an AttestRequest.
                 * @typedef {Object} logos.hub.v1.AttestRequest.$Properties
                 * @property {number|null} [round] AttestRequest round
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AttestRequest.
                 * @memberof logos.hub.v1
                 * @interface IAttestRequest
                 * @augments logos.hub.v1.AttestRequest.$Properties
                 * @deprecated Use logos.hub.v1.AttestRequest.$Properties instead.
                 */

                /**
                 * Shape of an AttestRequest.
                 * @typedef {logos.hub.v1.AttestRequest.$Properties} logos.hub.v1.AttestRequest.$Shape
                 */

                /**
                 * Constructs a new AttestRequest.
                 * @memberof logos.hub.v1
                 * @classdesc Represents an AttestRequest.
                 * @constructor
                 * @param {logos.hub.v1.AttestRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AttestRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AttestRequest round.
                 * @member {number} round
                 * @memberof logos.hub.v1.AttestRequest
                 * @instance
                 */
                AttestRequest.prototype.round = 0;

                /**
                 * Creates a new AttestRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.AttestRequest
                 * @static
                 * @param {logos.hub.v1.AttestRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.AttestRequest} AttestRequest instance
                 * @type {{
                 *   (properties: logos.hub.v1.AttestRequest.$Shape): logos.hub.v1.AttestRequest & logos.hub.v1.AttestRequest.$Shape;
                 *   (properties?: logos.hub.v1.AttestRequest.$Properties): logos.hub.v1.AttestRequest;
                 * }}
                 */
                AttestRequest.create = function(properties) {
                    return new AttestRequest(properties);
                };

                /**
                 * Encodes the specified AttestRequest message. Does not implicitly {@link logos.hub.v1.AttestRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.AttestRequest
                 * @static
                 * @param {logos.hub.v1.AttestRequest.$Properties} message AttestRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AttestRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.round);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AttestRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.AttestRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.AttestRequest & logos.hub.v1.AttestRequest.$Shape} AttestRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AttestRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.AttestRequest();
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
                                    message.round = value;
                                else
                                    delete message.round;
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
                 * Creates an AttestRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.AttestRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.AttestRequest} AttestRequest
                 */
                AttestRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.AttestRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.AttestRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.AttestRequest();
                    if (object.round != null)
                        if ($Number(object.round) !== 0)
                            message.round = object.round >>> 0;
                    return message;
                };

                /**
                 * Creates a plain object from an AttestRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.AttestRequest
                 * @static
                 * @param {logos.hub.v1.AttestRequest} message AttestRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                AttestRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.round = 0;
                    if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                        object.round = message.round;
                    return object;
                };

                /**
                 * Converts this AttestRequest to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.AttestRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                AttestRequest.prototype.toJSON = function() {
                    return AttestRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AttestRequest;
            })();

            v1.ReferenceRequest = (function() {

                /**
                 * Properties of a ReferenceRequest.
                 * @typedef {Object} logos.hub.v1.ReferenceRequest.$Properties
                 * @property {Uint8Array|null} [profile] ReferenceRequest profile
                 * @property {number|null} [epoch] ReferenceRequest epoch
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReferenceRequest.
                 * @memberof logos.hub.v1
                 * @interface IReferenceRequest
                 * @augments logos.hub.v1.ReferenceRequest.$Properties
                 * @deprecated Use logos.hub.v1.ReferenceRequest.$Properties instead.
                 */

                /**
                 * Shape of a ReferenceRequest.
                 * @typedef {logos.hub.v1.ReferenceRequest.$Properties} logos.hub.v1.ReferenceRequest.$Shape
                 */

                /**
                 * Constructs a new ReferenceRequest.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a ReferenceRequest.
                 * @constructor
                 * @param {logos.hub.v1.ReferenceRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReferenceRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ReferenceRequest profile.
                 * @member {Uint8Array} profile
                 * @memberof logos.hub.v1.ReferenceRequest
                 * @instance
                 */
                ReferenceRequest.prototype.profile = $util.newBuffer([]);

                /**
                 * ReferenceRequest epoch.
                 * @member {number} epoch
                 * @memberof logos.hub.v1.ReferenceRequest
                 * @instance
                 */
                ReferenceRequest.prototype.epoch = 0;

                /**
                 * Creates a new ReferenceRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.ReferenceRequest
                 * @static
                 * @param {logos.hub.v1.ReferenceRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.ReferenceRequest} ReferenceRequest instance
                 * @type {{
                 *   (properties: logos.hub.v1.ReferenceRequest.$Shape): logos.hub.v1.ReferenceRequest & logos.hub.v1.ReferenceRequest.$Shape;
                 *   (properties?: logos.hub.v1.ReferenceRequest.$Properties): logos.hub.v1.ReferenceRequest;
                 * }}
                 */
                ReferenceRequest.create = function(properties) {
                    return new ReferenceRequest(properties);
                };

                /**
                 * Encodes the specified ReferenceRequest message. Does not implicitly {@link logos.hub.v1.ReferenceRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.ReferenceRequest
                 * @static
                 * @param {logos.hub.v1.ReferenceRequest.$Properties} message ReferenceRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReferenceRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.profile != null && $Object.hasOwnProperty.call(message, "profile") && message.profile.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.profile);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ReferenceRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.ReferenceRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.ReferenceRequest & logos.hub.v1.ReferenceRequest.$Shape} ReferenceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReferenceRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.ReferenceRequest();
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
                                    message.profile = value;
                                else
                                    delete message.profile;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.epoch = value;
                                else
                                    delete message.epoch;
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
                 * Creates a ReferenceRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.ReferenceRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.ReferenceRequest} ReferenceRequest
                 */
                ReferenceRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.ReferenceRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.ReferenceRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.ReferenceRequest();
                    if (object.profile != null)
                        if (object.profile.length)
                            if (typeof object.profile === "string")
                                $util.base64.decode(object.profile, message.profile = $util.newBuffer($util.base64.length(object.profile)), 0);
                            else if (object.profile.length >= 0)
                                message.profile = object.profile;
                    if (object.epoch != null)
                        if ($Number(object.epoch) !== 0)
                            message.epoch = object.epoch >>> 0;
                    return message;
                };

                /**
                 * Creates a plain object from a ReferenceRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.ReferenceRequest
                 * @static
                 * @param {logos.hub.v1.ReferenceRequest} message ReferenceRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ReferenceRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.profile = "";
                        else {
                            object.profile = [];
                            if (options.bytes !== $Array)
                                object.profile = $util.newBuffer(object.profile);
                        }
                        object.epoch = 0;
                    }
                    if (message.profile != null && $Object.hasOwnProperty.call(message, "profile"))
                        object.profile = options.bytes === $String ? $util.base64.encode(message.profile, 0, message.profile.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.profile) : message.profile;
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                        object.epoch = message.epoch;
                    return object;
                };

                /**
                 * Converts this ReferenceRequest to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.ReferenceRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ReferenceRequest.prototype.toJSON = function() {
                    return ReferenceRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ReferenceRequest;
            })();

            v1.Part = (function() {

                /**
                 * Properties of a Part.
                 * @typedef {Object} logos.hub.v1.Part.$Properties
                 * @property {Uint8Array|null} [bytes] Part bytes
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Part.
                 * @memberof logos.hub.v1
                 * @interface IPart
                 * @augments logos.hub.v1.Part.$Properties
                 * @deprecated Use logos.hub.v1.Part.$Properties instead.
                 */

                /**
                 * Shape of a Part.
                 * @typedef {logos.hub.v1.Part.$Properties} logos.hub.v1.Part.$Shape
                 */

                /**
                 * Constructs a new Part.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a Part.
                 * @constructor
                 * @param {logos.hub.v1.Part.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Part = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Part bytes.
                 * @member {Uint8Array} bytes
                 * @memberof logos.hub.v1.Part
                 * @instance
                 */
                Part.prototype.bytes = $util.newBuffer([]);

                /**
                 * Creates a new Part instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.Part
                 * @static
                 * @param {logos.hub.v1.Part.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.Part} Part instance
                 * @type {{
                 *   (properties: logos.hub.v1.Part.$Shape): logos.hub.v1.Part & logos.hub.v1.Part.$Shape;
                 *   (properties?: logos.hub.v1.Part.$Properties): logos.hub.v1.Part;
                 * }}
                 */
                Part.create = function(properties) {
                    return new Part(properties);
                };

                /**
                 * Encodes the specified Part message. Does not implicitly {@link logos.hub.v1.Part.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.Part
                 * @static
                 * @param {logos.hub.v1.Part.$Properties} message Part message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Part.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.bytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Part message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.Part
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Part & logos.hub.v1.Part.$Shape} Part
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Part.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.Part();
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
                                    message.bytes = value;
                                else
                                    delete message.bytes;
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
                 * Creates a Part message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.Part
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.Part} Part
                 */
                Part.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.Part)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.Part: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.Part();
                    if (object.bytes != null)
                        if (object.bytes.length)
                            if (typeof object.bytes === "string")
                                $util.base64.decode(object.bytes, message.bytes = $util.newBuffer($util.base64.length(object.bytes)), 0);
                            else if (object.bytes.length >= 0)
                                message.bytes = object.bytes;
                    return message;
                };

                /**
                 * Creates a plain object from a Part message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.Part
                 * @static
                 * @param {logos.hub.v1.Part} message Part
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Part.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if (options.bytes === $String)
                            object.bytes = "";
                        else {
                            object.bytes = [];
                            if (options.bytes !== $Array)
                                object.bytes = $util.newBuffer(object.bytes);
                        }
                    if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                        object.bytes = options.bytes === $String ? $util.base64.encode(message.bytes, 0, message.bytes.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.bytes) : message.bytes;
                    return object;
                };

                /**
                 * Converts this Part to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.Part
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Part.prototype.toJSON = function() {
                    return Part.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Part;
            })();

            v1.EndorsementRequest = (function() {

                /**
                 * Properties of an EndorsementRequest.
                 * @typedef {Object} logos.hub.v1.EndorsementRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EndorsementRequest.
                 * @memberof logos.hub.v1
                 * @interface IEndorsementRequest
                 * @augments logos.hub.v1.EndorsementRequest.$Properties
                 * @deprecated Use logos.hub.v1.EndorsementRequest.$Properties instead.
                 */

                /**
                 * Shape of an EndorsementRequest.
                 * @typedef {logos.hub.v1.EndorsementRequest.$Properties} logos.hub.v1.EndorsementRequest.$Shape
                 */

                /**
                 * Constructs a new EndorsementRequest.
                 * @memberof logos.hub.v1
                 * @classdesc Represents an EndorsementRequest.
                 * @constructor
                 * @param {logos.hub.v1.EndorsementRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EndorsementRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new EndorsementRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.EndorsementRequest
                 * @static
                 * @param {logos.hub.v1.EndorsementRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.EndorsementRequest} EndorsementRequest instance
                 * @type {{
                 *   (properties: logos.hub.v1.EndorsementRequest.$Shape): logos.hub.v1.EndorsementRequest & logos.hub.v1.EndorsementRequest.$Shape;
                 *   (properties?: logos.hub.v1.EndorsementRequest.$Properties): logos.hub.v1.EndorsementRequest;
                 * }}
                 */
                EndorsementRequest.create = function(properties) {
                    return new EndorsementRequest(properties);
                };

                /**
                 * Encodes the specified EndorsementRequest message. Does not implicitly {@link logos.hub.v1.EndorsementRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.EndorsementRequest
                 * @static
                 * @param {logos.hub.v1.EndorsementRequest.$Properties} message EndorsementRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EndorsementRequest.encode = function (message, writer, _depth) {
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
                 * Decodes an EndorsementRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.EndorsementRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.EndorsementRequest & logos.hub.v1.EndorsementRequest.$Shape} EndorsementRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EndorsementRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.EndorsementRequest();
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
                 * Creates an EndorsementRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.EndorsementRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.EndorsementRequest} EndorsementRequest
                 */
                EndorsementRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.EndorsementRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.EndorsementRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.logos.hub.v1.EndorsementRequest();
                };

                /**
                 * Creates a plain object from an EndorsementRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.EndorsementRequest
                 * @static
                 * @param {logos.hub.v1.EndorsementRequest} message EndorsementRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                EndorsementRequest.toObject = function () {
                    return {};
                };

                /**
                 * Converts this EndorsementRequest to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.EndorsementRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                EndorsementRequest.prototype.toJSON = function() {
                    return EndorsementRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return EndorsementRequest;
            })();

            v1.EndorsementDocuments = (function() {

                /**
                 * Properties of an EndorsementDocuments.
                 * @typedef {Object} logos.hub.v1.EndorsementDocuments.$Properties
                 * @property {Uint8Array|null} [certificate] EndorsementDocuments certificate
                 * @property {Uint8Array|null} [issuer] EndorsementDocuments issuer
                 * @property {Uint8Array|null} [attestationKey] EndorsementDocuments attestationKey
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EndorsementDocuments.
                 * @memberof logos.hub.v1
                 * @interface IEndorsementDocuments
                 * @augments logos.hub.v1.EndorsementDocuments.$Properties
                 * @deprecated Use logos.hub.v1.EndorsementDocuments.$Properties instead.
                 */

                /**
                 * Shape of an EndorsementDocuments.
                 * @typedef {logos.hub.v1.EndorsementDocuments.$Properties} logos.hub.v1.EndorsementDocuments.$Shape
                 */

                /**
                 * Constructs a new EndorsementDocuments.
                 * @memberof logos.hub.v1
                 * @classdesc Represents an EndorsementDocuments.
                 * @constructor
                 * @param {logos.hub.v1.EndorsementDocuments.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EndorsementDocuments = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * EndorsementDocuments certificate.
                 * @member {Uint8Array} certificate
                 * @memberof logos.hub.v1.EndorsementDocuments
                 * @instance
                 */
                EndorsementDocuments.prototype.certificate = $util.newBuffer([]);

                /**
                 * EndorsementDocuments issuer.
                 * @member {Uint8Array} issuer
                 * @memberof logos.hub.v1.EndorsementDocuments
                 * @instance
                 */
                EndorsementDocuments.prototype.issuer = $util.newBuffer([]);

                /**
                 * EndorsementDocuments attestationKey.
                 * @member {Uint8Array} attestationKey
                 * @memberof logos.hub.v1.EndorsementDocuments
                 * @instance
                 */
                EndorsementDocuments.prototype.attestationKey = $util.newBuffer([]);

                /**
                 * Creates a new EndorsementDocuments instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.EndorsementDocuments
                 * @static
                 * @param {logos.hub.v1.EndorsementDocuments.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.EndorsementDocuments} EndorsementDocuments instance
                 * @type {{
                 *   (properties: logos.hub.v1.EndorsementDocuments.$Shape): logos.hub.v1.EndorsementDocuments & logos.hub.v1.EndorsementDocuments.$Shape;
                 *   (properties?: logos.hub.v1.EndorsementDocuments.$Properties): logos.hub.v1.EndorsementDocuments;
                 * }}
                 */
                EndorsementDocuments.create = function(properties) {
                    return new EndorsementDocuments(properties);
                };

                /**
                 * Encodes the specified EndorsementDocuments message. Does not implicitly {@link logos.hub.v1.EndorsementDocuments.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.EndorsementDocuments
                 * @static
                 * @param {logos.hub.v1.EndorsementDocuments.$Properties} message EndorsementDocuments message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EndorsementDocuments.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.certificate != null && $Object.hasOwnProperty.call(message, "certificate") && message.certificate.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.certificate);
                    if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer") && message.issuer.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.issuer);
                    if (message.attestationKey != null && $Object.hasOwnProperty.call(message, "attestationKey") && message.attestationKey.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.attestationKey);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EndorsementDocuments message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.EndorsementDocuments
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.EndorsementDocuments & logos.hub.v1.EndorsementDocuments.$Shape} EndorsementDocuments
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EndorsementDocuments.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.EndorsementDocuments();
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
                                    message.certificate = value;
                                else
                                    delete message.certificate;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.issuer = value;
                                else
                                    delete message.issuer;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.attestationKey = value;
                                else
                                    delete message.attestationKey;
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
                 * Creates an EndorsementDocuments message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.EndorsementDocuments
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.EndorsementDocuments} EndorsementDocuments
                 */
                EndorsementDocuments.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.EndorsementDocuments)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.EndorsementDocuments: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.EndorsementDocuments();
                    if (object.certificate != null)
                        if (object.certificate.length)
                            if (typeof object.certificate === "string")
                                $util.base64.decode(object.certificate, message.certificate = $util.newBuffer($util.base64.length(object.certificate)), 0);
                            else if (object.certificate.length >= 0)
                                message.certificate = object.certificate;
                    if (object.issuer != null)
                        if (object.issuer.length)
                            if (typeof object.issuer === "string")
                                $util.base64.decode(object.issuer, message.issuer = $util.newBuffer($util.base64.length(object.issuer)), 0);
                            else if (object.issuer.length >= 0)
                                message.issuer = object.issuer;
                    if (object.attestationKey != null)
                        if (object.attestationKey.length)
                            if (typeof object.attestationKey === "string")
                                $util.base64.decode(object.attestationKey, message.attestationKey = $util.newBuffer($util.base64.length(object.attestationKey)), 0);
                            else if (object.attestationKey.length >= 0)
                                message.attestationKey = object.attestationKey;
                    return message;
                };

                /**
                 * Creates a plain object from an EndorsementDocuments message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.EndorsementDocuments
                 * @static
                 * @param {logos.hub.v1.EndorsementDocuments} message EndorsementDocuments
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                EndorsementDocuments.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.certificate = "";
                        else {
                            object.certificate = [];
                            if (options.bytes !== $Array)
                                object.certificate = $util.newBuffer(object.certificate);
                        }
                        if (options.bytes === $String)
                            object.issuer = "";
                        else {
                            object.issuer = [];
                            if (options.bytes !== $Array)
                                object.issuer = $util.newBuffer(object.issuer);
                        }
                        if (options.bytes === $String)
                            object.attestationKey = "";
                        else {
                            object.attestationKey = [];
                            if (options.bytes !== $Array)
                                object.attestationKey = $util.newBuffer(object.attestationKey);
                        }
                    }
                    if (message.certificate != null && $Object.hasOwnProperty.call(message, "certificate"))
                        object.certificate = options.bytes === $String ? $util.base64.encode(message.certificate, 0, message.certificate.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.certificate) : message.certificate;
                    if (message.issuer != null && $Object.hasOwnProperty.call(message, "issuer"))
                        object.issuer = options.bytes === $String ? $util.base64.encode(message.issuer, 0, message.issuer.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.issuer) : message.issuer;
                    if (message.attestationKey != null && $Object.hasOwnProperty.call(message, "attestationKey"))
                        object.attestationKey = options.bytes === $String ? $util.base64.encode(message.attestationKey, 0, message.attestationKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.attestationKey) : message.attestationKey;
                    return object;
                };

                /**
                 * Converts this EndorsementDocuments to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.EndorsementDocuments
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                EndorsementDocuments.prototype.toJSON = function() {
                    return EndorsementDocuments.toObject(this, $protobuf.util.toJSONOptions);
                };

                return EndorsementDocuments;
            })();

            v1.DescribeRequest = (function() {

                /**
                 * Properties of a DescribeRequest.
                 * @typedef {Object} logos.hub.v1.DescribeRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DescribeRequest.
                 * @memberof logos.hub.v1
                 * @interface IDescribeRequest
                 * @augments logos.hub.v1.DescribeRequest.$Properties
                 * @deprecated Use logos.hub.v1.DescribeRequest.$Properties instead.
                 */

                /**
                 * Shape of a DescribeRequest.
                 * @typedef {logos.hub.v1.DescribeRequest.$Properties} logos.hub.v1.DescribeRequest.$Shape
                 */

                /**
                 * Constructs a new DescribeRequest.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a DescribeRequest.
                 * @constructor
                 * @param {logos.hub.v1.DescribeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DescribeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new DescribeRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.DescribeRequest
                 * @static
                 * @param {logos.hub.v1.DescribeRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.DescribeRequest} DescribeRequest instance
                 * @type {{
                 *   (properties: logos.hub.v1.DescribeRequest.$Shape): logos.hub.v1.DescribeRequest & logos.hub.v1.DescribeRequest.$Shape;
                 *   (properties?: logos.hub.v1.DescribeRequest.$Properties): logos.hub.v1.DescribeRequest;
                 * }}
                 */
                DescribeRequest.create = function(properties) {
                    return new DescribeRequest(properties);
                };

                /**
                 * Encodes the specified DescribeRequest message. Does not implicitly {@link logos.hub.v1.DescribeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.DescribeRequest
                 * @static
                 * @param {logos.hub.v1.DescribeRequest.$Properties} message DescribeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DescribeRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a DescribeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.DescribeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.DescribeRequest & logos.hub.v1.DescribeRequest.$Shape} DescribeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DescribeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.DescribeRequest();
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
                 * Creates a DescribeRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.DescribeRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.DescribeRequest} DescribeRequest
                 */
                DescribeRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.DescribeRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.DescribeRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.logos.hub.v1.DescribeRequest();
                };

                /**
                 * Creates a plain object from a DescribeRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.DescribeRequest
                 * @static
                 * @param {logos.hub.v1.DescribeRequest} message DescribeRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DescribeRequest.toObject = function () {
                    return {};
                };

                /**
                 * Converts this DescribeRequest to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.DescribeRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DescribeRequest.prototype.toJSON = function() {
                    return DescribeRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DescribeRequest;
            })();

            v1.DescribeResponse = (function() {

                /**
                 * Properties of a DescribeResponse.
                 * @typedef {Object} logos.hub.v1.DescribeResponse.$Properties
                 * @property {Array.<logos.hub.v1.Driver.$Properties>|null} [drivers] DescribeResponse drivers
                 * @property {number|null} [hub] DescribeResponse hub
                 * @property {Uint8Array|null} [genesisHash] DescribeResponse genesisHash
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DescribeResponse.
                 * @memberof logos.hub.v1
                 * @interface IDescribeResponse
                 * @augments logos.hub.v1.DescribeResponse.$Properties
                 * @deprecated Use logos.hub.v1.DescribeResponse.$Properties instead.
                 */

                /**
                 * Shape of a DescribeResponse.
                 * @typedef {logos.hub.v1.DescribeResponse.$Properties} logos.hub.v1.DescribeResponse.$Shape
                 */

                /**
                 * Constructs a new DescribeResponse.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a DescribeResponse.
                 * @constructor
                 * @param {logos.hub.v1.DescribeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DescribeResponse = function (properties) {
                    this.drivers = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DescribeResponse drivers.
                 * @member {Array.<logos.hub.v1.Driver.$Properties>} drivers
                 * @memberof logos.hub.v1.DescribeResponse
                 * @instance
                 */
                DescribeResponse.prototype.drivers = $util.emptyArray;

                /**
                 * DescribeResponse hub.
                 * @member {number} hub
                 * @memberof logos.hub.v1.DescribeResponse
                 * @instance
                 */
                DescribeResponse.prototype.hub = 0;

                /**
                 * DescribeResponse genesisHash.
                 * @member {Uint8Array} genesisHash
                 * @memberof logos.hub.v1.DescribeResponse
                 * @instance
                 */
                DescribeResponse.prototype.genesisHash = $util.newBuffer([]);

                /**
                 * Creates a new DescribeResponse instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.DescribeResponse
                 * @static
                 * @param {logos.hub.v1.DescribeResponse.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.DescribeResponse} DescribeResponse instance
                 * @type {{
                 *   (properties: logos.hub.v1.DescribeResponse.$Shape): logos.hub.v1.DescribeResponse & logos.hub.v1.DescribeResponse.$Shape;
                 *   (properties?: logos.hub.v1.DescribeResponse.$Properties): logos.hub.v1.DescribeResponse;
                 * }}
                 */
                DescribeResponse.create = function(properties) {
                    return new DescribeResponse(properties);
                };

                /**
                 * Encodes the specified DescribeResponse message. Does not implicitly {@link logos.hub.v1.DescribeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.DescribeResponse
                 * @static
                 * @param {logos.hub.v1.DescribeResponse.$Properties} message DescribeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DescribeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.drivers != null && message.drivers.length)
                        for (let i = 0; i < message.drivers.length; ++i)
                            $root.logos.hub.v1.Driver.encode(message.drivers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.hub != null && $Object.hasOwnProperty.call(message, "hub") && message.hub !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.hub);
                    if (message.genesisHash != null && $Object.hasOwnProperty.call(message, "genesisHash") && message.genesisHash.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.genesisHash);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DescribeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.DescribeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.DescribeResponse & logos.hub.v1.DescribeResponse.$Shape} DescribeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DescribeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.DescribeResponse();
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
                                if (!(message.drivers && message.drivers.length))
                                    message.drivers = [];
                                message.drivers.push($root.logos.hub.v1.Driver.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.hub = value;
                                else
                                    delete message.hub;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.genesisHash = value;
                                else
                                    delete message.genesisHash;
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
                 * Creates a DescribeResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.DescribeResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.DescribeResponse} DescribeResponse
                 */
                DescribeResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.DescribeResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.DescribeResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.DescribeResponse();
                    if (object.drivers) {
                        if (!$Array.isArray(object.drivers))
                            throw $TypeError(".logos.hub.v1.DescribeResponse.drivers: array expected");
                        message.drivers = $Array(object.drivers.length);
                        for (let i = 0; i < object.drivers.length; ++i) {
                            if (!$util.isObject(object.drivers[i]))
                                throw $TypeError(".logos.hub.v1.DescribeResponse.drivers: object expected");
                            message.drivers[i] = $root.logos.hub.v1.Driver.fromObject(object.drivers[i], _depth + 1);
                        }
                    }
                    if (object.hub != null)
                        if ($Number(object.hub) !== 0)
                            message.hub = object.hub >>> 0;
                    if (object.genesisHash != null)
                        if (object.genesisHash.length)
                            if (typeof object.genesisHash === "string")
                                $util.base64.decode(object.genesisHash, message.genesisHash = $util.newBuffer($util.base64.length(object.genesisHash)), 0);
                            else if (object.genesisHash.length >= 0)
                                message.genesisHash = object.genesisHash;
                    return message;
                };

                /**
                 * Creates a plain object from a DescribeResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.DescribeResponse
                 * @static
                 * @param {logos.hub.v1.DescribeResponse} message DescribeResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DescribeResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.drivers = [];
                    if (options.defaults) {
                        object.hub = 0;
                        if (options.bytes === $String)
                            object.genesisHash = "";
                        else {
                            object.genesisHash = [];
                            if (options.bytes !== $Array)
                                object.genesisHash = $util.newBuffer(object.genesisHash);
                        }
                    }
                    if (message.drivers && message.drivers.length) {
                        object.drivers = $Array(message.drivers.length);
                        for (let j = 0; j < message.drivers.length; ++j)
                            object.drivers[j] = $root.logos.hub.v1.Driver.toObject(message.drivers[j], options, _depth + 1);
                    }
                    if (message.hub != null && $Object.hasOwnProperty.call(message, "hub"))
                        object.hub = message.hub;
                    if (message.genesisHash != null && $Object.hasOwnProperty.call(message, "genesisHash"))
                        object.genesisHash = options.bytes === $String ? $util.base64.encode(message.genesisHash, 0, message.genesisHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.genesisHash) : message.genesisHash;
                    return object;
                };

                /**
                 * Converts this DescribeResponse to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.DescribeResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DescribeResponse.prototype.toJSON = function() {
                    return DescribeResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DescribeResponse;
            })();

            v1.Driver = (function() {

                /**
                 * Properties of a Driver.
                 * @typedef {Object} logos.hub.v1.Driver.$Properties
                 * @property {string|null} [name] Driver name
                 * @property {number|null} [version] Driver version
                 * @property {Uint8Array|null} [digest] Driver digest
                 * @property {Array.<string>|null} [machineTypes] Driver machineTypes
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Driver.
                 * @memberof logos.hub.v1
                 * @interface IDriver
                 * @augments logos.hub.v1.Driver.$Properties
                 * @deprecated Use logos.hub.v1.Driver.$Properties instead.
                 */

                /**
                 * Shape of a Driver.
                 * @typedef {logos.hub.v1.Driver.$Properties} logos.hub.v1.Driver.$Shape
                 */

                /**
                 * Constructs a new Driver.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a Driver.
                 * @constructor
                 * @param {logos.hub.v1.Driver.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Driver = function (properties) {
                    this.machineTypes = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Driver name.
                 * @member {string} name
                 * @memberof logos.hub.v1.Driver
                 * @instance
                 */
                Driver.prototype.name = "";

                /**
                 * Driver version.
                 * @member {number} version
                 * @memberof logos.hub.v1.Driver
                 * @instance
                 */
                Driver.prototype.version = 0;

                /**
                 * Driver digest.
                 * @member {Uint8Array} digest
                 * @memberof logos.hub.v1.Driver
                 * @instance
                 */
                Driver.prototype.digest = $util.newBuffer([]);

                /**
                 * Driver machineTypes.
                 * @member {Array.<string>} machineTypes
                 * @memberof logos.hub.v1.Driver
                 * @instance
                 */
                Driver.prototype.machineTypes = $util.emptyArray;

                /**
                 * Creates a new Driver instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.Driver
                 * @static
                 * @param {logos.hub.v1.Driver.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.Driver} Driver instance
                 * @type {{
                 *   (properties: logos.hub.v1.Driver.$Shape): logos.hub.v1.Driver & logos.hub.v1.Driver.$Shape;
                 *   (properties?: logos.hub.v1.Driver.$Properties): logos.hub.v1.Driver;
                 * }}
                 */
                Driver.create = function(properties) {
                    return new Driver(properties);
                };

                /**
                 * Encodes the specified Driver message. Does not implicitly {@link logos.hub.v1.Driver.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.Driver
                 * @static
                 * @param {logos.hub.v1.Driver.$Properties} message Driver message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Driver.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.version);
                    if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.digest);
                    if (message.machineTypes != null && message.machineTypes.length)
                        for (let i = 0; i < message.machineTypes.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.machineTypes[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Driver message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.Driver
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Driver & logos.hub.v1.Driver.$Shape} Driver
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Driver.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.Driver();
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
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.digest = value;
                                else
                                    delete message.digest;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.machineTypes && message.machineTypes.length))
                                    message.machineTypes = [];
                                message.machineTypes.push(reader.stringVerify());
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
                 * Creates a Driver message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.Driver
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.Driver} Driver
                 */
                Driver.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.Driver)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.Driver: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.Driver();
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.version != null)
                        if ($Number(object.version) !== 0)
                            message.version = object.version >>> 0;
                    if (object.digest != null)
                        if (object.digest.length)
                            if (typeof object.digest === "string")
                                $util.base64.decode(object.digest, message.digest = $util.newBuffer($util.base64.length(object.digest)), 0);
                            else if (object.digest.length >= 0)
                                message.digest = object.digest;
                    if (object.machineTypes) {
                        if (!$Array.isArray(object.machineTypes))
                            throw $TypeError(".logos.hub.v1.Driver.machineTypes: array expected");
                        message.machineTypes = $Array(object.machineTypes.length);
                        for (let i = 0; i < object.machineTypes.length; ++i)
                            message.machineTypes[i] = $String(object.machineTypes[i]);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Driver message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.Driver
                 * @static
                 * @param {logos.hub.v1.Driver} message Driver
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Driver.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.machineTypes = [];
                    if (options.defaults) {
                        object.name = "";
                        object.version = 0;
                        if (options.bytes === $String)
                            object.digest = "";
                        else {
                            object.digest = [];
                            if (options.bytes !== $Array)
                                object.digest = $util.newBuffer(object.digest);
                        }
                    }
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        object.version = message.version;
                    if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                        object.digest = options.bytes === $String ? $util.base64.encode(message.digest, 0, message.digest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.digest) : message.digest;
                    if (message.machineTypes && message.machineTypes.length) {
                        object.machineTypes = $Array(message.machineTypes.length);
                        for (let j = 0; j < message.machineTypes.length; ++j)
                            object.machineTypes[j] = message.machineTypes[j];
                    }
                    return object;
                };

                /**
                 * Converts this Driver to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.Driver
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Driver.prototype.toJSON = function() {
                    return Driver.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Driver;
            })();

            v1.JobRequest = (function() {

                /**
                 * Properties of a JobRequest.
                 * @typedef {Object} logos.hub.v1.JobRequest.$Properties
                 * @property {string|null} [resource] JobRequest resource
                 * @property {number|null} [generation] JobRequest generation
                 * @property {number|null} [assignment] JobRequest assignment
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a JobRequest.
                 * @memberof logos.hub.v1
                 * @interface IJobRequest
                 * @augments logos.hub.v1.JobRequest.$Properties
                 * @deprecated Use logos.hub.v1.JobRequest.$Properties instead.
                 */

                /**
                 * Shape of a JobRequest.
                 * @typedef {logos.hub.v1.JobRequest.$Properties} logos.hub.v1.JobRequest.$Shape
                 */

                /**
                 * Constructs a new JobRequest.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a JobRequest.
                 * @constructor
                 * @param {logos.hub.v1.JobRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const JobRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * JobRequest resource.
                 * @member {string} resource
                 * @memberof logos.hub.v1.JobRequest
                 * @instance
                 */
                JobRequest.prototype.resource = "";

                /**
                 * JobRequest generation.
                 * @member {number} generation
                 * @memberof logos.hub.v1.JobRequest
                 * @instance
                 */
                JobRequest.prototype.generation = 0;

                /**
                 * JobRequest assignment.
                 * @member {number} assignment
                 * @memberof logos.hub.v1.JobRequest
                 * @instance
                 */
                JobRequest.prototype.assignment = 0;

                /**
                 * Creates a new JobRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.JobRequest
                 * @static
                 * @param {logos.hub.v1.JobRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.JobRequest} JobRequest instance
                 * @type {{
                 *   (properties: logos.hub.v1.JobRequest.$Shape): logos.hub.v1.JobRequest & logos.hub.v1.JobRequest.$Shape;
                 *   (properties?: logos.hub.v1.JobRequest.$Properties): logos.hub.v1.JobRequest;
                 * }}
                 */
                JobRequest.create = function(properties) {
                    return new JobRequest(properties);
                };

                /**
                 * Encodes the specified JobRequest message. Does not implicitly {@link logos.hub.v1.JobRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.JobRequest
                 * @static
                 * @param {logos.hub.v1.JobRequest.$Properties} message JobRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                JobRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.resource != null && $Object.hasOwnProperty.call(message, "resource") && message.resource !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.resource);
                    if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.generation);
                    if (message.assignment != null && $Object.hasOwnProperty.call(message, "assignment") && message.assignment !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.assignment);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a JobRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.JobRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.JobRequest & logos.hub.v1.JobRequest.$Shape} JobRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                JobRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.JobRequest();
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
                                    message.resource = value;
                                else
                                    delete message.resource;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.generation = value;
                                else
                                    delete message.generation;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.assignment = value;
                                else
                                    delete message.assignment;
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
                 * Creates a JobRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.JobRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.JobRequest} JobRequest
                 */
                JobRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.JobRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.JobRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.JobRequest();
                    if (object.resource != null)
                        if (typeof object.resource !== "string" || object.resource.length)
                            message.resource = $String(object.resource);
                    if (object.generation != null)
                        if ($Number(object.generation) !== 0)
                            message.generation = object.generation >>> 0;
                    if (object.assignment != null)
                        if ($Number(object.assignment) !== 0)
                            message.assignment = object.assignment >>> 0;
                    return message;
                };

                /**
                 * Creates a plain object from a JobRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.JobRequest
                 * @static
                 * @param {logos.hub.v1.JobRequest} message JobRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                JobRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.resource = "";
                        object.generation = 0;
                        object.assignment = 0;
                    }
                    if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                        object.resource = message.resource;
                    if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                        object.generation = message.generation;
                    if (message.assignment != null && $Object.hasOwnProperty.call(message, "assignment"))
                        object.assignment = message.assignment;
                    return object;
                };

                /**
                 * Converts this JobRequest to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.JobRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                JobRequest.prototype.toJSON = function() {
                    return JobRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return JobRequest;
            })();

            v1.Progress = (function() {

                /**
                 * Properties of a Progress.
                 * @typedef {Object} logos.hub.v1.Progress.$Properties
                 * @property {string|null} [step] Progress step
                 * @property {Uint8Array|null} [receipt] Progress receipt
                 * @property {Uint8Array|null} [journalRoot] Progress journalRoot
                 * @property {boolean|null} [done] Progress done
                 * @property {Uint8Array|null} [facts] Progress facts
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Progress.
                 * @memberof logos.hub.v1
                 * @interface IProgress
                 * @augments logos.hub.v1.Progress.$Properties
                 * @deprecated Use logos.hub.v1.Progress.$Properties instead.
                 */

                /**
                 * Shape of a Progress.
                 * @typedef {logos.hub.v1.Progress.$Properties} logos.hub.v1.Progress.$Shape
                 */

                /**
                 * Constructs a new Progress.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a Progress.
                 * @constructor
                 * @param {logos.hub.v1.Progress.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Progress = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Progress step.
                 * @member {string} step
                 * @memberof logos.hub.v1.Progress
                 * @instance
                 */
                Progress.prototype.step = "";

                /**
                 * Progress receipt.
                 * @member {Uint8Array} receipt
                 * @memberof logos.hub.v1.Progress
                 * @instance
                 */
                Progress.prototype.receipt = $util.newBuffer([]);

                /**
                 * Progress journalRoot.
                 * @member {Uint8Array} journalRoot
                 * @memberof logos.hub.v1.Progress
                 * @instance
                 */
                Progress.prototype.journalRoot = $util.newBuffer([]);

                /**
                 * Progress done.
                 * @member {boolean} done
                 * @memberof logos.hub.v1.Progress
                 * @instance
                 */
                Progress.prototype.done = false;

                /**
                 * Progress facts.
                 * @member {Uint8Array} facts
                 * @memberof logos.hub.v1.Progress
                 * @instance
                 */
                Progress.prototype.facts = $util.newBuffer([]);

                /**
                 * Creates a new Progress instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.Progress
                 * @static
                 * @param {logos.hub.v1.Progress.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.Progress} Progress instance
                 * @type {{
                 *   (properties: logos.hub.v1.Progress.$Shape): logos.hub.v1.Progress & logos.hub.v1.Progress.$Shape;
                 *   (properties?: logos.hub.v1.Progress.$Properties): logos.hub.v1.Progress;
                 * }}
                 */
                Progress.create = function(properties) {
                    return new Progress(properties);
                };

                /**
                 * Encodes the specified Progress message. Does not implicitly {@link logos.hub.v1.Progress.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.Progress
                 * @static
                 * @param {logos.hub.v1.Progress.$Properties} message Progress message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Progress.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.step);
                    if (message.receipt != null && $Object.hasOwnProperty.call(message, "receipt") && message.receipt.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.receipt);
                    if (message.journalRoot != null && $Object.hasOwnProperty.call(message, "journalRoot") && message.journalRoot.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.journalRoot);
                    if (message.done != null && $Object.hasOwnProperty.call(message, "done") && message.done !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.done);
                    if (message.facts != null && $Object.hasOwnProperty.call(message, "facts") && message.facts.length)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.facts);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Progress message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.Progress
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Progress & logos.hub.v1.Progress.$Shape} Progress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Progress.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.Progress();
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
                                    message.step = value;
                                else
                                    delete message.step;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.receipt = value;
                                else
                                    delete message.receipt;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.journalRoot = value;
                                else
                                    delete message.journalRoot;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.done = value;
                                else
                                    delete message.done;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.facts = value;
                                else
                                    delete message.facts;
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
                 * Creates a Progress message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.Progress
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.Progress} Progress
                 */
                Progress.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.Progress)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.Progress: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.Progress();
                    if (object.step != null)
                        if (typeof object.step !== "string" || object.step.length)
                            message.step = $String(object.step);
                    if (object.receipt != null)
                        if (object.receipt.length)
                            if (typeof object.receipt === "string")
                                $util.base64.decode(object.receipt, message.receipt = $util.newBuffer($util.base64.length(object.receipt)), 0);
                            else if (object.receipt.length >= 0)
                                message.receipt = object.receipt;
                    if (object.journalRoot != null)
                        if (object.journalRoot.length)
                            if (typeof object.journalRoot === "string")
                                $util.base64.decode(object.journalRoot, message.journalRoot = $util.newBuffer($util.base64.length(object.journalRoot)), 0);
                            else if (object.journalRoot.length >= 0)
                                message.journalRoot = object.journalRoot;
                    if (object.done != null)
                        if (object.done)
                            message.done = $Boolean(object.done);
                    if (object.facts != null)
                        if (object.facts.length)
                            if (typeof object.facts === "string")
                                $util.base64.decode(object.facts, message.facts = $util.newBuffer($util.base64.length(object.facts)), 0);
                            else if (object.facts.length >= 0)
                                message.facts = object.facts;
                    return message;
                };

                /**
                 * Creates a plain object from a Progress message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.Progress
                 * @static
                 * @param {logos.hub.v1.Progress} message Progress
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Progress.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.step = "";
                        if (options.bytes === $String)
                            object.receipt = "";
                        else {
                            object.receipt = [];
                            if (options.bytes !== $Array)
                                object.receipt = $util.newBuffer(object.receipt);
                        }
                        if (options.bytes === $String)
                            object.journalRoot = "";
                        else {
                            object.journalRoot = [];
                            if (options.bytes !== $Array)
                                object.journalRoot = $util.newBuffer(object.journalRoot);
                        }
                        object.done = false;
                        if (options.bytes === $String)
                            object.facts = "";
                        else {
                            object.facts = [];
                            if (options.bytes !== $Array)
                                object.facts = $util.newBuffer(object.facts);
                        }
                    }
                    if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                        object.step = message.step;
                    if (message.receipt != null && $Object.hasOwnProperty.call(message, "receipt"))
                        object.receipt = options.bytes === $String ? $util.base64.encode(message.receipt, 0, message.receipt.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.receipt) : message.receipt;
                    if (message.journalRoot != null && $Object.hasOwnProperty.call(message, "journalRoot"))
                        object.journalRoot = options.bytes === $String ? $util.base64.encode(message.journalRoot, 0, message.journalRoot.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.journalRoot) : message.journalRoot;
                    if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                        object.done = message.done;
                    if (message.facts != null && $Object.hasOwnProperty.call(message, "facts"))
                        object.facts = options.bytes === $String ? $util.base64.encode(message.facts, 0, message.facts.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.facts) : message.facts;
                    return object;
                };

                /**
                 * Converts this Progress to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.Progress
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Progress.prototype.toJSON = function() {
                    return Progress.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Progress;
            })();

            v1.ObserveRequest = (function() {

                /**
                 * Properties of an ObserveRequest.
                 * @typedef {Object} logos.hub.v1.ObserveRequest.$Properties
                 * @property {string|null} [resource] ObserveRequest resource
                 * @property {number|null} [generation] ObserveRequest generation
                 * @property {number|null} [assignment] ObserveRequest assignment
                 * @property {Uint8Array|null} [nonce] ObserveRequest nonce
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ObserveRequest.
                 * @memberof logos.hub.v1
                 * @interface IObserveRequest
                 * @augments logos.hub.v1.ObserveRequest.$Properties
                 * @deprecated Use logos.hub.v1.ObserveRequest.$Properties instead.
                 */

                /**
                 * Shape of an ObserveRequest.
                 * @typedef {logos.hub.v1.ObserveRequest.$Properties} logos.hub.v1.ObserveRequest.$Shape
                 */

                /**
                 * Constructs a new ObserveRequest.
                 * @memberof logos.hub.v1
                 * @classdesc Represents an ObserveRequest.
                 * @constructor
                 * @param {logos.hub.v1.ObserveRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ObserveRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ObserveRequest resource.
                 * @member {string} resource
                 * @memberof logos.hub.v1.ObserveRequest
                 * @instance
                 */
                ObserveRequest.prototype.resource = "";

                /**
                 * ObserveRequest generation.
                 * @member {number} generation
                 * @memberof logos.hub.v1.ObserveRequest
                 * @instance
                 */
                ObserveRequest.prototype.generation = 0;

                /**
                 * ObserveRequest assignment.
                 * @member {number} assignment
                 * @memberof logos.hub.v1.ObserveRequest
                 * @instance
                 */
                ObserveRequest.prototype.assignment = 0;

                /**
                 * ObserveRequest nonce.
                 * @member {Uint8Array} nonce
                 * @memberof logos.hub.v1.ObserveRequest
                 * @instance
                 */
                ObserveRequest.prototype.nonce = $util.newBuffer([]);

                /**
                 * Creates a new ObserveRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.ObserveRequest
                 * @static
                 * @param {logos.hub.v1.ObserveRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.ObserveRequest} ObserveRequest instance
                 * @type {{
                 *   (properties: logos.hub.v1.ObserveRequest.$Shape): logos.hub.v1.ObserveRequest & logos.hub.v1.ObserveRequest.$Shape;
                 *   (properties?: logos.hub.v1.ObserveRequest.$Properties): logos.hub.v1.ObserveRequest;
                 * }}
                 */
                ObserveRequest.create = function(properties) {
                    return new ObserveRequest(properties);
                };

                /**
                 * Encodes the specified ObserveRequest message. Does not implicitly {@link logos.hub.v1.ObserveRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.ObserveRequest
                 * @static
                 * @param {logos.hub.v1.ObserveRequest.$Properties} message ObserveRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ObserveRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.resource != null && $Object.hasOwnProperty.call(message, "resource") && message.resource !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.resource);
                    if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.generation);
                    if (message.assignment != null && $Object.hasOwnProperty.call(message, "assignment") && message.assignment !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.assignment);
                    if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.nonce);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ObserveRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.ObserveRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.ObserveRequest & logos.hub.v1.ObserveRequest.$Shape} ObserveRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ObserveRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.ObserveRequest();
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
                                    message.resource = value;
                                else
                                    delete message.resource;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.generation = value;
                                else
                                    delete message.generation;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.assignment = value;
                                else
                                    delete message.assignment;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.nonce = value;
                                else
                                    delete message.nonce;
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
                 * Creates an ObserveRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.ObserveRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.ObserveRequest} ObserveRequest
                 */
                ObserveRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.ObserveRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.ObserveRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.ObserveRequest();
                    if (object.resource != null)
                        if (typeof object.resource !== "string" || object.resource.length)
                            message.resource = $String(object.resource);
                    if (object.generation != null)
                        if ($Number(object.generation) !== 0)
                            message.generation = object.generation >>> 0;
                    if (object.assignment != null)
                        if ($Number(object.assignment) !== 0)
                            message.assignment = object.assignment >>> 0;
                    if (object.nonce != null)
                        if (object.nonce.length)
                            if (typeof object.nonce === "string")
                                $util.base64.decode(object.nonce, message.nonce = $util.newBuffer($util.base64.length(object.nonce)), 0);
                            else if (object.nonce.length >= 0)
                                message.nonce = object.nonce;
                    return message;
                };

                /**
                 * Creates a plain object from an ObserveRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.ObserveRequest
                 * @static
                 * @param {logos.hub.v1.ObserveRequest} message ObserveRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ObserveRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.resource = "";
                        object.generation = 0;
                        object.assignment = 0;
                        if (options.bytes === $String)
                            object.nonce = "";
                        else {
                            object.nonce = [];
                            if (options.bytes !== $Array)
                                object.nonce = $util.newBuffer(object.nonce);
                        }
                    }
                    if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                        object.resource = message.resource;
                    if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                        object.generation = message.generation;
                    if (message.assignment != null && $Object.hasOwnProperty.call(message, "assignment"))
                        object.assignment = message.assignment;
                    if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                        object.nonce = options.bytes === $String ? $util.base64.encode(message.nonce, 0, message.nonce.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nonce) : message.nonce;
                    return object;
                };

                /**
                 * Converts this ObserveRequest to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.ObserveRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ObserveRequest.prototype.toJSON = function() {
                    return ObserveRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ObserveRequest;
            })();

            v1.Observation = (function() {

                /**
                 * Properties of an Observation.
                 * @typedef {Object} logos.hub.v1.Observation.$Properties
                 * @property {Uint8Array|null} [statement] Observation statement
                 * @property {Uint8Array|null} [signature] Observation signature
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Observation.
                 * @memberof logos.hub.v1
                 * @interface IObservation
                 * @augments logos.hub.v1.Observation.$Properties
                 * @deprecated Use logos.hub.v1.Observation.$Properties instead.
                 */

                /**
                 * Shape of an Observation.
                 * @typedef {logos.hub.v1.Observation.$Properties} logos.hub.v1.Observation.$Shape
                 */

                /**
                 * Constructs a new Observation.
                 * @memberof logos.hub.v1
                 * @classdesc Represents an Observation.
                 * @constructor
                 * @param {logos.hub.v1.Observation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Observation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Observation statement.
                 * @member {Uint8Array} statement
                 * @memberof logos.hub.v1.Observation
                 * @instance
                 */
                Observation.prototype.statement = $util.newBuffer([]);

                /**
                 * Observation signature.
                 * @member {Uint8Array} signature
                 * @memberof logos.hub.v1.Observation
                 * @instance
                 */
                Observation.prototype.signature = $util.newBuffer([]);

                /**
                 * Creates a new Observation instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.Observation
                 * @static
                 * @param {logos.hub.v1.Observation.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.Observation} Observation instance
                 * @type {{
                 *   (properties: logos.hub.v1.Observation.$Shape): logos.hub.v1.Observation & logos.hub.v1.Observation.$Shape;
                 *   (properties?: logos.hub.v1.Observation.$Properties): logos.hub.v1.Observation;
                 * }}
                 */
                Observation.create = function(properties) {
                    return new Observation(properties);
                };

                /**
                 * Encodes the specified Observation message. Does not implicitly {@link logos.hub.v1.Observation.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.Observation
                 * @static
                 * @param {logos.hub.v1.Observation.$Properties} message Observation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Observation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.statement != null && $Object.hasOwnProperty.call(message, "statement") && message.statement.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.statement);
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Observation message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.Observation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Observation & logos.hub.v1.Observation.$Shape} Observation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Observation.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.Observation();
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
                                    message.statement = value;
                                else
                                    delete message.statement;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signature = value;
                                else
                                    delete message.signature;
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
                 * Creates an Observation message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.Observation
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.Observation} Observation
                 */
                Observation.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.Observation)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.Observation: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.Observation();
                    if (object.statement != null)
                        if (object.statement.length)
                            if (typeof object.statement === "string")
                                $util.base64.decode(object.statement, message.statement = $util.newBuffer($util.base64.length(object.statement)), 0);
                            else if (object.statement.length >= 0)
                                message.statement = object.statement;
                    if (object.signature != null)
                        if (object.signature.length)
                            if (typeof object.signature === "string")
                                $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                            else if (object.signature.length >= 0)
                                message.signature = object.signature;
                    return message;
                };

                /**
                 * Creates a plain object from an Observation message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.Observation
                 * @static
                 * @param {logos.hub.v1.Observation} message Observation
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Observation.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.statement = "";
                        else {
                            object.statement = [];
                            if (options.bytes !== $Array)
                                object.statement = $util.newBuffer(object.statement);
                        }
                        if (options.bytes === $String)
                            object.signature = "";
                        else {
                            object.signature = [];
                            if (options.bytes !== $Array)
                                object.signature = $util.newBuffer(object.signature);
                        }
                    }
                    if (message.statement != null && $Object.hasOwnProperty.call(message, "statement"))
                        object.statement = options.bytes === $String ? $util.base64.encode(message.statement, 0, message.statement.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.statement) : message.statement;
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                    return object;
                };

                /**
                 * Converts this Observation to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.Observation
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Observation.prototype.toJSON = function() {
                    return Observation.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Observation;
            })();

            v1.Statement = (function() {

                /**
                 * Properties of a Statement.
                 * @typedef {Object} logos.hub.v1.Statement.$Properties
                 * @property {Uint8Array|null} [genesisHash] Statement genesisHash
                 * @property {number|null} [hub] Statement hub
                 * @property {string|null} [resource] Statement resource
                 * @property {number|null} [generation] Statement generation
                 * @property {number|null} [assignment] Statement assignment
                 * @property {Uint8Array|null} [nonce] Statement nonce
                 * @property {logos.hub.v1.Machine.$Properties|null} [machine] Statement machine
                 * @property {logos.hub.v1.Absent.$Properties|null} [absent] Statement absent
                 * @property {logos.hub.v1.Unknown.$Properties|null} [unknown] Statement unknown
                 * @property {"machine"|"absent"|"unknown"} [seen] Statement seen
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Statement.
                 * @memberof logos.hub.v1
                 * @interface IStatement
                 * @augments logos.hub.v1.Statement.$Properties
                 * @deprecated Use logos.hub.v1.Statement.$Properties instead.
                 */

                /**
                 * Narrowed shape of a Statement.
                 * @typedef {{
                 *   genesisHash?: Uint8Array|null;
                 *   hub?: number|null;
                 *   resource?: string|null;
                 *   generation?: number|null;
                 *   assignment?: number|null;
                 *   nonce?: Uint8Array|null;
                 *   machine?: logos.hub.v1.Machine.$Shape|null;
                 *   absent?: logos.hub.v1.Absent.$Shape|null;
                 *   unknown?: logos.hub.v1.Unknown.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ seen?: undefined; machine?: null; absent?: null; unknown?: null }|{ seen?: "machine"; machine: logos.hub.v1.Machine.$Shape; absent?: null; unknown?: null }|{ seen?: "absent"; machine?: null; absent: logos.hub.v1.Absent.$Shape; unknown?: null }|{ seen?: "unknown"; machine?: null; absent?: null; unknown: logos.hub.v1.Unknown.$Shape })
                 * )} logos.hub.v1.Statement.$Shape
                 */

                /**
                 * Constructs a new Statement.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a Statement.
                 * @constructor
                 * @param {logos.hub.v1.Statement.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Statement = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Statement genesisHash.
                 * @member {Uint8Array} genesisHash
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                Statement.prototype.genesisHash = $util.newBuffer([]);

                /**
                 * Statement hub.
                 * @member {number} hub
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                Statement.prototype.hub = 0;

                /**
                 * Statement resource.
                 * @member {string} resource
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                Statement.prototype.resource = "";

                /**
                 * Statement generation.
                 * @member {number} generation
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                Statement.prototype.generation = 0;

                /**
                 * Statement assignment.
                 * @member {number} assignment
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                Statement.prototype.assignment = 0;

                /**
                 * Statement nonce.
                 * @member {Uint8Array} nonce
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                Statement.prototype.nonce = $util.newBuffer([]);

                /**
                 * Statement machine.
                 * @member {logos.hub.v1.Machine.$Properties|null|undefined} machine
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                Statement.prototype.machine = null;

                /**
                 * Statement absent.
                 * @member {logos.hub.v1.Absent.$Properties|null|undefined} absent
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                Statement.prototype.absent = null;

                /**
                 * Statement unknown.
                 * @member {logos.hub.v1.Unknown.$Properties|null|undefined} unknown
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                Statement.prototype.unknown = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Statement seen.
                 * @member {"machine"|"absent"|"unknown"|undefined} seen
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 */
                $Object.defineProperty(Statement.prototype, "seen", {
                    get: $util.oneOfGetter($oneOfFields = ["machine", "absent", "unknown"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Statement instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.Statement
                 * @static
                 * @param {logos.hub.v1.Statement.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.Statement} Statement instance
                 * @type {{
                 *   (properties: logos.hub.v1.Statement.$Shape): logos.hub.v1.Statement & logos.hub.v1.Statement.$Shape;
                 *   (properties?: logos.hub.v1.Statement.$Properties): logos.hub.v1.Statement;
                 * }}
                 */
                Statement.create = function(properties) {
                    return new Statement(properties);
                };

                /**
                 * Encodes the specified Statement message. Does not implicitly {@link logos.hub.v1.Statement.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.Statement
                 * @static
                 * @param {logos.hub.v1.Statement.$Properties} message Statement message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Statement.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.genesisHash != null && $Object.hasOwnProperty.call(message, "genesisHash") && message.genesisHash.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.genesisHash);
                    if (message.hub != null && $Object.hasOwnProperty.call(message, "hub") && message.hub !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.hub);
                    if (message.resource != null && $Object.hasOwnProperty.call(message, "resource") && message.resource !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.resource);
                    if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.generation);
                    if (message.assignment != null && $Object.hasOwnProperty.call(message, "assignment") && message.assignment !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.assignment);
                    if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.nonce);
                    if (message.machine != null && $Object.hasOwnProperty.call(message, "machine"))
                        $root.logos.hub.v1.Machine.encode(message.machine, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.absent != null && $Object.hasOwnProperty.call(message, "absent"))
                        $root.logos.hub.v1.Absent.encode(message.absent, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown"))
                        $root.logos.hub.v1.Unknown.encode(message.unknown, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Statement message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.Statement
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Statement & logos.hub.v1.Statement.$Shape} Statement
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Statement.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.Statement();
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
                                    message.genesisHash = value;
                                else
                                    delete message.genesisHash;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.hub = value;
                                else
                                    delete message.hub;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.resource = value;
                                else
                                    delete message.resource;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.generation = value;
                                else
                                    delete message.generation;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.assignment = value;
                                else
                                    delete message.assignment;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.nonce = value;
                                else
                                    delete message.nonce;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.machine = $root.logos.hub.v1.Machine.decode(reader, reader.size(), $undefined, _depth + 1, message.machine);
                                message.seen = "machine";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.absent = $root.logos.hub.v1.Absent.decode(reader, reader.size(), $undefined, _depth + 1, message.absent);
                                message.seen = "absent";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.unknown = $root.logos.hub.v1.Unknown.decode(reader, reader.size(), $undefined, _depth + 1, message.unknown);
                                message.seen = "unknown";
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
                 * Creates a Statement message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.Statement
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.Statement} Statement
                 */
                Statement.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.Statement)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.Statement: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.Statement();
                    if (object.genesisHash != null)
                        if (object.genesisHash.length)
                            if (typeof object.genesisHash === "string")
                                $util.base64.decode(object.genesisHash, message.genesisHash = $util.newBuffer($util.base64.length(object.genesisHash)), 0);
                            else if (object.genesisHash.length >= 0)
                                message.genesisHash = object.genesisHash;
                    if (object.hub != null)
                        if ($Number(object.hub) !== 0)
                            message.hub = object.hub >>> 0;
                    if (object.resource != null)
                        if (typeof object.resource !== "string" || object.resource.length)
                            message.resource = $String(object.resource);
                    if (object.generation != null)
                        if ($Number(object.generation) !== 0)
                            message.generation = object.generation >>> 0;
                    if (object.assignment != null)
                        if ($Number(object.assignment) !== 0)
                            message.assignment = object.assignment >>> 0;
                    if (object.nonce != null)
                        if (object.nonce.length)
                            if (typeof object.nonce === "string")
                                $util.base64.decode(object.nonce, message.nonce = $util.newBuffer($util.base64.length(object.nonce)), 0);
                            else if (object.nonce.length >= 0)
                                message.nonce = object.nonce;
                    if (object.machine != null) {
                        if (!$util.isObject(object.machine))
                            throw $TypeError(".logos.hub.v1.Statement.machine: object expected");
                        message.machine = $root.logos.hub.v1.Machine.fromObject(object.machine, _depth + 1);
                    }
                    if (object.absent != null) {
                        if (!$util.isObject(object.absent))
                            throw $TypeError(".logos.hub.v1.Statement.absent: object expected");
                        message.absent = $root.logos.hub.v1.Absent.fromObject(object.absent, _depth + 1);
                    }
                    if (object.unknown != null) {
                        if (!$util.isObject(object.unknown))
                            throw $TypeError(".logos.hub.v1.Statement.unknown: object expected");
                        message.unknown = $root.logos.hub.v1.Unknown.fromObject(object.unknown, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Statement message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.Statement
                 * @static
                 * @param {logos.hub.v1.Statement} message Statement
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Statement.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.genesisHash = "";
                        else {
                            object.genesisHash = [];
                            if (options.bytes !== $Array)
                                object.genesisHash = $util.newBuffer(object.genesisHash);
                        }
                        object.hub = 0;
                        object.resource = "";
                        object.generation = 0;
                        object.assignment = 0;
                        if (options.bytes === $String)
                            object.nonce = "";
                        else {
                            object.nonce = [];
                            if (options.bytes !== $Array)
                                object.nonce = $util.newBuffer(object.nonce);
                        }
                    }
                    if (message.genesisHash != null && $Object.hasOwnProperty.call(message, "genesisHash"))
                        object.genesisHash = options.bytes === $String ? $util.base64.encode(message.genesisHash, 0, message.genesisHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.genesisHash) : message.genesisHash;
                    if (message.hub != null && $Object.hasOwnProperty.call(message, "hub"))
                        object.hub = message.hub;
                    if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                        object.resource = message.resource;
                    if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                        object.generation = message.generation;
                    if (message.assignment != null && $Object.hasOwnProperty.call(message, "assignment"))
                        object.assignment = message.assignment;
                    if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                        object.nonce = options.bytes === $String ? $util.base64.encode(message.nonce, 0, message.nonce.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nonce) : message.nonce;
                    if (message.machine != null && $Object.hasOwnProperty.call(message, "machine")) {
                        object.machine = $root.logos.hub.v1.Machine.toObject(message.machine, options, _depth + 1);
                        if (options.oneofs)
                            object.seen = "machine";
                    }
                    if (message.absent != null && $Object.hasOwnProperty.call(message, "absent")) {
                        object.absent = $root.logos.hub.v1.Absent.toObject(message.absent, options, _depth + 1);
                        if (options.oneofs)
                            object.seen = "absent";
                    }
                    if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown")) {
                        object.unknown = $root.logos.hub.v1.Unknown.toObject(message.unknown, options, _depth + 1);
                        if (options.oneofs)
                            object.seen = "unknown";
                    }
                    return object;
                };

                /**
                 * Converts this Statement to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.Statement
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Statement.prototype.toJSON = function() {
                    return Statement.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Statement;
            })();

            v1.Absent = (function() {

                /**
                 * Properties of an Absent.
                 * @typedef {Object} logos.hub.v1.Absent.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Absent.
                 * @memberof logos.hub.v1
                 * @interface IAbsent
                 * @augments logos.hub.v1.Absent.$Properties
                 * @deprecated Use logos.hub.v1.Absent.$Properties instead.
                 */

                /**
                 * Shape of an Absent.
                 * @typedef {logos.hub.v1.Absent.$Properties} logos.hub.v1.Absent.$Shape
                 */

                /**
                 * Constructs a new Absent.
                 * @memberof logos.hub.v1
                 * @classdesc Represents an Absent.
                 * @constructor
                 * @param {logos.hub.v1.Absent.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Absent = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Absent instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.Absent
                 * @static
                 * @param {logos.hub.v1.Absent.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.Absent} Absent instance
                 * @type {{
                 *   (properties: logos.hub.v1.Absent.$Shape): logos.hub.v1.Absent & logos.hub.v1.Absent.$Shape;
                 *   (properties?: logos.hub.v1.Absent.$Properties): logos.hub.v1.Absent;
                 * }}
                 */
                Absent.create = function(properties) {
                    return new Absent(properties);
                };

                /**
                 * Encodes the specified Absent message. Does not implicitly {@link logos.hub.v1.Absent.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.Absent
                 * @static
                 * @param {logos.hub.v1.Absent.$Properties} message Absent message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Absent.encode = function (message, writer, _depth) {
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
                 * Decodes an Absent message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.Absent
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Absent & logos.hub.v1.Absent.$Shape} Absent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Absent.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.Absent();
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
                 * Creates an Absent message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.Absent
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.Absent} Absent
                 */
                Absent.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.Absent)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.Absent: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.logos.hub.v1.Absent();
                };

                /**
                 * Creates a plain object from an Absent message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.Absent
                 * @static
                 * @param {logos.hub.v1.Absent} message Absent
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Absent.toObject = function () {
                    return {};
                };

                /**
                 * Converts this Absent to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.Absent
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Absent.prototype.toJSON = function() {
                    return Absent.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Absent;
            })();

            v1.Unknown = (function() {

                /**
                 * Properties of an Unknown.
                 * @typedef {Object} logos.hub.v1.Unknown.$Properties
                 * @property {string|null} [reason] Unknown reason
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Unknown.
                 * @memberof logos.hub.v1
                 * @interface IUnknown
                 * @augments logos.hub.v1.Unknown.$Properties
                 * @deprecated Use logos.hub.v1.Unknown.$Properties instead.
                 */

                /**
                 * Shape of an Unknown.
                 * @typedef {logos.hub.v1.Unknown.$Properties} logos.hub.v1.Unknown.$Shape
                 */

                /**
                 * Constructs a new Unknown.
                 * @memberof logos.hub.v1
                 * @classdesc Represents an Unknown.
                 * @constructor
                 * @param {logos.hub.v1.Unknown.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Unknown = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Unknown reason.
                 * @member {string} reason
                 * @memberof logos.hub.v1.Unknown
                 * @instance
                 */
                Unknown.prototype.reason = "";

                /**
                 * Creates a new Unknown instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.Unknown
                 * @static
                 * @param {logos.hub.v1.Unknown.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.Unknown} Unknown instance
                 * @type {{
                 *   (properties: logos.hub.v1.Unknown.$Shape): logos.hub.v1.Unknown & logos.hub.v1.Unknown.$Shape;
                 *   (properties?: logos.hub.v1.Unknown.$Properties): logos.hub.v1.Unknown;
                 * }}
                 */
                Unknown.create = function(properties) {
                    return new Unknown(properties);
                };

                /**
                 * Encodes the specified Unknown message. Does not implicitly {@link logos.hub.v1.Unknown.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.Unknown
                 * @static
                 * @param {logos.hub.v1.Unknown.$Properties} message Unknown message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Unknown.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Unknown message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.Unknown
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Unknown & logos.hub.v1.Unknown.$Shape} Unknown
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Unknown.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.Unknown();
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
                                    message.reason = value;
                                else
                                    delete message.reason;
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
                 * Creates an Unknown message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.Unknown
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.Unknown} Unknown
                 */
                Unknown.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.Unknown)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.Unknown: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.Unknown();
                    if (object.reason != null)
                        if (typeof object.reason !== "string" || object.reason.length)
                            message.reason = $String(object.reason);
                    return message;
                };

                /**
                 * Creates a plain object from an Unknown message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.Unknown
                 * @static
                 * @param {logos.hub.v1.Unknown} message Unknown
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Unknown.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.reason = "";
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                        object.reason = message.reason;
                    return object;
                };

                /**
                 * Converts this Unknown to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.Unknown
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Unknown.prototype.toJSON = function() {
                    return Unknown.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Unknown;
            })();

            v1.Machine = (function() {

                /**
                 * Properties of a Machine.
                 * @typedef {Object} logos.hub.v1.Machine.$Properties
                 * @property {Uint8Array|null} [facts] Machine facts
                 * @property {Array.<logos.hub.v1.Value.$Properties>|null} [values] Machine values
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Machine.
                 * @memberof logos.hub.v1
                 * @interface IMachine
                 * @augments logos.hub.v1.Machine.$Properties
                 * @deprecated Use logos.hub.v1.Machine.$Properties instead.
                 */

                /**
                 * Shape of a Machine.
                 * @typedef {{
                 *   facts?: Uint8Array|null;
                 *   values?: Array.<logos.hub.v1.Value.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} logos.hub.v1.Machine.$Shape
                 */

                /**
                 * Constructs a new Machine.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a Machine.
                 * @constructor
                 * @param {logos.hub.v1.Machine.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Machine = function (properties) {
                    this.values = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Machine facts.
                 * @member {Uint8Array} facts
                 * @memberof logos.hub.v1.Machine
                 * @instance
                 */
                Machine.prototype.facts = $util.newBuffer([]);

                /**
                 * Machine values.
                 * @member {Array.<logos.hub.v1.Value.$Properties>} values
                 * @memberof logos.hub.v1.Machine
                 * @instance
                 */
                Machine.prototype.values = $util.emptyArray;

                /**
                 * Creates a new Machine instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.Machine
                 * @static
                 * @param {logos.hub.v1.Machine.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.Machine} Machine instance
                 * @type {{
                 *   (properties: logos.hub.v1.Machine.$Shape): logos.hub.v1.Machine & logos.hub.v1.Machine.$Shape;
                 *   (properties?: logos.hub.v1.Machine.$Properties): logos.hub.v1.Machine;
                 * }}
                 */
                Machine.create = function(properties) {
                    return new Machine(properties);
                };

                /**
                 * Encodes the specified Machine message. Does not implicitly {@link logos.hub.v1.Machine.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.Machine
                 * @static
                 * @param {logos.hub.v1.Machine.$Properties} message Machine message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Machine.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.facts != null && $Object.hasOwnProperty.call(message, "facts") && message.facts.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.facts);
                    if (message.values != null && message.values.length)
                        for (let i = 0; i < message.values.length; ++i)
                            $root.logos.hub.v1.Value.encode(message.values[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Machine message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.Machine
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Machine & logos.hub.v1.Machine.$Shape} Machine
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Machine.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.Machine();
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
                                    message.facts = value;
                                else
                                    delete message.facts;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.values && message.values.length))
                                    message.values = [];
                                message.values.push($root.logos.hub.v1.Value.decode(reader, reader.size(), $undefined, _depth + 1));
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
                 * Creates a Machine message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.Machine
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.Machine} Machine
                 */
                Machine.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.Machine)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.Machine: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.Machine();
                    if (object.facts != null)
                        if (object.facts.length)
                            if (typeof object.facts === "string")
                                $util.base64.decode(object.facts, message.facts = $util.newBuffer($util.base64.length(object.facts)), 0);
                            else if (object.facts.length >= 0)
                                message.facts = object.facts;
                    if (object.values) {
                        if (!$Array.isArray(object.values))
                            throw $TypeError(".logos.hub.v1.Machine.values: array expected");
                        message.values = $Array(object.values.length);
                        for (let i = 0; i < object.values.length; ++i) {
                            if (!$util.isObject(object.values[i]))
                                throw $TypeError(".logos.hub.v1.Machine.values: object expected");
                            message.values[i] = $root.logos.hub.v1.Value.fromObject(object.values[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Machine message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.Machine
                 * @static
                 * @param {logos.hub.v1.Machine} message Machine
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Machine.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.values = [];
                    if (options.defaults)
                        if (options.bytes === $String)
                            object.facts = "";
                        else {
                            object.facts = [];
                            if (options.bytes !== $Array)
                                object.facts = $util.newBuffer(object.facts);
                        }
                    if (message.facts != null && $Object.hasOwnProperty.call(message, "facts"))
                        object.facts = options.bytes === $String ? $util.base64.encode(message.facts, 0, message.facts.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.facts) : message.facts;
                    if (message.values && message.values.length) {
                        object.values = $Array(message.values.length);
                        for (let j = 0; j < message.values.length; ++j)
                            object.values[j] = $root.logos.hub.v1.Value.toObject(message.values[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this Machine to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.Machine
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Machine.prototype.toJSON = function() {
                    return Machine.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Machine;
            })();

            v1.Value = (function() {

                /**
                 * Properties of a Value.
                 * @typedef {Object} logos.hub.v1.Value.$Properties
                 * @property {string|null} [name] Value name
                 * @property {string|null} [uint] Value uint
                 * @property {string|null} [text] Value text
                 * @property {Uint8Array|null} [digest] Value digest
                 * @property {"uint"|"text"|"digest"} [value] Value value
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Value.
                 * @memberof logos.hub.v1
                 * @interface IValue
                 * @augments logos.hub.v1.Value.$Properties
                 * @deprecated Use logos.hub.v1.Value.$Properties instead.
                 */

                /**
                 * Narrowed shape of a Value.
                 * @typedef {{
                 *   name?: string|null;
                 *   uint?: string|null;
                 *   text?: string|null;
                 *   digest?: Uint8Array|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ value?: undefined; uint?: null; text?: null; digest?: null }|{ value?: "uint"; uint: string; text?: null; digest?: null }|{ value?: "text"; uint?: null; text: string; digest?: null }|{ value?: "digest"; uint?: null; text?: null; digest: Uint8Array })
                 * )} logos.hub.v1.Value.$Shape
                 */

                /**
                 * Constructs a new Value.
                 * @memberof logos.hub.v1
                 * @classdesc Represents a Value.
                 * @constructor
                 * @param {logos.hub.v1.Value.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Value = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Value name.
                 * @member {string} name
                 * @memberof logos.hub.v1.Value
                 * @instance
                 */
                Value.prototype.name = "";

                /**
                 * Value uint.
                 * @member {string|null|undefined} uint
                 * @memberof logos.hub.v1.Value
                 * @instance
                 */
                Value.prototype.uint = null;

                /**
                 * Value text.
                 * @member {string|null|undefined} text
                 * @memberof logos.hub.v1.Value
                 * @instance
                 */
                Value.prototype.text = null;

                /**
                 * Value digest.
                 * @member {Uint8Array|null|undefined} digest
                 * @memberof logos.hub.v1.Value
                 * @instance
                 */
                Value.prototype.digest = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Value value.
                 * @member {"uint"|"text"|"digest"|undefined} value
                 * @memberof logos.hub.v1.Value
                 * @instance
                 */
                $Object.defineProperty(Value.prototype, "value", {
                    get: $util.oneOfGetter($oneOfFields = ["uint", "text", "digest"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Value instance using the specified properties.
                 * @function create
                 * @memberof logos.hub.v1.Value
                 * @static
                 * @param {logos.hub.v1.Value.$Properties=} [properties] Properties to set
                 * @returns {logos.hub.v1.Value} Value instance
                 * @type {{
                 *   (properties: logos.hub.v1.Value.$Shape): logos.hub.v1.Value & logos.hub.v1.Value.$Shape;
                 *   (properties?: logos.hub.v1.Value.$Properties): logos.hub.v1.Value;
                 * }}
                 */
                Value.create = function(properties) {
                    return new Value(properties);
                };

                /**
                 * Encodes the specified Value message. Does not implicitly {@link logos.hub.v1.Value.verify|verify} messages.
                 * @function encode
                 * @memberof logos.hub.v1.Value
                 * @static
                 * @param {logos.hub.v1.Value.$Properties} message Value message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Value.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.uint != null && $Object.hasOwnProperty.call(message, "uint"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.uint);
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                    if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.digest);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Value message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.hub.v1.Value
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.hub.v1.Value & logos.hub.v1.Value.$Shape} Value
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Value.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.hub.v1.Value();
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
                                message.uint = reader.stringVerify();
                                message.value = "uint";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.text = reader.stringVerify();
                                message.value = "text";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.digest = reader.bytes();
                                message.value = "digest";
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
                 * Creates a Value message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.hub.v1.Value
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.hub.v1.Value} Value
                 */
                Value.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.hub.v1.Value)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.hub.v1.Value: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.hub.v1.Value();
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.uint != null)
                        message.uint = $String(object.uint);
                    if (object.text != null)
                        message.text = $String(object.text);
                    if (object.digest != null)
                        if (typeof object.digest === "string")
                            $util.base64.decode(object.digest, message.digest = $util.newBuffer($util.base64.length(object.digest)), 0);
                        else if (object.digest.length >= 0)
                            message.digest = object.digest;
                    return message;
                };

                /**
                 * Creates a plain object from a Value message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.hub.v1.Value
                 * @static
                 * @param {logos.hub.v1.Value} message Value
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Value.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.name = "";
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.uint != null && $Object.hasOwnProperty.call(message, "uint")) {
                        object.uint = message.uint;
                        if (options.oneofs)
                            object.value = "uint";
                    }
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text")) {
                        object.text = message.text;
                        if (options.oneofs)
                            object.value = "text";
                    }
                    if (message.digest != null && $Object.hasOwnProperty.call(message, "digest")) {
                        object.digest = options.bytes === $String ? $util.base64.encode(message.digest, 0, message.digest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.digest) : message.digest;
                        if (options.oneofs)
                            object.value = "digest";
                    }
                    return object;
                };

                /**
                 * Converts this Value to JSON.
                 * @function toJSON
                 * @memberof logos.hub.v1.Value
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Value.prototype.toJSON = function() {
                    return Value.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Value;
            })();

            return v1;
        })();

        return hub;
    })();

    return logos;
})();

export {
  $root as default
};
