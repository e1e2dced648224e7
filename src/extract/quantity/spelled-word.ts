import { matchAt } from '../sticky.ts'

const WORD = /[A-Za-z]+/y

export interface Word {
  readonly lower: string
  readonly end: number
}

export function wordAt(text: string, at: number): Word | undefined {
  const match = matchAt(WORD, text, at)
  return match ? { lower: match[0].toLowerCase(), end: at + match[0].length } : undefined
}

/** The word behind one space or hyphen. */
export function nextWord(text: string, end: number): Word | undefined {
  const gap = text[end]
  return gap === ' ' || gap === '-' || gap === '\u00a0' || gap === '‑' ? wordAt(text, end + 1) : undefined
}
