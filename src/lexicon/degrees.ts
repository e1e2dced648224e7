import { multimap, namedWords, wordSet } from './word-tables.ts'

/** Superlatives and comparatives that the endings "-est" and "-er" do not show, and the pole of each scale. */
/** Words at the lower pole of a scale, as dictionary forms. */
export const LOWER = wordSet(
  'small low little short young slow few weak light narrow shallow bad poor cold bottom late cheap'
)

export const SUPERLATIVES: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ['top', 1],
  ['leading', 1],
  ['foremost', 1],
  ['most', 1],
  ['first', 1],
  ['best', 1],
  ['main', 1],
  ['primary', 1],
  ['maximum', 1],
  ['least', -1],
  ['worst', -1],
  ['fewest', -1],
  ['last', -1],
  ['minimum', -1]
])

/** Verbs that put their subject first, as dictionary forms. */
export const LEADING_VERBS = wordSet('lead top dominate')

export const RISE = wordSet(
  'rise grow increase climb jump surge soar expand gain double triple quadruple accelerate swell widen rebound recover improve advance strengthen'
)
export const FALL = wordSet(
  'fall decline decrease drop shrink halve plunge plummet tumble contract reduce slip lose slump dwindle narrow collapse ebb weaken cut'
)

/** Verbs and nouns whose direction no kind of figure turns round, as "improve" and "recover" can be. */
export const CLEAR_RISE = wordSet('rise grow increase climb jump surge soar expand up')
export const CLEAR_FALL = wordSet(
  'fall decline decrease drop shrink plunge plummet contract slump dwindle reduce cut down'
)

/** Adjectives that grade by one measure, upper and lower pole together; a general word goes with any measure of amount. */
const SCALES: Readonly<Record<string, string>> = {
  amount:
    'large big great small little few many much high low top leading foremost main major substantial considerable frequent common widespread prevalent popular rare numerous fewest least most maximum minimum',
  height: 'tall high low short',
  length: 'long short',
  size: 'large big small little tiny huge vast',
  speed: 'fast quick slow rapid swift',
  age: 'old young new early late recent ancient',
  heat: 'warm hot cold cool',
  price: 'expensive cheap costly dear low-cost',
  worth: 'good bad poor fine strong weak',
  wealth: 'rich poor wealthy',
  weight: 'heavy light',
  depth: 'deep shallow',
  width: 'wide narrow broad'
}

const SCALE_OF: ReadonlyMap<string, readonly string[]> = multimap(namedWords(SCALES))

/** The measures that an adjective can grade by, itself when it is on no list. */
export const scalesOf = (adjective: string): readonly string[] => SCALE_OF.get(adjective) ?? [adjective]
