import { defineRule } from '../../check/rule.ts'
import type { LocationKind } from '../../model/locations.ts'
import { conflictOf } from '../judge-pair.ts'

const SAYS: Readonly<Record<LocationKind, string>> = {
  seat: 'seated in',
  held: 'held in',
  born: 'born in',
  died: 'said to have died in'
}

/** Reports one thing at two places. */
export const locationConflict = defineRule({
  id: 'location-conflict',
  group: 'names',
  summary: 'A seat, an event or a birth has one place',
  severity: 'warning',
  reads: 'location-pair',
  doubt: 'one place lies in the other, or the seat has moved',
  messages: {
    differs: '“{subject}” is {relation} `{stated}` here and `{other}` elsewhere'
  },
  check(pair, say) {
    const { a, b, agrees, separatedBy } = pair
    if (agrees) return say.agrees()
    if (separatedBy) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'differs',
      values: { subject: b.subject.printed, relation: SAYS[b.kind], stated: b.printed, other: a.printed },
      ...conflictOf(pair, b.printed, a.printed)
    })
  }
})
