import { defineRule } from '../../check/rule.ts'

/** Reports a cited value that was changed while the citation stayed as it was. */
export const claimChangedSameCitation = defineRule({
  id: 'claim-changed-same-citation',
  group: 'edits',
  summary: 'A cited value changes together with its citation, or by a decision',
  severity: 'warning',
  reads: 'cited-edit',
  doubt: 'the source says the new value, and the old one was a slip',
  messages: {
    one: '`{before}` became `{after}`, still cited to {sources}',
    several: '{changes} are still cited to {sources}'
  },
  check({ changed, sources, recited, reviewed }, say) {
    if (sources.length === 0) return undefined
    if (recited || reviewed) return say.agrees()
    const [first, ...others] = changed
    const names = sources.map((name) => `“${name}”`).join(', ')
    return say.differs({
      message: others.length === 0 ? 'one' : 'several',
      values: {
        before: first!.before,
        after: first!.after,
        sources: names,
        changes: changed.map(({ before, after }) => `\`${before}\` → \`${after}\``).join(', ')
      },
      at: first!.at,
      against: others.map(({ at }) => at),
      confidence: 0.6,
      working: [],
      question: `Does ${names} say ${changed.map(({ after }) => after).join(', ')}?`
    })
  }
})
