import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface MachineConfig extends cdktf.TerraformMetaArguments {
    /**
    * How many daemons check each result: 3, 5 or 7. Left out: what the chain sets.
    *
    */
    readonly checkers?: number;
    /**
    * While true, the chain refuses to remove it, whoever asks. Default `false`.
    *
    */
    readonly deleteProtection?: boolean | cdktf.IResolvable;
    /**
    * Disk in GiB. Left out: what the type sets.
    *
    */
    readonly diskGib?: number;
    /**
    * Image of the catalogue: `debian-13`, or `debian-13@1`. Another image is another machine.
    *
    */
    readonly image?: string;
    /**
    * Most that an hour may cost, in LGS.
    *
    */
    readonly maxPricePerHour?: string;
    /**
    * Memory in MiB. Left out: what the type sets.
    *
    */
    readonly memoryMib?: number;
    /**
    * Name; at most one live machine of the workspace has it. Another name is another machine.
    *
    */
    readonly name: string;
    /**
    * Where it may stand.
    *
    */
    readonly placement?: MachinePlacement;
    /**
    * How long to wait.
    *
    */
    readonly timeouts?: MachineTimeouts;
    /**
    * Machine type of the catalogue: `vm.small`, or `vm.small@1` to pin version and price.
    *
    */
    readonly type: string;
    /**
    * Virtual processors. Left out: what the type sets.
    *
    */
    readonly vcpu?: number;
}
export interface MachinePlacement {
    /**
    * Machines of the same group stand at different sites.
    *
    */
    readonly antiAffinity?: string;
    /**
    * Class of hub, such as `edge`.
    *
    */
    readonly hubClass?: string;
    /**
    * Region in which it must stand, such as `eu-at`.
    *
    */
    readonly region?: string;
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
    private _antiAffinity?;
    get antiAffinity(): string;
    set antiAffinity(value: string);
    resetAntiAffinity(): void;
    get antiAffinityInput(): string | undefined;
    private _hubClass?;
    get hubClass(): string;
    set hubClass(value: string);
    resetHubClass(): void;
    get hubClassInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
}
export interface MachineTimeouts {
    /**
    * How long to wait for the machine, such as `60m`. Without it as long as the job lasts on chain.
    *
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
    get addresses(): string[];
    private _checkers?;
    get checkers(): number;
    set checkers(value: number);
    resetCheckers(): void;
    get checkersInput(): number | undefined;
    private _deleteProtection?;
    get deleteProtection(): boolean | cdktf.IResolvable;
    set deleteProtection(value: boolean | cdktf.IResolvable);
    resetDeleteProtection(): void;
    get deleteProtectionInput(): boolean | cdktf.IResolvable | undefined;
    private _diskGib?;
    get diskGib(): number;
    set diskGib(value: number);
    resetDiskGib(): void;
    get diskGibInput(): number | undefined;
    get endpoint(): string;
    get generation(): number;
    get hub(): string;
    get id(): string;
    private _image?;
    get image(): string;
    set image(value: string);
    resetImage(): void;
    get imageInput(): string | undefined;
    get imageDigest(): string;
    private _maxPricePerHour?;
    get maxPricePerHour(): string;
    set maxPricePerHour(value: string);
    resetMaxPricePerHour(): void;
    get maxPricePerHourInput(): string | undefined;
    private _memoryMib?;
    get memoryMib(): number;
    set memoryMib(value: number);
    resetMemoryMib(): void;
    get memoryMibInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get phase(): string;
    private _placement;
    get placement(): MachinePlacementOutputReference;
    putPlacement(value: MachinePlacement): void;
    resetPlacement(): void;
    get placementInput(): cdktf.IResolvable | MachinePlacement | undefined;
    get pricePerHour(): string;
    get region(): string;
    get sshHostKey(): string;
    private _timeouts;
    get timeouts(): MachineTimeoutsOutputReference;
    putTimeouts(value: MachineTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | MachineTimeouts | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    get typeVersion(): string;
    private _vcpu?;
    get vcpu(): number;
    set vcpu(value: number);
    resetVcpu(): void;
    get vcpuInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
