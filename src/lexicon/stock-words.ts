import { wordSet } from './word-tables.ts'

/** Words for what a stock of things, people or money begins, gains, loses and ends with. */
/** Labels of the row or column that a stock begins with. */
export const OPENING_LABELS = wordSet('opening beginning starting start brought')
/** Labels of the one that it ends with. */
export const CLOSING_LABELS = wordSet('closing ending end carried')

/** Nouns and verbs of what comes in, as dictionary forms. */
export const GAINS = wordSet(
  `addition add acquisition acquire joiner join birth bear admission admit receipt receive inflow income purchase buy hire recruit recruitment immigration immigrant contribution contribute deposit
  production produce opening open gain register registration file interest arrival arrive new intake enrol enroll enrolment enrollment build construct commission launch welcome collect raise earn issue order grow increase appoint delivery donation donate`
)
/** Nouns and verbs of what goes out. */
export const LOSSES = wordSet(
  `disposal dispose withdrawal withdraw leaver leave loss lose death die departure depart retirement retire redemption redeem repayment repay payment pay outflow expenditure expense spend spending sale sell
  write-off impairment depreciation amortisation amortization consumption consume use usage churn cancellation cancel closure close scrap scrapping cull emigration emigrate deduction deduct resolve settle
  release resign resignation dismiss dismissal demolish decommission shut discard expire slaughter sink wreck stolen steal destroy discharge discharged drop quit redundancy shed distribute distribution`
)

/** Verbs that say with what a stock begins or ends. */
export const BEGINS = wordSet('begin start open enter')
export const ENDS = wordSet('end finish close')
