import { defineRule } from '../../check/rule.ts'
import { mayPrecede } from '../../model/date.ts'

/** Reports a thing said to rest on another that the text dates later, or each said to rest on the other. */
export const derivedBeforeOrigin = defineRule({
  id: 'derived-before-origin',
  group: 'time',
  summary: 'What a thing is built on, learned from or derived from came before it',
  severity: 'error',
  reads: 'derivation',
  doubt: 'one of the dates is that of a later edition, a renewal or another thing of the same name',
  messages: {
    later: '“{derived}” (`{derivedDate}`) is said to rest on “{origin}”, which the text dates later (`{originDate}`)',
    circle: '“{derived}” is said to rest on “{origin}” here, and the other way round elsewhere'
  },
  check({ relation, derivedDate, originDate, reverse, tie }, say) {
    const names = { derived: relation.subject.printed, origin: relation.object.printed }
    if (reverse) {
      return say.differs({
        message: 'circle',
        values: names,
        at: relation,
        against: [reverse],
        confidence: tie.score,
        working: [
          `here: ${names.derived} ← ${names.origin}`,
          `there: ${reverse.subject.printed} ← ${reverse.object.printed}`
        ],
        severity: 'warning'
      })
    }
    if (!derivedDate || !originDate) return say.undecided('no-date')
    const [derived, origin] = [derivedDate.date, originDate.date]
    if (mayPrecede(origin, derived) !== false) return say.agrees()
    return say.differs({
      message: 'later',
      values: { ...names, derivedDate: derived.printed, originDate: origin.printed },
      at: relation,
      against: [derivedDate, originDate],
      confidence: tie.score,
      working: [`${names.derived}: ${derived.printed}`, `${names.origin}: ${origin.printed}`, ...tie.steps]
    })
  }
})
