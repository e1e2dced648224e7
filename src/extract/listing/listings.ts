import { DEFINITE } from '../../lexicon/determiners.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { ListingMention, Stretch } from '../../model/listing.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { clauseOf, closing, type Frame } from '../frame.ts'
import { isPreposition } from '../tagging.ts'
import { isPluralNoun } from '../token-walk.ts'
import { type Counted, countedNouns } from './counted-nouns.ts'
import type { Item } from './item-shape.ts'
import { type Items, readItems } from './items.ts'

type Announced = Pick<Counted, 'lists' | 'noun' | 'head'>
type Bounds = Pick<ListingMention, 'least' | 'most'>
type Opening = 'colon' | 'dash' | 'bracket' | 'is' | 'before'

/** A stretch of tokens that may name what was counted. */
interface Region extends Item {
  readonly opening: Opening
}

const DASH = /^[–—-]$/
const BE = new Set(['are', 'were', 'remain'])
/** Words between a counted noun and its colon that belong to it: "three reasons for this:", "four areas of work:". */
const TAIL = 10
const FIRM_TAIL = wordSet('of for in to behind why that which where on at from with by as between among under')
const ALL_BE = wordSet(
  'are were is was have had has remain stand exist matter emerge emerged apply follow occur occurred recur prevail count'
)
/** Verbs whose subject is what the list names, whatever their object. */
const EXPLAIN = wordSet(
  'explain account drive dominate shape determine underlie decide lead top characterize characterise define'
)
/** Nouns of places, whose names come in pairs: "Portland, Oregon". */
const PLACED = wordSet(
  'city town village site location office campus place venue plant factory hospital university museum airport port station school college laboratory lab branch centre center'
)

/** Index of the sign that ends the sentence, or of its end. */
const sentenceEnd = ({ tokens }: Frame): number =>
  tokens.length > 0 && /^[.!?…]$/.test(tokens.at(-1)!.text) ? tokens.length - 1 : tokens.length

function behindDash(frame: Frame, open: number): Region {
  const end = sentenceEnd(frame)
  for (let i = open + 1; i < end; i++)
    if (DASH.test(frame.tokens[i]!.text)) return { from: open + 1, to: i, opening: 'dash' }
  return { from: open + 1, to: end, opening: 'dash' }
}

/** Index of the colon that a counted noun speaks of: right behind it, or behind words that belong to it. */
function colonBehind(frame: Frame, { to, lists }: Counted): number | undefined {
  for (let i = to; i < Math.min(frame.tokens.length, to + TAIL); i++) {
    const token = frame.tokens[i]!
    if (token.text === ':') return i === to || lists ? i : undefined
    if (i === to && !FIRM_TAIL.has(token.lower) && !(lists && isSubject(frame, to))) return undefined
    if (/^[,;()–—]$/.test(token.text) || (isPluralNoun(token) && !EXPLAIN.has(frame.tokens[to]!.lemma)))
      return undefined
  }
  return undefined
}

/** "The three founders are A, B and C." */
function behindBe(frame: Frame, { from, to }: Counted): Region | undefined {
  if (!DEFINITE.has(frame.tokens[from - 1]?.lower ?? '') || !BE.has(frame.tokens[to]?.lower ?? '')) return undefined
  return { from: to + 1, to: sentenceEnd(frame), opening: 'is' }
}

/** "A, B and C are the three founders." */
function beforeBe(frame: Frame, { from }: Counted): Region | undefined {
  const verb = from - 2
  if (!DEFINITE.has(frame.tokens[from - 1]?.lower ?? '') || !BE.has(frame.tokens[verb]?.lower ?? '')) return undefined
  const start = clauseOf(frame.clauses, verb)?.from ?? 0
  return start === 0 ? { from: 0, to: verb, opening: 'before' } : undefined
}

function regionOf(frame: Frame, counted: Counted): Region | undefined {
  const next = frame.tokens[counted.to]
  if (next?.text === '(') {
    const close = closing(frame.tokens, counted.to)
    return close === undefined ? undefined : { from: counted.to + 1, to: close, opening: 'bracket' }
  }
  if (next && DASH.test(next.text)) return behindDash(frame, counted.to)
  if (next?.text === ',' && frame.tokens[counted.to + 1]?.lower === 'namely')
    return { from: counted.to + 2, to: sentenceEnd(frame), opening: 'colon' }
  const colon = colonBehind(frame, counted)
  if (colon !== undefined) return { from: colon + 1, to: sentenceEnd(frame), opening: 'colon' }
  return behindBe(frame, counted) ?? beforeBe(frame, counted)
}

/** What stands in brackets or behind "are" names things only when it consists of names: "(written and spoken)" describes. */
function bounds(
  { items, least, most, isNamed, isPlural }: Items,
  opening: Opening,
  { lists, noun, head }: Announced
): Bounds {
  const open = { least: undefined, most: undefined }
  if (isNamed && PLACED.has(head) && items.length <= 2 * noun.count) return { least: undefined, most }
  if (opening === 'bracket' || opening === 'before') return isNamed ? { least, most } : open
  if ((opening === 'is' || opening === 'dash') && !isNamed && !lists) return open
  // "three sons: soldiers and farmers" says what they were.
  return isPlural && !lists ? open : { least, most }
}

