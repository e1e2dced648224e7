import { LineIndex } from '../check/index.ts'
import type { ChangeKind, ClaimChange, ClaimPlace } from '../model/claim-change.ts'
import { groupBy } from '../model/group.ts'
import type { Span } from '../model/span.ts'
import type { Version } from '../model/version.ts'
import type { CitationEdit } from './citation-edits.ts'
import type { Edit } from './edit.ts'
import type { Comparison } from './edits.ts'
import type { Laid } from './index.ts'
import type { SourceMatches } from './sources.ts'
import { printedOf, type ValueAt } from './values.ts'

type Locate = (passage: number, span?: Span) => ClaimPlace

interface Places {
  readonly old: Locate
  readonly now: Locate
}

/** What an edit did, claim by claim, in the order of the new version; what is gone stands at the end. */
export function claimChanges(laid: Laid): ClaimChange[] {
  const places = { old: locator(laid.old), now: locator(laid.now) }
  const changes = [
    ...laid.edits.flatMap((edit) => ofEdit(edit, laid, places)),
    ...single(laid, places),
    ...laid.citations.map((edit) => ofCitation(edit, places, laid.sources))
  ]
  const at = ({ after, before }: ClaimChange) =>
    after ? [0, after.span.start, after.span.end] : [1, before!.span.start, before!.span.end]
  return changes
    .map((change, index) => ({ change, key: [...at(change), index] }))
    .sort((a, b) => a.key.map((part, i) => part - b.key[i]!).find((order) => order !== 0) ?? 0)
    .map(({ change }) => change)
}

function locator({ file, segmentation, claims }: Version): Locate {
  const lines = new LineIndex(file.text)
  const inPassage = groupBy(claims, ({ passage }) => passage)
  return (passage, span) => {
    const { text, span: whole } = segmentation.passages[passage]!
    const own = inPassage.get(passage) ?? []
    const at = span ?? whole
    const exact = own.filter((claim) => claim.span.start === at.start)
    return {
      ...lines.positionOf(at.start),
      span: at,
      quote: file.text.slice(at.start, at.end),
      sentence: text,
      claims: (exact.length > 0 ? exact : own).map(({ fingerprint }) => fingerprint)
    }
  }
}

const hasClaim = (passage: number, { claims }: ClaimPlace): boolean => passage >= 0 && claims.length > 0

function ofEdit(edit: Edit, { found }: Comparison, { old, now }: Places): ClaimChange[] {
  const { hedgesGone, hedgesCame, words } = edit
  const [before, after] = [old(edit.old), now(edit.now)]
  if (!hasClaim(edit.old, before) && !hasClaim(edit.now, after)) return []
  const ofSentence = (kind: ChangeKind, from: string | undefined, to: string | undefined): ClaimChange => ({
    kind,
    before,
    after,
    from,
    to
  })
  const values = edit.values.flatMap((pair): ClaimChange[] => {
    if (pair.same || found.get(pair.before) !== pair) return []
    return [
      {
        kind: 'value-changed',
        before: old(edit.old, pair.before.span),
        after: now(edit.now, pair.after.span),
        from: printedOf(pair.before),
        to: printedOf(pair.after)
      }
    ]
  })
  const dropped = hedgesGone.length > 0 && hedgesCame.length === 0
  const added = hedgesCame.length > 0 && hedgesGone.length === 0
  return [
    ...values,
    ...(dropped ? [ofSentence('hedge-dropped', hedgesGone.join(' '), undefined)] : []),
    ...(added ? [ofSentence('hedge-added', undefined, hedgesCame.join(' '))] : []),
    ...(words ? [ofSentence('reworded', words.from, words.to)] : [])
  ]
}

/** Claims of one version only. */
function single({ old, now, gone, came, onlyOld, onlyNew }: Comparison, places: Places): ClaimChange[] {
  const inWords = (version: Version, only: ReadonlySet<number>) =>
    version.claims.filter(({ passage, value }) => value.type === 'words' && only.has(passage))
  const withClaim = (values: readonly ValueAt[]) => values.flatMap(({ claim }) => claim ?? [])
  const removed = [...withClaim(gone), ...inWords(old, onlyOld)].map(
    ({ passage, span }): ClaimChange => ({
      kind: 'removed',
      before: places.old(passage, span),
      after: undefined,
      from: undefined,
      to: undefined
    })
  )
  const added = [...withClaim(came), ...inWords(now, onlyNew)].map(
    ({ passage, span }): ClaimChange => ({
      kind: 'added',
      before: undefined,
      after: places.now(passage, span),
      from: undefined,
      to: undefined
    })
  )
  return [...added, ...removed]
}

function ofCitation(
  { kind, pair, carrier, lost, gained }: CitationEdit,
  places: Places,
  sources: SourceMatches
): ClaimChange {
  const names = (keys: readonly string[]) => (keys.length > 0 ? keys.map(sources.nameOf).join(', ') : undefined)
  const holder = carrier ?? pair.after
  return {
    kind: `citation-${kind}`,
    before: places.old(pair.before.passage, pair.before.span),
    after: places.now(holder.passage, holder.span),
    from: names(lost),
    to: names(gained)
  }
}
