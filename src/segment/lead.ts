import { hasFiniteVerb } from '../lexicon/finite-verbs.ts'
import type { Lifted } from './lift.ts'
import { isNameLike } from './name-like.ts'
import { within } from './ranges.ts'
import type { Range } from './rendering.ts'

/** The words in front of an item or paragraph that say what it is about, and where its text begins. */
export interface Lead extends Range {
  readonly rest: number
}

const LONGEST_BOLD = 160
const LONGEST_PLAIN = 120
const GLOSS = /^\s*\([^()]{1,80}\)/
const COLON = /^\s*[:：]\s*/
const DASH = /^\s+[–—-]\s+|^\s*—\s*/
/** A star that was to close a bold lead in plain text. */
const STRAY_MARK = /^\s*(?:\*{1,2}(?=\s))?\s*/
const ABBREVIATED = /(?<!(?:^|[\s(.])(?:\p{Lu}|vs|No|St|Dr|Inc|Co))[.!?;…]["”’)]?\s/u

function lead(text: string, start: number, end: number, separator: number): Lead {
  let last = end
  while (last > start && /[\s:：.]/.test(text[last - 1]!)) last--
  return { start, end: last, rest: separator + STRAY_MARK.exec(text.slice(separator, separator + 8))![0].length }
}

/** Bold words in front, with the gloss behind them: "**Name** (2024): text", "**Name** – text", "**Name.** Text". */
function boldLead(lifted: Lifted, start: number, end: number): Lead | undefined {
  const { text } = lifted
  const strong = within(lifted.strong, start, end)[0]
  if (!strong || text.slice(start, strong.start).trim() !== '' || strong.end - start > LONGEST_BOLD) return undefined
  const words = text.slice(strong.start, strong.end).trimEnd()
  if (words === '') return undefined
  if (/[:：]$/.test(words)) return lead(text, strong.start, strong.end, strong.end)
  const behind = text.slice(strong.end, Math.min(end, strong.end + LONGEST_PLAIN))
  const gloss = GLOSS.exec(behind)?.[0].length ?? 0
  const separator = COLON.exec(behind.slice(gloss)) ?? DASH.exec(behind.slice(gloss))
  if (separator) return lead(text, strong.start, strong.end + gloss, strong.end + gloss + separator[0].length)
  if (behind.trim() === '') return /[.!?]$/.test(words) ? undefined : lead(text, strong.start, strong.end, end)
  const isTitle = words.endsWith('.') && /^\s+\S/.test(behind) && isNameLike(words.slice(0, -1), 6)
  return isTitle ? lead(text, strong.start, strong.end, strong.end) : undefined
}

/** Offset of the first colon outside brackets that a lead can end with. */
function colonIn(head: string): number {
  let depth = 0
  for (let at = 0; at < head.length; at++) {
    const sign = head[at]!
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === ':' && depth <= 0) {
      const next = head[at + 1]
      const isGlued = next !== undefined && /\p{Lu}/u.test(next) && /[\p{Ll})]/u.test(head[at - 1] ?? '')
      return next === undefined || /\s/.test(next) || next === '*' || isGlued ? at : -1
    }
  }
  return -1
}

/** Words in front without markup: "Name (2024): text"; in items also "Name – text". */
function plainLead(text: string, start: number, end: number, isItem: boolean): Lead | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST_PLAIN))
  if (!/^["'(]?[\p{Lu}\p{N}]/u.test(head)) return undefined
  const most = isItem ? 10 : 5
  const colon = colonIn(head)
  if (colon > 0 && isPlainName(head.slice(0, colon), most)) {
    const isAll = start + colon + 1 >= end
    return isAll && !isItem ? undefined : lead(text, start, start + colon, start + colon + 1)
  }
  const dash = isItem ? / [–—-] /.exec(head) : null
  if (!dash || !isPlainName(head.slice(0, dash.index), 8)) return undefined
  const behind = start + dash.index + dash[0].length
  // Two dashes set a remark apart: "Growth – the fastest so far – went on".
  const sentence = text.slice(behind, Math.min(end, behind + 300)).split(/[.!?]\s/, 1)[0]!
  return sentence.includes(dash[0]) ? undefined : lead(text, start, start + dash.index, behind)
}

function isPlainName(words: string, most: number): boolean {
  if (/["“”]/.test(words) && !/\([^()"“”]*["“”][^()]*\)/.test(words)) return false
  const bare = words.replace(/\s?\([^()]{0,100}\)\s?$/, '')
  return !ABBREVIATED.test(bare) && !hasFiniteVerb(bare) && isNameLike(bare, most)
}

/** The lead of the text between two offsets, if it has one. */
export function leadOf(lifted: Lifted, start: number, end: number, isItem: boolean): Lead | undefined {
  return boldLead(lifted, start, end) ?? plainLead(lifted.text, start, end, isItem)
}
