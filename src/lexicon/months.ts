/** Names of months, weekdays and seasons, in lower case and without a full stop. */

const numbered = (words: string, first: number): [string, number][] =>
  words.split(' ').flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + first]))

/** 1 for January to 12 for December. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    1
  )
)

/** 0 for Sunday to 6 for Saturday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered('sunday|sun monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat', 0)
)

/** First month of a season of the northern half of the world; a season has three. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12]
])
