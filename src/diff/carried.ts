import type { SumCheck } from '../model/arithmetic-facts.ts'
import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import { sourceStart } from '../model/offset-map.ts'
import type { Comparison } from './edits.ts'
import { isQuantity, placeKey } from './values.ts'

/**
 * Sums of the old version with the figures that stand in their places now. The words that tied them then still do, even
 * where the new figures are too far off for the new version to be read as a sum by itself.
 */
export function carriedSums({ old, found }: Comparison, held: (sum: SumCheck) => boolean): SumCheck[] {
  const { passages } = old.segmentation
  const now = new Map<string, { readonly mention: Located<QuantityMention>; readonly same: boolean }>()
  for (const { before, after, same } of found.values()) {
    if (!isQuantity(after.mention)) continue
    const mention = { ...after.mention, passage: after.passage }
    now.set(placeKey(before.passage, before.span.start), { mention, same })
  }
  const carry = ({ passage, start }: Located<QuantityMention>) =>
    now.get(placeKey(passage, sourceStart(passages[passage]!.map, start)))
  return old.facts['sum-check'].filter(held).flatMap((sum) => {
    const total = carry(sum.total)
    const parts = sum.parts.flatMap((part) => carry(part) ?? [])
    const times = sum.times && carry(sum.times)
    const all = [total, ...parts, ...(times ? [times] : [])]
    const isWhole = parts.length === sum.parts.length && (times === undefined) === (sum.times === undefined)
    if (total === undefined || !isWhole || all.every((each) => each!.same)) return []
    return [
      {
        ...sum,
        total: { ...sum.total, ...total.mention },
        parts: parts.map(({ mention }) => mention),
        times: times?.mention
      }
    ]
  })
}
