import { modalityWord } from '../../lexicon/modality-words.ts'
import { ORDER_CUES, type OrderCue } from '../../lexicon/order-cues.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { DateMention } from '../../model/mention.ts'
import type { Gap } from '../../model/time-mentions.ts'
import type { Frame } from '../frame.ts'
import { isAuxiliary } from '../tagging.ts'

const HARD = /^[;:()[\]–—…]$/
const LEFT_TURNS = wordSet('while whereas although though but which who because')
const RIGHT_TURNS = wordSet('while whereas although though but which who because so when where until since')
const LONGEST = 18

/** A sentence with the dates and lengths of time that it gives. */
export interface Line {
  readonly frame: Frame
  readonly dates: readonly DateMention[]
  readonly gaps: readonly Gap[]
}

/** The cue whose words begin at token `i`. */
export function cueAt({ tokens }: Frame, i: number): OrderCue | undefined {
  const list = ORDER_CUES.get(tokens[i]!.lower)
  return list?.find(({ words }) => words.every((word, k) => tokens[i + k]?.lower === word))
}

/** "and the valley was cleared": a second happening that a conjunction adds. */
function addsClause({ tokens, classes }: Frame, i: number, to: number): boolean {
  if (tokens[i]!.lower !== 'and') return false
  for (let k = i + 1; k < Math.min(i + 7, to); k++) {
    if (tokens[k]!.text === ',') return false
    if (isAuxiliary(tokens[k]!) || (classes[k] === 'verb' && !tokens[k]!.lower.endsWith('ing'))) return true
  }
  return false
}

/** Index behind the words that start at `from` and tell of one happening. */
export function rightEnd({ frame, dates }: Line, from: number): number {
  const { tokens } = frame
  const limit = Math.min(tokens.length, from + LONGEST)
  let i = from
  while (i < limit) {
    const { text, lower } = tokens[i]!
    if (text === ',' || HARD.test(text) || /^[.!?"”]$/.test(text)) break
    if (lower === 'and' && dates.some(({ start }) => start > tokens[i]!.start && start - tokens[i]!.end < 30)) break
    if (i > from && (RIGHT_TURNS.has(lower) || addsClause(frame, i, limit) || cueAt(frame, i)?.verb === false)) break
    i++
  }
  return i
}

interface Left {
  readonly from: number
  /** A date that opens the sentence: "In 1990, the firm moved …". */
  readonly opening: DateMention | undefined
}

/** The words before `to` that tell of one happening, from the last comma that cuts off an aside or an opening. */
export function leftStart({ frame, dates }: Line, to: number): Left {
  const { tokens, classes } = frame
  let from = to
  while (from > 0 && to - from < 2 * LONGEST) {
    const { text, lower } = tokens[from - 1]!
    if (HARD.test(text) || (from < to && LEFT_TURNS.has(lower)) || (lower === 'that' && from < to)) break
    if (
      addsClause(frame, from - 1, to) &&
      tokens.slice(from, to).some((token, k) => isAuxiliary(token) || classes[from + k] === 'verb')
    )
      break
    if (text === ',' && tokens.slice(from, to).some((token, k) => isAuxiliary(token) || classes[from + k] === 'verb'))
      break
    from--
  }
  const comma = tokens[from - 1]?.text === ',' ? from - 1 : undefined
  const opens = comma !== undefined && comma <= 6 && /^(?:in|on|during)$/.test(tokens[0]!.lower)
  const opening = opens ? dates.find(({ end }) => end === tokens[comma - 1]!.end) : undefined
  return { from, opening }
}

const DENIES = wordSet('not never no neither nor without hardly barely cannot')
const UNSURE = new Set(['disputed', 'hypothetical', 'speculative', 'planned'])

/** True when the words in `[from, to)` deny: "had not opened", "failed to open". */
export const isDenied = ({ tokens }: Frame, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower }, k) =>
        DENIES.has(lower) || lower.endsWith("n't") || (lower === 'failed' && tokens[from + k + 1]?.lower === 'to')
    )

/** True when the words assert what happened: not denied, not planned; "the plan was adopted" is asserted. */
export function asserts({ frame }: Line, from: number, to: number): boolean {
  const { tokens, classes } = frame
  for (let i = from; i < to; i++) {
    const modality = classes[i] === 'noun' || classes[i] === 'name' ? undefined : modalityWord(tokens[i]!.lower)
    if (modality && UNSURE.has(modality) && !(tokens[i]!.lower === 'plan' && tokens[i]!.lower === tokens[i]!.lemma))
      return false
  }
  return !isDenied(frame, from, to)
}
