import type { Estimand, EstimateMention, PrintedFigure, PValue } from '../../model/statistics.ts'
import { compare } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import { figureAt, skipSpace } from './figure.ts'
import { verdictBefore } from './verdicts.ts'

const INTERVAL =
  /(?:(\d{2}(?:\.\d)?)\s?%\s?)?(?:\bCI|\bC\.I\.|[Cc]onfidence [Ii]nterval|[Cc]redible [Ii]nterval|\bCrI)s?\s?(?:[:=,]\s?)?(?:of |was |is |from |between )?[([]?\s?(?=[-−–]?\.?\d)/gu
const SEPARATOR = /\s?(%?)\s?(?:to|–|—|-|,|;|and)\s?/uy
const PER_CENT = /\s?%/y

const UNITS =
  'per cent|percent|percentage points?|points?|pp|years?|months?|weeks?|days?|hours?|minutes?|seconds?|kg|mg|µg|g|mm ?Hg|mm|cm|km|m|mmol/L|°C|t/ha|ha|t|ppm|ppb|fold|times'
/** The figure right in front of the interval, its unit and the bracket or comma between. */
const ESTIMATE = new RegExp(
  `(?<![\\p{L}\\p{N}.,_–-])([-−–]?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+))\\s?(%|(?:${UNITS})\\b)?\\s?[,;:]?\\s?[([]?\\s?$`,
  'u'
)
/** Figures that have no interval of their own. */
const OTHER_LABEL =
  /(?:\b(?:SDs?|SEM?|[pPnNtFzZ]|df|IQR|I²|I2|I\^2|χ²|χ2|Q|range|age|aged|year|BF\d*|standard (?:deviation|error))\s?[=<>≤≥:]?|\)\s?=)\s?$/u
const RIVAL =
  /\b(?:[Vv]s?|[Vv]ersus|[Aa]gainst|[Cc]ompared|than|[Rr]espectively|[Ff]rom|[Bb]etween)\b|\b(?:to|and|or)\s?$/
const RATIO =
  /(?:\b(?:[aA]d?j?\.?(?=OR|HR|RR))?(?:OR|HR|RR|IRR|SMR|PR)|\b(?:odds|hazard|risk|rate|prevalence|incidence|mortality)[- ]ratios?|\b[Rr]elative risk|\b[Rr]isk ratio)\b/u
const DIFFERENCE =
  /\b(?:MD|SMD|WMD|(?:mean|risk|absolute|rate|standardi[sz]ed) difference|difference|slope|coefficient|Cohen['’]s d|Hedges['’] g)\b|β|\bbeta\b/iu
const CLAUSE = 90

interface Bounds {
  readonly low: PrintedFigure
  readonly high: PrintedFigure
  readonly end: number
}

function boundsAt(text: string, at: number): Bounds | undefined {
  const low = lowAt(text, at)
  const separator = low && matchAt(SEPARATOR, text, low.end)
  if (!low || !separator) return undefined
  const high = figureAt(text, low.end + separator[0].length)
  if (!high || compare(high.nominal, low.nominal) < 0) return undefined
  const sign = matchAt(PER_CENT, text, high.end)
  return { low, high, end: high.end + (sign?.[0].length ?? 0) }
}

/** A comma may part the ends without a space: "[0.1,0.9]". */
const lowAt = (text: string, at: number): PrintedFigure | undefined => figureAt(text, skipSpace(text, at))

function estimateBefore(text: string, start: number): PrintedFigure | undefined {
  const from = Math.max(0, start - 48)
  const match = ESTIMATE.exec(text.slice(from, start))
  if (!match) return undefined
  const at = from + match.index
  const figure = figureAt(text, at)
  // "in 2019 (95 % CI …)" is a date, "SD 1.4, 95 % CI …" another figure.
  const year = /^(?:1[5-9]|20)\d\d$/.test(match[1]!)
  if (!figure || (year && !match[2]) || OTHER_LABEL.test(text.slice(Math.max(0, at - 24), at))) return undefined
  return figure
}

/** True when another figure or a comparison stands in front of the estimate, whose interval it may be. */
function hasRivals(before: string, { low, high }: Bounds): boolean {
  if (RIVAL.test(before)) return true
  return [...before.matchAll(/(?<![\p{L}\d.,])[-−–]?(?:\d+(?:\.\d+)?|\.\d+)/gu)].some((match) => {
    const figure = figureAt(before, match.index)
    return figure && compare(figure.nominal, low.nominal) >= 0 && compare(figure.nominal, high.nominal) <= 0
  })
}

function estimandOf(before: string): Estimand {
  const [ratio, difference] = [RATIO.test(before), DIFFERENCE.test(before)]
  if (ratio === difference) return 'unknown'
  return ratio ? 'ratio' : 'difference'
}

/** The p value that follows the interval with nothing but a comma or bracket between. */
function pBehind(text: string, end: number, ps: readonly PValue[]): PValue | undefined {
  const p = ps.find(({ start }) => start >= end)
  return p && /^[\s,;:)\]]{0,4}$/.test(text.slice(end, p.start)) ? p : undefined
}

/** The stretch of the sentence that an estimate's label and rivals stand in. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - CLAUSE), at)
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('CI')) + 1)
}

/** Every interval of the passage, with the figure that it is printed behind. */
export function readEstimates(text: string, ps: readonly PValue[]): EstimateMention[] {
  return [...text.matchAll(INTERVAL)].flatMap((match) => {
    const bounds = boundsAt(text, match.index + match[0].length)
    if (!bounds) return []
    const estimate = estimateBefore(text, match.index)
    const start = estimate?.start ?? match.index
    const before = clauseBefore(text, start)
    const verdict = verdictBefore(text, start)
    return [
      {
        start,
        end: bounds.end,
        level: match[1] ? Number(match[1]) : 95,
        estimate,
        rivals: hasRivals(before, bounds),
        low: bounds.low,
        high: bounds.high,
        estimand: estimandOf(before),
        p: pBehind(text, bounds.end, ps),
        verdict: verdict?.verdict,
        verdictWords: verdict?.words
      }
    ]
  })
}
