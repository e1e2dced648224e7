import { isKnownPlace, isRegion, placesAround } from '../lexicon/places.ts'
import type { Located } from '../model/facts.ts'
import type { LocationMention, LocationPair } from '../model/locations.ts'
import type { Reading } from '../model/reading.ts'
import { pairsBySharedKey } from './key-index.ts'
import { NameIndex } from './name-index.ts'
import { timesMeet } from './qualifiers.ts'
import { type Placed as PlacedPhrase, thingTie } from './thing-tie.ts'
import type { Words } from './tie.ts'

interface Placed {
  readonly location: Located<LocationMention>
  readonly reading: Reading
}

const SAME = 0.7
const CROWDED = 12
/** Numbers and seasons tell the members of a series apart: "the second conference", "the 2019 fair". */
const MEMBER =
  /^(?:\d.*|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|last|next|final|annual|[ivx]+)$/

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/)

function mayBeOnePlace(a: LocationMention, b: LocationMention): boolean {
  const x = a.names.flatMap(wordsOf)
  const y = new Set(b.names.flatMap(wordsOf))
  if (x.some((word) => y.has(word))) return true
  const [first, other] = [a.names[0]!, b.names[0]!]
  return placesAround(first).has(other.toLowerCase()) || placesAround(other).has(first.toLowerCase())
}

/** What a place with no lines in the lexicon is cannot be said: a town may lie in an unknown province. */
function mayHoldOther(a: LocationMention, b: LocationMention): boolean {
  const [first, other] = [a.names[0]!, b.names[0]!]
  const known = isKnownPlace(first)
  return known !== isKnownPlace(other) || (!known && (isRegion(first) || isRegion(other)))
}

const members = ({ subject }: LocationMention): string =>
  wordsOf(subject.printed)
    .filter((word) => MEMBER.test(word))
    .join(' ')

function separator(a: Placed, b: Placed, names: NameIndex): string | undefined {
  const [x, y] = [a.location, b.location]
  if (x.unsettled || y.unsettled) return 'one of them may be of another time'
  if (members(x) !== members(y)) return 'members of a series'
  if (!timesMeet(a.reading, b.reading)) return 'other times'
  const isDated = ({ reading }: Placed) => reading.dates.length > 0
  if (isDated(a) !== isDated(b) && x.kind === 'seat') return 'one of them is dated'
  if (mayHoldOther(x, y)) return 'one place may lie in the other'
  // "Torsby in the Mell valley", "moved from Oslo to Bergen".
  return names.nameTogether(wordsOf(x.names[0]!), wordsOf(y.names[0]!)) ? 'the text names both together' : undefined
}

function pairOf(a: Placed, b: Placed, words: Words, names: NameIndex): LocationPair | undefined {
  if (a.location.kind !== b.location.kind || a.location.passage === b.location.passage) return undefined
  const phrase = ({ location, reading }: Placed): PlacedPhrase => ({ phrase: location.subject, reading })
  const score = thingTie(phrase(a), phrase(b), words)
  if (score < SAME) return undefined
  const agrees = mayBeOnePlace(a.location, b.location)
  return {
    a: a.location,
    b: b.location,
    agrees,
    separatedBy: agrees ? undefined : separator(a, b, names),
    tie: { score, words: a.location.subject.keys, steps: [`both place ${a.location.subject.printed}`] }
  }
}

/** Pairs of passages that place one thing. */
export function locationPairs(readings: readonly Reading[], words: Words): LocationPair[] {
  const names = new NameIndex(readings)
  const all = readings.flatMap((reading) =>
    reading.people.locations.map(
      (mention): Placed => ({
        location: { ...mention, passage: reading.passage },
        reading
      })
    )
  )
  return pairsBySharedKey(all, ({ location }) => location.subject.keys, CROWDED).flatMap(
    ([a, b]) => pairOf(a, b, words, names) ?? []
  )
}
