const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' ')
)
const YEAR = '(?:1[5-9]|20)\\d\\d'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
/** Any word may stand where a month can: engines take long to prepare a list of names, and a set looks them up. */
const WORD = '([A-Za-z]{3,9})\\.?'
/** "5 May 2024", "May 5, 2024", "May 2024" and the bare year share what stands before the year. */
const BEFORE_YEAR = `(?:(?:${DAY} )?${WORD}(?: ${DAY})?(?:,? |,))?`
const BEHIND_YEAR = [
  '年(?:\\d{1,2}月(?:\\d{1,2}日)?)?',
  '-\\d{2}(?:-\\d{2})?(?!\\d)',
  '/\\d{2}/\\d{2}(?!\\d)',
  `, ${WORD} \\d{1,2}(?!\\d)`,
  '[a-z]?(?![A-Za-z\\d]|[.,/:-]\\d)'
].join('|')
const DATE = new RegExp(`(?<![A-Za-z\\d/.-])${BEFORE_YEAR}(${YEAR}(?:${BEHIND_YEAR}))`, 'g')
const ANY_YEAR = new RegExp(YEAR)
const BARE_YEAR = /^\d{4}[a-z]?$/
/** Words before the day on which the writer looked, which says nothing of the work. */
const LOOKED_UP =
  /(?:accessed|retrieved|visited|viewed|checked|consulted|abgerufen|zugriff|consulté|consultado)(?: on| am| le| el)?:? ?(?:[a-z]{1,10} )?$/i

/** Round brackets that hold a date: "(2024)", "(2024, March 5)", "(n.d.)". */
const IN_BRACKETS = new RegExp(
  `[(（]\\s?(?:c\\. ?)?((?:${YEAR}|[^()（）\\d]{3,12}${YEAR})[^()（）]{0,20}|n\\. ?d\\.|forthcoming|in press)\\s?[)）]`,
  'i'
)

export interface PrintedDate {
  readonly printed: string
  readonly start: number
  readonly end: number
}

/** The first date that stands in round brackets. */
export function bracketedDate(words: string): PrintedDate | undefined {
  const match = IN_BRACKETS.exec(words)
  if (match === null) return undefined
  return { printed: match[1]!.trim(), start: match.index, end: match.index + match[0].length }
}

function isMonth(word: string | undefined): boolean {
  return word !== undefined && MONTHS.has(word.toLowerCase())
}

/** A match without the words that turn out to be no months. */
function dateOf(match: RegExpExecArray): PrintedDate {
  const [whole, before, fromYear = '', behind] = match
  const end = match.index + whole.length
  const start = before === undefined || isMonth(before) ? match.index : end - fromYear.length
  const surplus = behind === undefined || isMonth(behind) ? 0 : fromYear.length - 4
  return { printed: whole.slice(start - match.index, whole.length - surplus), start, end: end - surplus }
}

/** The date of a work: the first full date, else the first year, that does not say when the writer looked it up. */
export function dateIn(words: string): PrintedDate | undefined {
  if (!ANY_YEAR.test(words)) return undefined
  let year: PrintedDate | undefined
  for (const match of words.matchAll(DATE)) {
    const date = dateOf(match)
    if (LOOKED_UP.test(words.slice(Math.max(0, date.start - 40), date.start))) continue
    if (!BARE_YEAR.test(date.printed)) return date
    year ??= date
  }
  return year
}
