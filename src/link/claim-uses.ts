import type { Citing } from '../model/citation.ts'
import type { Claim } from '../model/claim.ts'
import { groupBy } from '../model/group.ts'
import type { Block, Passage, Segmentation } from '../model/passage.ts'
import { printedValue } from '../model/printed-value.ts'
import type { SectionClaims } from '../model/source-list.ts'
import { isHard } from './address-groups.ts'

const RESTATING =
  /\b(?:summary|conclusions?|overview|abstract|introduction|key (?:points|takeaways|findings)|takeaways?|highlights|outlook|recommendations?)\b/i
const TELLING_WORD = /\p{L}{4,}/gu

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

/** Citations that stand in each block. */
function citationsPerBlock(citing: Citing, { passages }: Segmentation): ReadonlyMap<number, number> {
  const perBlock = new Map<number, number>()
  for (const { passage, inReferences } of citing.citations) {
    const { block } = passages[passage]!
    if (!inReferences) perBlock.set(block, (perBlock.get(block) ?? 0) + 1)
  }
  return perBlock
}

/** True when a block, one that it stands under, or the lines above and below a table have a citation. */
function reachOf(perBlock: ReadonlyMap<number, number>, { blocks }: Segmentation): (block: Block) => boolean {
  const beside = (id: number): boolean => {
    const kind = blocks[id]?.kind
    return (kind === 'paragraph' || kind === 'caption') && (perBlock.get(id) ?? 0) > 0
  }
  return (block) => {
    if (block.kind === 'table' && (beside(block.id - 1) || beside(block.id + 1))) return true
    for (let at: Block | undefined = block; at; at = at.parent === undefined ? undefined : blocks[at.parent]) {
      if ((perBlock.get(at.id) ?? 0) > 0) return true
    }
    return false
  }
}

const tellingWords = (text: string): string[] => text.toLowerCase().match(TELLING_WORD) ?? []

/** Tells of a claim whether a cited claim elsewhere has the same value and a word in common with it. */
function restatementOf(claims: readonly Claim[]): (claim: Claim) => boolean {
  const cited = groupBy(
    claims.filter(({ citations }) => citations.length > 0),
    printedValue
  )
  const words = new Map<Claim, ReadonlySet<string>>()
  const wordsOf = (claim: Claim): ReadonlySet<string> => {
    const known = words.get(claim) ?? new Set(tellingWords(claim.text))
    words.set(claim, known)
    return known
  }
  return (claim) => {
    const same = (cited.get(printedValue(claim)) ?? []).slice(0, 20)
    if (same.length === 0) return false
    const own = tellingWords(claim.text)
    return same.some((other) => own.some((word) => wordsOf(other).has(word)))
  }
}

/** True for a passage that is nothing but the words of links. */
function isLinksOnly({ text, markers }: Passage): boolean {
  if (markers.length === 0) return false
  let rest = text
  for (const { label } of markers) if (label !== '') rest = rest.replace(label, '')
  return !/[\p{L}\p{N}]/u.test(rest)
}

/** Sections with a line or item of sources ("Further data: [Trade Office](…)"), which stand for the whole section. */
function sourcedSections(citing: Citing, { passages, blocks }: Segmentation): ReadonlySet<number> {
  const lines = citing.citations.filter(({ inReferences, passage }) => {
    const { kind, cell } = passages[passage]!
    return !inReferences && kind !== 'heading' && cell === undefined && isLinksOnly(passages[passage]!)
  })
  const whole = groupBy(
    passages.filter(({ kind }) => kind === 'sentence'),
    ({ block }) => block
  )
  return new Set(
    lines.flatMap(({ passage }) => {
      const { block } = passages[passage]!
      return (whole.get(block) ?? []).every(isLinksOnly) ? (blocks[block]!.section.at(-1) ?? -1) : []
    })
  )
}

/** A report lists its sources or rests a good many claims on links; a page that links here and there need not cite. */
function isReport(claims: readonly Claim[], { sources }: Citing): boolean {
  const hard = claims.filter(isHard)
  const cited = hard.filter(({ citations }) => citations.length > 0).length
  const usesList = sources.some(({ entry, citedBy }) => entry !== undefined && citedBy.length > 0)
  return usesList || cited >= 10 || cited >= Math.max(5, hard.length / 4)
}

/** Check-worthy claims by section, those that no citation reaches apart; nothing for a document that does not cite as reports do. */
export function claimsBySection(claims: readonly Claim[], citing: Citing, segmentation: Segmentation): SectionClaims[] {
  if (citing.citations.every(({ inReferences }) => inReferences) || !isReport(claims, citing)) return []
  const restating = restatingBlocks(segmentation)
  const perBlock = citationsPerBlock(citing, segmentation)
  const reaches = reachOf(perBlock, segmentation)
  const isRestated = restatementOf(claims)
  const blockOf = ({ passage }: Claim) => segmentation.blocks[segmentation.passages[passage]!.block]!
  const worthy = claims.filter((claim) => claim.checkWorthy && !restating.has(blockOf(claim).id))
  const sections = groupBy(worthy, (claim) => blockOf(claim).section.at(-1) ?? -1)
  const sourced = sourcedSections(citing, segmentation)
  const inSection = citationsPerSection(perBlock, segmentation)
  const headings = new Map(
    segmentation.passages.filter(({ kind }) => kind === 'heading').map((passage) => [passage.block, passage])
  )
  return [...sections].map(([section, own]) => {
    const uncited = sourced.has(section)
      ? []
      : own.filter((claim) => claim.citations.length === 0 && !reaches(blockOf(claim)) && !isRestated(claim))
    const heading: Passage | undefined = headings.get(section)
    return { heading, citations: inSection.get(section) ?? 0, cited: own.length - uncited.length, uncited }
  })
}

/** Citations in each section, those of its sub-sections included. */
function citationsPerSection(perBlock: ReadonlyMap<number, number>, { blocks }: Segmentation): Map<number, number> {
  const perSection = new Map<number, number>()
  for (const [id, count] of perBlock) {
    const { section } = blocks[id]!
    for (const heading of section.length === 0 ? [-1] : section)
      perSection.set(heading, (perSection.get(heading) ?? 0) + count)
  }
  return perSection
}
