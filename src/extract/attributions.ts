import { INSTITUTION_NOUNS, NORM, ORIGINATING, SCHOLARS } from '../lexicon/institution-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import { lookUp } from '../lexicon/words.ts'
import type { AttributionMention } from '../model/attribution.ts'
import type { NameMention } from '../model/reading.ts'
import { type Frame, tokenAt } from './frame.ts'

const CONNECTING = wordSet('of the and for at in de')
/** Tokens in front of "at X" in which the verb of making stands. */
const REACH = 14

/** "ISO 26262", "EN 1492-1": the issuer and the number, without part and year. */
function norms({ text }: Frame): AttributionMention[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(NORM)].flatMap((match) => {
    const [printed, issuer = '', number = ''] = match
    if (!/\d.*\d/.test(number)) return []
    const trimmed = printed.replace(/[.:/-]+$/, '')
    return [
      {
        start: match.index,
        end: match.index + trimmed.length,
        kind: 'norm' as const,
        printed: trimmed,
        key: [issuer.toLowerCase(), number.toLowerCase().split(/[-/:]|\.$/)[0]!],
        origin: false
      }
    ]
  })
}

const wordsOf = (key: string): string[] =>
  key.split(/[\s-]+/).filter((word) => !INSTITUTION_NOUNS.has(word) && !CONNECTING.has(word) && word !== 'technology')

/** "developed … at X", "came out of X's laboratory", "goes back to X". */
function isOrigin({ tokens }: Frame, at: number): boolean {
  const before = tokens[at - 1]?.lower
  if (before === 'of' && tokens[at - 2]?.lower === 'out') return true
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower, lemma, text } = tokens[i]!
    if (/^[;:().]$/.test(text)) return false
    if (ORIGINATING.has(lemma) && (lower.endsWith('ed') || lower.endsWith('t'))) return true
    if (lower === 'back' && /^(?:go|date|trace)$/.test(tokens[i - 1]?.lemma ?? '')) return true
    if (lower === 'out' && tokens[i + 1]?.lower === 'of' && tokens[i - 1]?.lemma === 'come') return true
  }
  return false
}

/** Who works there stands before "at X" or behind "X" itself. */
function hasScholars({ tokens }: Frame, first: number, last: number): boolean {
  const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const behind = tokens[last]
  const isName = tokens
    .slice(first, last)
    .some(({ lower }) => lower.split('-').every((part) => lookUp(part) === undefined))
  if (behind && SCHOLARS.has(behind.lemma) && isName) return true
  const at = /^(?:at|from)$/.test(tokens[link]?.lower ?? '')
  return at && SCHOLARS.has(tokens[link - 1]?.lemma ?? '')
}

function institution(frame: Frame, name: NameMention): AttributionMention | undefined {
  const first = tokenAt(frame.tokens, name.start)
  const last = tokenAt(frame.tokens, name.end)
  const words = name.key.split(/[\s-]+/)
  const learned = words.some((word) => INSTITUTION_NOUNS.has(word)) && words.length > 1
  const link = frame.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const placed = /^(?:at|in|by|of|to|from)$/.test(frame.tokens[link]?.lower ?? '')
  const origin = placed && isOrigin(frame, link + 1)
  const housed = origin && (frame.tokens[link]!.lower === 'at' || /['’]s?$/.test(frame.tokens[last - 1]?.text ?? ''))
  if (!learned && !hasScholars(frame, first, last) && !housed) return undefined
  const key = wordsOf(name.key)
  return key.length === 0
    ? undefined
    : { start: name.start, end: name.end, kind: 'institution', printed: name.printed, key, origin }
}

/** Reads norms by which things are done, and institutions at which things are found, made or done. */
export function readAttributions(frame: Frame, names: readonly NameMention[]): AttributionMention[] {
  return [...norms(frame), ...names.flatMap((name) => institution(frame, name) ?? [])]
}
