import type { Citing } from '../model/citation.ts'
import type { Claim, ClaimDraft } from '../model/claim.ts'
import { fingerprintOf } from '../model/fingerprint.ts'
import { groupBy } from '../model/group.ts'
import type { Segmentation } from '../model/passage.ts'
import { printedValue } from '../model/printed-value.ts'
import { overlaps } from '../model/span.ts'

/** Words of the headings above a passage, outermost first: part of what a claim is known by. */
function headingPath(segmentation: Segmentation): (passage: number) => string {
  const headings = new Map(
    segmentation.passages.filter(({ kind }) => kind === 'heading').map(({ block, text }) => [block, text])
  )
  return (passage) =>
    (segmentation.blocks[segmentation.passages[passage]!.block]?.section ?? [])
      .map((id) => headings.get(id) ?? '')
      .join(' > ')
}

/** Gives each claim the citations that cover it and a fingerprint of its content. */
export function citedClaims(drafts: readonly ClaimDraft[], citing: Citing, segmentation: Segmentation): Claim[] {
  const byPassage = groupBy(
    citing.citations
      .filter(({ inReferences }) => !inReferences)
      .flatMap((citation) => citation.passages.map((passage) => ({ passage, citation }))),
    ({ passage }) => passage
  )
  const path = headingPath(segmentation)
  const content = remembered((passage) => fingerprintOf([segmentation.passages[passage]!.text, path(passage)]))
  const seen = new Map<string, number>()
  return drafts.map((draft, id) => {
    const citations = (byPassage.get(draft.passage) ?? [])
      .filter(({ citation }) => overlaps(citation.covers, draft.span))
      .map(({ citation }) => citation.id)
    const print = fingerprintOf([draft.kind, content(draft.passage), printedValue(draft)])
    const repeat = seen.get(print) ?? 0
    seen.set(print, repeat + 1)
    return { id, ...draft, citations, fingerprint: repeat === 0 ? print : fingerprintOf([print, String(repeat)]) }
  })
}

/** The same function, each passage worked out once. */
function remembered(of: (passage: number) => string): (passage: number) => string {
  const known = new Map<number, string>()
  return (passage) => {
    const value = known.get(passage) ?? of(passage)
    known.set(passage, value)
    return value
  }
}
