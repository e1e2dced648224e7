import { wordSet } from '../lexicon/word-tables.ts'
import type { Token } from '../model/token.ts'

const ACRONYM = /^(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z0-9&/-]{1,9}$/
const SMALL = wordSet('of the and for in on to a an with by at from de la or &')

/** True for "TPA", "GMV", "mRNA"-like tokens with at least two capitals. */
export const isAcronym = (text: string): boolean =>
  ACRONYM.test(text) && text.replace(/[^A-Z]/g, '').length * 2 >= text.replace(/s$/, '').length

interface Initial {
  readonly letter: string
  readonly token: number
  /** May be left out: a small word, or the second part of a hyphenated one ("on-board"). */
  readonly optional: boolean
}

function initials(tokens: readonly Token[], from: number, to: number): Initial[] {
  const found: Initial[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.kind === 'punctuation' && token.text !== '-') break
    token.lower.split(/[-/]/).forEach((part, k) => {
      if (part) found.push({ letter: part[0]!, token: i, optional: SMALL.has(part) || k > 0 })
    })
  }
  return found
}

const letters = (short: string): string =>
  short
    .replace(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase()

/**
 * Walks words and letters together; a letter that a hyphenated word can give or leave out is taken first and given back
 * when the rest does not fit. Abbreviations are short, so the walk is.
 */
function fits(words: readonly Initial[], at: number, wanted: string, k: number): number | undefined {
  if (k === wanted.length) return at
  const word = words[at]
  if (!word) return undefined
  const taken = word.letter === wanted[k] ? fits(words, at + 1, wanted, k + 1) : undefined
  return taken ?? (word.optional ? fits(words, at + 1, wanted, k) : undefined)
}

/** Token behind the words from `from` that spell `short`; undefined when they do not. */
export function spellsForwards(tokens: readonly Token[], from: number, short: string): number | undefined {
  const wanted = letters(short)
  const words = initials(tokens, from, Math.min(tokens.length, from + wanted.length * 2 + 1))
  if (words[0]?.letter !== wanted[0]) return undefined
  const end = fits(words, 0, wanted, 0)
  if (end === undefined) return undefined
  const to = words[end - 1]!.token + 1
  return endsName(tokens, to) ? to : undefined
}

/** Token at which the words that end before `to` start to spell `short`; undefined when they do not. */
export function spellsBackwards(tokens: readonly Token[], to: number, short: string): number | undefined {
  const wanted = [...letters(short)].reverse().join('')
  let from = to
  while (
    from > 0 &&
    to - from < wanted.length * 2 + 2 &&
    (tokens[from - 1]!.kind !== 'punctuation' || tokens[from - 1]!.text === '-')
  )
    from--
  const words = initials(tokens, from, to).reverse()
  const end = fits(words, 0, wanted, 0)
  return end === undefined ? undefined : words[end - 1]!.token
}

/** A full form ends where its noun group does: another noun of the same case would belong to it. */
function endsName(tokens: readonly Token[], to: number): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]]
  if (next?.kind !== 'word' || next.wordClass === 'function') return true
  return last?.capital === true && !next.capital
}
