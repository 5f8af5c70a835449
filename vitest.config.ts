import { defineConfig } from 'vitest/config'

const report = process.env.SITREP_TEST_REPORT

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'evals/**/*.test.ts'],
    exclude: ['node_modules', 'dist'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A page is waited for as long as a busy machine needs; what never comes fails all the same.
    expect: { poll: { timeout: 20_000 } },
    setupFiles: ['tests/seed.ts'],
    // The quick engine, and no threads, where a test does not ask for others.
    env: { SITREP_ENGINE: 'rules', SITREP_WORKERS: '1' },
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
  },
})
