import { defineRule } from '../../check/rule.ts'
import { assessP, levelsOf, printedP, statedP } from '../../model/computed-p.ts'
import { exactly, isBelow } from '../../quantity/interval.ts'
import { trimmed } from '../../quantity/rational.ts'

/** Reports a p value that stands on the other side of the level than its own statistic, or than the words beside it. */
export const significanceFlip = defineRule({
  id: 'significance-flip',
  group: 'statistics',
  summary: 'What is called significant is so by its own figures',
  severity: 'error',
  reads: 'test-result',
  doubt: 'p was corrected or belongs to another test, or the text holds it against another level',
  messages: {
    statistic: '`{stated}` and `{test}`, which gives p = {computed}, lie on two sides of {level}',
    words: '“{words}” and `{stated}` lie on two sides of {level}'
  },
  check(result, say) {
    const { test, p, passage, verdict, corrected, alphas } = result
    const assessed = assessP(result)
    if (assessed && test) {
      const { fits, oneSidedFits, crossed } = assessed
      if (!fits && !oneSidedFits && crossed) {
        if (test.adjusted || (corrected && isBelow(assessed.computed, statedP(p))))
          return say.undecided('qualifiers-differ')
        const computed = printedP(assessed.computed)
        return say.differs({
          message: 'statistic',
          values: { stated: p.printed, test: test.printed, computed, level: trimmed(crossed, 4) },
          at: { passage, start: p.start, end: p.end },
          against: [{ passage, start: test.start, end: test.start + test.printed.length }],
          confidence: 0.9,
          working: [`all values that round to ${test.statistic.printed} give p = ${computed}`],
          reported: p.printed,
          computed: `p = ${computed}`
        })
      }
    }
    if (!verdict) return assessed?.fits ? say.agrees() : undefined
    const { low, high } = levelsOf(alphas)
    const stated = statedP(p)
    const turned = verdict.verdict === 'significant' ? isBelow(exactly(high), stated) : isBelow(stated, exactly(low))
    if (!turned) return say.agrees()
    if (corrected || test?.adjusted) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'words',
      values: {
        words: verdict.words,
        stated: p.printed,
        level: trimmed(verdict.verdict === 'significant' ? high : low, 4)
      },
      at: { passage, start: verdict.start, end: verdict.end },
      against: [],
      confidence: 0.75,
      working: [],
      reported: verdict.words,
      computed: p.printed,
      severity: 'warning'
    })
  }
})
