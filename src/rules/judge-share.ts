import type { Outcome, Say } from '../check/rule.ts'
import { computeShare } from '../model/computed-share.ts'
import type { Facts } from '../model/facts.ts'
import { meets } from '../quantity/interval.ts'
import { isSure } from './ties.ts'

export const SHARE_MESSAGES = { differs: '`{stated}` does not follow from the figures: {computed}' } as const

/** Holds a stated share against the figures of part and whole; the rules on shares differ only in how it is worded. */
export function judgeShare(check: Facts['share-check'], say: Say<typeof SHARE_MESSAGES>): Outcome {
  const { share, whole, parts, tie } = check
  const computed = computeShare(check)
  if (!computed) return say.undecided('zero-base')
  if (meets(share.value, computed.share)) {
    return say.agrees(`\`${share.printed}\`: ${computed.working}`, [share, ...parts, whole])
  }
  return say.differs({
    message: 'differs',
    values: { stated: share.printed, computed: computed.working },
    at: share,
    against: [...parts, whole],
    confidence: tie.score,
    working: [...tie.steps, computed.working],
    reported: share.printed,
    computed: computed.printed,
    severity: isSure(tie) ? undefined : 'warning'
  })
}
