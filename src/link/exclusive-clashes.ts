import { kinship } from '../lexicon/hypernyms.ts'
import type { ExclusiveMention } from '../model/attribution.ts'
import type { PolarityPair } from '../model/contradiction-facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { bothSpeakOf } from '../model/wording.ts'
import { timesMeet } from './qualifiers.ts'
import type { Words } from './tie.ts'

interface Told {
  readonly exclusive: ExclusiveMention
  readonly reading: Reading
}

const CROWDED = 24

/** Families of the words of a sentence, hyphenated ones by their parts as well. */
function familiesOf({ tokens, place, keys }: Reading): Set<string> {
  const found = new Set<string>(keys)
  for (const { family, kind } of tokens) if (kind === 'word') found.add(family)
  for (const key of place.lead) found.add(key)
  return found
}

/** A name with the species epithet behind it: "Bacillus lentus". */
function wordsOfName({ tokens }: Reading, { start, end }: { readonly start: number; readonly end: number }): string[] {
  const last = tokens.findIndex((token) => token.end >= end)
  const epithet = tokens[last + 1]
  const isEpithet = epithet?.kind === 'word' && !epithet.capital && epithet.wordClass === 'unknown'
  const own = tokens.filter((token) => token.start < end && token.end > start).map(({ family }) => family)
  return isEpithet ? [...own, epithet.family] : own
}

/** The other sentence speaks of the holder itself, under all of its name or a part of it. */
function namesHolder(other: Reading, { holder, kind }: ExclusiveMention): boolean {
  if (holder.keys.every((key) => other.keys.includes(key))) return true
  if (!holder.named) return holder.keys.some((key) => key !== kind && other.keys.includes(key))
  return other.names.some((name) => wordsOfName(other, name).every((word) => holder.keys.includes(word)))
}

/** Another of the kind: a second name, a second noun of an exclusive kind, or the same noun with another name. */
function rivalIn(reading: Reading, { holder, kind, object, act }: ExclusiveMention): string | undefined {
  const own = new Set([...holder.keys, ...object, act])
  for (const name of reading.names) {
    const words = wordsOfName(reading, name)
    if (!holder.named || words.some((word) => object.includes(word)) || words.every((word) => own.has(word))) continue
    return name.printed
  }
  for (const [i, { family, text }] of reading.tokens.entries()) {
    if (reading.classes[i] !== 'noun' || own.has(family)) continue
    if (family === kind) return text
    if (kinship(holder.head, family) === 'exclusive') return text
  }
  return undefined
}

const denies = ({ denials, clauses, tokens }: Reading): boolean =>
  denials.length > 0 ||
  clauses.some(
    ({ negated, modality }) =>
      negated ||
      modality === 'hypothetical' ||
      modality === 'disputed' ||
      modality === 'planned' ||
      modality === 'speculative'
  ) ||
  tokens.some(({ lower }) => /^(?:not|no|never|unlike|only|except|without|neither|nor|than)$/.test(lower))

function isRefuting({ exclusive, reading }: Told, other: Reading): boolean {
  const families = familiesOf(other)
  if (!families.has(exclusive.act) || !exclusive.object.every((key) => families.has(key))) return false
  return !namesHolder(other, exclusive) && timesMeet(reading, other) && !denies(other)
}

const wholeSpot = ({ passage, tokens }: Reading) => ({ passage, start: tokens[0]!.start, end: tokens.at(-1)!.end })

/** What is said of one alone, and told of another elsewhere. */
export function exclusiveClashes(
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words
): PolarityPair[] {
  const told = readings.flatMap((reading) =>
    reading.attributed.exclusives.map((exclusive): Told => ({ exclusive, reading }))
  )
  if (told.length === 0) return []
  const blockOf = ({ passage }: Reading) => segmentation.passages[passage]!.block
  return told.flatMap((each) => {
    const { exclusive, reading } = each
    const telling = exclusive.object.some((key) => words.vocabulary.frequency(key) <= CROWDED)
    if (!telling || reading.clauses.some(({ modality }) => modality === 'hypothetical')) return []
    for (const other of readings) {
      if (other.tokens.length === 0 || blockOf(other) === blockOf(reading) || !isRefuting(each, other)) continue
      const rival = rivalIn(other, exclusive)
      if (rival === undefined) continue
      const common = [exclusive.act, ...exclusive.object]
      return [
        {
          stated: { passage: reading.passage, start: exclusive.start, end: exclusive.end },
          other: wholeSpot(other),
          said: exclusive.printed,
          against: rival,
          cue: exclusive.cue,
          tie: { score: 0.65, words: common, steps: [bothSpeakOf(common)] },
          separatedBy: undefined
        }
      ]
    }
    return []
  })
}
