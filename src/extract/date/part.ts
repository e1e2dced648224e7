import { dateOf, dayNumber } from '../../quantity/calendar.ts'
import { matchAt } from '../sticky.ts'
import { monthSpan, type Stretch, yearSpan } from './stretch.ts'

/** "late 2024", "the mid-1960s", "the end of March 2024": a part of a month, year, decade or century. */

type Third = 0 | 1 | 2

const THIRD =
  /(early|mid|middle|late|beginning|start|end|close|turn)(?:[ -] ?to[ -](mid|late))?(?:- ?| )(?:(?:in|of|part of) )?(?:the )?/iy
const YEAR_END = /(?:year-end|end-of-year|end-) ?(?=\d{4})/iy
const HALF_OF = /(first|second|latter) (?:half|part) of (?:the )?/iy
const DECADE_WORD = /decade(?![a-z])/iy

const THIRDS: Readonly<Record<string, Third>> = {
  early: 0,
  beginning: 0,
  start: 0,
  mid: 1,
  middle: 1,
  late: 2,
  end: 2,
  close: 2
}

export interface PartRead {
  /** Offset at which the whole that it is a part of begins. */
  readonly at: number
  readonly from: Third
  readonly to: Third
  /** The first or last months only: "the end of 2024". */
  readonly edge: boolean
  readonly half: 0 | 1 | undefined
}

/** The part word at `at`; "turn of" gives nothing, for nobody agrees what it spans. */
export function readPart(text: string, at: number): PartRead | 'turn' | undefined {
  const half = matchAt(HALF_OF, text, at)
  if (half)
    return { at: at + half[0].length, from: 0, to: 2, edge: false, half: half[1]!.toLowerCase() === 'first' ? 0 : 1 }
  const yearEnd = matchAt(YEAR_END, text, at)
  if (yearEnd) return { at: at + yearEnd[0].length, from: 2, to: 2, edge: true, half: undefined }
  const match = matchAt(THIRD, text, at)
  if (!match) return undefined
  const word = match[1]!.toLowerCase()
  if (word === 'turn') return / of /.test(match[0]) ? 'turn' : undefined
  const from = THIRDS[word]!
  const until = match[2]
  const isEdge = /^(?:beginning|start|end|close)$/.test(word)
  if (isEdge && !/ of /.test(match[0])) return undefined
  if (!isEdge && / of /.test(match[0]) && word !== 'middle' && !/part of/.test(match[0])) return undefined
  return {
    at: at + match[0].length,
    from,
    to: until ? THIRDS[until.toLowerCase()]! : from,
    edge: isEdge,
    half: undefined
  }
}

/** Offsets of years that open and close the thirds of a decade and of a century. */
const DECADE_THIRDS = [
  [0, 3],
  [4, 6],
  [7, 9]
] as const
const CENTURY_THIRDS = [
  [0, 32],
  [33, 65],
  [66, 99]
] as const
const YEAR_THIRDS = [
  [1, 4],
  [5, 8],
  [9, 12]
] as const
const YEAR_EDGES = [
  [1, 3],
  [5, 8],
  [10, 12]
] as const

function halfOf(whole: Stretch, half: 0 | 1): Pick<Stretch, 'first' | 'last' | 'granularity'> | undefined {
  const { year } = dateOf(whole.first!)
  if (whole.granularity === 'decade')
    return { ...yearSpan(year + half * 5, year + half * 5 + 4), granularity: 'part-of-decade' }
  if (whole.granularity === 'century')
    return { ...yearSpan(year + half * 50, year + half * 50 + 49), granularity: 'years' }
  if (whole.granularity === 'year') return { ...monthSpan(year, half * 6 + 1, year, half * 6 + 6), granularity: 'half' }
  return undefined
}

function thirdsOf(whole: Stretch, part: PartRead): Pick<Stretch, 'first' | 'last' | 'granularity'> | undefined {
  const { year, month } = dateOf(whole.first!)
  const { from, to } = part
  if (whole.granularity === 'year') {
    const table = part.edge ? YEAR_EDGES : YEAR_THIRDS
    return { ...monthSpan(year, table[from][0], year, table[to][1]), granularity: 'part-of-year' }
  }
  if (whole.granularity === 'decade')
    return { ...yearSpan(year + DECADE_THIRDS[from][0], year + DECADE_THIRDS[to][1]), granularity: 'part-of-decade' }
  if (whole.granularity === 'century')
    return { ...yearSpan(year + CENTURY_THIRDS[from][0], year + CENTURY_THIRDS[to][1]), granularity: 'years' }
  if (whole.granularity !== 'month') return { first: whole.first, last: whole.last, granularity: whole.granularity }
  const last = to === 2 ? whole.last! : dayNumber(year, month, to * 10 + 10)
  return { first: dayNumber(year, month, from * 10 + 1), last, granularity: 'month' }
}

/** The part of `whole` that `part` names. */
export function partOf(start: number, whole: Stretch, part: PartRead): Stretch | undefined {
  if (whole.first === undefined || whole.last === undefined) return undefined
  const span = part.half === undefined ? thirdsOf(whole, part) : halfOf(whole, part.half)
  return span && { start, end: whole.end, ...span }
}

/** "the decade" of the year that the context gives. */
export function readThisDecade(text: string, at: number, contextYear: number | undefined): Stretch | undefined {
  const match = contextYear === undefined ? null : matchAt(DECADE_WORD, text, at)
  if (!match || contextYear === undefined) return undefined
  const from = Math.floor(contextYear / 10) * 10
  return { start: at, end: at + match[0].length, ...yearSpan(from, from + 9), granularity: 'decade' }
}
