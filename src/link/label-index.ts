import { peopleKin } from '../lexicon/people-words.ts'
import type { Breakdown } from '../model/arithmetic-facts.ts'
import { KeyIndex } from './key-index.ts'
import type { Words } from './tie.ts'

/** A label word that stands in more breakdowns than this finds none of them. */
const CROWDED = 12
/** Share of a label's weight that has to be met. */
const ENOUGH = 0.25
/** General words ("type", "show") are not counted by the vocabulary; they say half of what a rare one says. */
const GENERAL = 0.5
/** The words that open a label name the part; what follows describes it. */
const NAMING = 4

/** Verbs that only say that a part is one. */
const LIGHT = new Set(
  'account make represent constitute comprise form amount number total include take contribute be have'.split(' ')
)

/** How well the words of a statement name each part of a breakdown. */
export interface LabelMatch {
  /** Indices of the parts that are named. */
  readonly parts: readonly number[]
  readonly rest: boolean
  /** Weight of the naming words. */
  readonly weight: number
  readonly words: readonly string[]
}

/** Letters that a word and its adjective share at least: "region" and "regional". */
const STEM = 5

function isSaid(key: string, said: ReadonlySet<string>): boolean {
  if (said.has(key)) return true
  if (key.length < STEM) return false
  for (const other of said) if (other.length >= STEM && (key.startsWith(other) || other.startsWith(key))) return true
  return false
}

/** Finds breakdowns by the words of their labels. */
export class LabelIndex {
  readonly #byKey: KeyIndex<Breakdown>
  readonly #words: Words

  constructor(divided: readonly Breakdown[], words: Words) {
    this.#words = words
    this.#byKey = new KeyIndex(CROWDED, divided, ({ parts, rest }) => [
      ...parts.flatMap(({ keys }) => keys),
      ...(rest?.keys ?? [])
    ])
  }

  /** Breakdowns one of whose labels shares a word with the statement. */
  candidates(keys: readonly string[]): Set<Breakdown> {
    return this.#byKey.near(this.#spread(keys))
  }

  /** Which parts the words name; words that stand in two labels or in the whole name none. */
  match(divided: Breakdown, keys: readonly string[]): LabelMatch {
    const said = this.#spread(keys)
    const labels = [...divided.parts.map((part) => part.keys), ...(divided.rest ? [divided.rest.keys] : [])]
    const count = new Map<string, number>()
    for (const label of labels) for (const key of new Set(label)) count.set(key, (count.get(key) ?? 0) + 1)
    const named = labels.map((label) => {
      const own = label.filter((key) => !LIGHT.has(key) && count.get(key) === 1 && !divided.wholeKeys.includes(key))
      const shared = own.filter((key) => isSaid(key, said))
      const whole = this.#weigh(own.slice(0, NAMING))
      const weight = this.#weigh(shared)
      return {
        shared,
        weight,
        isNamed: shared.length > 0 && weight >= ENOUGH * whole,
        isLed: isSaid(own[0] ?? '', said)
      }
    })
    // The last label may trail off into where and when all of it happened; its first word does not.
    const isLed = named.some((label) => label.isNamed && label.isLed)
    const isMeant = named.map((label) => label.isNamed && (label.isLed || !isLed))
    const parts = isMeant.flatMap((meant, i) => (meant && i < divided.parts.length ? [i] : []))
    const hits = named.filter((_, i) => isMeant[i])
    return {
      parts,
      rest: divided.rest !== undefined && isMeant.at(-1)!,
      weight: hits.reduce((sum, { weight }) => sum + weight, 0),
      words: hits.flatMap(({ shared }) => shared)
    }
  }

  #weigh(keys: readonly string[]): number {
    const { vocabulary } = this.#words
    return keys.reduce((sum, key) => sum + (vocabulary.frequency(key) === 0 ? GENERAL : vocabulary.weight(key)), 0)
  }

  #spread(keys: readonly string[]): Set<string> {
    return new Set(keys.flatMap((key) => [key, ...this.#words.thesaurus.of(key), ...peopleKin(key)]))
  }
}
