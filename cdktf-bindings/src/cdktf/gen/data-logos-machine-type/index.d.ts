import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataLogosMachineTypeConfig extends cdktf.TerraformMetaArguments {
    /**
    * Name in the catalogue: `vm.small` for its newest active version, `vm.small@1` for one version.
    *
    */
    readonly name: string;
}
export interface DataLogosMachineTypeAttributes {
}
export declare function dataLogosMachineTypeAttributesToTerraform(struct?: DataLogosMachineTypeAttributes): any;
export declare function dataLogosMachineTypeAttributesToHclTerraform(struct?: DataLogosMachineTypeAttributes): any;
export declare class DataLogosMachineTypeAttributesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataLogosMachineTypeAttributes | undefined;
    set internalValue(value: DataLogosMachineTypeAttributes | undefined);
    get choices(): string[];
    get default(): string;
    get kind(): string;
    get max(): number;
    get min(): number;
    get name(): string;
    get pricePerHour(): string;
    get replaces(): cdktf.IResolvable;
    get required(): cdktf.IResolvable;
    get step(): number;
}
export declare class DataLogosMachineTypeAttributesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataLogosMachineTypeAttributesOutputReference;
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
    get active(): cdktf.IResolvable;
    private _attributes;
    get attributes(): DataLogosMachineTypeAttributesList;
    get class(): string;
    get driver(): string;
    get id(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get pricePerHour(): string;
    get version(): number;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
