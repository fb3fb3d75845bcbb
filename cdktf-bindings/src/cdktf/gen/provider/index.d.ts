import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LogosProviderConfig {
    /**
    */
    readonly endpoint?: string;
    /**
    */
    readonly account?: string;
    /**
    */
    readonly tenant?: string;
    /**
    */
    readonly workspace?: string;
    /**
    */
    readonly genesis?: string;
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
    private _endpoint?;
    get endpoint(): string | undefined;
    set endpoint(value: string | undefined);
    resetEndpoint(): void;
    get endpointInput(): string | undefined;
    private _account?;
    get account(): string | undefined;
    set account(value: string | undefined);
    resetAccount(): void;
    get accountInput(): string | undefined;
    private _tenant?;
    get tenant(): string | undefined;
    set tenant(value: string | undefined);
    resetTenant(): void;
    get tenantInput(): string | undefined;
    private _workspace?;
    get workspace(): string | undefined;
    set workspace(value: string | undefined);
    resetWorkspace(): void;
    get workspaceInput(): string | undefined;
    private _genesis?;
    get genesis(): string | undefined;
    set genesis(value: string | undefined);
    resetGenesis(): void;
    get genesisInput(): string | undefined;
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
