import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Outcome } from './cli.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** The program as it is published, unpacked, and a folder of commands that starts with `claimcheck`. */
export interface Package {
  readonly folder: string
  readonly bin: string
  remove(): Promise<void>
}

/**
 * Packs what `npm run build` made and unpacks it again. Dependencies are those of the checkout, and `npm` on the path of
 * the commands only notes how it was called: no test asks a registry.
 */
export async function packed(): Promise<Package> {
  const home = await mkdtemp(join(tmpdir(), 'claimcheck-package-'))
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], { cwd: ROOT })
  const archive = (await readdir(home)).find((name) => name.endsWith('.tgz'))!
  await run('tar', ['xzf', archive], { cwd: home })
  const folder = join(home, 'package')
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const bin = join(home, 'bin')
  await mkdir(bin)
  await command(join(bin, 'claimcheck'), `exec "${process.execPath}" "${folder}/dist/cli/bin.js" "$@"`)
  await command(join(bin, 'npm'), 'echo "npm $*"')
  return { folder, bin, remove: () => rm(home, { recursive: true, force: true }) }
}

async function command(path: string, script: string): Promise<void> {
  await writeFile(path, `#!/usr/bin/env bash\n${script}\n`)
  await chmod(path, 0o755)
}

/** Runs a script as a CI server does, with the commands of the package first on its path. */
export async function bash(
  script: string,
  cwd: string,
  { bin }: Package,
  env: Readonly<Record<string, string>> = {}
): Promise<Outcome> {
  const path = [bin, process.env['PATH']].join(delimiter)
  const options = { cwd, env: { HOME: cwd, PATH: path, ...env } }
  try {
    const { stdout, stderr } = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], options)
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}
