import { defineRule } from '../../check/rule.ts'

/** Reports a figure that came with an edit and without a citation. */
export const unsourcedAddition = defineRule({
  id: 'unsourced-addition',
  group: 'edits',
  summary: 'A figure that an edit adds comes with a citation',
  severity: 'warning',
  reads: 'addition',
  doubt: 'the source is named in words, or stands a paragraph away',
  messages: {
    one: 'the edit adds `{values}` without a citation in reach',
    several: 'the edit adds {values} without a citation in reach'
  },
  check({ values, cited, uncitedSection }, say) {
    if (cited) return say.agrees()
    // A section that never cited anything is told of as a whole.
    if (uncitedSection) return undefined
    const [first, ...others] = values
    const printed = values.map((value) => `\`${value.printed}\``).join(', ')
    return say.differs({
      message: others.length === 0 ? 'one' : 'several',
      values: { values: others.length === 0 ? first!.printed : printed },
      at: first!.at,
      against: others.map(({ at }) => at),
      confidence: 0.6,
      working: []
    })
  }
})
