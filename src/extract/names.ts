import type { NameMention } from '../model/reading.ts'
import type { Token } from '../model/token.ts'
import type { Frame } from './frame.ts'

/** A part that tells members of a family apart: "V2.5", "67B", "GPT-4", "N" in "Cluster N", "3" in "Level 3". */
const DESIGNATOR =
  /^(?:[A-Z]|\d+(?:\.\d+)*[A-Za-z]{0,2}|[IVX]{1,4}|.*\d.*|.*-(?:Zero|One|Pro|Plus|Max|Mini|Lite|Base|Chat|Ultra))$/

const CONNECTORS = new Set(['of', 'de', 'von', 'van', 'du', '&'])

function isNamePart(frame: Frame, i: number): boolean {
  const token = frame.tokens[i]!
  if (frame.classes[i] === 'name') return true
  const before = frame.tokens[i - 1]
  return (
    token.kind === 'number' &&
    before !== undefined &&
    token.start === before.end + 1 &&
    /^\d{1,3}(?:\.\d+)?[A-Za-z]?$/.test(token.text)
  )
}

/** "J. R. Hale", "J.P. Hale": the full stop of initials. */
const isInitialsDot = ({ tokens, classes }: Frame, i: number): boolean =>
  tokens[i]!.text === '.' &&
  /^\p{Lu}(?:\.\p{Lu})*$/u.test(tokens[i - 1]!.text) &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  classes[i + 1] === 'name' &&
  !/^\p{Lu}$/u.test(tokens[i + 1]!.text)

/** Reads runs of capitalised words, with the numbers and connectors that belong to them. */
export function readNames(frame: Frame): NameMention[] {
  const names: NameMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    if (frame.classes[i] !== 'name') continue
    let end = i + 1
    while (end < frame.tokens.length) {
      if (isNamePart(frame, end)) end++
      else if (isInitialsDot(frame, end)) end += 2
      else if (CONNECTORS.has(frame.tokens[end]!.lower) && frame.classes[end + 1] === 'name') end += 2
      else break
    }
    names.push(makeName(frame, i, end))
    i = end - 1
  }
  return names
}

function makeName(frame: Frame, from: number, to: number): NameMention {
  const start = frame.tokens[from]!.start
  const end = frame.tokens[to - 1]!.end
  const printed = frame.text.slice(start, end)
  const parts = frame.tokens.slice(from, to).map((token) => token.text.replace(/[’']s?$/, ''))
  const designators = parts.flatMap((part, i) =>
    DESIGNATOR.test(part) && (i > 0 || part.length > 1) ? [part.toLowerCase()] : []
  )
  return { start, end, printed, key: parts.join(' ').toLowerCase(), designators }
}

/**
 * Capitals at the start of a sentence say nothing; those of the middle do. Counts for each word how often it stands
 * capitalised where it need not, and how often in lower case.
 */
export class CapitalCensus {
  readonly #inside = new Map<string, number>()
  readonly #lower = new Map<string, number>()

  /** Counts the tokens of running text; headings and other title-cased passages must be left out. */
  count(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (token.kind !== 'word') continue
      const target = token.capital ? this.#inside : this.#lower
      if (token.capital && (i === 0 || /[.:!?“"(–—]/.test(tokens[i - 1]!.text))) continue
      target.set(token.lower, (target.get(token.lower) ?? 0) + 1)
    }
  }

  /** True when the word, standing where capitals mean nothing, is a name by its use elsewhere. */
  isName(token: Token): boolean {
    const inside = this.#inside.get(token.lower) ?? 0
    const lower = this.#lower.get(token.lower) ?? 0
    return inside > lower || (token.wordClass === 'name' && lower === 0)
  }
}
