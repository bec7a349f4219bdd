import { defineConfig } from 'vitest/config'

// A far-away zone, so that a mistake with local time shows on any machine.
process.env.TZ = 'America/New_York'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'],
    environment: 'node',
    setupFiles: ['tools/testing/as-of.ts'],
    globalSetup: 'tools/testing/global-setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    hookTimeout: 60_000,
    testTimeout: 20_000,
    restoreMocks: true,
    env: { TZ: 'America/New_York' },
  },
})
