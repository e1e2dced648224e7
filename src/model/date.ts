export type Granularity =
  | 'day'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'part-of-year'
  | 'years'
  | 'decade'
  | 'part-of-decade'
  | 'century'

/** A stretch of days. Day numbers count from 1970-01-01 (day 0) in the proleptic Gregorian calendar; both ends belong to it. */
export interface DateInterval {
  readonly printed: string
  readonly first: number | undefined
  readonly last: number | undefined
  readonly granularity: Granularity
  /** "about 1950", "c. 1950". */
  readonly approximate: boolean
}
