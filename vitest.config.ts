import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'evals/**/*.test.ts'],
    exclude: ['node_modules', 'dist'],
    testTimeout: 30_000,
  },
})
