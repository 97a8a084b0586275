import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    testTimeout: 30_000,
    // Vitest leaves one core to itself, which on two leaves one idle half of the time.
    maxWorkers: availableParallelism(),
  },
})
