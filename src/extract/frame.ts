import type { Clause } from '../model/reading.ts'
import type { Token, TokenClass } from '../model/token.ts'

/** What every mention reader is handed: one passage, cut into tagged tokens and clauses. */
export interface Frame {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly classes: readonly TokenClass[]
  readonly clauses: readonly Clause[]
}

/** The clause that holds the token, or the last one. */
export function clauseOf(clauses: readonly Clause[], token: number): Clause | undefined {
  for (const clause of clauses) if (token >= clause.from && token < clause.to) return clause
  return clauses.at(-1)
}

/** Index of the first token that starts at or after `offset`; tokens.length when there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the bracket that closes the one at `open`, or undefined within 40 tokens. */
export function closing(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0
  for (let i = open; i < Math.min(tokens.length, open + 40); i++) {
    if (tokens[i]!.text === '(' || tokens[i]!.text === '[') depth++
    if ((tokens[i]!.text === ')' || tokens[i]!.text === ']') && --depth === 0) return i
  }
  return undefined
}
