import { type SharedContext, sharedContext } from './overlap.ts'
import type { SoftOverlap } from './soft-overlap.ts'
import { denies, type PlacedStance } from './stance-places.ts'
import { otherBeneficiaries, otherObjects, saysBoth } from './stance-separators.ts'
import type { Words } from './tie.ts'

/** Axes whose words have an object: to use one thing and avoid another is no contradiction. */
const TRANSITIVE = new Set(['use', 'favour', 'necessity', 'permission', 'persistence'])
const OBJECTS = new Set([...TRANSITIVE, 'level', 'suitability', 'frequency'])
/** A judgement of the whole needs no object in common, where the clauses say the same otherwise. */
const JUDGING = new Set(['benefit', 'safety', 'sufficiency'])

const SAME_HEAD = 0.55
const KNOWN = 0.45
const SUBJECT = 0.9
/** A word of so few sentences says which thing is meant. */
const FEW = 3

export interface StanceTie {
  readonly shared: SharedContext
  readonly soft: number
}

const NOTHING: ReadonlySet<string> = new Set()

/** The subject of one clause is named in the other. */
const knowsSubject = ({ stance }: PlacedStance, { context }: PlacedStance, { thesaurus }: Words): boolean =>
  stance.subject.some((key) => [key, ...thesaurus.of(key)].some((word) => (context.get(word) ?? 0) >= SUBJECT))

interface Score {
  readonly tie: StanceTie
  readonly heads: number
  readonly known: number
  readonly asides: number
  readonly value: number
}

/** Weights by the clauses that turned out to contradict each other; what they are made of is exact. */
function scoreOf(a: PlacedStance, b: PlacedStance, overlap: SoftOverlap, words: Words): Score | undefined {
  const asides = [a, b].filter(({ stance }) => stance.role === 'aside').length
  const heads = overlap.best(a.stance.heads, b.stance.heads)
  const { axis } = a.stance
  if (asides > 1 || (axis === 'level' && (asides > 0 || heads < SAME_HEAD))) return undefined
  if (TRANSITIVE.has(axis) && heads < 0.5) return undefined
  const known = Math.min(overlap.best(a.stance.target, b.near), overlap.best(b.stance.target, a.near))
  if (axis !== 'level' && known < KNOWN && !JUDGING.has(axis)) return undefined
  const shared = sharedContext(a.context, b.context, NOTHING, words)
  const soft = overlap.between(a.context, b.context)
  const rare = a.args.some((key) => b.args.includes(key) && words.vocabulary.frequency(key) <= FEW)
  const value =
    0.9 * soft +
    0.15 * heads +
    0.12 * Math.min(2, overlap.sum(a.args, b.args)) +
    0.06 * Math.min(4, shared.weight) -
    0.1 * asides +
    (rare ? 0.12 : 0)
  return { tie: { shared, soft }, heads, known, asides, value }
}

function isEnough(a: PlacedStance, b: PlacedStance, score: Score, overlap: SoftOverlap): boolean {
  const { known, asides, value, tie } = score
  if (a.stance.axis === 'level') {
    if (denies(a) || denies(b)) return value >= 0.5
    return value >= 0.6 && overlap.best(a.stance.subject, b.stance.subject) >= 0.5
  }
  if (known >= KNOWN) return value >= (asides > 0 ? 0.6 : 0.4)
  return tie.soft >= 0.35 && value >= 0.6 && tie.shared.weight >= 1.5
}

/** How two clauses that take opposite sides were seen to take them on one thing; undefined when they are strangers. */
export function stanceTie(a: PlacedStance, b: PlacedStance, overlap: SoftOverlap, words: Words): StanceTie | undefined {
  const { axis } = a.stance
  const score = scoreOf(a, b, overlap, words)
  if (!score || !isEnough(a, b, score, overlap)) return undefined
  if (axis === 'favour' && !knowsSubject(a, b, words) && !knowsSubject(b, a, words)) return undefined
  if (OBJECTS.has(axis) && otherObjects(a, b, overlap)) return undefined
  if (otherBeneficiaries(a, b, overlap) || saysBoth(a, overlap) || saysBoth(b, overlap)) return undefined
  return score.tie
}
