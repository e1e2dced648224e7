import type { StatusLine } from '../model/status-line.ts'
import { wordFilter } from './word-filter.ts'
import { multimap, namedWords, wordSet } from './word-tables.ts'

/** Verbs that bring a thing from undone to done, by their dictionary form. */
const VERBS: Readonly<Partial<Record<StatusLine, string>>> = {
  release: 'release launch publish ship',
  approval: 'approve authorise authorize license ratify adopt enact pass endorse',
  building: 'complete finish build construct inaugurate open commission'
}

/** Adjectives and nouns under which a thing is not done yet. */
const UNDONE: Readonly<Partial<Record<StatusLine, string>>> = {
  release: 'unreleased upcoming forthcoming rumoured rumored unpublished',
  approval: 'unapproved unratified pending',
  building: 'unfinished incomplete uncompleted unbuilt',
  review: 'preprint preprints unreviewed',
  access: 'closed shut shuttered',
  service: 'decommissioned defunct disused demolished dismantled',
  force: 'repealed'
}

/** Adjectives of what is done. */
const DONE: Readonly<Partial<Record<StatusLine, string>>> = {
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
export const PLANNED = wordSet('proposed planned envisaged draft')

/** What happened once and has lasted since: "was decommissioned in 2015". */
export const LASTING = wordSet('decommissioned demolished dismantled repealed shuttered')

/** Words right before "to" that make what follows a plan of today. */
export const PLANS_TO = wordSet(
  'plans plan planning intends intend aims aim due set scheduled slated expected hopes hope about going'
)

export const STATUS_VERBS: ReadonlyMap<string, readonly StatusLine[]> = multimap(namedWords(VERBS))
export const UNDONE_WORDS: ReadonlyMap<string, readonly StatusLine[]> = multimap(namedWords(UNDONE))
export const DONE_WORDS: ReadonlyMap<string, readonly StatusLine[]> = multimap(namedWords(DONE))

const IRREGULAR: Readonly<Record<string, string>> = { built: 'build', shipped: 'ship', shipping: 'ship' }

function formsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (verb.endsWith('y')) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [verb, `${verb}${/(?:s|sh|ch)$/.test(verb) ? 'es' : 's'}`, `${verb}ed`, `${verb}ing`]
}

const BY_FORM: ReadonlyMap<string, string> = new Map([
  ...[...STATUS_VERBS.keys()].flatMap((verb) => formsOf(verb).map((form): [string, string] => [form, verb])),
  ...Object.entries(IRREGULAR)
])

/** Words of which a passage needs one to hold a status: all others are passed over unread. */
export const STATUS_TRIGGERS = wordFilter([
  ...BY_FORM.keys(),
  ...UNDONE_WORDS.keys(),
  ...DONE_WORDS.keys(),
  ...PLANNED,
  ...STATUS_PHRASES.map(([words]) => words.split(' ')[0]!)
])

/** Dictionary form of a verb of status, or undefined. */
export const statusVerb = (lower: string): string | undefined => BY_FORM.get(lower)
