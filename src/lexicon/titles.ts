import { wordSet } from './word-tables.ts'

/**
 * Offices that one person does not hold together at one place, a group a line. Words of one office are parted by "/",
 * offices by ",". "Managing director" and "chief executive" may be one, so they are.
 */
const OFFICES: readonly string[] = [
  'chief executive officer/chief executive/ceo/managing director, chief financial officer/cfo/finance director/financial director/director of finance, chief operating officer/coo, chief technology officer/chief technical officer/cto, chief scientist/chief scientific officer, chief medical officer, chief economist, general counsel/chief legal officer, chief information officer/cio, chief marketing officer/cmo, chief investment officer, chief engineer',
  'president, prime minister, mayor, ambassador, attorney general',
  'editor-in-chief/editor in chief, head coach, goalkeeper, referee',
  'conductor, concertmaster',
  'captain, first officer, chief mate',
  'professor, doctoral student/phd student/graduate student, student',
  'curator, registrar, conservator',
  'chairman/chairwoman/chairperson/chair, treasurer, secretary',
  'director, curator, spokesman/spokeswoman/spokesperson',
  'lawyer/solicitor/barrister/attorney/notary, physician/surgeon, nurse/midwife, dentist, pharmacist, veterinarian, hydrologist/meteorologist/oceanographer/climatologist, architect, carpenter, plumber, electrician, baker, butcher, tailor, blacksmith, pilot'
]

/** Offices whose holders differ by what they are in charge of: "finance minister" and "health minister". */
const PORTFOLIOS = new Set(['minister', 'commissioner', 'state secretary'])
/** Offices that have deputies. */
const RANKED = wordSet(
  'director minister mayor governor president chair chairman chairwoman chairperson head commissioner editor chancellor speaker manager rector dean'
)

/** Titles that exclude none and have no deputies. */
const OTHERS = wordSet('lecturer researcher founder co-founder')

export interface Office {
  /** The same for all names of one office. */
  readonly id: string
  /** Groups whose offices exclude each other. */
  readonly groups: readonly number[]
  readonly hasPortfolio: boolean
  readonly isRanked: boolean
}

const byName = new Map<string, Office>()

OFFICES.forEach((line, group) => {
  for (const office of line.split(', ')) {
    const names = office.split('/')
    for (const name of names) {
      const known = byName.get(name)
      byName.set(name, {
        id: known?.id ?? names[0]!,
        groups: [...(known?.groups ?? []), group],
        hasPortfolio: false,
        isRanked: names.some((each) => RANKED.has(each))
      })
    }
  }
})
for (const name of [...PORTFOLIOS, ...RANKED, ...OTHERS]) {
  if (!byName.has(name))
    byName.set(name, { id: name, groups: [], hasPortfolio: PORTFOLIOS.has(name), isRanked: RANKED.has(name) })
}

/** Last words of offices, to see cheaply whether a token can end one. */
const LAST = new Set([...byName.keys()].map((name) => name.split(' ').at(-1)!))

export const mayEndOffice = (lower: string): boolean => LAST.has(lower)

/** The office of these words in lower case, the longest first: "group chief financial officer" is that of its last three. */
export function officeOf(words: readonly string[]): { readonly office: Office; readonly length: number } | undefined {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const office = byName.get(words.slice(-length).join(' '))
    if (office) return { office, length }
  }
  return undefined
}

/** Words in front of an office that put its holder below the office itself. */
export const DEPUTY = wordSet('deputy vice assistant associate junior under vice- co-deputy')

/** Words that say that somebody held an office before, holds it for a while, or will hold it. */
export const PASSING = wordSet(
  'former formerly ex then later previously previous past late retired outgoing incoming acting interim emeritus emerita once until since became become becomes appointed appoints promoted elected joined moved left succeeded succeeds succeeding replaced replaces replacing resigned retires designate elect nominee candidate designated temporary honorary ex- one-time erstwhile future'
)

/** What stands before a name without belonging to it. */
export const HONORIFICS = wordSet(
  'dr prof professor mr mrs ms miss sir dame lord lady rev reverend fr sister brother captain colonel general judge justice senator'
)
