import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The code under test keeps no state between calls, so test files share one copy of its modules: loading the
    // lexicons anew for each file took three quarters of a run.
    isolate: false
  }
})
