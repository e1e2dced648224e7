import type { Attribution } from '../../model/consistency-facts.ts'
import { groupBy } from '../../model/group.ts'
import type { Reading } from '../../model/reading.ts'
import { clauseSpot } from '../clause-qualifiers.ts'
import { sameTime } from '../qualifiers.ts'

/** Content words under which two statements are alike by chance. */
const FEWEST_WORDS = 5
const MOST_COPIES = 3
const SAYING = new Set('say state report claim argue note announce tell accord'.split(' '))
const TOO = new Set('also both too likewise again echoed agreed agrees confirmed similarly'.split(' '))

interface Statement {
  readonly reading: Reading
  readonly speaker: string
  readonly words: string
}

const parts = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter((part) => part.length > 2 && part !== 'the')

function statementOf(reading: Reading): Statement[] {
  const speaker = reading.clauses.find(({ attributedTo }) => attributedTo)?.attributedTo
  if (!speaker || reading.quotations.some(({ kind }) => kind === 'speech')) return []
  if (reading.tokens.some(({ lower }) => TOO.has(lower))) return []
  const own = new Set(parts(speaker))
  const said = new Set(
    reading.tokens.filter(({ lower, lemma }) => own.has(lower) || SAYING.has(lemma)).map(({ family }) => family)
  )
  const keys = reading.keys.filter((key) => !said.has(key))
  const figures = reading.quantities.map(({ quantity }) => quantity.printed)
  return keys.length < FEWEST_WORDS
    ? []
    : [{ reading, speaker, words: `${[...keys].sort().join(' ')}|${figures.join(' ')}` }]
}

function sameDates({ dates: a }: Reading, { dates: b }: Reading): boolean {
  return a.length === b.length && a.every((date, i) => sameTime(date, b[i]!))
}

function attribution(a: Statement, b: Statement): Attribution[] {
  const theirs = parts(b.speaker)
  const named = theirs.length > 0 && parts(a.speaker).length > 0
  if (!named || parts(a.speaker).some((part) => theirs.includes(part)) || !sameDates(a.reading, b.reading)) return []
  const clauseOf = ({ reading }: Statement) => reading.clauses.find(({ attributedTo }) => attributedTo)!
  const spot = (statement: Statement) => clauseSpot(statement.reading, clauseOf(statement))
  const words = a.words.split('|')[0]!.split(' ')
  return [
    {
      stated: spot(b),
      others: [spot(a)],
      printed: undefined,
      holder: b.speaker,
      owner: a.speaker,
      tie: { score: 0.75, words, steps: [`the two sentences share ${words.length} content words and differ in none`] },
      separatedBy: undefined
    }
  ]
}

/** Statements in the same words that two places put into the mouths of two speakers. */
export function twiceAttributed(readings: readonly Reading[]): Attribution[] {
  const copies = groupBy(readings.flatMap(statementOf), ({ words }) => words)
  return [...copies.values()].flatMap((statements) =>
    statements.length > MOST_COPIES
      ? []
      : statements.flatMap((b, i) => statements.slice(0, i).flatMap((a) => attribution(a, b)))
  )
}
