import { defineRule } from '../../check/rule.ts'
import { listing } from '../judge-group.ts'

/** Notes figures of successive years that go in exactly equal steps, as filled in between two known ends. */
export const smoothSeries = defineRule({
  id: 'smooth-series',
  group: 'machine-traces',
  summary: 'Measured figures do not go in equal steps',
  severity: 'info',
  reads: 'even-series',
  doubt: 'the figures were set, agreed or computed and not measured',
  messages: { differs: '{count} figures in a row are each {step} from the one before: {printed}' },
  check({ points: [first, ...others], printed, step, sources }, say) {
    if (step === undefined || first === undefined) return say.agrees()
    // Each figure has a source of its own, which can be opened.
    if (sources > 1) return say.undecided('too-weak-a-tie')
    return say.differs({
      message: 'differs',
      values: { count: String(printed.length), step, printed: listing(printed) },
      at: first,
      against: others,
      confidence: 0.6,
      working: [`step: ${step}, ${printed.length - 1} times`]
    })
  }
})
