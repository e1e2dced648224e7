import { createHash } from 'node:crypto'

/** Words as they count for identity: case, white space and quotation marks do not. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** A stable id of 16 hexadecimal digits for the given parts; never made from line numbers. */
export function fingerprintOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.map(normalise).join('\n')).digest('hex').slice(0, 16)
}
