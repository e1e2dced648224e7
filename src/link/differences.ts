import type { ChangeCheck, Located, Tie } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { NounPhrase, Reading } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'
import type { Difference } from '../model/tie-outs.ts'
import { contextKeys, sharedContext } from './overlap.ts'
import { sameTime } from './qualifiers.ts'
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

const meetInTime = (a: Reading, b: Reading): boolean =>
  a.dates.length === 0 || b.dates.length === 0 || a.dates.some((x) => b.dates.some((y) => sameTime(x, y)))

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
  if (!left || !right || left === right || !comparable(amount, left) || !meetInTime(reading, list.reading)) return []
  const without = new Set([...things.flatMap(({ keys }) => keys), ...list.items.flatMap(({ phrase }) => phrase.keys)])
  const shared = sharedContext(contextKeys(reading, 0, reading.tokens.length), list.context, without, words)
  if (shared.weight < TIED || (list.column && !shared.words.some((word) => list.column!.has(word)))) return []
  const steps = [
    `both speak of ${[left.label, right.label, ...shared.words.slice(0, 3)].map((word) => `“${word}”`).join(', ')}`
  ]
  const tie: Tie = { score: Math.min(0.85, 0.55 + 0.2 * shared.weight), words: shared.words.slice(0, 6), steps }
  return [{ amount, from: right, to: left, tie, change: undefined }]
}

/** Stated differences with the two figures that they lie between. */
export function differencesOf(
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words,
  changes: readonly ChangeCheck[]
): Difference[] {
  const found = changes.flatMap(fromChange)
  const open: {
    readonly reading: Reading
    readonly amount: Located<QuantityMention>
    readonly things: readonly [NounPhrase, NounPhrase]
  }[] = []
  for (const reading of readings) {
    const { passage } = reading
    for (const { amount, ends, things } of reading.tieOuts.gaps) {
      const at = { ...amount, passage }
      const steps = ['the sentence gives both figures']
      if (ends)
        found.push({
          amount: at,
          from: { ...ends[1], passage },
          to: { ...ends[0], passage },
          tie: { score: 0.85, words: [], steps },
          change: undefined
        })
      else if (things) open.push({ reading, amount: at, things })
    }
  }
  if (open.length === 0) return found
  const index = new Map<string, ValueList[]>()
  for (const list of valueLists(readings, segmentation))
    for (const key of new Set(list.items.flatMap(({ phrase }) => phrase.keys))) {
      const entry = index.get(key)
      if (entry) entry.push(list)
      else index.set(key, [list])
    }
  for (const { reading, amount, things } of open) {
    const lists = new Set(things.flatMap(({ keys }) => keys.flatMap((key) => (index.get(key) ?? []).slice(0, CROWDED))))
    const [best] = [...lists]
      .flatMap((list) => fromList(reading, amount, things, list, words))
      .sort((a, b) => b.tie.score - a.tie.score)
    if (best) found.push(best)
  }
  return found
}
