import { defineConfig } from "vitest/config";

// Packages run from their sources: no build comes before the tests.
const resolve = { conditions: ["source"] };
const exclude = ["**/node_modules/**", "**/dist/**"];
const source = { resolve, ssr: { resolve } };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...source,
        test: {
          name: "unit",
          include: ["**/src/**/*.test.ts"],
          exclude: [...exclude, "**/*.{integration,privileged,vm}.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What needs root and a kernel that can be traced: `npm run test:mia`.
        ...source,
        test: { name: "privileged", include: ["**/src/**/*.privileged.test.ts"], exclude, testTimeout: 60_000 },
      },
      {
        // Whole processes: real terraform, real devnets. One after the other, for two cores are soon full.
        ...source,
        test: {
          name: "integration",
          include: ["**/src/**/*.integration.test.ts"],
          exclude,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Images that are built and booted under QEMU: one processor for many minutes, beside what others wait for.
        ...source,
        test: {
          name: "vm",
          include: ["**/src/**/*.vm.test.ts"],
          exclude,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
