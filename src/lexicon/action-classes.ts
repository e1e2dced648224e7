import { multimap } from './word-tables.ts'
import { baseForm } from './words.ts'

/**
 * Verbs, and nouns of their families, that can stand for one another when a sentence is put into other words. WordNet
 * keeps many of them in separate synsets.
 */
const CLASSES: readonly string[] = [
  'use employ apply utilize utilise rely resort consume adopt',
  'perform conduct carry undertake run test',
  'sell dispose offload divest',
  'buy purchase acquire',
  'permit allow authorize authorise',
  'end terminate cancel discontinue cease',
  'select choose pick screen',
  'reproduce capture replicate simulate recreate',
  'record observe detect find see sight spot appear occur catch turn live present',
  'revoke annul rescind cancel withdraw void',
  'pause suspend interrupt halt',
  'win defeat beat',
  'exceed surpass outstrip',
  'publish release issue',
  'enter access',
  'kill die perish',
  'cause trigger induce',
  'pay compensate reimburse',
  'approve authorise authorize endorse ratify',
  'build construct erect',
  'move relocate transfer',
  'close shut',
  'hire recruit employ',
  'dismiss fire sack',
  'visit attend',
  'reply answer respond',
  'protect safeguard shield',
  'improve enhance',
  'support back endorse',
  'train learn',
  'damage harm injure'
]

/** Verbs that are opposites in most sentences, besides those that WordNet lists. */
const OPPOSITES: readonly string[] = [
  'support oppose',
  'allow forbid',
  'allow prohibit',
  'permit forbid',
  'permit ban',
  'approve reject',
  'accept reject',
  'accept refuse',
  'adopt reject',
  'ratify reject',
  'retain abolish',
  'keep abolish',
  'improve worsen',
  'improve deteriorate',
  'succeed fail',
  'confirm refute',
  'accelerate slow',
  'expand shrink',
  'strengthen weaken',
  'tighten loosen',
  'raise cut',
  'win lose',
  'endorse condemn',
  'praise criticise',
  'admit deny'
]

const familyOf = (word: string): string => baseForm(word)?.family ?? word

const NONE: readonly never[] = []

let classes: ReadonlyMap<string, readonly number[]> | undefined
let opposites: ReadonlyMap<string, readonly string[]> | undefined

function classesOf(family: string): readonly number[] {
  classes ??= multimap(CLASSES.flatMap((words, id) => words.split(' ').map((word) => [familyOf(word), id] as const)))
  return classes.get(family) ?? NONE
}

/** True when the two families can name one action. */
export function sameAction(a: string, b: string): boolean {
  if (a === b) return true
  const theirs = classesOf(b)
  return theirs.length > 0 && classesOf(a).some((id) => theirs.includes(id))
}

/** Families that can stand for this one, itself left out. */
export function actionsLike(family: string): readonly string[] {
  const own = classesOf(family)
  return own.length === 0
    ? []
    : [...classes!].filter(([key, ids]) => key !== family && ids.some((id) => own.includes(id))).map(([key]) => key)
}

/** Families that say the opposite of this one. */
export function opposedActions(family: string): readonly string[] {
  opposites ??= multimap(
    OPPOSITES.flatMap((pair) => {
      const [a, b] = pair.split(' ').map(familyOf) as [string, string]
      return [[a, b] as const, [b, a] as const]
    })
  )
  return opposites.get(family) ?? NONE
}
