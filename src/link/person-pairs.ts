import type { Located } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { RoleMention } from '../model/people.ts'
import type { PersonPair } from '../model/person-facts.ts'
import type { Reading } from '../model/reading.ts'
import { NameIndex } from './name-index.ts'
import { timesMeet } from './qualifiers.ts'

interface Placed {
  readonly role: Located<RoleMention>
  readonly reading: Reading
}

/** Pairs of one person, at most: a text that names somebody in every line is read by its first lines. */
const CROWDED = 12

const surnameOf = ({ words }: RoleMention): string => words.at(-1) ?? ''

/** "Lund" may be Ada or Bas: a bare surname counts when one person of the text bears it. */
function samePerson(a: RoleMention, b: RoleMention, bearers: number): boolean {
  const [first, other] = [a.words[0]!, b.words[0]!]
  if (a.words.length === 1 || b.words.length === 1) return bearers === 1
  return first === other
}

/** Ids of two offices that one person does not hold together, or one office and its deputy, or two portfolios. */
function officesClash(a: RoleMention, b: RoleMention): boolean {
  if (a.office === undefined || b.office === undefined) return false
  if (a.office !== b.office) return !a.deputy && !b.deputy && a.groups.some((group) => b.groups.includes(group))
  if (a.deputy !== b.deputy) return a.isRanked
  return a.hasPortfolio && a.portfolio !== undefined && b.portfolio !== undefined && a.portfolio !== b.portfolio
}

const SMALL = /^(?:of|the|for|and|in|at|on|its|their|his|her|our)$/

const contentOf = (organisation: string): string[] =>
  organisation
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.test(word))

/** True when the two may be one organisation: a shared word, the initials of the other, or a common noun for it. */
function mayBeOne(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || !/\p{Lu}/u.test(a) || !/\p{Lu}/u.test(b)) return true
  const [x, y] = [contentOf(a), contentOf(b)]
  // "the Museum" and "the Republic" name no organisation of their own.
  if ([x, y].some((words) => words.every((word) => GENERIC.has(word)))) return true
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('')
  return x.some((word) => y.includes(word) && !GENERIC.has(word)) || x.includes(initials(y)) || y.includes(initials(x))
}

const GENERIC = new Set(
  'institute university college school foundation bank agency ministry department laboratory museum hospital centre center council trust society association party office board committee commission national international royal group company inc ltd republic state country nation government kingdom federation parliament city town region faculty section unit'.split(
    ' '
  )
)

/** Offices that some hold at several organisations. */
const SEVERAL = new Set([
  'chief executive officer',
  'chairman',
  'founder',
  'co-founder',
  'professor',
  'head',
  'researcher',
  'manager',
  'lecturer'
])

/** Only what the two have in common by their form can clash: one office at two places, or two bare affiliations. */
function organisationsClash(a: RoleMention, b: RoleMention): boolean {
  if (a.office !== b.office || a.deputy !== b.deputy || a.hasPortfolio) return false
  if (a.office !== undefined && SEVERAL.has(a.office)) return false
  return !mayBeOne(a.organisation, b.organisation)
}

function separator(a: Placed, b: Placed, document: Document): string | undefined {
  if (a.role.passing || b.role.passing) return 'one of them is bound in time'
  const isDated = ({ reading }: Placed) => reading.dates.length > 0
  if (isDated(a) !== isDated(b)) return 'one of them is dated'
  if (!timesMeet(a.reading, b.reading)) return 'other times'
  const hedged = [a, b].some(({ reading }) => reading.clauses.some(({ modality }) => modality === 'hypothetical'))
  if (hedged) return 'one of them is not said to be so'
  const [one, two] = [a.role, b.role]
  if (document.changes.has(surnameOf(one))) return 'the text tells of a change'
  if (one.office !== two.office && !mayBeOne(one.organisation, two.organisation)) return 'two organisations'
  if (officesClash(one, two)) return undefined
  return document.areTied(one.organisation, two.organisation) ? 'the text ties one to the other' : undefined
}

interface Document {
  /** Surnames of people of whom the text says that an office passed. */
  readonly changes: ReadonlySet<string>
  /** True when some passage names both organisations. */
  areTied(a: string | undefined, b: string | undefined): boolean
}

function documentOf(readings: readonly Reading[], roles: readonly Placed[]): Document {
  const changes = new Set(roles.filter(({ role }) => role.passing).map(({ role }) => surnameOf(role)))
  const names = new NameIndex(readings)
  const own = (organisation: string) => contentOf(organisation).filter((word) => !GENERIC.has(word))
  return { changes, areTied: (a, b) => a !== undefined && b !== undefined && names.nameTogether(own(a), own(b)) }
}

function pairOf(a: Placed, b: Placed, document: Document): PersonPair | undefined {
  const office = officesClash(a.role, b.role)
  const organisation = !office && organisationsClash(a.role, b.role)
  const agrees = a.role.office === b.role.office && a.role.office !== undefined
  if (!office && !organisation && !agrees) return undefined
  const fuller = a.role.words.length >= b.role.words.length ? a.role : b.role
  return {
    a: a.role,
    b: b.role,
    person: fuller.name,
    clash: office ? 'office' : organisation ? 'organisation' : undefined,
    separatedBy: office || organisation ? separator(a, b, document) : undefined,
    tie: { score: 0.75, words: fuller.words, steps: [`both name ${fuller.name}`] }
  }
}

/** Pairs of passages that give one person an office or an organisation. */
export function personPairs(readings: readonly Reading[]): PersonPair[] {
  const placed = readings.flatMap((reading) =>
    reading.people.roles.map((role): Placed => ({ role: { ...role, passage: reading.passage }, reading }))
  )
  if (placed.length < 2) return []
  const document = documentOf(readings, placed)
  const pairs: PersonPair[] = []
  for (const [surname, group] of groupBy(placed, ({ role }) => surnameOf(role))) {
    if (surname === '') continue
    const bearers = new Set(group.filter(({ role }) => role.words.length > 1).map(({ role }) => role.words[0])).size
    const some = group.slice(0, CROWDED)
    for (let j = 1; j < some.length; j++)
      for (let i = 0; i < j; i++) {
        const [a, b] = [some[i]!, some[j]!]
        if (a.role.passage === b.role.passage || !samePerson(a.role, b.role, bearers)) continue
        const pair = pairOf(a, b, document)
        if (pair) pairs.push(pair)
      }
  }
  return pairs
}
