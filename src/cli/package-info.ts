import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Path of a file that is published with the program. The folder is as deep in `src` as it is in `dist`. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

/** Name and version, as they stand in every machine-readable report. */
export function tool(): { name: 'claimcheck'; version: string } {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }
  return { name: 'claimcheck', version }
}
