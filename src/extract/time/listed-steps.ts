import type { EventPhrase, SequenceMention } from '../../model/time-mentions.ts'
import type { Line } from './order-bounds.ts'
import { stretch } from './stretches.ts'

const MOST = 7
const STEPS = /^(?:steps|stages|phases)$/

/** Tokens behind "five steps:", or the whole of a chain of arrows, with what parts the items. */
function listIn({ frame }: Line): { readonly from: number; readonly parts: RegExp } | undefined {
  const { tokens, text } = frame
  if (text.includes('→')) return { from: 0, parts: /^→$/ }
  if (!text.includes(':') || !/\b(?:steps|stages|phases)\b/.test(text)) return undefined
  const at = tokens.findIndex(({ lower, index }) => STEPS.test(lower) && tokens[index + 1]?.text === ':')
  return at < 0 ? undefined : { from: at + 2, parts: /^(?:,|;|and)$/ }
}

/** Steps that a sentence lists in their order, each before those behind it. */
export function readListed(line: Line): SequenceMention[] {
  const list = listIn(line)
  if (!list) return []
  const { tokens } = line.frame
  const items: EventPhrase[] = []
  let from = list.from
  for (let i = list.from; i <= tokens.length; i++) {
    const word = tokens[i]
    const stops = word === undefined || /^[.;()]$/.test(word.text)
    if (!stops && !list.parts.test(word.lower)) continue
    const item = stretch(line, from, i)
    if (item) items.push(item)
    from = i + 1
    if (stops && items.length > 0) break
  }
  if (items.length < 3 || items.length > MOST) return []
  return items.flatMap((earlier, k) =>
    items.slice(k + 1).map((later) => ({
      start: earlier.start,
      end: later.end,
      cue: 'listed in this order',
      earlier,
      later,
      gap: undefined,
      cause: false,
      exclusive: false
    }))
  )
}
