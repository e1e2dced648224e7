import { defineRule } from '../../check/rule.ts'
import { judgeHabit, listing, placesOf } from '../judge-group.ts'

/** Notes disputed statements, and single figures, that rest on one source. */
export const singleSourceClaim = defineRule({
  id: 'single-source-claim',
  group: 'sources',
  summary: 'What is disputed rests on more than one source',
  severity: 'warning',
  reads: 'citation-habit',
  doubt: 'the one source reports both sides',
  messages: {
    one: 'a disputed statement rests on {printed} alone',
    several: '{count} disputed statements rest on one source each: {printed}',
    figure: 'the figure {printed} rests on one source, where most have several',
    figures: '{count} figures rest on one source, where most have several: {printed}'
  },
  check(fact, say) {
    const { habit, spots } = fact
    if (habit !== 'alone') return judgeHabit(fact, 'alone-contested', 0.6, say)
    const [first, ...others] = spots
    if (first === undefined) return undefined
    const printed = listing(spots.map((spot) => spot.printed))
    return say.differs({
      message: others.length === 0 ? 'figure' : 'figures',
      values: { count: String(spots.length), printed },
      ...placesOf([first, ...others]),
      confidence: 0.5,
      working: [],
      severity: 'info'
    })
  }
})
