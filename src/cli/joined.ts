import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

type Body = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  folder: string,
  importOutside: (name: string) => Promise<unknown>
) => void

/** The program as `scripts/bundle.mjs` joins it. */
export interface Joined {
  readonly script: Script
  module(name: string): unknown
}

/**
 * A run of a second is over before optimised code pays for its compilation, which V8's default budget starts too early:
 * the whole process then costs half as much again. Regular expressions, on the other hand, are worth compiling at their
 * first use. Measured by `bench/speed.mjs`. Long runs are optimised all the same.
 */
const FLAGS = ['--interrupt-budget=1000000', '--no-regexp-tier-up']

/** A script that V8 has kept compiled can import nothing by itself. */
const importOutside = (name: string): Promise<unknown> => import(name)

/** What V8 keeps of a compiled script, and where `scripts/precompile.mjs` puts it. */
export const compiledPath = (program: string): string => `${program}.compiled`

/**
 * Loads the joined program: one script whose value is an object of modules by name. Reading and compiling so much code
 * would cost a fifth of a run, so V8 is given what it made of the script when the program was built. Another version of
 * Node refuses that and compiles anew. The script is all ASCII, which is read and kept at a byte for a character.
 */
export function joined(program: string): Joined {
  // What was compiled under other flags is refused.
  for (const flag of FLAGS) setFlagsFromString(flag)
  const compiled = compiledPath(program)
  const script = new Script(readFileSync(program, 'latin1'), {
    filename: program,
    ...(existsSync(compiled) && { cachedData: readFileSync(compiled) })
  })
  const bodies = script.runInThisContext() as Record<string, Body>
  const outside = createRequire(program)
  const loaded = new Map<string, { exports: unknown }>()
  const load = (name: string): unknown => {
    if (!Object.hasOwn(bodies, name)) return outside(name)
    const known = loaded.get(name)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(name, module)
    bodies[name]!(module.exports, load, module, program, dirname(program), importOutside)
    return module.exports
  }
  return { script, module: (name) => load(`./${name}.cjs`) }
}
