import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'
import type { StockPiece } from '../model/stock.ts'
import type { Rollforward, StockChange } from '../model/tie-outs.ts'

type Piece = StockPiece & { readonly at: Located<QuantityMention>; readonly passage: number }

/** Sentences that one stock may take from its opening to its closing. */
const REACH = 3
/** With more dates than the two ends have, the changes belong to other times. */
const MOST_DATES = 2

/** A closing of other things than the stock opened with: "40 rooms … leaving 12 guests". */
const sameThings = (a: Piece, b: Piece): boolean => a.noun === undefined || b.noun === undefined || a.noun === b.noun

/** One stock on its way through a paragraph. */
interface Open {
  readonly opening: Piece
  readonly changes: StockChange[]
  isWhole: boolean
}

function closed({ opening, changes, isWhole }: Open, closing: Piece, dates: number): Rollforward | undefined {
  const isFar = closing.passage - opening.passage > REACH || dates > MOST_DATES
  if (!isWhole || changes.length === 0 || isFar || !sameThings(opening, closing)) return undefined
  return { opening: opening.at, changes, closing: closing.at, isWhole: closing.kind === 'leaving', isVouched: false }
}

function piecesOf({ passage, tieOuts }: Reading): Piece[] {
  return tieOuts.stocks.map((piece) => ({ ...piece, passage, at: { ...piece.value, passage } }))
}

const datesBetween = (readings: readonly Reading[], from: number, to: number): number => {
  let dates = 0
  for (let i = from; i <= to; i++) dates += readings[i]!.dates.length
  return dates
}

/** Stocks that a sentence or a few sentences of one paragraph open, change and close. */
export function proseRollforwards(readings: readonly Reading[], segmentation: Segmentation): Rollforward[] {
  const found: Rollforward[] = []
  let open: Open | undefined
  let block = -1
  for (const reading of readings) {
    const own = segmentation.passages[reading.passage]!.block
    if (own !== block) open = undefined
    block = own
    for (const piece of piecesOf(reading)) {
      if (piece.kind === 'opening' || piece.kind === 'had' || piece.kind === 'out of')
        open = { opening: piece, changes: [], isWhole: true }
      else if (!open || !sameUnit(open.opening.value, piece.value)) continue
      // Nothing is added to what a part is taken out of.
      else if (piece.kind === 'gain' && open.opening.kind === 'out of') open.isWhole = false
      else if (piece.kind === 'gain' || piece.kind === 'loss')
        open.changes.push({ value: piece.at, sign: piece.kind === 'gain' ? 1 : -1, isKnown: true })
      else if (piece.kind === 'other') open.isWhole = false
      else {
        const fits = piece.kind === 'leaving' || open.opening.kind === 'opening'
        const roll = fits ? closed(open, piece, datesBetween(readings, open.opening.passage, piece.passage)) : undefined
        if (roll) found.push(roll)
        open = undefined
      }
    }
  }
  return found
}
