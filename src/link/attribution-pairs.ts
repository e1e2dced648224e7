import type { Located, Pair } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { Segmentation } from '../model/passage.ts'
import type { NounPhrase, Reading, RelationMention, RelationName } from '../model/reading.ts'
import { bothSpeakOf } from '../model/wording.ts'
import { type AttributedPlace, isOther, keyOf, type Profile, tieBetween } from './attribution-tie.ts'
import { pairsBySharedKey } from './key-index.ts'
import { contextKeys } from './overlap.ts'
import { timesMeet } from './qualifiers.ts'
import type { Words } from './tie.ts'

/** A word that stands in more of the sentences than this finds none of them. */
const CROWDED = 11

function apart(a: AttributedPlace, b: AttributedPlace): string | undefined {
  const [x, y] = [a.reading, b.reading]
  if (!timesMeet(x, y)) return 'other times'
  const denied = [x, y].some(
    ({ clauses, denials }) =>
      denials.length > 0 || clauses.some(({ modality }) => modality === 'hypothetical' || modality === 'disputed')
  )
  return denied ? 'one of them is not said to be so' : undefined
}

const phrase = (printed: string, start: number, end: number, keys: readonly string[], named: boolean): NounPhrase => ({
  start,
  end,
  printed,
  keys,
  head: keys.at(-1) ?? '',
  named
})

function relationOf(
  { reading, mention }: AttributedPlace,
  shared: readonly string[],
  relation: RelationName
): Located<RelationMention> {
  const said = reading.tokens
    .filter(
      ({ family }, i) => shared.includes(family) && reading.tokens.findIndex((each) => each.family === family) === i
    )
    .slice(0, 4)
    .map(({ text }) => text)
    .join(', ')
  return {
    passage: reading.passage,
    start: mention.start,
    end: mention.end,
    relation,
    subject: phrase(said || shared.slice(0, 3).join(', '), mention.start, mention.end, shared, false),
    object: phrase(mention.printed, mention.start, mention.end, mention.key, true),
    negated: false,
    degree: undefined
  }
}

function pairOf(
  a: AttributedPlace,
  b: AttributedPlace,
  profile: Profile,
  words: Words
): Pair<Located<RelationMention>> | undefined {
  const shared = isOther(a.mention, b.mention) ? tieBetween(a, b, profile, words) : undefined
  if (!shared) return undefined
  const relation = a.mention.kind === 'norm' ? 'governed-by' : 'done-at'
  const few = shared.words.slice(0, 6)
  return {
    a: relationOf(a, few, relation),
    b: relationOf(b, few, relation),
    separatedBy: apart(a, b),
    tie: {
      score: Math.min(0.85, 0.5 + 0.1 * shared.weight),
      words: few,
      steps: [bothSpeakOf(few)]
    }
  }
}

/** To hold a certificate of one norm is not to lack that of another. */
const UNTELLING = /\b(?:certifi\w+|accredit\w+|e\.g|such as|including)\b/

/** Keys of the sentence and of the lead or row that it stands under; headings stand over too much. */
function ownKeys(reading: Reading): Map<string, number> {
  const keys = contextKeys(reading, 0, reading.tokens.length)
  return new Map([...keys].filter(([key, weight]) => weight >= 0.7 && key.length > 2))
}

/** Sentences that name one norm or one institution; with two, which of them is meant is open. */
function placedOf(readings: readonly Reading[]): AttributedPlace[] {
  return readings.flatMap((reading) =>
    (['norm', 'institution'] as const).flatMap((kind) => {
      const all = reading.attributed.attributions.filter((mention) => mention.kind === kind)
      const [mention] = all
      if (!mention || all.some((other) => keyOf(other) !== keyOf(mention))) return []
      return UNTELLING.test(reading.tokens.map(({ lower }) => lower).join(' '))
        ? []
        : [{ reading, mention, keys: ownKeys(reading) }]
    })
  )
}

/** One activity put under two norms, one find or invention given to two institutions. */
export function attributionPairs(
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words
): Pair<Located<RelationMention>>[] {
  const all = placedOf(readings)
  if (all.length < 2) return []
  const byName = groupBy(all, ({ mention }) => keyOf(mention))
  const profile: Profile = (key, besides) =>
    new Set((byName.get(key) ?? []).flatMap(({ reading, keys }) => (reading === besides ? [] : [...keys.keys()])))
  const blockOf = ({ reading }: AttributedPlace) => segmentation.passages[reading.passage]!.block
  return pairsBySharedKey(all, ({ keys }) => keys.keys(), CROWDED).flatMap(([a, b]) =>
    blockOf(a) === blockOf(b) ? [] : (pairOf(a, b, profile, words) ?? [])
  )
}
