import { wordSet } from './word-tables.ts'

/** What has a beginning and an end of its own, so that "the three-year X (2018–2024)" gives its length. */
export const UNDERTAKINGS = wordSet(
  'project programme program plan campaign war reign term tenure career mission initiative strategy roadmap presidency chairmanship stint siege conflict occupation dictatorship regency expedition experiment study survey moratorium pilot partnership deal contract grant phase construction renovation refurbishment restoration expansion rebuild excavation dig drought famine recession depression crisis boom ban embargo blockade lockdown strike dispute investigation inquiry trial-run marriage absence hiatus gap interregnum ceasefire truce standoff insurgency uprising rebellion civil-war exile sentence imprisonment apprenticeship fellowship scholarship residency tour lease concession licence mandate agreement closure shutdown rollout implementation digitisation digitization cruise voyage journey sabbatical negotiation negotiations trial epidemic pandemic outbreak era rule government administration premiership commission assignment effort rivalry run streak cycle stretch'
)

/** Words for time itself: "a six-year period", "an interval of three months". */
export const STRETCHES = wordSet(
  'period span stretch interval window timeframe time-frame timespan time-span spell run phase horizon era total'
)

/** Words that a bare length of the whole stretch stands behind: "lasted six years", "for six years". */
export const LASTING = wordSet(
  'for over during throughout across lasting lasted lasts spanning spanned spans took taking takes ran within'
)

/** Verbs that say how long the whole of it was. */
export const TOOK = wordSet('lasting lasted lasts spanning spanned spans took taking takes')

/** The figure is of one among many, not of the stretch. */
export const AVERAGING = wordSet(
  'average averaged averaging mean median typical typically each every per annual annually minimum maximum longest shortest rolling survival maturity follow-up cumulative'
)
