import { wordSet } from '../../lexicon/word-tables.ts'
import type { Approximation } from '../../model/quantity.ts'
import type { Token } from '../../model/token.ts'
import { matchAt } from '../sticky.ts'

/** How the words beside a figure widen it. The "just" forms reach a tenth further and no more. */
export type Hedge = Approximation | 'just-over' | 'just-under'

const TABLE: Readonly<Record<Hedge, string>> = {
  exact: '',
  about:
    'about|approximately|approx|approx.|around|roughly|circa|ca|ca.|c|c.|~|≈|∼|≃|some|estimated|close to|near|in the region of|in the order of|on the order of|of the order of|something like|somewhere around|perhaps|in the neighbourhood of|in the neighborhood of|in the vicinity of|or so',
  over: 'over|more than|above|exceeding|exceed|exceeds|exceeded|in excess of|greater than|higher than|larger than|longer than|older than|bigger than|heavier than|taller than|better than|>|upwards of|upward of|north of|surpassing|surpassed|topping',
  'just-over': '',
  'just-under': '',
  under:
    'under|below|less than|fewer than|lower than|smaller than|shorter than|younger than|lighter than|cheaper than|<|south of',
  'at-least':
    'at least|no less than|no fewer than|not less than|minimum of|min.|≥|⩾|as few as|as little as|as low as|at a minimum|not fewer than|no lower than',
  'up-to':
    'up to|at most|no more than|not more than|maximum of|max|max.|≤|⩽|as many as|as much as|as high as|as long as|not exceeding|at a maximum|no longer than|no higher than|no larger than|no greater than|maximum',
  nearly: 'nearly|almost|approaching|nearing|virtually|just shy of|shy of|close on|nigh on|practically'
}

const HEDGES: ReadonlyMap<string, Hedge> = new Map(
  (Object.entries(TABLE) as [Hedge, string][]).flatMap(([hedge, words]) =>
    words === '' ? [] : words.split('|').map((word): [string, Hedge] => [word, hedge])
  )
)
const LAST_WORDS: ReadonlySet<string> = new Set([...HEDGES.keys()].map((key) => key.slice(key.lastIndexOf(' ') + 1)))
const ABBREVIATED: ReadonlyMap<string, Hedge> = new Map([
  ['c', 'about'],
  ['ca', 'about'],
  ['approx', 'about'],
  ['est', 'about'],
  ['max', 'up-to'],
  ['min', 'at-least']
])
const SLIGHTLY = new Set(['just', 'slightly', 'little', 'marginally', 'fractionally', 'barely'])

/** Words before "over five years" that make it "more than"; elsewhere it is "in the course of". */
const LASTING = wordSet(
  'for is are was were be been take takes took taking last lasts lasted lasting spend spent after of has have had with and or than well slightly just aged'
)

export interface HedgeRead {
  readonly hedge: Hedge
  /** Token index at which the hedge begins; the given index when there is none. */
  readonly from: number
}

/** The hedge that ends right before token `first`. */
export function readHedge(tokens: readonly Token[], first: number, isDuration: boolean): HedgeRead {
  const none: HedgeRead = { hedge: 'exact', from: first }
  const last = tokens[first - 1]
  if (!last) return none
  const joined = last.lower === '=' ? twoSigns(tokens[first - 2]?.lower) : undefined
  if (joined) return { hedge: joined, from: first - 2 }
  if (last.lower === '.') return readAbbreviation(tokens, first - 1, none)
  if (!LAST_WORDS.has(last.lower)) return none
  if (isDuration && last.lower === 'over' && !LASTING.has(tokens[first - 2]?.lower ?? '')) return none
  for (let length = 4; length >= 1; length--) {
    const from = first - length
    if (from < 0) continue
    const hedge = HEDGES.get(joinLower(tokens, from, first))
    if (hedge) return withSlight(hedge, tokens, from)
  }
  return none
}

/** "c. 300" and "max. 5" are three tokens. */
function readAbbreviation(tokens: readonly Token[], stop: number, none: HedgeRead): HedgeRead {
  const word = tokens[stop - 1]
  const hedge = word && word.end === tokens[stop]!.start ? ABBREVIATED.get(word.lower) : undefined
  return hedge ? { hedge, from: stop - 1 } : none
}

const twoSigns = (sign: string | undefined): Hedge | undefined =>
  sign === '>' ? 'at-least' : sign === '<' ? 'up-to' : undefined

function joinLower(tokens: readonly Token[], from: number, to: number): string {
  let joined = tokens[from]!.lower
  for (let i = from + 1; i < to; i++) joined += ` ${tokens[i]!.lower}`
  return joined
}

function withSlight(hedge: Hedge, tokens: readonly Token[], from: number): HedgeRead {
  const before = tokens[from - 1]?.lower ?? ''
  if (!SLIGHTLY.has(before)) return { hedge, from }
  if (hedge === 'over') return { hedge: 'just-over', from: from - 1 }
  return { hedge: hedge === 'under' ? 'just-under' : hedge, from: from - 1 }
}

const TRAILING =
  /,? (?:(or more|or greater|or above|or higher|or older|or longer|or better|or later|and above|and over|and older|and upwards?|and up|at least|at a minimum|minimum|plus)|(or less|or fewer|or below|or under|or lower|or younger|or shorter|and under|and below|at most|at a maximum|maximum|max)|(or so|or thereabouts|give or take))(?![A-Za-z])/y

/** A hedge behind the figure: "65 and over", "20 or so". */
export function readTrailingHedge(text: string, at: number): { hedge: Hedge; end: number } | undefined {
  const match = matchAt(TRAILING, text, at)
  if (!match) return undefined
  return { hedge: match[1] ? 'at-least' : match[2] ? 'up-to' : 'about', end: at + match[0].length }
}

/** How the model names a hedge. */
export function approximationOf(hedge: Hedge): Approximation {
  return hedge === 'just-over' ? 'over' : hedge === 'just-under' ? 'nearly' : hedge
}
