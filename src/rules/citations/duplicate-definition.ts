import { defineRule } from '../../check/rule.ts'

/** Reports a number or label that the list gives to different works. */
export const duplicateDefinition = defineRule({
  id: 'duplicate-definition',
  group: 'citations',
  summary: 'One number or label, one work',
  severity: 'error',
  reads: 'label-clash',
  doubt: 'the two lists belong to different parts of the text',
  messages: { twice: '`[{label}]` stands for {count} different works' },
  check({ label, works, cited }, say) {
    const [first, ...others] = works
    return say.differs({
      message: 'twice',
      values: { label, count: String(works.length) },
      at: first!.entry,
      against: others.map(({ entry }) => entry),
      confidence: 0.9,
      working: works.map(({ title, url, words }) => title ?? url ?? words.slice(0, 80)),
      severity: cited ? undefined : 'warning'
    })
  }
})
