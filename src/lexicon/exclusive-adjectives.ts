import { membersOf } from './word-tables.ts'

/**
 * Adjectives that sort things into classes. A thing that is of one class is not of another of its line; words of one
 * class stand together with commas. Words of degree (large, new, early) are left out: they hold by comparison.
 */
const LINES: readonly string[] = [
  'optional,voluntary,elective mandatory,compulsory,obligatory',
  'written unwritten,oral',
  'temporary permanent',
  'natural artificial,synthetic',
  'organic inorganic',
  'wild domesticated',
  'carnivorous herbivorous,vegetarian',
  'annual biennial perennial',
  'deciduous evergreen',
  'diurnal nocturnal',
  'freshwater marine,saltwater',
  'aquatic terrestrial',
  'commercial,for-profit non-profit,nonprofit,not-for-profit,charitable',
  'state-owned,publicly-owned,municipal private,privately-owned,family-owned',
  'open-source proprietary,closed-source',
  'analogue,analog digital',
  'manual automatic,automated',
  'elected appointed hereditary',
  'benign malignant',
  'viral bacterial fungal parasitic',
  'solid liquid gaseous',
  'retrospective prospective',
  'randomised,randomized non-randomised,non-randomized,observational',
  'unicellular,single-celled multicellular',
  'vertebrate invertebrate',
  'secular religious',
  'steel wooden concrete',
  'binding non-binding,nonbinding',
  'fictional,imaginary real,historical',
  'reversible irreversible',
  'renewable non-renewable',
  'landlocked coastal',
  'extinct extant',
  'venomous,poisonous harmless',
  'flightless flying',
  'dormant,extinct active',
  'metallic non-metallic'
]

const CLASS_OF = membersOf(LINES)

/** A word of each list that cannot both hold of one thing; undefined when there is none. */
export function exclusiveAdjectives(a: readonly string[], b: readonly string[]): readonly [string, string] | undefined {
  for (const x of a) {
    for (const [line, member] of CLASS_OF.get(x) ?? []) {
      const inLine = (word: string) => CLASS_OF.get(word)?.find(([other]) => other === line)?.[1]
      // A text that names both classes of one line compares them.
      if (a.some((word) => ![undefined, member].includes(inLine(word)))) continue
      const members = b.map(inLine)
      const other = members.findIndex((each) => each !== undefined && each !== member)
      if (other >= 0 && !members.includes(member)) return [x, b[other]!]
    }
  }
  return undefined
}
