import { wordSet } from './word-tables.ts'

/** Words around a word that takes a side: what denies it, softens it, or leaves it to others. All in lower case. */
export const NEGATORS = wordSet(
  "not never cannot no without neither nor none hardly barely scarcely nobody nothing little rarely seldom can't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't"
)

/** Comparatives behind a negator are denied with it: "no larger"; "no more" of other words is no denial. */
export const DENIED_DEGREES = wordSet('more less longer greater better higher lower')

/** Dictionary forms that deny what they govern: "lack of", "fail to", "free of", "prevents". */
export const DENYING = wordSet('lack absence avoid eliminate free unable fail refuse decline prevent')

/** Dictionary forms under which a thing is made less, not denied: "reduces the risk". */
export const DAMPING = wordSet(
  'reduce lower mitigate limit minimise minimize cut lessen against manage address handle assess counter offset overcome hedge control reduction mitigation diversify decrease despite'
)

/** Verbs that only carry the noun behind them: "does not pose a risk". */
export const CARRIERS = wordSet(
  'have has had make do give bring provide offer see show find pose carry know yield entail involve present set'
)

/** Verbs that join a subject to what is said of it. */
export const LINKING = wordSet('be remain become seem appear prove stay consider regard view deem find call advise')

/** Words that date a side, put a condition on it or leave it to others: "was long considered rare". */
export const CONDITION = wordSet(
  'historically traditionally formerly previously originally initially considered believed thought assumed if unless whether provided assuming suppose could would should might when where until once'
)

/** A subject that opens with one of these denies its verb. */
export const DENYING_SUBJECTS = wordSet('no none neither nobody nothing few hardly scarcely')
/** Unless it leaves something out: "no other model", "no model before it". */
export const EXCEPTING = wordSet('other else except before apart besides otherwise')

/** "Critics say …": one side of a dispute. */
export const PARTIES = wordSet('critics opponents supporters proponents advocates skeptics sceptics others some')
