/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array;

// Exported root namespace
const $root = $protobuf.roots["logos-run"] || ($protobuf.roots["logos-run"] = {});

export const logos = $root.logos = (() => {

    /**
     * Namespace logos.
     * @exports logos
     * @namespace
     */
    const logos = {};

    logos.run = (function() {

        /**
         * Namespace run.
         * @memberof logos
         * @namespace
         */
        const run = {};

        run.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof logos.run
             * @namespace
             */
            const v1 = {};

            v1.WorkspaceRequest = (function() {

                /**
                 * Properties of a WorkspaceRequest.
                 * @typedef {Object} logos.run.v1.WorkspaceRequest.$Properties
                 * @property {string|null} [workspace] WorkspaceRequest workspace
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WorkspaceRequest.
                 * @memberof logos.run.v1
                 * @interface IWorkspaceRequest
                 * @augments logos.run.v1.WorkspaceRequest.$Properties
                 * @deprecated Use logos.run.v1.WorkspaceRequest.$Properties instead.
                 */

                /**
                 * Shape of a WorkspaceRequest.
                 * @typedef {logos.run.v1.WorkspaceRequest.$Properties} logos.run.v1.WorkspaceRequest.$Shape
                 */

                /**
                 * Constructs a new WorkspaceRequest.
                 * @memberof logos.run.v1
                 * @classdesc Represents a WorkspaceRequest.
                 * @constructor
                 * @param {logos.run.v1.WorkspaceRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WorkspaceRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * WorkspaceRequest workspace.
                 * @member {string} workspace
                 * @memberof logos.run.v1.WorkspaceRequest
                 * @instance
                 */
                WorkspaceRequest.prototype.workspace = "";

                /**
                 * Creates a new WorkspaceRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.WorkspaceRequest
                 * @static
                 * @param {logos.run.v1.WorkspaceRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.WorkspaceRequest} WorkspaceRequest instance
                 * @type {{
                 *   (properties: logos.run.v1.WorkspaceRequest.$Shape): logos.run.v1.WorkspaceRequest & logos.run.v1.WorkspaceRequest.$Shape;
                 *   (properties?: logos.run.v1.WorkspaceRequest.$Properties): logos.run.v1.WorkspaceRequest;
                 * }}
                 */
                WorkspaceRequest.create = function(properties) {
                    return new WorkspaceRequest(properties);
                };

                /**
                 * Encodes the specified WorkspaceRequest message. Does not implicitly {@link logos.run.v1.WorkspaceRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.WorkspaceRequest
                 * @static
                 * @param {logos.run.v1.WorkspaceRequest.$Properties} message WorkspaceRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WorkspaceRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.workspace != null && $Object.hasOwnProperty.call(message, "workspace") && message.workspace !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.workspace);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WorkspaceRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.WorkspaceRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.WorkspaceRequest & logos.run.v1.WorkspaceRequest.$Shape} WorkspaceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WorkspaceRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.WorkspaceRequest();
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
                                    message.workspace = value;
                                else
                                    delete message.workspace;
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
                 * Creates a WorkspaceRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.WorkspaceRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.WorkspaceRequest} WorkspaceRequest
                 */
                WorkspaceRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.WorkspaceRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.WorkspaceRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.run.v1.WorkspaceRequest();
                    if (object.workspace != null)
                        if (typeof object.workspace !== "string" || object.workspace.length)
                            message.workspace = $String(object.workspace);
                    return message;
                };

                /**
                 * Creates a plain object from a WorkspaceRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.WorkspaceRequest
                 * @static
                 * @param {logos.run.v1.WorkspaceRequest} message WorkspaceRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                WorkspaceRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.workspace = "";
                    if (message.workspace != null && $Object.hasOwnProperty.call(message, "workspace"))
                        object.workspace = message.workspace;
                    return object;
                };

                /**
                 * Converts this WorkspaceRequest to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.WorkspaceRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                WorkspaceRequest.prototype.toJSON = function() {
                    return WorkspaceRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return WorkspaceRequest;
            })();

            v1.Holdings = (function() {

                /**
                 * Properties of a Holdings.
                 * @typedef {Object} logos.run.v1.Holdings.$Properties
                 * @property {Array.<string>|null} [headResources] Holdings headResources
                 * @property {Array.<string>|null} [runResources] Holdings runResources
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Holdings.
                 * @memberof logos.run.v1
                 * @interface IHoldings
                 * @augments logos.run.v1.Holdings.$Properties
                 * @deprecated Use logos.run.v1.Holdings.$Properties instead.
                 */

                /**
                 * Shape of a Holdings.
                 * @typedef {logos.run.v1.Holdings.$Properties} logos.run.v1.Holdings.$Shape
                 */

                /**
                 * Constructs a new Holdings.
                 * @memberof logos.run.v1
                 * @classdesc Represents a Holdings.
                 * @constructor
                 * @param {logos.run.v1.Holdings.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Holdings = function (properties) {
                    this.headResources = [];
                    this.runResources = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Holdings headResources.
                 * @member {Array.<string>} headResources
                 * @memberof logos.run.v1.Holdings
                 * @instance
                 */
                Holdings.prototype.headResources = $util.emptyArray;

                /**
                 * Holdings runResources.
                 * @member {Array.<string>} runResources
                 * @memberof logos.run.v1.Holdings
                 * @instance
                 */
                Holdings.prototype.runResources = $util.emptyArray;

                /**
                 * Creates a new Holdings instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.Holdings
                 * @static
                 * @param {logos.run.v1.Holdings.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.Holdings} Holdings instance
                 * @type {{
                 *   (properties: logos.run.v1.Holdings.$Shape): logos.run.v1.Holdings & logos.run.v1.Holdings.$Shape;
                 *   (properties?: logos.run.v1.Holdings.$Properties): logos.run.v1.Holdings;
                 * }}
                 */
                Holdings.create = function(properties) {
                    return new Holdings(properties);
                };

                /**
                 * Encodes the specified Holdings message. Does not implicitly {@link logos.run.v1.Holdings.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.Holdings
                 * @static
                 * @param {logos.run.v1.Holdings.$Properties} message Holdings message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Holdings.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.headResources != null && message.headResources.length)
                        for (let i = 0; i < message.headResources.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.headResources[i]);
                    if (message.runResources != null && message.runResources.length)
                        for (let i = 0; i < message.runResources.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.runResources[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Holdings message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.Holdings
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.Holdings & logos.run.v1.Holdings.$Shape} Holdings
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Holdings.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.Holdings();
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
                                if (!(message.headResources && message.headResources.length))
                                    message.headResources = [];
                                message.headResources.push(reader.stringVerify());
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.runResources && message.runResources.length))
                                    message.runResources = [];
                                message.runResources.push(reader.stringVerify());
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
                 * Creates a Holdings message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.Holdings
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.Holdings} Holdings
                 */
                Holdings.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.Holdings)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.Holdings: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.run.v1.Holdings();
                    if (object.headResources) {
                        if (!$Array.isArray(object.headResources))
                            throw $TypeError(".logos.run.v1.Holdings.headResources: array expected");
                        message.headResources = $Array(object.headResources.length);
                        for (let i = 0; i < object.headResources.length; ++i)
                            message.headResources[i] = $String(object.headResources[i]);
                    }
                    if (object.runResources) {
                        if (!$Array.isArray(object.runResources))
                            throw $TypeError(".logos.run.v1.Holdings.runResources: array expected");
                        message.runResources = $Array(object.runResources.length);
                        for (let i = 0; i < object.runResources.length; ++i)
                            message.runResources[i] = $String(object.runResources[i]);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Holdings message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.Holdings
                 * @static
                 * @param {logos.run.v1.Holdings} message Holdings
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Holdings.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.headResources = [];
                        object.runResources = [];
                    }
                    if (message.headResources && message.headResources.length) {
                        object.headResources = $Array(message.headResources.length);
                        for (let j = 0; j < message.headResources.length; ++j)
                            object.headResources[j] = message.headResources[j];
                    }
                    if (message.runResources && message.runResources.length) {
                        object.runResources = $Array(message.runResources.length);
                        for (let j = 0; j < message.runResources.length; ++j)
                            object.runResources[j] = message.runResources[j];
                    }
                    return object;
                };

                /**
                 * Converts this Holdings to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.Holdings
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Holdings.prototype.toJSON = function() {
                    return Holdings.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Holdings;
            })();

            v1.MadeRequest = (function() {

                /**
                 * Properties of a MadeRequest.
                 * @typedef {Object} logos.run.v1.MadeRequest.$Properties
                 * @property {string|null} [workspace] MadeRequest workspace
                 * @property {string|null} [resource] MadeRequest resource
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MadeRequest.
                 * @memberof logos.run.v1
                 * @interface IMadeRequest
                 * @augments logos.run.v1.MadeRequest.$Properties
                 * @deprecated Use logos.run.v1.MadeRequest.$Properties instead.
                 */

                /**
                 * Shape of a MadeRequest.
                 * @typedef {logos.run.v1.MadeRequest.$Properties} logos.run.v1.MadeRequest.$Shape
                 */

                /**
                 * Constructs a new MadeRequest.
                 * @memberof logos.run.v1
                 * @classdesc Represents a MadeRequest.
                 * @constructor
                 * @param {logos.run.v1.MadeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MadeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MadeRequest workspace.
                 * @member {string} workspace
                 * @memberof logos.run.v1.MadeRequest
                 * @instance
                 */
                MadeRequest.prototype.workspace = "";

                /**
                 * MadeRequest resource.
                 * @member {string} resource
                 * @memberof logos.run.v1.MadeRequest
                 * @instance
                 */
                MadeRequest.prototype.resource = "";

                /**
                 * Creates a new MadeRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.MadeRequest
                 * @static
                 * @param {logos.run.v1.MadeRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.MadeRequest} MadeRequest instance
                 * @type {{
                 *   (properties: logos.run.v1.MadeRequest.$Shape): logos.run.v1.MadeRequest & logos.run.v1.MadeRequest.$Shape;
                 *   (properties?: logos.run.v1.MadeRequest.$Properties): logos.run.v1.MadeRequest;
                 * }}
                 */
                MadeRequest.create = function(properties) {
                    return new MadeRequest(properties);
                };

                /**
                 * Encodes the specified MadeRequest message. Does not implicitly {@link logos.run.v1.MadeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.MadeRequest
                 * @static
                 * @param {logos.run.v1.MadeRequest.$Properties} message MadeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MadeRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.workspace != null && $Object.hasOwnProperty.call(message, "workspace") && message.workspace !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.workspace);
                    if (message.resource != null && $Object.hasOwnProperty.call(message, "resource") && message.resource !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.resource);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MadeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.MadeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.MadeRequest & logos.run.v1.MadeRequest.$Shape} MadeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MadeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.MadeRequest();
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
                                    message.workspace = value;
                                else
                                    delete message.workspace;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.resource = value;
                                else
                                    delete message.resource;
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
                 * Creates a MadeRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.MadeRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.MadeRequest} MadeRequest
                 */
                MadeRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.MadeRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.MadeRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.run.v1.MadeRequest();
                    if (object.workspace != null)
                        if (typeof object.workspace !== "string" || object.workspace.length)
                            message.workspace = $String(object.workspace);
                    if (object.resource != null)
                        if (typeof object.resource !== "string" || object.resource.length)
                            message.resource = $String(object.resource);
                    return message;
                };

                /**
                 * Creates a plain object from a MadeRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.MadeRequest
                 * @static
                 * @param {logos.run.v1.MadeRequest} message MadeRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                MadeRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.workspace = "";
                        object.resource = "";
                    }
                    if (message.workspace != null && $Object.hasOwnProperty.call(message, "workspace"))
                        object.workspace = message.workspace;
                    if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                        object.resource = message.resource;
                    return object;
                };

                /**
                 * Converts this MadeRequest to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.MadeRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                MadeRequest.prototype.toJSON = function() {
                    return MadeRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return MadeRequest;
            })();

            v1.MadeReply = (function() {

                /**
                 * Properties of a MadeReply.
                 * @typedef {Object} logos.run.v1.MadeReply.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MadeReply.
                 * @memberof logos.run.v1
                 * @interface IMadeReply
                 * @augments logos.run.v1.MadeReply.$Properties
                 * @deprecated Use logos.run.v1.MadeReply.$Properties instead.
                 */

                /**
                 * Shape of a MadeReply.
                 * @typedef {logos.run.v1.MadeReply.$Properties} logos.run.v1.MadeReply.$Shape
                 */

                /**
                 * Constructs a new MadeReply.
                 * @memberof logos.run.v1
                 * @classdesc Represents a MadeReply.
                 * @constructor
                 * @param {logos.run.v1.MadeReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MadeReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new MadeReply instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.MadeReply
                 * @static
                 * @param {logos.run.v1.MadeReply.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.MadeReply} MadeReply instance
                 * @type {{
                 *   (properties: logos.run.v1.MadeReply.$Shape): logos.run.v1.MadeReply & logos.run.v1.MadeReply.$Shape;
                 *   (properties?: logos.run.v1.MadeReply.$Properties): logos.run.v1.MadeReply;
                 * }}
                 */
                MadeReply.create = function(properties) {
                    return new MadeReply(properties);
                };

                /**
                 * Encodes the specified MadeReply message. Does not implicitly {@link logos.run.v1.MadeReply.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.MadeReply
                 * @static
                 * @param {logos.run.v1.MadeReply.$Properties} message MadeReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MadeReply.encode = function (message, writer, _depth) {
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
                 * Decodes a MadeReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.MadeReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.MadeReply & logos.run.v1.MadeReply.$Shape} MadeReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MadeReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.MadeReply();
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
                 * Creates a MadeReply message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.MadeReply
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.MadeReply} MadeReply
                 */
                MadeReply.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.MadeReply)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.MadeReply: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.logos.run.v1.MadeReply();
                };

                /**
                 * Creates a plain object from a MadeReply message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.MadeReply
                 * @static
                 * @param {logos.run.v1.MadeReply} message MadeReply
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                MadeReply.toObject = function () {
                    return {};
                };

                /**
                 * Converts this MadeReply to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.MadeReply
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                MadeReply.prototype.toJSON = function() {
                    return MadeReply.toObject(this, $protobuf.util.toJSONOptions);
                };

                return MadeReply;
            })();

            v1.ReportRequest = (function() {

                /**
                 * Properties of a ReportRequest.
                 * @typedef {Object} logos.run.v1.ReportRequest.$Properties
                 * @property {string|null} [workspace] ReportRequest workspace
                 * @property {string|null} [addressName] ReportRequest addressName
                 * @property {string|null} [text] ReportRequest text
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReportRequest.
                 * @memberof logos.run.v1
                 * @interface IReportRequest
                 * @augments logos.run.v1.ReportRequest.$Properties
                 * @deprecated Use logos.run.v1.ReportRequest.$Properties instead.
                 */

                /**
                 * Shape of a ReportRequest.
                 * @typedef {logos.run.v1.ReportRequest.$Properties} logos.run.v1.ReportRequest.$Shape
                 */

                /**
                 * Constructs a new ReportRequest.
                 * @memberof logos.run.v1
                 * @classdesc Represents a ReportRequest.
                 * @constructor
                 * @param {logos.run.v1.ReportRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReportRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ReportRequest workspace.
                 * @member {string} workspace
                 * @memberof logos.run.v1.ReportRequest
                 * @instance
                 */
                ReportRequest.prototype.workspace = "";

                /**
                 * ReportRequest addressName.
                 * @member {string} addressName
                 * @memberof logos.run.v1.ReportRequest
                 * @instance
                 */
                ReportRequest.prototype.addressName = "";

                /**
                 * ReportRequest text.
                 * @member {string} text
                 * @memberof logos.run.v1.ReportRequest
                 * @instance
                 */
                ReportRequest.prototype.text = "";

                /**
                 * Creates a new ReportRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.ReportRequest
                 * @static
                 * @param {logos.run.v1.ReportRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.ReportRequest} ReportRequest instance
                 * @type {{
                 *   (properties: logos.run.v1.ReportRequest.$Shape): logos.run.v1.ReportRequest & logos.run.v1.ReportRequest.$Shape;
                 *   (properties?: logos.run.v1.ReportRequest.$Properties): logos.run.v1.ReportRequest;
                 * }}
                 */
                ReportRequest.create = function(properties) {
                    return new ReportRequest(properties);
                };

                /**
                 * Encodes the specified ReportRequest message. Does not implicitly {@link logos.run.v1.ReportRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.ReportRequest
                 * @static
                 * @param {logos.run.v1.ReportRequest.$Properties} message ReportRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReportRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.workspace != null && $Object.hasOwnProperty.call(message, "workspace") && message.workspace !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.workspace);
                    if (message.addressName != null && $Object.hasOwnProperty.call(message, "addressName") && message.addressName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.addressName);
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ReportRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.ReportRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.ReportRequest & logos.run.v1.ReportRequest.$Shape} ReportRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReportRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.ReportRequest();
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
                                    message.workspace = value;
                                else
                                    delete message.workspace;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.addressName = value;
                                else
                                    delete message.addressName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.text = value;
                                else
                                    delete message.text;
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
                 * Creates a ReportRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.ReportRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.ReportRequest} ReportRequest
                 */
                ReportRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.ReportRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.ReportRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.run.v1.ReportRequest();
                    if (object.workspace != null)
                        if (typeof object.workspace !== "string" || object.workspace.length)
                            message.workspace = $String(object.workspace);
                    if (object.addressName != null)
                        if (typeof object.addressName !== "string" || object.addressName.length)
                            message.addressName = $String(object.addressName);
                    if (object.text != null)
                        if (typeof object.text !== "string" || object.text.length)
                            message.text = $String(object.text);
                    return message;
                };

                /**
                 * Creates a plain object from a ReportRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.ReportRequest
                 * @static
                 * @param {logos.run.v1.ReportRequest} message ReportRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ReportRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.workspace = "";
                        object.addressName = "";
                        object.text = "";
                    }
                    if (message.workspace != null && $Object.hasOwnProperty.call(message, "workspace"))
                        object.workspace = message.workspace;
                    if (message.addressName != null && $Object.hasOwnProperty.call(message, "addressName"))
                        object.addressName = message.addressName;
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        object.text = message.text;
                    return object;
                };

                /**
                 * Converts this ReportRequest to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.ReportRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ReportRequest.prototype.toJSON = function() {
                    return ReportRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ReportRequest;
            })();

            v1.ReportReply = (function() {

                /**
                 * Properties of a ReportReply.
                 * @typedef {Object} logos.run.v1.ReportReply.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReportReply.
                 * @memberof logos.run.v1
                 * @interface IReportReply
                 * @augments logos.run.v1.ReportReply.$Properties
                 * @deprecated Use logos.run.v1.ReportReply.$Properties instead.
                 */

                /**
                 * Shape of a ReportReply.
                 * @typedef {logos.run.v1.ReportReply.$Properties} logos.run.v1.ReportReply.$Shape
                 */

                /**
                 * Constructs a new ReportReply.
                 * @memberof logos.run.v1
                 * @classdesc Represents a ReportReply.
                 * @constructor
                 * @param {logos.run.v1.ReportReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReportReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new ReportReply instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.ReportReply
                 * @static
                 * @param {logos.run.v1.ReportReply.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.ReportReply} ReportReply instance
                 * @type {{
                 *   (properties: logos.run.v1.ReportReply.$Shape): logos.run.v1.ReportReply & logos.run.v1.ReportReply.$Shape;
                 *   (properties?: logos.run.v1.ReportReply.$Properties): logos.run.v1.ReportReply;
                 * }}
                 */
                ReportReply.create = function(properties) {
                    return new ReportReply(properties);
                };

                /**
                 * Encodes the specified ReportReply message. Does not implicitly {@link logos.run.v1.ReportReply.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.ReportReply
                 * @static
                 * @param {logos.run.v1.ReportReply.$Properties} message ReportReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReportReply.encode = function (message, writer, _depth) {
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
                 * Decodes a ReportReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.ReportReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.ReportReply & logos.run.v1.ReportReply.$Shape} ReportReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReportReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.ReportReply();
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
                 * Creates a ReportReply message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.ReportReply
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.ReportReply} ReportReply
                 */
                ReportReply.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.ReportReply)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.ReportReply: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.logos.run.v1.ReportReply();
                };

                /**
                 * Creates a plain object from a ReportReply message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.ReportReply
                 * @static
                 * @param {logos.run.v1.ReportReply} message ReportReply
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ReportReply.toObject = function () {
                    return {};
                };

                /**
                 * Converts this ReportReply to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.ReportReply
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ReportReply.prototype.toJSON = function() {
                    return ReportReply.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ReportReply;
            })();

            v1.RegisterRequest = (function() {

                /**
                 * Properties of a RegisterRequest.
                 * @typedef {Object} logos.run.v1.RegisterRequest.$Properties
                 * @property {Uint8Array|null} [tokenSha256] RegisterRequest tokenSha256
                 * @property {string|null} [account] RegisterRequest account
                 * @property {Uint8Array|null} [genesisHash] RegisterRequest genesisHash
                 * @property {string|null} [label] RegisterRequest label
                 * @property {Uint8Array|null} [planDigest] RegisterRequest planDigest
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RegisterRequest.
                 * @memberof logos.run.v1
                 * @interface IRegisterRequest
                 * @augments logos.run.v1.RegisterRequest.$Properties
                 * @deprecated Use logos.run.v1.RegisterRequest.$Properties instead.
                 */

                /**
                 * Shape of a RegisterRequest.
                 * @typedef {logos.run.v1.RegisterRequest.$Properties} logos.run.v1.RegisterRequest.$Shape
                 */

                /**
                 * Constructs a new RegisterRequest.
                 * @memberof logos.run.v1
                 * @classdesc Represents a RegisterRequest.
                 * @constructor
                 * @param {logos.run.v1.RegisterRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RegisterRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RegisterRequest tokenSha256.
                 * @member {Uint8Array} tokenSha256
                 * @memberof logos.run.v1.RegisterRequest
                 * @instance
                 */
                RegisterRequest.prototype.tokenSha256 = $util.newBuffer([]);

                /**
                 * RegisterRequest account.
                 * @member {string} account
                 * @memberof logos.run.v1.RegisterRequest
                 * @instance
                 */
                RegisterRequest.prototype.account = "";

                /**
                 * RegisterRequest genesisHash.
                 * @member {Uint8Array} genesisHash
                 * @memberof logos.run.v1.RegisterRequest
                 * @instance
                 */
                RegisterRequest.prototype.genesisHash = $util.newBuffer([]);

                /**
                 * RegisterRequest label.
                 * @member {string} label
                 * @memberof logos.run.v1.RegisterRequest
                 * @instance
                 */
                RegisterRequest.prototype.label = "";

                /**
                 * RegisterRequest planDigest.
                 * @member {Uint8Array} planDigest
                 * @memberof logos.run.v1.RegisterRequest
                 * @instance
                 */
                RegisterRequest.prototype.planDigest = $util.newBuffer([]);

                /**
                 * Creates a new RegisterRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.RegisterRequest
                 * @static
                 * @param {logos.run.v1.RegisterRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.RegisterRequest} RegisterRequest instance
                 * @type {{
                 *   (properties: logos.run.v1.RegisterRequest.$Shape): logos.run.v1.RegisterRequest & logos.run.v1.RegisterRequest.$Shape;
                 *   (properties?: logos.run.v1.RegisterRequest.$Properties): logos.run.v1.RegisterRequest;
                 * }}
                 */
                RegisterRequest.create = function(properties) {
                    return new RegisterRequest(properties);
                };

                /**
                 * Encodes the specified RegisterRequest message. Does not implicitly {@link logos.run.v1.RegisterRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.RegisterRequest
                 * @static
                 * @param {logos.run.v1.RegisterRequest.$Properties} message RegisterRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RegisterRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tokenSha256 != null && $Object.hasOwnProperty.call(message, "tokenSha256") && message.tokenSha256.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.tokenSha256);
                    if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.account);
                    if (message.genesisHash != null && $Object.hasOwnProperty.call(message, "genesisHash") && message.genesisHash.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.genesisHash);
                    if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.label);
                    if (message.planDigest != null && $Object.hasOwnProperty.call(message, "planDigest") && message.planDigest.length)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.planDigest);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RegisterRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.RegisterRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.RegisterRequest & logos.run.v1.RegisterRequest.$Shape} RegisterRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RegisterRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.RegisterRequest();
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
                                    message.tokenSha256 = value;
                                else
                                    delete message.tokenSha256;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.account = value;
                                else
                                    delete message.account;
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
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.label = value;
                                else
                                    delete message.label;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.planDigest = value;
                                else
                                    delete message.planDigest;
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
                 * Creates a RegisterRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.RegisterRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.RegisterRequest} RegisterRequest
                 */
                RegisterRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.RegisterRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.RegisterRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.run.v1.RegisterRequest();
                    if (object.tokenSha256 != null)
                        if (object.tokenSha256.length)
                            if (typeof object.tokenSha256 === "string")
                                $util.base64.decode(object.tokenSha256, message.tokenSha256 = $util.newBuffer($util.base64.length(object.tokenSha256)), 0);
                            else if (object.tokenSha256.length >= 0)
                                message.tokenSha256 = object.tokenSha256;
                    if (object.account != null)
                        if (typeof object.account !== "string" || object.account.length)
                            message.account = $String(object.account);
                    if (object.genesisHash != null)
                        if (object.genesisHash.length)
                            if (typeof object.genesisHash === "string")
                                $util.base64.decode(object.genesisHash, message.genesisHash = $util.newBuffer($util.base64.length(object.genesisHash)), 0);
                            else if (object.genesisHash.length >= 0)
                                message.genesisHash = object.genesisHash;
                    if (object.label != null)
                        if (typeof object.label !== "string" || object.label.length)
                            message.label = $String(object.label);
                    if (object.planDigest != null)
                        if (object.planDigest.length)
                            if (typeof object.planDigest === "string")
                                $util.base64.decode(object.planDigest, message.planDigest = $util.newBuffer($util.base64.length(object.planDigest)), 0);
                            else if (object.planDigest.length >= 0)
                                message.planDigest = object.planDigest;
                    return message;
                };

                /**
                 * Creates a plain object from a RegisterRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.RegisterRequest
                 * @static
                 * @param {logos.run.v1.RegisterRequest} message RegisterRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                RegisterRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.tokenSha256 = "";
                        else {
                            object.tokenSha256 = [];
                            if (options.bytes !== $Array)
                                object.tokenSha256 = $util.newBuffer(object.tokenSha256);
                        }
                        object.account = "";
                        if (options.bytes === $String)
                            object.genesisHash = "";
                        else {
                            object.genesisHash = [];
                            if (options.bytes !== $Array)
                                object.genesisHash = $util.newBuffer(object.genesisHash);
                        }
                        object.label = "";
                        if (options.bytes === $String)
                            object.planDigest = "";
                        else {
                            object.planDigest = [];
                            if (options.bytes !== $Array)
                                object.planDigest = $util.newBuffer(object.planDigest);
                        }
                    }
                    if (message.tokenSha256 != null && $Object.hasOwnProperty.call(message, "tokenSha256"))
                        object.tokenSha256 = options.bytes === $String ? $util.base64.encode(message.tokenSha256, 0, message.tokenSha256.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.tokenSha256) : message.tokenSha256;
                    if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                        object.account = message.account;
                    if (message.genesisHash != null && $Object.hasOwnProperty.call(message, "genesisHash"))
                        object.genesisHash = options.bytes === $String ? $util.base64.encode(message.genesisHash, 0, message.genesisHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.genesisHash) : message.genesisHash;
                    if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                        object.label = message.label;
                    if (message.planDigest != null && $Object.hasOwnProperty.call(message, "planDigest"))
                        object.planDigest = options.bytes === $String ? $util.base64.encode(message.planDigest, 0, message.planDigest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.planDigest) : message.planDigest;
                    return object;
                };

                /**
                 * Converts this RegisterRequest to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.RegisterRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                RegisterRequest.prototype.toJSON = function() {
                    return RegisterRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return RegisterRequest;
            })();

            v1.RegisterReply = (function() {

                /**
                 * Properties of a RegisterReply.
                 * @typedef {Object} logos.run.v1.RegisterReply.$Properties
                 * @property {string|null} [stateAddress] RegisterReply stateAddress
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RegisterReply.
                 * @memberof logos.run.v1
                 * @interface IRegisterReply
                 * @augments logos.run.v1.RegisterReply.$Properties
                 * @deprecated Use logos.run.v1.RegisterReply.$Properties instead.
                 */

                /**
                 * Shape of a RegisterReply.
                 * @typedef {logos.run.v1.RegisterReply.$Properties} logos.run.v1.RegisterReply.$Shape
                 */

                /**
                 * Constructs a new RegisterReply.
                 * @memberof logos.run.v1
                 * @classdesc Represents a RegisterReply.
                 * @constructor
                 * @param {logos.run.v1.RegisterReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RegisterReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RegisterReply stateAddress.
                 * @member {string} stateAddress
                 * @memberof logos.run.v1.RegisterReply
                 * @instance
                 */
                RegisterReply.prototype.stateAddress = "";

                /**
                 * Creates a new RegisterReply instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.RegisterReply
                 * @static
                 * @param {logos.run.v1.RegisterReply.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.RegisterReply} RegisterReply instance
                 * @type {{
                 *   (properties: logos.run.v1.RegisterReply.$Shape): logos.run.v1.RegisterReply & logos.run.v1.RegisterReply.$Shape;
                 *   (properties?: logos.run.v1.RegisterReply.$Properties): logos.run.v1.RegisterReply;
                 * }}
                 */
                RegisterReply.create = function(properties) {
                    return new RegisterReply(properties);
                };

                /**
                 * Encodes the specified RegisterReply message. Does not implicitly {@link logos.run.v1.RegisterReply.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.RegisterReply
                 * @static
                 * @param {logos.run.v1.RegisterReply.$Properties} message RegisterReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RegisterReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.stateAddress != null && $Object.hasOwnProperty.call(message, "stateAddress") && message.stateAddress !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.stateAddress);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RegisterReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.RegisterReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.RegisterReply & logos.run.v1.RegisterReply.$Shape} RegisterReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RegisterReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.RegisterReply();
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
                                    message.stateAddress = value;
                                else
                                    delete message.stateAddress;
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
                 * Creates a RegisterReply message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.RegisterReply
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.RegisterReply} RegisterReply
                 */
                RegisterReply.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.RegisterReply)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.RegisterReply: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.run.v1.RegisterReply();
                    if (object.stateAddress != null)
                        if (typeof object.stateAddress !== "string" || object.stateAddress.length)
                            message.stateAddress = $String(object.stateAddress);
                    return message;
                };

                /**
                 * Creates a plain object from a RegisterReply message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.RegisterReply
                 * @static
                 * @param {logos.run.v1.RegisterReply} message RegisterReply
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                RegisterReply.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.stateAddress = "";
                    if (message.stateAddress != null && $Object.hasOwnProperty.call(message, "stateAddress"))
                        object.stateAddress = message.stateAddress;
                    return object;
                };

                /**
                 * Converts this RegisterReply to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.RegisterReply
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                RegisterReply.prototype.toJSON = function() {
                    return RegisterReply.toObject(this, $protobuf.util.toJSONOptions);
                };

                return RegisterReply;
            })();

            v1.DrainRequest = (function() {

                /**
                 * Properties of a DrainRequest.
                 * @typedef {Object} logos.run.v1.DrainRequest.$Properties
                 * @property {Uint8Array|null} [tokenSha256] DrainRequest tokenSha256
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DrainRequest.
                 * @memberof logos.run.v1
                 * @interface IDrainRequest
                 * @augments logos.run.v1.DrainRequest.$Properties
                 * @deprecated Use logos.run.v1.DrainRequest.$Properties instead.
                 */

                /**
                 * Shape of a DrainRequest.
                 * @typedef {logos.run.v1.DrainRequest.$Properties} logos.run.v1.DrainRequest.$Shape
                 */

                /**
                 * Constructs a new DrainRequest.
                 * @memberof logos.run.v1
                 * @classdesc Represents a DrainRequest.
                 * @constructor
                 * @param {logos.run.v1.DrainRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DrainRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DrainRequest tokenSha256.
                 * @member {Uint8Array} tokenSha256
                 * @memberof logos.run.v1.DrainRequest
                 * @instance
                 */
                DrainRequest.prototype.tokenSha256 = $util.newBuffer([]);

                /**
                 * Creates a new DrainRequest instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.DrainRequest
                 * @static
                 * @param {logos.run.v1.DrainRequest.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.DrainRequest} DrainRequest instance
                 * @type {{
                 *   (properties: logos.run.v1.DrainRequest.$Shape): logos.run.v1.DrainRequest & logos.run.v1.DrainRequest.$Shape;
                 *   (properties?: logos.run.v1.DrainRequest.$Properties): logos.run.v1.DrainRequest;
                 * }}
                 */
                DrainRequest.create = function(properties) {
                    return new DrainRequest(properties);
                };

                /**
                 * Encodes the specified DrainRequest message. Does not implicitly {@link logos.run.v1.DrainRequest.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.DrainRequest
                 * @static
                 * @param {logos.run.v1.DrainRequest.$Properties} message DrainRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DrainRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tokenSha256 != null && $Object.hasOwnProperty.call(message, "tokenSha256") && message.tokenSha256.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.tokenSha256);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DrainRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.DrainRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.DrainRequest & logos.run.v1.DrainRequest.$Shape} DrainRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DrainRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.DrainRequest();
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
                                    message.tokenSha256 = value;
                                else
                                    delete message.tokenSha256;
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
                 * Creates a DrainRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.DrainRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.DrainRequest} DrainRequest
                 */
                DrainRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.DrainRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.DrainRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.run.v1.DrainRequest();
                    if (object.tokenSha256 != null)
                        if (object.tokenSha256.length)
                            if (typeof object.tokenSha256 === "string")
                                $util.base64.decode(object.tokenSha256, message.tokenSha256 = $util.newBuffer($util.base64.length(object.tokenSha256)), 0);
                            else if (object.tokenSha256.length >= 0)
                                message.tokenSha256 = object.tokenSha256;
                    return message;
                };

                /**
                 * Creates a plain object from a DrainRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.DrainRequest
                 * @static
                 * @param {logos.run.v1.DrainRequest} message DrainRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DrainRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if (options.bytes === $String)
                            object.tokenSha256 = "";
                        else {
                            object.tokenSha256 = [];
                            if (options.bytes !== $Array)
                                object.tokenSha256 = $util.newBuffer(object.tokenSha256);
                        }
                    if (message.tokenSha256 != null && $Object.hasOwnProperty.call(message, "tokenSha256"))
                        object.tokenSha256 = options.bytes === $String ? $util.base64.encode(message.tokenSha256, 0, message.tokenSha256.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.tokenSha256) : message.tokenSha256;
                    return object;
                };

                /**
                 * Converts this DrainRequest to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.DrainRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DrainRequest.prototype.toJSON = function() {
                    return DrainRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DrainRequest;
            })();

            v1.DrainProgress = (function() {

                /**
                 * Properties of a DrainProgress.
                 * @typedef {Object} logos.run.v1.DrainProgress.$Properties
                 * @property {string|null} [text] DrainProgress text
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DrainProgress.
                 * @memberof logos.run.v1
                 * @interface IDrainProgress
                 * @augments logos.run.v1.DrainProgress.$Properties
                 * @deprecated Use logos.run.v1.DrainProgress.$Properties instead.
                 */

                /**
                 * Shape of a DrainProgress.
                 * @typedef {logos.run.v1.DrainProgress.$Properties} logos.run.v1.DrainProgress.$Shape
                 */

                /**
                 * Constructs a new DrainProgress.
                 * @memberof logos.run.v1
                 * @classdesc Represents a DrainProgress.
                 * @constructor
                 * @param {logos.run.v1.DrainProgress.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DrainProgress = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DrainProgress text.
                 * @member {string} text
                 * @memberof logos.run.v1.DrainProgress
                 * @instance
                 */
                DrainProgress.prototype.text = "";

                /**
                 * Creates a new DrainProgress instance using the specified properties.
                 * @function create
                 * @memberof logos.run.v1.DrainProgress
                 * @static
                 * @param {logos.run.v1.DrainProgress.$Properties=} [properties] Properties to set
                 * @returns {logos.run.v1.DrainProgress} DrainProgress instance
                 * @type {{
                 *   (properties: logos.run.v1.DrainProgress.$Shape): logos.run.v1.DrainProgress & logos.run.v1.DrainProgress.$Shape;
                 *   (properties?: logos.run.v1.DrainProgress.$Properties): logos.run.v1.DrainProgress;
                 * }}
                 */
                DrainProgress.create = function(properties) {
                    return new DrainProgress(properties);
                };

                /**
                 * Encodes the specified DrainProgress message. Does not implicitly {@link logos.run.v1.DrainProgress.verify|verify} messages.
                 * @function encode
                 * @memberof logos.run.v1.DrainProgress
                 * @static
                 * @param {logos.run.v1.DrainProgress.$Properties} message DrainProgress message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DrainProgress.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DrainProgress message from the specified reader or buffer.
                 * @function decode
                 * @memberof logos.run.v1.DrainProgress
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {logos.run.v1.DrainProgress & logos.run.v1.DrainProgress.$Shape} DrainProgress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DrainProgress.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.logos.run.v1.DrainProgress();
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
                                    message.text = value;
                                else
                                    delete message.text;
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
                 * Creates a DrainProgress message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof logos.run.v1.DrainProgress
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {logos.run.v1.DrainProgress} DrainProgress
                 */
                DrainProgress.fromObject = function (object, _depth) {
                    if (object instanceof $root.logos.run.v1.DrainProgress)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".logos.run.v1.DrainProgress: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.logos.run.v1.DrainProgress();
                    if (object.text != null)
                        if (typeof object.text !== "string" || object.text.length)
                            message.text = $String(object.text);
                    return message;
                };

                /**
                 * Creates a plain object from a DrainProgress message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof logos.run.v1.DrainProgress
                 * @static
                 * @param {logos.run.v1.DrainProgress} message DrainProgress
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DrainProgress.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.text = "";
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        object.text = message.text;
                    return object;
                };

                /**
                 * Converts this DrainProgress to JSON.
                 * @function toJSON
                 * @memberof logos.run.v1.DrainProgress
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DrainProgress.prototype.toJSON = function() {
                    return DrainProgress.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DrainProgress;
            })();

            return v1;
        })();

        return run;
    })();

    return logos;
})();

export {
  $root as default
};
