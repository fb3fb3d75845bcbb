import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataLogosMachineTypesConfig extends cdktf.TerraformMetaArguments {
}
export interface DataLogosMachineTypesTypesAttributes {
}
export declare function dataLogosMachineTypesTypesAttributesToTerraform(struct?: DataLogosMachineTypesTypesAttributes): any;
export declare function dataLogosMachineTypesTypesAttributesToHclTerraform(struct?: DataLogosMachineTypesTypesAttributes): any;
export declare class DataLogosMachineTypesTypesAttributesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataLogosMachineTypesTypesAttributes | undefined;
    set internalValue(value: DataLogosMachineTypesTypesAttributes | undefined);
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
export declare class DataLogosMachineTypesTypesAttributesList extends cdktf.ComplexList {
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
    get(index: number): DataLogosMachineTypesTypesAttributesOutputReference;
}
export interface DataLogosMachineTypesTypes {
}
export declare function dataLogosMachineTypesTypesToTerraform(struct?: DataLogosMachineTypesTypes): any;
export declare function dataLogosMachineTypesTypesToHclTerraform(struct?: DataLogosMachineTypesTypes): any;
export declare class DataLogosMachineTypesTypesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataLogosMachineTypesTypes | undefined;
    set internalValue(value: DataLogosMachineTypesTypes | undefined);
    get active(): cdktf.IResolvable;
    private _attributes;
    get attributes(): DataLogosMachineTypesTypesAttributesList;
    get class(): string;
    get driver(): string;
    get id(): string;
    get name(): string;
    get pricePerHour(): string;
    get version(): number;
}
export declare class DataLogosMachineTypesTypesList extends cdktf.ComplexList {
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
    get(index: number): DataLogosMachineTypesTypesOutputReference;
}
/**
* Represents a `logos_machine_types`
*/
export declare class DataLogosMachineTypes extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "logos_machine_types";
    /**
    * Generates CDKTF code for importing a DataLogosMachineTypes resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataLogosMachineTypes to import
    * @param importFromId The id of the existing DataLogosMachineTypes that should be imported. Refer to the `import section` in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataLogosMachineTypes to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new `logos_machine_types` Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataLogosMachineTypesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataLogosMachineTypesConfig);
    get id(): string;
    private _types;
    get types(): DataLogosMachineTypesTypesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
