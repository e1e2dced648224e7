import { hasFiniteVerb } from '../../lexicon/finite-verbs.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'

/** What the wording of a bare line says about it. */
export interface TitleShape {
  readonly words: number
  /** Most of the words that carry content begin with a capital or a digit. */
  readonly titleCase: boolean
  readonly allCaps: boolean
  /** Ends with a gloss in brackets: "Pumps (P1 and P2)". */
  readonly gloss: boolean
  /** "2.1" of a numbered heading. */
  readonly number: string | undefined
}

const NUMBER = /^(?:(?:chapter|section|part)\s+)?(\d{1,2}(?:\.\d{1,2}){0,4})[.):]?\s+(?=\S)/i
const GLOSS = /\s\([^()]{1,120}\)$/
const BYLINE_OR_ADDRESS = /https?:\/\/|www\.|@|^(?:By|From|Date|Author|Published|Updated)\b/
const LOWER_START = /^["“‘'([]?\p{Ll}/u
const SENTENCE_END = /[.!?;,…]["”’)\]]*$/
const LONGEST = 110
const MOST_WORDS = 14

/** The shape of a line that can be a title; undefined for a line that reads as prose, a date or an address. */
export function titleShape(line: string): TitleShape | undefined {
  if (line.length > LONGEST || LOWER_START.test(line) || !/\p{L}/u.test(line)) return undefined
  if (SENTENCE_END.test(line) || BYLINE_OR_ADDRESS.test(line)) return undefined
  const number = NUMBER.exec(line)?.[1]
  const bare = line.replace(NUMBER, '').replace(GLOSS, '').replace(/:$/, '')
  const words = bare.split(/\s+/)
  if (words.length > MOST_WORDS || isDate(words)) return undefined
  const content = words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word.toLowerCase()))
  const capitals = content.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(word)).length
  const titleCase = content.length > 0 && capitals >= content.length * 0.7
  if (!titleCase && (words.length > 8 || hasFiniteVerb(bare))) return undefined
  const allCaps = /\p{Lu}{2}/u.test(bare) && !/\p{Ll}/u.test(bare)
  return { words: words.length, titleCase, allCaps, gloss: GLOSS.test(line), number }
}

const DATE_WORD =
  /^\(?\d{1,4}(?:st|nd|rd|th)?[,)]?$|^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.,]?$/i

/** "15 May 2024", "May 2024": a dateline is no heading. */
function isDate(words: readonly string[]): boolean {
  return words.length <= 4 && words.every((word) => DATE_WORD.test(word))
}
