import { LogosBackend, LogosProvider, Machine } from "@logos/cdktf-bindings/cdktf";
import { App, DataResource, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class Hello extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new LogosBackend(this, { workspace: "alice/hello" });
    new LogosProvider(this);

    const size = { vcpu: 1, memoryMib: 1024, diskGib: 10 };
    const machines = ["web", "worker"].map(
      (name) => new Machine(this, name, { name, type: "vm.small@1", image: "debian-13", ...size }),
    );

    // What depends on machines comes after they are verified, and knows where they are.
    const inventory = new DataResource(this, "inventory", {
      input: Object.fromEntries(machines.map((machine) => [machine.node.id, machine.endpoint])),
    });
    new TerraformOutput(this, "endpoints", { value: inventory.output });
  }
}

const app = new App();
new Hello(app, "hello");
app.synth();
