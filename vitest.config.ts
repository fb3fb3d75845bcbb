import { defineConfig } from "vitest/config";

// Packages run from their sources: no build comes before the tests.
const resolve = { conditions: ["source"] };

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    include: ["**/src/**/*.test.ts", "examples/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
