import type { Claim } from '../model/claim.ts'
import type { CitationEditKind } from '../model/claim-change.ts'
import { append } from '../model/group.ts'
import { type ClaimPair, claimPairs } from './claim-pairs.ts'
import type { Comparison } from './edits.ts'
import type { SourceMatches } from './sources.ts'

/** A claim whose citations are others than before. */
export interface CitationEdit {
  readonly kind: CitationEditKind
  readonly pair: ClaimPair
  /** The claim that has the citation now, when it moved. */
  readonly carrier: Claim | undefined
  /** Keys of works. */
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  /** Works that are still cited for it. */
  readonly left: readonly string[]
}

interface Shift {
  readonly pair: ClaimPair
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  readonly left: readonly string[]
}

/** Passages beyond which a mark counts as dropped here and set there, and not as moved. */
const NEAR = 3

/** What became of the citations of the claims that stand in both versions. */
export function citationEdits(comparison: Comparison, sources: SourceMatches): CitationEdit[] {
  const { now, onlyNew } = comparison
  const shifts = shiftsOf(claimPairs(comparison), sources)
  const carriers = new Map<string, Claim[]>()
  for (const { pair, gained } of shifts) for (const key of gained) append(carriers, key, pair.after)
  for (const claim of now.claims) {
    if (onlyNew.has(claim.passage)) for (const id of claim.citations) append(carriers, sources.newKey(id), claim)
  }
  const inBlock = citedInBlock(comparison, sources)
  const moves: CitationEdit[] = []
  const received = new Set<string>()
  const rest = shifts.map((shift): Shift => {
    const lost = shift.lost.filter((key) => {
      const carrier = carriers.get(key)?.find(({ passage }) => isBeside(passage, shift.pair.after.passage))
      if (carrier === undefined) return true
      received.add(`${carrier.id} ${key}`)
      moves.push({ ...shift, kind: 'moved', carrier, lost: [key], gained: [] })
      return false
    })
    return { ...shift, lost }
  })
  const others = rest.flatMap((shift): CitationEdit[] => {
    const { pair } = shift
    const gained = shift.gained.filter((key) => !received.has(`${pair.after.id} ${key}`))
    const lost = gained.length > 0 ? shift.lost : shift.lost.filter((key) => !inBlock(pair.after.passage, key))
    if (lost.length === 0 && gained.length === 0) return []
    const kind = gained.length === 0 ? 'lost' : lost.length === 0 ? 'added' : 'changed'
    return [{ ...shift, kind, lost, gained, carrier: undefined }]
  })
  return oncePerBlock([...moves, ...others], comparison)
}

const isBeside = (a: number, b: number): boolean => a !== b && Math.abs(a - b) <= NEAR

function shiftsOf(pairs: readonly ClaimPair[], { oldKey, newKey }: SourceMatches): Shift[] {
  return pairs.flatMap((pair) => {
    const before = new Set(pair.before.citations.map(oldKey))
    const after = new Set(pair.after.citations.map(newKey))
    const lost = [...before].filter((key) => !after.has(key))
    const gained = [...after].filter((key) => !before.has(key))
    const left = [...after].filter((key) => before.has(key))
    return lost.length + gained.length > 0 ? [{ pair, lost, gained, left }] : []
  })
}

/** Whether a work is still cited in the paragraph, item or row of a passage. */
function citedInBlock({ now }: Comparison, { newKey }: SourceMatches): (passage: number, key: string) => boolean {
  const { passages } = now.segmentation
  const cited = new Set(
    now.citing.citations
      .filter(({ inReferences }) => !inReferences)
      .map(({ passage, id }) => `${passages[passage]?.block} ${newKey(id)}`)
  )
  return (passage, key) => cited.has(`${passages[passage]!.block} ${key}`)
}

/** A mark may cover a whole item: claims of one block that lost and gained the same are told of once, at the last of them. */
function oncePerBlock(edits: readonly CitationEdit[], { now }: Comparison): CitationEdit[] {
  const told = new Map<string, CitationEdit>()
  const blockOf = ({ passage }: Claim) => now.segmentation.passages[passage]!.block
  for (const edit of edits) {
    const { kind, pair, lost, gained, carrier } = edit
    const key = [kind, blockOf(pair.after), carrier?.passage, ...lost, '→', ...gained].join(' ')
    const known = told.get(key)
    if (known === undefined || known.pair.after.passage < pair.after.passage) told.set(key, edit)
  }
  return [...told.values()]
}
