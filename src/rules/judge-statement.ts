import type { Outcome, Say } from '../check/rule.ts'
import type { Aspect, SourceStatement } from '../model/citation-facts.ts'
import { short } from './judge-group.ts'

/** Holds what a text says of a source against the source; the rules differ in what is said and in how it is worded. */
export function judgeStatement(
  { aspect, at, stated, against, found, verdict, confidence, isUnknown }: SourceStatement,
  wanted: Aspect,
  say: Say<{ readonly differs: '`{stated}` `{found}`' }>
): Outcome | undefined {
  if (aspect !== wanted) return undefined
  if (verdict === 'same') return say.agrees()
  if (verdict === 'close') return say.undecided('too-weak-a-tie')
  return say.differs({
    message: 'differs',
    values: { stated: short(stated), found: short(found) },
    at,
    against: against === undefined ? [] : [against],
    confidence,
    working: [],
    reported: stated,
    computed: found,
    // What profiles raise to an error rests on what both sides are known to be.
    severity: isUnknown ? 'warning' : undefined
  })
}
