/** An image of the development catalogue. */
export interface ImageDefinition {
  readonly name: string;
  readonly version: number;
}

/**
 * Images of the development catalogue. The simulated driver boots no bytes, so the digest of each is that of its own
 * name, `<name>@<version>`: different for every image, the same for every observer.
 */
export const developmentImages: readonly ImageDefinition[] = [
  { name: "alpine-3", version: 1 },
  { name: "debian-13", version: 1 },
];
