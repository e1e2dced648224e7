import { readFileSync } from 'node:fs'
import { wordSet } from './word-tables.ts'
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
 * and man-made kinds are left out: a platform may be a service, a start-up a company. A figure behind the word climbs
 * to the kind above it, where English names that kind by more than one word: one above "organ" is "body part".
 */
const EXCLUSIVE_ROOTS =
  'organism animal plant fungus microorganism metal gas liquid vehicle mineral disease fish bird mammal insect tree fruit organ:1 planet:2 river:2 mosque:1 statute:2 violin:3 sandstone:3'.split(
    ' '
  )

/** What one and the same organism or body can be besides its kind. */
const ROLES = wordSet(
  'parasite pathogen host predator prey pest pet weed crop vegetable herb hybrid mutant vector herbivore carnivore omnivore scavenger symbiont germ creature specimen species microbe microorganism organism plankton mascot invader seedling sapling young larva embryo foodstuff ornamental structure area region part organ tissue body system'
)

export type Kinship = 'same' | 'kind-of' | 'exclusive' | 'unknown'

/**
 * How two nouns stand to each other by WordNet: one may be a kind of the other, or both be kinds of something whose
 * kinds exclude each other.
 */
export function kinship(a: string, b: string): Kinship {
  if (a === b) return 'same'
  if (ROLES.has(a) || ROLES.has(b)) return 'unknown'
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
    const senses = roots.get(root) ?? rootSenses(root)
    roots.set(root, senses)
    if (senses.some((sense) => (a.get(sense) ?? 0) > 0 && (b.get(sense) ?? 0) > 0)) return !isPerson(a) && !isPerson(b)
  }
  return false
}

function rootSenses(root: string): readonly string[] {
  const [word = '', steps = '0'] = root.split(':')
  let senses = nounSenses(word).slice(0, 1)
  for (let up = Number(steps); up > 0; up--) senses = senses.flatMap((sense) => parentsOf(sense).slice(0, 1))
  return senses
}

/** An investor may be a philanthropist: people are not what one of their parts is. */
function isPerson(above: ReadonlyMap<string, number>): boolean {
  const person = nounSenses('person')[0]
  return person !== undefined && above.has(person)
}

/** True when a lexicon lists the two as opposites. */
export function areAntonyms(a: string, b: string): boolean {
  return lookUp(a)?.antonyms.includes(b) === true || lookUp(b)?.antonyms.includes(a) === true
}

/** True when one of the common senses of the noun is a kind of `root` in its first sense. */
export function isA(lemma: string, root: string): boolean {
  const above = nounSenses(root)[0]
  return above !== undefined && nounSenses(lemma).some((sense) => ancestors(sense).has(above))
}

const partyCache = new Map<string, boolean>()

/** A word for people or for a body of people: "amateur", "consortium". */
export function isParty(lemma: string): boolean {
  let known = partyCache.get(lemma)
  if (known === undefined) {
    // No lexicon lists every calling: "glaciologist", "choreographer".
    known = isA(lemma, 'person') || isA(lemma, 'organization') || (!lookUp(lemma) && /(?:ist|grapher)$/.test(lemma))
    partyCache.set(lemma, known)
  }
  return known
}

const siblingCache = new Map<string, boolean>()

/** True when the common senses of two nouns stand under one kind and are not the same: an apple and a pear. */
export function areSiblings(a: string, b: string): boolean {
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`
  const known = siblingCache.get(pair)
  if (known !== undefined) return known
  const [x, y] = [nounSenses(a), nounSenses(b)]
  const above = new Set(x.flatMap(parentsOf))
  const found =
    !x.some((sense) => y.includes(sense) || parentsOf(sense).some((parent) => y.includes(parent))) &&
    !y.some((sense) => parentsOf(sense).some((parent) => x.includes(parent))) &&
    y.some((sense) => parentsOf(sense).some((parent) => above.has(parent)))
  siblingCache.set(pair, found)
  return found
}
