import type { Reading } from '../model/reading.ts'
import type { Usage, UsageMention } from '../model/usage.ts'
import { isNear } from '../quantity/ratio.ts'
import { rational } from '../quantity/rational.ts'

type Place = Usage['places'][number]

/** Words by which a text says at which rate or time a sum was converted. */
const CONVERTED = new Set('exchange rate rates converted conversion current then prices ppp time historical'.split(' '))
/** Words that name the price basis of a sum, or say that it was put on one. */
const BASIS =
  /^(?:real|nominal|nominally|inflation|inflation-adjusted|constant|deflated|deflator|cpi|prices|adjusted|adjusting|current|chained|purchasing)$/
const DAYS_IN_YEAR = 365.25
/** Years over which prices change enough to matter, and over which they do where the text itself speaks of inflation. */
const LONG = 10
const MANIFOLD = rational(4n)
const LONG_WHERE_MIXED = 5

function placesOf(readings: readonly Reading[], kind: UsageMention['kind']): Place[] {
  return readings.flatMap(({ ratios, passage }) =>
    ratios.usage
      .filter((mention) => mention.kind === kind)
      .map(({ start, end, printed }) => ({ start, end, printed, passage }))
  )
}

const says = ({ tokens }: Reading, words: ReadonlySet<string>): boolean => tokens.some(({ lower }) => words.has(lower))

/** Sums in two currencies with neither a date nor a rate beside them; none where the text states its rate anywhere. */
function undated(readings: readonly Reading[]): Place[] {
  const money = readings.filter(({ ratios }) =>
    ratios.equivalents.some(({ first }) => first.quantity.dimension === 'money')
  )
  if (money.length === 0 || readings.some(statesRate)) return []
  return money
    .filter((reading) => reading.dates.length === 0 && !says(reading, CONVERTED))
    .flatMap(({ ratios, passage }) =>
      ratios.equivalents
        .filter(({ first, join }) => first.quantity.dimension === 'money' && join !== 'slash')
        .map(({ start, end, first, second }) => ({
          start,
          end,
          passage,
          printed: `${first.quantity.printed} (${second.quantity.printed})`
        }))
    )
}

/** "converted at", "exchange rate": the document says somewhere how it converts. */
const statesRate = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower }, i) =>
      (lower === 'exchange' && /^rates?$/.test(tokens[i + 1]?.lower ?? '')) ||
      (lower === 'converted' && /^(?:at|using|with|from|into|to)$/.test(tokens[i + 1]?.lower ?? ''))
  )

/** "in real terms", "at constant prices", "nominal": the document tells price bases apart. */
const speaksOfReal = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower }, i) =>
      /^(?:nominal|inflation-adjusted|deflated)$/.test(lower) ||
      (/^(?:real|constant)$/.test(lower) && /^(?:terms|prices|dollars|euros|pounds)$/.test(tokens[i + 1]?.lower ?? ''))
  )

/** Sums of money held against each other over many years without a word on prices. */
function unbased(readings: readonly Reading[]): Place[] {
  const changes = readings.filter(({ changes: own }) => own.some(({ from }) => from?.quantity.dimension === 'money'))
  if (changes.length === 0) return []
  const basis = ({ tokens }: Reading) => tokens.some(({ lower }) => BASIS.test(lower))
  const least = readings.some(speaksOfReal) ? LONG_WHERE_MIXED : LONG
  return changes
    .filter((reading) => !basis(reading))
    .flatMap(({ changes: own, passage }) =>
      own.flatMap(({ from, to, fromDays, toDays, start, end }) => {
        if (from?.quantity.dimension !== 'money' || !to || !fromDays || !toDays) return []
        const years = (toDays.first - fromDays.first) / DAYS_IN_YEAR
        const printed = `${from.quantity.printed} to ${to.quantity.printed}`
        // Beside a rise that large, prices hardly matter.
        const isSmall = isNear(from.quantity.nominal, to.quantity.nominal, MANIFOLD)
        return years >= least && isSmall ? [{ start, end, passage, printed }] : []
      })
    )
}

/** Forms of figures that the whole document has to be seen for, one fact each. */
export function usageOf(readings: readonly Reading[]): Usage[] {
  const points = placesOf(readings, 'decimal-point')
  const dollars = placesOf(readings, 'other-dollar')
  const found: Usage[] = [
    { kind: 'times-more', places: placesOf(readings, 'times-more'), against: [] },
    { kind: 'scale-word', places: placesOf(readings, 'scale-word'), against: [] },
    {
      kind: 'decimal-separator',
      places: points.length > 0 ? placesOf(readings, 'decimal-comma') : [],
      against: points.slice(0, 1)
    },
    {
      kind: 'bare-dollar',
      places: dollars.length > 0 ? placesOf(readings, 'bare-dollar') : [],
      against: dollars.slice(0, 1)
    },
    { kind: 'undated-conversion', places: undated(readings), against: [] },
    { kind: 'unbased-comparison', places: unbased(readings), against: [] }
  ]
  return found.filter(({ places }) => places.length > 0)
}
