import type { Claim } from '../model/claim.ts'
import type {
  Addition,
  BrokenTie,
  ChangedValue,
  CitationShift,
  CitedEdit,
  EditFactTable,
  HedgeEdit,
  ReviewedEdit
} from '../model/edit-facts.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps } from '../model/span.ts'
import type { Edit } from './edit.ts'
import type { Laid } from './index.ts'
import type { ValuePair } from './pair-values.ts'
import { valueEdits } from './value-edits.ts'
import { printedOf } from './values.ts'

/** A passage of the old version that somebody has checked. */
export interface Review {
  readonly passage: number
  readonly id: string
  readonly who: string
  readonly when: string
  readonly verdict: string
  /** What the decision calls right. */
  readonly right: string | undefined
}

export interface EditInput {
  /** Checks of figures against each other that fail since the edit. */
  readonly broken: readonly Finding[]
  readonly reviews: readonly Review[]
}

/** What the rules on edits read. */
export function editFacts(laid: Laid, { broken, reviews }: EditInput): EditFactTable {
  return {
    'value-edit': valueEdits(laid),
    'cited-edit': citedEdits(laid, reviews),
    'broken-tie': brokenTies(laid, broken),
    'citation-shift': citationShifts(laid),
    'hedge-edit': hedgeEdits(laid),
    'reviewed-edit': reviewedEdits(laid, reviews),
    addition: additions(laid)
  }
}

const changedOf = ({ before, after }: ValuePair): ChangedValue => ({
  at: after.span,
  before: printedOf(before),
  after: printedOf(after)
})

const printedClaim = ({ span }: Claim, { now }: Laid): { at: Claim['span']; printed: string } => ({
  at: span,
  printed: now.file.text.slice(span.start, span.end)
})

/** Sentences whose values changed under citations. */
function citedEdits({ edits, sources, old, now, citations }: Laid, reviews: readonly Review[]): CitedEdit[] {
  const shifted = new Set(citations.map(({ pair }) => pair.after.passage))
  const rights = new Map(reviews.map(({ passage, right }) => [passage, right]))
  return edits.flatMap((edit) => {
    const pairs = edit.values.filter(({ same, before, after }) => !same && before.claim && after.claim)
    if (pairs.length === 0) return []
    const before = new Set(pairs.flatMap((pair) => pair.before.claim!.citations.map(sources.oldKey)))
    const after = [...new Set(pairs.flatMap((pair) => pair.after.claim!.citations.map(sources.newKey)))]
    const kept = after.filter((key) => before.has(key))
    const right = rights.get(edit.old)
    return [
      {
        changed: pairs.map(changedOf),
        sources: kept.map(sources.nameOf),
        recited: shifted.has(edit.now) || kept.some((key) => sources.edited.has(key)) || kept.length < after.length,
        reviewed: right !== undefined && textOf(now, edit.now).includes(right) && !textOf(old, edit.old).includes(right)
      }
    ]
  })
}

const textOf = ({ segmentation }: Laid['now'], passage: number): string => segmentation.passages[passage]!.text

/** Failing checks in which the edit changed or added a figure. */
function brokenTies({ found, came }: Laid, broken: readonly Finding[]): BrokenTie[] {
  const changed = [...found.values()].filter(({ same }) => !same)
  return broken.flatMap((finding) => {
    const [stated, ...others] = finding.spans
    const touched = changed.filter(({ after }) => finding.spans.some((place) => overlaps(place, after.span)))
    const added = came.filter(({ span }) => finding.spans.some((place) => overlaps(place, span)))
    if (stated === undefined || touched.length + added.length === 0) return []
    return [
      {
        ruleId: finding.ruleId,
        message: finding.message,
        working: finding.working,
        confidence: finding.confidence,
        severity: finding.severity,
        stated: {
          at: stated,
          printed: stated.quote,
          changed: [...touched.map(({ after }) => after), ...added].some(({ span }) => overlaps(stated, span))
        },
        others,
        changed: touched.map(changedOf),
        added: added.map((value) => ({ at: value.span, printed: printedOf(value) })),
        reported: finding.reported,
        computed: finding.computed
      }
    ]
  })
}

function citationShifts(laid: Laid): CitationShift[] {
  const { sources, citations } = laid
  return citations.map(({ kind, pair, carrier, lost, left }) => ({
    kind,
    claim: printedClaim(pair.after, laid),
    carrier: carrier && printedClaim(carrier, laid),
    lost: lost.map(sources.nameOf),
    left: left.map(sources.nameOf)
  }))
}

function hedgeEdits({ edits, citations, old, now }: Laid): HedgeEdit[] {
  const cited = new Set(citations.filter(({ gained }) => gained.length > 0).map(({ pair }) => pair.after.passage))
  const claimed = new Set(now.claims.filter(({ checkWorthy }) => checkWorthy).map(({ passage }) => passage))
  return edits
    .filter(
      ({ hedgesGone, hedgesCame, now: passage }) =>
        hedgesGone.length > 0 && hedgesCame.length === 0 && claimed.has(passage)
    )
    .map((edit) => ({
      at: now.segmentation.passages[edit.now]!.span,
      hedges: edit.hedgesGone,
      before: textOf(old, edit.old),
      grounded: cited.has(edit.now) || edit.words !== undefined
    }))
}

const isTouched = ({ values, gone, came, words, hedgesGone, hedgesCame }: Edit): boolean =>
  words !== undefined ||
  gone.length + came.length + hedgesGone.length + hedgesCame.length > 0 ||
  values.some(({ same }) => !same)

/** Checked sentences that read otherwise now. */
function reviewedEdits({ edits, old, now }: Laid, reviews: readonly Review[]): ReviewedEdit[] {
  const byPassage = new Map(edits.map((edit) => [edit.old, edit]))
  return reviews.flatMap(({ passage, right, ...review }) => {
    const edit = byPassage.get(passage)
    if (edit === undefined || !isTouched(edit)) return []
    const text = textOf(now, edit.now)
    return [
      {
        at: now.segmentation.passages[edit.now]!.span,
        before: textOf(old, passage),
        review,
        carriedOut: right !== undefined && text.includes(right) && !textOf(old, passage).includes(right)
      }
    ]
  })
}

/** Claims with a figure in digits that came with a sentence, by sentence. */
function additions(laid: Laid): Addition[] {
  const { now, came } = laid
  const uncited = new Map(
    now.facts['section-claims'].flatMap((section) =>
      section.uncited.map((claim) => [claim.id, section.citations === 0 && section.heading !== undefined] as const)
    )
  )
  const byPassage = new Map<number, Claim[]>()
  for (const { claim } of came) {
    if (!claim?.checkWorthy || now.segmentation.passages[claim.passage]!.kind !== 'sentence') continue
    if (claim.value.type !== 'quantity' || claim.value.quantity.inWords) continue
    byPassage.set(claim.passage, [...(byPassage.get(claim.passage) ?? []), claim])
  }
  return [...byPassage.values()].map((claims) => {
    const bare = claims.filter(({ id }) => uncited.has(id))
    return {
      values: (bare.length > 0 ? bare : claims).map((claim) => printedClaim(claim, laid)),
      cited: bare.length === 0,
      uncitedSection: bare.some(({ id }) => uncited.get(id))
    }
  })
}
