import { readFileSync } from 'node:fs'
import { lookUp } from './words.ts'

/** Senses of a noun that are weighed when kinds are compared. */
const SENSES = 2

let parents: readonly string[] | undefined

function parentsOf(sense: string): readonly string[] {
  parents ??= readFileSync(new URL('../../data/hypernyms.txt', import.meta.url), 'latin1').split(' ')
  const list = parents[Number.parseInt(sense, 36)]
  return list ? list.split(',') : []
}

/** A sense and all above it, with their distance. */
function ancestors(sense: string): Map<string, number> {
  const found = new Map<string, number>([[sense, 0]])
  const queue = [sense]
  for (const each of queue) {
    for (const parent of parentsOf(each)) {
      if (found.has(parent)) continue
      found.set(parent, found.get(each)! + 1)
      queue.push(parent)
    }
  }
  return found
}

const nounSenses = (lemma: string): readonly string[] => lookUp(lemma)?.senses.noun?.slice(0, SENSES) ?? []

/**
 * Kinds whose members exclude each other: what is one organism, body part, metal, vehicle … is not another. Abstract
 * and man-made kinds are left out: a platform may be a service, a start-up a company.
 */
const EXCLUSIVE_ROOTS =
  'organism animal plant fungus microorganism body_part metal gas liquid vehicle mineral disease fish bird mammal insect tree fruit'.split(
    ' '
  )

export type Kinship = 'same' | 'kind-of' | 'exclusive' | 'unknown'

/**
 * How two nouns stand to each other by WordNet: one may be a kind of the other, or both be kinds of something whose
 * kinds exclude each other.
 */
export function kinship(a: string, b: string): Kinship {
  if (a === b) return 'same'
  let exclusive = false
  for (const x of nounSenses(a)) {
    const above = ancestors(x)
    for (const y of nounSenses(b)) {
      const others = ancestors(y)
      if (above.has(y) || others.has(x)) return 'kind-of'
      if (isExclusive(above, others)) exclusive = true
    }
  }
  return exclusive ? 'exclusive' : 'unknown'
}

const roots = new Map<string, readonly string[]>()

function isExclusive(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  for (const root of EXCLUSIVE_ROOTS) {
    const senses = roots.get(root) ?? nounSenses(root).slice(0, 1)
    roots.set(root, senses)
    if (senses.some((sense) => (a.get(sense) ?? 0) > 0 && (b.get(sense) ?? 0) > 0)) return true
  }
  return false
}

/** True when the two are sisters: they share a direct hypernym. */
export function areSisters(a: string, b: string): boolean {
  const above = new Set(nounSenses(a).flatMap(parentsOf))
  return (
    a !== b &&
    nounSenses(b)
      .flatMap(parentsOf)
      .some((parent) => above.has(parent))
  )
}

/** True when a lexicon lists the two as opposites. */
export function areAntonyms(a: string, b: string): boolean {
  return lookUp(a)?.antonyms.includes(b) === true || lookUp(b)?.antonyms.includes(a) === true
}
