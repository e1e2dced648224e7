import type { AttributionMention } from '../model/attribution.ts'
import type { Reading } from '../model/reading.ts'
import { differInKind } from './order-context.ts'
import { type SharedContext, sharedContext } from './overlap.ts'
import type { Words } from './tie.ts'

/** An attribution with its sentence, and the words that say what is attributed. */
export interface AttributedPlace {
  readonly reading: Reading
  readonly mention: AttributionMention
  readonly keys: ReadonlyMap<string, number>
}

/** Rarity that the shared words must add up to: for sentences that say the same and no more, and for richer ones. */
const PLAIN = 1.3
const RICH = { norm: 2.4, institution: 2 }
const RICH_WORDS = 3
/** What a thing of a rare name and a birthplace need besides. */
const ORIGIN = 0.8
const GOVERNING = new Set(
  'norm standard regulation rule directive article law comply conform accordance accord lay require prescribe govern specify follow meet regulate cover demand'.split(
    ' '
  )
)

export const keyOf = ({ key }: AttributionMention): string => key.join(' ')

/** The words that a mention's own name is made of. */
function nameKeys({ tokens }: Reading, { start, end }: AttributionMention): string[] {
  return tokens
    .filter((token) => token.start < end && token.end > start)
    .flatMap(({ family, lower }) => [family, lower])
}

export function isOther(a: AttributionMention, b: AttributionMention): boolean {
  if (a.kind !== b.kind || keyOf(a) === keyOf(b)) return false
  if (a.kind === 'norm') return a.key[1] !== b.key[1]
  return !a.key.some((word) => b.key.some((other) => word.startsWith(other) || other.startsWith(word)))
}

/** Nouns and verbs of the comma segment that holds the mention; what stands in another segment is another matter. */
function segmentHeads(
  { tokens, classes, keys }: Reading,
  mention: AttributionMention,
  own: ReadonlySet<string>
): string[] {
  const at = tokens.findIndex(({ end }) => end > mention.start)
  const behind = tokens.findIndex(({ start }) => start >= mention.end)
  const isBreak = (i: number) => /^[,;:()–—]$/.test(tokens[i]!.text)
  let from = at
  while (from > 0 && !isBreak(from - 1)) from--
  let to = behind < 0 ? tokens.length : behind
  if (to < tokens.length && tokens[to]!.text === ',' && tokens[to + 1]?.lower === 'the') to++
  while (to < tokens.length && !isBreak(to)) to++
  return tokens.slice(from, to).flatMap(({ family }, i) => {
    const each = classes[from + i]
    const isHead = each === 'noun' && classes[from + i + 1] !== 'noun' && classes[from + i + 1] !== 'name'
    return (isHead || each === 'verb') && keys.includes(family) && !own.has(family) && !GOVERNING.has(family)
      ? [family]
      : []
  })
}

/** True when the segments have nouns or verbs that the other sentence lacks: for norms both, for institutions one. */
function saysMore(a: AttributedPlace, b: AttributedPlace, own: ReadonlySet<string>, { thesaurus }: Words): boolean {
  const lacks = (heads: readonly string[], other: AttributedPlace) =>
    heads.some((key) => !other.keys.has(key) && !thesaurus.of(key).some((synonym) => other.keys.has(synonym)))
  const [ours, theirs] = [
    lacks(segmentHeads(a.reading, a.mention, own), b),
    lacks(segmentHeads(b.reading, b.mention, own), a)
  ]
  return a.mention.kind === 'norm' ? ours && theirs : ours || theirs
}

/** "the team at X that …", "X, the norm by which …": a description that speaks of what is told elsewhere. */
/** Verbs whose "that" opens what is said. */
const SAYING =
  /^(?:found|find|finds|show|shows|showed|shown|report|reports|reported|say|says|said|argue|argues|argued|suggest|suggests|suggested|conclude|concludes|concluded|note|notes|noted|claim|claims|claimed|think|believe|estimate|estimates|estimated)$/
const PREPOSED = /^(?:with|by|in|at|on|for|to|of|,)$/

