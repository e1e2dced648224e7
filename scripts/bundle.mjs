// Joins the compiled command line into a few files: node scripts/bundle.mjs (part of `npm run build`).
// A run of a second would spend a quarter of it opening some hundreds of modules. Only what runs is replaced; the files
// that users import stay as the compiler wrote them. Data files are found relative to `dist/cli`, which stays as deep.
import { readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const cli = fileURLToPath(new URL('../dist/cli', import.meta.url))
const made = join(cli, 'bundle')
rmSync(made, { recursive: true, force: true })

// CommonJS packages that ask where they stand, and packages that few runs need.
const APART = /^(?:ajv|ajv-formats|cephes|lilconfig|lowdb|ora|proper-lockfile|write-file-atomic)(?:\/|$)/

const build = await rolldown({
  input: join(cli, 'bin.js'),
  platform: 'node',
  external: (id) => id.startsWith('node:') || APART.test(id),
  onLog: () => {}
})
await build.write({ dir: made, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' })
for (const file of readdirSync(cli)) if (/^chunk-.*\.js$/.test(file)) rmSync(join(cli, file))
for (const file of readdirSync(made)) renameSync(join(made, file), join(cli, file))
rmSync(made, { recursive: true })
