import type { Modality } from '../model/claim.ts'
import type { Token, TokenClass } from '../model/token.ts'
import { groupEnd } from './noun-phrase.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const SPECULATIVE = words('may might could perhaps possibly presumably probably likely unlikely potentially maybe plausibly suggests speculated rumored rumoured rumor rumour arguably conceivably')
const HEDGED = words('reportedly allegedly purportedly apparently supposedly seemingly estimated believed thought')
const PLANNED = words('will shall plan plans planned planning forecast forecasts forecasted project projected projects projection projections expected expects anticipated anticipates target targets targeted targeting goal goals aims aim intend intends upcoming scheduled slated proposed proposes expectation expectations outlook')
const HYPOTHETICAL = words('if would suppose supposing assuming hypothetical hypothetically unless imagine')
const DISPUTED = words('disputed refuted debunked erroneously incorrectly mistakenly falsely wrongly misreported corrected contrary misleading myth retracted')
const REPORTING = words('said says stated states reported reports claimed claims argued argues noted notes announced told according')
const NEGATIONS = words("not no never neither nor without n't cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't hadn't couldn't wouldn't shouldn't hardly rarely seldom none lacks lack lacking fails failed unable")

/** How firmly `tokens[from, to)` says what it says; the weakest word decides. */
export function modalityOf(tokens: readonly Token[], from: number, to: number): Modality {
  let found: Modality = 'asserted'
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    if (DISPUTED.has(lower)) return 'disputed'
    if (HYPOTHETICAL.has(lower)) return 'hypothetical'
    if (SPECULATIVE.has(lower) && !isMonth(tokens, i)) found = 'speculative'
    else if (PLANNED.has(lower) && found === 'asserted') found = 'planned'
    else if (HEDGED.has(lower) && found === 'asserted') found = 'hedged'
    else if (REPORTING.has(lower) && found === 'asserted') found = 'reported'
  }
  return found
}

/** "May 2024" and "in May" are dates. */
function isMonth(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  return token.lower === 'may' && token.capital && (i > 0 || tokens[i + 1]?.kind === 'number')
}

export function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    if (!NEGATIONS.has(lower)) continue
    const next = tokens[i + 1]?.lower
    if (lower === 'not' && (next === 'only' || next === 'just' || next === 'least')) continue
    if (lower === 'no' && (next === 'longer' || next === 'more' || next === 'fewer' || next === 'less' || next === 'later')) continue
    return true
  }
  return false
}

/** Who is said to say it: the words after "according to", or before a verb of saying. */
export function speakerOf(text: string, tokens: readonly Token[], classes: readonly TokenClass[], from: number, to: number): string | undefined {
  for (let i = from; i + 2 < to; i++) {
    if (tokens[i]!.lower === 'according' && tokens[i + 1]!.lower === 'to') {
      const end = groupEnd(tokens, classes, i + 2, to)
      if (end > i + 2) return text.slice(tokens[i + 2]!.start, tokens[end - 1]!.end)
    }
    if (i > from && REPORTING.has(tokens[i]!.lower) && classes[i - 1] === 'name') {
      let start = i - 1
      while (start > from && classes[start - 1] === 'name') start--
      return text.slice(tokens[start]!.start, tokens[i - 1]!.end)
    }
  }
  return undefined
}
