import { HONORIFICS } from '../../lexicon/titles.ts'
import type { Token } from '../../model/token.ts'
import type { Frame } from '../frame.ts'

/** Tokens `[from, to)`. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Last words of names that no person bears. */
export const ORGANISATION =
  /^(?:inc|ltd|llc|plc|gmbh|ag|corp|company|group|holdings?|institute|university|college|school|foundation|bank|agency|ministry|department|laborator(?:y|ies)|labs?|museum|hospital|cent(?:re|er)|council|trust|society|association|party|street|river|lake|city|report|review|journal|times|post|office|board|committee|commission|court|house|prize|award|league|union)$/

export const withoutPossessive = (text: string): string => text.replace(/['’]s?$/, '')

const isNameWord = ({ tokens, classes }: Frame, i: number): boolean =>
  classes[i] === 'name' && /^\p{Lu}[\p{L}'’-]*$/u.test(tokens[i]!.text)
const isInitial = ({ tokens }: Frame, i: number): boolean =>
  /^\p{Lu}$/u.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === '.'
const isParticle = (token: Token | undefined): boolean =>
  /^(?:de|der|den|van|von|du|da|di|la|le|bin|ibn|al)$/.test(token?.lower ?? '')

/** A person's name that starts at `i`: two to four capitalised words, initials and particles between. */
export function nameFrom(frame: Frame, i: number): Run | undefined {
  const { tokens } = frame
  let from = i
  while (HONORIFICS.has(tokens[from]?.lower ?? '') || (from > i && tokens[from]?.text === '.')) from++
  let to = from
  while (to < tokens.length) {
    if (isInitial(frame, to)) to += 2
    else if (isNameWord(frame, to)) {
      to++
      if (/['’]s?$/.test(tokens[to - 1]!.text)) break
    } else if (to > from && isParticle(tokens[to]) && isNameWord(frame, to + 1)) to++
    else break
  }
  return isPersonRun(frame, { from, to }) ? { from, to } : undefined
}

/** A person's name that ends before `end`. */
export function nameTo(frame: Frame, end: number): Run | undefined {
  let from = end
  while (from > 0) {
    if (
      isNameWord(frame, from - 1) ||
      (isParticle(frame.tokens[from - 1]) && from < end && isNameWord(frame, from - 2))
    )
      from--
    else if (frame.tokens[from - 1]!.text === '.' && from > 1 && isInitial(frame, from - 2)) from -= 2
    else break
  }
  return from < end ? nameFrom(frame, from) : undefined
}

/** True when none of the words is an abbreviation or the kind of an organisation. */
export function isPersonRun({ tokens }: Frame, { from, to }: Run): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  if (words.length === 0 || words.length > 5) return false
  return words.every(({ text, lower }) => !/^\p{Lu}{2,}$/u.test(text) && !ORGANISATION.test(withoutPossessive(lower)))
}

/** The words of a name in lower case, initials left out. */
export const wordsOf = ({ tokens }: Frame, { from, to }: Run): string[] =>
  tokens
    .slice(from, to)
    .filter(({ kind, text }) => kind === 'word' && text.length > 1)
    .map(({ lower }) => withoutPossessive(lower))
