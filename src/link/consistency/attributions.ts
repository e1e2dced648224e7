import type { Attribution } from '../../model/consistency-facts.ts'
import type { ValueMention } from '../../model/facts.ts'
import { groupBy } from '../../model/group.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Reading } from '../../model/reading.ts'
import { significant } from '../../quantity/significant.ts'
import { separator } from '../qualifiers.ts'
import type { TablePair } from '../table-pairs.ts'
import { tieFeatures, tieOf, type Words } from '../tie.ts'
import { areNeighbours, comparable } from '../value-pairs.ts'
import { twiceAttributed } from './statements.ts'

type Value = ValueMention<QuantityMention>

/** Digits under which two things have one figure by chance. */
const FEWEST_DIGITS = 3
/** A figure that stands in more places than this belongs to many. */
const CROWDED = 8
const CLAUSE = 0.75
/** Share of the words beside the figure, the holders left out, that both sentences have. */
const COVERED = 0.6
const SHARED = 1
/** Words by which a sentence says that others have the figure too. */
const TOO = new Set(
  'also both same equal equals equally tie tied ties match matches matched matching like likewise each respectively again too identical similar alongside'.split(
    ' '
  )
)
const CELL_DIGITS = 2

interface Input {
  readonly readings: readonly Reading[]
  readonly words: Words
  readonly figures: readonly Value[]
  readonly cells: readonly TablePair[]
}

const holderOf = ({ subjectNames }: Value): string => subjectNames.join(' ')

const parts = (name: string): string[] => name.split(/[\s-]+/)

/** Neither sentence knows the holder that the other one names. */
function areStrangers(a: Value, b: Value): boolean {
  const [x, y] = [parts(holderOf(a)), parts(holderOf(b))]
  if (x[0] === '' || y[0] === '' || x.some((part) => y.includes(part))) return false
  const unknown = (names: readonly string[], to: Value) =>
    names.every((part) => !to.keys.has(part) && !to.names.some((name) => parts(name).includes(part)))
  return unknown(x, b) && unknown(y, a)
}

/** Share of the weight of the words by the first figure that stand by the second one too, the holders left out. */
function coverage(a: Value, b: Value, { vocabulary }: Words): number {
  const holders = new Set([...parts(holderOf(a)), ...parts(holderOf(b))])
  let [all, known] = [0, 0]
  for (const [key, weight] of a.keys) {
    if (weight < CLAUSE || holders.has(key)) continue
    all += weight * vocabulary.weight(key)
    if (b.keys.has(key)) known += weight * vocabulary.weight(key)
  }
  return all === 0 ? 0 : known / all
}

const saysToo = ({ tokens }: Reading): boolean => tokens.some(({ lower }) => TOO.has(lower))

function attribution(a: Value, b: Value, { readings, words }: Input): Attribution | undefined {
  if (areNeighbours(a, b) || !comparable(a, b) || !areStrangers(a, b)) return undefined
  if (saysToo(readings[a.passage]!) || saysToo(readings[b.passage]!)) return undefined
  const features = tieFeatures(a, b, words)
  if (features.shared < SHARED || features.measure < 1) return undefined
  if (Math.min(coverage(a, b, words), coverage(b, a, words)) < COVERED) return undefined
  const tie = tieOf(Math.min(0.8, 0.5 + 0.1 * features.shared), features)
  const nameless = (value: Value): Value => ({ ...value, names: [], subjectNames: [], designators: [] })
  return {
    stated: b,
    others: [a],
    printed: b.printed,
    holder: printedHolder(b, readings),
    owner: printedHolder(a, readings),
    tie,
    separatedBy: separator(nameless(a), nameless(b))
  }
}

function printedHolder(value: Value, readings: readonly Reading[]): string {
  const { names } = readings[value.passage]!
  return names.find(({ key }) => value.subjectNames.includes(key))?.printed ?? value.subject
}

/** A value that the text gives to one row of a table, and the table to another. */
function fromTables(pairs: readonly TablePair[]): Attribution[] {
  return pairs.flatMap(({ a, b, tie, displaced, separatedBy }) => {
    if (!displaced || !('quantity' in a.mention)) return []
    if (significant(a.mention.quantity.digits).length < CELL_DIGITS) return []
    const { cell, owner, holder } = displaced
    const apart = separatedBy === 'the value stands in another cell' ? undefined : separatedBy
    return [{ stated: a, others: [cell, b], printed: a.printed, holder, owner, tie, separatedBy: apart }]
  })
}

/** Figures of one measure that the text gives to two holders. */
export function attributions(input: Input): Attribution[] {
  const byDigits = groupBy(input.figures, ({ mention: { quantity }, table, subjectNames }) => {
    const { digits, dimension, scale } = quantity
    const isTelling = table === undefined && subjectNames.length > 0 && significant(digits).length >= FEWEST_DIGITS
    return isTelling ? `${dimension} ${digits} ${scale}` : undefined
  })
  const found = [...byDigits.values()].flatMap((values) =>
    values.length > CROWDED
      ? []
      : values.flatMap((b, i) => values.slice(0, i).flatMap((a) => attribution(a, b, input) ?? []))
  )
  return [...found, ...fromTables(input.cells), ...twiceAttributed(input.readings)]
}
