import type { Bounds } from '../model/facts.ts'
import type { Clause, Reading } from '../model/reading.ts'

const PLACING = new Set(['in', 'at', 'on', 'near', 'across', 'within', 'throughout', 'around', 'outside'])
const PICKS = new Set(['among', 'amongst', 'of', 'for', 'in'])
const RESTRICTS = new Set(['who', 'that', 'which', 'whose', 'aged', 'with', 'without', 'older', 'younger'])
const PIECES = new Set(
  'section segment portion stretch leg arm wing subset subgroup subsample tranche strand branch border boundary territory'.split(
    ' '
  )
)
const MARKS = new Set('real adjusted unadjusted underlying excluding organic deseasonalised deseasonalized'.split(' '))
const STUDIES = new Set(['cohort', 'trial', 'survey', 'study', 'poll', 'census', 'registry', 'experiment', 'sample'])
/** "this study", "the present paper": each speaks of a work of its own. */
const WORKS = new Set(['study', 'paper', 'article', 'thesis', 'experiment', 'review', 'investigation'])

/** Tokens that a picked group and its restriction may take. */
const REACH = 6

function lociOf({ tokens, names }: Reading): string[] {
  return names
    .filter(({ start }) => {
      const at = tokens.findIndex((token) => token.start === start)
      return [1, 2, 3].some(
        (back) =>
          PLACING.has(tokens[at - back]?.lower ?? '') &&
          tokens.slice(at - back + 1, at).every(({ lower, wordClass }) => lower === 'the' || wordClass === 'adjective')
      )
    })
    .map(({ key }) => key)
}

/** "among the faults that were rated critical", "of patients aged 90": what stands behind the restricting word. */
function groupOf({ tokens, classes }: Reading): string[] {
  for (let i = 0; i < tokens.length; i++) {
    const opens = tokens[i]!.lower
    if (!PICKS.has(opens) || (i > 0 && opens !== 'among' && opens !== 'amongst')) continue
    for (let j = i + 1; j < Math.min(tokens.length, i + REACH) && tokens[j]!.text !== ','; j++)
      if (RESTRICTS.has(tokens[j]!.lower)) return restriction(tokens, classes, j)
  }
  return []
}

function restriction(tokens: Reading['tokens'], classes: Reading['classes'], from: number): string[] {
  const keys: string[] = []
  for (let i = from; i < Math.min(tokens.length, from + REACH) && tokens[i]!.text !== ','; i++)
    if (classes[i] !== 'function' && tokens[i]!.kind === 'word' && tokens[i]!.wordClass !== 'function')
      keys.push(tokens[i]!.family)
  return keys
}

const ofClause = (reading: Reading, clause: Clause | undefined, wanted: ReadonlySet<string>): string[] =>
  reading.tokens
    .slice(clause?.from ?? 0, clause?.to)
    .flatMap(({ lemma, lower }) => (wanted.has(lemma) || wanted.has(lower) ? [lower] : []))

const speaksOfItself = ({ tokens }: Reading): boolean =>
  tokens.some(({ lower }, i) => (lower === 'this' || lower === 'present') && WORKS.has(tokens[i + 1]?.lemma ?? ''))

/** "the Danish cohort", "the Kyoto trial": the capitalised word that tells one study from another. */
function studyOf({ tokens }: Reading): string | undefined {
  for (let i = 1; i < tokens.length; i++) {
    if (!STUDIES.has(tokens[i]!.lemma) || tokens[i]!.capital) continue
    const named = [1, 2]
      .map((back) => tokens[i - back])
      .find((token) => token?.capital && token.kind === 'word' && token.wordClass !== 'function')
    if (named) return named.lower.replace(/['’]s?$/, '')
  }
  return undefined
}

/** Bounds that do not depend on the clause, read once for all figures of a passage. */
const known = new WeakMap<Reading, Pick<Bounds, 'loci' | 'group' | 'ownWork' | 'study'>>()

/** What bounds the figures of a clause. */
export function boundsOf(reading: Reading, clause: Clause | undefined): Bounds {
  let shared = known.get(reading)
  if (!shared) {
    shared = {
      loci: lociOf(reading),
      group: groupOf(reading),
      ownWork: speaksOfItself(reading),
      study: studyOf(reading)
    }
    known.set(reading, shared)
  }
  return { ...shared, pieces: ofClause(reading, clause, PIECES), marks: ofClause(reading, clause, MARKS) }
}

interface Bounded {
  readonly bounds: Bounds
  readonly keys: ReadonlyMap<string, number>
}

const knows = ({ keys }: Bounded, name: string): boolean => name.split(' ').some((part) => keys.has(part))

/** Both say where, and neither sentence knows the place of the other. */
function placeClash(a: Bounded, b: Bounded): string | undefined {
  const [x, y] = [a.bounds.loci, b.bounds.loci]
  if (x.length === 0 || y.length === 0) return undefined
  if (x.some((name) => knows(b, name)) || y.some((name) => knows(a, name))) return undefined
  return `${x[0]} / ${y[0]}`
}

/** Each names the study that found its figure, and neither sentence knows the other's. */
function studyClash(a: Bounded, b: Bounded): string | undefined {
  const [x, y] = [a.bounds.study, b.bounds.study]
  return x === undefined || y === undefined || x === y || b.keys.has(x) || a.keys.has(y) ? undefined : `${x} / ${y}`
}

function oneSided(ours: readonly string[], theirs: readonly string[], other: Bounded): string | undefined {
  const strange = ours.find((word) => !theirs.includes(word) && !other.keys.has(word))
  return strange === undefined ? undefined : `${strange} / –`
}

function groupClash(a: Bounded, b: Bounded): string | undefined {
  const { group } = a.bounds
  return group.length > 0 && !group.some((key) => b.keys.has(key)) ? `${group.join(' ')} / all` : undefined
}

/** The bound that keeps two figures apart, in words for the reader. */
export function boundsClash(a: Bounded, b: Bounded): string | undefined {
  const [x, y] = [a.bounds, b.bounds]
  return (
    (x.ownWork && y.ownWork ? 'each speaks of its own study' : undefined) ??
    studyClash(a, b) ??
    placeClash(a, b) ??
    groupClash(a, b) ??
    groupClash(b, a) ??
    oneSided(x.pieces, y.pieces, b) ??
    oneSided(y.pieces, x.pieces, a) ??
    oneSided(x.marks, y.marks, b) ??
    oneSided(y.marks, x.marks, a)
  )
}
