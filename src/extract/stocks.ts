import { hedgesAnd } from '../lexicon/hedges.ts'
import { BEGINS, CLOSING_LABELS, ENDS, GAINS, LOSSES, OPENING_LABELS } from '../lexicon/stock-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Dimension } from '../model/quantity.ts'
import type { StockPiece } from '../model/stock.ts'
import type { Token } from '../model/token.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'

const STOCKS: ReadonlySet<Dimension> = new Set<Dimension>([
  'count',
  'money',
  'mass',
  'volume',
  'area',
  'length',
  'energy',
  'data'
])
/** A passage without one of these opens and closes no stock. */
const CUES = wordSet(
  'began started opened entered ended finished closed opening closing beginning start end leaving begins starts opens ends closes year-end'
)
const SOFT = hedgesAnd('a an the another further additional new extra up to its their in total as many other')
const HELD = wordSet('had has have of from held numbered counted were was with totalled totaled')
const AUXILIARIES = wordSet('was were had have has been being is are of them which who then later also since')
/** Tokens between a verb of beginning and its figure: "began the 2023 season with". */
const REACH = 7

const isStock = ({ quantity, per }: QuantityMention): boolean =>
  STOCKS.has(quantity.dimension) && per === undefined && !quantity.isRange && !quantity.signed

const isContent = (token: Token | undefined): token is Token => token?.kind === 'word' && token.wordClass !== 'function'

/** Index of the first token in front of the figure that is no hedge or article. */
function governor({ tokens }: Frame, from: number): number {
  let i = from - 1
  while (i >= 0 && SOFT.has(tokens[i]!.lower)) i--
  return i
}

const EDGES = wordSet('start beginning outset end close')
const STANDS = wordSet('had has held were was numbered counted at')

/** "At the end of 2022 the shelter had 40 dogs": the edge of a period in the clause of the figure. */
function edgeOfPeriod({ tokens, clauses }: Frame, at: number): 'opening' | 'closing' | undefined {
  if (!STANDS.has(tokens[at]?.lower ?? '')) return undefined
  const clause = clauseOf(clauses, at)
  for (let i = clause?.from ?? 0; i < (clause?.to ?? tokens.length); i++) {
    if (
      !EDGES.has(tokens[i]!.lower) ||
      tokens[i + 1]?.lower !== 'of' ||
      !/^(?:the|at|by|year)$/.test(tokens[i - 1]?.lower ?? '')
    )
      continue
    return /^(?:end|close)$/.test(tokens[i]!.lower) ? 'closing' : 'opening'
  }
  return undefined
}

/** The verb of beginning or ending in front of "with" or "at", or the label of an opening or closing balance. */
function boundary({ tokens }: Frame, at: number): 'opening' | 'closing' | undefined {
  const link = tokens[at]?.lower
  if (link === 'with' || link === 'at' || link === 'on') {
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      const { lemma, text } = tokens[i]!
      if (BEGINS.has(lemma)) return 'opening'
      if (ENDS.has(lemma)) return 'closing'
      if (/^[,;:]$/.test(text)) break
    }
  }
  for (let i = at; i >= Math.max(0, at - 5); i--) {
    const { lower, text } = tokens[i]!
    if (/^[,;:]$/.test(text)) break
    if (lower === 'opening' || lower === 'closing')
      return OPENING_LABELS.has(lower) ? 'opening' : CLOSING_LABELS.has(lower) ? 'closing' : undefined
  }
  return undefined
}

const changeOf = (token: Token): 'gain' | 'loss' | undefined =>
  LOSSES.has(token.lemma) ? 'loss' : GAINS.has(token.lemma) ? 'gain' : undefined

/** Verbs whose subject comes or goes; of others, only the passive says so: "30 were sold", but "30 sold their shares". */
const MOVES = wordSet(
  'join arrive enter enrol enroll register leave die depart retire resign withdraw quit expire close sink drop emigrate'
)
const PASSIVES = wordSet('was were been being are is')

/** The verb behind the figure: "30 new members joined", "12 of them were sold". */
function changeBehind({ tokens }: Frame, to: number): 'gain' | 'loss' | undefined {
  for (let i = to; i < Math.min(tokens.length, to + 6); i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') return undefined
    const change = changeOf(token)
    if (change && (MOVES.has(token.lemma) || PASSIVES.has(tokens[i - 1]?.lower ?? ''))) return change
    if (token.wordClass === 'function' && !AUXILIARIES.has(token.lower)) return undefined
  }
  return undefined
}

/** "purchases of 25 tonnes" */
function changeOfNoun({ tokens }: Frame, at: number): 'gain' | 'loss' | undefined {
  return tokens[at]?.lower === 'of' && isContent(tokens[at - 1]) ? changeOf(tokens[at - 1]!) : undefined
}

function kindOf(frame: Frame, mention: QuantityMention, before: StockPiece['kind'] | undefined): StockPiece['kind'] {
  const from = tokenAt(frame.tokens, mention.start)
  const at = governor(frame, from)
  const word = frame.tokens[at]
  if (word?.lower === 'leaving') return 'leaving'
  const edge = boundary(frame, at) ?? edgeOfPeriod(frame, at)
  if (edge) return edge
  const verb = word && frame.classes[at] === 'verb' ? changeOf(word) : undefined
  const change = verb ?? changeOfNoun(frame, at) ?? changeBehind(frame, tokenAt(frame.tokens, mention.end))
  if (change) return change
  // "spent £80 on fuel and £50 on food"
  if ((before === 'gain' || before === 'loss') && /^(?:and|,)$/.test(word?.lower ?? '')) return before
  if (before !== undefined || !word || !HELD.has(word.lower)) return 'other'
  return word.lower === 'of' || word.lower === 'from' ? 'out of' : 'had'
}

function nounBehind({ tokens }: Frame, to: number): string | undefined {
  let noun: Token | undefined
  for (let i = to; i < to + 4 && isContent(tokens[i]) && tokens[i]!.wordClass !== 'verb'; i++) noun = tokens[i]
  return noun?.family
}

/** Characters between a figure and the period that it opens or closes. */
const DATE_REACH = 60

function dateNear(dates: readonly DateMention[], { start, end }: QuantityMention): DateMention | undefined {
  const distance = (date: DateMention) => Math.max(start - date.end, date.start - end)
  const near = dates.filter((date) => distance(date) <= DATE_REACH).sort((a, b) => distance(a) - distance(b))
  return near[0]
}

/** Reads what the figures of a passage do to a stock, when the passage opens or closes one or tells of changes. */
export function readStocks(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): StockPiece[] {
  const stocks = quantities.filter(isStock)
  if (stocks.length === 0) return []
  const isCued = frame.tokens.some(({ lower }) => CUES.has(lower))
  if (!isCued && !frame.tokens.some((token) => changeOf(token) !== undefined)) return []
  const pieces: StockPiece[] = []
  for (const value of stocks) {
    const noun = nounBehind(frame, tokenAt(frame.tokens, value.end))
    const kind = kindOf(frame, value, pieces.at(-1)?.kind)
    const isEdge = kind === 'opening' || kind === 'closing'
    pieces.push({ value, kind, noun, date: isEdge ? dateNear(dates, value) : undefined })
  }
  return pieces
}
