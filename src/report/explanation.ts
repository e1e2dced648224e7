import type { Claim } from '../model/claim.ts'
import type { Pair, ValueMention } from '../model/facts.ts'
import type { Passage } from '../model/passage.ts'
import { printedValue } from '../model/printed-value.ts'
import type { Clause, Reading } from '../model/reading.ts'
import type { Interval } from '../quantity/interval.ts'
import { trimmed } from '../quantity/rational.ts'
import { escapeTerminal } from './escape.ts'

type LineOf = (passage: number, offset: number) => number

function intervalText({ low, high }: Interval): string {
  const end = (value: Interval['low']) => (value ? trimmed(value, 2) : '…')
  return `${end(low)} to ${end(high)}`
}

function clauseLine(clause: Clause, { tokens }: Reading): string {
  const verb = clause.verb === undefined ? '–' : tokens[clause.verb]!.text
  const said = [
    clause.modality,
    ...(clause.negated ? ['denied'] : []),
    ...(clause.attributedTo ? [`by ${clause.attributedTo}`] : [])
  ]
  return `  clause: ${clause.subject?.printed ?? '–'} | ${verb} | ${said.join(', ')}`
}

function mentionLines(reading: Reading): string[] {
  return [
    ...reading.quantities.map(({ quantity, per }, i) => {
      const measured = reading.measures[i]!
      const unit = [quantity.dimension, quantity.unit, per ? `per ${per}` : ''].filter(Boolean).join(' ')
      return `  figure: ${quantity.printed} = ${intervalText(quantity.value)} (${unit}, ${quantity.approximation}); ${measured.aspect} of ${measured.printed || '–'}`
    }),
    ...reading.dates.map(({ date, role }) => `  date: ${date.printed} (${date.granularity}, ${role})`),
    ...reading.names.map(({ printed }) => `  name: ${printed}`),
    ...reading.quotations.map(({ words, kind }) => `  quotation (${kind}): ${words}`),
    ...reading.acronyms.map(({ short, long }) => `  abbreviation: ${short} = ${long}`),
    ...reading.descriptions.map(
      ({ subject, printed, form }) => `  description (${form}): ${subject.printed} – ${printed}`
    ),
    ...reading.relations.map(
      ({ subject, relation, object }) => `  relation: ${subject.printed} ${relation} ${object.printed}`
    )
  ]
}

function claimLine({ kind, subject, attribute, value, qualifiers, checkWorthy }: Claim): string {
  const { time, place, scope, condition, comparand } = qualifiers
  const kept = [...time.map((date) => date.printed), ...place, ...scope, ...condition, ...comparand]
  const held = kept.length === 0 ? '' : ` [${kept.join('; ')}]`
  return `  claim (${kind}${checkWorthy ? '' : ', not check-worthy'}): ${subject || '–'} | ${attribute || '–'} | ${printedValue({ value })}${held}`
}

function comparisonLines(passage: Passage, pairs: readonly Pair<ValueMention>[], lineOf: LineOf): string[] {
  return pairs.flatMap(({ a, b, tie, separatedBy }) => {
    if (a.passage !== passage.id && b.passage !== passage.id) return []
    const [own, other] = a.passage === passage.id ? [a, b] : [b, a]
    const apart = separatedBy ? `kept apart: ${separatedBy}` : 'nothing keeps them apart'
    return [
      `  compared: ${own.printed} with ${other.printed} (line ${lineOf(other.passage, other.start)}), tie ${tie.score.toFixed(2)}: ${tie.steps.join('; ')}; ${apart}`
    ]
  })
}

/** How sentences were read, step by step, and with what their values were compared. */
export function explanation(
  passages: readonly Passage[],
  readings: readonly Reading[],
  claims: readonly Claim[],
  pairs: readonly Pair<ValueMention>[],
  lineOf: LineOf
): string {
  if (passages.length === 0) return 'no sentence, cell or heading stands on this line\n'
  const lines = passages.flatMap((passage) => {
    const reading = readings[passage.id]!
    const own = claims.filter((claim) => claim.passage === passage.id)
    return [
      `${passage.kind}: ${passage.text}`,
      ...(reading.place.subject ? [`  stands under: ${reading.place.subject}`] : []),
      ...reading.clauses.map((clause) => clauseLine(clause, reading)),
      ...mentionLines(reading),
      ...own.map(claimLine),
      ...comparisonLines(passage, pairs, lineOf),
      ''
    ]
  })
  return `${lines.map(escapeTerminal).join('\n')}`
}
