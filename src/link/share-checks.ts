import { WHOLE_NOUNS } from '../lexicon/share-words.ts'
import type { Breakdown, ShareCheck } from '../model/arithmetic-facts.ts'
import type { ShareMention } from '../model/arithmetic-mentions.ts'
import type { Tie } from '../model/facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { bothSpeakOf, inQuotes } from '../model/wording.ts'
import { meets } from '../quantity/interval.ts'
import { shareOfWhole } from '../quantity/ratio.ts'
import { bracketedShares } from './bracketed-shares.ts'
import { LabelIndex, type LabelMatch } from './label-index.ts'
import { likeliest } from './likeliest.ts'
import { timesMeet } from './qualifiers.ts'
import type { Words } from './tie.ts'

/** Rarity that the words around the parts have to share. */
const TIED = 1.3
/** Rarity of one word, which names the part and ties nothing yet. */
const ONE_WORD = 1
const ADDING = new Set('together combined between both and'.split(' '))
const FIRM = new Set(['asserted', 'reported', 'hedged'])

interface Statement {
  readonly share: ShareMention
  readonly reading: Reading
  readonly segmentation: Segmentation
}

const knows = (divided: Breakdown, key: string, words: Words): boolean =>
  divided.context.has(key) ||
  divided.wholeKeys.includes(key) ||
  words.thesaurus.of(key).some((other) => divided.context.has(other) || divided.wholeKeys.includes(other))

/**
 * True when the statement is a share of this whole: "half of the male storks" is none of the storks, and "half of the
 * cotton land" is one of a part. Only the noun itself may be another word than that of the breakdown.
 */
function isSameWhole({ share }: Statement, divided: Breakdown, words: Words): boolean {
  const labels = new Set(divided.parts.flatMap(({ keys }) => keys))
  const strange = share.whole.filter((key) => !knows(divided, key, words))
  if (share.whole.some((key) => labels.has(key) && !divided.wholeKeys.includes(key) && !divided.context.has(key)))
    return false
  if (divided.form === 'column' && WHOLE_NOUNS.has(share.whole.at(-1) ?? '')) return strange.length <= 1
  return strange.length === 0 || (share.whole.length > 1 && strange.length === 1 && strange[0] === share.whole.at(-1))
}

/** Names and periods on both sides that do not meet. */
function isApart({ reading }: Statement, divided: Breakdown): boolean {
  if (!timesMeet(reading, divided)) return true
  const own = new Set([...reading.keys, ...reading.names.map(({ key }) => key)])
  const strange = (name: string, known: (part: string) => boolean) => !name.split(' ').some(known)
  const theirs = divided.names.some((name) => strange(name, (part) => own.has(part)))
  const ours = reading.names.some(({ key }) =>
    strange(key, (part) => divided.context.has(part) || divided.parts.some(({ keys }) => keys.includes(part)))
  )
  return theirs && ours
}

function contextWords({ reading, share }: Statement, divided: Breakdown, words: Words): string[] {
  const keys = new Set([...reading.keys, ...share.whole, ...reading.place.lead, ...reading.place.row])
  return [...keys].filter((key) => knows(divided, key, words))
}

/** Which figures the share is one of: a part, several parts together, or what they leave. */
function chosen(
  { share, reading }: Statement,
  divided: Breakdown,
  match: LabelMatch
): { parts: readonly number[]; rest: boolean } | undefined {
  const { parts } = match
  if (match.rest && parts.length === 0) {
    return divided.rest!.turned === share.turned ? { parts: divided.parts.map((_, i) => i), rest: true } : undefined
  }
  if (parts.length === 0 || match.rest) return undefined
  if (parts.length > 1) {
    const adds = reading.tokens.some(({ lower }) => lower !== 'and' && ADDING.has(lower))
    return adds && parts.every((i) => divided.parts[i]!.turned === share.turned) ? { parts, rest: false } : undefined
  }
  if (divided.parts[parts[0]!]!.turned === share.turned) return { parts, rest: false }
  return divided.parts.length === 1 ? { parts, rest: true } : undefined
}

function checkOf(statement: Statement, divided: Breakdown, index: LabelIndex, words: Words): ShareCheck | undefined {
  const { share, reading } = statement
  if (!divided.whole || divided.passage === reading.passage) return undefined
  if (divided.table !== undefined && divided.table === statement.segmentation.passages[reading.passage]!.cell?.table)
    return undefined
  const match = index.match(divided, share.part)
  const figures = chosen(statement, divided, match)
  if (!figures || !isSameWhole(statement, divided, words) || isApart(statement, divided)) return undefined
  const context = contextWords(statement, divided, words)
  // A label of several rare words ties by itself, as the name of a body in the first column does.
  const tied = words.vocabulary.weightOf(context) + Math.max(0, match.weight - ONE_WORD)
  if (tied < TIED) return undefined
  const tie: Tie = {
    score: Math.min(0.92, 0.4 + 0.1 * Math.min(3, tied) + 0.15 * Math.min(2, match.weight)),
    words: [...match.words, ...context].slice(0, 6),
    steps: [bothSpeakOf(context.slice(0, 4)), `the part is named by ${inQuotes(match.words.slice(0, 3))}`]
  }
  const parts = figures.parts.map((i) => divided.parts[i]!.value)
  return { share: { ...share, passage: reading.passage }, whole: divided.whole, parts, rest: figures.rest, tie }
}

const fits = ({ share, parts, whole, rest }: ShareCheck): boolean => {
  const computed = shareOfWhole(
    parts.map(({ quantity }) => quantity.value),
    whole.quantity.value,
    rest
  )
  return computed === undefined || meets(computed, share.value)
}

/**
 * Stated shares with the figures that they are shares of. Where one of several breakdowns fits, the share is taken to
 * speak of that one.
 */
export function shareChecks(
  readings: readonly Reading[],
  breakdowns: readonly Breakdown[],
  segmentation: Segmentation,
  words: Words
): ShareCheck[] {
  const index = new LabelIndex(breakdowns, words)
  const stated = readings.flatMap((reading) =>
    reading.shares.flatMap((share) => {
      if (!FIRM.has(share.modality)) return []
      const statement = { share, reading, segmentation }
      const checks = [...index.candidates(share.part)].flatMap((each) => checkOf(statement, each, index, words) ?? [])
      return likeliest(checks, fits) ?? []
    })
  )
  return [...bracketedShares(readings, breakdowns), ...stated]
}
