import { TOTAL_LABELS } from '../lexicon/share-words.ts'
import { CLOSING_LABELS, GAINS, LOSSES, OPENING_LABELS } from '../lexicon/stock-words.ts'
import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'
import type { CarryOver, Rollforward, StockChange } from '../model/tie-outs.ts'
import { addIntervals, meets, subtractIntervals } from '../quantity/interval.ts'
import { type DatedRoll, tableCarryOvers } from './carry-overs.ts'
import { figureOf, type ReadingOf } from './table-figures.ts'

type Figure = Located<QuantityMention>
type Role = 'opening' | 'closing' | 'gain' | 'loss' | 'net' | 'change'

const FIRST_DAY = /\b(?:1(?:st)?\.? (?:january|april|july|october)|(?:january|april|july|october) 1)\b/i
const LAST_DAY =
  /\b(?:31(?:st)?\.? (?:december|march)|30(?:th)?\.? (?:june|september)|(?:december|march) 31|(?:june|september) 30)\b/i
/** More changes than this can be signed in too many ways. */
const MOST = 8

function roleOf(label: Reading | undefined, text: string): Role | undefined {
  if (!label) return undefined
  const lowers = label.tokens.map(({ lower }) => lower)
  if (lowers.some((word) => OPENING_LABELS.has(word)) || FIRST_DAY.test(text)) return 'opening'
  if (lowers.some((word) => CLOSING_LABELS.has(word)) || LAST_DAY.test(text)) return 'closing'
  if (TOTAL_LABELS.has(lowers[0] ?? '') || lowers[0] === 'net') return 'net'
  if (label.tokens.some(({ lemma, lower }) => LOSSES.has(lemma) || LOSSES.has(lower))) return 'loss'
  return label.tokens.some(({ lemma }) => GAINS.has(lemma)) ? 'gain' : 'change'
}

/** Places of a line that make one roll: an opening, its changes and the closing. */
interface Plan {
  readonly opening: number
  readonly changes: readonly { readonly at: number; readonly role: Role }[]
  readonly closing: number
}

function plansOf(roles: readonly (Role | undefined)[]): Plan[] {
  const plans: Plan[] = []
  let opening: number | undefined
  roles.forEach((role, at) => {
    if (role === 'opening') opening = at
    if (role !== 'closing' || opening === undefined) return
    const between = roles.slice(opening + 1, at).map((own, i) => ({ at: opening! + 1 + i, role: own ?? 'change' }))
    const single = between.filter((change) => change.role !== 'net')
    const changes = single.length > 0 ? single : between
    if (changes.length > 0 && changes.length <= MOST) plans.push({ opening, changes, closing: at })
    opening = undefined
  })
  return plans
}

interface Cell {
  readonly figure: Figure | undefined
  /** Empty, or a dash. */
  readonly isNothing: boolean
}

/** The figures of a plan in one line; undefined when one of them is missing. */
function rollOf(plan: Plan, line: readonly Cell[]): Omit<Rollforward, 'isVouched'> | undefined {
  const [opening, closing] = [line[plan.opening]?.figure, line[plan.closing]?.figure]
  if (!opening || !closing || !sameUnit(opening, closing)) return undefined
  const changes: StockChange[] = []
  for (const { at, role } of plan.changes) {
    const cell = line[at]
    if (cell?.isNothing) continue
    if (!cell?.figure || !sameUnit(cell.figure, opening)) return undefined
    const sign = cell.figure.quantity.signed ? 1 : role === 'loss' ? -1 : 1
    changes.push({ value: cell.figure, sign, isKnown: cell.figure.quantity.signed || role !== 'change' })
  }
  return changes.length === 0 ? undefined : { opening, changes, closing, isWhole: true }
}

const signed = ({ value, sign }: StockChange) =>
  value.quantity.value && (sign > 0 ? value.quantity.value : subtractIntervals(ZERO, value.quantity.value))
const ZERO = { low: { numerator: 0n, denominator: 1n }, high: { numerator: 0n, denominator: 1n } }

