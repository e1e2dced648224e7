// Joins the compiled command line into a few files: node scripts/bundle.mjs (part of `npm run build`).
// A run of a second would spend a quarter of it opening some hundreds of modules. What is joined takes the place of the
// modules of `dist/cli`, which nobody imports; data files are found relative to that folder, which stays as deep.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const cli = fileURLToPath(new URL('../dist/cli', import.meta.url))
const made = `${cli}-joined`

// Packages that few runs need. Those that the code loads through `createRequire` stay apart by that alone.
const APART = /^(?:ajv|ajv-formats|lilconfig|lowdb|ora|proper-lockfile|write-file-atomic)(?:\/|$)/

/** The licences of the packages whose code is in the files, as they ask to go with it. */
function noticesOf(output) {
  const modules = output.flatMap(({ moduleIds = [] }) => moduleIds)
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))
  const notices = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    const licence = file ? readFileSync(join(folder, file), 'utf8').trim() : (license ?? 'as its read-me says')
    return `${name} ${version}\n\n${licence}\n`
  })
  return notices.sort().join(`\n${'-'.repeat(80)}\n\n`)
}

const build = await rolldown({
  // `scripts/generate.mjs` writes the schema of the settings from the second; `bench/store.mjs` writes through the third.
  input: ['bin', 'config-schema', 'store/corrections'].map((name) => join(cli, `${name}.js`)),
  platform: 'node',
  external: (id) => id.startsWith('node:') || APART.test(id),
  // An import that leads nowhere would be left in the file, to fail at the user's.
  onLog: (level, { message }) => {
    if (level === 'warn') throw new Error(message)
  }
})
const { output } = await build.write({
  dir: made,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunk-[hash].js',
  // Comments and white space only: names stay, for the sake of stack traces.
  minify: { compress: false, mangle: false, codegen: true }
})
writeFileSync(join(made, 'LICENSES.txt'), noticesOf(output))
rmSync(cli, { recursive: true })
renameSync(made, cli)
