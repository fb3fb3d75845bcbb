import type { AttributeSpec } from "@logos/chain-client";
import { formatAmount } from "@logos/chain-client";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";

function rangeOf({ kind }: AttributeSpec): string {
  switch (kind.kind) {
    case "uint":
      return `${kind.min} to ${kind.max}${kind.step === 1n ? "" : ` by ${kind.step}`}`;
    case "text":
    case "sealed":
      return `at most ${kind.maxBytes} bytes`;
    case "choice":
      return kind.choices.join(" | ");
    case "digest":
      return "a digest";
    case "image":
      return "an image of the catalogue";
  }
}

function attributeLine(spec: AttributeSpec): string {
  const notes = [
    ...(spec.required ? ["required"] : []),
    ...(spec.default === undefined ? [] : [`default ${String(spec.default.value)}`]),
    ...(spec.unitPrice === 0n ? [] : [`${formatAmount(spec.unitPrice)} an hour each`]),
    ...(spec.mutability === "replace" ? ["a change replaces the machine"] : []),
  ];
  return `    ${spec.name.padEnd(12)} ${rangeOf(spec)}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
}

export const typesList: Command = defineCommand({
  path: ["types", "list"],
  summary: "lists machine types with what they take and cost, and the images",
  example: "logos types list",
  options: {},
  run: async (invocation) =>
    await withChain(invocation, async (chain) => {
      const [types, images] = await Promise.all([chain.machineTypes(), chain.images()]);
      const lines = types.flatMap((type) => [
        `${type.name}@${type.version}${type.active ? "" : " (not active)"}: ${formatAmount(type.basePrice)} an hour${type.trustedHub ? ", on trusted hubs alone" : ""}`,
        ...type.attributes.map(attributeLine),
      ]);
      const names = images.map((image) => `${image.name}@${image.version}${image.active ? "" : " (withdrawn)"}`);
      invocation.output.result({ types, images }, [...lines, `images: ${names.join(", ")}`].join("\n"));
      return 0;
    }),
});
