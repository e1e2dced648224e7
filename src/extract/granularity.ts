import { OPENS_WHOLE } from '../lexicon/determiners.ts'
import { COUNTED_WHOLE, MEMBERS } from '../lexicon/members.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { GranularMention } from '../model/ratios.ts'
import { toNumber } from '../quantity/rational.ts'
import { type Frame, tokenAt } from './frame.ts'
import { isPluralNoun } from './token-walk.ts'

/** Fewer than this are named one by one; of more, polls are weighted and leave room for every percentage. */
const LEAST = 5
const MOST = 300
const MEANS = /^(?:mean|average|averaged|averages|averaging)$/
/** Tokens between the word of a mean and its figure. */
const NEAR = 5
/** Tokens of description between a number and its noun. */
const ADJECTIVES = 3

/** The plural noun that the number counts: "20 adult patients", "20 of the patients" not. */
function nounOf(frame: Frame, { end }: QuantityMention): string | undefined {
  const { tokens } = frame
  const from = tokenAt(tokens, end)
  for (let i = from; i < Math.min(tokens.length, from + ADJECTIVES); i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.wordClass === 'function') return undefined
    if (!isPluralNoun(token) || !(MEMBERS.has(token.lemma) || COUNTED_WHOLE.has(token.lemma))) continue
    const next = tokens[i + 1]
    return next && /^['’]/.test(next.text) ? undefined : token.lower
  }
  return undefined
}

const isWholeNumber = ({ quantity, per }: QuantityMention): boolean =>
  per === undefined &&
  quantity.dimension === 'count' &&
  quantity.approximation === 'exact' &&
  quantity.scale === 0 &&
  quantity.decimals === 0 &&
  !quantity.isRange &&
  !quantity.signed &&
  quantity.nominal.denominator === 1n &&
  toNumber(quantity.nominal) >= LEAST &&
  toNumber(quantity.nominal) <= MOST

const isExact = ({ quantity, per }: QuantityMention): boolean =>
  per === undefined && quantity.approximation === 'exact' && !quantity.isRange && !quantity.signed && !quantity.inWords

/** "33 % of the 20 patients". */
function numberBehind(
  { tokens }: Frame,
  { end }: QuantityMention,
  next: QuantityMention | undefined
): QuantityMention | undefined {
  const of = tokenAt(tokens, end)
  if (tokens[of]?.lower !== 'of' || !next) return undefined
  const at = OPENS_WHOLE.has(tokens[of + 1]?.lower ?? '') ? of + 2 : of + 1
  return tokenAt(tokens, next.start) === at ? next : undefined
}

/** "Of the 20 patients, 33 % …": the number that opens the sentence. */
function numberAhead({ tokens }: Frame, quantities: readonly QuantityMention[]): QuantityMention | undefined {
  if (!/^(?:of|among)$/.test(tokens[0]?.lower ?? '')) return undefined
  const at = OPENS_WHOLE.has(tokens[1]?.lower ?? '') ? 2 : 1
  const [first] = quantities
  return first && tokenAt(tokens, first.start) === at ? first : undefined
}

function percentages(frame: Frame, quantities: readonly QuantityMention[]): GranularMention[] {
  const ahead = numberAhead(frame, quantities)
  return quantities.flatMap((figure, i) => {
    if (figure.quantity.dimension !== 'percent' || !isExact(figure)) return []
    const behind = frame.tokens[tokenAt(frame.tokens, figure.end)]?.lower
    const own = numberBehind(frame, figure, quantities[i + 1])
    // Behind a second number, "of the 20, 12 were treated, 33 % with success", the percentage may be one of that.
    const isAhead = behind !== 'of' && !quantities.slice(1, i).some(({ quantity }) => quantity.dimension === 'count')
    const count = own ?? (isAhead ? ahead : undefined)
    const noun = count && isWholeNumber(count) ? nounOf(frame, count) : undefined
    return count && noun
      ? [{ start: figure.start, end: figure.end, figure, count, noun, kind: 'percent' as const }]
      : []
  })
}

/** "a mean of 2.37 visits": a figure with decimals that counts things. */
function isMean(frame: Frame, figure: QuantityMention): boolean {
  const { quantity } = figure
  if (quantity.dimension !== 'count' || quantity.decimals < 1 || quantity.scale > 0 || !isExact(figure)) return false
  const at = tokenAt(frame.tokens, figure.start)
  const noun = frame.tokens[tokenAt(frame.tokens, figure.end)]
  return (
    noun?.kind === 'word' &&
    (isPluralNoun(noun) || COUNTED_WHOLE.has(noun.lemma)) &&
    frame.tokens.slice(Math.max(0, at - NEAR), at).some(({ lower }) => MEANS.test(lower))
  )
}

function means(frame: Frame, quantities: readonly QuantityMention[]): GranularMention[] {
  const found = quantities.filter((each) => isMean(frame, each))
  const counts = quantities.filter((each) => isWholeNumber(each))
  const [figure] = found
  const [count] = counts
  if (!figure || !count || found.length > 1 || counts.length > 1) return []
  const noun = nounOf(frame, count)
  return noun ? [{ start: figure.start, end: figure.end, figure, count, noun, kind: 'mean' }] : []
}

/** Reads percentages and means of a small number of things, which can take only certain values. */
export function readGranularity(frame: Frame, quantities: readonly QuantityMention[]): GranularMention[] {
  if (quantities.length < 2) return []
  return [...percentages(frame, quantities), ...means(frame, quantities)]
}
