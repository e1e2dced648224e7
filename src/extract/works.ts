import { wordSet } from '../lexicon/word-tables.ts'
import type { WorkMention } from '../model/attribution.ts'
import type { QuotationMention } from '../model/reading.ts'
import { type Frame, tokenAt } from './frame.ts'

const MARK = /^[“”"«»„,]$/
const ACTS: ReadonlyMap<string, string> = new Map([
  ['write', ''],
  ['author', ''],
  ['compose', ''],
  ['pen', ''],
  ['publish', ''],
  ['argue', ''],
  ['describe', ''],
  ['direct', 'direct'],
  ['paint', 'paint'],
  ['photograph', 'photograph'],
  ['draw', 'draw'],
  ['sculpt', 'sculpt'],
  ['film', 'direct'],
  ['say', '']
])
/** Capitalised words that open a sentence and belong to no name. */
const OPENERS = wordSet('in the a an at on his her their its this that both as')

interface Named {
  readonly from: number
  readonly to: number
}

/** The name that ends before `to`: at least two capitalised words. */
function nameBefore({ tokens, classes }: Frame, to: number): Named | undefined {
  let from = to
  while (from > 0 && tokens[from - 1]!.capital && tokens[from - 1]!.kind === 'word' && to - from < 4) from--
  while (from < to && (OPENERS.has(tokens[from]!.lower) || classes[from] === 'function')) from++
  return to - from >= 2 ? { from, to } : undefined
}

function nameAfter({ tokens }: Frame, from: number): Named | undefined {
  let to = from
  while (to < tokens.length && tokens[to]!.capital && tokens[to]!.kind === 'word' && to - from < 4) to++
  return to - from >= 2 ? { from, to } : undefined
}

interface Author {
  readonly name: Named | undefined
  readonly act: string
}

const isPossessive = (frame: Frame, i: number): boolean => /['’]s?$/.test(frame.tokens[i]?.text ?? '')

/** "A's “T”", "A's documentary “T”", "A, whose “T”", "A wrote “T”". */
function authorBefore(frame: Frame, open: number): Author | undefined {
  const { tokens } = frame
  const before = tokens[open - 1]
  if (!before) return undefined
  if (isPossessive(frame, open - 1)) return { name: nameBefore(frame, open), act: '' }
  if (isPossessive(frame, open - 2) && before.kind === 'word' && !before.capital)
    return { name: nameBefore(frame, open - 1), act: '' }
  if (before.lower === 'whose')
    return { name: nameBefore(frame, tokens[open - 2]?.text === ',' ? open - 2 : open - 1), act: '' }
  const act = ACTS.get(before.lemma)
  if (act === undefined || !/(?:ed|te|ew|wrote|es|s)$/.test(before.lower)) return undefined
  return { name: nameBefore(frame, open - 1), act }
}

/** "“T” by A", "“T”, an essay by A", "“T”, directed by A", "In “T”, A argues". */
function authorAfter(frame: Frame, open: number, close: number): Author | undefined {
  const { tokens } = frame
  for (let i = close + 1; i < Math.min(close + 7, tokens.length); i++) {
    const { lower, text } = tokens[i]!
    if (lower === 'by') {
      const act = ACTS.get(tokens[i - 1]!.lemma)
      const between = tokens.slice(close + 1, i).every(({ capital }) => !capital)
      return between ? { name: nameAfter(frame, i + 1), act: act ?? '' } : undefined
    }
    if (/^[.;:()]$/.test(text)) break
  }
  if (tokens[open - 1]?.lower !== 'in') return undefined
  const start = tokens[close + 1]?.text === ',' ? close + 2 : close + 1
  const name = nameAfter(frame, start)
  return name && ACTS.get(tokens[name.to]?.lemma ?? '') !== undefined ? { name, act: '' } : undefined
}

/** Index of the token at which the mark in front of the quotation stands, and of the one behind it. */
function marksOf({ tokens }: Frame, { start, end }: QuotationMention): readonly [number, number] {
  let open = tokenAt(tokens, start)
  while (open > 0 && MARK.test(tokens[open - 1]!.text) && tokens[open - 1]!.text !== ',') open--
  let close = tokenAt(tokens, end) - 1
  while (close + 1 < tokens.length && MARK.test(tokens[close + 1]!.text)) {
    if (tokens[close + 1]!.text === ',' && !MARK.test(tokens[close + 2]?.text ?? '')) break
    close++
  }
  return [open, close]
}

/** Reads who is given a titled work. */
export function readWorks(frame: Frame, quotations: readonly QuotationMention[]): WorkMention[] {
  return quotations.flatMap((quotation) => {
    const { words, sequence } = quotation
    if (sequence.length < 2 || !/^\p{Lu}/u.test(words) || !/\s\p{Lu}/u.test(words)) return []
    const [open, close] = marksOf(frame, quotation)
    const author = authorBefore(frame, open) ?? authorAfter(frame, open, close)
    if (!author?.name) return []
    const [first, last] = [frame.tokens[author.name.from]!, frame.tokens[author.name.to - 1]!]
    return [
      {
        start: Math.min(first.start, quotation.start),
        end: Math.max(last.end, quotation.end),
        title: sequence.filter((word) => !/^(?:the|a|an)$/.test(word)).join(' '),
        printed: words,
        author: frame.text.slice(first.start, last.end).replace(/['’]s?$/, ''),
        act: author.act
      }
    ]
  })
}
