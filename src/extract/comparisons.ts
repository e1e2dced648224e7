import { LOWER } from '../lexicon/degrees.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { ComparisonMention, NounPhrase } from '../model/reading.ts'
import { clauseOf, type Frame } from './frame.ts'
import { contentKeys } from './keys.ts'
import { phraseAfter, phraseBefore } from './relations.ts'

const BEATS = new Set('outperform exceed surpass outpace outnumber overtake beat outsell outrank'.split(' '))
const TRAILS = new Set('trail lag underperform'.split(' '))

interface Comparative {
  readonly direction: ComparisonMention['direction']
  /** First token behind the words of comparison, where the thing compared with starts. */
  readonly right: number
  /** Tokens that say in which respect. */
  readonly attribute: readonly [number, number]
}

function thanAfter(frame: Frame, i: number): number | undefined {
  for (let j = i + 1; j < Math.min(i + 9, frame.tokens.length); j++) {
    const { lower, text } = frame.tokens[j]!
    if (lower === 'than') return j
    if (/^[;:.()]$/.test(text)) return undefined
    if (lower === 'compared' && /^(?:to|with)$/.test(frame.tokens[j + 1]?.lower ?? '')) return j + 1
  }
  return undefined
}

function comparativeAt(frame: Frame, i: number): Comparative | undefined {
  const { lower, lemma } = frame.tokens[i]!
  if (lower === 'ahead' && frame.tokens[i + 1]?.lower === 'of')
    return { direction: 'more', right: i + 2, attribute: [i, i] }
  if (frame.classes[i] === 'verb' && BEATS.has(lemma)) return { direction: 'more', right: i + 1, attribute: [i, i] }
  if (frame.classes[i] === 'verb' && TRAILS.has(lemma)) return { direction: 'less', right: i + 1, attribute: [i, i] }
  const more = lower === 'more' || lower === 'less' || lower === 'fewer'
  const graded = lower.endsWith('er') && lemma !== lower && lemma.length > 2
  if (!more && !graded) return undefined
  const than = thanAfter(frame, i)
  if (than === undefined || frame.tokens[than + 1]?.kind === 'number') return undefined
  const less = lower === 'less' || lower === 'fewer' || LOWER.has(lemma)
  return { direction: less ? 'less' : 'more', right: than + 1, attribute: [i, than] }
}

/** "A, twice as likely as B to fear …". */
function asMuchAs(frame: Frame, i: number, quantities: readonly QuantityMention[]): Comparative | undefined {
  if (frame.tokens[i]!.lower !== 'as') return undefined
  const multiple = quantities.find(
    ({ end, quantity }) => end + 1 === frame.tokens[i]!.start && quantity.dimension === 'multiple'
  )
  if (!multiple) return undefined
  for (let j = i + 2; j < Math.min(i + 5, frame.tokens.length); j++) {
    if (frame.tokens[j]!.lower === 'as') return { direction: 'more', right: j + 1, attribute: [i + 1, j] }
  }
  return undefined
}

function leftOf(frame: Frame, i: number): NounPhrase | undefined {
  const clause = clauseOf(frame.clauses, i)
  if (clause?.subject && (clause.verb ?? i) <= i) return clause.subject
  return clause && clause.from > 0 ? phraseBefore(frame, clause.from, 0) : undefined
}

/** Reads who is said to have more or less of what than whom. */
export function readComparisons(frame: Frame, quantities: readonly QuantityMention[]): ComparisonMention[] {
  const found: ComparisonMention[] = []
  for (let i = 1; i < frame.tokens.length; i++) {
    const comparative = comparativeAt(frame, i) ?? asMuchAs(frame, i, quantities)
    if (!comparative) continue
    const left = leftOf(frame, i)
    const clause = clauseOf(frame.clauses, comparative.right)
    const right = phraseAfter(frame, comparative.right, clause?.to ?? frame.tokens.length)
    if (!left || !right) continue
    const start = frame.tokens[i]!.start
    found.push({
      start: left.start < start ? left.start : start,
      end: right.end,
      left,
      right,
      direction: comparative.direction,
      attribute: contentKeys(frame.tokens, ...comparative.attribute),
      multiple: quantities.find(
        ({ end, quantity }) => quantity.dimension === 'multiple' && end <= start && start - end < 6
      )
    })
  }
  return found
}
