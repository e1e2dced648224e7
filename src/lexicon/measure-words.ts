import { multimap } from './word-tables.ts'
import { baseForm } from './words.ts'

/** Words that say one measure: the head of a column, and the verbs, adjectives and nouns that a sentence has for it. */
const MEASURES: readonly string[] = [
  'length long stretch span',
  'height high tall elevation altitude',
  'width wide breadth broad',
  'depth deep',
  'weight mass weigh heavy',
  'age old',
  'area surface cover',
  'population inhabitant resident people',
  'revenue turnover earn sales',
  'cost price spend expense expenditure',
  'employee staff worker employ workforce headcount',
  'capacity hold seat',
  'share percentage proportion account',
  'ridership passenger rider',
  'attendance attend spectator visitor',
  'output production produce',
  'debt owe',
  'accuracy score accurate',
  'rainfall rain precipitation',
  'yield harvest',
  'salary wage pay',
  'profit earnings',
  'loss lose',
  'opened open opening inaugurate',
  'founded found establish foundation',
  'completed complete finish completion',
  'released release launch publish',
  'signed sign signature',
  'born birth',
  'died die death'
]

let byFamily: ReadonlyMap<string, readonly string[]> | undefined

function families(): ReadonlyMap<string, readonly string[]> {
  const groups = MEASURES.map((line) => [...new Set(line.split(' ').map((word) => baseForm(word)?.family ?? word))])
  return multimap(groups.flatMap((group) => group.flatMap((one) => group.map((other) => [one, other] as const))))
}

/** Families of the words that say the same measure as this one, itself among them. */
export function measureKin(family: string): readonly string[] {
  byFamily ??= families()
  return byFamily.get(family) ?? [family]
}
