import type { Tie } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { DateMention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'
import type { StockPiece } from '../model/stock.ts'
import type { CarryOver, Rollforward } from '../model/tie-outs.ts'
import { bothSpeakOf } from '../model/wording.ts'
import type { Words } from './tie.ts'

/** Rarity of the words that two sentences on one stock have to share besides its noun. */
const TIED = 0.9
/** A noun that more stocks than this have says nothing of which is meant. */
const CROWDED = 24

/** A line of a table with the period that it is for. */
export interface DatedRoll {
  readonly roll: Pick<Rollforward, 'opening' | 'closing'>
  readonly date: DateMention | undefined
}

/** True when the second period begins where the first one ends. */
function follows({ date: a }: DateMention, { date: b }: DateMention): boolean {
  if (a.granularity !== b.granularity || a.approximate || b.approximate) return false
  return a.last !== undefined && b.first !== undefined && a.last + 1 === b.first
}

/** Lines of a table of which one goes on where another ends. */
export function tableCarryOvers(rolls: readonly DatedRoll[]): CarryOver[] {
  const steps = ['they stand in one table, for one period and the next']
  return rolls.flatMap(({ roll: { closing }, date }) => {
    const next = date && rolls.find((other) => other.date && follows(date, other.date))
    return next ? [{ closing, opening: next.roll.opening, tie: { score: 0.9, words: [], steps } }] : []
  })
}

interface Edge extends StockPiece {
  readonly reading: Reading
}

function tieOf(a: Edge, b: Edge, words: Words): Tie | undefined {
  const shared = a.reading.keys.filter((key) => key !== a.noun && b.reading.keys.includes(key))
  const names = b.reading.names.map(({ key }) => key)
  if (a.reading.names.length > 0 && names.length > 0 && !a.reading.names.some(({ key }) => names.includes(key)))
    return undefined
  const weight = words.vocabulary.weightOf(shared)
  if (weight < TIED) return undefined
  const steps = [bothSpeakOf([a.noun!, ...shared.slice(0, 4)])]
  // Two sentences may still mean two parts of the stock.
  return { score: Math.min(0.75, 0.5 + 0.2 * weight), words: shared, steps }
}

/** Sentences of which one says what a stock ends a period with, and another what it begins the next with. */
export function proseCarryOvers(readings: readonly Reading[], words: Words): CarryOver[] {
  const edges = readings.flatMap((reading) =>
    reading.tieOuts.stocks.flatMap((piece): Edge[] =>
      piece.date && piece.noun !== undefined ? [{ ...piece, reading }] : []
    )
  )
  return [...groupBy(edges, ({ noun }) => noun).values()].flatMap((own) => {
    if (own.length > CROWDED) return []
    return own.flatMap((closing) =>
      own.flatMap((opening): CarryOver[] => {
        if (closing.kind !== 'closing' || opening.kind !== 'opening' || !follows(closing.date!, opening.date!))
          return []
        const tie = tieOf(closing, opening, words)
        const at = ({ value, reading }: Edge) => ({ ...value, passage: reading.passage })
        return tie ? [{ closing: at(closing), opening: at(opening), tie }] : []
      })
    )
  })
}