/** True when the changes, with their signs, lead from the opening to the closing. */
export const rolls = ({ opening, changes, closing }: Omit<Rollforward, 'isVouched'>): boolean =>
  meets(changes.map(signed).reduce(addIntervals, opening.quantity.value), closing.quantity.value)

/** The same with the signs under which it rolls, when the printed figures leave them open. */
function bestSigned<T extends Omit<Rollforward, 'isVouched'>>(roll: T): T {
  if (rolls(roll)) return roll
  const free = roll.changes.flatMap(({ value }, i) => (value.quantity.signed ? [] : [i]))
  for (let mask = 1; mask < 1 << free.length; mask++) {
    const changes = roll.changes.map((change, i) =>
      mask & (1 << free.indexOf(i)) && free.includes(i) ? { ...change, sign: -change.sign as 1 | -1 } : change
    )
    if (rolls({ ...roll, changes })) return { ...roll, changes }
  }
  return roll
}

function fromLines(roles: readonly (Role | undefined)[], lines: readonly (readonly Cell[])[]): Rollforward[] {
  return plansOf(roles).flatMap((plan) => {
    const found = lines.flatMap((line) => rollOf(plan, line) ?? []).map(bestSigned)
    const right = found.filter(rolls).length
    return found.map((roll) => ({ ...roll, isVouched: right > (rolls(roll) ? 1 : 0) }))
  })
}

/** Rolls of a table with what each line is of, and the same lines as openings and closings of periods. */
export interface TableRolls {
  readonly rolls: readonly Rollforward[]
  readonly carried: readonly CarryOver[]
}

function datedRolls(
  roles: readonly (Role | undefined)[],
  lines: readonly (readonly Cell[])[],
  heads: readonly (Reading | undefined)[]
): DatedRoll[] {
  const [from, to] = [roles.indexOf('opening'), roles.lastIndexOf('closing')]
  if (from < 0 || to < from) return []
  const dated = lines.flatMap((line, i): DatedRoll[] => {
    const [opening, closing] = [line[from]?.figure, line[to]?.figure]
    const dates = heads[i]?.dates ?? []
    return opening && closing && sameUnit(opening, closing) && dates.length === 1
      ? [{ roll: { opening, closing }, date: dates[0] }]
      : []
  })
  return dated
}

function fromTable(table: Table, segmentation: Segmentation, readingOf: ReadingOf): TableRolls {
  const textOf = (id: number | undefined) => (id === undefined ? '' : segmentation.passages[id]!.text)
  const cellAt = (id: number | undefined): Cell => ({
    figure: figureOf(readingOf(id)),
    isNothing: /^[\s–—-]*$/.test(textOf(id))
  })
  const rows = table.rows.slice(1)
  const heads = (table.rows[0] ?? []).slice(1)
  const rolesOf = (ids: readonly (number | undefined)[]) => ids.map((id) => roleOf(readingOf(id), textOf(id)))
  const sides = [
    {
      labels: rows.map((row) => row[0]),
      heads,
      lines: heads.map((_, column) => rows.map((row) => cellAt(row[column + 1])))
    },
    {
      labels: heads,
      heads: rows.map((row) => row[0]),
      lines: rows.map((row) => heads.map((_, column) => cellAt(row[column + 1])))
    }
  ]
  const found = sides.flatMap(({ labels, heads: names, lines }) => {
    const roles = rolesOf(labels)
    if (!roles.includes('opening') || !roles.includes('closing')) return []
    const carried = tableCarryOvers(datedRolls(roles, lines, names.map(readingOf)))
    return [{ rolls: fromLines(roles, lines), carried }]
  })
  return { rolls: found.flatMap(({ rolls: own }) => own), carried: found.flatMap(({ carried }) => carried) }
}

/** Openings, changes and closings of tables, and the closings that the next period opens with. */
export function tableRolls(segmentation: Segmentation, readingOf: ReadingOf): TableRolls {
  const found = segmentation.tables.map((table) => fromTable(table, segmentation, readingOf))
  return { rolls: found.flatMap(({ rolls: own }) => own), carried: found.flatMap(({ carried }) => carried) }
}