const stretchOf = ({ tokens }: Frame, { from, to }: Item): Stretch => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end
})

function within(frame: Frame, counted: Counted, quantities: readonly QuantityMention[]): ListingMention | undefined {
  const region = regionOf(frame, counted)
  if (!region || region.to - region.from < 3) return undefined
  const items = readItems(frame, quantities, region.from, region.to)
  if (!items) return undefined
  return {
    counted: counted.noun,
    form: 'within',
    items: items.items.map((item) => stretchOf(frame, item)),
    ...bounds(items, region.opening, counted),
    others: [],
    lists: counted.lists,
    head: counted.head,
    firm: counted.lists || items.isNamed
  }
}

/** The announcement of a lead with the items that the sentence behind it names: "**Three phases:** planning, …". */
export function behindLead(
  lead: ListingMention,
  frame: Frame,
  quantities: readonly QuantityMention[]
): ListingMention | undefined {
  const items = readItems(frame, quantities, 0, sentenceEnd(frame))
  if (!items) return undefined
  return {
    ...lead,
    form: 'behind',
    items: items.items.map((item) => stretchOf(frame, item)),
    ...bounds(items, 'colon', { ...lead, noun: lead.counted }),
    firm: lead.lists || items.isNamed
  }
}

/** Prepositions whose nouns say where or for whom, and are not what a list names. */
const ASIDE = wordSet('for among in across by within during of')
const PLACING = wordSet('in at across among over between within during for per on')

/** True when the words from `from` to `end` name no other plural that the list could be of. */
function isAlone(frame: Frame, from: number, end: number): boolean {
  let isAside = false
  for (let i = from; i < end; i++) {
    const token = frame.tokens[i]!
    if (token.lower === 'following' || token.lower === 'follows' || /^[,;:]$/.test(token.text)) return false
    if (token.wordClass === 'function' && !/^(?:the|a|an|and|or|its|their|most)$/.test(token.lower))
      isAside = ASIDE.has(token.lower)
    if (isPluralNoun(token) && !isAside) return false
  }
  return true
}

/** "Three risks stand out", "Two causes explain …": what the sentence is about is what the list names. */
function isSubject({ tokens }: Frame, to: number): boolean {
  const verb = tokens[to]
  return verb !== undefined && (ALL_BE.has(verb.lower) || EXPLAIN.has(verb.lemma))
}

/** "measured pressures in four regions:" lists pressures or regions. */
function isPlaced({ tokens }: Frame, from: number): boolean {
  if (DEFINITE.has(tokens[from - 1]?.lower ?? '') && PLACING.has(tokens[from - 2]?.lower ?? '')) return true
  const at = tokens[from - 1]?.wordClass === 'function' && !PLACING.has(tokens[from - 1]!.lower) ? from - 2 : from - 1
  return PLACING.has(tokens[at]?.lower ?? '') && isPluralNoun(tokens[at - 1])
}

/** How surely the list below is of this noun: it closes the sentence, or opens it and no other plural stands behind. */
function announces(frame: Frame, { from, to, lists }: Counted, end: number): 'surely' | 'perhaps' | undefined {
  if (to === end) return isPlaced(frame, from) ? 'perhaps' : 'surely'
  if (!lists || DEFINITE.has(frame.tokens[from - 1]?.lower ?? '') || !isSubject(frame, to)) return undefined
  if (isPreposition(frame.tokens[end - 1]!)) return undefined
  return EXPLAIN.has(frame.tokens[to]!.lemma) || isAlone(frame, to, end) ? 'surely' : undefined
}

/** The counted noun whose items the list under the sentence names. */
function below(frame: Frame, all: readonly Counted[]): ListingMention | undefined {
  const isColon = frame.tokens.at(-1)?.text === ':'
  const end = isColon ? frame.tokens.length - 1 : sentenceEnd(frame)
  const meant = all.findLast((counted) => announces(frame, counted, end) !== undefined)
  if (!meant) return undefined
  const others = all.filter((counted) => counted !== meant).map(({ noun }) => noun.count)
  // "two options for each of the three cities:"
  const isOfEach = others.length > 0 && DEFINITE.has(frame.tokens[meant.from - 1]?.lower ?? '')
  const firm =
    announces(frame, meant, end) === 'surely' && !isOfEach && (isColon || (meant.lists && others.length === 0))
  return {
    counted: meant.noun,
    form: 'below',
    items: [],
    least: undefined,
    most: undefined,
    others,
    lists: meant.lists,
    head: meant.head,
    firm
  }
}

/** Reads counted nouns with the items that the sentence names, or that it announces. */
export function readListings(frame: Frame, quantities: readonly QuantityMention[]): ListingMention[] {
  const counted = countedNouns(frame, quantities)
  if (counted.length === 0) return []
  const named = counted.flatMap((each) => within(frame, each, quantities) ?? [])
  if (named.length > 0) return named
  const announced = below(frame, counted)
  return announced ? [announced] : []
}
