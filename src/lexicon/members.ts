import { wordSet } from './word-tables.ts'

/** Nouns for people and bodies that are counted one by one, as dictionary forms: a share of them has a whole. */
export const MEMBERS = wordSet(
  'respondent participant patient student pupil voter elector household family employee worker resident citizen inhabitant adult child woman man girl boy person teacher doctor nurse physician surgeon farmer manager consumer customer parent mother father teenager adolescent smoker driver soldier refugee migrant prisoner inmate volunteer graduate scientist researcher academic engineer lawyer judge landlord tenant homeowner pensioner commuter shopper viewer reader listener delegate juror senator firm company business organisation organization employer charity municipality country nation council school university college hospital clinic subject infant newborn baby veteran immigrant retiree expert executive interviewee caregiver'
)

/** Measures that end at 100 %. */
export const BOUNDED = wordSet('probability turnout accuracy sensitivity specificity prevalence literacy')

/** Words that make "rate" a measure that ends at 100 %. */
export const BOUNDED_RATES = wordSet(
  'literacy survival mortality unemployment employment success failure response poverty graduation approval vacancy pass detection'
)

/** Further things that are counted whole, as dictionary forms. */
export const COUNTED_WHOLE = wordSet(
  'sample specimen case trial study site village city town animal mouse rat dog cat horse cow sheep bird nest plant tree device ship vehicle bus train question project application complaint book paper article report house flat building bridge well tender contract shop restaurant match game goal visit siblings sibling error defect accident'
)
