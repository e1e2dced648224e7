import { defineRule } from '../../check/rule.ts'

/** Reports "three reasons" with four items. */
export const listedCountMismatch = defineRule({
  id: 'listed-count-mismatch',
  group: 'totals',
  summary: 'A list has as many items as the text announces',
  severity: 'error',
  reads: 'listed-count',
  doubt: 'one of the items stands for several, belongs to another one, or is not among those counted',
  messages: {
    differs: '“{counted}” are announced, and {count} are listed'
  },
  check({ counted, items, least, most, isBlock, firm }, say) {
    const printed = counted.printed
    if (items.length === counted.count && !counted.hedged)
      return say.agrees(`“${printed}”: ${items.length} are listed`, [counted])
    if (counted.hedged) return say.undecided('hedged')
    const isFewer = most !== undefined && most < counted.count
    const isMore = least !== undefined && least > counted.count
    if (!isFewer && !isMore) return say.undecided('open-list')
    return say.differs({
      message: 'differs',
      values: { counted: printed, count: String(items.length) },
      at: counted,
      against: items,
      confidence: firm ? 0.9 : 0.7,
      working: [`${isBlock ? 'items below' : 'named in the sentence'}: ${items.length}`],
      reported: String(counted.count),
      computed: String(items.length),
      severity: firm ? undefined : 'warning'
    })
  }
})
