import type { ChangeCheck, Located, Tie } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { NounPhrase, Reading } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'
import type { Difference } from '../model/tie-outs.ts'
import { bothSpeakOf } from '../model/wording.ts'
import { KeyIndex } from './key-index.ts'
import { contextKeys, sharedContext } from './overlap.ts'
import { timesMeet } from './qualifiers.ts'
import { memberOf } from './rank-orders.ts'
import type { Words } from './tie.ts'
import { type ValueList, valueLists } from './value-lists.ts'

/** A label word that stands in more lists than this finds none of them. */
const CROWDED = 24
/** Rarity of the words that a comparison and a list must share besides the two things. */
const TIED = 0.6

const fromChange = (check: ChangeCheck): Difference[] => {
  const { change, from, to, tie } = check
  return change.amount ? [{ amount: { ...change.amount, passage: change.passage }, from, to, tie, change: check }] : []
}

function comparable(amount: QuantityMention, value: QuantityMention): boolean {
  const { dimension } = amount.quantity
  if (dimension === 'percentage-point') return value.quantity.dimension === 'percent'
  return dimension !== 'percent' && sameUnit(amount, value)
}

/** The figures that a list gives to the two things, when it speaks of the same measure. */
function fromList(
  reading: Reading,
  amount: Located<QuantityMention>,
  things: readonly [NounPhrase, NounPhrase],
  list: ValueList,
  words: Words
): Difference[] {
  const [left, right] = things.map((thing) => memberOf(list, thing, words))
  if (!left || !right || left === right || !comparable(amount, left) || !timesMeet(reading, list.reading)) return []
  const without = new Set([...things.flatMap(({ keys }) => keys), ...list.items.flatMap(({ phrase }) => phrase.keys)])
  const shared = sharedContext(contextKeys(reading, 0, reading.tokens.length), list.context, without, words)
  if (shared.weight < TIED || (list.column && !shared.words.some((word) => list.column!.has(word)))) return []
  const steps = [bothSpeakOf([left.label, right.label, ...shared.words.slice(0, 3)])]
  const tie: Tie = { score: Math.min(0.85, 0.55 + 0.2 * shared.weight), words: shared.words.slice(0, 6), steps }
  return [{ amount, from: right, to: left, tie, change: undefined }]
}

/** A difference whose two figures stand elsewhere. */
interface Open {
  readonly reading: Reading
  readonly amount: Located<QuantityMention>
  readonly things: readonly [NounPhrase, NounPhrase]
}

const openIn = (reading: Reading): Open[] =>
  reading.tieOuts.gaps.flatMap(({ amount, things }) =>
    things ? [{ reading, amount: { ...amount, passage: reading.passage }, things }] : []
  )

const closedIn = ({ tieOuts, passage }: Reading): Difference[] =>
  tieOuts.gaps.flatMap(({ amount, ends }) => {
    if (!ends) return []
    const [to, from] = ends.map((end) => ({ ...end, passage })) as [Located<QuantityMention>, Located<QuantityMention>]
    const tie: Tie = { score: 0.85, words: [], steps: ['the sentence gives both figures'] }
    return [{ amount: { ...amount, passage }, from, to, tie, change: undefined }]
  })

/** Stated differences with the two figures that they lie between. */
export function differencesOf(
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words,
  changes: readonly ChangeCheck[]
): Difference[] {
  const found = [...changes.flatMap(fromChange), ...readings.flatMap(closedIn)]
  const open = readings.flatMap(openIn)
  if (open.length === 0) return found
  const index = new KeyIndex(CROWDED, valueLists(readings, segmentation), ({ items }) =>
    items.flatMap(({ phrase }) => phrase.keys)
  )
  const looked = open.flatMap(({ reading, amount, things }) => {
    const lists = new Set(things.flatMap(({ keys }) => keys.flatMap((key) => index.first(key))))
    const fitting = [...lists].flatMap((list) => fromList(reading, amount, things, list, words))
    return fitting.sort((a, b) => b.tie.score - a.tie.score).slice(0, 1)
  })
  return [...found, ...looked]
}
