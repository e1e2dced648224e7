import type { ClaimValue } from '../../model/claim.ts'
import type { Passage } from '../../model/passage.ts'
import type { Clause, Reading } from '../../model/reading.ts'
import { clauseOf, tokenAt } from '../frame.ts'
import type { Predication } from '../predication/predications.ts'
import type { Sentence } from '../predication/sentence.ts'
import type { Subjects } from './subjects.ts'
import type { Words } from './words.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What the claims about figures and dates of one passage are read from. */
export interface ValueContext {
  readonly sentence: Sentence
  readonly reading: Reading
  readonly passage: Passage
  readonly predications: readonly Predication[]
  readonly subjects: Subjects
}

/** Words from the verb of the clause to its end, the value left out: what is said of the subject. */
function predicateOf({ reading, passage }: ValueContext, clause: Clause | undefined, value: Stretch): string {
  if (!clause) return ''
  const from = clause.verb ?? clause.from
  const inside = reading.tokens
    .slice(from, clause.to)
    .filter(({ start, end, kind }) => kind !== 'punctuation' && (end <= value.start || start >= value.end))
  const near = inside.filter(({ start, end }) => value.start - end < 60 && start - value.end < 40)
  return near.map(({ start, end }) => passage.text.slice(start, end)).join(' ')
}

/** A figure in brackets says again, or more of, what the words around the brackets say. */
function aroundBracket({ sentence, reading }: ValueContext, token: number): Clause | undefined {
  const { tokens } = sentence
  let depth = 0
  for (let i = token; i >= 0 && token - i < 24; i--) {
    if (tokens[i]!.text === ')') depth++
    if (tokens[i]!.text === '(' && depth-- === 0) {
      const before = reading.clauses.find(({ from, to }) => i - 1 >= from && i - 1 < to)
      const behind = reading.clauses.find(({ from }) => from > token && tokens[from]?.text === ')')
      return [before, behind].find((clause) => clause?.verb !== undefined) ?? before
    }
  }
  return undefined
}

export function valueClaim(
  context: ValueContext,
  kind: 'quantity' | 'date',
  mention: Stretch,
  measured: string,
  value: ClaimValue
): Words {
  const { reading, subjects } = context
  const at = tokenAt(reading.tokens, mention.start)
  const own = clauseOf(reading.clauses, at)
  const around = aroundBracket(context, at)
  const bare =
    own?.subject && own.subject.start >= mention.start - 8 && own.subject.end <= mention.end
      ? {
          ...own,
          subject: reading.clauses.findLast((each) => each.subject && each.subject.end < mention.start)?.subject
        }
      : own
  const clause = around ?? bare
  const predicate = [predicateOf(context, own, mention), around ? predicateOf(context, around, mention) : '']
    .join(' ')
    .trim()
  const attribute = predicate.includes(measured) ? predicate : `${measured} ${predicate}`.trim()
  const subject = clause?.subject?.printed || subjects.at(at) || reading.place.subject || ''
  return { kind, start: mention.start, end: mention.end, subject, attribute, value }
}
