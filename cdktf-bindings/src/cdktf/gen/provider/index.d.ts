import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LogosProviderConfig {
    /**
    * Who signs and pays: a name in the key store or the path of an encrypted JSON key. Default: LOGOS_ACCOUNT. The passphrase comes from LOGOS_PASSPHRASE or LOGOS_PASSPHRASE_FILE.
    *
    */
    readonly account?: string;
    /**
    * Where the chain answers. Default: LOGOS_ENDPOINT, else the local devnet at `ws://127.0.0.1:9944`.
    *
    */
    readonly endpoint?: string;
    /**
    * Hash of the chain's genesis block; any other chain is refused.
    *
    */
    readonly genesis?: string;
    /**
    * To which the machines belong, such as `alice/web`. Default: LOGOS_WORKSPACE, which `logos run` sets.
    *
    */
    readonly workspace?: string;
    /**
    * Alias name
    *
    */
    readonly alias?: string;
}
/**
* Represents a `logos`
*/
export declare class LogosProvider extends cdktf.TerraformProvider {
    static readonly tfResourceType = "logos";
    /**
    * Generates CDKTF code for importing a LogosProvider resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LogosProvider to import
    * @param importFromId The id of the existing LogosProvider that should be imported. Refer to the `import section` in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LogosProvider to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new `logos` Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LogosProviderConfig = {}
    */
    constructor(scope: Construct, id: string, config?: LogosProviderConfig);
    private _account?;
    get account(): string | undefined;
    set account(value: string | undefined);
    resetAccount(): void;
    get accountInput(): string | undefined;
    private _endpoint?;
    get endpoint(): string | undefined;
    set endpoint(value: string | undefined);
    resetEndpoint(): void;
    get endpointInput(): string | undefined;
    private _genesis?;
    get genesis(): string | undefined;
    set genesis(value: string | undefined);
    resetGenesis(): void;
    get genesisInput(): string | undefined;
    private _workspace?;
    get workspace(): string | undefined;
    set workspace(value: string | undefined);
    resetWorkspace(): void;
    get workspaceInput(): string | undefined;
    private _alias?;
    get alias(): string | undefined;
    set alias(value: string | undefined);
    resetAlias(): void;
    get aliasInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
