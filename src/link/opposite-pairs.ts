import { opposedActions } from '../lexicon/action-classes.ts'
import { FALL, RISE } from '../lexicon/degrees.ts'
import { baseForm, lookUp } from '../lexicon/words.ts'
import type { PolarityPair } from '../model/contradiction-facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Clause, Reading } from '../model/reading.ts'
import { clauseSpot, core, separatorOf, stands } from './clause-qualifiers.ts'
import { KeyIndex } from './key-index.ts'
import { contextKeys, overlapOf, tieOf } from './overlap.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'

interface Act {
  readonly reading: Reading
  readonly clause: Clause
  readonly at: number
}

const CROWDED = 24
const SAME = 0.7
const STRONG = 1.6
const COVERED = 0.5
/** Auxiliaries and verbs of motion have antonyms by the book that oppose nothing. */
const COMMON = new Set(
  'be have do go come get take give make leave stay begin start end find lose put let keep bring send receive ask answer buy sell teach learn push pull arrive depart enter exit'.split(
    ' '
  )
)

const familyOf = (word: string): string => baseForm(word)?.family ?? word
let trends: { readonly rise: ReadonlySet<string>; readonly fall: ReadonlySet<string> } | undefined

function trendFamilies() {
  trends ??= { rise: new Set([...RISE].map(familyOf)), fall: new Set([...FALL].map(familyOf)) }
  return trends
}

function isTrendPair(a: string, b: string): boolean {
  const { rise, fall } = trendFamilies()
  return (rise.has(a) && fall.has(b)) || (fall.has(a) && rise.has(b))
}

const opposites = new Map<string, readonly string[]>()

/** Families that say the opposite of the verb. */
function oppositesOf(lemma: string, family: string): readonly string[] {
  const known = opposites.get(lemma)
  if (known) return known
  const { rise, fall } = trendFamilies()
  const listed = (lookUp(lemma)?.antonyms ?? []).map(familyOf)
  const trend = rise.has(family) ? fall : fall.has(family) ? rise : []
  const found = [...new Set([...opposedActions(family), ...listed, ...trend])]
  opposites.set(lemma, found)
  return found
}

function actsOf(reading: Reading): Act[] {
  return reading.clauses.flatMap((clause) => {
    const at = clause.verb
    if (at === undefined || !clause.subject || reading.classes[at] !== 'verb' || COMMON.has(reading.tokens[at]!.lemma))
      return []
    return stands(reading, clause, at, false) && clause.modality === 'asserted' ? [{ reading, clause, at }] : []
  })
}

function pairOf(a: Act, b: Act, words: Words): PolarityPair | undefined {
  if (sameThing(a.clause.subject!, b.clause.subject!, words) < SAME) return undefined
  const [x, y] = [a.reading.tokens[a.at]!, b.reading.tokens[b.at]!]
  const dated = (act: Act) => act.reading.dates.length > 0
  if (isTrendPair(x.family, y.family) && dated(a) !== dated(b)) return undefined
  const contexts = [a, b].map(({ reading, clause, at }) => contextKeys(reading, ...core(reading, clause, at)))
  const { shared, coverage, back } = overlapOf(contexts[0]!, contexts[1]!, new Set([x.family, y.family]), words)
  if (shared.weight < STRONG || coverage < COVERED || back < COVERED) return undefined
  return {
    stated: clauseSpot(b.reading, b.clause),
    other: clauseSpot(a.reading, a.clause),
    said: y.text,
    against: x.text,
    cue: undefined,
    tie: tieOf(shared, (coverage + back) / 2),
    separatedBy: separatorOf(a.reading, a.clause, b.reading, b.clause)
  }
}

/** Pairs of clauses that say opposite things of one subject: "supports the levy" and "opposes the levy". */
export function oppositePairs(readings: readonly Reading[], segmentation: Segmentation, words: Words): PolarityPair[] {
  const index = new KeyIndex<Act>(CROWDED)
  const pairs: PolarityPair[] = []
  const blockOf = ({ reading }: Act) => segmentation.passages[reading.passage]!.block
  for (const reading of readings) {
    for (const act of actsOf(reading)) {
      const { lemma, family } = reading.tokens[act.at]!
      for (const opposite of oppositesOf(lemma, family)) {
        for (const earlier of index.first(opposite)) {
          const pair = blockOf(earlier) === blockOf(act) ? undefined : pairOf(earlier, act, words)
          if (pair) pairs.push(pair)
        }
      }
      index.add(act, [family])
    }
  }
  return pairs
}
