import type { Outcome, Say } from '../check/rule.ts'
import type { ListedOutlet } from '../model/citation-facts.ts'
import { placesOf, short } from './judge-group.ts'

/** One finding for each outlet that the settings speak against; the rules differ in what the settings say. */
export function judgeListed(
  { standing, name, reason, spots: [first, ...others] }: ListedOutlet,
  wanted: ListedOutlet['standing'],
  say: Say<{ readonly differs: '`{name}` {reason}' }>
): Outcome | undefined {
  if (standing !== wanted) return undefined
  if (first === undefined) return say.agrees()
  return say.differs({
    message: 'differs',
    values: { name: short(name), reason: short(reason) },
    ...placesOf([first, ...others]),
    confidence: 0.95,
    working: []
  })
}
