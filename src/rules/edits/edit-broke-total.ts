import { defineRule } from '../../check/rule.ts'

/** Reports a figure that was left as it is and no longer fits the ones that an edit changed. */
export const editBrokeTotal = defineRule({
  id: 'edit-broke-total',
  group: 'edits',
  summary: 'A figure that an edit leaves alone still ties with those that it changes',
  severity: 'error',
  reads: 'broken-tie',
  doubt: 'the figure adds up others than those that were edited',
  messages: {
    changed: '`{stated}` no longer ties since `{before}` became `{after}`: {check}',
    added: '`{stated}` no longer ties since `{added}` was added: {check}'
  },
  check({ stated, others, changed, added, message: check, ...found }, say) {
    // An edited total is at odds with its parts by its own doing; the rule of the check says so.
    if (stated.changed) return undefined
    const common = {
      at: stated.at,
      against: others,
      confidence: found.confidence,
      working: [
        ...changed.map(({ before, after }) => `the edit changed \`${before}\` to \`${after}\``),
        ...added.map(({ printed }) => `the edit added \`${printed}\``),
        ...found.working
      ],
      ...(found.reported !== undefined && { reported: found.reported }),
      ...(found.computed !== undefined && { computed: found.computed }),
      severity: found.severity
    }
    const [first] = changed
    return first
      ? say.differs({
          ...common,
          message: 'changed',
          values: { stated: stated.printed, before: first.before, after: first.after, check }
        })
      : say.differs({
          ...common,
          message: 'added',
          values: { stated: stated.printed, added: added[0]!.printed, check }
        })
  }
})
