import { BLOCKERS, UNREAL } from '../lexicon/negation.ts'
import { scopeClash } from '../lexicon/scope-groups.ts'
import type { Spot } from '../model/facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Clause, Reading } from '../model/reading.ts'
import type { Token } from '../model/token.ts'
import { timesMeet } from './qualifiers.ts'

/** Words before a noun or verb in which a blocker takes the assertion away. */
const REACH = 7
const HEDGE_REACH = 4

const ALLOWING = new Set('may can free allowed permitted able entitled to'.split(' '))

/** True when the word at `at` stands unhedged: under no denial, condition, wish or forecast. */
export function stands(reading: Reading, clause: Clause, at: number, permission: boolean): boolean {
  if (clause.modality === 'disputed' || clause.modality === 'hypothetical') return false
  if (reading.denials.some(({ scope: [from, to] }) => at >= from && at < to)) return false
  for (let i = Math.max(clause.from, at - REACH); i < at; i++) {
    const { lower } = reading.tokens[i]!
    if (BLOCKERS.has(lower)) return false
    if (
      at - i <= HEDGE_REACH &&
      UNREAL.has(lower) &&
      !(permission && ALLOWING.has(lower)) &&
      !(lower === 'to' && reading.classes[at] !== 'verb')
    )
      return false
  }
  return true
}

/** The words of the tokens in lower case. */
export const lowers = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ lower, kind }) => (kind === 'word' ? [lower] : []))

/** "C. lupus" knows "Canis". */
const knows = (known: ReadonlySet<string>, part: string): boolean =>
  known.has(part) || known.has(part.replace(/'?s$/, '')) || known.has(`${part[0]}.`)

/** How many names of one sentence the other does not know. */
function strangers(from: Reading, to: Reading, clause?: Clause): number {
  const known = new Set([
    ...to.tokens.map(({ lower }) => lower),
    ...to.keys,
    ...to.place.lead,
    ...to.place.row,
    ...to.place.headings.flat()
  ])
  const start = clause ? from.tokens[clause.from]!.start : 0
  const end = clause ? from.tokens[clause.to - 1]!.end : Number.POSITIVE_INFINITY
  const names = from.names.filter((name) => name.start >= start && name.end <= end)
  return names.filter(({ key }) => key.length > 2 && !key.split(/[\s-]+/).some((part) => knows(known, part))).length
}

/** What keeps the two apart, in words for the reader. */
export function separatorOf(a: Reading, clauseA: Clause, b: Reading, clauseB: Clause): string | undefined {
  if (!timesMeet(a, b)) return 'other times'
  if (strangers(a, b) > 0 && strangers(b, a) > 0) return 'other names'
  const scope = scopeClash(
    lowers(a.tokens.slice(clauseA.from, clauseA.to)),
    lowers(b.tokens.slice(clauseB.from, clauseB.to))
  )
  if (scope) return `${scope[0]} / ${scope[1]}`
  const [x, y] = [
    [...a.place.lead, ...a.place.row],
    [...b.place.lead, ...b.place.row]
  ]
  if (x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key))) return 'other members'
  return areParallel(a, b) ? 'other members' : undefined
}

/** The same for clauses that are tied by all that they say: leads of two lists need not share a word. */
export function stanceSeparator(
  a: Reading,
  clauseA: Clause,
  b: Reading,
  clauseB: Clause,
  { passages, blocks }: Segmentation
): string | undefined {
  if (!timesMeet(a, b)) return 'other times'
  if (strangers(a, b, clauseA) > 0 && strangers(b, a, clauseB) > 0) return 'other names'
  const [x, y] = [blocks[passages[a.passage]!.block]!, blocks[passages[b.passage]!.block]!]
  const cells = [passages[a.passage]!.cell, passages[b.passage]!.cell]
  if (cells[0] && cells[1] && cells[0].table === cells[1].table) return 'other members'
  const own = ({ place }: Reading) => [...place.lead, ...place.row]
  const strange = own(a).length > 0 && own(b).length > 0 && !own(a).some((key) => own(b).includes(key))
  if (strange && x.list && y.list && (x.list.id === y.list.id || x.section.join() === y.section.join()))
    return 'other members'
  return areParallel(a, b) ? 'other members' : undefined
}

/** Equal headings under different ones: the sections go through the same points for another member each. */
function areParallel({ place: a }: Reading, { place: b }: Reading): boolean {
  const [x, y] = [a.headings[0]?.join(' '), b.headings[0]?.join(' ')]
  return x !== undefined && x === y && a.headings[1]?.join(' ') !== b.headings[1]?.join(' ')
}

/** The stretch around `at` up to the next commas, within its clause. */
export function core(reading: Reading, clause: Clause, at: number): readonly [number, number] {
  let from = at
  while (from > clause.from && reading.tokens[from - 1]!.text !== ',') from--
  let to = at + 1
  while (to < clause.to && reading.tokens[to]!.text !== ',') to++
  return [from, to]
}

/** Where a clause stands, without the punctuation around it. */
export function clauseSpot({ passage, tokens }: Reading, { from, to }: Clause): Spot {
  let [first, last] = [from, to - 1]
  while (first < last && tokens[first]!.kind === 'punctuation') first++
  while (last > first && tokens[last]!.kind === 'punctuation') last--
  return { passage, start: tokens[first]!.start, end: tokens[last]!.end }
}
