import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface MachineConfig extends cdktf.TerraformMetaArguments {
    /**
    */
    readonly name: string;
    /**
    */
    readonly type: string;
    /**
    */
    readonly image?: string;
    /**
    */
    readonly vcpu?: number;
    /**
    */
    readonly memoryMib?: number;
    /**
    */
    readonly diskGib?: number;
    /**
    */
    readonly parameters?: {
        [key: string]: string;
    };
    /**
    */
    readonly sealedParameters?: {
        [key: string]: string;
    };
    /**
    */
    readonly sealedParametersVersion?: string;
    /**
    */
    readonly sshKeys?: string[];
    /**
    */
    readonly userData?: string;
    /**
    */
    readonly userDataVersion?: string;
    /**
    */
    readonly placement?: MachinePlacement;
    /**
    */
    readonly checkers?: number;
    /**
    */
    readonly maxPricePerHour?: string;
    /**
    */
    readonly deleteProtection?: boolean | cdktf.IResolvable;
    /**
    */
    readonly timeouts?: MachineTimeouts;
}
export interface MachinePlacement {
    /**
    */
    readonly region?: string;
    /**
    */
    readonly hubClass?: string;
    /**
    */
    readonly antiAffinity?: string;
}
export declare function machinePlacementToTerraform(struct?: MachinePlacement | cdktf.IResolvable): any;
export declare function machinePlacementToHclTerraform(struct?: MachinePlacement | cdktf.IResolvable): any;
export declare class MachinePlacementOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): MachinePlacement | cdktf.IResolvable | undefined;
    set internalValue(value: MachinePlacement | cdktf.IResolvable | undefined);
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    private _hubClass?;
    get hubClass(): string;
    set hubClass(value: string);
    resetHubClass(): void;
    get hubClassInput(): string | undefined;
    private _antiAffinity?;
    get antiAffinity(): string;
    set antiAffinity(value: string);
    resetAntiAffinity(): void;
    get antiAffinityInput(): string | undefined;
}
export interface MachineTimeouts {
    /**
    */
    readonly create?: string;
}
export declare function machineTimeoutsToTerraform(struct?: MachineTimeouts | cdktf.IResolvable): any;
export declare function machineTimeoutsToHclTerraform(struct?: MachineTimeouts | cdktf.IResolvable): any;
export declare class MachineTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): MachineTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: MachineTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
}
/**
* Represents a `logos_machine`
*/
export declare class Machine extends cdktf.TerraformResource {
    static readonly tfResourceType = "logos_machine";
    /**
    * Generates CDKTF code for importing a Machine resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Machine to import
    * @param importFromId The id of the existing Machine that should be imported. Refer to the `import section` in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Machine to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new `logos_machine` Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options MachineConfig
    */
    constructor(scope: Construct, id: string, config: MachineConfig);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _image?;
    get image(): string;
    set image(value: string);
    resetImage(): void;
    get imageInput(): string | undefined;
    private _vcpu?;
    get vcpu(): number;
    set vcpu(value: number);
    resetVcpu(): void;
    get vcpuInput(): number | undefined;
    private _memoryMib?;
    get memoryMib(): number;
    set memoryMib(value: number);
    resetMemoryMib(): void;
    get memoryMibInput(): number | undefined;
    private _diskGib?;
    get diskGib(): number;
    set diskGib(value: number);
    resetDiskGib(): void;
    get diskGibInput(): number | undefined;
    private _parameters?;
    get parameters(): {
        [key: string]: string;
    };
    set parameters(value: {
        [key: string]: string;
    });
    resetParameters(): void;
    get parametersInput(): {
        [key: string]: string;
    } | undefined;
    private _sealedParameters?;
    get sealedParameters(): {
        [key: string]: string;
    };
    set sealedParameters(value: {
        [key: string]: string;
    });
    resetSealedParameters(): void;
    get sealedParametersInput(): {
        [key: string]: string;
    } | undefined;
    private _sealedParametersVersion?;
    get sealedParametersVersion(): string;
    set sealedParametersVersion(value: string);
    resetSealedParametersVersion(): void;
    get sealedParametersVersionInput(): string | undefined;
    private _sshKeys?;
    get sshKeys(): string[];
    set sshKeys(value: string[]);
    resetSshKeys(): void;
    get sshKeysInput(): string[] | undefined;
    private _userData?;
    get userData(): string;
    set userData(value: string);
    resetUserData(): void;
    get userDataInput(): string | undefined;
    private _userDataVersion?;
    get userDataVersion(): string;
    set userDataVersion(value: string);
    resetUserDataVersion(): void;
    get userDataVersionInput(): string | undefined;
    private _placement;
    get placement(): MachinePlacementOutputReference;
    putPlacement(value: MachinePlacement): void;
    resetPlacement(): void;
    get placementInput(): cdktf.IResolvable | MachinePlacement | undefined;
    private _checkers?;
    get checkers(): number;
    set checkers(value: number);
    resetCheckers(): void;
    get checkersInput(): number | undefined;
    private _maxPricePerHour?;
    get maxPricePerHour(): string;
    set maxPricePerHour(value: string);
    resetMaxPricePerHour(): void;
    get maxPricePerHourInput(): string | undefined;
    private _deleteProtection?;
    get deleteProtection(): boolean | cdktf.IResolvable;
    set deleteProtection(value: boolean | cdktf.IResolvable);
    resetDeleteProtection(): void;
    get deleteProtectionInput(): boolean | cdktf.IResolvable | undefined;
    private _timeouts;
    get timeouts(): MachineTimeoutsOutputReference;
    putTimeouts(value: MachineTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | MachineTimeouts | undefined;
    get id(): string;
    get generation(): number;
    get hub(): string;
    get addresses(): string[];
    get sshHostKey(): string;
    get endpoint(): string;
    get pricePerHour(): string;
    get phase(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
