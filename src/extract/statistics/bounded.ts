import type { BoundedMention, PrintedFigure, PValue, TestMention } from '../../model/statistics.ts'
import { ONE, type Rational, rational, ZERO } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import { figureAt } from './figure.ts'

const MINUS_ONE = rational(-1n)

interface Kind {
  readonly what: string
  readonly low: Rational | undefined
  readonly high: Rational | undefined
}

const CORRELATION: Kind = { what: 'a correlation', low: MINUS_ONE, high: ONE }
const SPREAD: Kind = { what: 'a standard deviation', low: ZERO, high: undefined }

/** A name that tells what the figure is, and the bounds that it has by its definition. */
const NAMED: readonly (readonly [RegExp, Kind])[] = [
  [/\bcorrelation(?: coefficient)?s? (?:of|was|is|=)\s?(?:[rρ]\s?=\s?)?/gu, CORRELATION],
  [/(?<![\p{L}\p{N}])(?:R²|R\^2|R2)\s?(?:=|of|was|is)\s?/gu, { what: 'R²', low: undefined, high: ONE }],
  [
    /\b(?:[Cc]ronbach['’]?s? (?:α|alpha)|[Cc]ohen['’]?s (?:κ|kappa)|ICC|(?:partial )?η²|\bI²)\s?(?:=|of|was|is)\s?/gu,
    { what: 'it', low: undefined, high: ONE }
  ],
  [/\b(?:SDs?|[Ss]tandard deviations?)\s?(?:=|of|was|is)\s?/gu, SPREAD],
  [/\b(?:SEM?|[Ss]tandard errors?)\s?(?:=|of|was|is)\s?/gu, { ...SPREAD, what: 'a standard error' }],
  [
    /\b(?:(?:[Ss]ample|[Pp]opulation|[Rr]esidual|[Ee]rror) variance|s²|σ²)\s?(?:=|of|was|is)\s?/gu,
    { ...SPREAD, what: 'a variance' }
  ],
  [/\b[Pp]robability (?:of|was|is|=)\s?(?=\d?\.\d)/gu, { what: 'a probability', low: ZERO, high: ONE }]
]

/** A unit, a percentage, a range or "in 5" behind the figure makes it another quantity. */
const GOES_ON = /^\s?(?:[%°×/:]|per|in \d|out of|to|times|bits?|or|and|from|below|above|[–-]\s?\.?\d)/
/** Words of a text that speaks of tests, so that "p" is no pressure and "r" no radius. */
const OF_TESTS = /significan|\btest|correlat|regress|\btrial|\bCI\b|hypothes|\bt\(|\bF\(|χ|p-value|Pearson|Spearman/i

/** A passage without any of these names no figure that has bounds. */
const NAMES =
  /correlation|R(?:²|\^2|2)|[αηκσs]²?\s?=|ICC|I²|alpha|kappa|deviation|SDs?\b|SEM?\b|[Ss]tandard error|variance|robability/

function named(text: string): BoundedMention[] {
  if (!NAMES.test(text)) return []
  return NAMED.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const figure = figureAt(text, match.index + match[0].length)
      if (!figure || GOES_ON.test(text.slice(figure.end, figure.end + 6))) return []
      return [{ ...figure, ...kind, start: match.index, printed: text.slice(match.index, figure.end) }]
    })
  )
}

const R = /(?<![\p{L}\p{N}_^/])r\s?=\s?/gu

const bound = (figure: PrintedFigure, start: number, text: string, kind: Kind): BoundedMention => ({
  ...figure,
  ...kind,
  start,
  printed: text.slice(start, figure.end)
})

/** Figures that can lie outside the bounds of what they are: p values, correlations, spreads and statistics. */
export function readBounded(text: string, ps: readonly PValue[], tests: readonly TestMention[]): BoundedMention[] {
  const found = named(text)
  for (const { kind, statistic, start } of tests) {
    if (kind === 'r') found.push(bound(statistic, start, text, CORRELATION))
    if (kind === 'F' || kind === 'chi2')
      found.push(bound(statistic, start, text, { what: kind === 'F' ? 'F' : 'χ²', low: ZERO, high: undefined }))
  }
  if (!OF_TESTS.test(text)) return found
  for (const match of text.matchAll(R)) {
    const figure = figureAt(text, match.index + match[0].length)
    if (figure && figure.decimals > 0 && !matchAt(UNIT, text, figure.end))
      found.push(bound(figure, match.index, text, CORRELATION))
  }
  for (const { figure, start, comparator } of ps) {
    const nonsense = comparator === '>' || figure.decimals === 0
    if (!nonsense && !matchAt(UNIT, text, figure.end))
      found.push(bound(figure, start, text, { what: 'a p value', low: ZERO, high: ONE }))
  }
  return found
}

/** "p" and "r" with a unit are a pressure and a radius. */
const UNIT = /\s?(?:bar|[kM]?Pa|atm|psi|torr|[cmkµn]?m|kg|N|W|%|°|×|–|-)(?!\p{L})/uy
