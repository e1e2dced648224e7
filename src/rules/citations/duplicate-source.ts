import { defineRule } from '../../check/rule.ts'

/** Reports works that are listed under several numbers. */
export const duplicateSource = defineRule({
  id: 'duplicate-source',
  group: 'citations',
  summary: 'Every work is listed once',
  severity: 'warning',
  reads: 'same-works',
  doubt: 'the entries mean different parts of the work',
  messages: {
    one: '{labels} list one work',
    several: '{count} works are listed more than once: {labels}'
  },
  check({ alike, groups, works }, say) {
    if (!alike) return undefined
    const [first, ...others] = groups
    if (first === undefined) return say.agrees()
    const names = groups.map((same) => same.map(({ label }) => `\`[${label}]\``).join(' and '))
    return say.differs({
      message: others.length === 0 ? 'one' : 'several',
      values: { labels: names.slice(0, 5).join(', '), count: String(groups.length) },
      at: first[1]!.entry,
      against: [],
      repeats: [first[0], ...first.slice(2), ...others.flat()].map(({ entry }) => entry),
      confidence: 0.9,
      working: [`${works} entries`, ...groups.map(([{ canonical, words }]) => canonical ?? words.slice(0, 80))]
    })
  }
})
