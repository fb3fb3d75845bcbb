/** Confirms beforehand what a command would ask for. */
export const yesOption: { readonly type: "boolean"; readonly help: string } = {
  type: "boolean",
  help: "does it without asking",
};
