import type { SumCheck } from '../model/arithmetic-facts.ts'
import type { Located } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Block, Passage, Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { isPlainFigure, NOT_ADDED, sameUnit } from '../model/same-unit.ts'
import { sumOf } from '../model/sums.ts'
import { meets } from '../quantity/interval.ts'
import { isNear } from '../quantity/ratio.ts'
import { add, compare, rational } from '../quantity/rational.ts'
import { Lists } from './lists.ts'

type Figure = Located<QuantityMention>

/** What is further off is a sum of something else. */
const FAR = rational(3n, 2n)
/** Two parts may leave a third unsaid. */
const SURE_PARTS = 3

/** The check of the figure that the parts are of: the one that they give, or else the only one there is. */
function checkOf(wholes: readonly Figure[], parts: readonly Figure[], steps: readonly string[]): SumCheck[] {
  const sum = sumOf(parts)
  const nominal = parts.map(({ quantity }) => quantity.nominal).reduce(add)
  const fitting = wholes.find(({ quantity }) => meets(quantity.value, sum))
  const total =
    fitting ?? (wholes.length === 1 && isNear(nominal, wholes[0]!.quantity.nominal, FAR) ? wholes[0] : undefined)
  const score = parts.length >= SURE_PARTS ? 0.85 : 0.7
  return total ? [{ total, parts, times: undefined, tie: { score, words: [], steps } }] : []
}

function fromSentence({ tieOuts, passage }: Reading): SumCheck[] {
  const at = (mention: QuantityMention): Figure => ({ ...mention, passage })
  return tieOuts.footings.flatMap(({ wholes, parts }) =>
    checkOf(wholes.map(at), parts.map(at), ['the sentence takes it apart'])
  )
}

const isAdded = (mention: QuantityMention): boolean =>
  !NOT_ADDED.has(mention.quantity.dimension) && isPlainFigure(mention)

/** The only figure of the kind in each item; nothing when an item has none, or two. */
function partsOf(
  items: readonly Block[],
  whole: Figure,
  readingsIn: (block: Block) => readonly Reading[]
): readonly Figure[] {
  const parts = items.map((item) => {
    const own = readingsIn(item).flatMap(({ quantities, passage }) => quantities.map((each) => ({ ...each, passage })))
    const alike = own.filter((each) => isAdded(each) && sameUnit(each, whole))
    return alike.length === 1 ? alike[0] : undefined
  })
  return parts.every((part) => part !== undefined) ? parts : []
}

/** "The cost of €12 million was met by three donors:" with a sum in each item of the list below. */
function fromList(
  reading: Reading,
  block: Block,
  lists: Lists,
  readingsIn: (block: Block) => readonly Reading[]
): SumCheck[] {
  const list = lists.under(block)
  if (!list || list.isOpen || list.items.length < 2) return []
  const at = (mention: QuantityMention): Figure => ({ ...mention, passage: reading.passage })
  const wholes = reading.quantities
    .filter((each) => isAdded(each) && compare(each.quantity.nominal, rational(BigInt(list.items.length))) !== 0)
    .map(at)
  const [first] = wholes
  // A count in the sentence is more often of something else than the counts in the items.
  if (!first || first.quantity.dimension === 'count' || !wholes.every((each) => sameUnit(each, first))) return []
  const parts = partsOf(list.items, first, readingsIn)
  const isSmaller = parts.every((part) => compare(part.quantity.nominal, first.quantity.nominal) < 0)
  return parts.length > 0 && isSmaller ? checkOf(wholes, parts, ['the list below takes it apart']) : []
}

/** Sums that a sentence states with its parts beside it or in the list below. */
export function footingChecks(readings: readonly Reading[], segmentation: Segmentation): SumCheck[] {
  const found = readings.flatMap(fromSentence)
  const announcing = readings.filter(({ tieOuts, quantities }) => tieOuts.isClosed && quantities.length > 0)
  if (announcing.length === 0) return found
  const passages = groupBy(segmentation.passages, ({ block }) => block)
  const readingsIn = (block: Block) => (passages.get(block.id) ?? []).map(({ id }: Passage) => readings[id]!)
  const lists = new Lists(segmentation)
  return [
    ...found,
    ...announcing.flatMap((reading) =>
      fromList(reading, segmentation.blocks[segmentation.passages[reading.passage]!.block]!, lists, readingsIn)
    )
  ]
}
