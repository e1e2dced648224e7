import { wordSet } from '../../lexicon/word-tables.ts'
import type { AverageMention } from '../../model/average.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { sharedOut, valuesBefore } from './parts.ts'
import { hasAny, spotted } from './spot.ts'
import { withinOf } from './within.ts'

const AVERAGES = wordSet('average averages averaged averaging mean median')
/** An average of something else, held beside the figures. */
const BASELINE = wordSet(
  `than against versus vs vs. compared comparison above below exceeds exceeded exceeding national nationwide global world worldwide regional european industry sector historical historic long-term previous earlier former
  prior annual yearly monthly weekly daily hourly seasonal moving rolling country state district eu us oecd peer group other nearby typical expected target normal usual predicted weighted unweighted geometric harmonic overall`
)
function averageAt(frame: Frame, quantities: readonly QuantityMention[], i: number): AverageMention | undefined {
  const { tokens } = frame
  const spot = spotted(frame, quantities, i)
  if (!spot || spot.value.quantity.isRange || spot.value.quantity.signed) return undefined
  if (hasAny(tokens, i - 3, spot.from, BASELINE)) return undefined
  const kind = tokens[i]!.lower === 'median' ? 'median' : 'mean'
  const { value } = spot
  const before = quantities.slice(0, quantities.indexOf(value))
  return {
    start: tokens[i]!.start,
    end: value.end,
    kind,
    value,
    within: withinOf(frame, spot, kind, quantities),
    of: valuesBefore(frame, spot, before),
    shared: sharedOut(frame, value, quantities)
  }
}

/** "£360,000 for 12 schools, or £28,000 each": an average that no word calls one. */
function unnamed(
  frame: Frame,
  quantities: readonly QuantityMention[],
  named: readonly AverageMention[]
): AverageMention[] {
  return quantities.flatMap((value): AverageMention[] => {
    const before = frame.tokens[tokenAt(frame.tokens, value.start) - 1]?.lower
    if (before !== 'or' || named.some((each) => each.value === value)) return []
    const shared = sharedOut(frame, value, quantities)
    return shared
      ? [{ start: value.start, end: value.end, kind: 'mean', value, within: undefined, of: [], shared }]
      : []
  })
}

/** Reads averages with what the sentence gives them to stand for; others are left out. */
export function readAverages(frame: Frame, quantities: readonly QuantityMention[]): AverageMention[] {
  if (quantities.length < 2) return []
  const found: AverageMention[] = []
  for (const { lower, index } of frame.tokens) {
    if (!AVERAGES.has(lower)) continue
    const average = averageAt(frame, quantities, index)
    if (average && !found.some(({ value }) => value === average.value)) found.push(average)
  }
  found.push(...unnamed(frame, quantities, found))
  return found.filter(({ within, of, shared }) => within || of.length > 0 || shared)
}
