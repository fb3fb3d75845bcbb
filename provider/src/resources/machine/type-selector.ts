/** What the attribute `type` means: a catalogue name, pinned to a version or not. */
export interface TypeSelector {
  readonly name: string;
  readonly version: number | undefined;
}

const SELECTOR = /^([a-z0-9][a-z0-9._-]{0,63})(?:@([1-9][0-9]{0,8}))?$/;

/** Reads `vm.small` or `vm.small@1`; undefined for anything else. */
export function parseSelector(text: string): TypeSelector | undefined {
  const [, name, version] = SELECTOR.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { name, version: version === undefined ? undefined : Number(version) };
}

/** Name and version as one text, `vm.small@1`. */
export function refText({ name, version }: { readonly name: string; readonly version: number }): string {
  return `${name}@${version}`;
}
