import { FALL, RISE } from '../lexicon/degrees.ts'
import type { GrowthMention } from '../model/growth.ts'
import type { QuantityMention } from '../model/mention.ts'
import { type Frame, tokenAt } from './frame.ts'

const BEHIND =
  /^(?: ?[-–] ?|,? )?\(?(?:(CAGR|compound)|(?:a|per|each|every) (?:year|annum)|annually|yearly|p\.a\.|average annual|annual (?:growth|increase|rise|decline)|\/ ?(?:yr|year))(?![a-z])/i
const BEFORE =
  /(?:(CAGR|compound(?:ed)? (?:annual )?(?:growth )?rate)|annual(?:i[sz]ed)? (?:growth|rate|growth rate|increase|decline))(?: \(CAGR\))?(?:,? (?:of|at|was|is|:)|:)?(?: (?:about|around|roughly|approximately|some|nearly|almost|over|just over|just under|more than))? ?[~≈]?$/i
const AVERAGE = /averag|on the mean/i
const REACH = 60
const AVERAGE_BEHIND = 30
/** Tokens before the rate, and behind it, in which the word of growth stands. */
const AHEAD = 9
const AFTER = 4

const grows = (lemma: string): boolean => RISE.has(lemma) || lemma === 'growth'

/** The direction that a word of change near the rate gives; undefined for a yearly share of something. */
function directionNear(frame: Frame, { start, end }: QuantityMention): GrowthMention['direction'] | undefined {
  const from = tokenAt(frame.tokens, start)
  const to = tokenAt(frame.tokens, end)
  for (let i = from - 1; i >= Math.max(0, from - AHEAD); i--) {
    if (grows(frame.tokens[i]!.lemma)) return 'up'
    if (FALL.has(frame.tokens[i]!.lemma)) return 'down'
  }
  for (let i = to; i < Math.min(frame.tokens.length, to + AFTER); i++) {
    if (grows(frame.tokens[i]!.lemma)) return 'up'
    if (FALL.has(frame.tokens[i]!.lemma)) return 'down'
  }
  return undefined
}

/** Reads yearly rates of growth and decline. */
export function readGrowth(frame: Frame, quantities: readonly QuantityMention[]): GrowthMention[] {
  return quantities.flatMap((rate) => {
    if (rate.quantity.dimension !== 'percent') return []
    const { start, end } = rate
    const behind = BEHIND.exec(frame.text.slice(end, end + REACH))
    const before = BEFORE.exec(frame.text.slice(Math.max(0, start - REACH), start))
    if (!behind && !before) return []
    const compound = behind?.[1] !== undefined || before?.[1] !== undefined
    const direction = directionNear(frame, rate) ?? (compound ? 'up' : undefined)
    const average = AVERAGE.test(frame.text.slice(Math.max(0, start - REACH), end + AVERAGE_BEHIND))
    return direction ? [{ start, end, rate, compound, average, direction }] : []
  })
}
