import { defineRule } from '../../check/rule.ts'

/** More missing numbers than this, and the list is a selection of a longer one. */
const MOST_MISSING = 3

/** Reports numbers that a list of sources leaves out. */
export const citationNumberGap = defineRule({
  id: 'citation-number-gap',
  group: 'citations',
  summary: 'A numbered list of sources leaves no number out',
  severity: 'warning',
  reads: 'list-numbers',
  doubt: 'the list shows only a part of a longer one',
  messages: {
    one: 'the list of sources goes from `{before}` to `{behind}`: {missing} is missing',
    several: 'the list of sources leaves out {missing}'
  },
  check(entries, say) {
    const present = new Set(entries.map(({ number }) => number))
    const [low, high] = [Math.min(...present), Math.max(...present)]
    const count = high - low + 1 - present.size
    if (count === 0) return say.agrees()
    if (count > MOST_MISSING || count * 4 > present.size || low > 1) return say.undecided('open-list')
    const missing = Array.from({ length: high - low }, (_, step) => low + step).filter((number) => !present.has(number))
    const behind =
      entries.find(({ number }) => number === missing[0]! + 1) ?? entries.find(({ number }) => number > missing[0]!)!
    const before = entries.find(({ number }) => number === missing[0]! - 1)!
    return say.differs({
      message: missing.length === 1 ? 'one' : 'several',
      values: { before: String(before.number), behind: String(behind.number), missing: missing.join(', ') },
      at: behind.span,
      against: [before.span],
      confidence: 0.8,
      working: []
    })
  }
})
