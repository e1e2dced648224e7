import type { Citing } from '../model/citation.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimUse } from '../model/facts.ts'
import type { Block, Segmentation } from '../model/passage.ts'

const RESTATING =
  /\b(?:summary|conclusions?|overview|abstract|introduction|key (?:points|takeaways|findings)|takeaways?|highlights|outlook|recommendations?)\b/i

/** Headings under which a report repeats what it cites elsewhere. */
function restatingBlocks(segmentation: Segmentation): Set<number> {
  const headings = new Set(
    segmentation.passages
      .filter(({ kind, text }) => kind === 'heading' && RESTATING.test(text))
      .map(({ block }) => block)
  )
  return new Set(
    segmentation.blocks.filter(({ section }) => section.some((id) => headings.has(id))).map(({ id }) => id)
  )
}

/** Check-worthy claims with what a reader can find behind them: own citations, and those of the same block. */
export function claimUses(claims: readonly Claim[], citing: Citing, segmentation: Segmentation): ClaimUse[] {
  const body = citing.citations.filter(({ inReferences }) => !inReferences)
  const perBlock = new Map<number, number>()
  for (const { passage } of body) {
    const { block } = segmentation.passages[passage]!
    perBlock.set(block, (perBlock.get(block) ?? 0) + 1)
  }
  const restating = restatingBlocks(segmentation)
  const inReach = (block: Block): number => {
    let total = 0
    for (
      let at: Block | undefined = block;
      at;
      at = at.parent === undefined ? undefined : segmentation.blocks[at.parent]
    )
      total += perBlock.get(at.id) ?? 0
    return total
  }
  return claims.flatMap((claim) => {
    if (!claim.checkWorthy) return []
    const passage = segmentation.passages[claim.passage]!
    const block = segmentation.blocks[passage.block]!
    return [
      {
        claim,
        passage,
        block,
        inReach: inReach(block),
        restates: restating.has(block.id),
        documentCites: body.length > 0
      }
    ]
  })
}
