import { readFileSync } from 'node:fs'

/**
 * Which named place lies in which, from WordNet (see docs/decisions): sorted lines, searched in place. Read when two
 * places are first held against each other.
 */
let lines: readonly string[] | undefined
let holders: ReadonlySet<string> | undefined

function load(): readonly string[] {
  lines ??= readFileSync(new URL('../../data/places.txt', import.meta.url), 'latin1').split('\n')
  return lines
}

function findLine(name: string): readonly string[] | undefined {
  const all = load()
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const line = all[middle]!
    const word = line.slice(0, line.indexOf('|'))
    if (word === name)
      return line
        .slice(name.length + 1)
        .split(',')
        .filter(Boolean)
    if (word < name) low = middle + 1
    else high = middle
  }
  return undefined
}

export const isKnownPlace = (name: string): boolean => findLine(name.toLowerCase()) !== undefined

/** True for a country, state or region: some place of the lexicon lies in it. */
export function isRegion(name: string): boolean {
  holders ??= new Set(load().flatMap((line) => line.slice(line.indexOf('|') + 1).split(',')))
  const lower = name.toLowerCase()
  return (
    /\b(?:province|county|state|region|district|republic|islands?|valley|coast|peninsula|mountains?)\b/.test(lower) ||
    [lower, ...others(lower)].some((each) => holders!.has(each) || holders!.has(`=${each}`))
  )
}

const others = (name: string): string[] =>
  (findLine(name) ?? []).filter((each) => each.startsWith('=')).map((each) => each.slice(1))

/** The place and all that it lies in, other names included. */
export function placesAround(name: string): ReadonlySet<string> {
  const found = new Set([name.toLowerCase()])
  for (const each of found) {
    for (const holder of findLine(each) ?? []) found.add(holder.replace(/^=/, ''))
    if (found.size > 40) break
  }
  return found
}
