import type { Citing } from '../model/citation.ts'
import type { Claim } from '../model/claim.ts'
import type { SectionClaims } from '../model/facts.ts'
import type { Block, Segmentation } from '../model/passage.ts'
import { groupBy } from './group.ts'

const RESTATING =
  /\b(?:summary|conclusions?|overview|abstract|introduction|key (?:points|takeaways|findings)|takeaways?|highlights|outlook|recommendations?)\b/i

/** Headings under which a report repeats what it cites elsewhere; the title stands over everything and is none. */
function restatingBlocks(segmentation: Segmentation): Set<number> {
  const headings = new Set(
    segmentation.passages
      .filter(
        ({ kind, text, block }) => kind === 'heading' && segmentation.blocks[block]!.depth > 1 && RESTATING.test(text)
      )
      .map(({ block }) => block)
  )
  return new Set(
    segmentation.blocks.filter(({ section }) => section.some((id) => headings.has(id))).map(({ id }) => id)
  )
}

/** Citations in a block and in the blocks that it stands under. */
function reachOf(citing: Citing, segmentation: Segmentation): (block: Block) => number {
  const perBlock = new Map<number, number>()
  for (const { passage, inReferences } of citing.citations) {
    const { block } = segmentation.passages[passage]!
    if (!inReferences) perBlock.set(block, (perBlock.get(block) ?? 0) + 1)
  }
  return (block) => {
    let total = 0
    for (
      let at: Block | undefined = block;
      at;
      at = at.parent === undefined ? undefined : segmentation.blocks[at.parent]
    ) {
      total += perBlock.get(at.id) ?? 0
    }
    return total
  }
}

/** Check-worthy claims by section, those that no citation reaches apart; nothing for a document that cites nothing. */
export function claimsBySection(claims: readonly Claim[], citing: Citing, segmentation: Segmentation): SectionClaims[] {
  if (citing.citations.every(({ inReferences }) => inReferences)) return []
  const restating = restatingBlocks(segmentation)
  const reach = reachOf(citing, segmentation)
  const blockOf = ({ passage }: Claim) => segmentation.blocks[segmentation.passages[passage]!.block]!
  const worthy = claims.filter((claim) => claim.checkWorthy && !restating.has(blockOf(claim).id))
  const sections = groupBy(worthy, (claim) => blockOf(claim).section.at(-1) ?? -1)
  return [...sections.values()].map((own) => {
    const uncited = own.filter((claim) => claim.citations.length === 0 && reach(blockOf(claim)) === 0)
    return { cited: own.length - uncited.length, uncited }
  })
}
