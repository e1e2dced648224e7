import type { Outcome, Say } from '../check/rule.ts'
import type { Facts } from '../model/facts.ts'

type Messages = { readonly found: '{stated} {other}' }

/** One finding for all places of a document that print figures in one ambiguous form. */
export function judgeUsage({ places, against }: Facts['usage'], say: Say<Messages>): Outcome {
  const [first, ...others] = places
  const { printed, ...at } = first!
  const times = places.length > 1 ? [`${places.length} places`] : []
  return say.differs({
    message: 'found',
    values: { stated: printed, other: against[0]?.printed ?? '' },
    at,
    against: against.map(({ passage, start, end }) => ({ passage, start, end })),
    repeats: others.map(({ passage, start, end }) => ({ passage, start, end })),
    confidence: 0.8,
    working: times,
    reported: printed
  })
}
