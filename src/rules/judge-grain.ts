import type { Outcome, Say } from '../check/rule.ts'
import type { Facts } from '../model/facts.ts'
import { neighbours, printsAs } from '../quantity/granularity.ts'
import { format, powerOfTen, type Rational } from '../quantity/rational.ts'

export const GRIM_MESSAGES = {
  differs: '`{stated}` cannot come from `{count}` {noun}: the nearest are {near}'
} as const

/** Holds a share or mean of whole things against the values that their number allows. */
export function judgeGrain(
  { figure, count, noun, passage }: Facts['granular'],
  factor: Rational,
  say: Say<typeof GRIM_MESSAGES>
): Outcome {
  const { nominal, decimals, printed } = figure.quantity
  const near = neighbours(nominal, count.quantity.nominal, factor)
  const unit = powerOfTen(-Math.max(0, decimals))
  const at = { passage, start: figure.start, end: figure.end }
  const against = { passage, start: count.start, end: count.end }
  if (near.some((value) => printsAs(value, nominal, unit)))
    return say.agrees(`\`${printed}\` of \`${count.quantity.printed}\` ${noun} can be`, [at, against])
  const shown = near.map((value) => format(value, Math.max(1, decimals))).join(' and ')
  return say.differs({
    message: 'differs',
    values: { stated: printed, count: count.quantity.printed, noun, near: shown },
    at,
    against: [against],
    confidence: 0.7,
    working: [`whole numbers of ${count.quantity.printed} ${noun} give ${shown}`],
    reported: printed,
    computed: shown
  })
}
