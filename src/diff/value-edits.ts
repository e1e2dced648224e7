import { shareDay } from '../model/date.ts'
import type { OtherMention, ValueEdit } from '../model/edit-facts.ts'
import type { Pair, ValueMention } from '../model/facts.ts'
import { sourceStart } from '../model/offset-map.ts'
import { REPEATED } from '../model/separators.ts'
import type { Span } from '../model/span.ts'
import type { Version } from '../model/version.ts'
import { meets } from '../quantity/interval.ts'
import type { Comparison } from './edits.ts'
import type { ValuePair } from './pair-values.ts'
import { isQuantity, placeKey, printedOf, sameValue, type ValueAt } from './values.ts'

/** Pairs of mentions that were tied to one fact and are kept apart by nothing. */
const ONE_FACT = 0.5

interface Tied {
  readonly other: ValuePair
  readonly mention: OtherMention
}

/** Every changed value with the mentions that gave the same one before; those that were changed alike make one fact. */
export function valueEdits(comparison: Comparison): ValueEdit[] {
  const changed = [...comparison.found.values()].filter(({ same }) => !same)
  if (changed.length === 0) return []
  const neighbours = neighboursOf(comparison)
  const moving = passagesWithOtherDates(changed)
  const edits = new Map(comparison.edits.map((edit) => [edit.old, edit]))
  const facts = new Map<string, ValueEdit>()
  for (const pair of changed) {
    const tied = neighbours(pair)
    const stale = tied.filter(({ other }) => other.same && !areOne(other.after, pair.after))
    const alike = tied.filter(({ other }) => !other.same && areOne(other.after, pair.after))
    const key =
      stale.length > 0
        ? stale
            .map(({ mention }) => mention.at.start)
            .sort()
            .join()
        : `only ${pair.after.span.start}`
    const known = facts.get(key)
    if (known && stale.length > 0) {
      facts.set(key, { ...known, alike: withSpan(known.alike, pair.after.span) })
      continue
    }
    facts.set(key, {
      at: pair.after.span,
      before: printedOf(pair.before),
      after: printedOf(pair.after),
      alike: alike.map(({ other }) => other.after.span),
      stale: stale.map(({ mention }) => mention),
      quantity: isQuantity(pair.before.mention) ? pair.before.mention.quantity : undefined,
      reworded:
        edits.get(pair.before.passage)?.words !== undefined ||
        (isQuantity(pair.before.mention) && moving.has(pair.before.passage))
    })
  }
  return [...facts.values()]
}

const withSpan = (spans: readonly Span[], span: Span): Span[] =>
  spans.some(({ start }) => start === span.start) ? [...spans] : [...spans, span]

/** Passages in which a date became another one: their figures may be of another time now. */
const passagesWithOtherDates = (changed: readonly ValuePair[]): Set<number> =>
  new Set(changed.filter(({ before }) => !isQuantity(before.mention)).map(({ before }) => before.passage))

/** True when both can be true of one fact. */
function areOne(a: ValueAt, b: ValueAt): boolean {
  if (sameValue(a, b)) return true
  if (isQuantity(a.mention)) return isQuantity(b.mention) && meets(a.mention.quantity.value, b.mention.quantity.value)
  return !isQuantity(b.mention) && shareDay(a.mention.date, b.mention.date)
}

/** Looks up the mentions that gave the value of a changed one before the edit. */
function neighboursOf({ old, oldValues, found }: Comparison): (pair: ValuePair) => Tied[] {
  const at = new Map(oldValues.flat().map((value) => [keyOf(value), value]))
  const ties = new Map<string, { readonly pair: Pair<ValueMention>; readonly other: string }[]>()
  for (const pair of pairsOf(old)) {
    const [a, b] = [mentionKey(pair.a, old), mentionKey(pair.b, old)]
    ties.set(a, [...(ties.get(a) ?? []), { pair, other: b }])
    ties.set(b, [...(ties.get(b) ?? []), { pair, other: a }])
  }
  return (changed) =>
    (ties.get(keyOf(changed.before)) ?? []).flatMap(({ pair, other }) => {
      const value = at.get(other)
      const match = value && found.get(value)
      if (match === undefined || !sameValue(match.before, changed.before)) return []
      const mention = { at: match.after.span, printed: printedOf(match.after), tie: pair.tie }
      return [{ other: match, mention }]
    })
}

const keyOf = ({ passage, span, mention }: ValueAt): string => `${placeKey(passage, span.start)} ${isQuantity(mention)}`

const mentionKey = ({ passage, start, mention }: ValueMention, { segmentation }: Version): string =>
  `${placeKey(passage, sourceStart(segmentation.passages[passage]!.map, start))} ${isQuantity(mention)}`

const pairsOf = ({ facts }: Version): Pair<ValueMention>[] =>
  [...facts['value-pair'], ...facts['date-pair']].filter(
    ({ tie, separatedBy }) => (!separatedBy || separatedBy === REPEATED) && tie.score >= ONE_FACT
  )
