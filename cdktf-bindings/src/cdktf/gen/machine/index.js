"use strict";
// https://registry.terraform.io/providers/logos/logos/0.1.0/docs/resources/machine
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
exports.Machine = exports.MachineTimeoutsOutputReference = exports.MachinePlacementOutputReference = void 0;
exports.machinePlacementToTerraform = machinePlacementToTerraform;
exports.machinePlacementToHclTerraform = machinePlacementToHclTerraform;
exports.machineTimeoutsToTerraform = machineTimeoutsToTerraform;
exports.machineTimeoutsToHclTerraform = machineTimeoutsToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function machinePlacementToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        anti_affinity: cdktf.stringToTerraform(struct.antiAffinity),
        hub_class: cdktf.stringToTerraform(struct.hubClass),
        region: cdktf.stringToTerraform(struct.region),
    };
}
function machinePlacementToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        anti_affinity: {
            value: cdktf.stringToHclTerraform(struct.antiAffinity),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        hub_class: {
            value: cdktf.stringToHclTerraform(struct.hubClass),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        region: {
            value: cdktf.stringToHclTerraform(struct.region),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class MachinePlacementOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._antiAffinity !== undefined) {
            hasAnyValues = true;
            internalValueResult.antiAffinity = this._antiAffinity;
        }
        if (this._hubClass !== undefined) {
            hasAnyValues = true;
            internalValueResult.hubClass = this._hubClass;
        }
        if (this._region !== undefined) {
            hasAnyValues = true;
            internalValueResult.region = this._region;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._antiAffinity = undefined;
            this._hubClass = undefined;
            this._region = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._antiAffinity = value.antiAffinity;
            this._hubClass = value.hubClass;
            this._region = value.region;
        }
    }
    // anti_affinity - computed: false, optional: true, required: false
    _antiAffinity;
    get antiAffinity() {
        return this.getStringAttribute('anti_affinity');
    }
    set antiAffinity(value) {
        this._antiAffinity = value;
    }
    resetAntiAffinity() {
        this._antiAffinity = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get antiAffinityInput() {
        return this._antiAffinity;
    }
    // hub_class - computed: false, optional: true, required: false
    _hubClass;
    get hubClass() {
        return this.getStringAttribute('hub_class');
    }
    set hubClass(value) {
        this._hubClass = value;
    }
    resetHubClass() {
        this._hubClass = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get hubClassInput() {
        return this._hubClass;
    }
    // region - computed: false, optional: true, required: false
    _region;
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    resetRegion() {
        this._region = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get regionInput() {
        return this._region;
    }
}
exports.MachinePlacementOutputReference = MachinePlacementOutputReference;
function machineTimeoutsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        create: cdktf.stringToTerraform(struct.create),
    };
}
function machineTimeoutsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        create: {
            value: cdktf.stringToHclTerraform(struct.create),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class MachineTimeoutsOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._create !== undefined) {
            hasAnyValues = true;
            internalValueResult.create = this._create;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._create = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._create = value.create;
        }
    }
    // create - computed: false, optional: true, required: false
    _create;
    get create() {
        return this.getStringAttribute('create');
    }
    set create(value) {
        this._create = value;
    }
    resetCreate() {
        this._create = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get createInput() {
        return this._create;
    }
}
exports.MachineTimeoutsOutputReference = MachineTimeoutsOutputReference;
/**
* Represents a `logos_machine`
*/
class Machine extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "logos_machine";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Machine resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Machine to import
    * @param importFromId The id of the existing Machine that should be imported. Refer to the `import section` in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Machine to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "logos_machine", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new `logos_machine` Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options MachineConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'logos_machine',
            terraformGeneratorMetadata: {
                providerName: 'logos',
                providerVersion: '0.1.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._checkers = config.checkers;
        this._deleteProtection = config.deleteProtection;
        this._diskGib = config.diskGib;
        this._image = config.image;
        this._maxPricePerHour = config.maxPricePerHour;
        this._memoryMib = config.memoryMib;
        this._name = config.name;
        this._placement.internalValue = config.placement;
        this._timeouts.internalValue = config.timeouts;
        this._type = config.type;
        this._vcpu = config.vcpu;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // addresses - computed: true, optional: false, required: false
    get addresses() {
        return this.getListAttribute('addresses');
    }
    // checkers - computed: true, optional: true, required: false
    _checkers;
    get checkers() {
        return this.getNumberAttribute('checkers');
    }
    set checkers(value) {
        this._checkers = value;
    }
    resetCheckers() {
        this._checkers = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get checkersInput() {
        return this._checkers;
    }
    // delete_protection - computed: true, optional: true, required: false
    _deleteProtection;
    get deleteProtection() {
        return this.getBooleanAttribute('delete_protection');
    }
    set deleteProtection(value) {
        this._deleteProtection = value;
    }
    resetDeleteProtection() {
        this._deleteProtection = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get deleteProtectionInput() {
        return this._deleteProtection;
    }
    // disk_gib - computed: true, optional: true, required: false
    _diskGib;
    get diskGib() {
        return this.getNumberAttribute('disk_gib');
    }
    set diskGib(value) {
        this._diskGib = value;
    }
    resetDiskGib() {
        this._diskGib = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get diskGibInput() {
        return this._diskGib;
    }
    // endpoint - computed: true, optional: false, required: false
    get endpoint() {
        return this.getStringAttribute('endpoint');
    }
    // generation - computed: true, optional: false, required: false
    get generation() {
        return this.getNumberAttribute('generation');
    }
    // hub - computed: true, optional: false, required: false
    get hub() {
        return this.getStringAttribute('hub');
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // image - computed: true, optional: true, required: false
    _image;
    get image() {
        return this.getStringAttribute('image');
    }
    set image(value) {
        this._image = value;
    }
    resetImage() {
        this._image = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get imageInput() {
        return this._image;
    }
    // image_digest - computed: true, optional: false, required: false
    get imageDigest() {
        return this.getStringAttribute('image_digest');
    }
    // max_price_per_hour - computed: false, optional: true, required: false
    _maxPricePerHour;
    get maxPricePerHour() {
        return this.getStringAttribute('max_price_per_hour');
    }
    set maxPricePerHour(value) {
        this._maxPricePerHour = value;
    }
    resetMaxPricePerHour() {
        this._maxPricePerHour = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxPricePerHourInput() {
        return this._maxPricePerHour;
    }
    // memory_mib - computed: true, optional: true, required: false
    _memoryMib;
    get memoryMib() {
        return this.getNumberAttribute('memory_mib');
    }
    set memoryMib(value) {
        this._memoryMib = value;
    }
    resetMemoryMib() {
        this._memoryMib = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get memoryMibInput() {
        return this._memoryMib;
    }
    // name - computed: false, optional: false, required: true
    _name;
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    // phase - computed: true, optional: false, required: false
    get phase() {
        return this.getStringAttribute('phase');
    }
    // placement - computed: false, optional: true, required: false
    _placement = new MachinePlacementOutputReference(this, "placement");
    get placement() {
        return this._placement;
    }
    putPlacement(value) {
        this._placement.internalValue = value;
    }
    resetPlacement() {
        this._placement.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get placementInput() {
        return this._placement.internalValue;
    }
    // price_per_hour - computed: true, optional: false, required: false
    get pricePerHour() {
        return this.getStringAttribute('price_per_hour');
    }
    // region - computed: true, optional: false, required: false
    get region() {
        return this.getStringAttribute('region');
    }
    // ssh_host_key - computed: true, optional: false, required: false
    get sshHostKey() {
        return this.getStringAttribute('ssh_host_key');
    }
    // timeouts - computed: false, optional: true, required: false
    _timeouts = new MachineTimeoutsOutputReference(this, "timeouts");
    get timeouts() {
        return this._timeouts;
    }
    putTimeouts(value) {
        this._timeouts.internalValue = value;
    }
    resetTimeouts() {
        this._timeouts.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeoutsInput() {
        return this._timeouts.internalValue;
    }
    // type - computed: false, optional: false, required: true
    _type;
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
    // type_version - computed: true, optional: false, required: false
    get typeVersion() {
        return this.getStringAttribute('type_version');
    }
    // vcpu - computed: true, optional: true, required: false
    _vcpu;
    get vcpu() {
        return this.getNumberAttribute('vcpu');
    }
    set vcpu(value) {
        this._vcpu = value;
    }
    resetVcpu() {
        this._vcpu = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get vcpuInput() {
        return this._vcpu;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            checkers: cdktf.numberToTerraform(this._checkers),
            delete_protection: cdktf.booleanToTerraform(this._deleteProtection),
            disk_gib: cdktf.numberToTerraform(this._diskGib),
            image: cdktf.stringToTerraform(this._image),
            max_price_per_hour: cdktf.stringToTerraform(this._maxPricePerHour),
            memory_mib: cdktf.numberToTerraform(this._memoryMib),
            name: cdktf.stringToTerraform(this._name),
            placement: machinePlacementToTerraform(this._placement.internalValue),
            timeouts: machineTimeoutsToTerraform(this._timeouts.internalValue),
            type: cdktf.stringToTerraform(this._type),
            vcpu: cdktf.numberToTerraform(this._vcpu),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            checkers: {
                value: cdktf.numberToHclTerraform(this._checkers),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            delete_protection: {
                value: cdktf.booleanToHclTerraform(this._deleteProtection),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            disk_gib: {
                value: cdktf.numberToHclTerraform(this._diskGib),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            image: {
                value: cdktf.stringToHclTerraform(this._image),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            max_price_per_hour: {
                value: cdktf.stringToHclTerraform(this._maxPricePerHour),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            memory_mib: {
                value: cdktf.numberToHclTerraform(this._memoryMib),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            placement: {
                value: machinePlacementToHclTerraform(this._placement.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "MachinePlacement",
            },
            timeouts: {
                value: machineTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "MachineTimeouts",
            },
            type: {
                value: cdktf.stringToHclTerraform(this._type),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            vcpu: {
                value: cdktf.numberToHclTerraform(this._vcpu),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.Machine = Machine;
