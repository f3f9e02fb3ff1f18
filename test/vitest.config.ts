import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Vitest leaves one core free, which on two cores is half of the machine.
    maxWorkers: 2,
    // Files share what they import: dictionaries take longer to load than most tests to run. No test may leave anything behind.
    isolate: false,
    setupFiles: ['test/laws.setup.ts'],
    // Whoever runs the tests has a cache and dictionaries of their own.
    env: { TAIYAKU_CACHE: 'off', TAIYAKU_DATA: join(tmpdir(), 'taiyaku-tests-have-no-dictionaries') },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.browser.test.ts'] },
      },
      { extends: true, test: { name: 'browser', include: ['test/**/*.browser.test.ts'] } },
    ],
  },
})
