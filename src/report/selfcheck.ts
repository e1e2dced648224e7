import type { Planted } from '../model/planted.ts'
import { shortened } from '../model/wording.ts'
import { escapeTerminal } from './escape.ts'

const ORIGINS: Readonly<Record<Planted['origin'], string>> = {
  document: 'made of sentences of the document',
  page: 'examples of the rules'
}
const WIDTH = 96

interface Tally {
  readonly ruleId: string
  readonly planted: number
  readonly caught: number
}

/** A page's example counts for its own rule; a changed sentence may break several. */
const counts = ({ origin, caught }: Planted): boolean =>
  caught === 'yes' || (origin === 'document' && caught === 'other')

/** How many plants of each rule were caught, in the order of the rules' names. */
export function tallies(planted: readonly Planted[]): Tally[] {
  const names = [...new Set(planted.map(({ ruleId }) => ruleId))].sort()
  return names.map((ruleId) => {
    const own = planted.filter((plant) => plant.ruleId === ruleId)
    return { ruleId, planted: own.length, caught: own.filter(counts).length }
  })
}

const shown = (words: string): string => {
  const line = words.replace(/\s+/g, ' ')
  return escapeTerminal(shortened(line, WIDTH))
}

function section(origin: Planted['origin'], planted: readonly Planted[]): string[] {
  const own = planted.filter((plant) => plant.origin === origin)
  if (own.length === 0) return []
  const caught = own.filter(counts).length
  const rows = tallies(own).map((each) => `  ${each.ruleId.padEnd(32)} ${each.caught} of ${each.planted}`)
  return [`Plants ${ORIGINS[origin]}: ${caught} of ${own.length} caught`, ...rows, '']
}

/** The catch rate of each rule, and every plant that was missed, for a terminal. */
export function selfcheckTable(planted: readonly Planted[]): string {
  const missed = planted.filter((plant) => !counts(plant))
  return `${[
    ...section('document', planted),
    ...section('page', planted),
    ...(missed.length > 0 ? ['Missed:'] : []),
    ...missed.map(({ ruleId, line, words }) => `  ${ruleId}, line ${line} of the copy: ${shown(words)}`)
  ].join('\n')}\n`
}

/** The same as JSON: the tallies and each plant. */
export function selfcheckJson(planted: readonly Planted[]): string {
  return `${JSON.stringify({ rules: tallies(planted), plants: planted }, null, 2)}\n`
}