function isDefinite({ tokens, classes }: Reading, { start, end }: AttributionMention): boolean {
  const first = tokens.findIndex((token) => token.end > start)
  const behind = tokens.findIndex((token) => token.start >= end && !/^[\])]$/.test(token.text))
  if (behind > 0 && tokens[behind]!.text === ',' && /^(?:the|which|whose|where)$/.test(tokens[behind + 1]?.lower ?? ''))
    return true
  const relative = (at: number) => /^(?:that|who|which|whose|whom)$/.test(tokens[at]?.lower ?? '')
  const before = tokens.slice(Math.max(0, first - 9), first).map(({ lower }) => lower)
  if (/\bthe (?:[^,;]+ )?(?:that|which|whom)(?: the)?$/.test(before.join(' '))) return true
  let the = first
  while (the >= 0 && first - the < 8 && tokens[the]!.lower !== 'the' && !/^[,;:.]$/.test(tokens[the]!.text)) the--
  if (tokens[the]?.lower !== 'the') return false
  for (let i = the + 1; i < Math.min(the + 12, tokens.length); i++)
    if (
      relative(i) &&
      !SAYING.test(tokens[i - 1]!.lower) &&
      (classes[i - 1] === 'noun' || classes[i - 1] === 'name' || PREPOSED.test(tokens[i - 1]!.lower))
    )
      return true
  return false
}

const rare = (keys: readonly string[], { vocabulary }: Words): readonly string[] =>
  keys.filter((key) => vocabulary.frequency(key) <= 6)

function sharedOf(a: AttributedPlace, b: AttributedPlace, words: Words, known: ReadonlySet<string>): SharedContext {
  const without = new Set([
    ...nameKeys(a.reading, a.mention),
    ...nameKeys(b.reading, b.mention),
    ...known,
    ...GOVERNING
  ])
  return sharedContext(a.keys, b.keys, without, words)
}

/** What the mention's name stands beside elsewhere. */
export type Profile = (key: string, besides: Reading) => ReadonlySet<string>

/** All of a lead of several words is shared: the other sentence speaks of what the lead names. */
const isLead = ({ reading: { place } }: AttributedPlace, { words }: SharedContext): boolean =>
  place.lead.length > 1 && place.lead.every((key) => words.includes(key))

/** The subject of one clause stands in the other sentence as well: what came into the world there. */
function isOneThing(a: AttributedPlace, b: AttributedPlace, { words, weight }: SharedContext): boolean {
  const subject = ({ reading, mention }: AttributedPlace) =>
    reading.clauses.findLast(({ from }) => reading.tokens[from]!.start <= mention.start)?.subject
  const [x, y] = [subject(a), subject(b)]
  const isSubject = (key: string) => x?.keys.includes(key) || y?.keys.includes(key)
  if (!x && !y) return weight >= PLAIN && words.length > 1
  return weight >= ORIGIN && words.some(isSubject)
}

function isTied(a: AttributedPlace, b: AttributedPlace, shared: SharedContext, words: Words): boolean {
  const { kind } = a.mention
  const telling = rare(shared.words, words)
  if (kind === 'institution' && a.mention.origin && b.mention.origin && isOneThing(a, b, shared)) return true
  const own = new Set([...nameKeys(a.reading, a.mention), ...nameKeys(b.reading, b.mention)])
  if (telling.length >= 2 && shared.weight >= PLAIN && !saysMore(a, b, own, words))
    return kind === 'norm' || a.mention.origin === b.mention.origin
  if (kind === 'norm' && shared.weight >= PLAIN && (isLead(a, shared) || isLead(b, shared))) return true
  const definite = isDefinite(a.reading, a.mention) || isDefinite(b.reading, b.mention)
  if (definite && shared.words.length >= RICH_WORDS && shared.weight >= PLAIN && !saysMore(a, b, own, words))
    return true
  return definite && telling.length >= RICH_WORDS && shared.weight >= RICH[kind]
}

/** What ties the two: words that one of the names is not known to stand beside elsewhere as well. */
export function tieBetween(
  a: AttributedPlace,
  b: AttributedPlace,
  profile: Profile,
  words: Words
): SharedContext | undefined {
  for (const odd of [b, a]) {
    const shared = sharedOf(a, b, words, profile(keyOf(odd.mention), odd.reading))
    if (differInKind(a.reading, b.reading, shared.words, new Set(), words)) return undefined
    if (isTied(a, b, shared, words)) return shared
  }
  return undefined
}
