import { BEFORE_NUMBERS, MARKED_NAMES, MAY_END, STARTERS, TITLES } from './abbreviations.ts'
import { within } from './ranges.ts'
import type { Prose } from './sentences.ts'

/** A place where a sentence may end. */
export interface Candidate {
  /** Start of the sentence. */
  readonly from: number
  /** First of the punctuation. */
  readonly at: number
  /** Behind the punctuation and the quotes and brackets that it closes. */
  readonly stop: number
  /** End of the text that is being cut. */
  readonly end: number
}

/** Longer than any abbreviation; bounds the look back. */
const LONGEST_WORD = 24
const OPENERS = /^[\s"“‘'«([]*/
const NEXT_WORD = /^[\p{L}\p{N}'’&.-]{1,24}/u
const DOTTED = /^(?:\p{L}\.){1,4}\p{L}$/u
const INITIAL = /^\p{Lu}$/u
const LIST_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlcIVXLC]{1,5}|[A-Za-z])$/

function wordBefore(text: string, from: number, at: number): string {
  let start = at
  const least = Math.max(from, at - LONGEST_WORD)
  while (start > least && !/[\s("“‘'[–—/]/.test(text[start - 1]!)) start--
  return text.slice(start, at)
}

interface Next {
  readonly word: string
  readonly sign: string
}

function nextOf(text: string, stop: number, end: number): Next {
  const rest = text.slice(stop, Math.min(end, stop + 40))
  const behind = rest.slice(OPENERS.exec(rest)![0].length)
  return { word: (NEXT_WORD.exec(behind)?.[0] ?? '').replace(/[.'’-]{1,24}$/, ''), sign: behind[0] ?? '' }
}

/** True when what follows can open a sentence: a capital, a figure, a sign of money, or a name such as "eBay". */
function canOpen({ word, sign }: Next): boolean {
  if (/^[\p{Lu}\p{Lo}\p{Lt}\p{N}$€£¥₹~#•*<>+]/u.test(sign)) return true
  return /^\p{Ll}{1,2}\p{Lu}/u.test(word)
}

const opensSentence = ({ word }: Next): boolean => /^\p{Lu}/u.test(word) && STARTERS.has(word.toLowerCase())

/** Whether a full stop behind `word` ends the sentence, given that a capital or figure follows. */
function fullStopEnds(word: string, next: Next, isLead: boolean): boolean {
  const lower = word.toLowerCase()
  if (isLead && LIST_NUMBER.test(word)) return false
  if (TITLES.has(lower)) return false
  if (BEFORE_NUMBERS.has(lower) && /^[\p{N}(§]/u.test(next.sign)) return false
  if (INITIAL.test(word) || /-\p{Lu}$/u.test(word)) return opensSentence(next)
  if (MAY_END.has(lower) || DOTTED.test(word)) return opensSentence(next)
  return true
}

/** "… it works.The next" has lost its space, or a citation mark stood there; "ASP.NET" and "Node.JS" are names. */
function gluedEnds(prose: Prose, { at, stop }: Candidate, next: Next): boolean {
  if (within(prose.gaps, stop, stop + 1).length > 0) return true
  return /[\p{Ll}\p{N})”]/u.test(prose.text[at - 1] ?? '') && next.word.length > 1 && opensSentence(next)
}

/** True when the sentence ends at the candidate. */
export function endsSentence(prose: Prose, candidate: Candidate): boolean {
  const { text } = prose
  const { from, at, stop, end } = candidate
  if (/[。！？]/.test(text[at]!)) return true
  const next = nextOf(text, stop, end)
  if (next.sign === '') return true
  if (!canOpen(next)) return false
  if (!/\s/.test(text[stop]!)) return gluedEnds(prose, candidate, next)
  const mark = text.slice(at, stop)
  const word = wordBefore(text, from, at)
  const isQuoted = /["”’'»]$/.test(mark)
  if (/^(?:…|\.{2})/.test(mark)) return isQuoted || mark.length > 3 || opensSentence(next)
  if (/^[!?]/.test(mark)) return !MARKED_NAMES.has(`${word.toLowerCase()}${mark[0]}`)
  return isQuoted || fullStopEnds(word, next, text.slice(from, at).trimStart() === word)
}

/** A citation closes a sentence that lacks its full stop, when the next word is one that usually opens a sentence. */
export function endsAtGap(text: string, gap: number): boolean {
  if (!/[\p{L}\p{N}%)”"’]/u.test(text[gap - 1] ?? '')) return false
  const behind = text.slice(gap, gap + 40)
  const word = /^\s+(\p{Lu}\p{Ll}+)\s/u.exec(behind)?.[1]
  return word !== undefined && STARTERS.has(word.toLowerCase())
}
