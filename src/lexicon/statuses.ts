import { baseForm } from './words.ts'
import { wordFilter } from './word-filter.ts'

/** What a status is about: a thing is done or undone on each line, and never both at once. */
export type StatusLine = 'release' | 'approval' | 'building' | 'review' | 'access' | 'service' | 'force'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs that bring a thing from undone to done, by their dictionary form. */
const VERBS: Readonly<Record<string, string>> = {
  release: 'release launch publish ship',
  approval: 'approve authorise authorize license ratify adopt enact pass endorse',
  building: 'complete finish build construct inaugurate open commission',
  review: 'peer-review'
}

/** Adjectives and nouns under which a thing is not done yet. */
const UNDONE: Readonly<Record<string, string>> = {
  release: 'unreleased upcoming forthcoming rumoured rumored unpublished',
  approval: 'unapproved unratified pending',
  building: 'unfinished incomplete uncompleted unbuilt',
  review: 'preprint preprints unreviewed',
  access: 'closed shut shuttered',
  service: 'decommissioned defunct disused',
  force: 'repealed'
}

/** Adjectives of what is done. */
const DONE: Readonly<Record<string, string>> = {
  review: 'peer-reviewed',
  access: 'open reopened',
  building: 'operational open reopened',
  service: 'operational'
}

/** "under construction": two words or three, with the line and whether they say that it is done. */
export const STATUS_PHRASES: readonly (readonly [words: string, line: StatusLine, done: boolean])[] = [
  ['under construction', 'building', false],
  ['under development', 'release', false],
  ['in development', 'release', false],
  ['under review', 'approval', false],
  ['under consideration', 'approval', false],
  ['awaiting approval', 'approval', false],
  ['awaits approval', 'approval', false],
  ['awaiting authorisation', 'approval', false],
  ['awaiting authorization', 'approval', false],
  ['awaiting ratification', 'approval', false],
  ['awaits ratification', 'approval', false],
  ['awaiting clearance', 'approval', false],
  ['awaiting completion', 'building', false],
  ['awaiting release', 'release', false],
  ['pending approval', 'approval', false],
  ['peer reviewed', 'review', true],
  ['in service', 'service', true],
  ['in service', 'building', true],
  ['in operation', 'service', true],
  ['in operation', 'building', true],
  ['out of service', 'service', false],
  ['out of operation', 'service', false],
  ['on sale', 'release', true],
  ['in force', 'force', true]
]

/** Words that only say that a thing is meant to come: to find it done elsewhere is more than a matter of date. */
export const PLANNED = set('proposed planned envisaged draft')

/** Words right before "to" that make what follows a plan of today. */
export const PLANS_TO = set(
  'plans plan planning intends intend aims aim due set scheduled slated expected hopes hope about going'
)

/** The same of yesterday, which what happened since does not contradict. */
export const WAS = set('was were had planned intended wanted hoped')

function byWord(lines: Readonly<Record<string, string>>): Map<string, StatusLine[]> {
  const map = new Map<string, StatusLine[]>()
  for (const [line, words] of Object.entries(lines))
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), line as StatusLine])
  return map
}

export const STATUS_VERBS: ReadonlyMap<string, readonly StatusLine[]> = byWord(VERBS)
export const UNDONE_WORDS: ReadonlyMap<string, readonly StatusLine[]> = byWord(UNDONE)
export const DONE_WORDS: ReadonlyMap<string, readonly StatusLine[]> = byWord(DONE)

const FORMS = ['', 's', 'd', 'ed', 'es', 'ing']

function* verbForms(): Generator<string> {
  for (const verb of STATUS_VERBS.keys())
    for (const ending of FORMS) for (const stem of [verb, verb.replace(/[ey]$/, ''), `${verb.replace(/y$/, '')}i`]) yield stem + ending
  yield* ['built', 'shipped', 'shipping']
}

/** Words of which a passage needs one to hold a status: all others are passed over unread. */
export const STATUS_TRIGGERS = wordFilter([
  ...verbForms(),
  ...UNDONE_WORDS.keys(),
  ...DONE_WORDS.keys(),
  ...PLANNED,
  ...STATUS_PHRASES.map(([words]) => words.split(' ')[0]!)
])

/** Dictionary form of a verb of status, or undefined. */
export function statusVerb(lower: string): string | undefined {
  const lemma = baseForm(lower)?.lemma ?? lower
  return STATUS_VERBS.has(lemma) ? lemma : undefined
}
