import { defineRule } from '../../check/rule.ts'
import { add, compare, format } from '../../quantity/rational.ts'

/** Reports a sample that its own groups do not add up to. */
export const sampleSizeConflict = defineRule({
  id: 'sample-size-conflict',
  group: 'statistics',
  summary: 'The groups of a sample add up to it',
  severity: 'error',
  reads: 'sample-groups',
  doubt: 'some belong to no group or to more than one',
  messages: {
    differs: '`{whole}` is not {groups}, which is {computed}'
  },
  check({ whole, groups, complete, passage }, say) {
    const sum = groups.map(({ nominal }) => nominal).reduce(add)
    const printed = groups.map((group) => `\`${group.printed}\``).join(' + ')
    const places = groups.map((group) => ({ passage, start: group.start, end: group.end }))
    const at = { passage, start: whole.start, end: whole.end }
    if (compare(sum, whole.nominal) === 0) return say.agrees(`${printed} = \`${whole.printed}\``, [at, ...places])
    if (!complete) return say.undecided('open-list')
    const computed = format(sum, 0)
    return say.differs({
      message: 'differs',
      values: { whole: whole.printed, groups: printed, computed },
      at,
      against: places,
      confidence: 0.9,
      working: [`${printed} = ${computed}`],
      reported: whole.printed,
      computed
    })
  }
})
