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

type Days = Pick<DateInterval, 'first' | 'last'>

/** True when some day may lie in both; an open end reaches as far as it has to. */
export function shareDay(a: Days, b: Days): boolean {
  const isApart = (x: Days, y: Days) => x.last !== undefined && y.first !== undefined && x.last < y.first
  return !isApart(a, b) && !isApart(b, a)
}

/** True when some day of `a` is no later than some day of `b`; undefined where the ends that tell are open. */
export function mayPrecede(a: Days, b: Days): boolean | undefined {
  return a.first === undefined || b.last === undefined ? undefined : a.first <= b.last
}
