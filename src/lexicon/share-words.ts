import { wordSet } from './word-tables.ts'

/** What is left of a whole once its named parts are taken away. */
export const REST = wordSet('rest remainder remaining balance others other')

/** Words that turn a statement round: an even number of them leaves it as it was. */
export const TURNS = wordSet(
  "not no never none neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't hadn't couldn't wouldn't lacked lacking lacks unable"
)

/** Words that say a thing is still to come: "waiting to be installed", "yet to reply". */
export const UNDONE = wordSet('waiting awaiting pending outstanding unfinished incomplete yet')

/** Words under which figures are added; "total" is one only in "a total of" and "in total". */
export const SUMS = wordSet('totals totalled totaled totalling totaling combined together altogether sum')

/** Heads of rows and columns that hold the sum of the others. */
export const TOTAL_LABELS = wordSet('total totals sum overall all altogether')

/** Nouns that name the whole of what a table adds up. */
export const WHOLE_NOUNS = wordSet('total sum whole bill cost budget spending expenditure outlay funding turnover')
