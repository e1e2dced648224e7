// Joins the compiled command line into one script: node scripts/bundle.mjs (part of `npm run build`).
// A run of a second would spend a quarter of it opening some hundreds of modules. What is joined takes the place of the
// modules of `dist/cli`, which nobody imports; data files are found relative to that folder, which stays as deep.
// `src/cli/joined.ts` loads the script with what `scripts/precompile.mjs` keeps of it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const cli = fileURLToPath(new URL('../dist/cli', import.meta.url))

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

/** Joins entries into files of one format. */
async function joinedFiles(names, format, extension) {
  const build = await rolldown({
    input: names.map((name) => join(cli, `${name}.js`)),
    platform: 'node',
    external: (id) => id.startsWith('node:') || APART.test(id),
    // An import that leads nowhere would be left in the file, to fail at the user's.
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message)
    }
  })
  const { output } = await build.generate({
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunk-[hash].${extension}`,
    // Comments and white space only: names stay, for the sake of stack traces.
    minify: { compress: false, mangle: false, codegen: true }
  })
  return output
}

/** Text in ASCII alone. A character behind a backslash is none that an escape could stand for. */
const inAscii = (code) =>
  code.replace(/\\?[^\0-\x7f]/g, (found) => {
    if (found.length > 1) throw new Error(`a backslash before ${found[1]} cannot be joined`)
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  })

const PARAMETERS = 'exports,require,module,__filename,__dirname,$importOutside'
const IMPORT = /\bimport\((?=[`'"])/g

/** One script for all chunks: each is a function, which `src/cli/joined.ts` calls as Node calls a module. */
function scriptOf(chunks) {
  const bodies = chunks.map(
    ({ fileName, code }) =>
      `${JSON.stringify(`./${fileName}`)}:(function(${PARAMETERS}){${inAscii(code.replace(IMPORT, '$$importOutside('))}\n})`
  )
  return `'use strict';({${bodies.join(',\n')}})\n`
}

const program = await joinedFiles(['run'], 'cjs', 'cjs')
// The folder holds scripts, as they start sooner than modules.
const starter = await joinedFiles(['bin', 'joined'], 'cjs', 'js')
// `scripts/generate.mjs` writes the schema of the settings from the first; `bench/store.mjs` writes through the second.
const modules = await joinedFiles(['config-schema', 'store/corrections'], 'esm', 'mjs')

rmSync(cli, { recursive: true })
mkdirSync(cli)
writeFileSync(join(cli, 'package.json'), '{ "type": "commonjs" }\n')
writeFileSync(join(cli, 'program.cjs'), scriptOf(program))
for (const { fileName, code } of [...starter, ...modules]) writeFileSync(join(cli, fileName), code)
writeFileSync(join(cli, 'LICENSES.txt'), noticesOf(program))
