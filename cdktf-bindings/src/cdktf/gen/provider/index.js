"use strict";
// https://registry.terraform.io/providers/logos/logos/0.1.0/docs
// generated from terraform resource schema
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.LogosProvider = void 0;
const cdktf = __importStar(require("cdktf"));
/**
* Represents a `logos`
*/
class LogosProvider extends cdktf.TerraformProvider {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "logos";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a LogosProvider resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LogosProvider to import
    * @param importFromId The id of the existing LogosProvider that should be imported. Refer to the `import section` in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LogosProvider to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "logos", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new `logos` Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LogosProviderConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'logos',
            terraformGeneratorMetadata: {
                providerName: 'logos',
                providerVersion: '0.1.0'
            },
            terraformProviderSource: 'registry.terraform.io/logos/logos'
        });
        this._account = config.account;
        this._endpoint = config.endpoint;
        this._genesis = config.genesis;
        this._workspace = config.workspace;
        this._alias = config.alias;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // account - computed: false, optional: true, required: false
    _account;
    get account() {
        return this._account;
    }
    set account(value) {
        this._account = value;
    }
    resetAccount() {
        this._account = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get accountInput() {
        return this._account;
    }
    // endpoint - computed: false, optional: true, required: false
    _endpoint;
    get endpoint() {
        return this._endpoint;
    }
    set endpoint(value) {
        this._endpoint = value;
    }
    resetEndpoint() {
        this._endpoint = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get endpointInput() {
        return this._endpoint;
    }
    // genesis - computed: false, optional: true, required: false
    _genesis;
    get genesis() {
        return this._genesis;
    }
    set genesis(value) {
        this._genesis = value;
    }
    resetGenesis() {
        this._genesis = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get genesisInput() {
        return this._genesis;
    }
    // workspace - computed: false, optional: true, required: false
    _workspace;
    get workspace() {
        return this._workspace;
    }
    set workspace(value) {
        this._workspace = value;
    }
    resetWorkspace() {
        this._workspace = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get workspaceInput() {
        return this._workspace;
    }
    // alias - computed: false, optional: true, required: false
    _alias;
    get alias() {
        return this._alias;
    }
    set alias(value) {
        this._alias = value;
    }
    resetAlias() {
        this._alias = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get aliasInput() {
        return this._alias;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            account: cdktf.stringToTerraform(this._account),
            endpoint: cdktf.stringToTerraform(this._endpoint),
            genesis: cdktf.stringToTerraform(this._genesis),
            workspace: cdktf.stringToTerraform(this._workspace),
            alias: cdktf.stringToTerraform(this._alias),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            account: {
                value: cdktf.stringToHclTerraform(this._account),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            endpoint: {
                value: cdktf.stringToHclTerraform(this._endpoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            genesis: {
                value: cdktf.stringToHclTerraform(this._genesis),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            workspace: {
                value: cdktf.stringToHclTerraform(this._workspace),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            alias: {
                value: cdktf.stringToHclTerraform(this._alias),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.LogosProvider = LogosProvider;
