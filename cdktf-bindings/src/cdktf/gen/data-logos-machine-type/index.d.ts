import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataLogosMachineTypeConfig extends cdktf.TerraformMetaArguments {
    /**
    */
    readonly name: string;
}
/**
* Represents a `logos_machine_type`
*/
export declare class DataLogosMachineType extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "logos_machine_type";
    /**
    * Generates CDKTF code for importing a DataLogosMachineType resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataLogosMachineType to import
    * @param importFromId The id of the existing DataLogosMachineType that should be imported. Refer to the `import section` in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataLogosMachineType to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new `logos_machine_type` Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataLogosMachineTypeConfig
    */
    constructor(scope: Construct, id: string, config: DataLogosMachineTypeConfig);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get id(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
