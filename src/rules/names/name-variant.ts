import { defineRule } from '../../check/rule.ts'
import { inQuotes } from '../../model/wording.ts'

const HOW = {
  letter: 'one letter apart',
  accent: 'apart by an accent',
  case: 'apart by a capital',
  hyphen: 'apart by a hyphen'
} as const

/** Reports a name that is spelt otherwise than everywhere else. */
export const nameVariant = defineRule({
  id: 'name-variant',
  group: 'names',
  summary: 'A name is spelt in one way',
  severity: 'warning',
  reads: 'name-variant',
  doubt: 'the two are two names',
  messages: {
    differs: '`{stated}` is {how} from `{usual}`, which stands here {times} times'
  },
  check({ variant, printed, repeats, usual, usualPrinted, times, by, shared }, say) {
    return say.differs({
      message: 'differs',
      values: { stated: printed, how: HOW[by], usual: usualPrinted, times: String(times) },
      at: variant,
      against: [usual],
      repeats,
      confidence: by === 'letter' ? 0.7 : 0.85,
      working: shared.length === 0 ? [] : [`both stand beside ${inQuotes(shared)}`],
      reported: printed,
      computed: usualPrinted,
      question: `Is ${printed} the same as ${usualPrinted}?`
    })
  }
})
